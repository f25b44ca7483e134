//! The events around words and deeds: the source's turning points as bands through all rows, others as lines. Each has
//! its date and words above the axis.

use super::axis::Years;
use super::plan::Plan;
use crate::geometry::Rect;
use crate::input::Input;
use crate::label;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Node, push_lines};
use crate::words;
use saydo_model::date::Span;
use saydo_model::{ContextEvent, Date};
use saydo_text::Lang;

const SIZE: f64 = 12.0;
const LINE: f64 = SIZE * metrics::LINE;
/// Distance from an event's date to its words, in px.
const BESIDE: f64 = 6.0;

/// Dated events in the order of their dates.
fn dated<'a>(input: &Input<'a>) -> Vec<(&'a ContextEvent, Span)> {
    let mut events: Vec<(&ContextEvent, Span)> = Vec::new();
    for event in &input.dataset.context {
        if let Some(span) = event.date.as_ref().and_then(Date::span) {
            let at = events.iter().take_while(|(_, other)| other.first <= span.first).count();
            events.insert(at, (event, span));
        }
    }
    events
}

/// The words of each event, on the side of its date with more room; returns the lower edge. In narrow pictures only
/// turning points have words. The list under the picture has all events.
pub(super) fn labels(input: &Input<'_>, plan: &Plan, nodes: &mut Vec<Node>) -> f64 {
    let mut labels: Vec<Label> = Vec::new();
    let mut y = 4.0;
    for (event, span) in dated(input) {
        if plan.names.is_some() || event.turning_point {
            let label = label(input, plan, (event, span), y);
            y += LINE * label.lines.len() as f64;
            labels.push(label);
        }
    }
    let bottom = y + 2.0;
    // Lines come first, so that words cover them where they cross.
    for label in &labels {
        nodes.push(Node::line((label.x, label.top + LINE / 2.0), (label.x, bottom + 4.0), "whisker"));
    }
    for label in labels {
        nodes.push(Node::circle(label.x, label.top + LINE / 2.0, 2.5, label.class));
        let at = if label.anchor == Anchor::End { label.x - BESIDE } else { label.x + BESIDE };
        let class = [label.class, " halo"].concat();
        push_lines(nodes, &label.lines, (at, label.top + SIZE), LINE, (label.anchor, label.font, SIZE), &class);
    }
    bottom
}

/// An event's words and their place.
struct Label {
    /// The middle of its date, and the upper edge of its words.
    x: f64,
    top: f64,
    anchor: Anchor,
    font: Font,
    class: &'static str,
    lines: Vec<String>,
}

fn label(input: &Input<'_>, plan: &Plan, (event, span): (&ContextEvent, Span), top: f64) -> Label {
    let (from, to) = plan.years.span(span);
    let x = (from + to) / 2.0;
    let (left, right) = (x - plan.margin, plan.width - plan.margin - x);
    let available = left.max(right) - BESIDE;
    let (font, class) = if event.turning_point { (Font::Bold, "ink") } else { (Font::Sans, "muted") };
    let date = event.date.as_ref().map_or(String::new(), |date| words::date(input.lang, date));
    // The summary up to its first semicolon, or up to its first comma if that is too long.
    let clause = event.summary.split(';').next().unwrap_or("").trim_end_matches('.');
    let start = |text: &str| [date.as_str(), &Lang::now().join_colon(), text].concat();
    let whole = start(clause);
    let fits = metrics::width(&whole, font, SIZE) <= available;
    let text = if fits { whole } else { start(clause.split(',').next().unwrap_or("")) };
    let anchor = if left > right { Anchor::End } else { Anchor::Start };
    Label { x, top, anchor, font, class, lines: label::balanced(&text, font, SIZE, available) }
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
