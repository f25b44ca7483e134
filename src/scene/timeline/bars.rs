//! Rows of many passages: a bar for each year, words above the line and deeds below, stacked by side. All rows have one
//! scale.

use super::axis::Years;
use super::strip::Dated;
use crate::analysis::Standing;
use crate::analysis::pairing::WORDS;
use crate::scene::geometry::PathData;
use crate::scene::input::Input;
use crate::scene::mark;
use crate::scene::node::Node;

/// The years and the scale of all bars.
pub(super) struct Bars {
    /// Left edge and width of each year.
    slots: Vec<(f64, f64)>,
    /// The slot of each dated passage of the selection.
    of_passage: Vec<Option<usize>>,
    /// The number of passages that the longest bar stands for.
    pub(super) most: usize,
}

impl Bars {
    /// The bars of the rows with more than `most` passages; `None` if there are none.
    pub(super) fn of(input: &Input<'_>, years: &Years, rows: &[Dated], most: usize) -> Option<Self> {
        let mut bars = Self { slots: years.slots(), of_passage: vec![None; input.columns.n], most: 0 };
        for row in rows.iter().filter(|row| row.all().count() > most) {
            for passages in [&row.words, &row.deeds] {
                let mut counts = vec![0; bars.slots.len()];
                for idx in passages.iter().filter(|idx| input.chosen[**idx]) {
                    let middle =
                        input.columns.span[*idx].map(|span| years.x(span.first + (span.last - span.first) / 2));
                    let slot = bars.slots.iter().position(|(x, width)| middle.is_some_and(|at| at < x + width));
                    bars.of_passage[*idx] = slot;
                    if let Some(slot) = slot {
                        counts[slot] += 1;
                        bars.most = bars.most.max(counts[slot]);
                    }
                }
            }
        }
        (bars.most > 0).then_some(bars)
    }

    /// Draws the bars of a side of a row from its line to a height, upward if that is negative.
    pub(super) fn draw(
        &self,
        input: &Input<'_>,
        passages: &[usize],
        (line, height): (f64, f64),
        nodes: &mut Vec<Node>,
    ) {
        let mut ends = vec![0; self.slots.len()];
        for standing in WORDS.into_iter().chain([Standing::Done]) {
            let before = ends.clone();
            for idx in passages.iter().filter(|idx| input.columns.standing[**idx] == standing) {
                if let Some(slot) = self.of_passage[*idx] {
                    ends[slot] += 1;
                }
            }
            let y = |n: usize| line + height * n as f64 / self.most as f64;
            let mut path = PathData::default();
            for (slot, (x, width)) in self.slots.iter().enumerate() {
                if ends[slot] > before[slot] {
                    path.0.push(('M', vec![x + 1.0, y(before[slot])]));
                    path.0.push(('L', vec![x + 1.0, y(ends[slot])]));
                    path.0.push(('L', vec![x + width - 1.0, y(ends[slot])]));
                    path.0.push(('L', vec![x + width - 1.0, y(before[slot])]));
                    path.0.push(('Z', Vec::new()));
                }
            }
            if !path.0.is_empty() {
                nodes.push(Node::path(path, "range").class_if(true, mark::class(standing)));
            }
        }
    }
}
