//! Gestures that move the part of the world that is shown.

use super::frame::{WORLD, map};
use super::window::Window;
use crate::gesture::Gesture;

/// The window after a gesture. `before` is the window in which a drag began, or the present one for other gestures.
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
