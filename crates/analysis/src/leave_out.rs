//! How an issue's positions, gaps and group would change if a single passage were left out.
//!
//! This is the jackknife of Tukey, “Bias and confidence in not-quite large samples”, 1958. Here it is a plain what-if
//! and not an estimate: these passages were chosen, not drawn at random. Passages of one side and code are counted and
//! left out once, so thousands of them cost no more than a few.

use super::columns::Columns;
use super::group::{Group, Sides};
use super::method::Method;
use super::passage::Standing;
use super::tally::{Tally, Tenths};
use super::work;
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

/// Passages of one side and code. Leaving out any of them has the same effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The side on which they count.
    pub standing: Standing,
    /// Their code.
    pub code: Code,
    /// Their number.
    pub n: usize,
}

/// An issue's passages as a method counts them, and their tallies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The passages, in the data set's order.
    pub counted: Vec<Counted>,
    /// Their kinds, sorted by standing and then by code.
    pub kinds: Vec<Kind>,
    /// The tally of each side.
    pub sides: Sides,
    median: bool,
}

impl Evidence {
    /// The chosen passages of an issue, without those that the reader left out.
    pub fn of(dataset: &Dataset, columns: &Columns, chosen: &[bool], method: Method, issue_idx: usize) -> Self {
        let mut counted = Vec::new();
        work::visit(columns.index.of_issue[issue_idx].len());
        for passage in &columns.index.of_issue[issue_idx] {
            let passage = *passage;
            if chosen[passage] && !columns.left_out[passage] {
                let standing = method.standing(dataset, columns, passage);
                counted.push(Counted { passage, standing, code: columns.code[passage] });
            }
        }
        Self::counted(counted, method.median)
    }

    /// Evidence from passages; `median` in place of the mean.
    pub fn counted(counted: Vec<Counted>, median: bool) -> Self {
        let mut evidence = Self { median, ..Self::default() };
        for Counted { standing, code, .. } in &counted {
            let at = evidence.place(*standing, *code);
            match evidence.kinds.get_mut(at) {
                Some(kind) if (kind.standing, kind.code) == (*standing, *code) => kind.n += 1,
                _ => evidence.kinds.insert(at, Kind { standing: *standing, code: *code, n: 1 }),
            }
            evidence.sides.of(*standing).add(*code);
        }
        evidence.counted = counted;
        if median {
            let mut from = 0;
            while let Some(first) = evidence.kinds.get(from) {
                let (standing, to) = (first.standing, evidence.end_of(from));
                evidence.sides.of(standing).twice_median = twice_median(&evidence.kinds[from..to], usize::MAX);
                from = to;
            }
        }
        evidence
    }

    /// The place of a kind, or where it would stand.
    fn place(&self, standing: Standing, code: Code) -> usize {
        self.kinds.partition_point(|kind| (kind.standing, kind.code) < (standing, code))
    }

    /// End of the run of kinds with the same standing as the one at `from`.
    fn end_of(&self, from: usize) -> usize {
        let standing = self.kinds[from].standing;
        let mut to = from;
        while self.kinds.get(to).is_some_and(|kind| kind.standing == standing) {
            to += 1;
        }
        to
    }

    /// Calls with each kind and the tallies without one passage of it.
    pub fn each_left_out(&self, call: &mut dyn FnMut(Kind, &Sides)) {
        let mut from = 0;
        while from < self.kinds.len() {
            let to = self.end_of(from);
            for at in from..to {
                let kind = self.kinds[at];
                let mut without = self.sides;
                let side = without.of(kind.standing);
                *side = side.without(kind.code);
                if self.median {
                    side.twice_median = twice_median(&self.kinds[from..to], at - from);
                }
                call(kind, &without);
            }
            from = to;
        }
    }
}

/// Twice the median of ascending codes, in thousandths, without one passage of the kind at `left_out` (the length leaves
/// out none). `None` if no code is left.
fn twice_median(kinds: &[Kind], left_out: usize) -> Option<i64> {
    let n_of = |at: usize| kinds[at].n - usize::from(at == left_out);
    let mut n = 0;
    for at in 0..kinds.len() {
        n += n_of(at);
    }
    let code = |place: usize| {
        let mut end = 0;
        for (at, kind) in kinds.iter().enumerate() {
            end += n_of(at);
            if place < end {
                return i64::from(kind.code.0);
            }
        }
        0
    };
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
        let mut fallen = Vec::new();
        evidence.each_left_out(&mut |kind, without| {
            let mut without = *without;
            leave_out.widen(kind.standing, *without.of(kind.standing));
            gaps.add(without.gap());
            audience_gaps.add(without.audience_gap());
            fallen.push(without.group(axis));
        });
        (leave_out.gap, leave_out.audience_gap) = (gaps.range, audience_gaps.range);
        for counted in &evidence.counted {
            let fallen = fallen[evidence.place(counted.standing, counted.code)];
            if fallen != group {
                leave_out.decides.push(Decides { passage: counted.passage, group: fallen });
            }
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
