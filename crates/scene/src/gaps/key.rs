//! The head above the rows: the key to the marks, and the words of the ticks.

use super::plan::Plan;
use super::row::{SMALL, end_room};
use super::track::{self, INSET};
use crate::arrow::arrow;
use crate::block::Block;
use crate::input::Input;
use crate::label;
use crate::metrics::{self, Font, LINE};
use crate::node::{Anchor, Node, push_lines};
use crate::row::is_thin;
use crate::scale::Scale;
use crate::words;
use saydo_analysis::Standing;
use saydo_model::{Axis, Side};
use saydo_state::GapKind;

/// Distance between entries of the key.
const APART: f64 = 18.0;
/// Distance between a sign and its words.
const BESIDE: f64 = 6.0;
/// Least distance between two tick words.
const BETWEEN: f64 = 5.0;

/// A sign of the key.
#[derive(Clone, Copy, Debug)]
enum Sign {
    /// A mark.
    Mark(Standing),
    /// An arrow that leads to a mark.
    Arrow(Standing),
    /// A dashed arrow.
    Thin,
    /// No sign: words alone.
    None,
}

impl Sign {
    fn width(self) -> f64 {
        match self {
            Self::Mark(_) => 17.0,
            Self::Arrow(_) => 58.0,
            Self::Thin => 34.0,
            Self::None => 0.0,
        }
    }

    fn push(self, x: f64, y: f64, nodes: &mut Vec<Node>) {
        let line = |to: f64, dashed: bool| arrow((x, y), (x + to, y), (0.0, 0.0), track::HEAD, dashed);
        match self {
            Self::Mark(standing) => nodes.push(track::mark_at(standing, x + 8.5, y)),
            Self::Arrow(standing) => {
                nodes.extend(line(38.0, false));
                nodes.push(track::mark_at(standing, x + 50.0, y));
            }
            Self::Thin => nodes.extend(line(34.0, true)),
            Self::None => {}
        }
    }
}

/// Key and ticks above rows of these issues.
pub(super) fn head(input: &Input<'_>, plan: &Plan, issues: &[usize]) -> Block {
    let apart = if plan.text < 14.0 { 2.0 } else { 4.0 };
    let mut block = Block { nodes: Vec::new(), height: apart };
    key(plan, &entries(input, plan, issues), &mut block);
    block.height += apart;
    let right = plan.width - plan.margin;
    block.nodes.push(Node::line((plan.margin, block.height), (right, block.height), "edge"));
    block.add(ticks(input, plan));
    block
}

/// A sign, its words and their font size.
type Entry = (Sign, String, f64);

fn entries(input: &Input<'_>, plan: &Plan, issues: &[usize]) -> Vec<Entry> {
    let (dataset, lang) = (input.dataset, input.lang);
    let side = |which: Side| words::side(dataset, lang, which);
    let mut entries = vec![(Sign::Mark(Standing::Said(Side::Abroad)), side(Side::Abroad), plan.text)];
    entries.push(match input.state.gap {
        GapKind::Deeds => (Sign::Arrow(Standing::Done), lang.key_did().to_owned(), plan.text),
        GapKind::Home => (Sign::Arrow(Standing::Said(Side::Home)), side(Side::Home), plan.text),
    });
    if issues.iter().any(|idx| is_thin(input, *idx)) {
        entries.push((Sign::Thin, lang.key_thin().to_owned(), SMALL));
    }
    let notes = [(input.has_ghosts(), lang.ghost_note()), (input.state.method.ranges, lang.range_note())];
    for (_, note) in notes.into_iter().filter(|(is_on, _)| *is_on) {
        entries.push((Sign::None, note.to_owned(), SMALL));
    }
    entries
}

/// A key to the marks of further sides, if any are drawn.
pub(super) fn further(input: &Input<'_>, plan: &Plan, standings: &[Standing], block: &mut Block) {
    let mut entries: Vec<Entry> = Vec::new();
    for standing in standings {
        let name = match standing {
            Standing::Interpreter => input.dataset.terms.interpreters.clone(),
            Standing::Done => input.lang.key_did().to_owned(),
            said => words::standing(input.dataset, input.lang, *said),
        };
        entries.push((Sign::Mark(*standing), name, SMALL));
    }
    if !entries.is_empty() {
        key(plan, &entries, block);
    }
}

/// Entries side by side, broken into lines that fit.
fn key(plan: &Plan, entries: &[Entry], block: &mut Block) {
    let (left, available) = (plan.margin, plan.inner());
    let (mut x, mut y, mut bottom) = (left, block.height, block.height);
    for (sign, text, size) in entries {
        let before = if sign.width() > 0.0 { sign.width() + BESIDE } else { 0.0 };
        let lines = metrics::wrap(text, Font::Sans, *size, available - before, 0);
        let width = lines.iter().map(|line| metrics::width(line, Font::Sans, *size)).fold(0.0, f64::max);
        if x > left && x + before + width > left + available {
            (x, y) = (left, bottom);
        }
        let least = if plan.text < 14.0 { 17.0 } else { 20.0 };
        let first = least / 2.0 + size * 0.35;
        let height = (first + (lines.len().max(1) - 1) as f64 * size * LINE + size * 0.3).max(least);
        sign.push(x, y + least / 2.0, &mut block.nodes);
        let class = if matches!(sign, Sign::Thin | Sign::None) { "muted" } else { "ink" };
        let at = (x + before, y + first);
        push_lines(&mut block.nodes, &lines, at, size * LINE, (Anchor::Start, Font::Sans, *size), class);
        bottom = bottom.max(y + height);
        x += before + width + APART;
    }
    block.height = bottom;
}

