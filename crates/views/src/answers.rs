//! What a passage is linked to: deeds that answer words, words that a deed answers, and other words (folded).

use super::build::{El, button, el, fragment};
use super::chain;
use super::gist::{lead, when};
use saydo_analysis::{Passage, link, link::Counterpart, passage};
use saydo_model::list::List;
use saydo_model::{DrawnBy, LinkKind};
use saydo_scene::chain::link_words;
use saydo_scene::{Input, words};
use saydo_state::IS_WHOLE;
use saydo_text::{Lang, Said};

/// The deeds that answer a statement, or the words that a deed answers, or a note that there are none.
pub(super) fn answers(input: &Input<'_>, passage: Passage<'_>) -> El {
    let lang = input.lang;
    let is_deed = matches!(passage, Passage::Action(_));
    let ties = ties(input, passage, true);
    let mut list = el("ul").class("plain answers");
    for tie in &ties {
        list = list.maybe(answer(input, passage, tie));
    }
    let none = || {
        let none = if is_deed { lang.card_no_words() } else { lang.evidence_no_answer() };
        el("p").class("grey").text(none)
    };
    el("section")
        .child(el("h4").text(if is_deed { lang.card_words() } else { lang.card_deeds() }))
        .child(list)
        .maybe(ties.is_empty().then(none))
}

/// The passage's links between words and deeds, or those between words.
fn ties<'a>(input: &Input<'a>, passage: Passage<'_>, to_deeds: bool) -> Vec<Counterpart<'a>> {
    let all = link::counterparts(input.dataset, passage.id());
    all.into_iter().filter(|tie| tie.link.kind.is_to_action() == to_deeds).list()
}

/// The text and date at the other end, whether the two match, who says so, and a button that opens it.
fn answer(input: &Input<'_>, passage: Passage<'_>, tie: &Counterpart<'_>) -> Option<El> {
    let lang = input.lang;
    let other_idx = passage::find(input.dataset, tie.other)?;
    let other = input.passage(other_idx)?;
    let (text, is_quoted) = lead(input, other);
    let open = match other {
        Passage::Statement(_) => lang.card_open_words(),
        Passage::Action(_) => lang.card_open_deed(),
    };
    let open = button(["record ", other.id().as_str()].concat()).class("link").text(open);
    let verdict = el("p")
        .child(el("b").text(matches(lang, tie.link.kind)))
        .text(input.lang.join_colon())
        .text(link_words(lang, tie.link.kind, tie.outgoing))
        .text(".");
    let note = tie.link.note.as_ref().map(|note| fragment().text(" ").text(note));
    let drawn = el("p").class("grey").text(drawn(input, tie.link.drawn_by)).maybe(note).text(" ").child(open);
    let item = el("li")
        .child(el("p").class(if is_quoted { "quoted" } else { "told" }).child(text))
        .child(el("p").class("grey").text(byline(input, passage, other)))
        .child(verdict)
        .child(drawn);
    Some(item)
}

/// Who and when, and the issue if it differs.
fn byline(input: &Input<'_>, passage: Passage<'_>, other: Passage<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    if other.speaker().is_some() {
        parts.push(words::who(input.dataset, input.lang, other));
    }
    parts.push(when(input, other, true));
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *other.issue() && issue.id != *passage.issue());
    parts.extend(issue.map(|issue| issue.label.clone()));
    parts.join(", ")
}

/// Whether a deed matches the words, in a word or two.
fn matches(lang: Lang, kind: LinkKind) -> Said {
    match kind {
        LinkKind::Matches => lang.answer_matches(),
        LinkKind::Diverges => lang.answer_diverges(),
        _ => lang.answer_qualifies(),
    }
}

fn drawn(input: &Input<'_>, by: DrawnBy) -> String {
    match by {
        DrawnBy::Report => input.lang.answer_by_source(&input.dataset.terms.source),
        DrawnBy::Coder => input.lang.answer_by_scoring().to_owned(),
    }
}

/// Other words linked to these, folded; `None` if there are none.
pub(super) fn other_words(input: &Input<'_>, passage: Passage<'_>) -> Option<El> {
    let ties = ties(input, passage, false);
    let mut list = el("ul").class("passages");
    for tie in &ties {
        list = list.maybe(row(input, passage, tie));
    }
    let summary = el("summary").text(input.lang.card_other_words(ties.len()));
    (!ties.is_empty()).then(|| el("details").class("fold").child(summary).child(list))
}

/// The chain of links, drawn and listed on demand. `space` is the width for the picture, in px.
pub(super) fn chained(input: &Input<'_>, passage: Passage<'_>, passage_idx: usize, space: f64) -> Option<El> {
    let ties = link::counterparts(input.dataset, passage.id());
    if ties.is_empty() {
        return None;
    }
    if !IS_WHOLE {
        return Some(el("section").class("chained").child(chain::switch(input, ties.len())));
    }
    let (before, after) = chain::chain(input, passage_idx, ties.len(), space);
    let listed = || {
        let mut list = el("ul").class("passages");
        for tie in &ties {
            list = list.maybe(row(input, passage, tie));
        }
        list
    };
    let content = fragment().child(before).maybe(input.state.chain.then(listed)).maybe(after);
    Some(el("section").class("chained").child(content))
}

/// A link as a row of a list.
fn row(input: &Input<'_>, passage: Passage<'_>, tie: &Counterpart<'_>) -> Option<El> {
    let idx = passage::find(input.dataset, tie.other)?;
    let other = input.passage(idx)?;
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *other.issue() && issue.id != *passage.issue());
    let said = link_words(input.lang, tie.link.kind, tie.outgoing);
    let row = chain::Row {
        kind: Some(chain::kind(input, said.into(), tie.link.drawn_by)),
        number: chain::number(input, idx),
        issue: issue.map(|issue| &issue.label),
        note: tie.link.note.as_ref(),
        ..chain::Row::of(idx, other)
    };
    Some(row.li(input))
}
