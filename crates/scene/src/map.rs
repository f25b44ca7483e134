//! The Map: what was said across, what was done upward. An issue is a ring on the diagonal, at its words, and a square
//! straight above or below it, at its deeds. The arrow between the two is the gap. Issues that can't be compared are
//! listed beside and below the plane.
//!
//! Classes for the style sheet, in addition to those of the marks: `plane band grid diagonal corner tint heading rail`
//! (ground), `issue open thin hover-box mean arrow arrowhead name on-focus ghost range` (issues), `record hit-box
//! slight lead` (passages).

mod frame;
mod ground;
mod groups;
mod issue;
mod labels;
mod lists;
mod passages;
mod ranges;
mod spots;
#[cfg(test)]
mod tests;

use super::geometry::Rect;
use super::input::Input;
use super::metrics::Font;
use super::node::{Anchor, Node, Scene, TextBox};
use super::picture::{Part, Picture};
use frame::{Frame, SMALL};
use groups::Groups;
use passages::Passages;
use saydo_model::list::AddAll;
use spots::Spot;

/// The Map at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let groups = Groups::of(input);
    let frame = Frame::of(input, width, &groups);
    let mut nodes = Vec::new();
    ground::draw(input, &frame, &mut nodes);
    let axis_bottom = ground::axes(input, &frame, &mut nodes);
    lists::beside(input, &frame, &groups, &mut nodes);
    let are_many = plane(input, &frame, &groups, axis_bottom, &mut nodes);
    let mut height = lists::below(input, &frame, &groups, axis_bottom, &mut nodes) + 4.0;
    if are_many {
        let note = TextBox::new(frame.left, height + SMALL, Anchor::Start, Font::Sans, SMALL, input.lang.counted());
        nodes.push(Node::text(note, "muted"));
        height += 2.0 * SMALL;
    }
    let axis = &input.dataset.axis;
    let scene = Scene { width, height, nodes };
    Picture {
        head: Scene { width, ..Scene::default() },
        parts: vec![Part { key: "map".to_owned(), issue_idx: None, scene }],
        name: input.lang.picture_map(&axis.low_label, &axis.high_label),
    }
}

/// Everything on the plane: marks, names and the plane's words, without overlaps. Returns whether passages are counted.
fn plane(input: &Input<'_>, frame: &Frame, groups: &Groups, bottom: f64, nodes: &mut Vec<Node>) -> bool {
    let spots = spots::spots(input, frame, groups);
    let bars = ranges::bars(input, frame, &spots);
    let passages = Passages::of(input, frame, &spots);
    let fresh = passages.boxes();
    let mut taken = marks(&spots);
    taken.append(&mut ranges::boxes(&bars));
    let mut words = Vec::new();
    taken.append(&mut ground::words(input, frame, &[taken.as_slice(), &fresh].concat(), &mut words));
    let labels = labels::place(input, frame, &spots, &mut taken, &fresh, &passages.lines());
    labels::hints(input, frame, &spots, &mut taken, &mut words);
    nodes.append(&mut words);
    issue::ghosts(input, frame, nodes);
    nodes.add_all(bars);
    for (spot, label) in spots.iter().zip(&labels) {
        nodes.push(issue::draw(input, frame, spot, label.as_ref(), bottom));
    }
    passages.draw(input, nodes);
    passages.are_many()
}

/// Boxes of rings, squares and arrows.
fn marks(spots: &[Spot]) -> Vec<Rect> {
    let mut boxes = Vec::new();
    for spot in spots {
        let (ring, square) = (spot.ring_box(), spot.square_box());
        let (top, bottom) = (ring.bottom().min(square.bottom()), ring.y.max(square.y));
        boxes.push(ring);
        boxes.push(square);
        if bottom > top {
            boxes.push(Rect::around(spot.ring.0, (top + bottom) / 2.0, 2.0 * spot.radius, bottom - top));
        }
    }
    boxes
}
