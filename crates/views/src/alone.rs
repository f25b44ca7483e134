//! An issue or a record alone, for the small pages that the build makes.
//!
//! The parts are the widget's. The build replaces their controls with links or takes them out.

use super::build::{el, fragment, told};
use super::tree::Tree;
use super::{card, issue, source};
use saydo_scene::{Input, citation, row};
use saydo_state::Panels;

/// Width of the column on such a page, in px: a phone's.
const WIDTH: f64 = 320.0;

/// All about an issue: what its row says, and the evidence.
pub fn issue(input: &Input<'_>, issue_idx: usize) -> Tree {
    let row = row::row(input, issue_idx);
    fragment()
        .child(el("p").class("group-name").text(row.verdict))
        .child(el("p").class("grey").text(row.tally))
        .child(el("p").class("grey").child(told(input, &input.dataset.issues[issue_idx].about)))
        .child(issue::issue(&Input { panels: &whole(), ..input.clone() }, issue_idx, true))
        .into()
}

/// Such a page has no program that could turn the pages of a list.
fn whole() -> Panels {
    Panels { whole: true, ..Panels::default() }
}

/// All about a record as text; `None` past the last passage.
pub fn record(input: &Input<'_>, passage_idx: usize) -> Option<Tree> {
    card::card(input, passage_idx, WIDTH, false)
}

/// The source, who scored it, and the note that the authors did not make this.
pub fn source(input: &Input<'_>) -> Tree {
    source::source(input, source::Length::Whole, None).into()
}

/// Who scored it, when and how, and whether an outsider has checked it.
pub fn coding(input: &Input<'_>) -> String {
    citation::coding(input)
}
