//! A row: name, verdict and tally, the track, and below it what was said and done.

use super::plan::Plan;
use super::track::{self, INSET};
use crate::block::Block;
use crate::flow::{self, Piece};
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font, LINE};
use crate::node::{Anchor, Node, TextBox};
use crate::row::{Line, Row};
use saydo_analysis::Standing;
use saydo_model::Side;
use saydo_model::list::AddAll;

/// Size of a name.
pub(super) const NAME: f64 = 16.0;
/// Size of a tally and of notes.
pub(super) const SMALL: f64 = 12.0;
/// Distance between a name and the verdict beside it, and between these and the tally.
const APART: (f64, f64) = (8.0, 12.0);
/// Distance between what was said and what was done side by side.
const GUTTER: f64 = 20.0;

/// What stands beside the name of an issue: the same in all rows of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// Verdict and tally.
    All,
    /// The tally. The verdict stands below.
    Tally,
    /// The verdict. The tally stands elsewhere.
    Verdict,
    /// Nothing: verdict and tally have separate lines.
    Name,
}

/// The roomiest heading that fits all rows.
pub(super) fn heading(plan: &Plan, rows: &[Row]) -> Heading {
    let all = |fits: &dyn Fn(&Row) -> bool| rows.iter().all(fits);
    let tally = |row: &Row| APART.1 + metrics::width(&row.tally, Font::Sans, SMALL);
    let both = |row: &Row, width: f64| flow::fits(&[name(plan, row), verdict(plan, row)], width);
    if plan.ended {
        // With little room only a long verdict wraps, rather than all verdicts standing below.
        return Heading::Verdict;
    }
    if all(&|row| both(row, plan.inner() - tally(row))) {
        return Heading::All;
    }
    if all(&|row| flow::fits(&[name(plan, row)], plan.inner() - tally(row))) { Heading::Tally } else { Heading::Name }
}

/// Size of an issue's name.
fn name_size(plan: &Plan) -> f64 {
    if plan.text < 14.0 { 14.0 } else { NAME }
}

fn name<'a>(plan: &Plan, row: &'a Row) -> Piece<'a> {
    Piece::new(&row.name, Font::Bold, name_size(plan), "name")
}

fn verdict<'a>(plan: &Plan, row: &'a Row) -> Piece<'a> {
    Piece::new(&row.gap, Font::Sans, plan.text, "ink").after(APART.0)
}

/// The row.
pub(super) fn row(input: &Input<'_>, plan: &Plan, row: &Row, heading: Heading) -> Block {
    let mut block = Block { nodes: Vec::new(), height: plan.pad };
    head(plan, row, heading, &mut block);
    body(input, plan, row, &mut block);
    block.height = (block.height + plan.pad).ceil();
    block
}

fn head(plan: &Plan, row: &Row, heading: Heading, block: &mut Block) {
    let (name, verdict, pitch) = (name(plan, row), verdict(plan, row), name_size(plan) * LINE);
    let top = block.height;
    match heading {
        Heading::All | Heading::Verdict => text(plan, &[name, verdict], pitch, block),
        Heading::Tally | Heading::Name => text(plan, &[name], pitch, block),
    }
    if matches!(heading, Heading::All | Heading::Tally) {
        tally(plan, row, top + name_size(plan), &mut block.nodes);
        block.height = block.height.max(top + pitch);
    }
    if matches!(heading, Heading::Tally | Heading::Name) {
        text(plan, &[verdict], plan.text * LINE, block);
    }
    if heading == Heading::Name && !plan.ended && !row.tally.is_empty() {
        text_right(plan, &row.tally, block);
    }
}

