//! The passages of the open issue: each linked pair as a thin ring and a thin square with a thin arrow, at their
//! scores. Words without a deed stand on the diagonal, deeds without words at the issue's horizontal place. Many
//! passages are counted.

use super::frame::Frame;
use super::spots::{Spot, around};
use crate::arrow::arrow;
use crate::dodge::{Along, Dodged, Free, dodge_off};
use crate::geometry::Rect;
use crate::input::Input;
use crate::mark;
use crate::node::Node;
use crate::piles::{self, MOST, piles};
use saydo_analysis::{Standing, link, order::sort_indexes};
use saydo_model::Link;

/// The drawn passages, and the arrows between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Passages {
    dots: Vec<Dot>,
    /// First and last dot of each, as indexes.
    arrows: Vec<(usize, usize)>,
    radius: f64,
}

/// A passage at a place, and its published place if the reader recoded it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Dot {
    passage_idx: usize,
    at: (f64, f64),
    published: Option<(f64, f64)>,
    /// For how many passages it stands, if there are too many for a dot each; else 0.
    n: usize,
}

/// Words and deeds to place: words by passage; deeds with the words that they are linked to, if any.
struct Chosen {
    words: Vec<usize>,
    deeds: Vec<(Option<usize>, usize)>,
    /// Horizontal place of deeds that are linked to no words.
    column: f64,
}

impl Passages {
    /// The passages of the open issue, or the linked pairs of all issues if the reader asks for them.
    pub(super) fn of(input: &Input<'_>, frame: &Frame, spots: &[Spot]) -> Self {
        let mut taken = Vec::new();
        for spot in spots {
            taken.push((spot.ring.0, spot.ring.1, spot.radius + 1.5));
            taken.push((spot.square.0, spot.square.1, spot.radius + 2.5));
        }
        let mut all = Self { radius: if frame.is_narrow { 4.6 } else { 5.4 }, ..Self::default() };
        let chosen = match input.shows_pairs() {
            true => pairs(input),
            false => match of_open(input, frame, spots) {
                Some(chosen) => chosen,
                None => return all,
            },
        };
        match chosen.words.len() + chosen.deeds.len() > MOST {
            true => all.count(input, frame, &chosen),
            false => all.lay(input, frame, &chosen, &taken),
        }
        all
    }

    /// Whether passages are counted and not drawn one by one.
    pub(super) fn are_many(&self) -> bool {
        self.dots.iter().any(|dot| dot.n > 0)
    }

    /// The numbers of words at their scores on the diagonal, and of deeds at the issue's horizontal place.
    fn count(&mut self, input: &Input<'_>, frame: &Frame, chosen: &Chosen) {
        let mut passages = chosen.words.clone();
        let mut is_listed = vec![false; input.columns.n];
        for (_, deed) in &chosen.deeds {
            // A deed that answers several words counts once.
            if !std::mem::replace(&mut is_listed[*deed], true) {
                passages.push(*deed);
            }
        }
        let middle = frame.plane.y + frame.plane.h / 2.0;
        for of_deeds in [false, true] {
            for pile in piles(input, &passages, of_deeds, true) {
                for ((idx, _, off), n) in pile.marks.iter().zip(&pile.counts) {
                    let code = input.columns.code[*idx];
                    let x = if of_deeds { chosen.column.max(frame.plane.x) } else { frame.x.code(code) };
                    let y = frame.y.code(code);
                    // Marks at one place are stacked toward the middle of the plane.
                    let y = if y > middle { y - off } else { y + off };
                    self.dots.push(Dot { passage_idx: *idx, at: (x, y), published: None, n: *n });
                }
            }
        }
    }

