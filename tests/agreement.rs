//! Krippendorff's α: its author's examples, and properties that hold for any codings.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use proptest::prelude::*;
use saydo::analysis::agreement::{Alpha, Metric, agreement};
use saydo::model::Code;

/// Units from observers' lines: a value for each unit, `.` for none.
fn units(observers: &[&str]) -> Vec<Vec<Code>> {
    let lines: Vec<Vec<&str>> = observers.iter().map(|line| line.split(' ').collect()).collect();
    let value =
        |text: &str| Code::from_key(text).or_else(|| text.bytes().next().map(|letter| Code::whole(letter.into())));
    let of_unit = |at: usize| lines.iter().filter(|line| line[at] != ".").filter_map(|line| value(line[at])).collect();
    (0..lines[0].len()).map(of_unit).collect()
}

fn check(observers: &[&str], metric: Metric, alpha: i32, n_units: usize, n_values: usize) {
    let found = agreement(&units(observers), metric);
    assert_eq!((found.alpha, found.n_units, found.n_values), (Some(Alpha(alpha)), n_units, n_values), "{metric:?}");
}

/// “Computing Krippendorff's Alpha-Reliability” (2011), section A.
#[test]
fn two_observers_and_two_values() {
    let both = ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"];
    for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
        check(&both, metric, 95, 10, 20);
    }
}

/// The same, section B.
#[test]
fn two_observers_and_many_values() {
    check(&["a a b b d c c c e d d a", "b a b b b c c c e d d d"], Metric::Nominal, 692, 12, 24);
}

/// The same, sections C and D: four observers, missing values; a unit with one value doesn't count.
#[test]
fn four_observers_with_missing_values() {
    let four =
        ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."];
    check(&four, Metric::Nominal, 743, 11, 40);
    check(&four, Metric::Ordinal, 815, 11, 40);
    check(&four, Metric::Interval, 849, 11, 40);
}

#[test]
fn where_nothing_varies_or_nothing_pairs_it_is_not_defined() {
    for observers in [["1 1 1", "1 1 1"], ["1 . 2", ". 1 ."]] {
        assert_eq!(agreement(&units(&observers), Metric::Ordinal).alpha, None);
    }
    assert_eq!(agreement(&[], Metric::Ordinal).alpha, None);
}

/// Codes of two coders for some passages: whole codes from −2 to 2, or none.
fn codings() -> impl Strategy<Value = Vec<(Option<i32>, Option<i32>)>> {
    let code = || prop::option::weighted(0.9, -2..=2_i32);
    prop::collection::vec((code(), code()), 0..40)
}

fn of_pairs(pairs: &[(Option<i32>, Option<i32>)]) -> Vec<Vec<Code>> {
    pairs
        .iter()
        .map(|(one, other)| [one, other].into_iter().flatten().map(|code| Code::whole(*code)).collect())
        .collect()
}

proptest! {
    #![proptest_config(common::cases(200))]

    #[test]
    fn it_lies_within_its_bounds_and_is_one_where_all_agree(pairs in codings()) {
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            let found = agreement(&of_pairs(&pairs), metric);
            let Some(Alpha(alpha)) = found.alpha else { continue };
            prop_assert!((-1000..=1000).contains(&alpha));
            prop_assert_eq!(alpha == 1000, found.n_alike == found.n_units);
        }
    }

    #[test]
    fn it_does_not_depend_on_who_is_first_nor_on_the_order_of_units(pairs in codings()) {
        let turned: Vec<_> = pairs.iter().rev().map(|(one, other)| (*other, *one)).collect();
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            prop_assert_eq!(agreement(&of_pairs(&pairs), metric), agreement(&of_pairs(&turned), metric));
        }
    }

    /// The plain definition for two coders, in floats: 1 − observed / expected disagreement, with distances by the
    /// printed formula of the ordinal metric.
    #[test]
    fn it_is_what_the_printed_formula_gives(pairs in codings()) {
        let both: Vec<(i32, i32)> = pairs.iter().filter_map(|(one, other)| Some(((*one)?, (*other)?))).collect();
        let values: Vec<i32> = both.iter().flat_map(|(one, other)| [*one, *other]).collect();
        let mut counts = [0.0; 5];
        values.iter().for_each(|code| counts[(code + 2) as usize] += 1.0);
        let n = |code: i32| counts[(code + 2) as usize];
        let distance = |one: i32, other: i32| {
            let between: f64 = (one.min(other)..=one.max(other)).map(n).sum();
            if one == other { 0.0 } else { (between - (n(one) + n(other)) / 2.0).powi(2) }
        };
        let observed: f64 = both.iter().map(|(one, other)| distance(*one, *other)).sum::<f64>() / both.len() as f64;
        let all = values.len() as f64 * (values.len() as f64 - 1.0);
        let expected: f64 = values.iter().flat_map(|one| values.iter().map(move |other| (*one, *other)))
            .map(|(one, other)| distance(one, other)).sum::<f64>() / all;
        let found = agreement(&of_pairs(&pairs), Metric::Ordinal);
        prop_assert_eq!(found.n_units, both.len());
        match found.alpha {
            Some(Alpha(alpha)) => prop_assert!((f64::from(alpha) - 1000.0 * (1.0 - observed / expected)).abs() < 0.51),
            None => prop_assert!(both.is_empty() || expected == 0.0),
        }
    }

    /// The result doesn't depend on the unit of the axis.
    #[test]
    fn scaling_the_axis_changes_nothing(pairs in codings(), factor in 1..50_i32) {
        let scaled: Vec<_> = pairs.iter().map(|(one, other)| (one.map(|code| code * factor), other.map(|code| code * factor))).collect();
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            prop_assert_eq!(agreement(&of_pairs(&pairs), metric), agreement(&of_pairs(&scaled), metric));
        }
    }
}
