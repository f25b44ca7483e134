//! Where strips, names and notes stand across, and how many rows fit.

use super::{BEYOND, GUTTER, HEADING, Item, Plan, SMALL};
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, push_lines};
use crate::share::frame::Block;

/// Where things stand across.
pub(super) struct Columns {
    /// The plan, with at least one column.
    pub(super) plan: Plan,
    /// Distance from the edges.
    pub(super) margin: f64,
    /// Width of a column.
    width: f64,
    /// Width of its names.
    pub(super) label: f64,
}

impl Columns {
    pub(super) fn of(plan: Plan) -> Self {
        let margin = if plan.width < 480.0 { 12.0 } else { 16.0 };
        let n = plan.columns.max(1) as f64;
        let width = (plan.width - 2.0 * margin - (n - 1.0) * GUTTER) / n;
        Self { plan: Plan { columns: plan.columns.max(1), ..plan }, margin, width, label: (width * 0.34).min(220.0) }
    }

    pub(super) fn left(&self, column: usize) -> f64 {
        self.margin + column as f64 * (self.width + GUTTER)
    }

    /// From where to where the axis runs.
    pub(super) fn axis(&self, column: usize) -> (f64, f64) {
        let left = self.left(column);
        (left + self.label + 6.0 + BEYOND, left + self.width - BEYOND)
    }

    pub(super) fn heading(&self, text: &str) -> Vec<String> {
        metrics::wrap(text, Font::Serif, HEADING, self.width, 2)
    }

    pub(super) fn item(&self, item: &Item<'_>, pitch: f64) -> f64 {
        match item {
            Item::Heading(text) => 8.0 + HEADING * metrics::LINE * self.heading(text).len() as f64,
            Item::Row(_) => pitch,
        }
    }

    pub(super) fn height(&self, items: &[Item<'_>], pitch: f64) -> f64 {
        if self.plan.columns > 1 {
            return items.len().div_ceil(self.plan.columns) as f64 * pitch;
        }
        items.iter().map(|item| self.item(item, pitch)).sum()
    }

    /// How many items fit into a height, and how many issues are then left out. A heading never stands last.
    pub(super) fn fitting(&self, items: &[Item<'_>], pitch: f64, room: f64) -> (usize, usize) {
        let mut n = items.len();
        while n > 0 && (self.height(&items[..n], pitch) > room || matches!(items[n - 1], Item::Heading(_))) {
            n -= 1;
        }
        (n, items[n..].iter().filter(|item| matches!(item, Item::Row(_))).count())
    }

    pub(super) fn note(&self, text: &str, class: &str, block: &mut Block) {
        let lines = metrics::wrap(text, Font::Sans, SMALL, self.plan.width - 2.0 * self.margin, 2);
        let pitch = SMALL * metrics::LINE;
        let at = (self.margin, block.height + 2.0 + SMALL);
        push_lines(&mut block.nodes, &lines, at, pitch, (Anchor::Start, Font::Sans, SMALL), class);
        block.height += 2.0 + pitch * lines.len() as f64;
    }
}
