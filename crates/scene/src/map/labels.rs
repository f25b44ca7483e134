//! Names of issues beside their marks: the open one first, then by the width of the gap; and *said* and *did* at two
//! issues.

use super::frame::{Frame, SMALL};
use super::spots::{Spot, held_within, union};
use crate::geometry::Rect;
use crate::input::Input;
use crate::label::{self, Wanted};
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Node, TextBox};
use saydo_analysis::{Standing, Verdict};
use saydo_model::Side;
use saydo_model::list::AddAll;

/// A name, and whether it is always shown or only while its mark has the focus.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    pub(super) lines: Vec<TextBox>,
    pub(super) shown: bool,
}

/// Finds a place for each spot's name, clear of `taken` boxes and of each other. A name that would overlap a `fresh`
/// box moves elsewhere, and the others stay where they would be without `fresh`. `lines` count as fresh too, but the
/// open issue's name may cross them.
pub(super) fn place(
    input: &Input<'_>,
    frame: &Frame,
    spots: &[Spot],
    taken: &mut Vec<Rect>,
    fresh: &[Rect],
    lines: &[Rect],
) -> Vec<Option<Label>> {
    let wanted: Vec<Wanted> = wanted(input, frame, spots);
    let bounds = frame.plane.grown(-2.0);
    let mut off_lines = taken.clone();
    let mut places = find(input, spots, &wanted, &mut off_lines, &[fresh, lines].concat(), &bounds);
    let is_open = |spot: &Spot| input.is_open_issue(&input.dataset.issues[spot.issue_idx]);
    match spots.iter().position(is_open).filter(|idx| places[*idx].is_none() && !lines.is_empty()) {
        // The open issue's name is better on a thin line than nowhere.
        Some(_) => places = find(input, spots, &wanted, taken, fresh, &bounds),
        None => *taken = off_lines,
    }
    let mut labels = Vec::new();
    for (idx, spot) in spots.iter().enumerate() {
        let inside = || wanted[idx].candidates.iter().position(|rect| bounds.contains(rect));
        let at = places[idx].or_else(inside);
        labels.push(at.map(|at| Label {
            lines: self::lines(input, frame, spot, &wanted[idx].candidates[at]),
            shown: places[idx].is_some(),
        }));
    }
    labels
}

/// The candidate that each name takes.
fn find(
    input: &Input<'_>,
    spots: &[Spot],
    wanted: &[Wanted],
    taken: &mut Vec<Rect>,
    fresh: &[Rect],
    bounds: &Rect,
) -> Vec<Option<usize>> {
    let mut before = taken.clone();
    let mut places = label::place(wanted, &mut before, bounds);
    taken.extend_from_slice(fresh);
    let rect_of = |idx: usize, place: Option<usize>| place.map(|at| wanted[idx].candidates[at]);
    let (mut held, mut moving, mut moved) = (Vec::new(), Vec::new(), Vec::new());
    for (idx, place) in places.iter().enumerate() {
        match rect_of(idx, *place) {
            Some(rect) if rect.is_free_of(fresh) => held.push(rect),
            _ => {
                moved.push(idx);
                moving.push(wanted[idx].clone());
            }
        }
    }
    let is_open = |idx: &usize| input.is_open_issue(&input.dataset.issues[spots[*idx].issue_idx]);
    if moved.iter().any(is_open) {
        // The open issue's name comes before all others.
        return label::place(wanted, taken, bounds);
    }
    taken.append(&mut held);
    for (idx, place) in moved.into_iter().zip(label::place(&moving, taken, bounds)) {
        places[idx] = place;
    }
    places
}

fn wanted(input: &Input<'_>, frame: &Frame, spots: &[Spot]) -> Vec<Wanted> {
    let mut all = Vec::new();
    for spot in spots {
        let issue = &input.dataset.issues[spot.issue_idx];
        let gap = input.figures.issues[spot.issue_idx].gap.map_or(0, |gap| gap.0.abs());
        let priority = if input.is_open_issue(issue) { i32::MIN } else { -gap };
        let mut candidates = Vec::new();
        if !issue.label.is_empty() {
            let (one, two) = (vec![issue.label.clone()], in_two(&issue.label, frame));
            // The open issue's name may stand further away, because all others are faint.
            let gaps: &[f64] =
                if priority == i32::MIN { &[0.0, 8.0, 16.0, 26.0, 36.0, 50.0, 66.0] } else { &[0.0, 8.0] };
            for off in gaps {
                for lines in [&one, &two] {
                    candidates.add_all(self::candidates(frame, spot, size_of(lines, frame), *off));
                }
            }
        }
        all.push(Wanted { candidates, priority });
    }
    all
}

/// A name in two lines, if it has a space; only a word that is wider than the plane is broken.
fn in_two(name: &str, frame: &Frame) -> Vec<String> {
    let width = |text: &str| metrics::width(text, Font::Bold, frame.name);
    let mut limit = width(name) * 0.6;
    for word in name.split_whitespace() {
        limit = limit.max(width(word));
    }
    label::balanced(name, Font::Bold, frame.name, limit.min(frame.plane.w * 0.7) + 0.1)
}

fn size_of(lines: &[String], frame: &Frame) -> (f64, f64) {
    let mut widest: f64 = 0.0;
    for line in lines {
        widest = widest.max(metrics::width(line, Font::Bold, frame.name));
    }
    (widest, lines.len() as f64 * frame.pitch())
}

