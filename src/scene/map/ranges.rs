//! How far each issue's deciding mark would move if any one passage were left out: across for the words that place it,
//! up for its deeds. Behind all issues, so that no name is crossed out.

use super::frame::Frame;
use super::layout::{Ground, Spot};
use crate::analysis::Standing;
use crate::analysis::leave_out::Range;
use crate::model::list::AddAll;
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::node::{Node, Shape};
use crate::scene::scale::Scale;
use crate::scene::strip::range_bar;

/// Thickness of a bar: quieter than in a row, since here many cross.
const THICK: f64 = 2.2;

/// The bars of all issues; nothing where ranges are not asked for.
pub(super) fn bars(input: &Input<'_>, frame: &Frame, spots: &[Spot]) -> Vec<Node> {
    let mut nodes = Vec::new();
    if !input.state.method.ranges {
        return nodes;
    }
    let some_open = input.state.open_issue(input.dataset).is_some();
    for spot in spots {
        let dim = some_open && !input.is_open_issue(&input.dataset.issues[spot.issue_idx]);
        let Some(mark) = spot.means.first() else { continue };
        let out = input.leave_out(spot.issue_idx);
        if let (Standing::Said(_), Some(range)) = (mark.standing, out.range(mark.standing)) {
            let (low, high) = ends(&frame.x, range);
            let bar = range_bar(input, mark.standing, THICK, (low, mark.at.1), (high, mark.at.1));
            nodes.add_all(bar.map(|bar| bar.class_if(dim, "dim")));
        }
        if let (true, Some(range)) = (spot.ground != Ground::Below, out.range(Standing::Done)) {
            // The issue may stand a little off its own height, so as not to meet another; its bar goes with it.
            let done = input.figures.issues[spot.issue_idx].sides.done.mean().unwrap_or(0.0);
            let moved = spot.y - frame.y.at(done);
            let (low, high) = ends(&frame.y, range);
            let bar = range_bar(input, Standing::Done, THICK, (mark.at.0, low + moved), (mark.at.0, high + moved));
            nodes.add_all(bar.map(|bar| bar.class_if(dim, "dim")));
        }
    }
    nodes
}

/// Where the bars are, so that no name stands on one.
pub(super) fn boxes(bars: &[Node]) -> Vec<Rect> {
    let mut boxes = Vec::new();
    for bar in bars {
        if let Shape::Rect(rect, _) = &bar.shape {
            boxes.push(*rect);
        }
    }
    boxes
}

fn ends(scale: &Scale, range: Range) -> (f64, f64) {
    let at = |own: Option<f64>| scale.at(own.unwrap_or(0.0));
    (at(range.low.mean()), at(range.high.mean()))
}
