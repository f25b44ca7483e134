//! Where each issue's marks stand. Codes are whole numbers, so marks coincide: they stand side by side near their
//! place, and the smaller the more of them there are.

use super::frame::{Frame, Room};
use super::groups::Groups;
use crate::analysis::{Figures, IssueFigures, Standing, Tally, order::sort_indexes};
use crate::model::{Code, Side};
use crate::scene::dodge::{Along, Dodged, apart, column, dodge};
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::scale::Scale;

/// Which ground an issue stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    Plane,
    Below,
    Left,
}

/// A mark at the mean of a side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mean {
    pub(super) standing: Standing,
    pub(super) at: (f64, f64),
    pub(super) radius: f64,
}

/// A passage at its own code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dot {
    pub(super) passage_idx: usize,
    pub(super) at: (f64, f64),
    pub(super) radius: f64,
}

/// An issue's marks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) issue_idx: usize,
    pub(super) ground: Ground,
    pub(super) means: Vec<Mean>,
    /// Words at their own code.
    pub(super) dots: Vec<Dot>,
    /// Deeds at their own code, in the gutter; none while an issue stands open.
    pub(super) deeds: Vec<Dot>,
    /// From the lowest code of its words to the highest.
    pub(super) whisker: Option<(f64, f64)>,
    /// Height of its line.
    pub(super) y: f64,
}

impl Spot {
    /// Its own place: that of the mark which decides, or else the first.
    pub(super) fn at(&self) -> (f64, f64) {
        self.means.first().map_or((0.0, self.y), |mean| mean.at)
    }

    /// Adds the boxes of its marks and lines around its own place.
    pub(super) fn boxes(&self, boxes: &mut Vec<Rect>) {
        for mean in &self.means {
            boxes.push(square(mean.at, mean.radius + 1.0));
        }
        push_squares(&self.dots, boxes);
        let line = self.line_y();
        if let Some((from, to)) = self.whisker {
            boxes.push(Rect { x: from, y: line - 1.0, w: to - from, h: 2.0 });
        }
    }

    /// Adds the boxes of its deeds in the gutter.
    pub(super) fn deed_boxes(&self, boxes: &mut Vec<Rect>) {
        push_squares(&self.deeds, boxes);
    }

    /// Its mark of a side's words.
    pub(super) fn mean_of(&self, side: Side) -> Option<&Mean> {
        self.means.iter().find(|mean| mean.standing == Standing::Said(side))
    }

    /// Height of the line that its words stand on: under the mark on the left coast, its own elsewhere.
    pub(super) fn line_y(&self) -> f64 {
        if self.ground == Ground::Left { self.y + STRIP } else { self.y }
    }

    fn move_down(&mut self, by: f64) {
        for mean in &mut self.means {
            mean.at.1 += by;
        }
        for dot in &mut self.dots {
            dot.at.1 += by;
        }
        self.y += by;
    }
}

fn push_squares(dots: &[Dot], boxes: &mut Vec<Rect>) {
    for dot in dots {
        boxes.push(square(dot.at, dot.radius));
    }
}

/// The box of a mark of a radius.
pub(super) fn square((x, y): (f64, f64), radius: f64) -> Rect {
    Rect::around(x, y, 2.0 * radius, 2.0 * radius)
}

/// From the mark to the strip of its words, on the left coast.
const STRIP: f64 = 14.0;

/// The strip of words on the left coast: from its left end to its right.
pub(super) fn strip(frame: &Frame) -> (f64, f64) {
    let from = frame.left.x + if frame.room == Room::Narrow { 17.0 } else { 26.0 };
    (from, frame.left.right() - if frame.room == Room::Narrow { 4.0 } else { 30.0 })
}

/// All issues' marks in reading order: the plane, the coast below, the coast at the left.
pub(super) fn spots(input: &Input<'_>, frame: &Frame, groups: &Groups) -> Vec<Spot> {
    let figures = &input.figures;
    let mut spots = Vec::new();
    stacked(input, frame, figures, &groups.plane, Ground::Plane, &mut spots);
    for (issue_idx, (_, line)) in groups.below.iter().zip(&frame.lanes) {
        let mut spot = spot(input, frame, figures, *issue_idx, Ground::Below, 1.0);
        spot.move_down(*line);
        spots.push(spot);
    }
    stacked(input, frame, figures, &groups.left, Ground::Left, &mut spots);
    if input.state.open_issue(input.dataset).is_none() {
        rug(input, frame, &mut spots);
    }
    spots
}

