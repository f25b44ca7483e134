//! The ground: plane, band, diagonal, grid, coasts, and what each half means.

use super::frame::{Frame, Room};
use crate::scene::geometry::{PathData, Rect};
use crate::scene::input::Input;
use crate::scene::node::{Anchor, Font, Node, TextBox};
use crate::scene::{label, metrics};

/// Everything that lies under the marks.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let plane = &frame.plane;
    nodes.push(Node::rect(*plane, 0.0, "plane"));
    for coast in [&frame.left, &frame.below] {
        if coast.w > 0.0 && coast.h > 0.0 {
            nodes.push(Node::rect(*coast, 2.0, "coast"));
        }
    }
    nodes.push(band(input, frame));
    if input.state.pairs {
        cells(input, frame, nodes)
    } else {
        grid(input, frame, nodes)
    }
    nodes.push(Node::line((plane.x, plane.bottom()), (plane.right(), plane.y), "diagonal dashed"));
    for text in coast_titles(input, frame) {
        nodes.push(Node::text(text, "muted"));
    }
}

/// Where words and deeds count as alike: not wider than the codes' own rule.
fn band(input: &Input<'_>, frame: &Frame) -> Node {
    let axis = &input.dataset.axis;
    let (low, high) = Frame::ends(axis);
    let by = axis.alike.number().min(high - low);
    let corners = [(low, low), (low + by, low), (high, high - by), (high, high), (high - by, high), (low, low + by)];
    let mut path = PathData::default();
    for (idx, (said, done)) in corners.into_iter().enumerate() {
        path.0.push((if idx == 0 { 'M' } else { 'L' }, vec![frame.x.at(said), frame.y.at(done)]));
    }
    path.0.push(('Z', Vec::new()));
    Node::path(path, "band")
}

/// A line at each code, through the coasts too.
fn grid(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let left = if frame.left.w > 0.0 { frame.left.x } else { frame.plane.x };
    for code in input.dataset.axis.codes() {
        let (x, y) = (frame.x.code(code), frame.y.code(code));
        nodes.push(Node::line((x, frame.plane.y), (x, frame.bottom()), "grid"));
        nodes.push(Node::line((left, y), (frame.gutter.right(), y), "grid"));
    }
}

/// A line between any two codes.
fn cells(input: &Input<'_>, frame: &Frame, nodes: &mut Vec<Node>) {
    let plane = &frame.plane;
    for code in input.dataset.axis.codes().into_iter().skip(1) {
        let (x, y) = (frame.x.code(code) - frame.half_x, frame.y.code(code) + frame.half_y);
        nodes.push(Node::line((x, plane.y), (x, plane.bottom()), "cell"));
        nodes.push(Node::line((plane.x, y), (plane.right(), y), "cell"));
    }
}

/// What each half means and what the diagonal is, placed off what is `taken`, and taken from then on.
pub(super) fn texts(input: &Input<'_>, frame: &Frame, taken: &mut Vec<Rect>, nodes: &mut Vec<Node>) {
    let before = (taken.len(), nodes.len());
    let mut n_halves = 0;
    for (text, upper) in [(input.lang.map_further(), true), (input.lang.map_closer(), false)] {
        let lines = corner(input, frame, text, upper, taken);
        n_halves += usize::from(!lines.is_empty());
        for line in lines {
            taken.push(line.reserved());
            nodes.push(Node::text(line, "corner muted halo"));
        }
    }
    if n_halves < 2 {
        // Both halves are named or neither is.
        taken.truncate(before.0);
        nodes.truncate(before.1);
    } else if !input.state.pairs {
        for words in [input.lang.map_alike(), input.lang.map_alike_short()] {
            if let Some(text) = diagonal(words, frame, taken) {
                taken.append(&mut along(&frame.plane, &text));
                nodes.push(Node::text(text, "corner muted halo"));
                break;
            }
        }
    }
}

/// The words of a half in its corner, or along the plane's side as near to the corner as there is room: in one line
/// first, then in lines half as wide as the plane.
fn corner(input: &Input<'_>, frame: &Frame, text: &str, upper: bool, taken: &[Rect]) -> Vec<TextBox> {
    let lines = |limit: f64| label::balanced(text, Font::Serif, frame.serif, limit);
    let (wide, narrow) = (lines(frame.plane.w - 14.0), lines(frame.plane.w * 0.5));
    if input.state.pairs {
        // Among cells only the corner itself would do.
        let texts = corner_lines(frame, &wide, upper, 0);
        return if is_free(frame, &texts, taken) { texts } else { Vec::new() };
    }
    let n_flat = if frame.room == Room::Narrow { 0 } else { 4 };
    let n_deep = (frame.plane.h * 0.4 / 3.0) as i32;
    for step in 0..n_flat + n_deep {
        let (lines, step) = if step < n_flat { (&wide, step) } else { (&narrow, step - n_flat) };
        let texts = corner_lines(frame, lines, upper, step);
        if is_free(frame, &texts, taken) {
            return texts;
        }
    }
    corner_lines(frame, &narrow, upper, 0)
}

/// Whether texts keep off the diagonal and what is taken.
fn is_free(frame: &Frame, texts: &[TextBox], taken: &[Rect]) -> bool {
    for text in texts {
        let own = text.reserved();
        if frame.is_on_diagonal(&own) || !own.is_free_of(taken) {
            return false;
        }
    }
    true
}

