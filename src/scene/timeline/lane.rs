//! One lane: dated passages at the height of their code, along the years, one under another if they would touch.
//! Undated passages are in a tray below, by code.

use super::axis::Years;
use super::{MARGIN, line, passage};
use crate::analysis::Standing;
use crate::analysis::order::sort_indexes;
use crate::model::Code;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, TextBox};
use crate::scene::words;

/// Radius of a mark in px.
pub(super) const RADIUS: f64 = 5.5;
/// Least distance of two marks in px, and the size of the target that each has.
pub(in crate::scene) const PITCH: f64 = 24.0;
const NAME: f64 = 14.0;
const NOTE: f64 = 12.0;

/// Draws a lane under `top`, notes where its dated marks lie; returns its lower edge, and from where to
/// where it has dates.
pub(super) fn draw(
    input: &Input<'_>,
    years: &Years,
    standing: Standing,
    (width, top): (f64, f64),
    placed: &mut [Option<(f64, f64)>],
    nodes: &mut Vec<Node>,
) -> (f64, (f64, f64)) {
    let (dated, undated) = passages(input, standing);
    let room = width - 2.0 * MARGIN;
    nodes.push(Node::line((MARGIN, top + 8.0), (width - MARGIN, top + 8.0), "rule"));
    let name = words::standing(input.dataset, input.lang, standing);
    // A period shows no undated passages. Their number stands under the picture.
    let filter = &input.state.filter;
    let counts = match filter.from.is_some() || filter.to.is_some() {
        true => input.lang.timeline_dated(n_chosen(input, &dated)),
        false => input.lang.timeline_counts(n_chosen(input, &dated), &n_chosen(input, &undated).to_string()),
    };
    let beside = metrics::width(&counts, Font::Sans, NOTE) + 8.0;
    nodes.push(line((MARGIN, top + 26.0), Font::Bold, NAME, &name, room - beside, "name"));
    let counts = TextBox::new(width - MARGIN, top + 26.0, Anchor::End, Font::Sans, NOTE, counts);
    nodes.push(Node::text(counts, "muted"));
    let mut y = top + 36.0;
    let mut at = 0;
    while at < dated.len() {
        let code = input.columns.code[dated[at]];
        let n = dated.iter().skip(at).take_while(|idx| input.columns.code[**idx] == code).count();
        y = row(input, years, &dated[at..at + n], (width, y), placed, nodes);
        at += n;
    }
    let dates = (top + 36.0, y);
    if !undated.is_empty() {
        let text = input.lang.timeline_tray(&input.dataset.terms.source);
        nodes.push(line((MARGIN, y + 14.0), Font::Sans, NOTE, &text, room, "muted"));
        y = tray(input, &undated, width, y + 20.0, nodes);
    }
    (y + 4.0, dates)
}

fn n_chosen(input: &Input<'_>, passages: &[usize]) -> usize {
    passages.iter().filter(|idx| input.chosen[**idx]).count()
}

/// The passages of a lane, dated and undated, from the highest code down, then by date, then as in the data. Passages
/// that the selection leaves out keep their place; only whole issues are dropped.
pub(super) fn passages(input: &Input<'_>, standing: Standing) -> (Vec<usize>, Vec<usize>) {
    let (mut dated, mut undated) = (Vec::new(), Vec::new());
    let shown = input.issues_shown();
    for idx in 0..input.columns.n {
        if input.columns.standing[idx] == standing && shown.contains(&usize::from(input.columns.issue[idx])) {
            let list = if input.columns.span[idx].is_some() { &mut dated } else { &mut undated };
            list.push(idx);
        }
    }
    let columns = input.columns;
    let order = |a: usize, b: usize| columns.code[b].cmp(&columns.code[a]).then(columns.span[a].cmp(&columns.span[b]));
    sort_indexes(&mut dated, &order);
    sort_indexes(&mut undated, &order);
    (dated, undated)
}

/// Dated passages of one code, in as many lines as keep them apart.
fn row(
    input: &Input<'_>,
    years: &Years,
    passages: &[usize],
    (width, top): (f64, f64),
    placed: &mut [Option<(f64, f64)>],
    nodes: &mut Vec<Node>,
) -> f64 {
    // How far each line is occupied.
    let mut ends: Vec<f64> = Vec::new();
    code_label(input.columns.code[passages[0]], top, nodes);
    let marks = nodes.len();
    for idx in passages {
        let Some(span) = input.columns.span[*idx] else { continue };
        let (from, to) = years.span(span);
        let x = ((from + to) / 2.0).max(MARGIN + PITCH / 2.0).min(width - MARGIN - PITCH / 2.0);
        let (left, right) = (from.min(x - PITCH / 2.0), to.max(x + PITCH / 2.0));
        let line = ends.iter().position(|end| *end <= left).unwrap_or(ends.len());
        match ends.get_mut(line) {
            Some(end) => *end = right,
            None => ends.push(right),
        }
        let at = (x, top + PITCH * (line as f64 + 0.5));
        placed[*idx] = Some(at).filter(|_| input.chosen[*idx]);
        nodes.push(passage(input, *idx, at, Some((from, to))));
    }
    let bottom = top + PITCH * ends.len().max(1) as f64;
    nodes.insert(marks, Node::line((years.from, bottom), (years.to, bottom), "grid"));
    bottom
}

fn code_label(code: Code, top: f64, nodes: &mut Vec<Node>) {
    nodes.push(line((MARGIN, top + PITCH / 2.0 + 4.0), Font::Sans, NOTE, &words::code(code), PITCH, "muted"));
}

/// Undated passages by code, each code named before its own and again on each further line.
fn tray(input: &Input<'_>, passages: &[usize], width: f64, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let (mut x, mut y) = (MARGIN, top);
    let mut before = None;
    for idx in passages {
        let code = input.columns.code[*idx];
        let is_new = before != Some(code);
        // A name is closer to its own marks than to those before it.
        let gap = if is_new && before.is_some() { PITCH / 2.0 } else { 0.0 };
        let label = if is_new { gap + PITCH } else { 0.0 };
        let wraps = x + label + PITCH > width - MARGIN;
        if wraps {
            x = MARGIN;
            y += PITCH;
        } else {
            x += gap;
        }
        if is_new || wraps {
            let place = (x, y + PITCH / 2.0 + 4.0);
            nodes.push(line(place, Font::Sans, NOTE, &words::code(code), PITCH, "muted"));
            x += PITCH;
        }
        nodes.push(passage(input, *idx, (x + PITCH / 2.0, y + PITCH / 2.0), None));
        x += PITCH;
        before = Some(code);
    }
    y + PITCH
}
