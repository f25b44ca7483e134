//! A record's chain as a small picture: what was said to whom, what was done, and the links between them.
//!
//! In a wide picture each side has a column; in a narrow one the boxes stand in a single column. Pure: handles and ids
//! say what opens a record and how keys walk.

mod lines;
mod node;
mod path;
pub mod walk;

use super::input::Input;
use super::metrics::{self, Font};
use super::node::{Anchor, Node, Scene, TextBox, push_lines};
use super::words;
use lines::{Ground, Line, Lines, STREET};
pub use path::{Path, drawn, key, link_words};
use saydo_analysis::Standing;
use saydo_model::DrawnBy;

/// Layout widths in px; between them the picture is scaled.
const WIDTHS: [f64; 6] = [280.0, 340.0, 480.0, 640.0, 800.0, 960.0];
/// Narrowest column of a box, in px.
const COLUMN: f64 = 150.0;
/// Widest box, in px: longer lines are hard to read.
const WIDEST: f64 = 360.0;
/// Distance between two boxes of a column, in px.
const GAP: f64 = 10.0;
/// Margin that keeps outlines inside the picture, in px.
const EDGE: f64 = 1.5;
const HEADING: f64 = 12.0;
const NOTE: f64 = 12.0;

/// The widest layout that fits the available width, in px; the narrowest if none fits.
pub fn layout_width(available: f64) -> f64 {
    WIDTHS.into_iter().rev().find(|width| *width <= available).unwrap_or(WIDTHS[0])
}

/// The column of each box, and the lines between them.
struct Layout {
    columns: Vec<usize>,
    lines: Vec<Line>,
    is_stacked: bool,
}

/// The picture of a chain at a width of [`layout_width`], or any from 240 to 1,600.
pub fn scene(path: &Path<'_>, width: f64) -> Scene {
    let layout = Layout::of(path, width);
    let lines = Lines { columns: &layout.columns, lines: &layout.lines };
    let n_columns = layout.columns.last().map_or(0, |last| last + 1);
    let mut gutters = Vec::new();
    let all: f64 = (0..n_columns).map(|column| lines.gutter(column)).sum();
    let box_width = ((width - 2.0 * EDGE - all) / n_columns.max(1) as f64).min(WIDEST);
    let mut nodes = Vec::new();
    let mut boxes = Vec::new();
    let mut x = EDGE;
    let street = HEADING * metrics::LINE + 10.0;
    let mut bottom = 0.0_f64;
    for column in 0..n_columns {
        gutters.push(x);
        x += lines.gutter(column);
        let mut y = if layout.is_stacked { 0.0 } else { street + STREET * lines.n_streets() as f64 };
        let mut before = None;
        for place in (0..path.n()).filter(|place| layout.columns[*place] == column) {
            let standing = path.standing(place);
            if before != Some(standing) {
                let top = if layout.is_stacked { y } else { 0.0 };
                y = y.max(heading(path.input, standing, (x, top), box_width, &mut nodes));
            }
            before = Some(standing);
            let rect = node::draw(path, place, (x, y), box_width, &mut nodes);
            y = rect.bottom() + GAP;
            boxes.push(rect);
        }
        bottom = bottom.max(y);
        x += box_width;
    }
    let mut drawn = Vec::new();
    let ground = Ground { boxes: &boxes, gutters: &gutters, street };
    for (tie, d) in path.chain.ties.iter().zip(lines.paths(&ground)) {
        let is_direct = tie.from == 0 || tie.to == 0;
        let is_coder = path.input.dataset.links[tie.link_idx].drawn_by != DrawnBy::Report;
        drawn.push(Node::path(d, "arc").class_if(is_direct, "strong").class_if(is_coder, "dashed"));
    }
    drawn.append(&mut nodes);
    let height = legend(path, width, bottom, &mut drawn);
    Scene { width, height, nodes: drawn }
}

impl Layout {
    fn of(path: &Path<'_>, width: f64) -> Self {
        let mut columns = Vec::new();
        let mut n = 0;
        for place in 0..path.n() {
            n += usize::from(place > 0 && path.standing(place) != path.standing(place - 1));
            columns.push(n);
        }
        let mut lines = Vec::new();
        for tie in &path.chain.ties {
            let (from, to) = (path.place(tie.from), path.place(tie.to));
            lines.push(Line { ends: [from.min(to), from.max(to)] });
        }
        let all: f64 = {
            let lines = Lines { columns: &columns, lines: &lines };
            (0..=n).map(|column| lines.gutter(column)).sum()
        };
        let is_stacked = n == 0 || (width - 2.0 * EDGE - all) / ((n + 1) as f64) < COLUMN;
        if is_stacked {
            columns = vec![0; path.n()];
        }
        Self { columns, lines, is_stacked }
    }
}

/// A side's name over its boxes; returns the upper edge of the first box.
fn heading(input: &Input<'_>, standing: Standing, at: (f64, f64), width: f64, nodes: &mut Vec<Node>) -> f64 {
    let name = words::standing(input.dataset, input.lang, standing);
    let name = metrics::cut(&name, Font::Bold, HEADING, width);
    nodes.push(Node::text(TextBox::new(at.0, at.1 + HEADING, Anchor::Start, Font::Bold, HEADING, name), "name"));
    at.1 + HEADING * metrics::LINE + 4.0
}

/// A key to the kinds of lines in the picture; returns the lower edge.
fn legend(path: &Path<'_>, width: f64, top: f64, nodes: &mut Vec<Node>) -> f64 {
    const SAMPLE: f64 = 28.0;
    let mut y = top;
    for by in [DrawnBy::Report, DrawnBy::Coder] {
        if !path.chain.ties.iter().any(|tie| path.input.dataset.links[tie.link_idx].drawn_by == by) {
            continue;
        }
        let is_coder = by == DrawnBy::Coder;
        let text = metrics::wrap(&drawn(path.input, by), Font::Sans, NOTE, width - SAMPLE - EDGE, 0);
        let middle = y + NOTE * 0.65;
        nodes.push(Node::line((EDGE, middle), (SAMPLE - 8.0, middle), "arc strong").class_if(is_coder, "dashed"));
        let pitch = NOTE * metrics::LINE;
        push_lines(nodes, &text, (SAMPLE, y + NOTE), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        y += pitch * text.len() as f64;
    }
    y + 4.0
}
