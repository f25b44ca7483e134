//! The track of a row: a rail with its ticks, the marks at the means, the arrow from words to deeds.

use crate::arrow::arrow;
use crate::geometry::Rect;
use crate::input::Input;
use crate::mark;
use crate::node::Node;
use crate::row::Track;
use saydo_analysis::Standing;
use saydo_model::Side;
use saydo_model::list::AddAll;

/// Distance from the edges of the text to the first and last tick: half a mark.
pub const INSET: f64 = 10.0;
/// Half the height of a track.
pub(super) const HALF: f64 = 9.0;
/// Half the size of a square.
const SQUARE: f64 = 6.5;
/// Half the outer size of a ring: its radius and half its line.
const RING: f64 = 8.3;
/// Distance between an arrow's end and a mark.
const CLEAR: f64 = 2.0;
/// A mark nearer than this to a ring's middle is drawn inside the ring, at this share of its size. So both can be seen,
/// even in greyscale.
const WITHIN: f64 = 2.5;
const INSIDE: f64 = 0.5;
/// Length of an arrow's head, and its least length.
pub(super) const HEAD: f64 = 8.0;
const LEAST_HEAD: f64 = 4.0;
/// Thickness of a range's bar, and its distance from the rail.
const BAR: (f64, f64) = (2.5, 12.0);

/// The mark of a standing at its size.
pub(super) fn mark_at(standing: Standing, x: f64, y: f64) -> Node {
    sized(standing, x, y, 1.0)
}

/// The same mark at a share of its size.
fn sized(standing: Standing, x: f64, y: f64, share: f64) -> Node {
    // Radii that `mark` turns into a ring of 7 px and a square of 13.
    let radius = match standing {
        Standing::Said(Side::Abroad) => 7.6,
        Standing::Said(Side::Home) => 7.0,
        Standing::Said(_) => 6.2,
        Standing::Done => 2.0 * SQUARE / 1.8,
        Standing::Interpreter => 6.4,
    };
    mark::mark(standing, x, y, radius * share, false).class_if(true, "mean")
}

/// Half the height of a track, with room for ranges if they are shown.
pub(super) fn half(input: &Input<'_>) -> f64 {
    if input.state.method.ranges { BAR.0 + BAR.1 } else { HALF }
}

/// Half the height of the capsule around marks that match, in px.
const TOGETHER: f64 = HALF;

/// The track from `left` to `right` around a line at `y`.
pub(super) fn track(input: &Input<'_>, track: &Track, (left, right): (f64, f64), y: f64, nodes: &mut Vec<Node>) {
    let at = |share: f64| left + share * (right - left);
    nodes.push(Node::line((left, y), (right, y), "rail"));
    if let Some((from, to)) = track.together {
        let height = 2.0 * TOGETHER;
        let capsule = Rect { x: at(from) - TOGETHER, y: y - TOGETHER, w: at(to) - at(from) + height, h: height };
        nodes.push(Node::rect(capsule, TOGETHER, "capsule"));
    }
    for tick in &track.ticks {
        nodes.push(Node::line((at(*tick), y - 4.0), (at(*tick), y + 4.0), "rail"));
    }
    for (standing, share) in &track.ghosts {
        nodes.push(mark_at(*standing, at(*share), y).class_if(true, "ghost"));
    }
    for (standing, low, high) in &track.ranges {
        nodes.add_all(range(*standing, at(*low), at(*high), y));
    }
    if let Some((from, to)) = track.arrow {
        let other = track.marks.iter().find(|(standing, _)| *standing == Standing::Done);
        let clear = (RING + CLEAR, if other.is_some() { SQUARE } else { RING } + CLEAR);
        // A short arrow has a smaller head. A tiny one would be read as a mark.
        let head = ((at(to) - at(from)).abs() - clear.0 - clear.1).min(HEAD);
        if head >= LEAST_HEAD {
            nodes.add_all(arrow((at(from), y), (at(to), y), clear, head, track.dashed));
        }
    }
    let abroad =
        track.marks.iter().find(|(standing, _)| *standing == Standing::Said(Side::Abroad)).map(|(_, share)| at(*share));
    let draw = |standing: Standing, x: f64, size: f64| {
        let mut node = sized(standing, x, y, size).class_if(mark::is_faded(input, standing), "faded");
        if let (Standing::Said(Side::Home), Some(abroad)) = (standing, abroad) {
            node.walk = Some(abroad - x);
        }
        node
    };
    let mut inside = Vec::new();
    for (standing, share) in &track.marks {
        let is_ring = *standing == Standing::Said(Side::Abroad);
        if !is_ring && abroad.is_some_and(|abroad| (abroad - at(*share)).abs() < WITHIN) {
            inside.push(draw(*standing, at(*share), INSIDE));
        } else {
            nodes.push(draw(*standing, at(*share), 1.0));
        }
    }
    nodes.add_all(inside);
}

/// A thin bar: how far a mark would move if any one passage were left out. Words above the rail, deeds below.
fn range(standing: Standing, low: f64, high: f64, y: f64) -> Option<Node> {
    let middle = if standing == Standing::Done { y + BAR.1 } else { y - BAR.1 };
    let rect = Rect::around((low + high) / 2.0, middle, (high - low).abs().max(BAR.0), BAR.0);
    let radius = if standing == Standing::Done { 0.0 } else { BAR.0 / 2.0 };
    (low != high).then(|| Node::rect(rect, radius, "range").class_if(true, mark::class(standing)))
}
