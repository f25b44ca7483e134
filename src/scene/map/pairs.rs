//! Linked pairs: the plane as cells, one for each pair of codes, with a dot for each link from words to a deed.

use super::frame::{Frame, Room};
use super::ground;
use super::layout::square;
use crate::analysis::{Standing, passage};
use crate::model::{Code, DrawnBy, Link};
use crate::scene::dodge::{Along, dodge};
use crate::scene::input::Input;
use crate::scene::label;
use crate::scene::node::{Anchor, Font, Handle, Node, TextBox, push_lines};
use crate::scene::words;

/// A link from words to a deed, both in the selection.
#[derive(Clone, Copy, Debug)]
struct Pair<'a> {
    link: &'a Link,
    from: usize,
    to: usize,
}

/// Dots and counts of all cells, row by row from the top; and what the halves mean, where there is room.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let mut cells = cells(input, frame);
    let mut taken = Vec::new();
    for node in &cells {
        if let Some(handle) = &node.handle {
            taken.push(square(handle.at, 9.0));
        }
    }
    ground::texts(input, frame, &mut taken, nodes);
    nodes.append(&mut cells);
}

fn cells(input: &Input<'_>, frame: &Frame) -> Vec<Node> {
    let pairs = pairs(input);
    let codes = input.dataset.axis.codes();
    let mut nodes = Vec::new();
    for done in codes.iter().rev() {
        for said in &codes {
            let mut own = Vec::new();
            for pair in &pairs {
                if input.columns.code[pair.from] == *said && input.columns.code[pair.to] == *done {
                    own.push(*pair);
                }
            }
            if !own.is_empty() {
                cell(input, frame, (*said, *done), &own, &mut nodes);
            }
        }
    }
    nodes
}

fn pairs<'a>(input: &Input<'a>) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    for link in &input.dataset.links {
        let ends = (passage::find(input.dataset, &link.from), passage::find(input.dataset, &link.to));
        if let ((Some(from), Some(to)), true) = (ends, link.kind.is_to_action()) {
            let heard = input.columns.standing[from] != Standing::Interpreter || input.shows_interpreters();
            if heard && input.chosen[from] && input.chosen[to] {
                pairs.push(Pair { link, from, to });
            }
        }
    }
    pairs
}

fn cell(input: &Input<'_>, frame: &Frame, (said, done): (Code, Code), pairs: &[Pair<'_>], nodes: &mut Vec<Node>) {
    let (x, y) = (frame.x.code(said), frame.y.code(done));
    let size = frame.small.min(11.0);
    let reach = frame.half_x.min(frame.half_y) - size - 3.0;
    let anchors = vec![(x, y); pairs.len()];
    let dodged = dodge(&anchors, if frame.room == Room::Wide { 11.0 } else { 7.0 }, reach.max(4.0), Along::Around);
    for (pair, at) in pairs.iter().zip(&dodged.places) {
        nodes.push(dot(input, pair, *at, dodged.radius));
    }
    // The count keeps off the diagonal, which runs from the lower left to the upper right.
    let below = done < said;
    let count_x = if below { x - frame.half_x + 5.0 } else { x + frame.half_x - 5.0 };
    let count_y = if below { y - frame.half_y + size + 3.0 } else { y + frame.half_y - 5.0 };
    let anchor = if below { Anchor::Start } else { Anchor::End };
    let count = TextBox::new(count_x, count_y, anchor, Font::Sans, size, pairs.len().to_string());
    nodes.push(Node::text(count, "cell-count muted"));
}

fn dot(input: &Input<'_>, pair: &Pair<'_>, at: (f64, f64), room: f64) -> Node {
    let (dataset, lang) = (input.dataset, input.lang);
    let text = |idx: usize| {
        let standing = input.columns.standing[idx];
        let own = words::code_words(dataset, standing, input.columns.code[idx]);
        (own, input.passage(idx).map_or("", |passage| passage.summary()))
    };
    let ((said, statement), (done, action)) = (text(pair.from), text(pair.to));
    let ends = [pair.from, pair.to];
    let issue = |idx: usize| &dataset.issues[usize::from(input.columns.issue[idx])];
    let dim = input.state.open_issue(dataset).is_some() && !ends.iter().any(|idx| input.is_open_issue(issue(*idx)));
    let handle = Handle {
        id: ["pair:", pair.link.id.as_str()].concat(),
        action: ["record ", pair.link.from.as_str()].concat(),
        name: lang.pair_name(said, done, statement, action),
        focusable: true,
        expanded: None,
        at,
    };
    let hit = ends.iter().any(|idx| input.is_hit(*idx));
    let dot = Node::circle(at.0, at.1, (room * 0.8).min(6.0), "pair-dot")
        .class_if(pair.link.drawn_by == DrawnBy::Coder, "hollow")
        .class_if(ends.iter().any(|idx| input.is_open(*idx)), "open")
        .class_if(hit, "hit")
        .class_if(input.hits.is_some() && !hit, "miss")
        .class_if(dim, "dim");
    let target = Node::circle(at.0, at.1, room, "hit-box");
    Node::group(vec![target, dot], "record").with(handle)
}

/// What the dots are, and who drew the links; returns the lower edge.
pub(super) fn legend(input: &Input<'_>, left: f64, room: f64) -> (Vec<Node>, f64) {
    let (lang, size) = (input.lang, 12.0);
    let mut nodes = Vec::new();
    let title = label::balanced(lang.pairs_title(), Font::Bold, size, room);
    push_lines(&mut nodes, &title, (left, 17.0), 19.0, (Anchor::Start, Font::Bold, size), "ink");
    let y = 4.0 + 19.0 * title.len() as f64;
    let mut x = left;
    for (text, class) in [(lang.drawn_report(), "pair-dot"), (lang.drawn_coder(), "pair-dot hollow")] {
        let label = TextBox::new(x + 18.0, y + 13.0, Anchor::Start, Font::Sans, size, text);
        nodes.push(Node::circle(x + 7.0, y + 9.0, 5.2, class));
        x += 18.0 + label.width() + 14.0;
        nodes.push(Node::text(label, "ink"));
    }
    (nodes, y + 19.0)
}
