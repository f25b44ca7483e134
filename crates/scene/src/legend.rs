//! The key to the study's pictures, which stays in view while a reader scrolls, and a line with the axis's ticks.

use super::input::Input;
use super::mark;
use super::metrics::{self, Font};
use super::node::{Anchor, Node, TextBox};
use super::scale::Scale;
use super::words;
use saydo_analysis::Standing;
use saydo_model::{Axis, Side};

/// Narrowest key in larger type, in px.
const ROOMY: f64 = 560.0;
/// Width of a mark before its words, and distance between two entries, in px.
const SIGN: f64 = 18.0;
const APART: f64 = 14.0;

/// Entries side by side, broken into lines that fit; returns the nodes and the lower edge.
pub fn legend(input: &Input<'_>, left: f64, width: f64, top: f64) -> (Vec<Node>, f64) {
    let size = if width < ROOMY { 12.0 } else { 14.0 };
    let pitch = (size * metrics::LINE).ceil() + 2.0;
    let mut nodes = Vec::new();
    let (mut x, mut y) = (left, top);
    for (standing, text) in entries(input) {
        let text = metrics::cut(&text, Font::Sans, size, width - SIGN);
        let w = SIGN + metrics::width(&text, Font::Sans, size);
        if x > left && x + w > left + width {
            x = left;
            y += pitch;
        }
        nodes.push(mark::mark(standing, x + 7.0, y + pitch / 2.0, 5.6, false));
        let label = TextBox::new(x + SIGN, y + pitch / 2.0 + size * 0.35, Anchor::Start, Font::Sans, size, text);
        nodes.push(Node::text(label, "ink"));
        x += w + APART;
    }
    (nodes, y + pitch)
}

/// The sides in the data, with their names.
fn entries(input: &Input<'_>) -> Vec<(Standing, String)> {
    let mut entries: Vec<(Standing, String)> = Vec::new();
    for side in [Side::Abroad, Side::Home, Side::Unclear] {
        if input.columns.standing.contains(&Standing::Said(side)) {
            entries.push((Standing::Said(side), words::side(input.dataset, input.lang, side)));
        }
    }
    // Speakers have no deeds. Scholars' words are among the speakers', whatever the switch for scholars says.
    let of_speakers = input.state.shows_speakers();
    if !of_speakers {
        entries.push((Standing::Done, input.lang.key_did().to_owned()));
    }
    if (input.shows_interpreters() || of_speakers) && input.columns.standing.contains(&Standing::Interpreter) {
        entries.push((Standing::Interpreter, input.dataset.terms.interpreters.clone()));
    }
    entries
}

/// A line with a tick at each code.
pub fn axis_line(scale: &Scale, axis: &Axis, y: f64, nodes: &mut Vec<Node>) {
    nodes.push(Node::line((scale.code(axis.low), y), (scale.code(axis.high), y), "rail"));
    for code in axis.codes() {
        let x = scale.code(code);
        nodes.push(Node::line((x, y - 3.0), (x, y + 3.0), "rail"));
    }
}
