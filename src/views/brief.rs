//! What stands in a frame too low for a row under its legend: one issue as a strip, whose coding it is, and the way to all.

use super::alone::strip_at;
use super::build::{El, el, fragment};
use super::issue::names;
use super::page::{Page, open_issue};
use super::room::open_all;
use super::source;
use crate::scene::picture;
use crate::state::View;

pub(super) fn brief(page: &Page<'_>) -> El {
    let input = &page.input;
    let own = match picture(input, View::Gaps, page.figure_width()) {
        Some(gaps) => {
            // What stands open, or else what stands first.
            let issue_idx = open_issue(input).or_else(|| gaps.parts.iter().find_map(|part| part.issue_idx));
            fragment().maybe(issue_idx.map(|idx| issue(page, idx))).child(open_all(page, &gaps))
        }
        None => fragment(),
    };
    el("div").class("brief").child(own).child(el("footer").child(source::briefest(input)))
}

fn issue(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let nothing = || el("p").class("quiet").text(input.lang.nothing_selected()).into();
    fragment()
        .child(el("h2").text(&input.dataset.issues[issue_idx].label))
        .child(names(input, issue_idx))
        .child(strip_at(input, issue_idx, page.figure_width()).unwrap_or_else(nothing))
}
