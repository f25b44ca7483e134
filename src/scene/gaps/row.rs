//! One issue's row: its name, its figures with their counts, its strip, its strongest linked pair.

use super::Columns;
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Handle, Node, Scene, TextBox, push_lines};
use crate::scene::picture::Part;
use crate::scene::{rests, strip, words};
use crate::state::update::issue_key;

const NAME: f64 = 14.0;
const NAME_LINE: f64 = NAME * metrics::LINE;
const FIGURES: f64 = 12.0;
const PAIR: f64 = 12.0;
const ARROW: &str = "→ ";

pub(super) fn row(input: &Input<'_>, columns: &Columns, issue_idx: usize) -> Part {
    let issue = &input.dataset.issues[issue_idx];
    let covered = input.published.issues[issue_idx].n() > 0;
    let open = input.is_open_issue(issue);
    let (mut nodes, height) = match columns.label_width {
        Some(label_width) if covered => beside(input, columns, issue_idx, label_width),
        None if covered => above(input, columns, issue_idx),
        _ => bare(input, columns, issue_idx),
    };
    nodes.insert(0, Node::rect(Rect { x: 0.0, y: 0.0, w: columns.width, h: height }, 0.0, "hover-box"));
    if open {
        nodes.insert(1, Node::rect(Rect { x: 0.0, y: 0.0, w: 3.0, h: height }, 0.0, "open-bar"));
    }
    let key = issue_key(&issue.id);
    let node = Node::group(nodes, if covered { "row" } else { "row bare" }).class_if(open, "open");
    let node =
        if covered { node.with(handle(input, issue_idx, &key, (columns.width / 2.0, height / 2.0))) } else { node };
    Part { key, issue_idx: Some(issue_idx), scene: Scene { width: columns.width, height, nodes: vec![node] } }
}

fn handle(input: &Input<'_>, issue_idx: usize, key: &str, at: (f64, f64)) -> Handle {
    let issue = &input.dataset.issues[issue_idx];
    Handle {
        id: key.to_owned(),
        action: ["issue ", issue.id.as_str()].concat(),
        name: words::issue_name(input, issue_idx),
        focusable: true,
        expanded: Some(input.is_open_issue(issue)),
        at,
    }
}

/// Labels in a column at the left, the strip at the right.
fn beside(input: &Input<'_>, columns: &Columns, issue_idx: usize, label_width: f64) -> (Vec<Node>, f64) {
    let (mut nodes, y) = labels(input, issue_idx, (columns.margin, 20.0), label_width);
    let half = strip::height(input) / 2.0;
    let axis_y = 6.0 + half;
    strip::strip(input, issue_idx, &columns.scale(input), axis_y, &mut nodes);
    let mut bottom = axis_y + half;
    bottom = bottom.max(y - 8.0);
    if let Some((said, did)) = words::pair(input, issue_idx) {
        let (left, right) = (columns.margin, columns.width - columns.margin);
        let text = one_line(&said, &did, right - left);
        nodes.push(Node::text(TextBox::new(left, bottom + 12.0, Anchor::Start, Font::Sans, PAIR, text), "pair"));
        bottom += 16.0;
    }
    (nodes, bottom + 9.0)
}

/// Labels above the strip, as on a phone.
fn above(input: &Input<'_>, columns: &Columns, issue_idx: usize) -> (Vec<Node>, f64) {
    let room = columns.width - 2.0 * columns.margin;
    let (mut nodes, y) = labels(input, issue_idx, (columns.margin, 18.0), room);
    let half = strip::height(input) / 2.0;
    let axis_y = y - 12.0 + half;
    strip::strip(input, issue_idx, &columns.scale(input), axis_y, &mut nodes);
    let mut bottom = axis_y + half;
    if let Some((said, did)) = words::pair(input, issue_idx) {
        // One line can't hold both on a phone: the words, and under them the deed.
        let room = columns.width - 2.0 * columns.margin;
        for line in [said, [ARROW, &did].concat()] {
            let line = metrics::cut(&line, Font::Sans, PAIR, room);
            nodes.push(Node::text(
                TextBox::new(columns.margin, bottom + 12.0, Anchor::Start, Font::Sans, PAIR, line),
                "pair",
            ));
            bottom += PAIR * metrics::LINE;
        }
    }
    (nodes, bottom + 9.0)
}

/// An issue without evidence: its name only; the heading says why.
fn bare(input: &Input<'_>, columns: &Columns, issue_idx: usize) -> (Vec<Node>, f64) {
    let left = columns.margin + 18.0;
    let nodes = name(input, issue_idx, (left, 18.0), columns.width - left - columns.margin);
    let height = 26.0 + NAME_LINE * nodes.len().saturating_sub(1) as f64;
    (nodes, height)
}

/// Name and figures from a place downward, at most `limit` wide; returns where a further line would stand.
fn labels(input: &Input<'_>, issue_idx: usize, at: (f64, f64), limit: f64) -> (Vec<Node>, f64) {
    let mut nodes = name(input, issue_idx, at, limit);
    let mut y = at.1 + NAME_LINE * nodes.len().max(1) as f64;
    for (line, class) in lines(input, issue_idx, limit) {
        nodes.push(Node::text(TextBox::new(at.0, y, Anchor::Start, Font::Sans, FIGURES, line), class));
        y += FIGURES * metrics::LINE;
    }
    (nodes, y)
}

/// The issue's name on one line, or two where it is long.
fn name(input: &Input<'_>, issue_idx: usize, (x, y): (f64, f64), limit: f64) -> Vec<Node> {
    let lines = metrics::wrap(&input.dataset.issues[issue_idx].label, Font::Bold, NAME, limit, 2);
    let mut nodes = Vec::new();
    push_lines(&mut nodes, &lines, (x, y), NAME_LINE, (Anchor::Start, Font::Bold, NAME), "name");
    nodes
}

/// Figures broken into lines, and the tag of a fragile issue.
fn lines(input: &Input<'_>, issue_idx: usize, limit: f64) -> Vec<(String, &'static str)> {
    let figures = words::figures(input, issue_idx);
    let mut lines = Vec::new();
    for line in metrics::wrap(&figures, Font::Sans, FIGURES, limit, 0) {
        lines.push((line, "muted"));
    }
    if input.state.method.ranges {
        for side in rests::lines(input, issue_idx) {
            for line in metrics::wrap(&side, Font::Sans, FIGURES, limit, 0) {
                lines.push((line, "ink"));
            }
        }
    }
    let tag = words::fragile_tag(input.lang, &input.figures.issues[issue_idx]);
    lines.extend(tag.map(|tag| (tag.to_owned(), "tag")));
    lines
}

/// The strongest linked pair in one line; half the room for the words, the rest for the deed.
fn one_line(said: &str, did: &str, room: f64) -> String {
    let width = |text: &str| metrics::width(text, Font::Sans, PAIR);
    let room = room - width(" ") - width(ARROW);
    let said = metrics::cut(said, Font::Sans, PAIR, (room - width(did)).max(room * 0.5));
    let did = metrics::cut(did, Font::Sans, PAIR, room - width(&said));
    [said.as_str(), " ", ARROW, &did].concat()
}
