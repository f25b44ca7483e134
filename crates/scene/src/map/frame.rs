//! Where the parts of the Map lie at a width: the plane, the list beside it, and the two scales.

use super::groups::Groups;
use crate::geometry::Rect;
use crate::input::Input;
use crate::label;
use crate::metrics::{self, Font};
use crate::scale::Scale;
use saydo_text::Lang;

/// Size of small texts.
pub(super) const SMALL: f64 = 12.0;
/// Narrower pictures have lists only below the plane.
const NARROW: f64 = 480.0;
/// Narrower pictures have small names.
const ROOMY: f64 = 540.0;
/// Longest side of the plane if the picture is one of two columns.
const SIDE: f64 = 452.0;
/// Width of a list's mark and its tick, between the names and the plane.
const TICK: f64 = 36.0;
/// Height of an entry of the lists: the least size of a touch target.
pub(super) const ENTRY: f64 = 24.0;
/// Height of the heading over the list beside the plane.
pub(super) const HEADING: f64 = 20.0;
/// Distance from the plane to the name above it.
pub(super) const GAP: f64 = 6.0;

/// The parts of the Map. Lengths in px.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) width: f64,
    pub(super) is_narrow: bool,
    /// Size of names.
    pub(super) name: f64,
    /// Size of the lists' names.
    pub(super) list: f64,
    /// Radius of the marks at the means.
    pub(super) mean: f64,
    pub(super) plane: Rect,
    /// Left edge of everything.
    pub(super) left: f64,
    /// Width of the names in the list beside the plane; `None` if that list stands below.
    pub(super) beside: Option<f64>,
    pub(super) x: Scale,
    pub(super) y: Scale,
    /// Distance of neighbouring codes.
    pub(super) step: f64,
}

impl Frame {
    /// The frame for a selection.
    pub(super) fn of(input: &Input<'_>, width: f64, groups: &Groups) -> Self {
        let is_narrow = width < NARROW;
        let name = if width < ROOMY { SMALL } else { 14.0 };
        let beside = room_beside(input, width, groups).filter(|_| !is_narrow);
        let frame = Self::with(input, (width, is_narrow, name), beside);
        let mut wanted = HEADING;
        for issue_idx in &groups.deeds {
            wanted += frame.list_height(&frame.list_lines(input, *issue_idx, beside.unwrap_or(0.0)));
        }
        if beside.is_some() && wanted > frame.plane.h {
            return Self::with(input, (width, is_narrow, name), None);
        }
        frame
    }

    fn with(input: &Input<'_>, (width, is_narrow, name): (f64, bool, f64), beside: Option<f64>) -> Self {
        let axis = &input.dataset.axis;
        let (edge, pad) = if is_narrow { (1.0, 28.0) } else { (4.0, 30.0) };
        let before = edge + beside.map_or(8.0, |names| names + TICK);
        let available = width - before - edge;
        let side = available.min(SIDE + (width - 700.0).max(0.0) * 0.25).min(600.0);
        let shift = ((available - side) / 2.0).min(if beside.is_some() { f64::MAX } else { width * 0.5 });
        let plane = Rect { x: before + shift, y: height_above(input, side), w: side, h: side };
        let x = Scale::new(axis, plane.x + pad, plane.right() - pad);
        let y = Scale::new(axis, plane.bottom() - pad, plane.y + pad);
        let step = x.step(axis);
        Self {
            width,
            is_narrow,
            name,
            list: SMALL,
            mean: if is_narrow { 6.0 } else { 7.0 },
            plane,
            left: edge + shift,
            beside,
            x,
            y,
            step,
        }
    }

    /// The name of a listed issue in lines that fit.
    pub(super) fn list_lines(&self, input: &Input<'_>, issue_idx: usize, width: f64) -> Vec<String> {
        label::balanced(&input.dataset.issues[issue_idx].label, Font::Sans, self.list, width)
    }

    /// Height of an entry with these lines.
    pub(super) fn list_height(&self, lines: &[String]) -> f64 {
        (lines.len() as f64 * self.list * metrics::LINE + 4.0).max(ENTRY)
    }

    /// Distance from one line of a name to the next.
    pub(super) fn pitch(&self) -> f64 {
        self.name * metrics::LINE
    }

    /// The whole picture down to `bottom`.
    pub(super) fn bounds(&self, bottom: f64) -> Rect {
        Rect { x: 1.0, y: 1.0, w: self.width - 2.0, h: bottom - 1.0 }
    }

    /// Whether a box lies across the diagonal.
    pub(super) fn is_on_diagonal(&self, rect: &Rect) -> bool {
        // The plane is a square, so this is 0 on its diagonal.
        let side = |x: f64, y: f64| (x - self.plane.x) - (self.plane.bottom() - y);
        side(rect.x, rect.y) < 0.0 && side(rect.right(), rect.bottom()) > 0.0
    }
}

/// Width of the names in the list beside the plane, at most about a quarter of the picture; `None` without any.
fn room_beside(input: &Input<'_>, width: f64, groups: &Groups) -> Option<f64> {
    let title = groups.deeds_title(input);
    // The title may extend over marks and ticks, and takes two or three lines.
    let mut widest = metrics::width(&title, Font::Bold, SMALL) / 2.0 - TICK + 8.0;
    for issue_idx in &groups.deeds {
        widest = widest.max(metrics::width(&input.dataset.issues[*issue_idx].label, Font::Sans, SMALL));
    }
    (!groups.deeds.is_empty()).then(|| widest.min(width * 0.22).max(70.0))
}

/// Height above the plane for the name of its vertical axis.
fn height_above(input: &Input<'_>, width: f64) -> f64 {
    vertical(input, width).len() as f64 * SMALL * metrics::LINE + GAP
}

/// The name of the vertical axis in lines.
pub(super) fn vertical(input: &Input<'_>, width: f64) -> Vec<String> {
    let (_, high) = input.dataset.axis.end_labels();
    let text = ["▴ ", &named(input.lang.map_did().as_str(), high)].concat();
    label::balanced(&text, Font::Bold, SMALL, width)
}

/// An axis's name with its end that accepts, if that has words.
pub(super) fn named(name: &str, end: &str) -> String {
    if end.is_empty() { name.to_owned() } else { [name, &Lang::now().join_colon(), end].concat() }
}