    fn lay(&mut self, input: &Input<'_>, frame: &Frame, chosen: &Chosen, taken: &[(f64, f64, f64)]) {
        let code = |idx: usize| input.columns.code[idx];
        let mut anchors = Vec::new();
        for idx in &chosen.words {
            anchors.push((frame.x.code(code(*idx)), frame.y.code(code(*idx))));
        }
        let words = lay(frame, &anchors, self.radius, taken);
        let mut anchors = words.places.clone();
        for (word, deed) in &chosen.deeds {
            let x = word.map_or(chosen.column, |word| words.places[word].0);
            anchors.push((x, frame.y.code(code(*deed))));
        }
        let all = lay(frame, &anchors, words.radius, taken);
        self.radius = all.radius;
        let n = chosen.words.len();
        for (idx, at) in chosen.words.iter().zip(&all.places) {
            let published = input.moved_from(*idx).map(|score| (frame.x.code(score), frame.y.code(score)));
            self.dots.push(Dot { passage_idx: *idx, at: *at, published, n: 0 });
        }
        for ((word, deed), at) in chosen.deeds.iter().zip(&all.places[n..]) {
            // Words and a deed with the same score match: they stand side by side without an arrow.
            if let Some(word) = word.filter(|word| code(chosen.words[*word]) != code(*deed)) {
                self.arrows.push((word, self.dots.len()));
            }
            let published = input.moved_from(*deed).map(|score| (at.0, frame.y.code(score)));
            self.dots.push(Dot { passage_idx: *deed, at: *at, published, n: 0 });
        }
    }

    /// The boxes of marks.
    pub(super) fn boxes(&self) -> Vec<Rect> {
        let mut boxes = Vec::new();
        for dot in &self.dots {
            boxes.push(around(dot.at, self.radius + 1.0));
        }
        boxes
    }

    /// Arrows as rows of small boxes.
    pub(super) fn lines(&self) -> Vec<Rect> {
        const STEP: f64 = 8.0;
        let mut boxes = Vec::new();
        for (from, to) in &self.arrows {
            let (from, to) = (self.dots[*from].at, self.dots[*to].at);
            let n = ((to.1 - from.1).abs().max((to.0 - from.0).abs()) / STEP) as i32 + 1;
            for step in 0..=n {
                let share = f64::from(step) / f64::from(n);
                let at = (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1));
                boxes.push(around(at, STEP / 2.0));
            }
        }
        boxes
    }

    /// Draws arrows, then marks, each of which opens its passage.
    pub(super) fn draw(&self, input: &Input<'_>, nodes: &mut Vec<Node>) {
        let off = self.radius + 1.5;
        for (from, to) in &self.arrows {
            for node in arrow(self.dots[*from].at, self.dots[*to].at, (off, off), self.radius * 1.2, false) {
                nodes.push(node.class_if(true, "slight").class_if(input.has_stress(), "faded"));
            }
        }
        for dot in &self.dots {
            if let Some(published) = dot.published {
                mark::moved(input.columns.standing[dot.passage_idx], published, dot.at, self.radius, nodes);
            }
        }
        for (at, dot) in self.dots.iter().enumerate() {
            if dot.n > 0 {
                piles::counted(input, dot.passage_idx, dot.n, dot.at, false, nodes);
                continue;
            }
            let is_again = self.dots[..at].iter().any(|before| before.passage_idx == dot.passage_idx);
            nodes.push(self.record(input, dot, is_again));
        }
    }

    /// A passage with a target around it. A deed that is linked to several words is drawn at each, but has one handle.
    fn record(&self, input: &Input<'_>, dot: &Dot, is_again: bool) -> Node {
        let mut mark = mark::passage(input, dot.passage_idx, dot.at, self.radius, true);
        let handle = mark.handle.take().filter(|_| !is_again);
        let target = Node::rect(around(dot.at, self.radius + 1.0), 3.0, "hit-box");
        Node { handle, ..Node::group(vec![target, mark], "record") }
    }
}

/// Marks side by side near their places, clear of other marks if there is room: nearer to their score than to the next,
/// and within the plane or on its edge.
fn lay(frame: &Frame, anchors: &[(f64, f64)], radius: f64, taken: &[(f64, f64, f64)]) -> Dodged {
    let reach = (frame.step * 0.5 - 2.0).max(14.0);
    let reach = (reach, reach.min(18.0));
    let plane = frame.plane;
    let bounds = Some(Rect { x: plane.x - 12.0, w: plane.w + 12.0, ..plane });
    let off = dodge_off(anchors, radius, reach, Along::Around, &Free { taken: taken.to_vec(), bounds });
    if off.radius >= radius * 0.6 {
        return off;
    }
    dodge_off(anchors, radius, reach, Along::Around, &Free { taken: Vec::new(), bounds })
}

