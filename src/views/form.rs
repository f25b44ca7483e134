//! Small forms for an embed in place of the whole page: one issue as a strip, one record as a card, each with its source
//! and the way to the whole. Knows nothing of who embeds it.

use super::build::{El, close, el};
use super::page::Page;
use super::{card, compare, figure, header, issue, method, recode};
use crate::analysis::passage;
use crate::scene::{strip, words};
use crate::state::{Form, State};

/// Space beside a form's content on both sides together, in px; `styles/form.css` makes it.
const BESIDE: f64 = 24.0;
/// Narrowest and widest strip, in px.
const WIDTHS: (f64, f64) = (240.0, 640.0);
/// From the edge of a strip to the axis's ends, in px.
const MARGIN: f64 = 22.0;

/// The form that the state asks for: what it shows, or why there is nothing to show.
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
        .child(content)
        .child(el("p").class("actions").child(out))
}

/// An issue's marks, what they are, its gap in words, and a passage where one was chosen.
fn of_issue(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let (lang, label) = (input.lang, &input.dataset.issues[issue_idx].label);
    let figures = &input.figures.issues[issue_idx];
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
        .maybe(method::mark(page))
        .maybe(recode::banner(input, false))
        .maybe(header::narrowed(page))
        .maybe(marks(page, issue_idx))
        .child(el("p").class("group-name").text(words::group(input, figures.group)))
        .child(el("p").text(words::figures(input, issue_idx)))
        .maybe(words::fragile_tag(lang, figures).map(|tag| el("p").class("tag").text(tag)))
        .child(match n {
            0 => el("p").class("quiet").text(&input.dataset.issues[issue_idx].about),
            // A mark is small for a finger and nothing for a key: these lines are neither.
            _ => {
                let passages = el("div").class("issue-sheet").child(issue::passages(input, issue_idx));
                el("details").child(el("summary").text(lang.passages(n))).child(passages)
            }
        })
        .maybe(record())
}

/// The picture between the names of its marks and those of the axis's ends; none without a passage.
fn marks(page: &Page<'_>, issue_idx: usize) -> Option<El> {
    let input = &page.input;
    if input.passages_of(issue_idx).is_empty() {
        return None;
    }
    let width = (page.width - BESIDE).max(WIDTHS.0).min(WIDTHS.1).floor();
    let scene = strip::scene(input, issue_idx, width, MARGIN);
    let strip = el("div")
        .class("strip")
        .child(issue::names(input, issue_idx))
        .child(figure::figure(&scene, Some(&words::issue_name(input, issue_idx)), "picture"))
        .child(compare::ends(&input.dataset.axis));
    Some(strip)
}