/// Issues at the height of their deeds, moved apart where they would meet; all smaller where that would take one
/// further than half a code's step.
fn stacked(input: &Input<'_>, frame: &Frame, figures: &Figures, issues: &[usize], ground: Ground, all: &mut Vec<Spot>) {
    let mut anchors = Vec::new();
    for idx in issues {
        anchors.push(figures.issues[*idx].sides.done.mean().map_or(frame.plane.y, |mean| frame.y.at(mean)));
    }
    let from = all.len();
    let mut scale = 1.0;
    loop {
        let mut boxes = Vec::new();
        for idx in issues {
            let spot = spot(input, frame, figures, *idx, ground, scale);
            boxes.push(footprint(frame, &spot, scale));
            all.push(spot);
        }
        let places = apart(&anchors, &|first, second| distance(&boxes[first], &boxes[second]));
        let mut moved: f64 = 0.0;
        for (anchor, place) in anchors.iter().zip(&places) {
            moved = moved.max((anchor - place).abs());
        }
        if moved <= frame.half_y - 4.0 || scale < 0.02 {
            for (spot, place) in all[from..].iter_mut().zip(&places) {
                spot.move_down(*place);
            }
            return;
        }
        all.truncate(from);
        scale *= 0.85;
    }
}

/// What an issue needs for itself around its line.
fn footprint(frame: &Frame, spot: &Spot, scale: f64) -> Vec<Rect> {
    let mut boxes = Vec::new();
    spot.boxes(&mut boxes);
    for own in &mut boxes {
        *own = own.grown(scale);
    }
    if spot.ground == Ground::Left {
        // A whole row, as high as the name.
        let (up, down) = (frame.name * 0.72, frame.name * 0.72 + if spot.dots.is_empty() { 0.0 } else { STRIP });
        boxes.push(Rect { x: frame.left.x, y: -up * scale, w: frame.left.w, h: (up + down) * scale });
    }
    boxes
}

/// How far the second's line must lie below the first's.
fn distance(first: &[Rect], second: &[Rect]) -> f64 {
    let mut distance: f64 = 0.0;
    for a in first {
        for b in second {
            if a.x < b.right() && b.x < a.right() {
                distance = distance.max(a.bottom() - b.y);
            }
        }
    }
    distance
}

/// An issue's marks around a line at 0.
fn spot(input: &Input<'_>, frame: &Frame, figures: &Figures, issue_idx: usize, ground: Ground, scale: f64) -> Spot {
    let means = means(frame, figures, issue_idx, ground, scale);
    let mut radius: f64 = 0.0;
    for mean in &means {
        radius = radius.max(mean.radius);
    }
    let dots = dots(input, frame, issue_idx, ground, radius, scale);
    let whisker = match ground {
        Ground::Left if dots.is_empty() => None,
        Ground::Left => Some(strip(frame)),
        _ => whisker(frame, &figures.issues[issue_idx]),
    };
    Spot { issue_idx, ground, means, dots, deeds: Vec::new(), whisker, y: 0.0 }
}

/// From the lowest code of an issue's words to the highest.
fn whisker(frame: &Frame, figures: &IssueFigures) -> Option<(f64, f64)> {
    let mut range: Option<(Code, Code)> = None;
    for (_, tally) in said(figures) {
        if tally.n > 0 {
            let (low, high) = range.unwrap_or((tally.low, tally.high));
            range = Some((low.min(tally.low), high.max(tally.high)));
        }
    }
    range.map(|(low, high)| (frame.x.code(low), frame.x.code(high)))
}

/// What an issue's words amount to, the side first that decides the half.
pub(super) fn said(figures: &IssueFigures) -> [(Side, Tally); 3] {
    let sides = &figures.sides;
    [(Side::Abroad, sides.abroad), (Side::Home, sides.home), (Side::Unclear, sides.unclear)]
}

fn means(frame: &Frame, figures: &Figures, issue_idx: usize, ground: Ground, scale: f64) -> Vec<Mean> {
    let radius = frame.mean * scale;
    if ground == Ground::Left {
        let x = frame.left.x + if frame.room == Room::Narrow { 24.0 } else { 15.0 };
        return vec![Mean { standing: Standing::Done, at: (x, 0.0), radius: radius * 0.92 }];
    }
    let (mut sides, mut anchors) = (Vec::new(), Vec::new());
    for (side, tally) in said(&figures.issues[issue_idx]) {
        if let Some(mean) = tally.mean() {
            sides.push(side);
            anchors.push((frame.x.at(mean), 0.0));
        }
    }
    // The ring comes first and so keeps its place: it alone decides the half.
    let dodged = dodge(&anchors, radius, frame.half_x, Along::RowUp);
    let mut means = Vec::new();
    for (side, at) in sides.iter().zip(&dodged.places) {
        let radius = if *side == Side::Unclear { dodged.radius * 0.76 } else { dodged.radius };
        means.push(Mean { standing: Standing::Said(*side), at: *at, radius });
    }
    means
}

