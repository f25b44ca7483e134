//! A passage in a line: its words, who and when, and the mark of its side.

use super::build::{El, around, el, fragment, told};
use super::figure;
use super::tree::Tree;
use saydo_analysis::{Passage, Standing, search};
use saydo_model::Side;
use saydo_scene::node::Scene;
use saydo_scene::{Input, mark, words};
use saydo_state::IS_WHOLE;

/// Sides and voices in reading order.
pub(super) const STANDINGS: [Standing; 5] = [
    Standing::Said(Side::Abroad),
    Standing::Said(Side::Home),
    Standing::Said(Side::Unclear),
    Standing::Done,
    Standing::Interpreter,
];

/// The text that stands for the passage: a quotation in quotation marks, or our summary; and whether it is quoted.
pub(super) fn lead(input: &Input<'_>, passage: Passage<'_>) -> (Tree, bool) {
    match passage.telling() {
        Some(quote) => (quoted(input, quote), true),
        None => (marked(input, passage.summary()), false),
    }
}

/// A text between quotation marks.
pub(super) fn quoted(input: &Input<'_>, quote: &str) -> Tree {
    fragment().text(input.lang.quote_open()).child(marked(input, quote)).text(input.lang.quote_close()).into()
}

/// Whether a text contains another. Compares bytes: the standard library's search would add kilobytes.
pub(super) fn holds(text: &str, part: &str) -> bool {
    text.as_bytes().windows(part.len().max(1)).any(|window| window == part.as_bytes())
}

/// The date, or the source's words for it, or that it is undated.
pub(super) fn when(input: &Input<'_>, passage: Passage<'_>, undated: bool) -> String {
    match (passage.date(), passage.date_note()) {
        (Some(date), _) => words::date(input.lang, date),
        (None, Some(note)) => words::quote(input.lang, note),
        (None, None) if undated => input.lang.undated_short().to_owned(),
        (None, None) => String::new(),
    }
}

/// A side's mark in a line of text.
pub(super) fn glyph(standing: Standing) -> El {
    let nodes = vec![mark::mark(standing, 8.0, 8.0, 5.6, false)];
    figure::figure(&Scene { width: 16.0, height: 16.0, nodes }, None, "glyph")
}

/// The first quotation, or our summary if there is none; with search hits marked.
pub(super) fn gist(input: &Input<'_>, passage: Passage<'_>) -> Tree {
    match (passage, passage.quotes().first()) {
        (Passage::Statement(_), Some(quote)) => el("q").child(marked(input, quote)).into(),
        _ => marked(input, passage.summary()),
    }
}

/// Who and when.
pub(super) fn byline(input: &Input<'_>, passage: Passage<'_>) -> String {
    let date = words::passage_date(input.dataset, input.lang, passage);
    match passage.speaker() {
        Some(_) => [words::who(input.dataset, input.lang, passage), date].join(&input.lang.join_comma()),
        None => date,
    }
}

/// A text of the data with search hits marked.
pub(super) fn marked(input: &Input<'_>, content: &str) -> Tree {
    if !IS_WHOLE {
        return told(input, content);
    }
    let terms = search::terms(&input.state.query);
    if terms.is_empty() {
        return told(input, content);
    }
    let mut parts = around(input);
    for (hit, part) in search::segments(content, &terms) {
        let part = part.to_owned();
        parts = if hit { parts.child(el("mark").text(part)) } else { parts.text(part) };
    }
    parts.into()
}
