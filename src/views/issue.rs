//! An open issue: its figures, its passages side by side by kind, what the authors conclude of it.

use super::build::{El, button, close, el, fragment, nothing, text};
use super::tree::Tree;
use super::{figure, method, place, recode};
use crate::analysis::search;
use crate::analysis::{Facet, Group, Passage, Standing};
use crate::model::list::List;
use crate::model::{Finding, Side};
use crate::scene::node::Scene;
use crate::scene::{Input, mark, strip, words};

/// How many of the authors' conclusions are shown before the rest is folded.
const FINDINGS: usize = 3;

/// Sides and voices in the order of reading.
pub(super) const STANDINGS: [Standing; 5] = [
    Standing::Said(Side::Abroad),
    Standing::Said(Side::Home),
    Standing::Said(Side::Unclear),
    Standing::Done,
    Standing::Interpreter,
];

pub(super) fn issue(input: &Input<'_>, issue_idx: usize) -> Tree {
    let lang = input.lang;
    let issue = &input.dataset.issues[issue_idx];
    let group = input.figures.issues[issue_idx].group;
    let note = || el("span").class("quiet").text(" (").text(lang.group_alike_note()).text(")");
    let name =
        el("p").class("group-name").text(words::group_of(input, issue_idx)).maybe((group == Group::Alike).then(note));
    el("article")
        .class("issue-sheet")
        .id("issue-sheet")
        .set("tabindex", "-1")
        .label(&issue.label)
        .child(close(lang, "close"))
        .child(el("h2").text(&issue.label))
        .child(el("p").class("quiet").text(&issue.about))
        .child(name)
        .maybe(method::of_issue(input, issue_idx))
        .child(passages(input, issue_idx))
        .maybe(findings(input, &about(input, issue_idx)))
        .child(compare(input, issue_idx))
        .into()
}

/// The issue's passages, one list a side; interpreters last.
pub(super) fn passages(input: &Input<'_>, issue_idx: usize) -> El {
    let passages = input.passages_of(issue_idx);
    if passages.is_empty() {
        return fragment().child(el("p").text(input.lang.issue_none())).maybe(left_out(input, issue_idx));
    }
    let mut sides = fragment();
    for standing in STANDINGS {
        sides = sides.maybe(side(input, standing, &passages));
    }
    sides.maybe(left_out(input, issue_idx))
}

fn side(input: &Input<'_>, standing: Standing, passages: &[usize]) -> Option<El> {
    let mut n = 0;
    let mut list = el("ul").class("passages");
    for passage_idx in passages {
        if input.columns.standing[*passage_idx] == standing {
            n += 1;
            list.add(row(input, *passage_idx));
        }
    }
    let count = el("span").class("quiet").text(" · ").text(input.lang.passages(n));
    let name = words::standing(input.dataset, input.lang, standing);
    let heading = el("h3").child(glyph(standing)).text(name).child(count);
    let counts = method::counts_as(input, standing).map(|how| el("p").class("quiet").text(how));
    (n > 0).then(|| fragment().child(heading).maybe(counts).child(list))
}

/// What a reader left out, so that it stays in reach.
fn left_out(input: &Input<'_>, issue_idx: usize) -> Option<El> {
    let mut list = el("ul").class("passages left-out");
    let mut n = 0;
    for passage_idx in input.fitting_of(issue_idx) {
        if input.columns.left_out[passage_idx] {
            n += 1;
            list.add(row(input, passage_idx));
        }
    }
    let count = el("span").class("quiet").text(" · ").text(input.lang.passages(n));
    (n > 0).then(|| fragment().child(el("h3").text(input.lang.codes_left_out_title()).child(count)).child(list))
}

/// A side's mark in a line of text.
pub(super) fn glyph(standing: Standing) -> El {
    let nodes = vec![mark::mark(standing, 8.0, 8.0, 5.6, false)];
    figure::figure(&Scene { width: 16.0, height: 16.0, nodes }, None, "glyph")
}

