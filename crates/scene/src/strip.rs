//! One issue on one axis: each passage at its code, and the means, joined by a line.

use super::dodge::{Along, dodge_within};
use super::geometry::Rect;
use super::input::Input;
use super::legend;
use super::mark;
use super::node::{Node, Scene};
use super::piles::MOST;
use super::scale::Scale;
use saydo_analysis::{IssueFigures, Standing, Tally, link};
use saydo_model::Side;
use saydo_model::list::AddAll;
use saydo_state::GapKind;

/// Height of a strip: half above its line, half below.
pub const HEIGHT: f64 = 44.0;
/// Additional height for bars of ranges, half above, half below.
const RANGES: f64 = 15.0;

/// Radius of the marks at the means.
const MEAN: f64 = 6.6;
/// Radius of a passage's mark.
const DOT: f64 = 2.9;
/// Distance from the line to the nearest passage.
const OFF: f64 = 12.5;
/// How far a passage may move to the left or right. Every layout has room for this beyond the ends of the axis.
const ASIDE: f64 = 19.0;

/// Height of a strip, with room for ranges if they are shown.
pub fn height(input: &Input<'_>) -> f64 {
    HEIGHT + ranges_height(input)
}

fn ranges_height(input: &Input<'_>) -> f64 {
    if input.shows_ranges() { RANGES } else { 0.0 }
}

/// The strip of an issue around a line at `y`.
pub fn strip(input: &Input<'_>, issue_idx: usize, scale: &Scale, y: f64, nodes: &mut Vec<Node>) {
    legend::axis_line(scale, &input.dataset.axis, y, nodes);
    dots(input, issue_idx, scale, y, nodes);
    if input.is_moved() {
        for (standing, tally) in means(&input.published.issues[issue_idx]) {
            if let Some(node) = mean(standing, tally, scale, y, false) {
                nodes.push(node.class_if(true, "ghost"));
            }
        }
    }
    if input.shows_ranges() {
        ranges(input, issue_idx, scale, y, nodes);
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

/// The sides of an issue in drawing order, the most important on top.
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

/// The line between the two marks of the gap. It is solid if the source itself links these words to these deeds.
fn joint(input: &Input<'_>, issue_idx: usize, figures: &IssueFigures, scale: &Scale, y: f64) -> Option<Node> {
    let from = figures.sides.abroad.mean()?;
    let (to, solid) = match input.gap() {
        GapKind::Deeds => (figures.sides.done.mean()?, link::tied_by_source(input.dataset, input.columns, issue_idx)),
        GapKind::Home => (figures.sides.home.mean()?, true),
    };
    Some(Node::line((scale.at(from), y), (scale.at(to), y), if solid { "joint" } else { "joint dashed" }))
}

/// Thickness of a range's bar.
const BAR: f64 = 3.0;
/// Distance from one bar to the next.
const BAR_PITCH: f64 = 4.2;

/// A bar from the lowest to the highest place of each mark if any one passage were left out: words stacked above the
/// marks, deeds below. Plain bars without caps, because they are not confidence intervals.
fn ranges(input: &Input<'_>, issue_idx: usize, scale: &Scale, y: f64, nodes: &mut Vec<Node>) {
    let out = input.leave_out(issue_idx);
    let mut lane = 0.0;
    for side in [Side::Abroad, Side::Home, Side::Unclear, Side::Done] {
        let is_done = side == Side::Done;
        let standing = if is_done { Standing::Done } else { Standing::Said(side) };
        let Some(range) = out.range(standing) else { continue };
        let (Some(low), Some(high)) = (range.low.mean(), range.high.mean()) else { continue };
        let middle = if is_done { y + MEAN + 3.4 } else { y - MEAN - 3.4 - lane * BAR_PITCH };
        let bar = range_bar(input, standing, BAR, (scale.at(low), middle), (scale.at(high), middle));
        lane += f64::from(u8::from(!is_done && bar.is_some()));
        nodes.add_all(bar);
    }
}

/// A range's bar between two places, horizontal or vertical. None if nothing moves, since a dot would look like a
/// passage.
pub(super) fn range_bar(
    input: &Input<'_>,
    standing: Standing,
    thick: f64,
    from: (f64, f64),
    to: (f64, f64),
) -> Option<Node> {
    let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
    let (w, h) = ((to.0 - from.0).abs().max(thick), (to.1 - from.1).abs().max(thick));
    let radius = if standing == Standing::Done { 0.0 } else { thick / 2.0 };
    let bar = Node::rect(Rect::around(middle.0, middle.1, w, h), radius, "range")
        .class_if(true, mark::class(standing))
        .class_if(mark::is_faded(input, standing), "faded");
    (from != to).then_some(bar)
}

/// Words above the line, deeds below it, side by side if codes coincide. Of many passages only the means are drawn.
fn dots(input: &Input<'_>, issue_idx: usize, scale: &Scale, y: f64, nodes: &mut Vec<Node>) {
    let passages = input.passages_of(issue_idx);
    if passages.len() > MOST {
        return;
    }
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
    if input.shows_interpreters() || is_scholars_only(input, issue_idx) {
        push(Standing::Interpreter, &mut words);
    }
    let deeds = input.deeds_of(issue_idx);
    // A pile stays nearer to its code than to the next, and within the strip's height. If necessary its dots shrink.
    let reach = ((scale.step(&input.dataset.axis) / 2.0 - DOT).min(ASIDE), HEIGHT / 2.0 - OFF - DOT);
    let off = OFF + ranges_height(input) / 2.0;
    for (passages, along, line) in [(&words, Along::RowUp, y - off), (&deeds, Along::RowDown, y + off)] {
        let anchors = input.anchors(passages, scale, line);
        let dodged = dodge_within(&anchors, DOT, reach, along);
        for (passage_idx, place) in passages.iter().zip(&dodged.places) {
            if let Some(code) = input.moved_from(*passage_idx) {
                let standing = input.columns.standing[*passage_idx];
                mark::moved(standing, (scale.code(code), place.1), *place, dodged.radius, nodes);
            }
        }
        for (passage_idx, place) in passages.iter().zip(&dodged.places) {
            nodes.push(mark::passage(input, *passage_idx, *place, dodged.radius, false));
        }
    }
}

/// Whether the strip of an issue has a mark of this kind.
pub fn shows(input: &Input<'_>, issue_idx: usize, standing: Standing) -> bool {
    let is_side = standing != Standing::Interpreter;
    // By another method a side's mean can include passages that are drawn with another side's mark.
    if is_side && { input.figures.issues[issue_idx].sides }.of(standing).n > 0 {
        return true;
    }
    let drawn = is_side || input.shows_interpreters() || is_scholars_only(input, issue_idx);
    drawn && input.passages_of(issue_idx).into_iter().any(|idx| input.columns.standing[idx] == standing)
}

fn is_scholars_only(input: &Input<'_>, issue_idx: usize) -> bool {
    input.figures.issues[issue_idx].group == saydo_analysis::Group::ScholarsOnly
}

/// A strip as a separate scene, with the axis's ends `margin` px from the edges.
pub fn scene(input: &Input<'_>, issue_idx: usize, width: f64, margin: f64) -> Scene {
    let scale = Scale::new(&input.dataset.axis, margin, width - margin);
    let mut nodes = Vec::new();
    let height = height(input);
    strip(input, issue_idx, &scale, height / 2.0, &mut nodes);
    Scene { width, height, nodes }
}
