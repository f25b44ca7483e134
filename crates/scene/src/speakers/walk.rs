//! The walk of one speaker's words: dates down, codes across, audience by shape. Beside each mark stand its date, its
//! occasion and its first words. Other speakers' words linked by `departs` or `escalates` stand between them.

use super::plan::{Plan, grid};
use super::spoken::Spoken;
use super::turns::{is_turn, thin, turn_class, turns_of};
use crate::block::Block;
use crate::chain::{drawn, link_words};
use crate::gaps::tick_words;
use crate::geometry::{Rect, path};
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, Scene, push_lines};
use crate::pages::PAGE;
use crate::picture::Part;
use crate::scale::Scale;
use crate::{recoded, words};
use saydo_analysis::order::sort_indexes;
use saydo_analysis::{Facet, Passage, facet};
use saydo_model::list::AddAll;
use saydo_state::update::record_key;

const SIZE: f64 = 12.0;
const LINE: f64 = SIZE * metrics::LINE;
const DOT: f64 = 6.0;
/// Least height of a row in px, for touch.
const ROW: f64 = 46.0;
/// The bow of a strong line, and the additional bow of each further one, as a share of the plane.
const BOW: f64 = 1.0 / 12.0;
/// Distance from the plane to the texts beside it, in px.
const BESIDE: f64 = 20.0;

/// Where the plane and the texts lie.
struct Plane {
    scale: Scale,
    /// Left and right end of the rows.
    left: f64,
    right: f64,
    text: f64,
}

impl Plane {
    fn of(input: &Input<'_>, plan: &Plan) -> Self {
        let left = plan.margin;
        let wide = (plan.width * 0.34).clamp(108.0, 290.0);
        let scale = Scale::new(&input.dataset.axis, left + DOT + 6.0, left + wide - DOT - 6.0);
        Self { scale, left, right: plan.width - plan.margin, text: left + wide + BESIDE - 8.0 }
    }

    fn inner(&self) -> f64 {
        self.right - self.text
    }
}

pub(super) fn part(input: &Input<'_>, plan: &Plan, spoken: &Spoken) -> Part {
    let plane = Plane::of(input, plan);
    let speaker = &input.dataset.speakers[spoken.speaker_idx];
    let mut nodes = Vec::new();
    let title = metrics::wrap(&input.lang.speakers_walk(&speaker.name), Font::Serif, 16.0, plan.inner(), 0);
    push_lines(&mut nodes, &title, (plane.left, 26.0), 21.0, (Anchor::Start, Font::Serif, 16.0), "group-title");
    let mut y = 26.0 + 21.0 * title.len() as f64;
    // The plane is narrower than the strips, so its ticks have separate words.
    let mut ticks = Block { nodes: Vec::new(), height: y - 14.0 };
    ticks.add(tick_words(&input.dataset.axis, &plane.scale, (plane.left, plane.text - 8.0), false));
    nodes.append(&mut ticks.nodes);
    y = ticks.height + 4.0;
    let mut rows = Vec::new();
    let mut placed = Vec::new();
    let (top, dated) = (y, with_others(input, &spoken.dated));
    for idx in dated.iter().take(PAGE) {
        y = row(input, &plane, spoken, *idx, y, &mut placed, &mut rows);
    }
    grid(input, &plane.scale, (top, y), &mut nodes);
    let mut walk: Vec<(usize, (f64, f64))> = Vec::new();
    walk.add_all(placed.iter().copied().filter(|(idx, _)| spoken.dated.contains(idx)));
    for pair in walk.windows(2) {
        nodes.push(thin(input, pair[0], pair[1]));
    }
    if spoken.dated.is_empty() {
        y = note(&input.lang.speakers_no_walk(&input.dataset.terms.source), &plane, y, &mut nodes);
    }
    if !spoken.undated.is_empty() {
        if !spoken.dated.is_empty() {
            y = note(&input.lang.speakers_tray(&input.dataset.terms.source), &plane, y + 8.0, &mut nodes);
        }
        let top = y;
        for idx in &with_others(input, &spoken.undated) {
            // Dated words of others stand with the dated statements.
            if placed.len() < PAGE && !placed.iter().any(|(shown, _)| shown == idx) {
                y = row(input, &plane, spoken, *idx, y, &mut placed, &mut rows);
            }
        }
        grid(input, &plane.scale, (top, y), &mut nodes);
    }
    turns(input, &plane, &placed, &mut nodes);
    nodes.append(&mut rows);
    let scene = Scene { width: plan.width, height: y + 12.0, nodes };
    Part { key: ["walk:", speaker.id.as_str()].concat(), issue_idx: None, scene }
}

