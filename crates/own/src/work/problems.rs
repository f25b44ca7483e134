//! Problems as the page tells them: with the cell they are about, and without what only an editor of the mapping's file
//! could set.

use crate::message::{MOST, Made, Problem};
use saydo_intake::{Effect, Problem as Found, Table};
use std::collections::BTreeMap;

/// Puts the problems into an answer.
pub fn tell(problems: &[Found], table: &Table, made: &mut Made) {
    for problem in problems {
        made.counts[rank(problem.effect)] += 1;
    }
    let mut sorted: Vec<&Found> = problems.iter().collect();
    sorted.sort_by_key(|problem| (rank(problem.effect) != 0, problem.row.is_some(), problem.row));
    let mut first: BTreeMap<(&str, &str, &str, usize), usize> = BTreeMap::new();
    for problem in sorted {
        let what = (shown(problem), problem.found.as_str(), problem.expected.as_str(), rank(problem.effect));
        match (problem.row, first.get(&what)) {
            // The same in another row is one thing to look at.
            (Some(row), Some(at)) => made.problems[*at].more.push(row),
            _ if made.problems.len() < MOST => {
                if problem.row.is_some() {
                    first.insert(what, made.problems.len());
                }
                made.problems.push(told(problem, table));
            }
            _ => {}
        }
    }
}

fn rank(effect: Effect) -> usize {
    match effect {
        Effect::Stops => 0,
        Effect::DropsRow => 1,
        Effect::DropsCell => 2,
        Effect::CountsApart => 3,
        // No cell is lost.
        Effect::DropsText | Effect::Assumes => 4,
    }
}

/// Names of the effects, by rank.
const EFFECTS: [&str; 5] = ["stops", "row", "cell", "apart", "note"];

/// The column or the field that a problem is about.
fn shown(problem: &Found) -> &str {
    if problem.column.is_empty() { &problem.field } else { &problem.column }
}

fn told(problem: &Found, table: &Table) -> Problem {
    let at = problem.row.and_then(|row| table.rows.binary_search_by_key(&row, |known| known.number).ok());
    let cell = at.zip(table.column(&problem.column)).and_then(|(row, column)| table.rows[row].cells.get(column));
    Problem {
        row: problem.row,
        more: Vec::new(),
        column: shown(problem).to_owned(),
        found: problem.found.clone(),
        expected: problem.expected.clone(),
        near: problem.near.clone(),
        status: problem.status.clone(),
        effect: if problem.effect == Effect::DropsText { "text" } else { EFFECTS[rank(problem.effect)] }.to_owned(),
        cell: cell.cloned(),
    }
}
