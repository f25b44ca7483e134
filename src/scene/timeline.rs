//! The Timeline: a lane for each kind of passage over the years, with the events around them.
//!
//! A passage stands at its date and at the height of its code. Its width shows how imprecise the date is. Undated
//! passages lie in a tray under their lane. Knows nothing of the browser; input comes as gestures.

mod axis;
pub mod brush;
mod events;
mod lane;

use super::geometry::{Rect, path};
use super::input::Input;
use super::legend;
use super::mark;
use super::metrics;
use super::node::{Anchor, Font, Node, Scene, TextBox, push_lines};
use super::picture::{Part, Picture};
use crate::analysis::Standing;
use crate::model::list::AddAll;
use crate::model::{DrawnBy, LinkKind, Side};
use axis::Years;
pub(super) use lane::PITCH;

/// From the picture's edges to what it draws, in px.
const MARGIN: f64 = 12.0;
/// Room for codes at the left of the lanes, in px.
const CODES: f64 = 26.0;
const NOTE: f64 = 12.0;

/// The years of a picture of a width.
fn years(input: &Input<'_>, width: f64) -> Years {
    Years::of(input, MARGIN + CODES, width - MARGIN)
}

/// The Timeline at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let years = years(input, width);
    let mut nodes = Vec::new();
    let top = events::labels(input, &years, width, &mut nodes);
    let top = axis::draw(&years, top, &mut nodes);
    let top = brush::draw(input, &years, top, &mut nodes);
    let mut lanes = Vec::new();
    let mut placed = vec![None; input.columns.n];
    let mut bottom = top;
    let standings = standings(input);
    for standing in standings.iter().copied() {
        let (end, dates) = lane::draw(input, &years, standing, (width, bottom), &mut placed, &mut lanes);
        // Undated passages lie in no band.
        events::bands(input, &years, dates, &mut nodes);
        bottom = end;
    }
    let has_path = paths(input, &placed, &mut nodes);
    nodes.add_all(lanes);
    let rules = &input.dataset.terms.rules;
    let mut notes = vec![input.lang.timeline_note(rules)];
    if years.has_gap() {
        notes.push(input.lang.timeline_broken().to_owned());
    }
    if has_ghosts(input, &standings) {
        notes.push(input.lang.timeline_ghosts().to_owned());
    }
    if has_path {
        notes.push(input.lang.timeline_path().to_owned());
    }
    for note in notes {
        let lines = metrics::wrap(&note, Font::Sans, NOTE, width - 2.0 * MARGIN, 0);
        let pitch = NOTE * metrics::LINE;
        push_lines(&mut nodes, &lines, (MARGIN, bottom + 16.0), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        bottom += pitch * lines.len() as f64 + 3.0;
    }
    let (legend, head) = legend::legend(input, MARGIN, width - 2.0 * MARGIN, 4.0, false);
    Picture {
        head: Scene { width, height: head + 4.0, nodes: legend },
        parts: vec![Part {
            key: "timeline".to_owned(),
            issue_idx: None,
            scene: Scene { width, height: bottom + 18.0, nodes },
        }],
        name: input.lang.picture_timeline(rules),
    }
}

/// The lanes in their order.
fn standings(input: &Input<'_>) -> Vec<Standing> {
    let mut standings = vec![Standing::Said(Side::Abroad), Standing::Said(Side::Home)];
    if input.columns.standing.contains(&Standing::Said(Side::Unclear)) {
        standings.push(Standing::Said(Side::Unclear));
    }
    standings.push(Standing::Done);
    if input.shows_interpreters() {
        standings.push(Standing::Interpreter);
    }
    standings
}

/// Whether a passage is drawn faintly because a filter or the reader leaves it out.
fn has_ghosts(input: &Input<'_>, standings: &[Standing]) -> bool {
    for standing in standings {
        let (dated, undated) = lane::passages(input, *standing);
        if dated.iter().chain(&undated).any(|idx| !input.chosen[*idx]) {
            return true;
        }
    }
    false
}

/// A passage as a selectable mark with the bar of its span. Drawn faintly and not selectable if the selection leaves it
/// out.
pub(super) fn passage(input: &Input<'_>, passage_idx: usize, at: (f64, f64), span: Option<(f64, f64)>) -> Node {
    if !input.chosen[passage_idx] {
        return mark::mark(input.columns.standing[passage_idx], at.0, at.1, lane::RADIUS, false)
            .class_if(true, "ghost");
    }
    let mut own = mark::passage(input, passage_idx, at, lane::RADIUS, true);
    let handle = own.handle.take();
    let mut nodes = vec![Node::rect(Rect::around(at.0, at.1, PITCH, PITCH), 0.0, "hit-box")];
    if let Some((from, to)) = span {
        let bar = Rect { x: from, y: at.1 - 1.5, w: to - from, h: 3.0 };
        nodes.push(Node::rect(bar, 1.5, "range").class_if(true, mark::class(input.columns.standing[passage_idx])));
    }
    nodes.push(own);
    let open = input.state.open_issue(input.dataset);
    let is_dim = open.is_some() && input.passage(passage_idx).map(|passage| passage.issue()) != open;
    Node { handle, ..Node::group(nodes, "record") }.class_if(is_dim, "dim")
}

/// Lines between dated words if the later ones depart from or escalate the earlier. Returns whether there is one.
fn paths(input: &Input<'_>, placed: &[Option<(f64, f64)>], nodes: &mut Vec<Node>) -> bool {
    let mut has_path = false;
    for link in &input.dataset.links {
        let place = |id| placed[crate::analysis::passage::find(input.dataset, id)?];
        if !matches!(link.kind, LinkKind::Departs | LinkKind::Escalates) {
            continue;
        }
        if let (Some(from), Some(to)) = (place(&link.from), place(&link.to)) {
            let class = if link.drawn_by == DrawnBy::Report { "arc strong" } else { "arc strong dashed" };
            // If both have the same code, the line bows, so that it differs from the bars of their dates. It rises half
            // as far as its control point. Longer lines rise higher, but never to the marks of the line above.
            let rise = (12.0 + (to.0 - from.0).abs() / 20.0).min(30.0);
            let bow = if from.1 == to.1 { (from.1 - rise).max(0.0) } else { (from.1 + to.1) / 2.0 };
            let middle = ((from.0 + to.0) / 2.0, bow);
            let d = path(&[("M", &[from.0, from.1]), ("Q", &[middle.0, middle.1, to.0, to.1])]);
            nodes.push(Node::path(d, class));
            has_path = true;
        }
    }
    has_path
}

/// A line of text cut to the available width.
fn line(at: (f64, f64), font: Font, size: f64, text: &str, room: f64, class: &str) -> Node {
    Node::text(TextBox::new(at.0, at.1, Anchor::Start, font, size, metrics::cut(text, font, size, room)), class)
}
