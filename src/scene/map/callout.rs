//! One issue explained, so that the rest can be read: the issue with most passages on both sides.

use super::frame::{Frame, Room};
use super::layout::{Ground, Mean, Spot};
use crate::analysis::{Group, order::sorted};
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, push_lines};

const SIZE: f64 = 12.0;
const LINE: f64 = 15.5;
/// Widths of the text, the best first.
const WIDTHS: [f64; 3] = [204.0, 176.0, 150.0];

/// The callout, where there is room for it and nothing else asks for attention.
pub(super) fn draw(input: &Input<'_>, frame: &Frame, spots: &[Spot], obstacles: &[Rect], nodes: &mut Vec<Node>) {
    if frame.room != Room::Wide || input.is_moved() || input.state.open_issue(input.dataset).is_some() {
        return;
    }
    let Some(spot) = chosen(input, spots) else { return };
    let Some(text) = text(input, spot) else { return };
    for width in WIDTHS {
        let lines = metrics::wrap(&text, Font::Sans, SIZE, width, 0);
        if let Some((place, leader)) = free_place(frame, spot, (width, lines.len() as f64 * LINE), obstacles) {
            nodes.push(Node::line(leader.0, leader.1, "leader"));
            let style = (Anchor::Start, Font::Sans, SIZE);
            push_lines(nodes, &lines, (place.x, place.y + SIZE), LINE, style, "callout");
            return;
        }
    }
}

/// Most passages on both sides, then most in all, then the order of the data set.
fn chosen<'a>(input: &Input<'_>, spots: &'a [Spot]) -> Option<&'a Spot> {
    let mut best = None;
    for spot in spots {
        let figures = &input.figures.issues[spot.issue_idx];
        let rank = (figures.sides.abroad.n.min(figures.sides.done.n), figures.n(), -(spot.issue_idx as i64));
        if spot.ground == Ground::Plane && best.is_none_or(|(own, _)| rank > own) {
            best = Some((rank, spot));
        }
    }
    best.map(|(_, spot)| spot)
}

fn text(input: &Input<'_>, spot: &Spot) -> Option<String> {
    let figures = &input.figures.issues[spot.issue_idx];
    let lang = input.lang;
    let reading = match figures.group {
        Group::Further => lang.callout_further(),
        Group::Alike => lang.callout_alike(),
        Group::Closer => lang.callout_closer(),
        _ => return None,
    };
    let label = &input.dataset.issues[spot.issue_idx].label;
    let (abroad, done) = (figures.sides.abroad.n as usize, figures.sides.done.n as usize);
    Some(lang.callout(label, abroad, done, reading))
}

type Line = ((f64, f64), (f64, f64));

/// The place nearest to the mark that meets nothing, and a line from there to the mark that meets no mark or text.
fn free_place(frame: &Frame, spot: &Spot, (w, h): (f64, f64), obstacles: &[Rect]) -> Option<(Rect, Line)> {
    let plane = frame.plane.grown(-8.0);
    let (x, y) = spot.at();
    let mut places: Vec<(f64, Rect)> = Vec::new();
    let step = 12.0;
    for row in 0..((plane.h - h) / step).max(0.0) as i32 {
        for column in 0..((plane.w - w) / step).max(0.0) as i32 {
            let rect = Rect { x: plane.x + f64::from(column) * step, y: plane.y + f64::from(row) * step, w, h };
            let (dx, dy) = (x.max(rect.x).min(rect.right()) - x, y.max(rect.y).min(rect.bottom()) - y);
            let room = rect.grown(7.0);
            if !frame.is_on_diagonal(&room) && room.is_free_of(obstacles) {
                places.push((dx * dx + dy * dy, rect));
            }
        }
    }
    let nearest = sorted(places.len(), &|a, b| places[a].0.total_cmp(&places[b].0));
    // Past the nearest places a leader would be too long to follow.
    for idx in nearest.into_iter().take(200) {
        let rect = places[idx].1;
        if let Some(leader) = leader(spot, &rect, obstacles) {
            return Some((rect, leader));
        }
    }
    None
}

/// The shortest straight line from the box's edge to the mark's edge that meets no obstacle on its way.
fn leader(spot: &Spot, rect: &Rect, obstacles: &[Rect]) -> Option<Line> {
    let mark = spot.means.first()?;
    // From the right edge only at its corners: lines of text end before it.
    let mut starts = Vec::new();
    for share in [0.04, 0.15, 0.3, 0.45, 0.6, 0.75] {
        let (x, y) = (rect.x + share * rect.w, rect.y + share * rect.h);
        starts.extend_from_slice(&[(x, rect.y - 3.0), (x, rect.bottom() + 3.0), (rect.x - 5.0, y)]);
    }
    starts.extend_from_slice(&[(rect.right() + 1.0, rect.y), (rect.right() + 1.0, rect.bottom())]);
    let mut best: Option<(f64, Line)> = None;
    for from in starts {
        let (dx, dy) = (from.0 - mark.at.0, from.1 - mark.at.1);
        let length = (dx * dx + dy * dy).sqrt().max(1.0);
        let share = (mark.radius + 2.5) / length;
        let line = (from, (mark.at.0 + dx * share, mark.at.1 + dy * share));
        let shorter = best.is_none_or(|(own, _)| length < own);
        if shorter && !meets(line, rect) && is_clear(line, obstacles, mark) {
            best = Some((length, line));
        }
    }
    best.map(|(_, line)| line)
}

/// Whether a line meets none of the obstacles but the mark that it leads to.
fn is_clear(line: Line, obstacles: &[Rect], mark: &Mean) -> bool {
    let side = 2.0 * (mark.radius + 1.0) + 0.1;
    let own = Rect::around(mark.at.0, mark.at.1, side, side);
    // It may cross a line, which has no height to speak of, but no mark and no text.
    !obstacles.iter().any(|other| other.h > 2.5 && !own.contains(other) && meets(line, &other.grown(2.0)))
}

/// Whether a straight line meets a box: Liang and Barsky, “A New Concept and Method for Line Clipping” (1984).
fn meets((from, to): Line, rect: &Rect) -> bool {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut enters, mut leaves): (f64, f64) = (0.0, 1.0);
    let edges =
        [(-dx, from.0 - rect.x), (dx, rect.right() - from.0), (-dy, from.1 - rect.y), (dy, rect.bottom() - from.1)];
    for (along, room) in edges {
        if along == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if along < 0.0 {
            enters = enters.max(room / along);
        } else {
            leaves = leaves.min(room / along);
        }
    }
    enters < leaves
}