/// Pieces from the left margin, in as many lines as they need.
pub(super) fn text(plan: &Plan, pieces: &[Piece<'_>], pitch: f64, block: &mut Block) {
    let lines = flow::lines(pieces, plan.inner());
    let size = pieces.first().map_or(0.0, |piece| piece.size);
    let height = pitch * lines.len() as f64;
    flow::push(&mut block.nodes, lines, (plan.margin, block.height + size), pitch);
    block.height += height;
}

/// The tally at the right end of a line.
pub(super) fn tally(plan: &Plan, row: &Row, baseline: f64, nodes: &mut Vec<Node>) {
    let right = plan.width - plan.margin;
    nodes.push(Node::text(TextBox::new(right, baseline, Anchor::End, Font::Sans, SMALL, &row.tally), "muted"));
}

fn text_right(plan: &Plan, text: &str, block: &mut Block) {
    for line in metrics::wrap(text, Font::Sans, SMALL, plan.inner(), 0) {
        let at = (plan.width - plan.margin, block.height + SMALL);
        block.nodes.push(Node::text(TextBox::new(at.0, at.1, Anchor::End, Font::Sans, SMALL, line), "muted"));
        block.height += SMALL * LINE;
    }
}

/// Track, said and did.
pub(super) fn body(input: &Input<'_>, plan: &Plan, row: &Row, block: &mut Block) {
    let half = track::half(input);
    let is_tight = plan.text < 14.0;
    let middle = block.height + if is_tight { 0.0 } else { 2.0 } + half;
    let (left, mut right) = (plan.margin + INSET, plan.width - plan.margin - INSET);
    if plan.ended {
        right -= end_room(input, plan);
        counts(input, plan, row, middle, &mut block.nodes);
    }
    track::track(input, &row.track, (left, right), middle, &mut block.nodes);
    block.height = middle
        + half
        + match (is_tight, plan.signed) {
            (true, _) => 0.0,
            (false, false) => 3.0,
            (false, true) => 7.0,
        };
    lines(input, plan, row, block);
}

/// Distance from one count at the track's end to the next: a mark and two digits.
const COUNT: f64 = 40.0;

/// Width of the counts at the track's end, with *thin evidence* after them.
pub(super) fn end_room(input: &Input<'_>, plan: &Plan) -> f64 {
    let thin = metrics::width(input.lang.thin().as_str(), Font::Sans, SMALL);
    if plan.ended { 2.0 * COUNT + thin + 10.0 } else { 0.0 }
}

/// The tally for little room: each mark with its number, and whether the evidence is thin.
fn counts(input: &Input<'_>, plan: &Plan, row: &Row, y: f64, nodes: &mut Vec<Node>) {
    let mut x = plan.width - plan.margin - end_room(input, plan) + 10.0;
    let mut sides = input.figures.issues[row.issue_idx].sides;
    for (standing, _) in row.track.marks.iter().rev() {
        // Small, so that it is not read as a mark of the track.
        nodes.push(mark::mark(*standing, x + 8.0, y, 4.8, false));
        let n = sides.of(*standing).n.to_string();
        nodes.push(Node::text(TextBox::new(x + 17.0, y + 4.0, Anchor::Start, Font::Sans, SMALL, n), "ink"));
        x += COUNT;
    }
    if row.thin {
        let thin = input.lang.thin();
        nodes.push(Node::text(TextBox::new(x, y + 4.0, Anchor::Start, Font::Sans, SMALL, thin), "muted"));
    }
}

fn lines(input: &Input<'_>, plan: &Plan, row: &Row, block: &mut Block) {
    let abroad = Standing::Said(Side::Abroad);
    let names = [(input.lang.said(), &row.said, "said", abroad), (input.lang.did(), &row.did, "name", Standing::Done)];
    let sign = if plan.signed { 22.0 } else { 0.0 };
    let label = names.iter().map(|(name, ..)| metrics::width(name, Font::Bold, plan.text)).fold(0.0, f64::max);
    let label = label + sign + if plan.text < 14.0 { 6.0 } else { 8.0 };
    let (top, mut bottom) = (block.height, block.height);
    let both = row.said.is_some() && row.did.is_some();
    let width = if plan.beside && both { (plan.inner() - GUTTER) / 2.0 } else { plan.inner() };
    let mut x = plan.margin;
    for (name, line, class, standing) in names {
        let Some(line) = line else { continue };
        let apart = if plan.signed && bottom > top { 5.0 } else { 0.0 };
        let y = if plan.beside { top } else { bottom + apart };
        if plan.signed {
            block.nodes.push(track::mark_at(standing, x + 8.5, y + plan.text * 0.65));
        }
        let at = TextBox::new(x + sign, y + plan.text, Anchor::Start, Font::Bold, plan.text, name);
        block.nodes.push(Node::text(at, class));
        bottom = bottom.max(said(plan, line, (x + label, y), width - label, &mut block.nodes));
        if plan.beside {
            x += width + GUTTER;
        }
    }
    block.height = bottom;
}

/// What was said or done, followed by speaker and date; returns the lower edge.
fn said(plan: &Plan, line: &Line, (x, y): (f64, f64), limit: f64, nodes: &mut Vec<Node>) -> f64 {
    let pieces = [
        Piece::new(&line.text, Font::Sans, plan.text, "ink"),
        // Beside larger words it is larger too.
        Piece::new(&line.note, Font::Sans, SMALL.max(plan.text * SMALL / 14.0), "muted").after(5.0).together(),
    ];
    let pitch = plan.text * LINE;
    let mut lines = flow::lines(&pieces, limit);
    if plan.terse {
        let alone = flow::lines(&pieces[..1], limit);
        lines = if alone.len() < lines.len() { alone } else { lines };
    }
    // The name of the side stands there even beside nothing.
    let height = pitch * lines.len().max(1) as f64;
    let mut texts = Vec::new();
    flow::push(&mut texts, lines, (x, y + plan.text), pitch);
    nodes.add_all(texts);
    y + height
}