/// Statements, and the statements of others linked to them, by date, undated last. Other speakers' statements must pass
/// all filters except the speaker, so that no line leads to a passage that a period or the reader leaves out.
fn with_others(input: &Input<'_>, statements: &[usize]) -> Vec<usize> {
    let shown = facet::select_but(input.dataset, input.columns, &input.state.filter, Facet::Speaker);
    let mut all = statements.to_vec();
    let mut is_in = vec![false; input.columns.n];
    statements.iter().for_each(|idx| is_in[*idx] = true);
    let mut at = 0;
    // Links of added statements belong to the same path.
    while let Some(passage_idx) = all.get(at).copied() {
        for (link_idx, other) in input.columns.tied(passage_idx).iter().copied() {
            if is_turn(&input.dataset.links[link_idx]) && shown[other] && !std::mem::replace(&mut is_in[other], true) {
                all.push(other);
            }
        }
        at += 1;
    }
    let columns = input.columns;
    sort_indexes(&mut all, &|a, b| {
        let (first, second) = (columns.span[a], columns.span[b]);
        first.is_none().cmp(&second.is_none()).then(first.cmp(&second))
    });
    all
}

fn note(text: &str, plane: &Plane, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let lines = metrics::wrap(text, Font::Sans, SIZE, plane.right - plane.left, 0);
    push_lines(nodes, &lines, (plane.left, top + SIZE + 2.0), LINE, (Anchor::Start, Font::Sans, SIZE), "muted");
    top + LINE * lines.len() as f64 + 8.0
}

/// A statement: its mark in the plane, its words beside; returns the lower edge.
fn row(
    input: &Input<'_>,
    plane: &Plane,
    spoken: &Spoken,
    idx: usize,
    top: f64,
    placed: &mut Vec<(usize, (f64, f64))>,
    nodes: &mut Vec<Node>,
) -> f64 {
    let Some(passage) = input.passage(idx) else { return top };
    let is_other = usize::from(input.columns.speaker[idx]) != spoken.speaker_idx;
    let mut texts = Vec::new();
    let mut y = top + 8.0 + SIZE;
    for (text, font, class) in texts_of(input, idx, passage, is_other) {
        let lines = metrics::wrap(&text, font, SIZE, plane.inner(), 0);
        push_lines(&mut texts, &lines, (plane.text, y), LINE, (Anchor::Start, font, SIZE), class);
        y += LINE * lines.len() as f64;
    }
    let bottom = (y - SIZE + 8.0).max(top + ROW);
    let at = (plane.scale.code(input.columns.code[idx]), top + 16.0);
    placed.push((idx, at));
    let mut dot = mark::passage(input, idx, at, DOT, true);
    if is_other {
        dot = mark::mark(input.columns.standing[idx], at.0, at.1, DOT, true);
    }
    dot.handle = None;
    let target = Rect { x: plane.left - 4.0, y: top + 1.0, w: plane.right - plane.left + 8.0, h: bottom - top - 2.0 };
    let mut parts = vec![Node::rect(target, 3.0, "hit-box"), dot];
    parts.append(&mut texts);
    let handle = Handle {
        id: record_key(passage.id()),
        action: ["record ", passage.id().as_str()].concat(),
        name: [vec![words::record_name(input, passage)], turned(input, idx, passage)].concat().join(". "),
        focusable: true,
        expanded: None,
        at: (plane.left + 20.0, (top + bottom) / 2.0),
    };
    nodes.push(Node::line((plane.text, bottom), (plane.right, bottom), "rule"));
    nodes.push(Node::group(parts, "record").with(handle));
    bottom
}