/// Places beside the square, then beside the ring, then along the arrow, `off` px further away than the nearest ones,
/// none across the diagonal.
fn candidates(frame: &Frame, spot: &Spot, (w, h): (f64, f64), off: f64) -> Vec<Rect> {
    let gap = 4.0 + off;
    let mut all = Vec::new();
    for mark in [&spot.square_box(), &spot.ring_box()] {
        let around = label::around(&Rect { y: mark.y - off, h: mark.h + 2.0 * off, ..*mark }, w, h, gap);
        // Far away only above and below: at the sides a name would stand next to another issue.
        all.extend_from_slice(&around[if off > 8.0 { 2 } else { 0 }..]);
        // Above and below, moved to lie within the plane.
        for side in &around[2..4] {
            all.push(held_within(*side, &Rect { y: side.y, h, ..frame.plane.grown(-2.5) }));
        }
        if off > 0.0 && off <= 8.0 {
            all.extend_from_slice(&label::around(&mark.grown(off), w, h, gap));
        }
    }
    let whole = spot.extent();
    for share in if off > 8.0 { &[][..] } else { &[0.5, 0.3, 0.7] } {
        let y = whole.y + *share * whole.h;
        all.extend_from_slice(&label::around(&Rect { y, h: 0.0, ..whole }, w, h, gap)[..2]);
    }
    all.retain(|rect| !frame.is_on_diagonal(&rect.grown(1.0)));
    all
}

/// The lines in their box, aligned toward the mark, because most fonts are narrower than the box.
fn lines(input: &Input<'_>, frame: &Frame, spot: &Spot, rect: &Rect) -> Vec<TextBox> {
    let name = &input.dataset.issues[spot.issue_idx].label;
    let extent = spot.extent();
    let middle = extent.x + extent.w / 2.0;
    let (x, anchor) = match () {
        () if rect.x >= middle => (rect.x, Anchor::Start),
        () if rect.right() <= middle => (rect.right(), Anchor::End),
        () if (rect.x + rect.w / 2.0 - middle).abs() < 1.0 => (middle, Anchor::Middle),
        () if rect.x + rect.w / 2.0 > middle => (rect.x, Anchor::Start),
        () => (rect.right(), Anchor::End),
    };
    let texts = if rect.h > frame.pitch() + 0.1 { in_two(name, frame) } else { vec![name.clone()] };
    let mut lines = Vec::new();
    for (idx, text) in texts.into_iter().enumerate() {
        // A text's box extends from 1.0 of the size above the baseline to 0.3 below it.
        let y = rect.y + frame.name + idx as f64 * frame.pitch();
        lines.push(TextBox::new(x, y, anchor, Font::Bold, frame.name, text));
    }
    lines
}

/// *said* at the ring and *did* at the square, for the widest gap and the closest match, if both words find room.
pub(super) fn hints(input: &Input<'_>, frame: &Frame, spots: &[Spot], taken: &mut Vec<Rect>, nodes: &mut Vec<Node>) {
    if input.state.open_issue(input.dataset).is_some() {
        return;
    }
    let gap = |spot: &Spot| input.figures.issues[spot.issue_idx].gap.map_or(0, |gap| gap.0.abs());
    let (mut widest, mut closest): (Option<&Spot>, Option<&Spot>) = (None, None);
    for spot in spots {
        let is_match = input.figures.issues[spot.issue_idx].verdict == Some(Verdict::Match);
        if !is_match && widest.is_none_or(|other| gap(spot) > gap(other)) {
            widest = Some(spot);
        }
        if is_match && closest.is_none_or(|other| gap(spot) < gap(other)) {
            closest = Some(spot);
        }
    }
    for spot in [widest, closest].into_iter().flatten() {
        hint(input, frame, spot, taken, nodes);
    }
}

fn hint(input: &Input<'_>, frame: &Frame, spot: &Spot, taken: &mut Vec<Rect>, nodes: &mut Vec<Node>) {
    let lang = input.lang;
    let ends = [
        (lang.map_hint_said(), spot.ring_box(), Standing::Said(Side::Abroad)),
        (lang.map_hint_did(), spot.square_box(), Standing::Done),
    ];
    let (mut found, before) = (Vec::new(), taken.len());
    let whole = union(&ends[0].1, &ends[1].1);
    for (text, mark, standing) in ends {
        let (w, h) = (metrics::width(&text, Font::Sans, SMALL), SMALL * metrics::LINE);
        let place = label::around(&mark, w, h, 4.0)
            .into_iter()
            .find(|rect| frame.plane.contains(rect) && !frame.is_on_diagonal(rect) && rect.is_free_of(taken));
        let Some(place) = place else { return taken.truncate(before) };
        taken.push(place);
        let (x, anchor) = match () {
            () if place.x >= whole.right() => (place.x, Anchor::Start),
            () if place.right() <= whole.x => (place.right(), Anchor::End),
            () => (place.x + w / 2.0, Anchor::Middle),
        };
        found.push((TextBox::new(x, place.y + SMALL, anchor, Font::Sans, SMALL, text), mark::class(standing)));
    }
    for (text, class) in found {
        nodes.push(Node::text(text, "tint halo").class_if(true, class));
    }
}
