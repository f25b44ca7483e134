//! The ground under the marks: the plane, its grid and diagonal, and words that explain its corners and axes.

use super::frame::{Frame, SMALL};
use crate::analysis::order::sorted;
use crate::scene::geometry::{PathData, Rect};
use crate::scene::input::Input;
use crate::scene::node::{Anchor, Font, Node, TextBox, push_lines};
use crate::scene::{label, metrics};

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
        if let Some(placed) = corner(frame, text, right, up, taken) {
            room.push(placed.reserved());
            nodes.push(Node::text(placed, "corner halo"));
        }
    }
    if let Some(placed) = diagonal(lang.map_diagonal(), frame, &[taken, &room].concat()) {
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

/// *Said*, under the plane, between the words of the axis's two ends; returns the lower edge.
pub(super) fn axis(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) -> f64 {
    let axis = &input.dataset.axis;
    let (low, high) = axis.end_labels();
    let plane = &frame.plane;
    let y = plane.bottom() + SMALL + 6.0;
    let said = TextBox::new(plane.x + plane.w / 2.0, y, Anchor::Middle, Font::Bold, SMALL, input.lang.map_said());
    let width = (plane.w - said.width()) / 2.0 - 5.0;
    let mut n_lines = 1;
    let ends = [("◂ ", low, "", plane.x, Anchor::Start), ("", high, " ▸", plane.right(), Anchor::End)];
    for (before, end, after, x, anchor) in ends {
        if end.is_empty() {
            continue;
        }
        let lines = label::balanced(&[before, end, after].concat(), Font::Sans, SMALL, width);
        push_lines(nodes, &lines, (x, y), SMALL * metrics::LINE, (anchor, Font::Sans, SMALL), "muted");
        n_lines = n_lines.max(lines.len());
    }
    nodes.push(Node::text(said, "tint abroad"));
    y + (n_lines - 1) as f64 * SMALL * metrics::LINE + SMALL * 0.3
}

/// *Did*, along the plane's left edge, as near to its middle as the list's ticks allow, with the words of the upper end
/// if there is room.
pub(super) fn did(input: &Input<'_>, frame: &Frame, ticks: &[Rect], nodes: &mut Vec<Node>) {
    let axis = &input.dataset.axis;
    let (_, up) = axis.end_labels();
    let did = input.lang.map_did();
    let mut tries = vec![[did, ": ", up, " ▸"].concat()];
    tries.extend(axis.ticks.get(axis.accepting()).map(|word| [did, ": ", word, " ▸"].concat()));
    tries.push(did.to_owned());
    let spot = tries.iter().find_map(|text| beside(frame, ticks, text)).unwrap_or_else(|| upright(frame, did));
    nodes.push(Node::text(spot, "tint done"));
}

/// A text along the plane's left edge, at its middle, read upward.
fn upright(frame: &Frame, text: &str) -> TextBox {
    let y = frame.plane.y + frame.plane.h / 2.0;
    TextBox::new(frame.plane.x - 6.0, y, Anchor::Middle, Font::Bold, SMALL, text).rotated(-90.0)
}

/// The same text, clear of the ticks and as near to the middle as possible; `None` if there is no room.
fn beside(frame: &Frame, ticks: &[Rect], text: &str) -> Option<TextBox> {
    let (plane, text) = (&frame.plane, upright(frame, text));
    let w = text.width();
    if w > plane.h {
        return None;
    }
    let (top, steps) = (plane.y + w / 2.0, ((plane.h - w) / 4.0) as usize + 1);
    let at = |step: usize| top + step as f64 * 4.0;
    let order = sorted(steps, &|a, b| (at(a) - text.y).abs().total_cmp(&(at(b) - text.y).abs()));
    let is_free = |y: f64| Rect::around(text.x - SMALL * 0.35, y, SMALL * 1.3, w + 4.0).is_free_of(ticks);
    let y = order.into_iter().map(at).find(|y| is_free(*y))?;
    Some(TextBox { y, ..text })
}
