//! The content of a frame too low for a legend and a row: one issue as a strip, who scored it, and the link to all
//! issues.

use super::build::{El, el};
use super::page::{Page, open_issue};
use super::space::open_all;
use super::{header, rows, source};
use saydo_scene::row::Rows;

pub(super) fn brief(page: &Page<'_>) -> El {
    let input = &page.input;
    let all = Rows::of(input);
    // The open issue, or else the first.
    let issue_idx = open_issue(input).or_else(|| all.compared.first().copied());
    el("div")
        .class("brief")
        .maybe(header::lost(page))
        .maybe(issue_idx.map(|idx| rows::key(input, &rows::only(&all, idx), false)))
        .maybe(issue_idx.map(|idx| rows::header_row(page, idx)))
        .child(open_all(page, &all))
        .child(el("footer").child(source::briefest(input)))
}
