//! The axes in words: headings, ends, the codes, and the title of both.

use super::frame::{Frame, Room};
use crate::model::{Axis, CodeWords};
use crate::scene::input::Input;
use crate::scene::node::{Anchor, Font, Node, TextBox, push_lines};
use crate::scene::{label, legend, metrics, words};

/// All texts of the axes; returns their lower edge.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) -> f64 {
    above(input, frame, nodes);
    done_codes(input, frame, nodes);
    low_corner(input, frame, nodes);
    gutter(input, frame, nodes);
    let bottom = said_codes(input, frame, nodes);
    said_ends(input, frame, bottom, nodes)
}

/// The title of both axes, then the upper end of *done*.
fn above(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let size = frame.small;
    for (idx, line) in frame.title.iter().rev().enumerate() {
        let (x, anchor, up) = match frame.beside {
            true => (frame.gutter.right(), Anchor::End, 0.0),
            false => (frame.margin, Anchor::Start, (idx + 1) as f64 * (size + 4.0)),
        };
        nodes.push(Node::text(TextBox::new(x, frame.top - up, anchor, Font::Sans, size, line), "muted"));
    }
    let done = TextBox::new(frame.margin, frame.top, Anchor::Start, Font::Bold, size, input.lang.map_done());
    let high = ["▴ ", &input.dataset.axis.high_label].concat();
    let at = done.x + done.width() + 6.0;
    nodes.push(Node::text(done, "heading"));
    nodes.push(Node::text(TextBox::new(at, frame.top, Anchor::Start, Font::Sans, size, high), "ink"));
}

/// Words of the codes of deeds beside the plane, or their numbers where there is no room.
fn done_codes(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let axis = &input.dataset.axis;
    let (size, x) = (frame.small.min(11.0), frame.margin + frame.words);
    for code in axis.codes() {
        let lines = match (frame.room, axis.done.get(code)) {
            (Room::Wide, Some(own)) => label::balanced(own, Font::Sans, size, frame.words),
            _ => vec![words::code(code)],
        };
        let first = frame.y.code(code) + size * 0.35 - (lines.len() - 1) as f64 * (size + 1.5) / 2.0;
        push_lines(nodes, &lines, (x, first), size + 1.5, (Anchor::End, Font::Sans, size), "muted");
    }
}

/// The lower end of *done*, in the corner between the coasts.
fn low_corner(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let size = frame.small;
    let room = frame.plane.x - frame.margin - 4.0;
    let text = ["▾ ", &input.dataset.axis.low_label].concat();
    // Without a coast there is no corner; the same words stand at the lower end of *said*.
    if room >= 44.0 {
        let lines = label::balanced(&text, Font::Sans, size, room);
        let at = (frame.margin, frame.plane.bottom() + size + 5.0);
        push_lines(nodes, &lines, at, size + 2.0, (Anchor::Start, Font::Sans, size), "ink");
    }
}

/// What the small squares at the right edge are.
fn gutter(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let size = frame.small.min(11.0);
    // Without a coast below, the end of the other axis stands where these words would.
    // In narrow pictures the coast's title may reach in here: these words stand below its line.
    let top = if frame.room == Room::Wide { 5.0 } else { 19.0 };
    let has_room = frame.below.h > top + 28.0;
    if input.state.pairs || !has_room {
        return;
    }
    let lines = metrics::wrap(input.lang.map_deeds(), Font::Sans, size, frame.gutter.w + 4.0, 0);
    for (idx, line) in lines.iter().enumerate() {
        let y = frame.plane.bottom() + size + top + idx as f64 * (size + 2.0);
        let x = frame.gutter.x + frame.gutter.w / 2.0;
        let text = TextBox::new(x, y, Anchor::Middle, Font::Sans, size, line);
        nodes.push(Node::text(legend::held(text, (0.0, frame.width - 2.0)), "muted"));
    }
}

/// Words of the codes of statements under the plane and its coast, or their numbers where one would not fit.
fn said_codes(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) -> f64 {
    let (axis, top) = (&input.dataset.axis, frame.bottom() + 4.0);
    let bounds = (frame.plane.x - 8.0, frame.width - 2.0);
    let room = frame.half_x * 2.0 - 5.0;
    for size in [11.0, 10.5] {
        if fit(axis, &axis.said, size, room) {
            return legend::code_words(&frame.x, axis, &axis.said, top, size, bounds, nodes);
        }
    }
    let size = frame.small.min(11.0);
    for code in axis.codes() {
        let x = frame.x.code(code);
        let text = TextBox::new(x, top + size, Anchor::Middle, Font::Sans, size, words::code(code));
        nodes.push(Node::text(text, "muted"));
    }
    top + size * 1.3
}

/// Whether no single word is wider than the room of a code.
fn fit(axis: &Axis, own: &CodeWords, size: f64, room: f64) -> bool {
    for code in axis.codes() {
        for word in own.get(code).unwrap_or("").split_whitespace() {
            if metrics::width(word, Font::Sans, size) > room {
                return false;
            }
        }
    }
    true
}

/// Heading and ends of *said*: on one line where they fit, else the ends under the heading.
fn said_ends(input: &Input<'_>, frame: &Frame, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let (axis, size) = (&input.dataset.axis, frame.small);
    let low = ["◂ ", &axis.low_label].concat();
    let high = [axis.high_label.as_str(), " ▸"].concat();
    let (left, right) = (frame.plane.x, frame.gutter.right());
    let middle = frame.plane.x + frame.plane.w / 2.0;
    let said = TextBox::new(middle, top + size + 5.0, Anchor::Middle, Font::Bold, size, input.lang.map_said());
    let own = said.reserved().grown(6.0);
    let fits = |text: &str, room: f64| metrics::width(text, Font::Sans, size) <= room;
    let one_line = fits(&low, own.x - left) && fits(&high, right - own.right());
    let room = if one_line { right - left } else { (right - left) / 2.0 - 4.0 };
    let first = if one_line { said.y } else { said.y + size + 4.0 };
    let mut bottom = first;
    for (text, x, anchor) in [(&low, left, Anchor::Start), (&high, right, Anchor::End)] {
        let lines = label::balanced(text, Font::Sans, size, room);
        push_lines(nodes, &lines, (x, first), size + 2.0, (anchor, Font::Sans, size), "ink");
        bottom = bottom.max(first + lines.len().saturating_sub(1) as f64 * (size + 2.0));
    }
    nodes.push(Node::text(said, "heading"));
    bottom + size * 0.3
}
