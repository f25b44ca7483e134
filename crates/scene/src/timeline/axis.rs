//! The axis of years. Years with entries, and the years next to them, are equally wide. A run of empty years is folded
//! into a visible break.

use crate::input::Input;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Node, TextBox};
use saydo_model::Date;
use saydo_model::date::{Span, days_from_civil, year_of};
use saydo_model::list::AddAll;

/// Fewest empty years in a row that are folded.
const FOLDED: i32 = 3;
/// Width of a break in px.
const BREAK: f64 = 22.0;
const SIZE: f64 = 12.0;

/// A year, or a run of folded years.
#[derive(Clone, Copy, Debug)]
struct Segment {
    year: i32,
    /// First day, and the first day after it, as days since 1970-01-01.
    days: (i32, i32),
    x: f64,
    width: f64,
    is_break: bool,
}

/// The axis.
#[derive(Clone, Debug)]
pub(super) struct Years {
    segments: Vec<Segment>,
    /// Its ends in px.
    pub(super) from: f64,
    /// Its right end in px.
    pub(super) to: f64,
}

impl Years {
    /// The years of all dated entries of a data set, whatever is selected, so that the axis doesn't change with the
    /// period.
    pub(super) fn of(input: &Input<'_>, from: f64, to: f64) -> Self {
        let mut spans: Vec<Span> = Vec::new();
        spans.add_all(input.columns.span.iter().copied().flatten());
        spans.add_all(input.dataset.context.iter().filter_map(|event| event.date.as_ref().and_then(Date::span)));
        let Some(first) = spans.iter().map(|span| span.first).min() else {
            return Self { segments: Vec::new(), from, to };
        };
        let last = spans.iter().map(|span| span.last).max().unwrap_or(first);
        let mut years = Vec::new();
        let mut year = year_of(first);
        while days_from_civil(year, 1, 1) <= last {
            let days = (days_from_civil(year, 1, 1), days_from_civil(year + 1, 1, 1));
            let is_busy = spans.iter().any(|span| span.first < days.1 && span.last >= days.0);
            years.push((year, days, is_busy));
            year += 1;
        }
        Self { segments: fold(&years, from, to), from, to }
    }

    /// The position of a day in px. Days beyond the ends are clamped.
    pub(super) fn x(&self, day: i32) -> f64 {
        for segment in &self.segments {
            if day < segment.days.1 {
                let share = f64::from((day - segment.days.0).max(0)) / f64::from(segment.days.1 - segment.days.0);
                return segment.x + share * segment.width;
            }
        }
        self.to
    }

    /// The extent of a date: from the start of its first day to the end of its last.
    pub(super) fn span(&self, span: Span) -> (f64, f64) {
        (self.x(span.first), self.x(span.last + 1))
    }

    /// The month at a position, as year and month from 1. For folded years, the first month after them.
    pub(super) fn month(&self, x: f64) -> Option<(i32, u32)> {
        let mut found = self.segments.first()?;
        for segment in &self.segments {
            if segment.x <= x && !segment.is_break {
                found = segment;
            }
        }
        let share = ((x - found.x) / found.width).clamp(0.0, 1.0);
        let month = (share * 12.0) as u32 + 1;
        Some((found.year, month.min(12)))
    }

    /// The first and the last month.
    pub(super) fn ends(&self) -> Option<((i32, u32), (i32, u32))> {
        Some(((self.segments.first()?.year, 1), (self.segments.last()?.year, 12)))
    }

    pub(super) fn has_gap(&self) -> bool {
        self.segments.iter().any(|segment| segment.is_break)
    }
}

type Year = (i32, (i32, i32), bool);

fn fold(years: &[Year], from: f64, to: f64) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut at = 0;
    while let Some((year, days, is_busy)) = years.get(at).copied() {
        let empty = years.get(at..).unwrap_or(&[]).iter().take_while(|(_, _, is_busy)| !is_busy).count();
        let is_break = !is_busy && empty as i32 >= FOLDED;
        let n = if is_break { empty } else { 1 };
        let end = years.get(at + n - 1).map_or(days.1, |(_, days, _)| days.1);
        segments.push(Segment { year, days: (days.0, end), x: 0.0, width: BREAK, is_break });
        at += n;
    }
    let n_breaks = segments.iter().filter(|segment| segment.is_break).count();
    let n_years = segments.len() - n_breaks;
    // Breaks take at most half of the width.
    let breaks = (n_breaks as f64 * BREAK).min((to - from) / 2.0);
    let width = (to - from - breaks) / n_years.max(1) as f64;
    let mut x = from;
    for segment in &mut segments {
        segment.x = x;
        segment.width = if segment.is_break { breaks / n_breaks as f64 } else { width };
        x += segment.width;
    }
    segments
}

/// The line with its years and breaks, under `top`; returns its lower edge.
pub(super) fn draw(years: &Years, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let y = top + 18.0;
    let mut free_from = years.from - 1.0;
    for segment in &years.segments {
        let (x, end) = (segment.x, segment.x + segment.width);
        if segment.is_break {
            nodes.push(Node::line((x, y), (x + segment.width / 2.0 - 4.0, y), "rail"));
            nodes.push(Node::line((x + segment.width / 2.0 + 4.0, y), (end, y), "rail"));
            for shift in [-4.0, 4.0] {
                let middle = x + segment.width / 2.0 + shift;
                nodes.push(Node::line((middle - 2.5, y + 5.0), (middle + 2.5, y - 5.0), "lead"));
            }
            continue;
        }
        nodes.push(Node::line((x, y), (end, y), "rail"));
        nodes.push(Node::line((x, y), (x, y + 4.0), "rail"));
        let year = segment.year.to_string();
        let short = ["’", year.get(year.len().saturating_sub(2)..).unwrap_or("")].concat();
        let text = if metrics::width(&year, Font::Sans, SIZE) + 6.0 <= segment.width { year } else { short };
        let half = metrics::width(&text, Font::Sans, SIZE) / 2.0;
        let middle = (x + end) / 2.0;
        if middle - half > free_from && middle + half <= years.to + 8.0 {
            free_from = middle + half + 2.0;
            nodes.push(Node::text(TextBox::new(middle, y - 6.0, Anchor::Middle, Font::Sans, SIZE, text), "muted"));
        }
    }
    y + 6.0
}
