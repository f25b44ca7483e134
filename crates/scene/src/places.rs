//! Places: a small map with a circle for each place that passages name. It shows where the places of the page's list
//! are.
//!
//! A circle's area is proportional to its number of passages; each passage is a mark of its side within the circle. The
//! map is land only: no border is drawn, so none is asserted. It knows nothing of the browser; gestures are plain
//! values.
//!
//! **No arcs.** A place is where a passage happened or whom it concerns. A passage that names several places doesn't
//! say that anything went from one to another. The format has no place of origin for words or deeds, and a link
//! connects two passages, not two places. A line across the map would claim a movement that no record reports.

pub mod equal_earth;
mod frame;
mod hand;
pub mod land;
pub mod marks;
pub mod names;
pub mod window;
mod world;

use super::input::Input;
use super::legend;
use super::node::Scene;
use super::picture::{Part, Picture};
use super::words;
use frame::MARGIN;
pub use frame::{map, whereabouts, window};
pub use hand::held;
pub use names::name;
use saydo_analysis::Tenths;
use window::View;

/// At a width: the number of places with a passage in view, the number in all, and the scale relative to the whole
/// world.
pub fn in_view(input: &Input<'_>, width: f64) -> (usize, usize, String) {
    let whereabouts = whereabouts(input);
    let window = window(input, &whereabouts, width);
    let view = View::new(window, map(width));
    let (mut shown, mut all) = (0, 0);
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        let is_shown = view.shows(view.place(equal_earth::project(place.lon, place.lat)));
        all += usize::from(!passages.is_empty());
        shown += usize::from(!passages.is_empty() && is_shown);
    }
    (shown, all, words::tenths(Tenths(window.zoom().scale)))
}

/// Places at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let whereabouts = whereabouts(input);
    let (legend, head) = legend::legend(input, MARGIN, width - 2.0 * MARGIN, 4.0);
    let scene = world::world(input, &whereabouts, width);
    Picture {
        head: Scene { width, height: head + 4.0, nodes: legend },
        parts: vec![Part { key: "places".to_owned(), issue_idx: None, scene }],
        name: input.lang.picture_places().to_owned(),
    }
}
