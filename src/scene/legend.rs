//! The legend and the axis with its codes in words. Both stay in view while the reader scrolls.

use super::input::Input;
use super::mark;
use super::metrics;
use super::node::{Anchor, Font, Node, TextBox, push_lines};
use super::scale::Scale;
use super::words;
use crate::analysis::Standing;
use crate::model::list::AddAll;
use crate::model::{Axis, CodeWords, Side};

const SIZE: f64 = 12.0;
const LINE: f64 = 19.0;

/// Entries side by side, broken into lines that fit, with notes on small and thin marks if `notes`. Returns the nodes
/// and the lower edge.
pub fn legend(input: &Input<'_>, left: f64, width: f64, top: f64, notes: bool) -> (Vec<Node>, f64) {
    let mut entries: Vec<(Option<Standing>, String)> = Vec::new();
    let sides = [Side::Abroad, Side::Home, Side::Unclear, Side::Done];
    // Speakers have no deeds.
    let deeds = !input.state.shows_speakers();
    let used = |side: Side| (side == Side::Done && deeds) || input.columns.standing.contains(&Standing::Said(side));
    for side in sides.into_iter().filter(|side| used(*side)) {
        let standing = if side == Side::Done { Standing::Done } else { Standing::Said(side) };
        entries.push((Some(standing), words::side(input.dataset, input.lang, side)));
    }
    if input.shows_interpreters() || input.state.shows_speakers() {
        entries.push((Some(Standing::Interpreter), input.dataset.terms.interpreters.clone()));
    }
    if notes {
        entries.push((None, input.lang.dot_note().to_owned()));
        entries.push((None, input.lang.hollow_note().to_owned()));
        if input.has_ghosts() {
            entries.push((None, input.lang.ghost_note().to_owned()));
        }
        if input.state.method.ranges {
            entries.push((None, input.lang.range_note().to_owned()));
        }
    }
    let mut nodes = Vec::new();
    let (mut x, mut y) = (left, top);
    for (standing, text) in entries {
        let glyph = if standing.is_some() { 18.0 } else { 0.0 };
        let text = metrics::cut(&text, Font::Sans, SIZE, width - glyph);
        let w = glyph + metrics::width(&text, Font::Sans, SIZE);
        if x > left && x + w > left + width {
            x = left;
            y += LINE;
        }
        nodes.add_all(standing.map(|standing| mark::mark(standing, x + 7.0, y + 9.0, 5.6, false)));
        let label = TextBox::new(x + glyph, y + 13.0, Anchor::Start, Font::Sans, SIZE, text);
        nodes.push(Node::text(label, if standing.is_some() { "ink" } else { "muted" }));
        x += w + 14.0;
    }
    (nodes, y + LINE)
}

/// Most lines that a code's words take.
const CODE_LINES: usize = 4;
/// Below this width words would be cut to a letter or two, so only the ends of the axis have words.
const NARROWEST: f64 = 24.0;

/// The words of each code under a heading, centred at its place and broken to the room between codes; returns the
/// lower edge.
pub fn code_words(
    scale: &Scale,
    axis: &Axis,
    own: &CodeWords,
    top: f64,
    size: f64,
    bounds: (f64, f64),
    nodes: &mut Vec<Node>,
) -> f64 {
    let half = scale.step(axis) / 2.0 - 2.0;
    let mut bottom = top;
    for code in axis.codes() {
        let x = scale.code(code);
        let cell = ((x - half).max(bounds.0), (x + half).min(bounds.1));
        let room = cell.1 - cell.0;
        let words = if room < NARROWEST { "" } else { own.get(code).unwrap_or("") };
        for (idx, line) in metrics::wrap(words, Font::Sans, size, room, CODE_LINES).iter().enumerate() {
            let y = top + size + idx as f64 * (size * metrics::LINE);
            let text = held(TextBox::new(x, y, Anchor::Middle, Font::Sans, size, line), cell);
            nodes.push(Node::text(text, "muted"));
            bottom = bottom.max(y + size * 0.3);
        }
    }
    bottom
}

/// A centred text, moved as little as needed to stay between two edges.
pub fn held(text: TextBox, (left, right): (f64, f64)) -> TextBox {
    let half = text.width() / 2.0;
    let x = text.x.min(right - half).max(left + half);
    TextBox { x, ..text }
}

/// The axis's two ends in words, on one line where they fit beside each other, else on at most two lines each;
/// returns the last baseline.
pub fn ends(axis: &Axis, left: f64, right: f64, baseline: f64, size: f64, nodes: &mut Vec<Node>) -> f64 {
    let low = ["◂ ", &axis.low_label].concat();
    let high = [axis.high_label.as_str(), " ▸"].concat();
    let gap = size;
    let room = right - left - gap;
    let together = metrics::width(&low, Font::Bold, size) + metrics::width(&high, Font::Bold, size);
    let limit = if together <= room { room } else { room / 2.0 };
    let pitch = size * metrics::LINE;
    let mut bottom = baseline;
    for (text, x, anchor) in [(low, left, Anchor::Start), (high, right, Anchor::End)] {
        let lines = metrics::wrap(&text, Font::Bold, size, limit, 2);
        push_lines(nodes, &lines, (x, baseline), pitch, (anchor, Font::Bold, size), "ink");
        bottom = bottom.max(baseline + lines.len().saturating_sub(1) as f64 * pitch);
    }
    bottom
}

/// A line with a tick at each code.
pub fn axis_line(scale: &Scale, axis: &Axis, y: f64, nodes: &mut Vec<Node>) {
    nodes.push(Node::line((scale.code(axis.low), y), (scale.code(axis.high), y), "rail"));
    for code in axis.codes() {
        let x = scale.code(code);
        nodes.push(Node::line((x, y - 3.0), (x, y + 3.0), "rail"));
    }
}
