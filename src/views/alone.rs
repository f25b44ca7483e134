//! An issue or a record by itself, for a page of its own that is made beforehand.
//!
//! The same parts as in the widget; whoever makes such a page gives their controls another meaning or takes them out.

use super::build::{el, fragment};
use super::tree::Tree;
use super::{card, compare, figure, issue, source};
use crate::scene::{Input, place, row, strip, words};

/// Layout width of a strip by itself, in px: as a phone's column.
const WIDTH: f64 = 320.0;
/// From the edge of a strip to the axis's ends, in px.
const MARGIN: f64 = 22.0;

/// Everything of an issue: what its row says, and the evidence.
pub fn issue(input: &Input<'_>, issue_idx: usize) -> Tree {
    let row = row::row(input, issue_idx);
    fragment()
        .child(el("p").class("group-name").text(row.verdict))
        .child(el("p").class("grey").text(row.tally))
        .child(el("p").class("grey").text(&input.dataset.issues[issue_idx].about))
        .child(issue::issue(input, issue_idx, true))
        .into()
}

/// Everything of a record as text; `None` past the last passage.
pub fn record(input: &Input<'_>, passage_idx: usize) -> Option<Tree> {
    card::card(input, passage_idx, WIDTH, false)
}

/// Source, coding, and that the authors did not make this.
pub fn source(input: &Input<'_>) -> Tree {
    source::source(input, source::Room::Whole, None).into()
}

/// Who coded it, when, how, and whether anybody outside has checked it.
pub fn coding(input: &Input<'_>) -> String {
    place::coding(input)
}

/// An issue's marks on their axis, with its figures in a line, at a layout width in px; `None` without a passage.
pub(super) fn strip_at(input: &Input<'_>, issue_idx: usize, width: f64) -> Option<Tree> {
    let figures = &input.figures.issues[issue_idx];
    if figures.n() == 0 && input.passages_of(issue_idx).is_empty() {
        return None;
    }
    let scene = strip::scene(input, issue_idx, width, MARGIN);
    let strip = el("div")
        .class("strip")
        .child(figure::figure(&scene, Some(&words::issue_name(input, issue_idx)), "picture"))
        .child(compare::ends(&input.dataset.axis))
        .child(el("p").class("quiet").text(row::summary(input, issue_idx)));
    Some(strip.into())
}
