//! The marks. Each side has a different shape, so that colour is never the only difference.
//!
//! Ring: abroad. Disc: at home (hollow: a circle around a dot). Square: done. Dotted grey ring: audience unclear.
//! Triangle: interpreters. They also differ in greyscale.

use super::geometry::{PathData, Rect, path};
use super::input::Input;
use super::node::{Handle, Node};
use super::words;
use saydo_analysis::Standing;
use saydo_model::Side;

/// Class of a standing, for colour.
pub fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Said(Side::Abroad) => "abroad",
        Standing::Said(Side::Home) => "home",
        Standing::Said(_) => "unclear",
        Standing::Done => "done",
        Standing::Interpreter => "interpreter",
    }
}

/// The mark of a standing at a place, with a radius. `hollow` draws a thin outline.
pub fn mark(standing: Standing, x: f64, y: f64, radius: f64, hollow: bool) -> Node {
    let node = match standing {
        Standing::Said(Side::Abroad) => Node::circle(x, y, radius * 0.92, "ring"),
        Standing::Said(Side::Home) if hollow => Node::path(dotted(x, y, radius), "disc"),
        Standing::Said(Side::Home) => Node::circle(x, y, radius, "disc"),
        Standing::Said(_) => Node::circle(x, y, radius * 0.92, "ring"),
        Standing::Done => Node::rect(Rect::around(x, y, radius * 1.8, radius * 1.8), 0.0, "square"),
        Standing::Interpreter => {
            let (dx, up, down) = (radius * 1.05, radius * 1.1, radius * 0.8);
            Node::path(
                path(&[("M", &[x, y - up]), ("L", &[x + dx, y + down]), ("L", &[x - dx, y + down]), ("Z", &[])]),
                "triangle",
            )
        }
    };
    node.class_if(true, class(standing)).class_if(hollow, "hollow")
}

/// From the centre of a circle's quarter to its handles: <https://spencermortensen.com/articles/bezier-circle/>.
const QUARTER: f64 = 0.5523;
/// Radius of the dot's outline, so small that the thickness of its line fills it.
const DOT: f64 = 1.1;

/// A circle with a dot in it, as one outline.
fn dotted(x: f64, y: f64, radius: f64) -> PathData {
    let mut outline = PathData::default();
    for r in [radius, DOT] {
        let k = r * QUARTER;
        outline.0.push(('M', vec![x + r, y]));
        for (dx, dy) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)] {
            // The next corner is a quarter turn further.
            let (tx, ty) = (-dy, dx);
            outline.0.push((
                'C',
                vec![
                    x + dx * r + tx * k,
                    y + dy * r + ty * k,
                    x + tx * r + dx * k,
                    y + ty * r + dy * k,
                    x + tx * r,
                    y + ty * r,
                ],
            ));
        }
        outline.0.push(('Z', Vec::new()));
    }
    outline
}

/// A passage as a small mark that opens its record. `focusable` if nothing else leads to it by keyboard.
pub fn passage(input: &Input<'_>, passage_idx: usize, place: (f64, f64), radius: f64, focusable: bool) -> Node {
    let standing = input.columns.standing[passage_idx];
    let node = mark(standing, place.0, place.1, radius, false).class_if(true, "passage");
    let node = node
        .class_if(input.is_open(passage_idx), "open")
        .class_if(input.is_hit(passage_idx), "hit")
        .class_if(input.hits.is_some() && !input.is_hit(passage_idx), "miss")
        .class_if(is_faded(input, standing), "faded");
    let Some(passage) = input.passage(passage_idx) else { return node };
    let id = passage.id().as_str();
    node.with(Handle {
        id: [if focusable { "record:" } else { "dot:" }, id].concat(),
        action: ["record ", id].concat(),
        name: if focusable { words::record_name(input, passage) } else { String::new() },
        focusable,
        expanded: None,
        at: place,
    })
}

/// A faint mark at a passage's published place `from`, and a line to the place of the reader's code.
pub fn moved(standing: Standing, from: (f64, f64), place: (f64, f64), radius: f64, nodes: &mut Vec<Node>) {
    nodes.push(Node::line(from, place, "lead"));
    nodes.push(mark(standing, from.0, from.1, radius, true).class_if(true, "ghost"));
}

/// Whether another side than this is stressed.
pub fn is_faded(input: &Input<'_>, standing: Standing) -> bool {
    let side = match standing {
        Standing::Said(side) => Some(side),
        Standing::Done => Some(Side::Done),
        Standing::Interpreter => None,
    };
    input.has_stress() && side != input.state.side
}