/// A row's texts with font and class.
fn texts_of(input: &Input<'_>, idx: usize, passage: Passage<'_>, is_other: bool) -> Vec<(String, Font, &'static str)> {
    let (dataset, lang) = (input.dataset, input.lang);
    let standing = input.columns.standing[idx];
    let mut texts = Vec::new();
    let date = words::passage_date(input.dataset, lang, passage);
    let head = if is_other { [words::who(dataset, lang, passage), date].join(&lang.join_comma()) } else { date };
    texts.push((head, Font::Bold, "ink"));
    let side = words::standing(dataset, lang, standing);
    let occasion = if let Passage::Statement(statement) = passage { statement.occasion.as_deref() } else { None };
    let occasion = occasion.map_or(side.clone(), |occasion| [side.as_str(), " · ", occasion].concat());
    texts.push((occasion, Font::Sans, "muted"));
    texts.push(match passage.quotes().first() {
        Some(quote) => (words::quote(lang, quote), Font::Serif, "ink"),
        None => (passage.summary().to_owned(), Font::Sans, "ink"),
    });
    let scored = lang.card_scored(words::code_words(dataset, standing, input.columns.code[idx]));
    texts.push((scored, Font::Sans, "ink"));
    if let Some(tag) = recoded::tag(input, passage) {
        texts.push((tag, Font::Bold, "muted"));
    }
    for said in turned(input, idx, passage) {
        texts.push((said, Font::Sans, "tag"));
    }
    texts
}

/// Whose words these depart from, and who says so; one text for each link.
fn turned(input: &Input<'_>, passage_idx: usize, passage: Passage<'_>) -> Vec<String> {
    let (dataset, lang) = (input.dataset, input.lang);
    let mut texts = Vec::new();
    for (link_idx, other) in input.columns.tied(passage_idx).iter().copied() {
        let link = &dataset.links[link_idx];
        let Some(other) = input.passage(other).filter(|_| is_turn(link) && link.from == *passage.id()) else {
            continue;
        };
        let said = link_words(lang, link.kind, true);
        let (who, date) = (words::who(dataset, lang, other), words::passage_date(input.dataset, lang, other));
        texts.push(lang.speakers_tied(said, &who, &date, &drawn(input, link.drawn_by)));
    }
    texts
}

/// Strong lines between earlier words and later words that turn from them, bowed away from the thin line.
fn turns(input: &Input<'_>, plane: &Plane, placed: &[(usize, (f64, f64))], nodes: &mut Vec<Node>) {
    let mut drawn: Vec<((f64, f64), (f64, f64))> = Vec::new();
    for (link, from, to) in turns_of(input, placed) {
        let place = |passage_idx| placed.iter().find(|(idx, _)| *idx == passage_idx).map(|(_, at)| *at);
        let (Some(from), Some(to)) = (place(from), place(to)) else { continue };
        let middle = (from.0 + to.0) / 2.0;
        // A further line over the same stretch bows further.
        let beside = |other: &&((f64, f64), (f64, f64))| {
            let ((x, y), (other_x, other_y)) = **other;
            let meet = y.min(other_y) < from.1.max(to.1) && from.1.min(to.1) < y.max(other_y);
            meet && ((x + other_x) / 2.0 - middle).abs() < 1.0
        };
        let n = drawn.iter().filter(beside).count() + 1;
        drawn.push((from, to));
        // Toward the side with room, so that a line never reaches the texts.
        let (before, after) = (middle - plane.left, plane.text - 8.0 - middle);
        let (side, room) = if after >= before { (1.0, after) } else { (-1.0, before) };
        let bow = side * (BOW * (plane.text - plane.left) * n as f64).min(room);
        let (x, y) = (middle + 2.0 * bow, (from.1 + to.1) / 2.0);
        let d = path(&[("M", &[from.0, from.1]), ("Q", &[x, y, to.0, to.1])]);
        nodes.push(Node::path(d, turn_class(link)));
    }
}
