//! The evidence of an open issue: what it is measured against, every passage on the axis of the rows, what was said and
//! done side by side, and the authors' conclusions. Its name, verdict and counts are in its row, above it.

use super::build::{El, button, close, el};
use super::tree::Tree;
use super::{compare, conclusions, method, sides, spread};
use saydo_analysis::Group;
use saydo_model::IssueStatus;
use saydo_scene::Input;
use saydo_scene::pages::Pages;
use saydo_state::IS_WHOLE;

/// Levels of the headings inside an open issue.
pub(super) const BELOW: sides::Headings = ("h4", "h5");

/// The sheet; `can_choose`: whether the reader may change what is compared and counted.
pub(super) fn issue(input: &Input<'_>, issue_idx: usize, can_choose: bool) -> Tree {
    let (lang, issue) = (input.lang, &input.dataset.issues[issue_idx]);
    let name = lang.issue_evidence(&issue.label);
    let heading = el("h3").class("sheet-name").id("issue-sheet").set("tabindex", "-1").text(&name);
    let rule = issue.rule.as_ref().map(|rule| el("p").class("grey").text(lang.issue_rule(rule)));
    el("article")
        .class("issue-sheet")
        .label(name)
        .child(close(lang, "close"))
        .child(heading)
        .maybe(rule)
        .maybe(picture(input, issue_idx))
        .maybe(if IS_WHOLE { method::of_issue(input, issue_idx) } else { None })
        .child(passages(input, issue_idx, BELOW))
        .maybe(conclusions::of_issue(input, issue_idx))
        .child(ways(input, issue_idx, can_choose))
        .into()
}

/// Every passage on the axis, with the key; below it the issue that it is compared with.
fn picture(input: &Input<'_>, issue_idx: usize) -> Option<El> {
    let other = compare::other(input).filter(|other| *other != issue_idx);
    let issues: Vec<usize> = [issue_idx].into_iter().chain(other).collect();
    let drawn = || {
        el("div")
            .class("evidence-picture")
            .child(spread::spread(input, issue_idx, true))
            .maybe(other.map(|other| compare::beneath(input, other)))
            .child(spread::key(input, &issues))
    };
    (!input.passages_of(issue_idx).is_empty()).then(drawn)
}

/// The issue's passages in two columns, or why there are none.
pub(super) fn passages(input: &Input<'_>, issue_idx: usize, headings: sides::Headings) -> El {
    let n = input.passages_of(issue_idx).len();
    passages_of(input, issue_idx, headings, Pages::of(input, 1, n))
}

/// The same as one of several lists.
pub(super) fn passages_of(input: &Input<'_>, issue_idx: usize, headings: sides::Headings, pages: Pages) -> El {
    let why = || el("p").text(why_none(input, issue_idx));
    let sides = sides::sides(input, issue_idx, headings, pages).unwrap_or_else(why);
    el("div").class("passages-of").child(sides).maybe(sides::left_out(input, issue_idx, headings))
}

/// Why an issue has no passage here, in a sentence.
fn why_none(input: &Input<'_>, issue_idx: usize) -> String {
    let (lang, issue) = (input.lang, &input.dataset.issues[issue_idx]);
    let source = &input.dataset.terms.source;
    match (issue.status, input.published.issues[issue_idx].group) {
        (IssueStatus::Elsewhere, _) => lang.issue_elsewhere(source),
        (_, Group::NotCovered) => lang.issue_nothing(source),
        _ => lang.issue_hidden().to_owned(),
    }
}

/// Where to go from here.
fn ways(input: &Input<'_>, issue_idx: usize, can_choose: bool) -> El {
    let lang = input.lang;
    let links = el("p")
        .class("links")
        .maybe(can_choose.then(|| button("sheet sure").class("link").id("sheet:sure").text(lang.issue_sure())))
        .child(button("copy-link").class("link").id("sheet:copy").text(lang.share_link_issue()));
    // Pages without a program leave it out by its class.
    el("div").class("actions").maybe(can_choose.then(|| compare::picker(input, issue_idx))).child(links)
}
