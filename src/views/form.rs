//! Small forms for an embed in place of the whole page: one issue as a strip, one record as a card, each with its
//! source and a link to the whole. Knows nothing about the embedding page.

use super::build::{El, close, el};
use super::page::Page;
use super::{card, header, issue, spread};
use crate::analysis::passage;
use crate::scene::{Input, row};
use crate::state::{Form, IS_WHOLE, State};

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
        .maybe(page.settings.heading.then(|| el("p").class("quiet").text(&input.dataset.title)))
        .maybe(header::lost(page))
        .child(content)
        .child(el("p").class("actions").child(out))
}

/// An issue's verdict, its marks with their key, and the passage if one is chosen.
fn of_issue(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let (lang, label) = (input.lang, &input.dataset.issues[issue_idx].label);
    let row = row::row(input, issue_idx);
    let record = || {
        let passage_idx = passage::find(input.dataset, input.state.record.as_ref()?)?;
        let card = card::brief(input, passage_idx, false)?;
        Some(el("div").class("inline").child(close(lang, "close")).child(card))
    };
    let title = || el(if page.heads_page { "h1" } else { "h2" }).text(label);
    let n = input.passages_of(issue_idx).len();
    el("article")
        .label(label)
        .maybe(page.settings.heading.then(title))
        .maybe(if IS_WHOLE { header::moved(page, false) } else { None })
        .child(el("p").class("group-name").text(row.verdict))
        .child(el("p").class("grey").text(row.tally))
        .maybe(marks(input, issue_idx))
        .child(match n {
            0 => el("p").class("quiet").text(&input.dataset.issues[issue_idx].about),
            // A mark is too small for a finger and out of reach by key. These lines serve both.
            _ => {
                let passages = el("div").class("issue-sheet").child(issue::passages(input, issue_idx, issue::BELOW));
                el("details").child(el("summary").text(lang.passages(n))).child(passages)
            }
        })
        .maybe(record())
}

/// The issue's passages on its axis, with the key; `None` without a passage.
fn marks(input: &Input<'_>, issue_idx: usize) -> Option<El> {
    let strip = || {
        el("div")
            .class("issue-sheet")
            .child(spread::spread(input, issue_idx, true))
            .child(spread::key(input, &[issue_idx]))
    };
    (!input.passages_of(issue_idx).is_empty()).then(strip)
}
