//! The open issue: its words on its own line, its deeds in the gutter, an arc for each link between the two.

use super::frame::{Frame, Room};
use super::labels::{Label, Placed};
use super::layout::{Dot, Ground, Spot, by_code, in_gutter, push_dots, square};
use crate::analysis::{Standing, link, order::sort_indexes};
use crate::model::DrawnBy;
use crate::scene::dodge::{Along, dodge};
use crate::scene::geometry::{Rect, path};
use crate::scene::input::Input;
use crate::scene::label::{self, Wanted};
use crate::scene::mark;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, TextBox};

/// Largest radius of a passage's mark.
const RADIUS: f64 = 5.5;
/// Side of the place that a passage takes where there is room: a target for a finger.
const SLOT: f64 = 24.0;

/// What the open issue shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Opened {
    issue_idx: usize,
    /// Words; the radius is that of the place, not of the mark.
    words: Vec<Dot>,
    /// Deeds of the issue, and those of others that its words are linked to.
    deeds: Vec<Dot>,
    /// Indexes into words and deeds, and classes.
    arcs: Vec<(usize, usize, &'static str)>,
    /// The line that the words stand on, where no marks of its own show it.
    lead: Option<f64>,
}

impl Opened {
    /// Lays out the open issue, if there is one in the picture.
    pub(super) fn of(input: &Input<'_>, frame: &Frame, spots: &[Spot], placed: &Placed) -> Option<Self> {
        let open = input.state.open_issue(input.dataset)?;
        let at = spots.iter().position(|spot| input.dataset.issues[spot.issue_idx].id == *open)?;
        let spot = &spots[at];
        let name = placed.labels[at].as_ref().filter(|label| label.shown).map(Label::reserved);
        let shown = |idx: &usize| match input.columns.standing[*idx] {
            Standing::Done => false,
            Standing::Interpreter => input.shows_interpreters() || input.is_open(*idx),
            Standing::Said(_) => true,
        };
        let mut said = input.passages_of(spot.issue_idx);
        said.retain(shown);
        by_code(input, &mut said);
        let mut links = Vec::new();
        let mut linked = Vec::new();
        for (link, from, to) in link::pairs(input.dataset, open) {
            if said.contains(&from) && input.chosen[to] {
                links.push((link, from, to));
                linked.push(to);
            }
        }
        let words = words(input, frame, spot, (&placed.boxes, name.as_ref()), &said);
        let deeds = deeds(input, frame, spot.issue_idx, &linked);
        let find = |dots: &[Dot], idx: usize| dots.iter().position(|dot| dot.passage_idx == idx);
        let mut arcs = Vec::new();
        for (link, from, to) in links {
            let class = match (link.drawn_by, input.is_open(from) || input.is_open(to)) {
                (DrawnBy::Report, false) => "arc",
                (DrawnBy::Report, true) => "arc strong",
                (DrawnBy::Coder, false) => "arc dashed",
                (DrawnBy::Coder, true) => "arc dashed strong",
            };
            if let (Some(from), Some(to)) = (find(&words, from), find(&deeds, to)) {
                arcs.push((from, to, class));
            }
        }
        let lead = (spot.ground == Ground::Left).then_some(spot.y);
        Some(Self { issue_idx: spot.issue_idx, words, deeds, arcs, lead })
    }

    /// Adds the room that its passages take.
    pub(super) fn boxes(&self, boxes: &mut Vec<Rect>) {
        for dots in [&self.words, &self.deeds] {
            for dot in dots {
                boxes.push(square(dot.at, RADIUS));
            }
        }
    }

    /// Its links and the line of its words: under all issues, so that names stay readable.
    pub(super) fn lines(&self, frame: &Frame, nodes: &mut Vec<Node>) {
        if let Some(y) = self.lead {
            nodes.push(Node::line((frame.plane.x, y), (frame.gutter.x, y), "lead"));
        }
        for (from, to, class) in &self.arcs {
            nodes.push(arc(self.words[*from].at, self.deeds[*to].at, class));
        }
    }

    /// Passages, then the names of other issues whose deeds stand here, off what is `taken`.
    pub(super) fn draw(&self, input: &Input<'_>, frame: &Frame, taken: &mut Vec<Rect>, nodes: &mut Vec<Node>) {
        for dots in [&self.words, &self.deeds] {
            for dot in dots {
                nodes.push(self.record(input, dot));
            }
        }
        self.names(input, frame, taken, nodes);
    }

    fn is_elsewhere(&self, input: &Input<'_>, dot: &Dot) -> bool {
        usize::from(input.columns.issue[dot.passage_idx]) != self.issue_idx
    }

    /// A passage with a target around it; hollow where the deed belongs to another issue.
    fn record(&self, input: &Input<'_>, dot: &Dot) -> Node {
        let elsewhere = self.is_elsewhere(input, dot);
        let mut mark = mark::passage(input, dot.passage_idx, dot.at, RADIUS.min(dot.radius * 0.85), true)
            .class_if(elsewhere, "hollow");
        let mut handle = mark.handle.take();
        if let (Some(handle), true) = (&mut handle, elsewhere) {
            let issue = &input.dataset.issues[usize::from(input.columns.issue[dot.passage_idx])];
            handle.name = [&issue.label, ". ", handle.name.as_str()].concat();
        }
        let class = if elsewhere { "record elsewhere" } else { "record" };
        let target = Node::rect(square(dot.at, dot.radius), 3.0, "hit-box");
        Node { handle, ..Node::group(vec![target, mark], class) }
    }