/// Lines in the upper left or the lower right corner, `step` times 3 px further in.
fn corner_lines(frame: &Frame, lines: &[String], upper: bool, step: i32) -> Vec<TextBox> {
    let (plane, size, by) = (&frame.plane, frame.serif, f64::from(step) * 3.0);
    let height = lines.len() as f64 * (size + 1.5);
    let top = if upper { plane.y + 2.0 + by } else { plane.bottom() - 4.0 - height - by };
    let (x, anchor) = if upper { (plane.x + 6.0, Anchor::Start) } else { (plane.right() - 6.0, Anchor::End) };
    let mut texts = Vec::new();
    for (idx, line) in lines.iter().enumerate() {
        let y = top + size + idx as f64 * (size + 1.5);
        texts.push(TextBox::new(x, y, anchor, Font::Serif, size, line));
    }
    texts
}

/// The diagonal's own words along it, above the line or below it, in its lower part where that is free. None where
/// they would lie on something everywhere.
fn diagonal(words: &str, frame: &Frame, taken: &[Rect]) -> Option<TextBox> {
    let (plane, size) = (&frame.plane, frame.serif);
    let length = (plane.w * plane.w + plane.h * plane.h).sqrt();
    let (ahead, up) = (plane.w / length, plane.h / length);
    let angle = -libm::atan2(plane.h, plane.w).to_degrees();
    let mut text = TextBox::new(0.0, 0.0, Anchor::Middle, Font::Serif, size, words).rotated(angle);
    let put = |text: &mut TextBox, share: f64, off: f64| {
        text.x = plane.x + share * plane.w - off * up;
        text.y = plane.bottom() - share * plane.h - off * ahead;
    };
    // The foot of the letters lies 4 px above the line, or their head as much below it.
    let (above, below) = (4.0, -3.0 - size * 0.75);
    for off in [above, below] {
        for share in [0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58, 0.3, 0.62, 0.66] {
            put(&mut text, share, off);
            if along(plane, &text).iter().all(|own| own.is_free_of(taken)) {
                return Some(text);
            }
        }
    }
    None
}

/// Titles of the coasts. In narrow pictures that of the left coast runs up its side.
fn coast_titles(input: &Input<'_>, frame: &Frame) -> Vec<TextBox> {
    let (lang, size) = (input.lang, frame.small - if frame.room == Room::Wide { 0.5 } else { 0.0 });
    let (said, done) = match input.is_partial() {
        true => (lang.coast_said_here(), lang.coast_done_here()),
        false => (lang.coast_said(), lang.coast_done()),
    };
    let mut texts = Vec::new();
    if frame.left.w > 0.0 && frame.room == Room::Narrow {
        let (x, y) = (frame.left.x + size, frame.plane.y + 5.0);
        texts.push(TextBox::new(x, y, Anchor::End, Font::Sans, size, done).rotated(-90.0));
    } else if frame.left.w > 0.0 {
        for (idx, line) in label::balanced(done, Font::Sans, size, frame.left.w - 14.0).iter().enumerate() {
            let y = frame.left.y + size + 3.0 + idx as f64 * (size + 2.5);
            texts.push(TextBox::new(frame.left.x + 7.0, y, Anchor::Start, Font::Sans, size, line));
        }
    }
    if frame.below.h > 0.0 && frame.room == Room::Wide {
        let room = (frame.below.x - frame.margin - 14.0).min(170.0);
        for (idx, line) in label::balanced(said, Font::Sans, size, room).iter().enumerate() {
            let y = frame.below.y + 18.0 + size + idx as f64 * (size + 2.5);
            texts.push(TextBox::new(frame.below.x - 8.0, y, Anchor::End, Font::Sans, size, line));
        }
    } else if frame.below.h > 0.0 {
        let y = frame.below.y + size + 2.0;
        let text = metrics::cut(said, Font::Sans, size, frame.below.w + frame.gutter.w);
        texts.push(TextBox::new(frame.below.x + 4.0, y, Anchor::Start, Font::Sans, size, text));
    }
    texts
}

/// Room that the coasts' titles take.
pub(super) fn titles(input: &Input<'_>, frame: &Frame) -> Vec<Rect> {
    if frame.room == Room::Narrow {
        let below = Rect { h: frame.small + 4.0, ..frame.below };
        return vec![Rect { w: frame.small + 3.0, ..frame.left }, below];
    }
    let mut boxes = Vec::new();
    for text in coast_titles(input, frame) {
        boxes.push(text.reserved());
    }
    boxes
}

/// A text along the diagonal as a row of small boxes.
fn along(plane: &Rect, text: &TextBox) -> Vec<Rect> {
    let length = (plane.w * plane.w + plane.h * plane.h).sqrt();
    let (ahead, down) = (plane.w / length, -plane.h / length);
    let n = (text.width() / 10.0) as i32;
    let mut boxes = Vec::new();
    for step in -n / 2..=n / 2 {
        // The middle of the letters lies a third of the size above the baseline.
        let (along, up) = (f64::from(step) * 10.0, text.size * 0.33);
        let (x, y) = (text.x + along * ahead + up * down, text.y + along * down - up * ahead);
        boxes.push(Rect::around(x, y, text.size, text.size));
    }
    boxes
}