/// Each mark that an issue's strip has, and what it stands for.
pub(super) fn names(input: &Input<'_>, issue_idx: usize) -> El {
    let mut names = el("p").class("names quiet");
    for standing in STANDINGS {
        if strip::shows(input, issue_idx, standing) {
            names.add(el("span").child(glyph(standing)).text(words::standing(input.dataset, input.lang, standing)));
        }
    }
    names
}

/// A passage as a button that opens its record.
pub(super) fn row(input: &Input<'_>, passage_idx: usize) -> Tree {
    let Some(passage) = input.passage(passage_idx) else { return nothing() };
    let id = passage.id().as_str();
    let standing = input.columns.standing[passage_idx];
    let byline = el("span")
        .class("quiet")
        .text(byline(input, passage))
        .text(" · ")
        .text(words::code_words(input.dataset, standing, input.code_of(passage)).to_owned());
    let byline = byline.maybe(recode::tag(input, passage));
    let row = button(["record ", id].concat())
        .id(["record:", id].concat())
        .class(if input.is_hit(passage_idx) { "passage-row hit" } else { "passage-row" })
        .child(el("span").class("code").text(words::code(input.code_of(passage))))
        .child(el("span").class("said").child(gist(input, passage)).child(byline));
    el("li").child(row).into()
}

/// The quotation, or our summary where there is none; search hits marked.
pub(super) fn gist(input: &Input<'_>, passage: Passage<'_>) -> Tree {
    match (passage, passage.quotes().first()) {
        (Passage::Statement(_), Some(quote)) => el("q").child(marked(input, quote)).into(),
        _ => marked(input, passage.summary()),
    }
}

/// Who and when.
fn byline(input: &Input<'_>, passage: Passage<'_>) -> String {
    let date = words::passage_date(input.lang, passage);
    match passage {
        Passage::Statement(_) => [words::who(input.dataset, input.lang, passage), date].join(", "),
        Passage::Action(_) => date,
    }
}

/// A text with the search's hits marked.
pub(super) fn marked(input: &Input<'_>, own: &str) -> Tree {
    let terms = search::terms(&input.state.query);
    if terms.is_empty() {
        return text(own.to_owned());
    }
    let mut parts = fragment();
    for (hit, part) in search::segments(own, &terms) {
        let part = part.to_owned();
        parts = if hit { parts.child(el("mark").text(part)) } else { parts.text(part) };
    }
    parts.into()
}

fn about<'a>(input: &Input<'a>, issue_idx: usize) -> Vec<&'a Finding> {
    let issue = input.dataset.issues[issue_idx].id.as_str();
    let findings = input.dataset.findings.iter();
    findings.filter(|finding| finding.about.iter().any(|about| about.as_str() == issue)).list()
}

/// What the authors conclude, set apart; past a few, the rest is folded.
pub(super) fn findings(input: &Input<'_>, findings: &[&Finding]) -> Option<El> {
    let (first, rest) = findings.split_at(findings.len().min(FINDINGS));
    let folded = || {
        let summary = el("summary").text(["+", &rest.len().to_string()].concat());
        el("details").child(summary).child(conclusions(input, rest))
    };
    let section = || {
        el("section")
            .class("findings")
            .child(el("h3").text(input.lang.issue_concludes()))
            .child(conclusions(input, first))
            .maybe((!rest.is_empty()).then(folded))
    };
    (!findings.is_empty()).then(section)
}

fn conclusions(input: &Input<'_>, findings: &[&Finding]) -> El {
    let mut list = el("ul").class("plain");
    for finding in findings {
        let shown = &finding.locators[..finding.locators.len().min(2)];
        let places = el("span").class("quiet").text(" ").child(place::short_places(input, shown));
        list.add(el("li").child(marked(input, &finding.summary)).child(places));
    }
    list
}

fn compare(input: &Input<'_>, issue_idx: usize) -> El {
    let (lang, id) = (input.lang, input.dataset.issues[issue_idx].id.as_str());
    let compare = button(["compare ", id].concat());
    let compare = match input.state.filter.has(Facet::Issue, id) {
        true => compare.text(lang.compare_remove(&input.dataset.issues[issue_idx].label)),
        false => compare.text(lang.compare_add()),
    };
    el("p").class("actions").child(compare).child(button("copy-link").text(lang.copy_link()))
}
