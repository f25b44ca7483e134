//! The lines of a chain. They run from box to box through the gutters between columns and the streets above the boxes,
//! so that no line crosses a text. Each has a separate lane and port.

use crate::geometry::{PathData, Rect, path};
use saydo_analysis::order::sorted;

/// Distance of the street lines above the boxes, in px.
pub(super) const STREET: f64 = 6.0;
/// Distance from a gutter's edges to its first and last lane, in px.
const SHOULDER: f64 = 7.0;
/// Widest distance of two lanes, and the most that all lanes of a gutter take, in px.
const LANES: (f64, f64) = (7.0, 56.0);
const BEND: f64 = 5.0;

/// A line between two boxes, by their positions; the first is in the same column or in one further left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) ends: [usize; 2],
}

/// The columns of the boxes, and the lines between them.
pub(super) struct Lines<'a> {
    /// Column of each box.
    pub(super) columns: &'a [usize],
    pub(super) lines: &'a [Line],
}

/// The positions of the boxes.
pub(super) struct Ground<'a> {
    pub(super) boxes: &'a [Rect],
    /// Left edge of the gutter before each column.
    pub(super) gutters: &'a [f64],
    /// Height of the first street.
    pub(super) street: f64,
}

impl Lines<'_> {
    fn column(&self, line: Line, end: usize) -> usize {
        self.columns[line.ends[end]]
    }

    /// Whether a line leads past a column in between.
    fn skips(&self, line: Line) -> bool {
        self.column(line, 0) + 1 < self.column(line, 1)
    }

    /// Number of lines that take a street.
    pub(super) fn n_streets(&self) -> usize {
        self.lines.iter().filter(|line| self.skips(**line)).count()
    }

    /// The gutters in which a line turns: the one before its second box and, if it skips columns, the one after its
    /// first.
    fn turns(&self, line: Line) -> [Option<usize>; 2] {
        let first = self.skips(line).then(|| self.column(line, 0) + 1);
        [first, Some(self.column(line, 1))]
    }

    fn n_lanes(&self, gutter: usize) -> usize {
        self.lines.iter().map(|line| self.turns(*line).iter().filter(|turn| **turn == Some(gutter)).count()).sum()
    }

    fn pitch(&self, gutter: usize) -> f64 {
        LANES.0.min(LANES.1 / self.n_lanes(gutter).max(1) as f64)
    }

    /// Width of the gutter before a column, in px.
    pub(super) fn gutter(&self, gutter: usize) -> f64 {
        match (gutter, self.n_lanes(gutter)) {
            (0, 0) => 0.0,
            (_, n) => 2.0 * SHOULDER + self.pitch(gutter) * n.saturating_sub(1) as f64,
        }
    }

    /// The path of each line.
    pub(super) fn paths(&self, ground: &Ground<'_>) -> Vec<PathData> {
        let mut paths = Vec::new();
        for at in 0..self.lines.len() {
            paths.push(rounded(&self.points(ground, at)));
        }
        paths
    }

    fn points(&self, ground: &Ground<'_>, at: usize) -> Vec<(f64, f64)> {
        let line = self.lines[at];
        let [first, second] = line.ends;
        let (from, to) = (self.port(ground, at, 0), self.port(ground, at, 1));
        let (start, end) = (ground.boxes[first], ground.boxes[second]);
        let lane = self.lane(ground, at, 1);
        if !self.skips(line) {
            let x = if self.column(line, 0) == self.column(line, 1) { start.x } else { start.right() };
            return vec![(x, from), (lane, from), (lane, to), (end.x, to)];
        }
        let street = self.street(ground, at);
        let near = self.lane(ground, at, 0);
        vec![(start.right(), from), (near, from), (near, street), (lane, street), (lane, to), (end.x, to)]
    }

    fn street(&self, ground: &Ground<'_>, at: usize) -> f64 {
        let before = self.lines.iter().take(at).filter(|line| self.skips(**line)).count();
        ground.street + STREET * before as f64
    }

    /// Whether a line leaves its end to the right.
    fn is_right(&self, line: Line, end: usize) -> bool {
        end == 0 && self.column(line, 0) < self.column(line, 1)
    }

    /// The height toward which a line turns at one of its ends: that of its other box, or of its street.
    fn toward(&self, ground: &Ground<'_>, at: usize, end: usize) -> f64 {
        let line = self.lines[at];
        let other = ground.boxes[line.ends[1 - end]];
        if self.skips(line) { self.street(ground, at) } else { other.y + other.h / 2.0 }
    }

    /// The height at which a line meets its box. Lines that lead up leave above lines that lead down. Of two lines up,
    /// the nearer leaves above; of two lines down, below. So lines on one side don't cross at their start.
    fn port(&self, ground: &Ground<'_>, at: usize, end: usize) -> f64 {
        let line = self.lines[at];
        let node = line.ends[end];
        let side = self.is_right(line, end);
        let mut ports: Vec<(usize, f64)> = Vec::new();
        for (other, line) in self.lines.iter().enumerate() {
            for other_end in 0..2 {
                if line.ends[other_end] == node && self.is_right(*line, other_end) == side {
                    ports.push((other, self.toward(ground, other, other_end)));
                }
            }
        }
        let rect = ground.boxes[node];
        let middle = rect.y + rect.h / 2.0;
        let order = sorted(ports.len(), &|a, b| {
            let (a, b) = (ports[a].1, ports[b].1);
            (a > middle).cmp(&(b > middle)).then(b.total_cmp(&a))
        });
        let place = order.iter().position(|idx| ports[*idx].0 == at).unwrap_or(0);
        rect.y + rect.h * (place + 1) as f64 / (ports.len() + 1) as f64
    }

    /// The lane of a line in one of its gutters. Longer lines are further left.
    fn lane(&self, ground: &Ground<'_>, at: usize, turn: usize) -> f64 {
        let gutter = self.turns(self.lines[at])[turn].unwrap_or(0);
        let mut runs: Vec<(usize, usize, f64)> = Vec::new();
        for (other, line) in self.lines.iter().enumerate() {
            for (other_turn, other_gutter) in self.turns(*line).into_iter().enumerate() {
                if other_gutter == Some(gutter) {
                    let [from, to] = [0, 1].map(|end| self.port(ground, other, end));
                    let from = if self.skips(*line) { self.street(ground, other) } else { from };
                    let to = if self.skips(*line) && other_turn == 0 { self.port(ground, other, 0) } else { to };
                    runs.push((other, other_turn, (to - from).abs()));
                }
            }
        }
        let order = sorted(runs.len(), &|a, b| runs[b].2.total_cmp(&runs[a].2));
        let place = order.iter().position(|idx| (runs[*idx].0, runs[*idx].1) == (at, turn)).unwrap_or(0);
        ground.gutters[gutter] + SHOULDER + self.pitch(gutter) * place as f64
    }
}

/// A line through points with its corners rounded.
fn rounded(points: &[(f64, f64)]) -> PathData {
    let mut d = path(&[("M", &[points[0].0, points[0].1])]);
    for three in points.windows(3) {
        let [before, corner, after] = [three[0], three[1], three[2]];
        let (first, second) = (toward(corner, before), toward(corner, after));
        d.0.push(('L', vec![first.0, first.1]));
        d.0.push(('Q', vec![corner.0, corner.1, second.0, second.1]));
    }
    if let Some(last) = points.last() {
        d.0.push(('L', vec![last.0, last.1]));
    }
    d
}

/// The point at a bend's length from a corner toward another point of a vertical or horizontal line, at most half way.
fn toward(corner: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    let step = |from: f64, to: f64| ((to - from) / 2.0).clamp(-BEND, BEND);
    (corner.0 + step(corner.0, other.0), corner.1 + step(corner.1, other.1))
}
