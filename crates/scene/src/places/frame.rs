//! Where the map lies in a picture, and which part of the world it shows.

use super::equal_earth;
use super::window::Window;
use crate::geometry::Rect;
use crate::input::Input;
use saydo_analysis::whereabouts::Whereabouts;

/// Distance of the content from the picture's edges, in px.
pub(super) const MARGIN: f64 = 12.0;
/// Height of the map as a share of its width, and its greatest width, in px.
const SHARE: f64 = 0.54;
const WIDEST: f64 = 540.0;
/// Name of the map in gestures.
pub(super) const WORLD: &str = "world";

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
