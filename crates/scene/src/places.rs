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
mod hand;
pub mod land;
pub mod marks;
pub mod names;
pub mod window;
mod world;

use super::geometry::Rect;
use super::input::Input;
use super::legend;
use super::node::Scene;
use super::picture::{Part, Picture};
use super::words;
pub use hand::held;
use saydo_analysis::Tenths;
use saydo_analysis::whereabouts::Whereabouts;
use window::{View, Window};

/// Distance of the content from the picture's edges, in px.
const MARGIN: f64 = 12.0;
/// Height of the map as a share of its width, and its greatest width, in px.
const SHARE: f64 = 0.54;
const WIDEST: f64 = 540.0;
/// Name of the map in gestures.
const WORLD: &str = "world";

/// The map's box in a picture of a width. It only shows where the places of the list are, so it stays small.
pub fn map(width: f64) -> Rect {
    let w = (width - 2.0 * MARGIN).min(WIDEST);
    Rect { x: (width - w) / 2.0, y: 4.0, w, h: (w * SHARE).round() }
}

/// Where the passages of a state are.
pub fn whereabouts(input: &Input<'_>) -> Whereabouts {
    Whereabouts::of(input.dataset, input.columns, &input.state.filter, input.shows_interpreters())
}

/// The part of the world that is shown at a width.
pub fn window(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Window {
    let map = map(width);
    let window = match (input.window, input.state.zoom) {
        (Some(exact), Some(zoom)) if exact.zoom() == zoom => exact,
        (_, Some(zoom)) => Window::of(zoom),
        (_, None) => around(input, whereabouts, &map),
    };
    window.within(&map)
}

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

/// The nearest window around all places with a passage.
fn around(input: &Input<'_>, whereabouts: &Whereabouts, map: &Rect) -> Window {
    let mut places = Vec::new();
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        if !passages.is_empty() {
            places.push(equal_earth::project(place.lon, place.lat));
        }
    }
    Window::around(&places, map)
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

/// A place with its numbers of passages by side: `Syria: 1 at home, 1 done`.
pub fn name(input: &Input<'_>, place_idx: usize, passages: &[usize]) -> String {
    [input.dataset.places[place_idx].name.as_str(), &input.lang.join_colon(), &words::by_side(input, passages)].concat()
}
