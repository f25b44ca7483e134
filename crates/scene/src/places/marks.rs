//! Marks of places: a circle whose area is proportional to its number of passages, with a mark for each passage inside.
//! Circles that would overlap are moved apart as little as possible.

use crate::geometry::Rect;
use saydo_analysis::order::sorted;
use std::f64::consts::FRAC_1_SQRT_2;

/// Radius of a circle for one passage, in distances of two marks: just enough for the marks of any number
/// ([`seats`]).
pub const FILL: f64 = 0.74;
/// Radius of a passage's mark, in distances of two marks.
pub const MARK: f64 = 0.4;
/// Greatest share of the map that all circles cover together. With more passages, circles are smaller.
const COVER: f64 = 0.2;
/// Gap between two circles, in px.
const GAP: f64 = 2.0;
/// Farthest that a circle moves from its place, in px, and the length of a step on the way.
const REACH: f64 = 90.0;
const STEP: f64 = 3.0;

/// A circle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Circle {
    /// Where the place lies, in px.
    pub anchor: (f64, f64),
    /// Where the circle's middle lies.
    pub at: (f64, f64),
    /// In px.
    pub radius: f64,
}

impl Circle {
    /// The box around it.
    pub fn bounds(&self) -> Rect {
        Rect::around(self.at.0, self.at.1, 2.0 * self.radius, 2.0 * self.radius)
    }

    /// Whether it was moved from its place, so that a line must lead there.
    pub fn is_moved(&self) -> bool {
        distance(self.at, self.anchor) > self.radius
    }
}

/// The distance of two marks of passages in px: `wanted`, or less if `n` passages would cover too much of a map.
pub fn pitch(wanted: f64, n: usize, map: &Rect) -> f64 {
    let one = std::f64::consts::PI * FILL * FILL * n.max(1) as f64;
    wanted.min((COVER * map.w * map.h / one).sqrt())
}

/// Circles for places on a map, with their numbers of passages, in their order. The largest circle stays at its place;
/// the others take the nearest free place. If nothing is free within reach, a circle stays and overlaps others.
pub fn circles(places: &[((f64, f64), usize)], pitch: f64, map: &Rect) -> Vec<Circle> {
    let order = sorted(places.len(), &|a, b| places[b].1.cmp(&places[a].1));
    let mut circles: Vec<Circle> = Vec::new();
    for (anchor, n) in places {
        circles.push(Circle { anchor: *anchor, at: *anchor, radius: FILL * pitch * (*n as f64).sqrt() });
    }
    let mut placed: Vec<usize> = Vec::new();
    for idx in order {
        let circle = circles[idx];
        let is_free = |at: (f64, f64)| {
            let moved = Circle { at, ..circle };
            let clear = |other: &usize| {
                let other = circles[*other];
                distance(at, other.at) >= circle.radius + other.radius + GAP
            };
            map.contains(&moved.bounds()) && placed.iter().all(clear)
        };
        circles[idx].at = nearest(circle.anchor, &is_free).unwrap_or(circle.anchor);
        placed.push(idx);
    }
    circles
}

/// The directions of a search, eight of sixteen; the others are their opposites.
const AROUND: [(f64, f64); 8] = [
    (1.0, 0.0),
    (0.0, 1.0),
    (FRAC_1_SQRT_2, FRAC_1_SQRT_2),
    (FRAC_1_SQRT_2, -FRAC_1_SQRT_2),
    (0.9239, 0.3827),
    (0.3827, 0.9239),
    (0.9239, -0.3827),
    (0.3827, -0.9239),
];

/// The nearest free place around a point.
fn nearest((x, y): (f64, f64), is_free: &dyn Fn((f64, f64)) -> bool) -> Option<(f64, f64)> {
    let mut reach = 0.0;
    while reach <= REACH {
        for (dx, dy) in AROUND {
            for way in [reach, -reach] {
                let at = (x + dx * way, y + dy * way);
                if is_free(at) {
                    return Some(at);
                }
            }
        }
        reach += STEP;
    }
    None
}

fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (dx, dy) = (one.0 - other.0, one.1 - other.1);
    (dx * dx + dy * dy).sqrt()
}

/// Seats for `n` marks around a middle, from left to right, as near to it as a distance of 1 between marks allows. They
/// are points of a triangular grid, centred on a point, an edge or a triangle, whichever is tightest.
pub fn seats(n: usize) -> Vec<(f64, f64)> {
    const ROW: f64 = 0.866_025_403_784_438_6;
    let reach = (n as f64).sqrt() as i32 + 2;
    let mut grid: Vec<(f64, f64)> = Vec::new();
    for row in -reach..=reach {
        for column in -reach..=reach {
            // Rows run askew; this keeps the grid a square.
            let x = f64::from(column) + f64::from(row.rem_euclid(2)) / 2.0;
            grid.push((x, f64::from(row) * ROW));
        }
    }
    let mut best: Vec<(f64, f64)> = Vec::new();
    let mut tightest = f64::INFINITY;
    for middle in [(0.0, 0.0), (0.5, 0.0), (0.5, ROW / 3.0)] {
        let far = |idx: usize| distance(grid[idx], middle);
        let order = sorted(grid.len(), &|a, b| far(a).total_cmp(&far(b)));
        let widest = order.get(n.saturating_sub(1)).map_or(0.0, |idx| far(*idx));
        if widest < tightest - 1e-9 {
            tightest = widest;
            best.clear();
            for idx in order.iter().take(n) {
                best.push((grid[*idx].0 - middle.0, grid[*idx].1 - middle.1));
            }
        }
    }
    let order = sorted(best.len(), &|a, b| best[a].0.total_cmp(&best[b].0).then(best[a].1.total_cmp(&best[b].1)));
    let mut seats = Vec::new();
    for idx in order {
        seats.push(best[idx]);
    }
    seats
}
