//! Speakers, a layout of the Evidence view: a strip for each speaker with two or more statements, and for a chosen one
//! the walk of their words over time and audience. Speakers with one statement are counted and named.
//!
//! Pure. A strip leads to the walk, a mark to its record.

mod plan;
mod singles;
mod spoken;
mod strip;
mod turns;
mod walk;

use super::block::Block;
use super::gaps::tick_words;
use super::input::Input;
use super::legend;
use super::metrics::{self, Font};
use super::node::{Anchor, Node, Scene, push_lines};
use super::pages::PAGE;
use super::picture::{Part, Picture};
use plan::Plan;
use saydo_analysis::passage;
pub use spoken::{Spoken, has_strip, is_chosen, key, spoken};
use turns::is_turn;

const NOTE: f64 = 12.0;
/// The most statements that have a mark each in the strips. If there are more, only strips with few have marks.
const MARKED: usize = 200;
const ALONE: usize = 8;
/// The most speakers that are drawn at once if there are more statements.
const STRIPS: usize = 12;

/// A speaker's name, office, counts and codes in order, as one text.
pub fn name(input: &Input<'_>, spoken: &Spoken) -> String {
    strip::name(input, spoken)
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

fn has_ties(input: &Input<'_>) -> bool {
    let mut links = input.dataset.links.iter().zip(&input.columns.index.ends);
    links.any(|(link, ends)| is_turn(link) && ends.is_some_and(|(from, to)| input.chosen[from] || input.chosen[to]))
}
