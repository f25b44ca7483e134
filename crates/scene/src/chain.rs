//! A record's chain as a small picture: what was said to whom, what was done, and the links between them.
//!
//! In a wide picture each side has a column; in a narrow one the boxes stand in a single column. Pure: handles and ids
//! say what opens a record and how keys walk.

mod lines;
mod node;
pub mod walk;

use super::geometry::Rect;
use super::input::Input;
use super::metrics;
use super::node::{Anchor, Font, Node, Scene, TextBox, push_lines};
use super::words;
use lines::{Ground, Line, Lines, STREET};
use saydo_analysis::chain::Chain;
use saydo_analysis::order::sorted;
use saydo_analysis::{Passage, Standing};
use saydo_model::{DrawnBy, LinkKind, RecordId, Side};
use saydo_text::Lang;

/// Layout widths in px; between them the picture is scaled.
const WIDTHS: [f64; 6] = [280.0, 340.0, 480.0, 640.0, 800.0, 960.0];
/// Narrowest column of a box, in px.
const COLUMN: f64 = 150.0;
/// Widest box, in px: longer lines are hard to read.
const WIDEST: f64 = 360.0;
/// Distance between two boxes of a column, in px.
const GAP: f64 = 10.0;
/// Margin that keeps outlines inside the picture, in px.
const EDGE: f64 = 1.5;
const HEADING: f64 = 12.0;
const NOTE: f64 = 12.0;

/// The widest layout that fits the available width, in px; the narrowest if none fits.
pub fn layout_width(available: f64) -> f64 {
    WIDTHS.into_iter().rev().find(|width| *width <= available).unwrap_or(WIDTHS[0])
}

/// The words of a link, as they follow the name of a record at its end. `outgoing`: the link starts from that record.
pub fn link_words(lang: Lang, kind: LinkKind, outgoing: bool) -> &'static str {
    match (kind, outgoing) {
        (LinkKind::Matches, _) => lang.link_matches().as_str(),
        (LinkKind::Diverges, _) => lang.link_diverges().as_str(),
        (LinkKind::Qualifies, _) => lang.link_qualifies().as_str(),
        (LinkKind::Reinterprets, true) => lang.link_reinterprets().as_str(),
        (LinkKind::Reinterprets, false) => lang.link_reinterpreted().as_str(),
        (LinkKind::Echoes, true) => lang.link_echoes().as_str(),
        (LinkKind::Echoes, false) => lang.link_echoed().as_str(),
        (LinkKind::Escalates, true) => lang.link_escalates().as_str(),
        (LinkKind::Escalates, false) => lang.link_escalated().as_str(),
        (LinkKind::Departs, true) => lang.link_departs().as_str(),
        (LinkKind::Departs, false) => lang.link_departed().as_str(),
    }
}

/// Who drew a link.
pub fn drawn(input: &Input<'_>, drawn_by: DrawnBy) -> String {
    match drawn_by {
        DrawnBy::Report => input.lang.drawn_report(&input.dataset.terms.source),
        DrawnBy::Coder => input.lang.drawn_coder().to_owned(),
    }
}

/// The `data-id` of a record's box.
pub fn key(record: &RecordId) -> String {
    ["chain:", record.as_str()].concat()
}

/// The order of the columns: words said abroad, at home, to an unclear audience, words of interpreters, then deeds.
fn rank(standing: Standing) -> usize {
    match standing {
        Standing::Said(Side::Abroad) => 0,
        Standing::Said(Side::Home) => 1,
        Standing::Said(_) => 2,
        Standing::Interpreter => 3,
        Standing::Done => 4,
    }
}

/// A chain in order, for drawing, numbers and keys: by column, then by date, undated records last.
pub struct Path<'a> {
    input: &'a Input<'a>,
    chain: &'a Chain,
    /// Index of the member at each place.
    order: Vec<usize>,
}

