//! How far each issue's marks would move if any one passage were left out: horizontally for the ring, vertically for
//! the square. Drawn behind all issues.

use super::frame::Frame;
use super::issue::SAID;
use super::spots::Spot;
use crate::geometry::Rect;
use crate::input::Input;
use crate::node::{Node, Shape};
use crate::scale::Scale;
use crate::strip::range_bar;
use saydo_analysis::Standing;
use saydo_analysis::leave_out::Range;
use saydo_model::list::AddAll;

/// Thickness of a bar.
const THICK: f64 = 3.0;

/// The bars of all issues; none unless the reader asks for ranges.
pub(super) fn bars(input: &Input<'_>, frame: &Frame, spots: &[Spot]) -> Vec<Node> {
    let mut nodes = Vec::new();
    if !input.shows_ranges() {
        return nodes;
    }
    for spot in spots {
        let out = input.leave_out(spot.issue_idx);
        if let Some((low, high)) = out.range(SAID).and_then(|range| ends(&frame.x, range)) {
            // The issue may have been moved aside to avoid another; its bar moves with it.
            let said =
                input.figures.issues[spot.issue_idx].sides.abroad.mean().map_or(spot.ring.0, |mean| frame.x.at(mean));
            let (by, y) = (spot.ring.0 - said, spot.ring.1);
            let within = |x: f64| (x + by).max(frame.plane.x).min(frame.plane.right());
            nodes.add_all(range_bar(input, SAID, THICK, (within(low), y), (within(high), y)));
        }
        if let Some((low, high)) = out.range(Standing::Done).and_then(|range| ends(&frame.y, range)) {
            let x = spot.square.0;
            nodes.add_all(range_bar(input, Standing::Done, THICK, (x, low), (x, high)));
        }
    }
    nodes
}

/// Boxes of the bars, so that no name covers one.
pub(super) fn boxes(bars: &[Node]) -> Vec<Rect> {
    let mut boxes = Vec::new();
    for bar in bars {
        if let Shape::Rect(rect, _) = &bar.shape {
            boxes.push(*rect);
        }
    }
    boxes
}

fn ends(scale: &Scale, range: Range) -> Option<(f64, f64)> {
    range.low.mean().zip(range.high.mean()).map(|(low, high)| (scale.at(low), scale.at(high)))
}
