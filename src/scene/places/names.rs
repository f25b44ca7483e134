//! Names of places beside their circles: none covers another or a circle, and one without room shows on focus.

use super::marks::Circle;
use crate::scene::geometry::Rect;
use crate::scene::label::{Wanted, around, place};
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, TextBox};

/// Longest name that is drawn, in px; the whole of it is in the list.
const LONGEST: f64 = 170.0;
/// From a circle to its name, in px.
const GAP: f64 = 3.0;

/// A name that wants a place.
#[derive(Clone, Debug)]
pub struct Name {
    /// What is written.
    pub text: String,
    /// Whether the place is chosen: then it comes first.
    pub chosen: bool,
    /// Number of passages: the more come before the fewer.
    pub n: usize,
}

/// A name where it is drawn, and whether only on focus.
pub type Named = (TextBox, bool);

/// The names of circles within a map, in their order.
pub fn names(wanted: &[Name], circles: &[Circle], map: &Rect, size: f64) -> Vec<Named> {
    let mut taken: Vec<Rect> = Vec::new();
    for circle in circles {
        taken.push(circle.bounds());
        if circle.is_moved() {
            taken.push(Rect::around(circle.anchor.0, circle.anchor.1, 5.0, 5.0));
        }
    }
    let mut all: Vec<Wanted> = Vec::new();
    let mut texts: Vec<(String, Font)> = Vec::new();
    for (name, circle) in wanted.iter().zip(circles) {
        let font = if name.chosen { Font::Bold } else { Font::Sans };
        let text = metrics::cut(&name.text, font, size, LONGEST.min(map.w));
        let (w, h) = (metrics::width(&text, font, size), size * metrics::LINE);
        let priority = if name.chosen { i32::MIN } else { -(name.n as i32) };
        all.push(Wanted { candidates: around(&circle.bounds(), w, h, GAP).to_vec(), priority });
        texts.push((text, font));
    }
    let places = place(&all, &mut taken, map);
    let mut named = Vec::new();
    for (idx, (text, font)) in texts.into_iter().enumerate() {
        let first = all[idx].candidates[0];
        // On focus it may cover others, but never leaves the map.
        let held = Rect {
            x: first.x.min(map.right() - first.w).max(map.x),
            y: first.y.min(map.bottom() - first.h).max(map.y),
            ..first
        };
        let at = places[idx].map_or(held, |candidate| all[idx].candidates[candidate]);
        named.push((TextBox::new(at.x, at.y + size, Anchor::Start, font, size, text), places[idx].is_none()));
    }
    named
}
