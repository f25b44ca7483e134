//! Figures by every method, and the effect of leaving out any one passage, compared with brute force on random data.
//! The codebook's method is compared with the figures that `figures.rs` checks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random::filtered;
use proptest::prelude::*;
use saydo::analysis::leave_out::Evidence;
use saydo::analysis::{Columns, Figures, Group, LeaveOut, Method, Passage, Standing, Tally, facet, passage};
use saydo::model::{Dataset, Side, Voice};

/// A fraction of thousandths with a positive denominator.
type Fraction = (i128, i128);

const STANDINGS: [Standing; 5] = [
    Standing::Said(Side::Abroad),
    Standing::Said(Side::Home),
    Standing::Said(Side::Unclear),
    Standing::Done,
    Standing::Interpreter,
];

fn methods() -> impl Iterator<Item = Method> {
    ["", "interpreters", "unclear", "median", "interpreters,unclear", "interpreters,median", "unclear,median"]
        .into_iter()
        .chain(["interpreters,unclear,median"])
        .map(Method::from_key)
}

/// Where a record counts, read from the record itself.
fn side(dataset: &Dataset, passage: Passage<'_>, method: Method) -> usize {
    let Passage::Statement(statement) = passage else { return 3 };
    if statement.voice == Voice::Interpreter && !method.interpreters {
        return 4;
    }
    match dataset.audiences.iter().find(|audience| audience.id == statement.audience).unwrap().side {
        Side::Abroad => 0,
        Side::Home => 1,
        _ if method.unclear => 0,
        _ => 2,
    }
}

/// Side, code and index of each passage that counts.
type Counted = Vec<(usize, i128, usize)>;

fn counted(dataset: &Dataset, chosen: &[bool], method: Method, issue_idx: usize) -> Counted {
    let issue = &dataset.issues[issue_idx].id;
    let all = passage::all(dataset).enumerate().filter(|(idx, passage)| chosen[*idx] && passage.issue() == issue);
    all.map(|(idx, passage)| (side(dataset, passage, method), i128::from(passage.code().0), idx)).collect()
}

/// The middle of a side: by definition, and for the median by sorting.
fn middle(counted: &Counted, side: usize, median: bool) -> Option<Fraction> {
    let mut codes: Vec<i128> = counted.iter().filter(|entry| entry.0 == side).map(|entry| entry.1).collect();
    codes.sort_unstable();
    let n = codes.len();
    match (n, median) {
        (0, _) => None,
        (_, false) => Some((codes.iter().sum(), n as i128)),
        (_, true) if n % 2 == 1 => Some((codes[n / 2], 1)),
        (_, true) => Some((codes[n / 2 - 1] + codes[n / 2], 2)),
    }
}

/// Thousandths as tenths, half away from zero.
fn rounded((numerator, denominator): Fraction) -> i32 {
    let size = (2 * numerator.abs() + denominator * 100) / (2 * denominator * 100);
    (size * numerator.signum()) as i32
}

fn gap(counted: &Counted, one: usize, other: usize, median: bool) -> Option<i32> {
    let ((a, n), (b, m)) = (middle(counted, one, median)?, middle(counted, other, median)?);
    Some(rounded((a * m - b * n, n * m)))
}

fn group(counted: &Counted, alike: i128, median: bool) -> Group {
    let n = |sides: &[usize]| counted.iter().filter(|entry| sides.contains(&entry.0)).count();
    match gap(counted, 3, 0, median).map(|gap| i128::from(gap) * 100) {
        Some(gap) if gap > alike => Group::Further,
        Some(gap) if gap < -alike => Group::Closer,
        Some(_) => Group::Alike,
        None if n(&[0, 1, 2]) > 0 && n(&[3]) > 0 => Group::WordsElsewhere,
        None if n(&[0, 1, 2]) > 0 => Group::SaidOnly,
        None if n(&[3]) > 0 => Group::DoneOnly,
        None if n(&[4]) > 0 => Group::ScholarsOnly,
        None => Group::NotCovered,
    }
}

fn each_left_out(counted: &Counted) -> impl Iterator<Item = (usize, usize, Counted)> {
    (0..counted.len()).map(|at| {
        let mut fewer = counted.clone();
        let (side, _, idx) = fewer.remove(at);
        (side, idx, fewer)
    })
}

fn tenths(tally: Tally) -> i32 {
    tally.mean_tenths().unwrap().0
}

fn spread(values: &[i32]) -> Option<(i32, i32)> {
    values.iter().min().copied().zip(values.iter().max().copied())
}