impl<'a> Path<'a> {
    /// The order of a chain.
    pub fn new(input: &'a Input<'a>, chain: &'a Chain) -> Self {
        let columns = input.columns;
        let at = |member: usize| chain.members[member].passage_idx;
        let order = sorted(chain.members.len(), &|a, b| {
            let (a, b) = (at(a), at(b));
            let (first, second) = (columns.span[a], columns.span[b]);
            let by_date = first.is_none().cmp(&second.is_none()).then(first.cmp(&second));
            rank(columns.standing[a]).cmp(&rank(columns.standing[b])).then(by_date).then(a.cmp(&b))
        });
        Self { input, chain, order }
    }

    /// Number of records.
    pub fn n(&self) -> usize {
        self.order.len()
    }

    /// The passage at a place.
    pub fn passage_idx(&self, place: usize) -> usize {
        self.chain.members[self.order[place]].passage_idx
    }

    /// The place of a member.
    pub fn place(&self, member: usize) -> usize {
        self.order.iter().position(|other| *other == member).unwrap_or(0)
    }

    /// The record at a place.
    pub fn record(&self, place: usize) -> Option<Passage<'a>> {
        self.input.passage(self.passage_idx(place))
    }

    /// The place of the record whose box has this id.
    fn find(&self, id: &str) -> Option<usize> {
        (0..self.n()).find(|place| self.record(*place).is_some_and(|record| key(record.id()) == id))
    }

    fn standing(&self, place: usize) -> Standing {
        self.input.columns.standing[self.passage_idx(place)]
    }

    /// How a record is linked to the chain: the link's words and who drew it, with the number of the record it is
    /// linked to, unless that is the present one. `None` for the present record itself.
    pub fn tie(&self, place: usize) -> Option<(String, DrawnBy)> {
        let (link_idx, parent) = self.chain.members[self.order[place]].via?;
        let link = self.input.dataset.links.get(link_idx)?;
        let outgoing = self.record(place).is_some_and(|record| *record.id() == link.from);
        let said = link_words(self.input.lang, link.kind, outgoing);
        let lang = self.input.lang;
        let number = (self.place(parent) + 1).to_string();
        // Passive words end in "by" and need the other record.
        let is_by = !outgoing && !link.kind.is_to_action();
        let said = match (parent, is_by) {
            (0, true) => lang.chain_by(said, lang.chain_here().as_str()),
            (0, false) => said.to_owned(),
            (_, true) => lang.chain_by(said, &number),
            (_, false) => lang.chain_to(&number, said),
        };
        Some((said, link.drawn_by))
    }

    /// The accessible name of a record's box: its number, the record, its link.
    pub fn name(&self, place: usize) -> String {
        let lang = self.input.lang;
        let Some(record) = self.record(place) else { return String::new() };
        let at = lang.chain_number(place + 1, &self.n().to_string());
        let tie = match self.tie(place) {
            Some((said, by)) => [said.as_str(), &self.input.lang.join_comma(), &drawn(self.input, by)].concat(),
            None => lang.chain_here().to_owned(),
        };
        [&at, ". ", &words::record_name(self.input, record), " · ", &tie].concat()
    }
}

/// The column of each box, and the lines between them.
struct Layout {
    columns: Vec<usize>,
    lines: Vec<Line>,
    is_stacked: bool,
}

