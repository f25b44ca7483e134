//! Names of places beside their circles. No name covers another name, a circle or a line. A name without room shows on
//! focus.
//!
//! A greedy choice by priority, as in `scene::label`. If no place beside its circle is free, a name stands further
//! away, at the end of a line that crosses nothing.

use super::marks::Circle;
use crate::geometry::Rect;
use crate::input::Input;
use crate::label::around;
use crate::metrics::{self, Font};
use crate::node::{Anchor, TextBox};
use crate::words;
use saydo_analysis::order::sorted;

/// Longest name that is drawn, in px. The list has the full name.
const LONGEST: f64 = 170.0;
/// Distance from a circle to its name, in px.
const GAP: f64 = 3.0;
/// The distances at which a name can stand.
const FARTHER: [f64; 5] = [9.0, 16.0, 24.0, 33.0, 44.0];
/// Distance of the points at which a line is tested for collisions, in px.
const DOT: f64 = 3.0;

/// A name to be placed.
#[derive(Clone, Debug)]
pub struct Name {
    /// What is written.
    pub text: String,
    /// Whether the place is chosen. Chosen places come first.
    pub chosen: bool,
    /// Number of passages. Places with more passages come first.
    pub n: usize,
}

/// A placed name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The text.
    pub text: TextBox,
    /// Whether it found no room and shows only on focus.
    pub on_focus: bool,
    /// The line from its circle, if it stands further away.
    pub line: Option<((f64, f64), (f64, f64))>,
}

/// The names of circles within a map, in their order.
pub fn names(wanted: &[Name], circles: &[Circle], map: &Rect, size: f64) -> Vec<Named> {
    let mut taken: Vec<Rect> = Vec::new();
    for circle in circles {
        taken.push(circle.bounds());
        if circle.is_moved() {
            taken.push(Rect::around(circle.anchor.0, circle.anchor.1, 5.0, 5.0));
        }
    }
    let mut named = Vec::new();
    for (name, circle) in wanted.iter().zip(circles) {
        let font = if name.chosen { Font::Bold } else { Font::Sans };
        let text = metrics::cut(&name.text, font, size, LONGEST.min(map.w));
        // The place of a name without room: beside its circle, over others, but within the map.
        let first = around(&circle.bounds(), metrics::width(&text, font, size), size * metrics::LINE, GAP)[0];
        let (x, y) = (first.x.min(map.right() - first.w).max(map.x), first.y.min(map.bottom() - first.h).max(map.y));
        named.push(Named {
            text: TextBox::new(x, y + size, Anchor::Start, font, size, text),
            on_focus: true,
            line: None,
        });
    }
    let rank = |idx: usize| (!wanted[idx].chosen, usize::MAX - wanted[idx].n);
    for idx in sorted(wanted.len(), &|a, b| rank(a).cmp(&rank(b))) {
        let name = &mut named[idx];
        let (w, h) = (name.text.width(), size * metrics::LINE);
        if let Some((rect, line)) = find(&circles[idx], (w, h), map, &taken) {
            (name.text.x, name.text.y) = (rect.x, rect.y + size);
            (name.on_focus, name.line) = (false, line);
            taken.push(rect);
            line.into_iter().for_each(|(from, to)| dots(from, to, &mut taken));
        }
    }
    named
}

type Line = ((f64, f64), (f64, f64));

/// The first free place of a name: beside its circle, or further away with a line to it.
fn find(circle: &Circle, (w, h): (f64, f64), map: &Rect, taken: &[Rect]) -> Option<(Rect, Option<Line>)> {
    let is_free = |rect: &Rect| map.contains(rect) && rect.is_free_of(taken);
    if let Some(rect) = around(&circle.bounds(), w, h, GAP).into_iter().find(is_free) {
        return Some((rect, None));
    }
    for farther in FARTHER {
        for rect in around(&circle.bounds().grown(farther), w, h, 0.0) {
            let line = line(circle, &rect);
            let mut way = Vec::new();
            dots(line.0, line.1, &mut way);
            // The line starts at this circle, so it may touch it.
            let meets = |dot: &Rect| taken.iter().any(|other| *other != circle.bounds() && other.overlaps(dot));
            if is_free(&rect) && !way.iter().any(meets) {
                return Some((rect, Some(line)));
            }
        }
    }
    None
}

/// The line from a circle's edge to the nearest point of a box.
fn line(circle: &Circle, rect: &Rect) -> Line {
    let (x, y) = circle.at;
    let to = (x.min(rect.right()).max(rect.x), y.min(rect.bottom() - 2.0).max(rect.y + 3.0));
    let (dx, dy) = (to.0 - x, to.1 - y);
    let share = circle.radius / (dx * dx + dy * dy).sqrt().max(circle.radius);
    ((x + dx * share, y + dy * share), to)
}

/// Small boxes along a line, except at its end, where the name is.
fn dots(from: (f64, f64), to: (f64, f64), boxes: &mut Vec<Rect>) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let n = ((dx * dx + dy * dy).sqrt() / DOT) as u32;
    for step in 0..n {
        let share = f64::from(step) / f64::from(n);
        boxes.push(Rect::around(from.0 + dx * share, from.1 + dy * share, 2.0, 2.0));
    }
}

/// A place with its numbers of passages by side: `Syria: 1 at home, 1 done`.
pub fn name(input: &Input<'_>, place_idx: usize, passages: &[usize]) -> String {
    [input.dataset.places[place_idx].name.as_str(), &input.lang.join_colon(), &words::by_side(input, passages)].concat()
}
