//! How gestures and buttons change the part of the world that is shown.

use super::window::Window;
use super::{WORLD, around, map};
use crate::analysis::Facet;
use crate::analysis::whereabouts::Whereabouts;
use crate::scene::gesture::Gesture;
use crate::scene::input::Input;
use crate::state::Zoom;

/// The zoom factor of a step.
const STEP: f64 = 1.6;
/// The share of the map that a step moves it by.
const SHARE: f64 = 0.3;

/// The window after a gesture. `before` is the window in which a drag began; for other gestures the present one.
pub fn held(width: f64, gesture: &Gesture, before: Window) -> Option<Window> {
    let map = map(width);
    match gesture {
        Gesture::Drag { what, from, to, .. } if what == WORLD => {
            Some(before.moved(&map, (to.0 - from.0, to.1 - from.1)))
        }
        Gesture::Scale { what, at, factor } if what == WORLD => Some(before.scaled(&map, *factor, *at)),
        _ => None,
    }
}

/// The result of a step. A zoom of `None` fits the selection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moves {
    /// Nearer.
    pub closer: Zoom,
    /// Farther.
    pub farther: Zoom,
    /// The places chosen, or all with a passage.
    pub fit: Option<Zoom>,
    /// To the left, up, down, to the right.
    pub aside: [Zoom; 4],
}

/// All steps from the window shown.
pub fn moves(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Moves {
    let map = map(width);
    let window = super::window(input, whereabouts, width);
    let middle = (map.x + map.w / 2.0, map.y + map.h / 2.0);
    // Zooming in keeps the place with the most passages where it is, since the middle of a world map is mostly empty.
    let heart = super::heart(input, whereabouts, window, map).unwrap_or(middle);
    let scaled = |factor, at| window.scaled(&map, factor, at).zoom();
    let aside = |x: f64, y: f64| window.moved(&map, (x * SHARE * map.w, y * SHARE * map.h)).zoom();
    let is_chosen = input.state.filter.of(Facet::Place).next().is_some();
    Moves {
        closer: scaled(STEP, heart),
        farther: scaled(1.0 / STEP, middle),
        fit: is_chosen.then(|| around(input, whereabouts, &map, true).within(&map).zoom()),
        aside: [aside(1.0, 0.0), aside(0.0, 1.0), aside(0.0, -1.0), aside(-1.0, 0.0)],
    }
}
