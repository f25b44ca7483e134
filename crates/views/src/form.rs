//! Small forms for an embed in place of the whole page: one issue as a strip, one record as a card, each with its
//! source and a link to the whole. Knows nothing about the embedding page.

use super::build::{El, close, el, told};
use super::page::Page;
use super::{card, header, issue, rows, spread};
use saydo_analysis::passage;
use saydo_scene::Input;
use saydo_state::{Form, IS_WHOLE, State};

/// The form that the state asks for, or why there is nothing to show.
pub(super) fn form(page: &Page<'_>, form: Form) -> El {
    let input = &page.input;
    let content = match form {
        Form::Strip => page.open_issue().map(|issue_idx| of_issue(page, issue_idx)),
        Form::Card => input.state.record.as_ref().and_then(|record| {
            let passage_idx = passage::find(input.dataset, record)?;
            card::brief(input, passage_idx, page.settings.heading)
        }),
    };
    let missing = || match form {
        Form::Strip => input.lang.form_no_issue(),
        Form::Card => input.lang.form_no_record(),
    };
    let content = content.unwrap_or_else(|| el("p").class("empty").text(missing()));
    let whole = State { form: None, ..input.state.shared() };
    let out = page.way_to(&whole, "whole", input.lang.small_live());
    el("div")
        .class("form")
        .set("tabindex", "-1")
        .id("view")
        .maybe(page.settings.heading.then(|| el("p").class("quiet").child(told(input, &input.dataset.title))))
        .maybe(header::lost(page))
        .child(content)
        .child(el("p").class("actions").child(out))
}

/// An issue as its row of the figure, its passages folded below, and the passage if one is chosen.
fn of_issue(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let (lang, issue) = (input.lang, &input.dataset.issues[issue_idx]);
    let record = || {
        let passage_idx = passage::find(input.dataset, input.state.record.as_ref()?)?;
        let card = card::brief(input, passage_idx, false)?;
        Some(el("div").class("inline").child(close(lang, "close")).child(card))
    };
    let name =
        page.settings.heading.then(|| el(if page.heads_page { "h1" } else { "h2" }).child(told(input, &issue.label)));
    let article = el("article").label(&issue.label).maybe(if IS_WHOLE { header::moved(page, false) } else { None });
    match input.passages_of(issue_idx).len() {
        0 => article.maybe(name).child(el("p").class("quiet").child(told(input, &issue.about))),
        n => article
            .child(rows::alone(input, issue_idx, name))
            .child(el("details").child(el("summary").text(lang.passages(n))).child(passages(input, issue_idx)))
            .maybe(record()),
    }
}

/// The issue's passages on its axis and as entries. A mark is too small for a finger and out of reach by key; the
/// entries serve both.
fn passages(input: &Input<'_>, issue_idx: usize) -> El {
    el("div")
        .class("issue-sheet")
        .child(spread::spread(input, issue_idx, true))
        .child(spread::key(input, &[issue_idx]))
        .child(issue::passages(input, issue_idx, issue::BELOW))
}
