//! Two or three issues side by side, each a strip with its figures and its group.

use super::build::{El, button, el, nothing};
use super::figure;
use super::page::Page;
use super::tree::Tree;
use crate::analysis::Facet;
use crate::model::Axis;
use crate::scene::{strip, words};

pub(super) fn compare(page: &Page<'_>) -> Tree {
    let input = &page.input;
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

/// What the two ends of an axis stand for.
pub(super) fn ends(axis: &Axis) -> El {
    el("p")
        .class("ends quiet")
        .child(el("span").text("◂ ").text(&axis.low_label))
        .child(el("span").text(&axis.high_label).text(" ▸"))
}

fn column(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let (lang, issue, axis) = (input.lang, &input.dataset.issues[issue_idx], &input.dataset.axis);
    let figures = &input.figures.issues[issue_idx];
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
                .child(button(["issue ", issue.id.as_str()].concat()).text(&issue.label))
                .maybe(page.has_controls().then(remove)),
        )
        .child(figure::figure(&scene, Some(&words::issue_name(input, issue_idx)), "picture"))
        .child(ends(axis))
        .child(el("p").text(words::group_of(input, issue_idx)))
        .child(el("p").class("quiet").text(words::figures(input, issue_idx)))
        .maybe(words::fragile_tag(lang, figures).map(|tag| el("p").class("tag").text(tag)))
}
