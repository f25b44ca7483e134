//! Makes a data set of a table and its mapping, and tells every problem at once.

pub mod cells;
pub mod ids;
pub mod positions;
pub mod promises;

use crate::guess::missing;
use crate::join;
use crate::lines::lines;
use crate::mapping::{Kind, Mapping};
use crate::problem::{Effect, Problem};
use crate::table::Table;
use saydo::model::Dataset;
use saydo::model::promises::Promises;
use std::collections::BTreeMap;

/// What a table became.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// A data set of the format's version 1.
    Positions(Box<Dataset>),
    /// A data set of version 2.
    Promises(Box<Promises>),
}

/// A data set, if there is one, with the problems of its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The data set; `None` if something needed is missing.
    pub data: Option<Data>,
    /// All problems, by row.
    pub problems: Vec<Problem>,
}

/// Makes a data set of a table and the one that it is joined with. `today` is its version, a date.
pub fn make_joined(table: Table, other: &Table, mapping: &Mapping, today: &str) -> Made {
    let Some(rule) = &mapping.join else {
        let found = "a second table, but no [join] in the mapping";
        let problem = Problem::whole(found, "how both belong together, as [join] with `on` and `value`", Effect::Stops);
        return Made { data: None, problems: vec![problem] };
    };
    let mut problems = Vec::new();
    let joined = join::join(table, other, rule, &mut problems);
    if problems.iter().any(|problem| problem.effect == Effect::Stops) {
        return Made { data: None, problems };
    }
    let mut mapping = mapping.clone();
    join::mapped(&mut mapping.columns);
    let made = make(&joined, &mapping, today);
    problems.extend(made.problems);
    Made { data: made.data, problems }
}

/// Makes a data set. `today` is its version, a date.
pub fn make(table: &Table, mapping: &Mapping, today: &str) -> Made {
    let mut problems: Vec<Problem> = table.found.mended.iter().map(mended).collect();
    let needed = missing(mapping);
    if !needed.is_empty() {
        problems.extend(needed);
        return Made { data: None, problems };
    }
    let mut lines = lines(table, mapping, &mut problems);
    repeated(&mut lines, &mut problems);
    let data = match mapping.scale.kind {
        Kind::Positions => {
            positions::make(&lines, mapping, today, &mut problems).map(|set| Data::Positions(Box::new(set)))
        }
        Kind::Outcomes | Kind::Amounts => {
            let set = promises::make(&lines, mapping, today, &mut problems);
            if set.promises.is_empty() {
                problems.push(Problem::whole("no row that can be drawn", "at least one", Effect::Stops));
            }
            (!set.promises.is_empty()).then(|| Data::Promises(Box::new(set)))
        }
    };
    problems.sort_by_key(|problem| (problem.row.is_some(), problem.row));
    Made { data, problems }
}

fn mended(mended: &crate::table::Mended) -> Problem {
    Problem {
        row: mended.row,
        ..Problem::whole(mended.what.trim_end_matches('.'), "a file without it", Effect::Assumes)
    }
}

/// Leaves out rows that stand there twice.
fn repeated(lines: &mut Vec<crate::lines::Line<'_>>, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<(Option<&str>, &[String]), usize> = BTreeMap::new();
    lines.retain(|line| match first.get(&(line.issue, line.cells)) {
        Some(row) => {
            let found = format!("the same cells as in row {row}");
            problems.push(Problem {
                row: Some(line.number),
                ..Problem::whole(found, "a row that differs, or none", Effect::DropsRow)
            });
            false
        }
        None => {
            first.insert((line.issue, line.cells), line.number);
            true
        }
    });
}