/// Words at their own codes above the line; scholars', where they are wanted, below it.
fn dots(input: &Input<'_>, frame: &Frame, issue_idx: usize, ground: Ground, above: f64, scale: f64) -> Vec<Dot> {
    let radius = (if frame.room == Room::Wide { 2.6 } else { 2.2 }) * scale;
    let (mut officials, mut scholars) = (Vec::new(), Vec::new());
    for idx in input.passages_of(issue_idx) {
        match input.columns.standing[idx] {
            Standing::Done => {}
            Standing::Interpreter if input.shows_interpreters() => scholars.push(idx),
            Standing::Interpreter => {}
            Standing::Said(_) => officials.push(idx),
        }
    }
    let off = above + radius + 2.5 * scale;
    let (from, to) = strip(frame);
    let axis = &input.dataset.axis;
    let (x, off_up, off_down, reach) = match ground {
        Ground::Left => (Scale::new(axis, from, to), STRIP * scale, (STRIP + 6.0) * scale, 8.0),
        _ => (frame.x, -off, off, frame.half_x),
    };
    let mut dots = Vec::new();
    for (passages, y, along) in [(&mut officials, off_up, Along::RowUp), (&mut scholars, off_down, Along::RowDown)] {
        by_code(input, passages);
        let anchors = input.anchors(passages, &x, y);
        push_dots(passages, &dodge(&anchors, radius, reach, along).tidied(&anchors), &mut dots);
    }
    dots
}

/// Adds passages at their places.
pub(super) fn push_dots(passages: &[usize], dodged: &Dodged, dots: &mut Vec<Dot>) {
    for (passage_idx, at) in passages.iter().zip(&dodged.places) {
        dots.push(Dot { passage_idx: *passage_idx, at: *at, radius: dodged.radius });
    }
}

/// Deeds in a column of the gutter at their own codes, `width` px wide.
pub(super) fn in_gutter(
    input: &Input<'_>,
    frame: &Frame,
    deeds: &[usize],
    width: f64,
    slot: f64,
    reach: f64,
) -> Dodged {
    let mut anchors = Vec::new();
    for idx in deeds {
        anchors.push(frame.y.code(input.columns.code[*idx]));
    }
    column(&anchors, frame.gutter.x + frame.gutter.w / 2.0, width, slot, reach)
}

/// Sorts passages by code, and within a code side by side by side.
pub(super) fn by_code(input: &Input<'_>, passages: &mut [usize]) {
    let place = |idx: usize| (input.columns.code[idx], input.columns.standing[idx], idx);
    sort_indexes(passages, &|a, b| place(a).cmp(&place(b)));
}

/// Where the published means of issues on the plane and the left coast would stand.
pub(super) fn published(input: &Input<'_>, frame: &Frame) -> Vec<Spot> {
    let figures = input.published;
    let (mut plane, mut left) = (Vec::new(), Vec::new());
    for idx in input.issues_shown() {
        if figures.issues[idx].group.has_both() {
            plane.push(idx);
        } else if figures.issues[idx].sides.done.n > 0 {
            left.push(idx);
        }
    }
    let mut spots = Vec::new();
    stacked(input, frame, figures, &plane, Ground::Plane, &mut spots);
    stacked(input, frame, figures, &left, Ground::Left, &mut spots);
    spots
}

/// All deeds in the gutter, those of an issue next to one another.
fn rug(input: &Input<'_>, frame: &Frame, spots: &mut [Spot]) {
    let mut deeds = Vec::new();
    for spot in spots.iter() {
        deeds.extend_from_slice(&input.deeds_of(spot.issue_idx));
    }
    let dodged = in_gutter(input, frame, &deeds, frame.gutter.w - 6.0, 7.5, frame.half_y - 2.0);
    let radius = (dodged.radius * 0.75).min(2.8);
    let mut from = 0;
    for spot in spots {
        let n = input.deeds_of(spot.issue_idx).len();
        for (passage_idx, at) in deeds[from..from + n].iter().zip(&dodged.places[from..]) {
            spot.deeds.push(Dot { passage_idx: *passage_idx, at: *at, radius });
        }
        from += n;
    }
}
