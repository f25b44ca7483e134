//! Agreement of codings: Krippendorff's α, exact by integer arithmetic.
//!
//! The formula is from K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), section D, for any number
//! of observers with missing values. For the reasons, see A. F. Hayes and K. Krippendorff, “Answering the Call for a
//! Standard Reliability Measure for Coding Data”, Communication Methods and Measures 1 (2007). Knows only codes, not
//! whose they are.

use saydo_model::Code;
use std::collections::BTreeMap;

/// The metric of the distance between two codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// The same or not.
    Nominal,
    /// By their ranks among all given values. This axis is ordinal.
    Ordinal,
    /// By their distance on the axis.
    Interval,
}

/// α in thousandths, half away from zero. At most 1000; 0 is what chance would give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alpha(pub i32);

/// How far codings agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Units with two or more values. α is computed from these.
    pub n_units: usize,
    /// How many of these units have only equal values.
    pub n_alike: usize,
    /// Number of values in these units.
    pub n_values: usize,
    /// α, or `None` if it is not defined: no unit has two values, or all values are equal.
    pub alpha: Option<Alpha>,
}

/// The agreement of codings. A unit holds the values that its observers gave, in any order.
pub fn agreement(units: &[Vec<Code>], metric: Metric) -> Agreement {
    let mut pairable = Vec::new();
    let mut counts: BTreeMap<Code, i128> = BTreeMap::new();
    let mut n_alike = 0;
    for unit in units {
        if unit.len() > 1 {
            pairable.push(unit);
            n_alike += usize::from(unit.iter().all(|code| *code == unit[0]));
            for code in unit {
                *counts.entry(*code).or_default() += 1;
            }
        }
    }
    let n_values = counts.values().sum::<i128>();
    let alpha = alpha(&pairable, &places(&counts, metric), n_values, metric);
    Agreement { n_units: pairable.len(), n_alike, n_values: n_values as usize, alpha }
}

/// Each value with its place on a line whose distances are the metric's, and how often it was given.
///
/// The ordinal distance `Σ n_g − (n_c + n_k) / 2`, g from c to k, is the distance between the middles of the ranks.
/// Here it is doubled.
fn places(counts: &BTreeMap<Code, i128>, metric: Metric) -> BTreeMap<Code, (i128, i128)> {
    let mut below = 0;
    let mut places = BTreeMap::new();
    for (code, n) in counts {
        let place = if metric == Metric::Ordinal { 2 * below + n } else { i128::from(code.0) };
        places.insert(*code, (place, *n));
        below += n;
    }
    places
}

/// The square of a distance.
fn squared(from: i128, to: i128, metric: Metric) -> i128 {
    if metric == Metric::Nominal { i128::from(from != to) } else { (from - to) * (from - to) }
}

/// `1 − (n − 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck`, sums over all ordered pairs of values.
fn alpha(units: &[&Vec<Code>], places: &BTreeMap<Code, (i128, i128)>, n_values: i128, metric: Metric) -> Option<Alpha> {
    let mut expected = 0;
    for (from, n_from) in places.values() {
        for (to, n_to) in places.values() {
            expected += n_from * n_to * squared(*from, *to, metric);
        }
    }
    if expected == 0 {
        return None;
    }
    // Each unit's pairs weigh 1 / (m − 1). A common denominator keeps them whole numbers.
    let denominator = units.iter().fold(1, |all, unit| least_common_multiple(all, unit.len() as i128 - 1));
    let mut observed = 0;
    for unit in units {
        let mut pairs = 0;
        for one in *unit {
            for other in *unit {
                pairs += squared(places[one].0, places[other].0, metric);
            }
        }
        observed += pairs * denominator / (unit.len() as i128 - 1);
    }
    let whole = denominator * expected;
    let thousandths = 1000 * (whole - (n_values - 1) * observed);
    let size = (2 * thousandths.abs() + whole) / (2 * whole);
    Some(Alpha((size * thousandths.signum()) as i32))
}

fn least_common_multiple(a: i128, b: i128) -> i128 {
    let (mut one, mut other) = (a, b);
    while other != 0 {
        (one, other) = (other, one % other);
    }
    a / one * b
}
