//! A passage as an entry of a list: what was said or done at reading size, who and when, and its score.

use super::build::{El, button, el, nothing, told};
use super::gist::{byline, gist, glyph, holds, lead, when};
use super::tree::Tree;
use super::{locator, recode, score};
use saydo_analysis::Passage;
use saydo_scene::{Input, words};

/// What an entry shows besides its passage.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shown {
    /// The audience, if no heading above names it.
    pub(super) side: bool,
    /// The word *undated*, if no line above says it for all.
    pub(super) undated: bool,
}

/// The entry; its text is the button that opens the passage.
pub(super) fn entry(input: &Input<'_>, passage_idx: usize, shown: Shown) -> Option<El> {
    let passage = input.passage(passage_idx)?;
    let id = passage.id().as_str();
    let standing = input.columns.standing[passage_idx];
    let code_words = words::code_words(input.dataset, standing, input.code_of(passage));
    let (lead, is_quoted) = lead(input, passage);
    let open = button(["record ", id].concat())
        .id(["record:", id].concat())
        .class(if is_quoted { "entry-text quoted" } else { "entry-text" })
        .child(lead);
    let why = button(["record ", id].concat())
        .class("link")
        .label(input.lang.entry_why_of(code_words))
        .text(input.lang.entry_why());
    let score = el("p")
        .class("entry-score")
        .child(score::mini(input, standing, input.code_of(passage)))
        .child(el("span").child(told(input, code_words)).text(" ").child(why))
        .maybe(recode::tag(input, passage));
    let class = match (input.is_hit(passage_idx), input.columns.left_out[passage_idx]) {
        (true, _) => "entry hit",
        (false, true) => "entry left-out",
        (false, false) => "entry",
    };
    let who = circumstances(input, passage, shown);
    // The separator goes with the place where the line breaks.
    let between = if who.is_empty() { "" } else { "·\u{a0}" };
    let place = el("span").class("entry-place").text(between).child(locator::short_places(input, passage.locators()));
    let place = place.child(locator::links(input, passage));
    let who = el("p").class("entry-who").text(who).text(" ").child(place);
    Some(el("div").class(class).key(id).child(open).child(who).child(score))
}

/// Who, on what occasion and when.
fn circumstances(input: &Input<'_>, passage: Passage<'_>, shown: Shown) -> String {
    let mut parts: Vec<String> = Vec::new();
    if passage.speaker().is_some() {
        parts.push(words::who(input.dataset, input.lang, passage));
    }
    if let Passage::Statement(statement) = passage {
        if shown.side {
            parts.push(words::standing(input.dataset, input.lang, passage.standing(input.dataset)));
        }
        parts.extend(statement.occasion.clone());
    }
    let when = when(input, passage, shown.undated);
    if !when.is_empty() && !parts.last().is_some_and(|last| holds(last, &when)) {
        parts.push(when);
    }
    parts.join(", ")
}

/// A passage as a row of a list: a button that opens it.
pub(super) fn row(input: &Input<'_>, passage_idx: usize) -> Tree {
    let Some(passage) = input.passage(passage_idx) else { return nothing() };
    let id = passage.id().as_str();
    let standing = input.columns.standing[passage_idx];
    let byline = el("span")
        .class("quiet")
        .text(byline(input, passage))
        .text(" · ")
        .child(told(input, words::code_words(input.dataset, standing, input.code_of(passage))));
    let byline = byline.maybe(recode::tag(input, passage));
    let row = button(["record ", id].concat())
        .id(["record:", id].concat())
        .class(if input.is_hit(passage_idx) { "passage-row hit" } else { "passage-row" })
        .child(glyph(standing))
        .child(el("span").class("said").child(gist(input, passage)).child(byline));
    el("li").child(row).into()
}
