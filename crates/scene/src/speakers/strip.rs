//! A speaker's strip: name, office and counts, and a mark for each statement at its code. Dated statements stand below
//! one another by date, joined by a thin line. Undated statements stand apart.

use super::plan::{Plan, grid};
use super::spoken::{Spoken, is_chosen, key};
use super::turns::{thin, turn_class, turns_of};
use crate::dodge::{Along, dodge_within};
use crate::geometry::{Rect, path};
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, Scene, TextBox, push_lines};
use crate::picture::Part;
use crate::piles::{counted, piles};
use crate::words;
use saydo_model::date::Point;

const NAME: f64 = 14.0;
const SMALL: f64 = 12.0;
const YEAR: f64 = 12.0;
/// Radius of a mark, and vertical distance of two marks, in px.
const DOT: f64 = 4.6;
const PITCH: f64 = 16.0;
/// The most scores in a strip's accessible name.
const NAMED: usize = 50;

pub(super) fn part(input: &Input<'_>, plan: &Plan, spoken: &Spoken, are_many: bool) -> Part {
    let speaker = &input.dataset.speakers[spoken.speaker_idx];
    let chosen = is_chosen(input, speaker);
    let mut nodes = Vec::new();
    let width = plan.label.unwrap_or(plan.inner());
    let label = labels(input, spoken, (plan.margin, 20.0), width, &mut nodes);
    let top = if plan.label.is_some() { 12.0 } else { label + 2.0 };
    let mut mark_nodes = Vec::new();
    let bottom = match are_many {
        true => numbers(input, plan, spoken, top, &mut mark_nodes),
        false => marks(input, plan, spoken, top, &mut mark_nodes),
    };
    let bottom = bottom.max(label) + 8.0;
    // With labels beside the axis, the lines of the codes run through all strips.
    let lines = if plan.label.is_some() { (0.0, bottom) } else { (top, bottom - 8.0) };
    grid(input, &plan.scale(input), lines, &mut nodes);
    nodes.append(&mut mark_nodes);
    nodes.insert(0, ground(plan, bottom, "hover-box"));
    if chosen {
        nodes.insert(1, Node::rect(Rect { x: 0.0, y: 0.0, w: 3.0, h: bottom }, 0.0, "open-bar"));
    }
    let handle = Handle {
        id: key(speaker),
        action: ["speaker ", speaker.id.as_str()].concat(),
        name: name(input, spoken),
        focusable: true,
        expanded: Some(chosen),
        at: (plan.width / 2.0, bottom / 2.0),
    };
    let group = Node::group(nodes, "row").with(handle);
    let edge = Node::line((plan.margin, bottom), (plan.width - plan.margin, bottom), "rule");
    Part {
        key: key(speaker),
        issue_idx: None,
        scene: Scene { width: plan.width, height: bottom + 1.0, nodes: vec![group, edge] },
    }
}

/// Name, office, counts from a place downward; returns the lower edge.
fn labels(input: &Input<'_>, spoken: &Spoken, at: (f64, f64), width: f64, nodes: &mut Vec<Node>) -> f64 {
    let speaker = &input.dataset.speakers[spoken.speaker_idx];
    let mut y = at.1;
    let counts = counts(input, spoken);
    for (text, font, size, class) in [
        (&speaker.name, Font::Bold, NAME, "name"),
        (&speaker.role, Font::Sans, SMALL, "muted"),
        (&counts, Font::Sans, SMALL, "ink"),
    ] {
        let lines = metrics::wrap(text, font, size, width, 0);
        let pitch = size * metrics::LINE;
        push_lines(nodes, &lines, (at.0, y), pitch, (Anchor::Start, font, size), class);
        y += pitch * lines.len() as f64;
    }
    y - SMALL * 0.7
}

/// `5 statements: 3 said to foreign audiences, 2 by scholars · 4 dated, 1 undated`.
pub(super) fn counts(input: &Input<'_>, spoken: &Spoken) -> String {
    let lang = input.lang;
    let sides = words::by_side(input, &spoken.all());
    let dates = match (spoken.dated.len(), spoken.undated.len()) {
        (0, _) => lang.speakers_none_dated().to_owned(),
        (_, 0) => lang.speakers_all_dated().to_owned(),
        (dated, undated) => lang.speakers_dated(dated, &undated.to_string()),
    };
    [lang.speakers_counts(spoken.n(), &sides).as_str(), " · ", &dates].concat()
}

pub(super) fn name(input: &Input<'_>, spoken: &Spoken) -> String {
    let speaker = &input.dataset.speakers[spoken.speaker_idx];
    let mut scores: Vec<&str> = Vec::new();
    for idx in spoken.all().into_iter().take(NAMED) {
        scores.push(words::score(input.dataset, input.columns.standing[idx], input.columns.code[idx]));
    }
    input.lang.speakers_name(
        &speaker.name,
        &speaker.role,
        &counts(input, spoken),
        &scores.join(&input.lang.join_comma()),
    )
}

