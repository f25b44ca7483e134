//! Comparison of issues: a second one below the open one, on the same axis, and the issues chosen in the facet, side by
//! side.

use super::build::{El, button, el, nothing, pressed, told};
use super::page::Page;
use super::tree::Tree;
use super::{figure, spread};
use saydo_analysis::Facet;
use saydo_model::Axis;
use saydo_scene::issue_name::issue_name;
use saydo_scene::{Input, row, strip};
use saydo_state::IS_WHOLE;

pub(super) fn compare(page: &Page<'_>) -> Tree {
    let input = &page.input;
    if !IS_WHOLE {
        return nothing();
    }
    let mut n = 0;
    let mut columns = el("div").class("columns");
    for (issue_idx, issue) in input.dataset.issues.iter().enumerate() {
        if input.state.filter.has(Facet::Issue, issue.id.as_str()) {
            n += 1;
            columns.add(column(page, issue_idx));
        }
    }
    if !(2..=3).contains(&n) {
        return nothing();
    }
    let title = input.lang.compare_title();
    el("section").class("compare").label(title).child(el("h2").text(title)).child(columns).into()
}

/// The issue that the open one is compared with.
pub(super) fn other(input: &Input<'_>) -> Option<usize> {
    let other = input.state.compare.as_ref()?;
    input.dataset.issues.iter().position(|issue| issue.id == *other)
}

/// A second issue below the first, with its name, its verdict and a button that removes it.
pub(super) fn beneath(input: &Input<'_>, issue_idx: usize) -> El {
    let (lang, issue) = (input.lang, &input.dataset.issues[issue_idx]);
    let id = issue.id.as_str();
    let away = button(["compare ", id].concat()).class("link").label(lang.compare_remove(&issue.label));
    let heading = el("h4")
        .id("compared")
        .set("tabindex", "-1")
        .child(el("b").child(told(input, &issue.label)))
        .text(" ")
        .child(el("span").class("verdict").text(row::verdict(input, issue_idx)));
    let head = el("div").class("compared-head").child(heading).child(away.text(lang.compare_away()));
    let none = || el("p").class("grey").text(lang.issue_hidden());
    let content = match input.passages_of(issue_idx).is_empty() {
        true => none(),
        false => spread::spread(input, issue_idx, false),
    };
    el("div").class("compared").key(id).child(head).child(content)
}

/// The choice of an issue to compare with, among those that have passages.
pub(super) fn picker(input: &Input<'_>, issue_idx: usize) -> El {
    let other = other(input);
    let mut list = el("ul").class("plain others");
    for (idx, issue) in input.dataset.issues.iter().enumerate() {
        if idx != issue_idx && !input.passages_of(idx).is_empty() {
            let choose = button(["compare ", issue.id.as_str()].concat())
                .class("link")
                .set("aria-pressed", pressed(other == Some(idx)))
                .child(told(input, &issue.label));
            list.add(el("li").child(choose));
        }
    }
    let summary = el("summary").id("compare").text(input.lang.compare_with());
    el("details").class("fold picker").child(summary).child(list)
}

/// The words at the two ends of an axis, the accepting end at the right.
pub(super) fn ends(axis: &Axis) -> El {
    let (left, right) = axis.end_labels();
    el("p")
        .class("ends quiet")
        .child(el("span").text("◂\u{a0}").text(left.to_owned()))
        .child(el("span").text(right.to_owned()).text("\u{a0}▸"))
}

fn column(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let (lang, issue, axis) = (input.lang, &input.dataset.issues[issue_idx], &input.dataset.axis);
    let scene = strip::scene(input, issue_idx, 300.0, 22.0);
    let remove = || {
        button(["toggle issues ", issue.id.as_str()].concat())
            .class("close")
            .label(lang.compare_remove(&issue.label))
            .text("×")
    };
    el("div")
        .class("column")
        .key(issue.id.as_str())
        .child(
            el("h3")
                .child(button(["issue ", issue.id.as_str()].concat()).child(told(input, &issue.label)))
                .maybe(page.has_controls().then(remove)),
        )
        .child(figure::figure(&scene, Some(&issue_name(input, issue_idx)), "picture"))
        .child(ends(axis))
        .child(el("p").text(row::verdict(input, issue_idx)))
        .child(el("p").class("quiet").text(row::tally(input, issue_idx)))
}
