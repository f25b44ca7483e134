//! The figures of each issue for a choice of passages: the tally of each side, gaps, group, and whether one passage
//! decides.

use super::columns::Columns;
use super::group::{Group, Sides};
use super::leave_out::Evidence;
use super::method::Method;
use super::passage::Standing;
use super::tally::Tenths;
use super::verdict::Verdict;
use saydo_model::{Axis, Dataset, Side};

/// One issue's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IssueFigures {
    /// The tally of each side.
    pub sides: Sides,
    /// Done − abroad.
    pub gap: Option<Tenths>,
    /// Home − abroad.
    pub audience_gap: Option<Tenths>,
    /// Group.
    pub group: Group,
    /// The gap in words.
    pub verdict: Option<Verdict>,
    /// *Thin evidence*: one of the two compared sides has a single passage, or leaving out some passage of these sides
    /// would change the verdict.
    pub thin: bool,
    /// Whether leaving out some passage would change the group.
    pub one_decides: bool,
    /// Whether a side (abroad, home, unclear, done) has a single passage.
    pub thin_side: bool,
}

impl IssueFigures {
    /// The codebook's *fragile*: one passage decides the group, or a side has a single passage.
    pub fn fragile(&self) -> bool {
        self.one_decides || self.thin_side
    }

    /// Number of passages, interpreters included.
    pub fn n(&self) -> i64 {
        let sides = &self.sides;
        sides.abroad.n + sides.home.n + sides.unclear.n + sides.done.n + sides.interpreters.n
    }
}

/// Figures of all issues, in the order of the data set's issues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// One entry for each issue.
    pub issues: Vec<IssueFigures>,
    /// Number of passages counted.
    pub n: usize,
}

impl Figures {
    /// Figures of the chosen passages by a method. `chosen` has one entry for each passage.
    pub fn of(dataset: &Dataset, columns: &Columns, chosen: &[bool], method: Method) -> Self {
        let mut all = Self::default();
        for issue_idx in 0..dataset.issues.len() {
            let evidence = Evidence::of(dataset, columns, chosen, method, issue_idx);
            all.n += evidence.counted.len();
            all.issues.push(figures(&dataset.axis, &evidence));
        }
        all
    }

    /// The published figures: all passages by the codebook's method.
    pub fn published(dataset: &Dataset, columns: &Columns) -> Self {
        Self::of(dataset, columns, &vec![true; columns.n], Method::default())
    }
}

fn figures(axis: &Axis, evidence: &Evidence) -> IssueFigures {
    let sides = evidence.sides;
    let (group, verdict) = (sides.group(axis), sides.verdict(axis));
    let mut one_decides = false;
    let mut thin = verdict.is_some() && (sides.abroad.n == 1 || sides.done.n == 1);
    evidence.each_left_out(&mut |kind, without| {
        one_decides |= without.group(axis) != group;
        let is_compared = matches!(kind.standing, Standing::Said(Side::Abroad) | Standing::Done);
        thin |= verdict.is_some() && is_compared && without.verdict(axis) != verdict;
    });
    IssueFigures {
        sides,
        gap: sides.gap(),
        audience_gap: sides.audience_gap(),
        group,
        verdict,
        thin,
        one_decides,
        thin_side: [sides.abroad, sides.home, sides.unclear, sides.done].iter().any(|side| side.n == 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leave_out::Counted;
    use saydo_model::Code;

    const ABROAD: Standing = Standing::Said(Side::Abroad);
    const HOME: Standing = Standing::Said(Side::Home);

    fn check(passages: &[(Standing, i32)], group: Group, one_decides: bool, fragile: bool) {
        let axis = Axis { alike: Code(400), ..Axis::default() };
        let counted = passages.iter().enumerate();
        let counted = counted.map(|(passage, (standing, code))| Counted {
            passage,
            standing: *standing,
            code: Code::whole(*code),
        });
        let figures = figures(&axis, &Evidence::counted(counted.collect(), false));
        assert_eq!(
            (figures.group, figures.one_decides, figures.fragile()),
            (group, one_decides, fragile),
            "{passages:?}"
        );
    }

    #[test]
    fn groups_follow_the_codebook() {
        check(&[(ABROAD, -1), (ABROAD, -1), (Standing::Done, 2), (Standing::Done, 2)], Group::Further, false, false);
        check(&[(ABROAD, 2), (ABROAD, 2), (Standing::Done, 2), (Standing::Done, 2)], Group::Alike, false, false);
        check(&[(ABROAD, 2), (ABROAD, 2), (Standing::Done, 0), (Standing::Done, 0)], Group::Closer, false, false);
        check(&[(HOME, 2), (HOME, 2), (Standing::Done, 0), (Standing::Done, 0)], Group::WordsElsewhere, false, false);
        check(&[(HOME, 2), (HOME, 1)], Group::SaidOnly, false, false);
        check(&[(Standing::Done, 2), (Standing::Done, 1)], Group::DoneOnly, false, false);
        check(&[(Standing::Interpreter, 2), (Standing::Interpreter, 1)], Group::ScholarsOnly, false, false);
        check(&[], Group::NotCovered, false, false);
    }

    #[test]
    fn a_gap_of_just_the_threshold_is_alike() {
        // 0.4 exactly: 2/5 − 0.
        let done: Vec<_> = [0, 0, 0, 1, 1].map(|code| (Standing::Done, code)).into();
        let words = [(ABROAD, 0), (ABROAD, 0)];
        check(&[&done[..], &words[..]].concat(), Group::Alike, true, true);
    }

    fn is_thin(passages: &[(Standing, i32)]) -> bool {
        let axis = Axis { low: Code::whole(-2), high: Code::whole(2), alike: Code(400), ..Axis::default() };
        let counted = passages.iter().enumerate().map(|(passage, (standing, code))| Counted {
            passage,
            standing: *standing,
            code: Code::whole(*code),
        });
        figures(&axis, &Evidence::counted(counted.collect(), false)).thin
    }

    #[test]
    fn evidence_is_thin_by_the_two_compared_sides_alone() {
        let firm = [(ABROAD, -1), (ABROAD, -1), (Standing::Done, 2), (Standing::Done, 2)];
        assert!(!is_thin(&firm));
        assert!(!is_thin(&[&firm[..], &[(HOME, 2)]].concat()), "a side that is not compared");
        assert!(is_thin(&firm[1..]), "one statement");
        // Without the deed at 2 the gap is 0 and no longer 0.5.
        assert!(is_thin(&[(ABROAD, 1), (ABROAD, 1), (Standing::Done, 1), (Standing::Done, 2)]));
        assert!(!is_thin(&[(HOME, 1), (Standing::Done, 2)]), "nothing is compared");
    }

    #[test]
    fn one_passage_on_any_side_makes_a_group_fragile() {
        check(&[(ABROAD, 2), (Standing::Done, 2), (Standing::Done, 2)], Group::Alike, true, true);
        check(
            &[(ABROAD, 2), (ABROAD, 2), (HOME, 2), (Standing::Done, 2), (Standing::Done, 2)],
            Group::Alike,
            false,
            true,
        );
        check(&[(Standing::Interpreter, 2)], Group::ScholarsOnly, true, true);
    }
}
