//! How an issue's positions, gaps and group would change if a single passage were left out.
//!
//! This is the jackknife of Tukey, “Bias and confidence in not-quite large samples”, 1958. Here it is a plain what-if
//! and not an estimate: these passages were chosen, not drawn at random. After one sort of the issue's codes, each
//! passage takes constant time.

use super::columns::Columns;
use super::group::{Group, Sides};
use super::method::Method;
use super::order::sorted;
use super::passage::Standing;
use super::tally::{Tally, Tenths};
use saydo_model::{Axis, Code, Dataset};

/// A passage as a method counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Index of the passage.
    pub passage: usize,
    /// The side on which it counts.
    pub standing: Standing,
    /// Its code.
    pub code: Code,
}

/// An issue's passages as a method counts them, and their tallies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The passages, sorted by standing and then by code.
    pub counted: Vec<Counted>,
    /// The tally of each side.
    pub sides: Sides,
    median: bool,
}

impl Evidence {
    /// The chosen passages of an issue, without those that the reader left out.
    pub fn of(dataset: &Dataset, columns: &Columns, chosen: &[bool], method: Method, issue_idx: usize) -> Self {
        let mut counted = Vec::new();
        for passage in &columns.index.of_issue[issue_idx] {
            let passage = *passage;
            if chosen[passage] && !columns.left_out[passage] {
                let standing = method.standing(dataset, columns, passage);
                counted.push(Counted { passage, standing, code: columns.code[passage] });
            }
        }
        Self::counted(counted, method.median)
    }

    /// Evidence from passages in any order; `median` in place of the mean.
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

    /// Calls with each standing and its passages.
    fn each_side(&mut self, call: &mut dyn FnMut(&mut Sides, Standing, &[Counted])) {
        let mut from = 0;
        while let Some(first) = self.counted.get(from) {
            let to = self.end_of(from);
            call(&mut self.sides, first.standing, &self.counted[from..to]);
            from = to;
        }
    }

    /// End of the run of passages with the same standing as the one at `from`.
    fn end_of(&self, from: usize) -> usize {
        let standing = self.counted[from].standing;
        let mut to = from;
        while self.counted.get(to).is_some_and(|counted| counted.standing == standing) {
            to += 1;
        }
        to
    }

    /// Calls with each passage and the tallies without it.
    pub fn each_left_out(&self, call: &mut dyn FnMut(Counted, &Sides)) {
        let mut from = 0;
        while from < self.counted.len() {
            let to = self.end_of(from);
            for at in from..to {
                let counted = self.counted[at];
                let mut without = self.sides;
                let side = without.of(counted.standing);
                *side = side.without(counted.code);
                if self.median {
                    side.twice_median = twice_median(&self.counted[from..to], at - from);
                }
                call(counted, &without);
            }
            from = to;
        }
    }
}

/// Twice the median of ascending codes, in thousandths, without the one at `left_out` (the length leaves out none).
/// `None` if no code is left.
fn twice_median(codes: &[Counted], left_out: usize) -> Option<i64> {
    let n = codes.len() - usize::from(left_out < codes.len());
    let code = |at: usize| i64::from(codes[at + usize::from(at >= left_out)].code.0);
    (n > 0).then(|| code((n - 1) / 2) + code(n / 2))
}

/// The lowest and highest position of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The side at its lowest position. The lowest and highest code in it are out of date.
    pub low: Tally,
    /// The side at its highest position.
    pub high: Tally,
}

/// A passage that decides an issue's group: without it the group is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decides {
    /// Index of the passage.
    pub passage: usize,
    /// The group without it.
    pub group: Group,
}

/// What leaving out a single passage can change in an issue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeaveOut {
    /// The range of each side with at least two passages, in the order of standings.
    pub sides: Vec<(Standing, Range)>,
    /// Lowest and highest gap, if both sides have at least two passages.
    pub gap: Option<(Tenths, Tenths)>,
    /// Lowest and highest audience gap, under the same condition.
    pub audience_gap: Option<(Tenths, Tenths)>,
    /// The passages that decide the group, in the data set's order.
    pub decides: Vec<Decides>,
}

impl LeaveOut {
    /// Computed from an issue's evidence.
    pub fn of(evidence: &Evidence, axis: &Axis) -> Self {
        let mut leave_out = Self::default();
        let sides = &evidence.sides;
        let group = sides.group(axis);
        let mut gaps = GapRange::new(sides.done, sides.abroad);
        let mut audience_gaps = GapRange::new(sides.home, sides.abroad);
        evidence.each_left_out(&mut |counted, without| {
            let mut without = *without;
            leave_out.widen(counted.standing, *without.of(counted.standing));
            gaps.add(without.gap());
            audience_gaps.add(without.audience_gap());
            let fallen = without.group(axis);
            if fallen != group {
                leave_out.decides.push(Decides { passage: counted.passage, group: fallen });
            }
        });
        (leave_out.gap, leave_out.audience_gap) = (gaps.range, audience_gaps.range);
        let order =
            sorted(leave_out.decides.len(), &|a, b| leave_out.decides[a].passage.cmp(&leave_out.decides[b].passage));
        let unsorted = std::mem::take(&mut leave_out.decides);
        for idx in order {
            leave_out.decides.push(unsorted[idx]);
        }
        leave_out
    }

    fn widen(&mut self, standing: Standing, without: Tally) {
        match self.sides.last_mut() {
            _ if without.n == 0 => {}
            Some((last, range)) if *last == standing => {
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
        self.sides.iter().find(|(side, _)| *side == standing).map(|(_, range)| *range)
    }
}

/// The range of a gap between two sides.
struct GapRange {
    is_known: bool,
    range: Option<(Tenths, Tenths)>,
}

impl GapRange {
    /// Unknown if a side has a single passage: without it there is no gap.
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
