//! Names of issues beside their marks: selected first, then by the number of passages, then as in the data set.

use super::frame::{Frame, Room};
use super::layout::{Ground, Spot};
use crate::model::list::AddAll;
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::label::{self, Wanted};
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, TextBox};

/// Height of a line of a name, over its size.
const LINE: f64 = 1.3;

/// A name and whether it is drawn, or only while its mark has the focus.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    pub(super) lines: Vec<TextBox>,
    pub(super) shown: bool,
}

impl Label {
    /// The box around its lines.
    pub(super) fn reserved(&self) -> Rect {
        let mut all = self.lines[0].reserved();
        for line in &self.lines[1..] {
            all = union(&all, &line.reserved());
        }
        all
    }
}

/// Names in the order of the spots.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) labels: Vec<Option<Label>>,
    /// Room that marks and drawn names take.
    pub(super) boxes: Vec<Rect>,
}

/// As [`place`], off the bars of ranges too where that hides no name.
pub(super) fn place_off(input: &Input<'_>, frame: &Frame, spots: &[Spot], taken: &[Rect], bars: &[Rect]) -> Placed {
    let plain = place(input, frame, spots, taken.to_vec());
    if bars.is_empty() {
        return plain;
    }
    let off = place(input, frame, spots, [taken, bars].concat());
    if n_shown(&off) < n_shown(&plain) { plain } else { off }
}

fn n_shown(placed: &Placed) -> usize {
    placed.labels.iter().flatten().filter(|label| label.shown).count()
}

/// Finds a place for each name, off the marks, what is `taken` and each other.
fn place(input: &Input<'_>, frame: &Frame, spots: &[Spot], mut taken: Vec<Rect>) -> Placed {
    let mut labels = Vec::new();
    for spot in spots {
        spot.boxes(&mut taken);
        spot.deed_boxes(&mut taken);
        labels.push(None);
    }
    // Names on the left coast have the fewest places.
    for own in [Ground::Left, Ground::Plane, Ground::Below] {
        let (mut of_ground, mut all_wanted) = (Vec::new(), Vec::new());
        for (idx, spot) in spots.iter().enumerate() {
            if spot.ground == own {
                of_ground.push(idx);
                all_wanted.push(wanted(input, frame, spot));
            }
        }
        let places = label::place(&all_wanted, &mut taken, &bounds(frame, own));
        for ((spot_idx, wanted), place) in of_ground.iter().zip(&all_wanted).zip(&places) {
            let inside = || wanted.candidates.iter().position(|rect| frame.bounds().contains(rect));
            if let Some(at) = place.or_else(inside) {
                let lines = lines(input, frame, &spots[*spot_idx], &wanted.candidates[at]);
                labels[*spot_idx] = Some(Label { lines, shown: place.is_some() });
            }
        }
    }
    Placed { labels, boxes: taken }
}

fn bounds(frame: &Frame, ground: Ground) -> Rect {
    let picture = frame.bounds();
    match ground {
        Ground::Plane => Rect { y: frame.plane.y + 1.0, w: frame.plane.w + frame.gutter.w, ..frame.plane },
        Ground::Below => Rect { w: frame.gutter.right() - frame.below.x, ..frame.below },
        Ground::Left if frame.room == Room::Narrow => Rect { w: frame.plane.right() - frame.left.x, ..frame.left },
        // The reserved box is wider than most fonts' words: it may reach over the plane's blank edge.
        Ground::Left => Rect { w: frame.left.w + 4.0 + frame.half_x, h: picture.h, ..frame.left },
    }
}

fn wanted(input: &Input<'_>, frame: &Frame, spot: &Spot) -> Wanted {
    let issue = &input.dataset.issues[spot.issue_idx];
    let n = input.figures.issues[spot.issue_idx].n() as i32;
    let priority = if input.is_open_issue(issue) { i32::MIN } else { -n };
    let w = metrics::width(&issue.label, Font::Bold, frame.name);
    let mut candidates = candidates(frame, spot, w, frame.name * LINE);
    if spot.ground == Ground::Plane && frame.room == Room::Narrow {
        let lines = in_two(&issue.label, frame, w);
        let w = lines.iter().map(|line| metrics::width(line, Font::Bold, frame.name)).fold(0.0, f64::max);
        if lines.len() == 2 {
            candidates.add_all(self::candidates(frame, spot, w, 2.0 * frame.name * LINE));
        }
    }
    Wanted { candidates, priority }
}

