//! The counterparts of a record, and the linked pair of words and deed that says most about an issue.

use super::Columns;
use saydo_model::list::List;
use saydo_model::{Dataset, DrawnBy, Link, RecordId, Statement, Voice};

/// A link seen from one of its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counterpart<'a> {
    /// The link.
    pub link: &'a Link,
    /// The record at the other end.
    pub other: &'a RecordId,
    /// Whether the link starts at this end.
    pub outgoing: bool,
}

/// All links of a record, in the order of the data set.
pub fn counterparts<'a>(dataset: &'a Dataset, record: &RecordId) -> Vec<Counterpart<'a>> {
    let links = dataset.links.iter();
    links
        .filter_map(|link| match record {
            id if link.from == *id => Some(Counterpart { link, other: &link.to, outgoing: true }),
            id if link.to == *id => Some(Counterpart { link, other: &link.from, outgoing: false }),
            _ => None,
        })
        .list()
}

/// Links from words to deeds with at least one end on the issue.
pub fn pairs<'a>(dataset: &'a Dataset, columns: &Columns, issue_idx: usize) -> Vec<(&'a Link, usize, usize)> {
    let mut pairs = Vec::new();
    for (link, ends) in dataset.links.iter().zip(&columns.index.ends) {
        if let (Some((from, to)), true) = (*ends, link.kind.is_to_action())
            && (is_on(columns, issue_idx, from) || is_on(columns, issue_idx, to))
        {
            pairs.push((link, from, to));
        }
    }
    pairs
}

fn is_on(columns: &Columns, issue_idx: usize, idx: usize) -> bool {
    usize::from(columns.issue[idx]) == issue_idx
}

/// Whether the source itself links words on this issue to deeds on it.
pub fn tied_by_source(dataset: &Dataset, columns: &Columns, issue_idx: usize) -> bool {
    pairs(dataset, columns, issue_idx)
        .iter()
        .any(|(link, from, to)| link.drawn_by == DrawnBy::Report && both_on(columns, issue_idx, *from, *to))
}

/// The strongest pair. Criteria in order: both ends on the issue, drawn by the source, an official's words, quoted
/// words, the greatest distance between published codes, the order of the data set. Passages that the reader left out
/// are skipped.
pub fn strongest<'a>(dataset: &'a Dataset, columns: &Columns, issue_idx: usize) -> Option<(&'a Link, usize, usize)> {
    let mut best: Option<(_, (&Link, usize, usize))> = None;
    for pair in pairs(dataset, columns, issue_idx) {
        if columns.left_out[pair.1] || columns.left_out[pair.2] {
            continue;
        }
        let strength = strength(dataset, columns, issue_idx, pair);
        if best.as_ref().is_none_or(|(highest, _)| strength > *highest) {
            best = Some((strength, pair));
        }
    }
    best.map(|(_, pair)| pair)
}

fn strength(
    dataset: &Dataset,
    columns: &Columns,
    issue_idx: usize,
    (link, from, to): (&Link, usize, usize),
) -> (bool, bool, bool, bool, i32) {
    let statement: Option<&Statement> = dataset.statements.get(from);
    let code = |idx| super::passage::at(dataset, idx).map_or(0, |passage| passage.code().0);
    (
        both_on(columns, issue_idx, from, to),
        link.drawn_by == DrawnBy::Report,
        statement.is_some_and(|statement| statement.voice == Voice::Leader),
        statement.is_some_and(|statement| !statement.quotes.is_empty()),
        (code(from) - code(to)).abs(),
    )
}

fn both_on(columns: &Columns, issue_idx: usize, from: usize, to: usize) -> bool {
    is_on(columns, issue_idx, from) && is_on(columns, issue_idx, to)
}
