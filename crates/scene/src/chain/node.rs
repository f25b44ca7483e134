//! A record of a chain as a box: its mark, date, speaker, words, score in words, and link.

use super::path::{Path, drawn, key};
use crate::geometry::Rect;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, TextBox, push_lines};
use crate::{recoded, words};
use saydo_analysis::Passage;

const PAD: f64 = 9.0;
const SIZE: f64 = 12.0;
const LINE: f64 = SIZE * metrics::LINE;
/// From a box's edge to its date, past the mark, in px.
const INDENT: f64 = 28.0;

/// A block of text in a box.
struct Block {
    text: String,
    font: Font,
    class: &'static str,
}

/// Draws the box of a place with its upper left corner at a point; returns the box.
pub(super) fn draw(path: &Path<'_>, place: usize, at: (f64, f64), width: f64, nodes: &mut Vec<Node>) -> Rect {
    let input = path.input;
    let passage_idx = path.passage_idx(place);
    let Some(record) = path.record(place) else { return Rect { x: at.0, y: at.1, w: width, h: 0.0 } };
    let tie = path.tie(place);
    let mut texts = Vec::new();
    let number = (place + 1).to_string();
    let beside = metrics::width(&number, Font::Sans, SIZE) + 6.0;
    let date = record
        .date()
        .map_or_else(|| input.lang.undated(&input.dataset.terms.source), |date| words::date(input.lang, date));
    let mut y = at.1 + PAD + SIZE;
    let style = (Anchor::Start, Font::Bold, SIZE);
    let lines = metrics::wrap(&date, Font::Bold, SIZE, width - INDENT - PAD - beside, 0);
    push_lines(&mut texts, &lines, (at.0 + INDENT, y), LINE, style, "ink");
    let corner = TextBox::new(at.0 + width - PAD, y, Anchor::End, Font::Sans, SIZE, number);
    texts.push(Node::text(corner, "muted"));
    y += LINE * lines.len() as f64;
    for block in blocks(path, place, record) {
        let lines = metrics::wrap(&block.text, block.font, SIZE, width - 2.0 * PAD, 0);
        push_lines(&mut texts, &lines, (at.0 + PAD, y + 2.0), LINE, (Anchor::Start, block.font, SIZE), block.class);
        y += LINE * lines.len() as f64 + 2.0;
    }
    let rect = Rect { x: at.0, y: at.1, w: width, h: y - SIZE + PAD - at.1 };
    let mut parts = vec![Node::rect(rect, 3.0, "plane")];
    if tie.is_none() {
        parts.push(Node::rect(Rect { w: 4.0, ..rect }, 0.0, "open-bar"));
    }
    parts.push(mark::mark(input.columns.standing[passage_idx], at.0 + PAD + 7.0, at.1 + PAD + 8.0, 5.6, false));
    parts.append(&mut texts);
    parts.push(Node::rect(rect, 3.0, "hit-box"));
    let handle = Handle {
        id: key(record.id()),
        action: ["chain-record ", record.id().as_str()].concat(),
        name: path.name(place),
        focusable: true,
        expanded: None,
        at: (rect.x + rect.w / 2.0, rect.y + rect.h / 2.0),
    };
    nodes.push(Node::group(parts, "record").with(handle));
    rect
}

fn blocks(path: &Path<'_>, place: usize, record: Passage<'_>) -> Vec<Block> {
    let (input, lang) = (path.input, path.input.lang);
    let passage_idx = path.passage_idx(place);
    let mut blocks = Vec::new();
    let mut add = |text: String, font, class| blocks.push(Block { text, font, class });
    let mut who: Vec<String> = Vec::new();
    if record.speaker().is_some() {
        who.push(words::who(input.dataset, lang, record));
    }
    // The issue is named only if it differs from the issue of the present record.
    let present = input.columns.issue[path.chain.members[0].passage_idx];
    let issue_idx = input.columns.issue[passage_idx];
    if let Some(issue) = input.dataset.issues.get(usize::from(issue_idx)).filter(|_| issue_idx != present) {
        who.push(issue.label.clone());
    }
    if !who.is_empty() {
        add(who.join(" · "), Font::Sans, "muted");
    }
    match record.quotes().first() {
        Some(quote) => add(words::quote(path.input.lang, quote), Font::Serif, "ink"),
        None => add(record.summary().to_owned(), Font::Sans, "ink"),
    }
    let code = input.columns.code[passage_idx];
    let said = words::code_words(input.dataset, input.columns.standing[passage_idx], code);
    add(lang.card_scored(said), Font::Bold, "ink");
    if let Some(tag) = recoded::tag(input, record) {
        add(tag, Font::Bold, "muted");
    }
    match path.tie(place) {
        Some((said, by)) => add([said.as_str(), " · ", &drawn(input, by)].concat(), Font::Sans, "muted"),
        None => add(lang.chain_here().to_owned(), Font::Sans, "tag"),
    }
    blocks
}