/// The picture of a chain at a width of [`layout_width`], or any from 240 to 1,600.
pub fn scene(path: &Path<'_>, width: f64) -> Scene {
    let layout = Layout::of(path, width);
    let lines = Lines { columns: &layout.columns, lines: &layout.lines };
    let n_columns = layout.columns.last().map_or(0, |last| last + 1);
    let mut gutters = Vec::new();
    let all: f64 = (0..n_columns).map(|column| lines.gutter(column)).sum();
    let box_width = ((width - 2.0 * EDGE - all) / n_columns.max(1) as f64).min(WIDEST);
    let mut nodes = Vec::new();
    let mut boxes = Vec::new();
    let mut x = EDGE;
    let street = HEADING * metrics::LINE + 10.0;
    let mut bottom = 0.0_f64;
    for column in 0..n_columns {
        gutters.push(x);
        x += lines.gutter(column);
        let mut y = if layout.is_stacked { 0.0 } else { street + STREET * lines.n_streets() as f64 };
        let mut before = None;
        for place in (0..path.n()).filter(|place| layout.columns[*place] == column) {
            let standing = path.standing(place);
            if before != Some(standing) {
                let top = if layout.is_stacked { y } else { 0.0 };
                y = y.max(heading(path.input, standing, (x, top), box_width, &mut nodes));
            }
            before = Some(standing);
            let rect = node::draw(path, place, (x, y), box_width, &mut nodes);
            y = rect.bottom() + GAP;
            boxes.push(rect);
        }
        bottom = bottom.max(y);
        x += box_width;
    }
    let mut drawn = Vec::new();
    let ground = Ground { boxes: &boxes, gutters: &gutters, street };
    for (tie, d) in path.chain.ties.iter().zip(lines.paths(&ground)) {
        let is_direct = tie.from == 0 || tie.to == 0;
        let is_coder = path.input.dataset.links[tie.link_idx].drawn_by != DrawnBy::Report;
        drawn.push(Node::path(d, "arc").class_if(is_direct, "strong").class_if(is_coder, "dashed"));
    }
    drawn.append(&mut nodes);
    let height = legend(path, width, bottom, &mut drawn);
    Scene { width, height, nodes: drawn }
}

impl Layout {
    fn of(path: &Path<'_>, width: f64) -> Self {
        let mut columns = Vec::new();
        let mut n = 0;
        for place in 0..path.n() {
            n += usize::from(place > 0 && path.standing(place) != path.standing(place - 1));
            columns.push(n);
        }
        let mut lines = Vec::new();
        for tie in &path.chain.ties {
            let (from, to) = (path.place(tie.from), path.place(tie.to));
            lines.push(Line { ends: [from.min(to), from.max(to)] });
        }
        let all: f64 = {
            let lines = Lines { columns: &columns, lines: &lines };
            (0..=n).map(|column| lines.gutter(column)).sum()
        };
        let is_stacked = n == 0 || (width - 2.0 * EDGE - all) / ((n + 1) as f64) < COLUMN;
        if is_stacked {
            columns = vec![0; path.n()];
        }
        Self { columns, lines, is_stacked }
    }
}

/// A side's name over its boxes; returns the upper edge of the first box.
fn heading(input: &Input<'_>, standing: Standing, at: (f64, f64), width: f64, nodes: &mut Vec<Node>) -> f64 {
    let name = words::standing(input.dataset, input.lang, standing);
    let name = metrics::cut(&name, Font::Bold, HEADING, width);
    nodes.push(Node::text(TextBox::new(at.0, at.1 + HEADING, Anchor::Start, Font::Bold, HEADING, name), "name"));
    at.1 + HEADING * metrics::LINE + 4.0
}

/// A key to the kinds of lines in the picture; returns the lower edge.
fn legend(path: &Path<'_>, width: f64, top: f64, nodes: &mut Vec<Node>) -> f64 {
    const SAMPLE: f64 = 28.0;
    let mut y = top;
    for by in [DrawnBy::Report, DrawnBy::Coder] {
        if !path.chain.ties.iter().any(|tie| path.input.dataset.links[tie.link_idx].drawn_by == by) {
            continue;
        }
        let is_coder = by == DrawnBy::Coder;
        let text = metrics::wrap(&drawn(path.input, by), Font::Sans, NOTE, width - SAMPLE - EDGE, 0);
        let middle = y + NOTE * 0.65;
        nodes.push(Node::line((EDGE, middle), (SAMPLE - 8.0, middle), "arc strong").class_if(is_coder, "dashed"));
        let pitch = NOTE * metrics::LINE;
        push_lines(nodes, &text, (SAMPLE, y + NOTE), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        y += pitch * text.len() as f64;
    }
    y + 4.0
}

/// A box's rectangle: see [`node`].
type Place = Rect;
