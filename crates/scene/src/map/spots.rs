//! Places of the marks of issues that can be compared: the ring on the diagonal, at the mean of the words; the square
//! straight above or below it, at the mean of the deeds. Issues with equal words stand side by side.

use super::frame::Frame;
use super::groups::Groups;
use crate::dodge::apart;
use crate::geometry::Rect;
use crate::input::Input;
use saydo_analysis::order::sort_indexes;

/// Distance between two issues side by side: with the size of the marks, enough for touch targets.
const GAP: f64 = 10.0;

/// An issue's two marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) issue_idx: usize,
    pub(super) ring: (f64, f64),
    pub(super) square: (f64, f64),
    pub(super) radius: f64,
}

impl Spot {
    fn of(input: &Input<'_>, frame: &Frame, issue_idx: usize, radius: f64) -> Option<Self> {
        let sides = &input.figures.issues[issue_idx].sides;
        let (said, did) = sides.abroad.mean().zip(sides.done.mean())?;
        let ring = (frame.x.at(said), frame.y.at(said));
        let y = frame.y.at(did);
        // Marks that would overlap stand side by side.
        let beside = if (y - ring.1).abs() < 2.0 * radius { 2.0 * radius + 1.0 } else { 0.0 };
        Some(Self { issue_idx, ring, square: (ring.0 + beside, y), radius })
    }

    /// The box of its ring.
    pub(super) fn ring_box(&self) -> Rect {
        around(self.ring, self.radius + 0.5)
    }

    /// The box of its square.
    pub(super) fn square_box(&self) -> Rect {
        around(self.square, self.radius)
    }

    /// The box around both and the arrow between them.
    pub(super) fn extent(&self) -> Rect {
        union(&self.ring_box(), &self.square_box())
    }

    fn moved(mut self, by: f64) -> Self {
        self.ring.0 += by;
        self.square.0 += by;
        self
    }
}

/// The box of a mark of a radius.
pub(super) fn around((x, y): (f64, f64), radius: f64) -> Rect {
    Rect::around(x, y, 2.0 * radius, 2.0 * radius)
}

/// The box around two boxes.
pub(super) fn union(a: &Rect, b: &Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect { x, y, w: a.right().max(b.right()) - x, h: a.bottom().max(b.bottom()) - y }
}

/// All issues of the plane in reading order, with smaller marks if they would not fit near their places.
pub(super) fn spots(input: &Input<'_>, frame: &Frame, groups: &Groups) -> Vec<Spot> {
    let mut scale = 1.0;
    loop {
        let mut spots = Vec::new();
        for issue_idx in &groups.plane {
            spots.extend(Spot::of(input, frame, *issue_idx, frame.mean * scale));
        }
        // Crowded issues may move further, but never past the next code.
        let reach = frame.step.max(24.0) * if scale > 0.55 { 0.5 } else { 1.0 };
        let places = side_by_side(frame, &spots, GAP * scale);
        let fits = |(place, spot): (&f64, &Spot)| (place - spot.ring.0).abs() <= reach && *place >= frame.plane.x;
        if scale < 0.03 || places.iter().zip(&spots).all(fits) {
            for (spot, place) in spots.iter_mut().zip(&places) {
                *spot = spot.moved(*place - spot.ring.0);
            }
            return spots;
        }
        scale *= 0.88;
    }
}

/// Horizontal places of the rings, so that no issue's marks or arrow meet another's. Among issues with equal words,
/// those whose deeds accept less stand further left.
fn side_by_side(frame: &Frame, spots: &[Spot], gap: f64) -> Vec<f64> {
    let mut order: Vec<usize> = Vec::new();
    order.extend(0..spots.len());
    sort_indexes(&mut order, &|a, b| {
        let (a, b) = (&spots[a], &spots[b]);
        a.ring.0.total_cmp(&b.ring.0).then(b.square.1.total_cmp(&a.square.1))
    });
    let mut anchors = Vec::new();
    for idx in &order {
        anchors.push(spots[*idx].ring.0);
    }
    let distance = |first: usize, second: usize| {
        let (first, second) = (spots[order[first]], spots[order[second]]);
        let (a, b) = (first.extent().grown(gap / 2.0), second.extent().grown(gap / 2.0));
        let meet = a.y < b.bottom() && b.y < a.bottom();
        if meet { a.right() - first.ring.0 + second.ring.0 - b.x } else { 0.0 }
    };
    let mut places = apart(&anchors, &distance);
    keep_within(frame, spots, &order, &mut places, &distance);
    let mut by_spot = vec![0.0; spots.len()];
    for (idx, place) in order.iter().zip(places) {
        by_spot[*idx] = place;
    }
    by_spot
}

/// Pushes sorted places back within the plane's two edges. Places without room end up left of the plane.
fn keep_within(
    frame: &Frame,
    spots: &[Spot],
    order: &[usize],
    places: &mut [f64],
    distance: &dyn Fn(usize, usize) -> f64,
) {
    let n = places.len();
    for at in 0..n {
        places[at] = places[at].max(frame.plane.x + spots[order[at]].radius + 3.0);
        for before in 0..at {
            places[at] = places[at].max(places[before] + distance(before, at));
        }
    }
    for at in (0..n).rev() {
        let spot = &spots[order[at]];
        let beyond = spot.extent().right() - spot.ring.0;
        places[at] = places[at].min(frame.plane.right() - beyond - 3.0);
        for after in at + 1..n {
            places[at] = places[at].min(places[after] - distance(at, after));
        }
    }
}

/// A box, moved as little as needed to lie within bounds.
pub(super) fn held_within(rect: Rect, bounds: &Rect) -> Rect {
    let x = rect.x.min(bounds.right() - rect.w).max(bounds.x);
    let y = rect.y.min(bounds.bottom() - rect.h).max(bounds.y);
    Rect { x, y, ..rect }
}
