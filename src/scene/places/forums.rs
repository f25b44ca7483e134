//! The strip under the map: forums and treaties, which have no place, and passages for which the source names neither.
//! Each passage is a mark that opens it.

use super::MARGIN;
use crate::analysis::order::sorted;
use crate::analysis::whereabouts::Whereabouts;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, Scene, push_lines};
use crate::scene::timeline;

const TITLE: f64 = 14.0;
const NAME: f64 = 12.0;
const LINE: f64 = NAME * metrics::LINE;
/// Least width of a column, and the gap between two, in px.
const COLUMN: f64 = 138.0;
const GAP: f64 = 16.0;
/// Most lines of a forum's name.
const LINES: usize = 2;

/// A forum's name, or the note that there is none, and its passages.
struct Cell<'a> {
    name: &'a str,
    passages: &'a [usize],
}

/// The strip at a width.
pub(super) fn strip(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Scene {
    let mut nodes = Vec::new();
    let room = width - 2.0 * MARGIN;
    nodes.push(Node::line((MARGIN, 6.0), (width - MARGIN, 6.0), "rule"));
    let lines = metrics::wrap(input.lang.places_forums(), Font::Bold, TITLE, room, 0);
    let pitch = TITLE * metrics::LINE;
    push_lines(&mut nodes, &lines, (MARGIN, 26.0), pitch, (Anchor::Start, Font::Bold, TITLE), "name");
    let mut top = 26.0 + pitch * lines.len() as f64 - 8.0;
    let cells = forums(input, whereabouts);
    let n_columns = ((room + GAP) / (COLUMN + GAP)).max(1.0) as usize;
    let n_columns = n_columns.min(cells.len().max(1)).min(5);
    let column = (room - GAP * (n_columns - 1) as f64) / n_columns as f64;
    for row in cells.chunks(n_columns) {
        let mut bottom = top;
        for (at, own) in row.iter().enumerate() {
            let x = MARGIN + at as f64 * (column + GAP);
            bottom = bottom.max(cell(input, own, (x, top), column, &mut nodes));
        }
        top = bottom + 4.0;
    }
    if !whereabouts.neither.is_empty() {
        let name = input.lang.places_neither();
        nodes.push(Node::line((MARGIN, top + 4.0), (width - MARGIN, top + 4.0), "rule"));
        top = cell(input, &Cell { name, passages: &whereabouts.neither }, (MARGIN, top + 10.0), room, &mut nodes);
    }
    Scene { width, height: top + 10.0, nodes }
}

/// Forums with passages in the selection: those with the most first.
fn forums<'a>(input: &Input<'a>, whereabouts: &'a Whereabouts) -> Vec<Cell<'a>> {
    let lists = &whereabouts.forums;
    let mut cells = Vec::new();
    for idx in sorted(lists.len(), &|a, b| lists[b].len().cmp(&lists[a].len())) {
        if !lists[idx].is_empty() {
            cells.push(Cell { name: &input.dataset.forums[idx].name, passages: &lists[idx] });
        }
    }
    cells
}

/// A name with its marks under it; returns the lower edge.
fn cell(input: &Input<'_>, cell: &Cell<'_>, (x, top): (f64, f64), width: f64, nodes: &mut Vec<Node>) -> f64 {
    // The number stays on the line of the last word.
    let n = [" ", &cell.passages.len().to_string()].concat();
    let room = width - metrics::width(&n, Font::Sans, NAME);
    let mut lines = metrics::wrap(cell.name, Font::Sans, NAME, room, LINES);
    if let Some(last) = lines.last_mut() {
        last.push_str(&n);
    }
    push_lines(nodes, &lines, (x, top + NAME), LINE, (Anchor::Start, Font::Sans, NAME), "ink");
    let pitch = timeline::PITCH;
    let top = top + LINE * lines.len() as f64 + 2.0;
    let n_line = ((width / pitch) as usize).max(1);
    for (at, idx) in cell.passages.iter().enumerate() {
        let (column, row) = (at % n_line, at / n_line);
        // The marks are flush with the name; their touch targets reach beyond it.
        let place = (x + 6.0 + pitch * column as f64, top + pitch * (row as f64 + 0.5));
        nodes.push(timeline::passage(input, *idx, place, None));
    }
    top + pitch * cell.passages.len().div_ceil(n_line) as f64
}
