//! Speakers, a layout of the Evidence view: a strip for each speaker with two or more statements, and for a chosen one
//! the walk of their words over time and audience. Speakers with one statement are counted and named.
//!
//! Pure. A strip leads to the walk, a mark to its record.

mod singles;
mod strip;
mod walk;

use super::gaps::{Block, tick_words};
use super::geometry::Rect;
use super::input::Input;
use super::legend;
use super::metrics;
use super::node::{Anchor, Font, Node, Scene, TextBox, push_lines};
use super::pages::PAGE;
use super::picture::{Part, Picture};
use super::scale::Scale;
use saydo_analysis::order::{sort_indexes, sorted};
use saydo_analysis::{Facet, Standing, passage};
use saydo_model::date::Span;
use saydo_model::{DrawnBy, Link, LinkKind, Speaker};

const NOTE: f64 = 12.0;
/// The most statements that have a mark each in the strips. If there are more, only strips with few have marks.
const MARKED: usize = 200;
const ALONE: usize = 8;
/// The most speakers that are drawn at once if there are more statements.
const STRIPS: usize = 12;

/// The columns of a picture of a width.
#[derive(Clone, Copy, Debug)]
struct Plan {
    width: f64,
    margin: f64,
    /// Width of the labels beside the axis; `None` in narrow pictures, where they stand above it.
    label: Option<f64>,
    /// Left edge of the years beside the axis.
    years: f64,
    from: f64,
    to: f64,
}

impl Plan {
    fn of(width: f64) -> Self {
        let margin = if width < 480.0 { 12.0 } else { 16.0 };
        let label = (width >= 640.0).then(|| (width * 0.34).min(290.0));
        let inset = if width < 640.0 { 18.0 } else { 44.0 };
        let years = margin + label.map_or(0.0, |label| label + 10.0);
        Self {
            width,
            margin,
            label,
            years,
            from: years + if width < 640.0 { 34.0 } else { 62.0 },
            to: width - margin - inset,
        }
    }

    fn scale(&self, input: &Input<'_>) -> Scale {
        Scale::new(&input.dataset.axis, self.from, self.to)
    }

    fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }
}

/// A speaker with the statements that are shown: dated ones by date, then undated ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// Index of the speaker.
    pub speaker_idx: usize,
    /// Passages with a date, by its first day, then its last, then in the order of the data.
    pub dated: Vec<usize>,
    /// Passages without a date, in the order of the data.
    pub undated: Vec<usize>,
}

impl Spoken {
    /// Number of statements.
    pub fn n(&self) -> usize {
        self.dated.len() + self.undated.len()
    }

    /// All statements in order.
    pub fn all(&self) -> Vec<usize> {
        [self.dated.as_slice(), self.undated.as_slice()].concat()
    }
}

/// All speakers with a statement in the selection, most statements first, then in the order of the data.
pub fn spoken(input: &Input<'_>) -> Vec<Spoken> {
    let columns = input.columns;
    let mut all: Vec<Spoken> = Vec::new();
    for speaker_idx in 0..input.dataset.speakers.len() {
        all.push(Spoken { speaker_idx, dated: Vec::new(), undated: Vec::new() });
    }
    for idx in 0..columns.n {
        let is_shown = input.chosen[idx] && columns.standing[idx] != Standing::Done;
        if let Some(spoken) = all.get_mut(usize::from(columns.speaker[idx])).filter(|_| is_shown) {
            let list = if columns.span[idx].is_some() { &mut spoken.dated } else { &mut spoken.undated };
            list.push(idx);
        }
    }
    for spoken in &mut all {
        sort_indexes(&mut spoken.dated, &|a, b| columns.span[a].cmp(&columns.span[b]));
    }
    let mut order: Vec<usize> = Vec::new();
    for (idx, spoken) in all.iter().enumerate() {
        if spoken.n() > 0 {
            order.push(idx);
        }
    }
    sort_indexes(&mut order, &|a, b| all[b].n().cmp(&all[a].n()));
    let mut ordered = Vec::new();
    for idx in order {
        ordered.push(std::mem::take(&mut all[idx]));
    }
    ordered
}

/// Whether a speaker's walk is shown: the selection is narrowed to this speaker alone.
pub fn is_chosen(input: &Input<'_>, speaker: &Speaker) -> bool {
    let filter = &input.state.filter;
    filter.of(Facet::Speaker).count() == 1 && filter.has(Facet::Speaker, speaker.id.as_str())
}

