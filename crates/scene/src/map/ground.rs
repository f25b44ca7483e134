//! The ground under the marks: the plane, its grid and diagonal, and words that explain its corners and axes.

use super::frame::{Frame, GAP, SMALL, named, vertical};
use crate::geometry::{PathData, Rect};
use crate::input::Input;
use crate::label;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Node, TextBox, push_lines};

/// The plane with its band, its grid and its diagonal.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let plane = &frame.plane;
    nodes.push(Node::rect(*plane, 0.0, "plane"));
    nodes.push(band(input, frame));
    for code in input.dataset.axis.codes() {
        let (x, y) = (frame.x.code(code), frame.y.code(code));
        nodes.push(Node::line((x, plane.y), (x, plane.bottom()), "grid"));
        nodes.push(Node::line((plane.x, y), (plane.right(), y), "grid"));
    }
    nodes.push(Node::line((plane.x, plane.bottom()), (plane.right(), plane.y), "diagonal dashed"));
}

/// The band in which words and deeds match.
fn band(input: &Input<'_>, frame: &Frame) -> Node {
    let axis = &input.dataset.axis;
    let Rect { x, y, w, h } = frame.plane;
    let by = (frame.y.at(axis.alike.number()) - frame.y.at(0.0)).abs().min(h);
    let corners = [(x, y + h), (x, y + h - by), (x + w - by, y), (x + w, y), (x + w, y + by), (x + by, y + h)];
    let mut path = PathData::default();
    for (idx, (x, y)) in corners.into_iter().enumerate() {
        path.0.push((if idx == 0 { 'M' } else { 'L' }, vec![x, y]));
    }
    path.0.push(('Z', Vec::new()));
    Node::path(path, "band")
}

/// Words that explain the corners and the diagonal, clear of the boxes in `taken`; returns the boxes of these words.
pub(super) fn words(input: &Input<'_>, frame: &Frame, taken: &[Rect], nodes: &mut Vec<Node>) -> Vec<Rect> {
    let (lang, mut room) = (input.lang, Vec::new());
    let corners = [
        (lang.map_yes_no(), true, false),
        (lang.map_no_yes(), false, true),
        (lang.map_yes_yes(), true, true),
        (lang.map_no_no(), false, false),
    ];
    for (text, right, up) in corners {
        if let Some(placed) = corner(frame, &text, right, up, taken) {
            room.push(placed.reserved());
            nodes.push(Node::text(placed, "corner halo"));
        }
    }
    if let Some(placed) = diagonal(lang.map_diagonal().as_str(), frame, &[taken, &room].concat()) {
        room.append(&mut along(&placed));
        nodes.push(Node::text(placed, "corner halo"));
    }
    room
}

/// A text as near to a corner as possible.
fn corner(frame: &Frame, text: &str, right: bool, up: bool, taken: &[Rect]) -> Option<TextBox> {
    const INSET: (f64, f64) = (6.0, 2.5);
    let (w, h) = (metrics::width(text, Font::Bold, SMALL), SMALL * metrics::LINE);
    let (plane, steps) = (&frame.plane, (frame.plane.w * 0.4 / 4.0) as i32);
    let mut best: Option<(f64, Rect)> = None;
    for row in 0..steps {
        for column in 0..steps {
            let (across, down) = (INSET.0 + f64::from(column) * 4.0, INSET.1 + f64::from(row) * 4.0);
            let x = if right { plane.right() - across - w } else { plane.x + across };
            let y = if up { plane.y + down } else { plane.bottom() - down - h };
            let rect = Rect { x, y, w, h };
            // A text belongs to its corner: a step along the edge costs less than one into the plane.
            let cost = across + 1.5 * down;
            // The dear comparison with all other boxes comes last.
            if best.is_none_or(|(least, _)| cost < least)
                && plane.contains(&rect)
                && !frame.is_on_diagonal(&rect.grown(2.0))
                && rect.grown(2.5).is_free_of(taken)
            {
                best = Some((cost, rect));
            }
        }
    }
    best.map(|(_, rect)| {
        let (x, anchor) = if right { (rect.right(), Anchor::End) } else { (rect.x, Anchor::Start) };
        TextBox::new(x, rect.y + SMALL, anchor, Font::Bold, SMALL, text)
    })
}

/// The words of the diagonal along it, above or below the line, preferably in its upper part.
fn diagonal(words: &str, frame: &Frame, taken: &[Rect]) -> Option<TextBox> {
    let plane = &frame.plane;
    let mut text = TextBox::new(0.0, 0.0, Anchor::Middle, Font::Serif, SMALL, words).rotated(-45.0);
    let half = text.width() * 0.5 * HALF_TURN + SMALL;
    // The foot of the letters is 5 px above the line, or their head is 4 px below it.
    for off in [5.0, -4.0 - SMALL * 0.75] {
        for percent in [76, 72, 80, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28, 84] {
            let share = f64::from(percent) / 100.0;
            text.x = plane.x + share * plane.w - off * HALF_TURN;
            text.y = plane.bottom() - share * plane.h - off * HALF_TURN;
            let within = plane.grown(-half).contains(&Rect { x: text.x, y: text.y, w: 0.0, h: 0.0 });
            if within && along(&text).iter().all(|part| part.is_free_of(taken)) {
                return Some(text);
            }
        }
    }
    None
}

/// Sine and cosine of 45°.
const HALF_TURN: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// A text along the diagonal as a row of small boxes.
fn along(text: &TextBox) -> Vec<Rect> {
    let n = (text.width() / 8.0) as i32 + 1;
    let mut boxes = Vec::new();
    for step in -n / 2..=n / 2 {
        // The middle of the letters is a third of the size above the baseline.
        let (ahead, up) = (f64::from(step) * 8.0, text.size * 0.33);
        let (x, y) = (text.x + (ahead - up) * HALF_TURN, text.y - (ahead + up) * HALF_TURN);
        boxes.push(Rect::around(x, y, text.size, text.size));
    }
    boxes
}

/// The words of the axes: *did* above the plane and *said* under it, each with the end that accepts, and the end that
/// rejects under the left corner; returns the lower edge.
pub(super) fn axes(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) -> f64 {
    let plane = &frame.plane;
    let (low, high) = input.dataset.axis.end_labels();
    let under = plane.bottom() + SMALL + 6.0;
    let row = SMALL * metrics::LINE;
    let did = vertical(input, plane.w);
    let over = plane.y - GAP - (did.len() - 1) as f64 * row;
    push_lines(nodes, &did, (plane.x, over), row, (Anchor::Start, Font::Bold, SMALL), "tint done");
    let said = [&named(input.lang.map_said().as_str(), high), " ▸"].concat();
    let rejects = if low.is_empty() { String::new() } else { ["◂ ", low].concat() };
    let half = plane.w / 2.0 - 5.0;
    let said = label::balanced(&said, Font::Bold, SMALL, if low.is_empty() { plane.w } else { half });
    let rejects = label::balanced(&rejects, Font::Sans, SMALL, half);
    // The arrow leans out of its box a little.
    push_lines(nodes, &said, (plane.right() - 2.0, under), row, (Anchor::End, Font::Bold, SMALL), "tint abroad");
    push_lines(nodes, &rejects, (plane.x, under), row, (Anchor::Start, Font::Sans, SMALL), "muted");
    under + (said.len().max(rejects.len()) - 1) as f64 * row + SMALL * 0.3
}
