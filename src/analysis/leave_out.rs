//! What an issue's figures rest on: how each position and gap would move, and which group the issue would fall into, if
//! any single passage were left out (the jackknife of Tukey, “Bias and confidence in not-quite large samples”, 1958, used
//! as a plain what-if and not as an estimate: these passages were chosen, not drawn).
//!
//! Each passage left out costs a constant, after one sort of the issue's codes.

use super::columns::Columns;
use super::group::{Group, Sides};
use super::method::Method;
use super::order::sorted;
use super::passage::Standing;
use super::tally::{Tally, Tenths};
use crate::model::{Axis, Code, Dataset};

/// A passage as a method counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Its index.
    pub passage: usize,
    /// Where it counts.
    pub standing: Standing,
    /// Its code.
    pub code: Code,
}

/// An issue's passages as a method counts them, and what they come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Sorted by standing, within one by code.
    pub counted: Vec<Counted>,
    /// Tallies a side.
    pub sides: Sides,
    median: bool,
}

impl Evidence {
    /// The chosen passages of an issue, whatever a reader left out taken away.
    pub fn of(dataset: &Dataset, columns: &Columns, chosen: &[bool], method: Method, issue_idx: usize) -> Self {
        let mut counted = Vec::new();
        for (passage, is_chosen) in chosen.iter().enumerate() {
            if *is_chosen && !columns.left_out[passage] && usize::from(columns.issue[passage]) == issue_idx {
                let standing = method.standing(dataset, columns, passage);
                counted.push(Counted { passage, standing, code: columns.code[passage] });
            }
        }
        Self::counted(counted, method.median)
    }

    /// Passages in any order; `median` takes that in place of the mean.
    pub fn counted(unsorted: Vec<Counted>, median: bool) -> Self {
        let key = |idx: usize| (unsorted[idx].standing, unsorted[idx].code);
        let mut evidence = Self { median, ..Self::default() };
        for idx in sorted(unsorted.len(), &|a, b| key(a).cmp(&key(b))) {
            evidence.sides.of(unsorted[idx].standing).add(unsorted[idx].code);
            evidence.counted.push(unsorted[idx]);
        }
        if median {
            evidence.each_side(&mut |sides, standing, codes| {
                sides.of(standing).twice_median = twice_median(codes, codes.len());
            });
        }
        evidence
    }

    /// Calls with each run of passages of one standing.
    fn each_side(&mut self, call: &mut dyn FnMut(&mut Sides, Standing, &[Counted])) {
        let mut from = 0;
        while let Some(first) = self.counted.get(from) {
            let to = self.end_of(from);
            call(&mut self.sides, first.standing, &self.counted[from..to]);
            from = to;
        }
    }

    /// Where the run of passages of one standing ends that holds a place.
    fn end_of(&self, from: usize) -> usize {
        let standing = self.counted[from].standing;
        let mut to = from;
        while self.counted.get(to).is_some_and(|own| own.standing == standing) {
            to += 1;
        }
        to
    }

    /// Calls with each passage and the tallies that would be left without it.
    pub fn each_left_out(&self, call: &mut dyn FnMut(Counted, &Sides)) {
        let mut from = 0;
        while from < self.counted.len() {
            let to = self.end_of(from);
            for at in from..to {
                let own = self.counted[at];
                let mut without = self.sides;
                let side = without.of(own.standing);
                *side = side.without(own.code);
                if self.median {
                    side.twice_median = twice_median(&self.counted[from..to], at - from);
                }
                call(own, &without);
            }
            from = to;
        }
    }
}

/// Twice the median of codes in ascending order, in thousandths, without the one at a place (none at the length);
/// `None` where no code is left.
fn twice_median(codes: &[Counted], left_out: usize) -> Option<i64> {
    let n = codes.len() - usize::from(left_out < codes.len());
    let code = |at: usize| i64::from(codes[at + usize::from(at >= left_out)].code.0);
    (n > 0).then(|| code((n - 1) / 2) + code(n / 2))
}

/// Lowest and highest position of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The side at its lowest position. Its lowest and highest code are not kept up.
    pub low: Tally,
    /// The side at its highest.
    pub high: Tally,
}

/// A passage without which an issue falls into another group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decides {
    /// Its index.
    pub passage: usize,
    /// The group without it.
    pub group: Group,
}

/// What leaving out any one passage does to an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeaveOut {
    /// The range of each side that has two passages or more, in the order of standings. What rests on one has none.
    pub sides: Vec<(Standing, Range)>,
    /// Lowest and highest gap, where both sides always keep a passage.
    pub gap: Option<(Tenths, Tenths)>,
    /// Lowest and highest audience gap, likewise.
    pub audience_gap: Option<(Tenths, Tenths)>,
    /// The passages that decide the group, in the data set's order.
    pub decides: Vec<Decides>,
}

impl LeaveOut {
    /// Of an issue's evidence.
    pub fn of(evidence: &Evidence, axis: &Axis) -> Self {
        let mut own = Self::default();
        let sides = &evidence.sides;
        let group = sides.group(axis);
        let mut gaps = GapRange::new(sides.done, sides.abroad);
        let mut audience_gaps = GapRange::new(sides.home, sides.abroad);
        evidence.each_left_out(&mut |counted, without| {
            let mut without = *without;
            own.widen(counted.standing, *without.of(counted.standing));
            gaps.add(without.gap());
            audience_gaps.add(without.audience_gap());
            let fallen = without.group(axis);
            if fallen != group {
                own.decides.push(Decides { passage: counted.passage, group: fallen });
            }
        });
        (own.gap, own.audience_gap) = (gaps.range, audience_gaps.range);
        let order = sorted(own.decides.len(), &|a, b| own.decides[a].passage.cmp(&own.decides[b].passage));
        let unsorted = std::mem::take(&mut own.decides);
        for idx in order {
            own.decides.push(unsorted[idx]);
        }
        own
    }

    fn widen(&mut self, standing: Standing, without: Tally) {
        match self.sides.last_mut() {
            _ if without.n == 0 => {}
            Some((own, range)) if *own == standing => {
                if without.is_below(range.low) {
                    range.low = without;
                } else if range.high.is_below(without) {
                    range.high = without;
                }
            }
            _ => self.sides.push((standing, Range { low: without, high: without })),
        }
    }

    /// The range of a side.
    pub fn range(&self, standing: Standing) -> Option<Range> {
        self.sides.iter().find(|(own, _)| *own == standing).map(|(_, range)| *range)
    }
}

/// The range of a gap between two sides.
struct GapRange {
    is_known: bool,
    range: Option<(Tenths, Tenths)>,
}

impl GapRange {
    /// None where one passage holds up a side: without it there is no gap.
    fn new(one: Tally, other: Tally) -> Self {
        Self { is_known: one.n > 1 && other.n > 1, range: None }
    }

    fn add(&mut self, gap: Option<Tenths>) {
        if let Some(gap) = gap.filter(|_| self.is_known) {
            let (low, high) = self.range.unwrap_or((gap, gap));
            self.range = Some((low.min(gap), high.max(gap)));
        }
    }
}