/// Whether a speaker has a strip: with two or more statements, or if chosen.
pub fn has_strip(input: &Input<'_>, spoken: &Spoken) -> bool {
    spoken.n() > 1 || is_chosen(input, &input.dataset.speakers[spoken.speaker_idx])
}

/// A speaker's name, office, counts and codes in order, as one text.
pub fn name(input: &Input<'_>, spoken: &Spoken) -> String {
    strip::name(input, spoken)
}

/// The key of a speaker's strip, and the `data-id` of the button that opens the walk.
pub fn key(speaker: &Speaker) -> String {
    ["speaker:", speaker.id.as_str()].concat()
}

/// The speakers that are drawn: the first of them and the first one after them. It is the page of the speaker whom the
/// reader turned to, or else of the open record's.
pub fn range(input: &Input<'_>, all: &[Spoken]) -> (usize, usize) {
    let size = size(all);
    let opened = input.state.record.as_ref().and_then(|record| passage::find(input.dataset, record));
    let opened = opened.map(|idx| usize::from(input.columns.speaker[idx]));
    let near = input.panels.near.as_str();
    let is_near = |spoken: &Spoken| match near.is_empty() {
        true => Some(spoken.speaker_idx) == opened,
        false => key(&input.dataset.speakers[spoken.speaker_idx]) == near,
    };
    let at = all.iter().position(is_near).unwrap_or(0);
    let from = at - at % size;
    (from, (from + size).min(all.len()))
}

/// The most speakers that are drawn at once.
pub fn size(all: &[Spoken]) -> usize {
    if n_of(all) > MARKED { STRIPS } else { PAGE }
}

/// Number of statements.
fn n_of(all: &[Spoken]) -> usize {
    let mut n = 0;
    for spoken in all {
        n += spoken.n();
    }
    n
}

/// The Speakers layout at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let plan = Plan::of(width);
    let all = spoken(input);
    let n = n_of(&all);
    let mut parts = Vec::new();
    let (from, to) = range(input, &all);
    let drawn = &all[from..to];
    for spoken in drawn {
        if has_strip(input, spoken) {
            // Among many statements, strips with more than a few have numbers.
            parts.push(strip::part(input, &plan, spoken, n > MARKED && spoken.n() > ALONE));
            if is_chosen(input, &input.dataset.speakers[spoken.speaker_idx]) {
                parts.push(walk::part(input, &plan, spoken));
            }
        }
    }
    if let Some(part) = singles::part(input, &plan, drawn) {
        parts.push(part);
    }
    parts.push(notes(input, &plan, &all, (from, to), n > MARKED));
    let (left, right) = input.dataset.axis.end_labels();
    Picture { head: head(input, &plan), parts, name: input.lang.picture_speakers(left, right) }
}

/// Key and tick words, which stay in view.
fn head(input: &Input<'_>, plan: &Plan) -> Scene {
    let axis = &input.dataset.axis;
    let (mut nodes, bottom) = legend::legend(input, plan.margin, plan.inner(), 4.0);
    let (left, right) = (plan.years, plan.width - plan.margin);
    let mut ticks = Block { nodes: Vec::new(), height: bottom };
    ticks.add(tick_words(axis, &plan.scale(input), (left, right), false));
    let mut height = ticks.height;
    if let Some(width) = plan.label {
        let lines = metrics::wrap(&axis.title, Font::Sans, NOTE, width, 0);
        let style = (Anchor::Start, Font::Sans, NOTE);
        push_lines(&mut nodes, &lines, (plan.margin, bottom + NOTE + 4.0), NOTE * metrics::LINE, style, "muted");
        height = height.max(bottom + 4.0 + NOTE * metrics::LINE * lines.len() as f64);
    }
    nodes.append(&mut ticks.nodes);
    let height = height + 5.0;
    nodes.push(Node::line((plan.margin, height - 0.5), (right, height - 0.5), "edge"));
    Scene { width: plan.width, height, nodes }
}