    /// The name of each other issue, beside its deeds of one code.
    fn names(&self, input: &Input<'_>, frame: &Frame, taken: &mut Vec<Rect>, nodes: &mut Vec<Node>) {
        let heaps = self.heaps(input);
        let size = frame.small;
        let mut all_wanted = Vec::new();
        for ((issue, _), heap) in &heaps {
            let (w, h) = (metrics::width(label(input, *issue), Font::Sans, size), size * 1.3);
            let mut candidates = Vec::new();
            for by in [0.0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.4, -2.4, 3.0, 4.0] {
                candidates.push(Rect {
                    x: frame.gutter.x - w - 2.0,
                    y: heap.y + heap.h / 2.0 - h / 2.0 + by * h,
                    w,
                    h,
                });
            }
            all_wanted.push(Wanted { candidates, priority: 0 });
        }
        let places = label::place(&all_wanted, taken, &frame.bounds());
        for (idx, ((issue, _), _)) in heaps.iter().enumerate() {
            if let Some(place) = places[idx] {
                let rect = all_wanted[idx].candidates[place];
                let (x, y) = (rect.right(), rect.y + size);
                let text = TextBox::new(x, y, Anchor::End, Font::Sans, size, label(input, *issue));
                nodes.push(Node::text(text, "name halo elsewhere"));
            }
        }
    }

    /// Other issues' deeds: the issue and the code of each heap, and the box around it.
    fn heaps(&self, input: &Input<'_>) -> Vec<((u16, i32), Rect)> {
        let mut heaps: Vec<((u16, i32), Rect)> = Vec::new();
        for dot in &self.deeds {
            if !self.is_elsewhere(input, dot) {
                continue;
            }
            let key = (input.columns.issue[dot.passage_idx], input.columns.code[dot.passage_idx].0);
            let own = square(dot.at, RADIUS);
            match heaps.iter_mut().find(|(other, _)| *other == key) {
                Some((_, heap)) => {
                    let y = heap.y.min(own.y);
                    *heap = Rect { x: heap.x.min(own.x), y, w: heap.w, h: heap.bottom().max(own.bottom()) - y };
                }
                None => heaps.push((key, own)),
            }
        }
        heaps
    }
}

fn label<'a>(input: &Input<'a>, issue: u16) -> &'a str {
    &input.dataset.issues[usize::from(issue)].label
}

/// Words at their own codes: above the marks of their line, or below them where less is in the way.
fn words(
    input: &Input<'_>,
    frame: &Frame,
    spot: &Spot,
    (taken, name): (&[Rect], Option<&Rect>),
    said: &[usize],
) -> Vec<Dot> {
    let up = lay(input, frame, spot, said, Along::RowUp);
    if spot.ground != Ground::Plane {
        return up;
    }
    let down = lay(input, frame, spot, said, Along::RowDown);
    let mut mine = Vec::new();
    spot.boxes(&mut mine);
    let met = |dots: &[Dot]| {
        let mut met = 0;
        for dot in dots {
            let own = square(dot.at, RADIUS);
            met += i32::from(taken.iter().any(|other| other.overlaps(&own) && !mine.contains(other)));
            // Its own name matters most: all others stand back while it is open.
            met += if name.is_some_and(|name| name.overlaps(&own)) { 10 } else { 0 };
        }
        met
    };
    if met(&down) < met(&up) { down } else { up }
}

/// Words above their line or below it, the smaller the more of them there are.
fn lay(input: &Input<'_>, frame: &Frame, spot: &Spot, said: &[usize], along: Along) -> Vec<Dot> {
    let sign = if along == Along::RowDown { 1.0 } else { -1.0 };
    let mut half = SLOT / 2.0;
    loop {
        let off = if spot.ground == Ground::Left { 0.0 } else { frame.mean + half.min(RADIUS + 2.0) + 2.0 };
        let anchors = input.anchors(said, &frame.x, spot.y + sign * off);
        let dodged = dodge(&anchors, half, frame.half_x - 2.0, along).tidied(&anchors);
        let mut rise: f64 = 0.0;
        for (_, y) in &dodged.places {
            rise = rise.max((y - spot.y).abs());
        }
        if rise <= frame.half_y - 3.0 || half < 3.0 {
            let mut dots = Vec::new();
            push_dots(said, &dodged, &mut dots);
            return dots;
        }
        half = dodged.radius.min(half) * 0.88;
    }
}

/// Deeds in the gutter at their own codes: the issue's first, then those of others, issue by issue.
fn deeds(input: &Input<'_>, frame: &Frame, issue_idx: usize, linked: &[usize]) -> Vec<Dot> {
    let mut deeds = input.deeds_of(issue_idx);
    for deed in linked {
        if !deeds.contains(deed) {
            deeds.push(*deed);
        }
    }
    let place = |idx: usize| (usize::from(input.columns.issue[idx]) != issue_idx, input.columns.issue[idx], idx);
    sort_indexes(&mut deeds, &|a, b| place(a).cmp(&place(b)));
    let slot = if frame.room == Room::Wide { SLOT } else { 16.0 };
    let mut dots = Vec::new();
    push_dots(&deeds, &in_gutter(input, frame, &deeds, frame.gutter.w, slot, frame.half_y), &mut dots);
    dots
}

/// A flat arc that bends upward.
fn arc(from: (f64, f64), to: (f64, f64), class: &str) -> Node {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt().max(1.0);
    let bend = (length * 0.14).min(46.0);
    let (x, y) = ((from.0 + to.0) / 2.0 + dy / length * bend, (from.1 + to.1) / 2.0 - dx / length * bend);
    Node::path(path(&[("M", &[from.0, from.1]), ("Q", &[x, y, to.0, to.1])]), class)
}
