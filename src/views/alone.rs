//! An issue or a record by itself, for a page of its own that is made beforehand.
//!
//! The same parts as in the widget; whoever makes such a page gives their controls another meaning or takes them out.

use super::build::{el, fragment};
use super::tree::Tree;
use super::{card, issue, source};
use crate::scene::{Input, citation, row};

/// Width that a page of its own leaves, in px: a phone's column.
const WIDTH: f64 = 320.0;

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
    source::source(input, source::Length::Whole, None).into()
}

/// Who coded it, when, how, and whether anybody outside has checked it.
pub fn coding(input: &Input<'_>) -> String {
    citation::coding(input)
}
