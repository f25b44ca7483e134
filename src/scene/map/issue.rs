//! One issue's group: its marks, passages, name, and what makes it answer.

use super::frame::Frame;
use super::groups::Groups;
use super::labels::Label;
use super::layout::{self, Dot, Ground, Mean, Spot};
use crate::analysis::Standing;
use crate::model::Side;
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::mark;
use crate::scene::node::{Handle, Node};
use crate::scene::scale::Scale;
use crate::scene::words;
use crate::state::update::issue_key;

/// The issue's group; `hit` is where it answers to a finger.
pub(super) fn draw(input: &Input<'_>, spot: &Spot, label: Option<&Label>, hit: Rect) -> Node {
    let issue = &input.dataset.issues[spot.issue_idx];
    let open = input.is_open_issue(issue);
    let dim = !open && input.state.open_issue(input.dataset).is_some();
    let mut nodes = vec![Node::rect(hit, 4.0, "hit-box")];
    if !open || spot.ground != Ground::Left {
        lines(input, spot, &mut nodes);
    }
    if !open {
        // An open issue's passages are drawn large, after all issues.
        ticks(input, spot, &mut nodes);
        passages(input, &spot.dots, &mut nodes);
        passages(input, &spot.deeds, &mut nodes);
    }
    means(input, spot, &mut nodes);
    if let Some(label) = label {
        let class = if label.shown { "name halo" } else { "name halo on-focus" };
        for line in &label.lines {
            nodes.push(Node::text(line.clone(), class));
        }
    }
    let handle = Handle {
        id: issue_key(&issue.id),
        action: ["issue ", issue.id.as_str()].concat(),
        name: words::issue_name(input, spot.issue_idx),
        focusable: true,
        expanded: Some(open),
        at: spot.at(),
    };
    Node::group(nodes, "issue").class_if(open, "open").class_if(dim, "dim").with(handle)
}

fn passages(input: &Input<'_>, dots: &[Dot], nodes: &mut Vec<Node>) {
    for dot in dots {
        nodes.push(mark::passage(input, dot.passage_idx, dot.at, dot.radius, false));
    }
}

/// The range of its words, and the way from words abroad to words at home.
fn lines(input: &Input<'_>, spot: &Spot, nodes: &mut Vec<Node>) {
    let y = spot.line_y();
    let class = if spot.ground == Ground::Left { "rail" } else { "whisker" };
    if let Some((from, to)) = spot.whisker
        && to > from
        // Beside a bar of positions a line of codes would be taken for another one.
        && (spot.ground == Ground::Left || !input.state.method.ranges)
    {
        nodes.push(Node::line((from, y), (to, y), class));
    }
    if let (Some(abroad), Some(home)) = (spot.mean_of(Side::Abroad), spot.mean_of(Side::Home)) {
        nodes.push(Node::line(abroad.at, home.at, "bar"));
    }
}

/// Ticks of the small axis on the left coast.
fn ticks(input: &Input<'_>, spot: &Spot, nodes: &mut Vec<Node>) {
    let (Some((from, to)), Ground::Left) = (spot.whisker, spot.ground) else { return };
    let scale = Scale::new(&input.dataset.axis, from, to);
    let y = spot.line_y();
    for code in input.dataset.axis.codes() {
        let x = scale.code(code);
        nodes.push(Node::line((x, y - 2.5), (x, y + 2.5), "rail"));
    }
}

/// Marks at the means: the ring last, so that nothing hides it.
fn means(input: &Input<'_>, spot: &Spot, nodes: &mut Vec<Node>) {
    let hollow = input.figures.issues[spot.issue_idx].fragile();
    for mean in spot.means.iter().rev() {
        let faded = mark::is_faded(input, mean.standing);
        let mut node = draw_mean(mean, hollow, "mean").class_if(faded, "faded");
        if let (Standing::Said(Side::Home), Some(abroad)) = (mean.standing, spot.mean_of(Side::Abroad)) {
            node.walk = Some(abroad.at.0 - mean.at.0);
        }
        nodes.push(node);
    }
}

fn draw_mean(mean: &Mean, hollow: bool, class: &str) -> Node {
    mark::mark(mean.standing, mean.at.0, mean.at.1, mean.radius, hollow).class_if(true, class)
}

/// The published means of what a filter has moved, faint and behind all else.
pub(super) fn ghosts(input: &Input<'_>, frame: &Frame, groups: &Groups, nodes: &mut Vec<Node>) {
    if !input.is_moved() {
        return;
    }
    let mut means: Vec<Mean> = Vec::new();
    for spot in layout::published(input, frame) {
        means.extend_from_slice(&spot.means);
    }
    for (issue_idx, (_, line)) in groups.below.iter().zip(&frame.lanes) {
        let published = &input.published.issues[*issue_idx];
        if published.sides.done.n > 0 {
            // An issue with deeds has its ghost on the plane.
            continue;
        }
        for (side, tally) in layout::said(published) {
            if let Some(mean) = tally.mean() {
                let radius = if side == Side::Unclear { frame.mean * 0.76 } else { frame.mean };
                means.push(Mean { standing: Standing::Said(side), at: (frame.x.at(mean), *line), radius });
            }
        }
    }
    for mean in means.iter().rev() {
        nodes.push(draw_mean(mean, false, "mean ghost"));
    }
}

/// At least 28 px either way, and 44 px where no other issue's marks are that near.
pub(super) fn hit_box(spot: &Spot, spots: &[Spot], frame: &Frame) -> Rect {
    let own = extent(spot);
    let mut hit = at_least(&own, 44.0);
    for other in spots {
        if other.issue_idx != spot.issue_idx && at_least(&extent(other), 28.0).overlaps(&hit) {
            hit = at_least(&own, 28.0);
            break;
        }
    }
    let picture = frame.bounds();
    let x = hit.x.min(picture.right() - hit.w).max(picture.x);
    Rect { x, ..hit }
}

fn extent(spot: &Spot) -> Rect {
    let (mut left, mut right) = (f64::MAX, f64::MIN);
    for mean in &spot.means {
        left = left.min(mean.at.0 - mean.radius);
        right = right.max(mean.at.0 + mean.radius);
    }
    if left > right {
        (left, right) = (spot.at().0, spot.at().0);
    }
    Rect { x: left, y: spot.y - 8.0, w: right - left, h: 16.0 }
}

fn at_least(own: &Rect, size: f64) -> Rect {
    Rect::around(own.x + own.w / 2.0, own.y + own.h / 2.0, own.w.max(size), own.h.max(size))
}
