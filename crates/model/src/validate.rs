//! Checks of a data set beyond its shape: everything that it names exists, fits and can be read.
//!
//! Reports all problems at once, each with its place, so that the author can mend them in one go. Knows only the
//! format's rules. `xtask` checks whether quotations are verbatim, because that needs the source's text.

mod figure;
mod frame;
mod known;
mod names;
mod problems;
mod records;
mod ties;

#[cfg(test)]
mod tests;

use super::dataset::Dataset;
use super::limits::ENTRIES;
use super::packed;
use super::problem::{Problem, settle};
use known::Known;
use problems::Problems;

/// Every problem of a data set, in the order of the format.
pub fn validate(dataset: &Dataset) -> Vec<Problem> {
    validate_within(dataset, ENTRIES)
}

/// The same where a list may have so many entries.
pub fn validate_within(dataset: &Dataset, entries: usize) -> Vec<Problem> {
    let mut problems = validate_frame(dataset, entries);
    problems.append(&mut validate_records(dataset));
    problems
}

/// The first of two halves, for who can't do both at once: lengths, and what records refer to.
pub fn validate_frame(dataset: &Dataset, entries: usize) -> Vec<Problem> {
    let known = Known::of(dataset);
    let mut problems = Problems(packed::measure(dataset, entries));
    frame::check(dataset, &mut problems);
    figure::check(dataset, &known, &mut problems);
    names::check(dataset, &mut problems);
    settle(&mut problems.0, dataset.checked);
    problems.0
}

/// The second half: the records and their links.
pub fn validate_records(dataset: &Dataset) -> Vec<Problem> {
    let known = Known::of(dataset);
    let mut problems = Problems::default();
    records::check(dataset, &known, &mut problems);
    ties::check(dataset, &known, &mut problems);
    names::check_unused(dataset, &mut problems);
    settle(&mut problems.0, dataset.checked);
    problems.0
}
