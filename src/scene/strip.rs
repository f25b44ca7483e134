//! One issue on one axis: each passage at its own code, over them the means, joined by a line. Rows of Gaps and the
//! columns of a comparison are made of strips.

use super::dodge::{Along, dodge_within};
use super::input::Input;
use super::legend;
use super::mark;
use super::node::{Node, Scene};
use super::scale::Scale;
use crate::analysis::{IssueFigures, Standing, Tally, link};
use crate::model::Side;
use crate::state::GapKind;

/// Height that a strip takes: half above its line, half below.
pub const HEIGHT: f64 = 44.0;

/// Radius of the marks at the means.
const MEAN: f64 = 6.6;
/// Radius of a passage's mark.
const DOT: f64 = 2.9;
/// From the line to the nearest passage.
const OFF: f64 = 12.5;
/// Furthest that a passage gives way to the left or right: with a dot it fits beyond the axis's ends in every layout.
const ASIDE: f64 = 19.0;

/// The strip of an issue around a line at `y`.
pub fn strip(input: &Input<'_>, issue_idx: usize, scale: &Scale, y: f64, nodes: &mut Vec<Node>) {
    legend::axis_line(scale, &input.dataset.axis, y, nodes);
    dots(input, issue_idx, scale, y, nodes);
    if input.is_narrowed() {
        for (standing, tally) in means(&input.published.issues[issue_idx]) {
            if let Some(node) = mean(standing, tally, scale, y, false) {
                nodes.push(node.class_if(true, "ghost"));
            }
        }
    }
    let figures = &input.figures.issues[issue_idx];
    if let Some(joint) = joint(input, issue_idx, figures, scale, y) {
        nodes.push(joint);
    }
    for (standing, tally) in means(figures) {
        if let Some(node) = mean(standing, tally, scale, y, figures.fragile()) {
            let mut node = node.class_if(mark::is_faded(input, standing), "faded");
            if let (Standing::Said(Side::Home), Some(abroad)) = (standing, figures.sides.abroad.mean()) {
                node.walk = Some(scale.at(abroad) - scale.at(tally.mean().unwrap_or(abroad)));
            }
            nodes.push(node);
        }
    }
}

/// The sides of an issue in the order of drawing: what must be seen first lies on top.
fn means(figures: &IssueFigures) -> [(Standing, Tally); 4] {
    let sides = &figures.sides;
    [
        (Standing::Said(Side::Unclear), sides.unclear),
        (Standing::Said(Side::Home), sides.home),
        (Standing::Done, sides.done),
        (Standing::Said(Side::Abroad), sides.abroad),
    ]
}

fn mean(standing: Standing, tally: Tally, scale: &Scale, y: f64, hollow: bool) -> Option<Node> {
    let radius = if standing == Standing::Said(Side::Unclear) { MEAN * 0.72 } else { MEAN };
    tally.mean().map(|mean| mark::mark(standing, scale.at(mean), y, radius, hollow).class_if(true, "mean"))
}

/// The line between the two marks of the gap: solid where the source itself ties these words to these deeds.
fn joint(input: &Input<'_>, issue_idx: usize, figures: &IssueFigures, scale: &Scale, y: f64) -> Option<Node> {
    let from = figures.sides.abroad.mean()?;
    let (to, solid) = match input.state.gap {
        GapKind::Deeds => {
            (figures.sides.done.mean()?, link::tied_by_source(input.dataset, &input.dataset.issues[issue_idx].id))
        }
        GapKind::Home => (figures.sides.home.mean()?, true),
    };
    Some(Node::line((scale.at(from), y), (scale.at(to), y), if solid { "joint" } else { "joint dashed" }))
}

/// Words above the line, deeds below it, side by side where codes coincide.
fn dots(input: &Input<'_>, issue_idx: usize, scale: &Scale, y: f64, nodes: &mut Vec<Node>) {
    let passages = input.passages_of(issue_idx);
    let push = |standing: Standing, list: &mut Vec<usize>| {
        for idx in &passages {
            if input.columns.standing[*idx] == standing {
                list.push(*idx);
            }
        }
    };
    let mut words: Vec<usize> = Vec::new();
    // Marks of one shape side by side.
    for side in [Side::Abroad, Side::Unclear, Side::Home] {
        push(Standing::Said(side), &mut words);
    }
    if input.state.interpreters || is_scholars_only(input, issue_idx) {
        push(Standing::Interpreter, &mut words);
    }
    let deeds = input.deeds_of(issue_idx);
    // A pile stays nearer to its own code than to the next and within the strip's height; its dots shrink before it
    // leaves them.
    let reach = ((scale.step(&input.dataset.axis) / 2.0 - DOT).min(ASIDE), HEIGHT / 2.0 - OFF - DOT);
    for (passages, along, line) in [(&words, Along::RowUp, y - OFF), (&deeds, Along::RowDown, y + OFF)] {
        let anchors = input.anchors(passages, scale, line);
        let dodged = dodge_within(&anchors, DOT, reach, along);
        for (passage_idx, place) in passages.iter().zip(&dodged.places) {
            nodes.push(mark::passage(input, *passage_idx, *place, dodged.radius, false));
        }
    }
}

fn is_scholars_only(input: &Input<'_>, issue_idx: usize) -> bool {
    input.figures.issues[issue_idx].group == crate::analysis::Group::ScholarsOnly
}

/// A strip as a scene of its own, with the axis's ends kept `margin` px from the edges.
pub fn scene(input: &Input<'_>, issue_idx: usize, width: f64, margin: f64) -> Scene {
    let scale = Scale::new(&input.dataset.axis, margin, width - margin);
    let mut nodes = Vec::new();
    strip(input, issue_idx, &scale, HEIGHT / 2.0, &mut nodes);
    Scene { width, height: HEIGHT, nodes }
}
