//! The events around words and deeds: the source's turning points as bands through all rows, others as lines; each
//! with its date and words above the axis.

use super::MARGIN;
use super::axis::Years;
use super::plan::Plan;
use crate::model::date::Span;
use crate::model::{ContextEvent, Date};
use crate::scene::geometry::Rect;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, TextBox};
use crate::scene::words;

const SIZE: f64 = 12.0;
const LINE: f64 = SIZE * metrics::LINE;
/// From an event's date to its words, in px.
const BESIDE: f64 = 6.0;

/// Dated events in the order of their dates.
fn dated<'a>(input: &Input<'a>) -> Vec<(&'a ContextEvent, Span)> {
    let mut events: Vec<(&ContextEvent, Span)> = Vec::new();
    for event in &input.dataset.context {
        if let Some(span) = event.date.as_ref().and_then(Date::span) {
            let at = events.iter().take_while(|(_, own)| own.first <= span.first).count();
            events.insert(at, (event, span));
        }
    }
    events
}

/// A line of text for each event, beside its date where there is more room; returns the lower edge.
pub(super) fn labels(input: &Input<'_>, plan: &Plan, nodes: &mut Vec<Node>) -> f64 {
    let (years, width) = (&plan.years, plan.width);
    let events = dated(input);
    let bottom = 4.0 + LINE * events.len() as f64 + 2.0;
    // Under all words, which a line of a later event would cross.
    for (idx, (_, span)) in events.iter().enumerate() {
        let (from, to) = years.span(*span);
        let x = (from + to) / 2.0;
        nodes.push(Node::line((x, 4.0 + LINE * (idx as f64 + 0.5)), (x, bottom + 4.0), "whisker"));
    }
    for (idx, (event, span)) in events.into_iter().enumerate() {
        let y = 4.0 + LINE * idx as f64;
        let font = if event.turning_point { Font::Bold } else { Font::Sans };
        let date = event.date.as_ref().map_or(String::new(), |date| words::date(input.lang, date));
        // The first clause says what it was; all of it stands in the list under the picture.
        let clause = event.summary.split(';').next().unwrap_or("").trim_end_matches('.');
        let text = [date.as_str(), ": ", clause].concat();
        let (from, to) = years.span(span);
        let x = (from + to) / 2.0;
        let is_left = x - MARGIN > width - MARGIN - x;
        let room = if is_left { x - MARGIN } else { width - MARGIN - x } - BESIDE;
        let text = metrics::cut(&text, font, SIZE, room);
        let (anchor, at) = if is_left { (Anchor::End, x - BESIDE) } else { (Anchor::Start, x + BESIDE) };
        let class = if event.turning_point { "ink" } else { "muted" };
        nodes.push(Node::circle(x, y + LINE / 2.0, 2.5, class));
        nodes.push(Node::text(TextBox::new(at, y + SIZE, anchor, font, SIZE, text), class).class_if(true, "halo"));
    }
    bottom
}

/// Bands and lines behind a row.
pub(super) fn bands(input: &Input<'_>, years: &Years, (top, bottom): (f64, f64), nodes: &mut Vec<Node>) {
    let mut behind = Vec::new();
    for (event, span) in dated(input) {
        let (from, to) = years.span(span);
        if event.turning_point {
            let band = Rect { x: from, y: top, w: (to - from).max(3.0), h: bottom - top };
            behind.insert(0, Node::rect(band, 0.0, "band"));
        } else {
            behind.push(Node::line(((from + to) / 2.0, top), ((from + to) / 2.0, bottom), "rule"));
        }
    }
    behind.append(nodes);
    *nodes = behind;
}