/// Whether a passage's words are drawn.
fn is_heard(input: &Input<'_>, idx: usize) -> bool {
    match input.columns.standing[idx] {
        Standing::Done => false,
        Standing::Interpreter => input.shows_interpreters() || input.is_open(idx),
        Standing::Said(_) => true,
    }
}

/// All passages of the open issue.
fn of_open(input: &Input<'_>, frame: &Frame, spots: &[Spot]) -> Option<Chosen> {
    let id = input.state.open_issue(input.dataset)?;
    let issue_idx = input.dataset.issues.iter().position(|issue| issue.id == *id)?;
    let mut words = input.passages_of(issue_idx);
    words.retain(|idx| is_heard(input, *idx));
    sort_words(input, &mut words);
    let mut is_there = vec![false; input.columns.n];
    for idx in input.passages_of(issue_idx) {
        is_there[idx] = input.columns.standing[idx] == Standing::Done;
    }
    for idx in &words {
        is_there[*idx] = true;
    }
    let mut is_linked = vec![false; input.columns.n];
    let links = once(input, link::pairs(input.dataset, input.columns, issue_idx), &is_there);
    for (_, to) in &links {
        is_linked[*to] = true;
    }
    let mut deeds = joined(input, &words, links);
    for deed in input.deeds_of(issue_idx) {
        if !is_linked[deed] {
            deeds.push((None, deed));
        }
    }
    let sides = &input.figures.issues[issue_idx].sides;
    let spot = spots.iter().find(|spot| spot.issue_idx == issue_idx);
    let mean = sides.abroad.mean().or(sides.home.mean()).or(sides.unclear.mean());
    // Deeds of an issue without words have no horizontal place: they stand on the vertical axis.
    let column = mean.map_or(frame.plane.x, |mean| frame.x.at(mean));
    Some(Chosen { words, deeds, column: spot.map_or(column, |spot| spot.ring.0) })
}

/// All links from words to deeds in the selection.
fn pairs(input: &Input<'_>) -> Chosen {
    let (mut all, mut is_there) = (Vec::new(), input.chosen.to_vec());
    for (idx, is_there) in is_there.iter_mut().enumerate() {
        *is_there &= input.columns.standing[idx] == Standing::Done || is_heard(input, idx);
    }
    for issue in input.issues_shown() {
        all.append(&mut link::pairs(input.dataset, input.columns, issue));
    }
    let links = once(input, all, &is_there);
    let (mut words, mut is_listed) = (Vec::new(), vec![false; input.columns.n]);
    for (from, _) in &links {
        if !std::mem::replace(&mut is_listed[*from], true) {
            words.push(*from);
        }
    }
    sort_words(input, &mut words);
    let deeds = joined(input, &words, links);
    Chosen { words, deeds, column: 0.0 }
}

/// The ends of links from words to deeds that are there, each pair of ends once.
fn once(input: &Input<'_>, links: Vec<(&Link, usize, usize)>, is_there: &[bool]) -> Vec<(usize, usize)> {
    // The place, from 1, of the last link from each passage, and then of the one from it before that.
    let (mut last, mut before) = (vec![0; input.columns.n], Vec::new());
    let mut all: Vec<(usize, usize)> = Vec::new();
    for (_, from, to) in links {
        if !is_there[from] || !is_there[to] || input.columns.standing[from] == Standing::Done {
            continue;
        }
        let mut at = last[from];
        while at > 0 && all[at - 1].1 != to {
            at = before[at - 1];
        }
        if at == 0 {
            all.push((from, to));
            before.push(last[from]);
            last[from] = all.len();
        }
    }
    all
}

/// Deeds with the places of the words that they are linked to.
fn joined(input: &Input<'_>, words: &[usize], links: Vec<(usize, usize)>) -> Vec<(Option<usize>, usize)> {
    let (mut places, mut deeds) = (vec![0; input.columns.n], Vec::new());
    for (place, idx) in words.iter().enumerate() {
        places[*idx] = place;
    }
    for (from, to) in links {
        deeds.push((Some(places[from]), to));
    }
    deeds
}

/// Sorts by score, then by side.
fn sort_words(input: &Input<'_>, words: &mut [usize]) {
    let place = |idx: usize| (input.columns.code[idx], input.columns.standing[idx], idx);
    sort_indexes(words, &|a, b| place(a).cmp(&place(b)));
}
