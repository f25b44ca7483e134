//! Where the parts of the Map lie at a width: plane, coasts, gutter, and the two scales.

use super::groups::Groups;
use crate::model::Axis;
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::node::Font;
use crate::scene::scale::Scale;
use crate::scene::{label, metrics};

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// A phone: labels of the left coast reach into the plane.
    Narrow,
    /// A phone held across, a column.
    Medium,
    /// Anything wider.
    Wide,
}

/// The parts of the Map. Lengths in px.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) width: f64,
    pub(super) room: Room,
    pub(super) margin: f64,
    /// Size of small texts.
    pub(super) small: f64,
    /// Size of issues' names.
    pub(super) name: f64,
    /// Size of the words in the corners and along the diagonal.
    pub(super) serif: f64,
    /// Radius of the marks at the means.
    pub(super) mean: f64,
    /// Room for the words of the deeds' codes, from the margin.
    pub(super) words: f64,
    /// Baseline of the line right above the plane.
    pub(super) top: f64,
    /// The axes' title in lines; one line stands on that of `top` where it fits, more stand above it.
    pub(super) title: Vec<String>,
    /// Whether the title stands beside the heading.
    pub(super) beside: bool,
    pub(super) plane: Rect,
    /// The coast at the left; no width where there is none.
    pub(super) left: Rect,
    /// The coast below; no height where there is none.
    pub(super) below: Rect,
    /// Each lane on the coast below: its top and its line.
    pub(super) lanes: Vec<(f64, f64)>,
    /// Whether names in lanes stand above the marks, for want of room beside them.
    pub(super) over: bool,
    /// Where deeds stand, at the plane's right edge.
    pub(super) gutter: Rect,
    pub(super) x: Scale,
    pub(super) y: Scale,
    /// Half a code's step across.
    pub(super) half_x: f64,
    /// Half a code's step up.
    pub(super) half_y: f64,
}

impl Frame {
    /// The frame for a selection.
    pub(super) fn of(input: &Input<'_>, width: f64, groups: &Groups) -> Self {
        let axis = &input.dataset.axis;
        let room = match width {
            w if w < 440.0 => Room::Narrow,
            w if w < 640.0 => Room::Medium,
            _ => Room::Wide,
        };
        let by = |narrow: f64, medium: f64, wide: f64| match room {
            Room::Narrow => narrow,
            Room::Medium => medium,
            Room::Wide => wide,
        };
        let (margin, small, gutter) = (by(8.0, 12.0, 16.0), by(10.5, 11.0, 12.0), by(32.0, 34.0, 48.0));
        let words = by(19.0, 22.0, if width < 760.0 { 76.0 } else { 96.0 });
        let left = by(42.0, 120.0, (128.0 + (width - 640.0) * 0.14).min(168.0));
        // Pairs have no coasts: every pair has both ends on the plane.
        let left = if input.state.pairs { 0.0 } else { left };
        let left_at = margin + words + 6.0;
        let from = left_at + left + if left > 0.0 { 6.0 } else { 0.0 };
        let across = width - margin - gutter - from;
        let inner = width - 2.0 * margin;
        let title = label::balanced(&input.lang.map_axes(&axis.title), Font::Sans, small, inner);
        let heading = metrics::width(&axis.high_label, Font::Sans, small) + small * 7.0;
        let beside = title.len() == 1 && heading + metrics::width(&title[0], Font::Sans, small) <= inner;
        let top = 6.0 + small + if beside { 0.0 } else { title.len() as f64 * (small + 4.0) };
        let above = top + 8.0;
        let plane = Rect { x: from, y: above, w: across, h: (across * 0.96).clamp(370.0, 600.0) };
        let half = |length: f64| length / (2.0 * axis.codes().len().max(1) as f64);
        let (half_x, half_y) = (half(plane.w), half(plane.h));
        let mut frame = Self {
            width,
            room,
            margin,
            small,
            name: by(11.5, 12.0, if width < 900.0 { 12.5 } else { 13.5 }),
            serif: by(11.0, 11.0, if width < 760.0 { 12.0 } else { 13.0 }),
            mean: by(5.6, 6.2, 7.0),
            words,
            top,
            title,
            beside,
            plane,
            left: Rect { x: left_at, w: left, ..plane },
            below: Rect { y: plane.bottom() + 6.0, h: 0.0, ..plane },
            lanes: Vec::new(),
            over: width < 800.0,
            gutter: Rect { x: plane.right(), w: gutter, ..plane },
            x: Scale::new(axis, plane.x + half_x, plane.right() - half_x),
            y: Scale::new(axis, plane.bottom() - half_y, plane.y + half_y),
            half_x,
            half_y,
        };
        frame.lay_lanes(input, groups);
        frame
    }

    /// Lanes of the coast below; that of the open issue is higher, for its passages.
    fn lay_lanes(&mut self, input: &Input<'_>, groups: &Groups) {
        if input.state.pairs || groups.below.is_empty() {
            return;
        }
        let mut y = self.below.y + if self.room == Room::Wide { 6.0 } else { 6.0 + self.small };
        for issue_idx in &groups.below {
            let open = input.is_open_issue(&input.dataset.issues[*issue_idx]);
            let name = if self.over { self.name * 1.3 } else { 0.0 };
            let over = if open { 36.0 } else { 18.0 };
            self.lanes.push((y, y + name + over));
            y += name + over + self.mean + if input.shows_interpreters() { 11.0 } else { 3.0 };
        }
        self.below.h = y + 5.0 - self.below.y;
    }

    /// Lower edge of plane and coast.
    pub(super) fn bottom(&self) -> f64 {
        if self.below.h > 0.0 { self.below.bottom() } else { self.plane.bottom() }
    }

    /// The codes at the plane's edges: half a step beyond the axis.
    pub(super) fn ends(axis: &Axis) -> (f64, f64) {
        let half = axis.step.number() / 2.0;
        (axis.low.number() - half, axis.high.number() + half)
    }

    /// The whole picture above the notes, for labels.
    pub(super) fn bounds(&self) -> Rect {
        Rect { x: 2.0, y: self.plane.y, w: self.width - 4.0, h: self.bottom() - self.plane.y }
    }

    /// Whether a box lies across the diagonal.
    pub(super) fn is_on_diagonal(&self, rect: &Rect) -> bool {
        let plane = &self.plane;
        let side = |x: f64, y: f64| (x - plane.x) * plane.h - (plane.bottom() - y) * plane.w;
        side(rect.x, rect.y) < 0.0 && side(rect.right(), rect.bottom()) > 0.0
    }
}