/// Notes: what the lines mean, and how many speakers are missing.
fn notes(input: &Input<'_>, plan: &Plan, all: &[Spoken], (from, to): (usize, usize), are_many: bool) -> Part {
    let lang = input.lang;
    let mut nodes = Vec::new();
    let mut y = 8.0;
    let mut texts: Vec<String> = Vec::new();
    let n_out = input.dataset.speakers.len() - all.len();
    if n_out > 0 {
        texts.push(lang.speakers_out(n_out));
    }
    let span = |(from, to): (usize, usize), n: usize| {
        lang.pages_span(&(from + 1).to_string(), &to.to_string(), &n.to_string())
    };
    match all {
        // All statements are in the list and in the table.
        [spoken] if spoken.n() > PAGE => texts.push(span((0, PAGE), spoken.n())),
        all if to - from < all.len() => texts.push(span((from, to), all.len())),
        _ => {}
    }
    if are_many {
        texts.push(lang.counted().to_owned());
    }
    if all.iter().any(|spoken| spoken.dated.len() > 1) {
        texts.push(lang.speakers_order().to_owned());
    }
    if has_ties(input) {
        texts.push(lang.speakers_ties(&input.dataset.terms.source));
    }
    for text in texts {
        let lines = metrics::wrap(&text, Font::Sans, NOTE, plan.inner(), 0);
        let (style, pitch) = ((Anchor::Start, Font::Sans, NOTE), NOTE * metrics::LINE);
        push_lines(&mut nodes, &lines, (plan.margin, y + NOTE), pitch, style, "muted");
        y += pitch * lines.len() as f64 + 6.0;
    }
    let scene = Scene { width: plan.width, height: y + 4.0, nodes };
    Part { key: "notes".to_owned(), issue_idx: None, scene }
}

/// Whether a link says that later words depart from earlier ones or make the same claim stronger.
fn is_turn(link: &Link) -> bool {
    matches!(link.kind, LinkKind::Departs | LinkKind::Escalates)
}

fn has_ties(input: &Input<'_>) -> bool {
    let mut links = input.dataset.links.iter().zip(&input.columns.index.ends);
    links.any(|(link, ends)| is_turn(link) && ends.is_some_and(|(from, to)| input.chosen[from] || input.chosen[to]))
}

/// The turns that begin at placed statements, each as its link and the ends, in the order of the data set.
fn turns_of<'a>(input: &Input<'a>, placed: &[(usize, (f64, f64))]) -> Vec<(&'a Link, usize, usize)> {
    let mut found = Vec::new();
    for (idx, _) in placed {
        for (link_idx, other) in input.columns.tied(*idx) {
            let link = &input.dataset.links[*link_idx];
            if is_turn(link) && input.passage(*idx).is_some_and(|passage| link.from == *passage.id()) {
                found.push((*link_idx, *idx, *other));
            }
        }
    }
    let mut turns = Vec::new();
    for at in sorted(found.len(), &|a, b| found[a].0.cmp(&found[b].0)) {
        let (link_idx, from, to) = found[at];
        turns.push((&input.dataset.links[link_idx], from, to));
    }
    turns
}

/// The class of a turn's line.
fn turn_class(link: &Link) -> &'static str {
    if link.drawn_by == DrawnBy::Report { "arc strong" } else { "arc strong dashed" }
}

/// The thin line between two dated statements. It is dashed if their dates overlap, so that their order isn't known.
fn thin(input: &Input<'_>, (a, from): (usize, (f64, f64)), (b, to): (usize, (f64, f64))) -> Node {
    let overlap = |a: Span, b: Span| a.first <= b.last && b.first <= a.last;
    let is_open = input.columns.span[a].zip(input.columns.span[b]).is_some_and(|(a, b)| overlap(a, b));
    Node::line(from, to, "lead").class_if(is_open, "dashed")
}

/// A line of text, cut to a width.
fn line(at: (f64, f64), font: Font, size: f64, text: &str, width: f64, class: &str) -> Node {
    Node::text(TextBox::new(at.0, at.1, Anchor::Start, font, size, metrics::cut(text, font, size, width)), class)
}

/// The vertical lines of the codes between two heights.
fn grid(input: &Input<'_>, scale: &Scale, (top, bottom): (f64, f64), nodes: &mut Vec<Node>) {
    for code in input.dataset.axis.codes() {
        let x = scale.code(code);
        nodes.push(Node::line((x, top), (x, bottom), "grid"));
    }
}

/// A target over the whole width of a part.
fn ground(plan: &Plan, height: f64, class: &str) -> Node {
    Node::rect(Rect { x: 0.0, y: 0.0, w: plan.width, h: height }, 0.0, class)
}