/// The numbers of statements by score and side under `top`; returns the lower edge.
fn numbers(input: &Input<'_>, plan: &Plan, spoken: &Spoken, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let mut height = 0.0_f64;
    for pile in piles(input, &spoken.all(), false, true) {
        let x = plan.from + pile.at * (plan.to - plan.from);
        for ((idx, _, off), n) in pile.marks.iter().zip(&pile.counts) {
            counted(input, *idx, *n, (x, top + off + PITCH / 2.0), pile.at > 0.9, nodes);
        }
        height = height.max(pile.height());
    }
    top + height + PITCH
}

/// Marks under `top`; returns the lower edge.
fn marks(input: &Input<'_>, plan: &Plan, spoken: &Spoken, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let scale = plan.scale(input);
    let mut placed: Vec<(usize, (f64, f64))> = Vec::new();
    let mut dots = Vec::new();
    let mut y = top;
    for idx in &spoken.dated {
        let at = (scale.code(input.columns.code[*idx]), y + PITCH / 2.0);
        placed.push((*idx, at));
        y += PITCH;
    }
    let dated = y;
    if !spoken.undated.is_empty() {
        // Apart from the dated statements, with a heading if there are both.
        if !spoken.dated.is_empty() {
            let text = input.lang.speakers_undated();
            nodes.push(line((plan.years, y + 16.0), Font::Sans, YEAR, &text, 60.0, "muted"));
            y += if plan.label.is_some() { 7.0 } else { 18.0 };
        }
        let anchors = input.anchors(&spoken.undated, &scale, 0.0);
        let reach = ((scale.step(&input.dataset.axis) / 2.0 - DOT).max(DOT), 60.0);
        let dodged = dodge_within(&anchors, DOT, reach, Along::RowDown);
        let low = dodged.places.iter().fold(0.0_f64, |low, place| place.1.max(low));
        for (idx, place) in spoken.undated.iter().zip(&dodged.places) {
            dots.push(mark::passage(input, *idx, (place.0, place.1 + y + PITCH / 2.0), dodged.radius, false));
        }
        y += PITCH + low;
    }
    if dated < y && dated > top {
        nodes.push(Node::line((plan.years, dated + 2.5), (plan.to + 8.0, dated + 2.5), "rule"));
    }
    years(input, plan, &placed, nodes);
    for pair in placed.windows(2) {
        nodes.push(thin(input, pair[0], pair[1]));
    }
    turns(input, &placed, nodes);
    for (idx, at) in &placed {
        nodes.push(mark::passage(input, *idx, *at, DOT, false));
    }
    nodes.append(&mut dots);
    y
}

/// Each year beside its first statement.
fn years(input: &Input<'_>, plan: &Plan, placed: &[(usize, (f64, f64))], nodes: &mut Vec<Node>) {
    let mut before = None;
    for (idx, at) in placed {
        let date = input.passage(*idx).and_then(|passage| passage.date()?.points());
        let year = date.map(|(Point { year, .. }, _)| year);
        if let Some(text) = year.filter(|_| year != before) {
            nodes.push(line((plan.years, at.1 + 3.5), Font::Sans, YEAR, &text.to_string(), 40.0, "muted"));
        }
        before = year;
    }
}

/// Strong lines between linked words of this speaker.
fn turns(input: &Input<'_>, placed: &[(usize, (f64, f64))], nodes: &mut Vec<Node>) {
    for (link, from, to) in turns_of(input, placed) {
        let place = |passage_idx| placed.iter().find(|(idx, _)| *idx == passage_idx).map(|(_, at)| *at);
        if let (Some(from), Some(to)) = (place(from), place(to)) {
            let middle = ((from.0 + to.0) / 2.0 + 18.0, (from.1 + to.1) / 2.0);
            let d = path(&[("M", &[from.0, from.1]), ("Q", &[middle.0, middle.1, to.0, to.1])]);
            nodes.push(Node::path(d, turn_class(link)));
        }
    }
}

/// A line of text, cut to a width.
fn line(at: (f64, f64), font: Font, size: f64, text: &str, width: f64, class: &str) -> Node {
    Node::text(TextBox::new(at.0, at.1, Anchor::Start, font, size, metrics::cut(text, font, size, width)), class)
}

/// A target over the whole width of a part.
fn ground(plan: &Plan, height: f64, class: &str) -> Node {
    Node::rect(Rect { x: 0.0, y: 0.0, w: plan.width, h: height }, 0.0, class)
}
