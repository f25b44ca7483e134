//! What stands in a frame too low for a row under its legend: one issue as a strip, whose coding it is, and the way to all.

use super::build::{El, el};
use super::page::{Page, open_issue};
use super::space::open_all;
use super::{header, rows, source};
use crate::scene::row::Rows;

pub(super) fn brief(page: &Page<'_>) -> El {
    let input = &page.input;
    let own = Rows::of(input);
    // What stands open, or else what stands first.
    let issue_idx = open_issue(input).or_else(|| own.compared.first().copied());
    el("div")
        .class("brief")
        .maybe(header::lost(page))
        .maybe(issue_idx.map(|_| rows::key(input, &own, false)))
        .maybe(issue_idx.map(|idx| rows::header_row(page, idx)))
        .child(open_all(page, &own))
        .child(el("footer").child(source::briefest(input)))
}