/// A name in two lines, where it is too wide for one.
fn in_two(label: &str, frame: &Frame, w: f64) -> Vec<String> {
    label::balanced(label, Font::Bold, frame.name, w * 0.7)
}

/// Places for a name: on the plane around all marks, then around the ring alone; in a lane beside the marks, or above
/// them where the picture is narrow; on the left coast at the right of the mark.
fn candidates(frame: &Frame, spot: &Spot, w: f64, h: f64) -> Vec<Rect> {
    let mut boxes = Vec::new();
    spot.boxes(&mut boxes);
    let ring = boxes.first().copied().unwrap_or_default();
    let mut all = ring;
    for own in boxes.iter().skip(1) {
        all = union(&all, own);
    }
    // The line of the marks, without the passages above it: a name beside stands level with the marks.
    let level = Rect { y: ring.y, h: ring.h, ..all };
    match spot.ground {
        Ground::Plane => {
            let mut candidates = label::around(&level, w, h, 4.0)[..2].to_vec();
            for own in [ring, all, all.grown(7.0), level] {
                candidates.extend_from_slice(&label::around(&own, w, h, 4.0));
            }
            // What crosses the diagonal comes last.
            let mut ordered = Vec::new();
            for last in [false, true] {
                for own in &candidates {
                    if frame.is_on_diagonal(own) == last {
                        ordered.push(*own);
                    }
                }
            }
            ordered
        }
        Ground::Below if !frame.over => {
            let sides = label::around(&level, w, h, 7.0);
            let mut candidates = vec![sides[1], sides[0]];
            candidates.extend_from_slice(&label::around(&ring, w, h, 4.0));
            candidates
        }
        Ground::Below => {
            let y =
                frame.lanes.iter().find(|(_, line)| (line - spot.y).abs() < 0.5).map_or(ring.y - h, |(top, _)| *top);
            let left = frame.below.x + 4.0;
            let middle = (ring.x + ring.w / 2.0 - w / 2.0).min(frame.below.right() - w - 4.0).max(left);
            vec![Rect { x: middle, y, w, h }, Rect { x: left, y, w, h }]
        }
        Ground::Left => {
            let x = ring.right() + 4.0;
            let y = ring.y + ring.h / 2.0 - h / 2.0;
            let over = Rect { x, y: y - h / 2.0, w, h };
            vec![Rect { y, ..over }, over, Rect { y: y + h / 2.0, ..over }]
        }
    }
}

fn union(a: &Rect, b: &Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect { x, y, w: a.right().max(b.right()) - x, h: a.bottom().max(b.bottom()) - y }
}

/// The lines in their box: set toward the mark, since the box is wider than most fonts draw it.
fn lines(input: &Input<'_>, frame: &Frame, spot: &Spot, rect: &Rect) -> Vec<TextBox> {
    let label = &input.dataset.issues[spot.issue_idx].label;
    let middle = spot.at().0;
    let (x, anchor) = match () {
        () if rect.x >= middle => (rect.x, Anchor::Start),
        () if rect.right() <= middle => (rect.right(), Anchor::End),
        () if (rect.x + rect.w / 2.0 - middle).abs() < 1.0 => (middle, Anchor::Middle),
        () if rect.x + rect.w / 2.0 > middle => (rect.x, Anchor::Start),
        () => (rect.right(), Anchor::End),
    };
    let pitch = frame.name * LINE;
    let texts = match rect.h > pitch + 0.1 {
        true => in_two(label, frame, metrics::width(label, Font::Bold, frame.name)),
        false => vec![label.clone()],
    };
    let mut lines = Vec::new();
    for (idx, text) in texts.iter().enumerate() {
        // A text's box reaches from 1.0 of the size above the baseline to 0.3 below it.
        let y = rect.y + frame.name + idx as f64 * pitch;
        lines.push(TextBox::new(x, y, anchor, Font::Bold, frame.name, text));
    }
    lines
}