/// Compares an issue's figures, with all passages and without any one, with brute force.
fn check(dataset: &Dataset, columns: &Columns, chosen: &[bool], method: Method, issue_idx: usize) {
    let alike = i128::from(dataset.axis.alike.0);
    let codes = counted(dataset, chosen, method, issue_idx);
    let figures = &Figures::of(dataset, columns, chosen, method).issues[issue_idx];
    let evidence = Evidence::of(dataset, columns, chosen, method, issue_idx);
    let out = LeaveOut::of(&evidence, &dataset.axis);
    for (idx, standing) in STANDINGS.into_iter().enumerate() {
        let mut sides = figures.sides;
        let tally = *sides.of(standing);
        assert_eq!(tally.mean_tenths().map(|mean| mean.0), middle(&codes, idx, method.median).map(rounded));
        let means: Vec<i32> = each_left_out(&codes)
            .filter(|(side, ..)| *side == idx)
            .filter_map(|(.., fewer)| middle(&fewer, idx, method.median).map(rounded))
            .collect();
        let range = out.range(standing).map(|range| (tenths(range.low), tenths(range.high)));
        assert_eq!(range, spread(&means), "{standing:?} by {method:?}: {codes:?}");
        assert_eq!(range.is_some(), tally.n > 1, "what rests on one passage has no range");
        if let (Some(range), Some(mean)) = (out.range(standing), tally.mean()) {
            assert!(range.low.mean().unwrap() <= mean && mean <= range.high.mean().unwrap());
        }
    }
    for (range, whole, one) in [(out.gap, figures.gap, 3), (out.audience_gap, figures.audience_gap, 1)] {
        assert_eq!(whole.map(|gap| gap.0), gap(&codes, one, 0, method.median));
        let n = |side: usize| codes.iter().filter(|entry| entry.0 == side).count();
        let gaps: Vec<i32> =
            each_left_out(&codes).filter_map(|(.., fewer)| gap(&fewer, one, 0, method.median)).collect();
        let expected = spread(&gaps).filter(|_| n(0) > 1 && n(one) > 1);
        assert_eq!(range.map(|(low, high)| (low.0, high.0)), expected);
    }
    let expected = group(&codes, alike, method.median);
    assert_eq!(figures.group, expected);
    let mut decides: Vec<(usize, Group)> = each_left_out(&codes)
        .map(|(_, idx, fewer)| (idx, group(&fewer, alike, method.median)))
        .filter(|(_, fallen)| *fallen != expected)
        .collect();
    decides.sort_unstable();
    assert_eq!(out.decides.iter().map(|fallen| (fallen.passage, fallen.group)).collect::<Vec<_>>(), decides);
    assert_eq!(figures.one_decides, !out.decides.is_empty(), "the tag and the list say the same");
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn figures_and_ranges_are_those_of_brute_force_by_every_method((dataset, filter) in filtered()) {
        let columns = Columns::of(&dataset);
        let chosen = facet::select(&dataset, &columns, &filter);
        for method in methods() {
            for issue_idx in 0..dataset.issues.len() {
                check(&dataset, &columns, &chosen, method, issue_idx);
            }
        }
    }

    #[test]
    fn showing_ranges_changes_no_figure((dataset, filter) in filtered()) {
        let columns = Columns::of(&dataset);
        let chosen = facet::select(&dataset, &columns, &filter);
        for method in methods() {
            let shown = Method { ranges: true, ..method };
            prop_assert_eq!(
                Figures::of(&dataset, &columns, &chosen, method),
                Figures::of(&dataset, &columns, &chosen, shown)
            );
        }
    }

    #[test]
    fn no_method_loses_a_passage((dataset, filter) in filtered()) {
        let columns = Columns::of(&dataset);
        let chosen = facet::select(&dataset, &columns, &filter);
        let n = chosen.iter().filter(|chosen| **chosen).count();
        for method in methods() {
            let figures = Figures::of(&dataset, &columns, &chosen, method);
            prop_assert_eq!(figures.n, n);
            prop_assert_eq!(figures.issues.iter().map(|issue| issue.n() as usize).sum::<usize>(), n);
        }
    }
}

#[test]
fn the_reports_figures_hold_by_every_method() {
    let dataset = common::report::dataset();
    let columns = Columns::of(&dataset);
    for method in methods() {
        for issue_idx in 0..dataset.issues.len() {
            check(&dataset, &columns, &vec![true; columns.n], method, issue_idx);
        }
    }
}

#[test]
fn ten_thousand_passages_of_one_issue_are_left_out_by_their_codes() {
    let mut dataset = common::invented::dataset();
    let (first, issue) = (dataset.statements[0].clone(), dataset.statements[0].issue.clone());
    for n in 0..10_000 {
        let position = saydo::model::Code((n % 401 - 200) * 10);
        dataset.statements.push(saydo::model::Statement { position, ..first.clone() });
    }
    let columns = Columns::of(&dataset);
    let issue_idx = dataset.issues.iter().position(|other| other.id == issue).unwrap();
    let evidence = Evidence::of(&dataset, &columns, &vec![true; columns.n], Method::from_key("median"), issue_idx);
    let mut n = 0;
    evidence.each_left_out(&mut |_, _| n += 1);
    assert!(evidence.counted.len() > 10_000);
    assert_eq!(n, evidence.kinds.len(), "once for all passages of a side and code");
    assert!(n < 500, "{n} for {} codes", 401);
}
