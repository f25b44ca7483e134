//! The player's years: those in which something is said or done, and which one comes next.
//!
//! The period starts where the reader set it, or with the first year, and ends with the year shown. Earlier passages
//! stay, so the picture grows. Only years in which a passage's date begins are shown: other years would add nothing.
//! Undated passages belong to no period. They are left out while a year is shown and come back with all years.
//!
//! Knows nothing about time: the host has the timer.

use saydo_analysis::{Columns, Filter, facet};
use saydo_model::date::{days_from_civil, year_of};
use saydo_model::{Dataset, Date};

/// The speeds, as multiples of the slowest.
pub const SPEEDS: [u32; 3] = [1, 2, 4];
/// How long a year is shown at the slowest speed, in ms.
const YEAR: u32 = 1600;

/// How long a year is shown at a speed, in ms.
pub fn pace(speed: u32) -> u32 {
    YEAR / speed.max(1)
}

/// The years in which a passage of the selection begins, in order. The period's end is ignored.
pub fn years(dataset: &Dataset, columns: &Columns, filter: &Filter) -> Vec<i32> {
    let mut open = filter.clone();
    open.to = None;
    let start = open.from.as_ref().and_then(Date::span).map(|span| span.first);
    let mut years: Vec<i32> = Vec::new();
    for (shown, span) in facet::select(dataset, columns, &open).iter().zip(&columns.span) {
        if let Some(span) = span.filter(|_| *shown) {
            let year = year_of(span.first.max(start.unwrap_or(span.first)));
            let at = years.iter().take_while(|earlier| **earlier < year).count();
            if years.get(at) != Some(&year) {
                years.insert(at, year);
            }
        }
    }
    years
}

/// The year to show after (`forward`) or before the period's end. Without an end, the next year is the first and the
/// previous one the last. `None` if there is no further year.
pub fn next(years: &[i32], filter: &Filter, forward: bool) -> Option<i32> {
    let end = filter.to.as_ref().and_then(Date::span).map(|span| span.last);
    let mut before = None;
    for year in years {
        let last = days_from_civil(year + 1, 1, 1) - 1;
        if forward && end.is_none_or(|end| last > end) {
            return Some(*year);
        }
        if end.is_none_or(|end| last < end) {
            before = Some(*year);
        }
    }
    before.filter(|_| !forward)
}

/// A year as the end of a period.
pub fn end(year: i32) -> Date {
    let mut digits = year.to_string();
    while digits.len() < 4 {
        digits.insert(0, '0');
    }
    Date(digits)
}

/// The year in which the period ends; `None` without an end.
pub fn shown(filter: &Filter) -> Option<i32> {
    let (start, end) = filter.to.as_ref()?.points()?;
    Some(end.unwrap_or(start).year)
}
