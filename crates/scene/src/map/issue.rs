//! One issue's group on the plane: ring, square, the arrow between them, the name and the handle.

use super::frame::Frame;
use super::labels::Label;
use super::spots::{Spot, around, held_within, union};
use crate::arrow::arrow;
use crate::geometry::Rect;
use crate::input::Input;
use crate::issue_name::issue_name;
use crate::mark;
use crate::node::{Handle, Node};
use saydo_analysis::{Standing, Verdict};
use saydo_model::Side;
use saydo_model::list::AddAll;
use saydo_state::update::issue_key;

/// The standing of a ring.
pub(super) const SAID: Standing = Standing::Said(Side::Abroad);
/// Side of the smallest touch target.
const TARGET: f64 = 24.0;

/// The issue's group.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, spot: &Spot, label: Option<&Label>, bottom: f64) -> Node {
    let hit = held_within(union(&target(spot.ring), &target(spot.square)), &frame.bounds(bottom));
    let mut nodes = vec![Node::rect(hit, 4.0, "hover-box")];
    let aside = is_aside(input, spot.issue_idx);
    nodes.extend(together(input, spot).map(|node| node.class_if(aside, "aside")));
    nodes.add_all(arrow_of(input, spot).into_iter().map(|node| node.class_if(aside, "aside")));
    for (standing, at) in [(Standing::Done, spot.square), (SAID, spot.ring)] {
        let node = mark::mark(standing, at.0, at.1, spot.radius, false).class_if(true, "mean");
        nodes.push(node.class_if(aside, "aside").class_if(mark::is_faded(input, standing), "faded"));
    }
    if let Some(label) = label {
        for line in &label.lines {
            let name = Node::text(line.clone(), "name halo").class_if(!label.shown, "on-focus");
            nodes.push(name.class_if(aside, "aside"));
        }
    }
    group(input, spot.issue_idx, spot.ring, nodes)
}

/// The group of an issue's nodes.
pub(super) fn group(input: &Input<'_>, issue_idx: usize, at: (f64, f64), nodes: Vec<Node>) -> Node {
    let issue = &input.dataset.issues[issue_idx];
    let open = input.is_open_issue(issue);
    let handle = Handle {
        id: issue_key(&issue.id),
        action: ["issue ", issue.id.as_str()].concat(),
        name: issue_name(input, issue_idx),
        focusable: true,
        expanded: Some(open),
        at,
    };
    let thin = input.figures.issues[issue_idx].thin;
    Node::group(nodes, "issue").class_if(open, "open").class_if(thin, "thin").with(handle)
}

/// Whether another issue is open. Then this one's marks step back and its name stays readable.
pub(super) fn is_aside(input: &Input<'_>, issue_idx: usize) -> bool {
    input.state.open_issue(input.dataset).is_some() && !input.is_open_issue(&input.dataset.issues[issue_idx])
}

/// The arrow from words to deeds, dashed if the evidence is thin; none if the two match.
fn arrow_of(input: &Input<'_>, spot: &Spot) -> Vec<Node> {
    let figures = &input.figures.issues[spot.issue_idx];
    if figures.verdict == Some(Verdict::Match) {
        return Vec::new();
    }
    let off = spot.radius * 1.15 + 1.0;
    let nodes = arrow(spot.ring, spot.square, (off, off), spot.radius * 1.2, figures.thin);
    let faded = input.has_stress();
    nodes.into_iter().map(|node| node.class_if(faded, "faded")).collect()
}

/// The capsule around marks that match, as in the rows.
fn together(input: &Input<'_>, spot: &Spot) -> Option<Node> {
    let half = spot.radius + 3.5;
    let capsule = union(&around(spot.ring, half), &around(spot.square, half));
    let is_match = input.figures.issues[spot.issue_idx].verdict == Some(Verdict::Match);
    is_match.then(|| Node::rect(capsule, half, "capsule"))
}

fn target(at: (f64, f64)) -> Rect {
    around(at, TARGET / 2.0)
}

/// The published marks of issues that a filter, a method or a reader's scores have moved: faint, behind everything
/// else.
pub(super) fn ghosts(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    if !input.is_moved() || input.shows_pairs() {
        return;
    }
    for issue_idx in input.issues_shown() {
        let (published, now) = (&input.published.issues[issue_idx], &input.figures.issues[issue_idx]);
        let Some((said, did)) = published.sides.abroad.mean().zip(published.sides.done.mean()) else { continue };
        if published.sides == now.sides {
            continue;
        }
        let x = frame.x.at(said);
        for (standing, y) in [(Standing::Done, frame.y.at(did)), (SAID, frame.y.at(said))] {
            nodes.push(mark::mark(standing, x, y, frame.mean, false).class_if(true, "mean ghost"));
        }
    }
}