/// The words of the ticks above rows.
pub(super) fn ticks(input: &Input<'_>, plan: &Plan) -> Block {
    let axis = &input.dataset.axis;
    let (left, right) = (plan.margin, plan.width - plan.margin - end_room(input, plan));
    tick_words(axis, &Scale::new(axis, left + INSET, right - INSET), (left, right), plan.ended)
}

/// The words of a scale's ticks, each at its tick, between two edges. If they don't fit side by side, only the middle
/// and the ends have words, or only the ends. `brief` prefers fewer words to words on two lines.
pub fn tick_words(axis: &Axis, scale: &Scale, (left, right): (f64, f64), brief: bool) -> Block {
    let mut words: Vec<(f64, &str)> = Vec::new();
    for code in axis.codes() {
        words.extend(axis.ticks.get(code).map(|word| (scale.code(code), word)));
    }
    words.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all = [f64::INFINITY, scale.step(axis) - BETWEEN, 0.0].map(|limit| in_lines(&words, limit));
    // An odd number of ticks has a middle one.
    let few: Vec<(f64, &str)> = match words.len() {
        n if n > 3 && n % 2 == 1 => [0, n / 2, n - 1].map(|at| words[at]).into(),
        _ => Vec::new(),
    };
    let few = in_lines(&few, f64::INFINITY);
    let [one, two, three] = all;
    let tries = if brief { [one, few, two, three] } else { [one, two, three, few] };
    let placed = tries.into_iter().find_map(|ticks| place(&ticks, (left, right)));
    let ends = axis.end_labels();
    placed.unwrap_or_else(|| {
        two_ends(words.first().map_or(ends.0, |word| word.1), words.last().map_or(ends.1, |word| word.1), (left, right))
    })
}

/// A tick's place, its words in lines, and their font.
type Tick = (f64, Vec<String>, Font);

/// Each tick's text, broken at spaces if it is wider than a limit, never inside a word.
fn in_lines(words: &[(f64, &str)], limit: f64) -> Vec<Tick> {
    let mut ticks = Vec::new();
    for (at, (x, word)) in words.iter().enumerate() {
        let font = if at == 0 || at + 1 == words.len() { Font::Bold } else { Font::Sans };
        let widest = word.split(' ').map(|part| metrics::width(part, font, SMALL)).fold(limit, f64::max);
        ticks.push((*x, metrics::wrap(word, font, SMALL, widest, 0), font));
    }
    ticks
}

/// The words side by side, as near to their ticks as possible; `None` if there is no room.
fn place(ticks: &[Tick], (left, right): (f64, f64)) -> Option<Block> {
    let (mut anchors, mut widths) = (Vec::new(), Vec::new());
    for (x, lines, font) in ticks {
        let width = lines.iter().map(|line| metrics::width(line, *font, SMALL)).fold(0.0, f64::max);
        anchors.push(x.max(left + width / 2.0).min(right - width / 2.0));
        widths.push(width + BETWEEN);
    }
    let places = label::spread(&anchors, &widths, 14.0, left - BETWEEN / 2.0, right + BETWEEN / 2.0);
    if ticks.len() < 2 || places.contains(&None) {
        return None;
    }
    let most = ticks.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(0);
    let mut block = Block { nodes: Vec::new(), height: 4.0 + SMALL * LINE * most as f64 };
    for (at, ((_, lines, font), x)) in ticks.iter().zip(places.into_iter().flatten()).enumerate() {
        let is_end = at == 0 || at + 1 == ticks.len();
        // Outer words are anchored at the edges, because the reader's font may be narrower than reserved.
        let (x, anchor) = match at {
            0 => (x - (widths[at] - BETWEEN) / 2.0, Anchor::Start),
            _ if is_end => (x + (widths[at] - BETWEEN) / 2.0, Anchor::End),
            _ => (x, Anchor::Middle),
        };
        let y = block.height - SMALL * LINE * lines.len() as f64 + SMALL;
        let class = if is_end { "ink" } else { "muted" };
        push_lines(&mut block.nodes, lines, (x, y), SMALL * LINE, (anchor, *font, SMALL), class);
    }
    Some(block)
}

/// The words of the two ends, each at most half the width.
fn two_ends(low: &str, high: &str, (left, right): (f64, f64)) -> Block {
    let mut block = Block { nodes: Vec::new(), height: 4.0 };
    let fits =
        metrics::width(low, Font::Bold, SMALL) + metrics::width(high, Font::Bold, SMALL) + BETWEEN <= right - left;
    let limit = if fits { right - left } else { (right - left - BETWEEN) / 2.0 };
    let mut most = 0;
    for (text, x, anchor) in [(low, left, Anchor::Start), (high, right, Anchor::End)] {
        let lines = metrics::wrap(text, Font::Bold, SMALL, limit, 0);
        let style = (anchor, Font::Bold, SMALL);
        push_lines(&mut block.nodes, &lines, (x, block.height + SMALL), SMALL * LINE, style, "ink");
        most = most.max(lines.len());
    }
    block.height += SMALL * LINE * most as f64;
    block
}
