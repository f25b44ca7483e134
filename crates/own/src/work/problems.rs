//! Problems as the page tells them: with the cell they are about, and without what only an editor of the mapping's file
//! could set.

use crate::message::{MOST, Made, Problem};
use saydo_intake::{Effect, Problem as Found, Table};

/// Puts the problems into an answer.
pub fn tell(problems: &[Found], table: &Table, made: &mut Made) {
    for problem in problems {
        made.counts[rank(problem.effect)] += 1;
    }
    let mut sorted: Vec<&Found> = problems.iter().collect();
    sorted.sort_by_key(|problem| (rank(problem.effect) != 0, problem.row.is_some(), problem.row));
    made.problems = sorted.into_iter().take(MOST).map(|problem| told(problem, table)).collect();
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

fn told(problem: &Found, table: &Table) -> Problem {
    let at = problem.row.and_then(|row| table.rows.binary_search_by_key(&row, |known| known.number).ok());
    let cell = at.zip(table.column(&problem.column)).and_then(|(row, column)| table.rows[row].cells.get(column));
    Problem {
        row: problem.row,
        column: if problem.column.is_empty() { &problem.field } else { &problem.column }.clone(),
        found: problem.found.clone(),
        expected: problem.expected.clone(),
        near: problem.near.clone(),
        status: problem.status.clone(),
        effect: if problem.effect == Effect::DropsText { "text" } else { EFFECTS[rank(problem.effect)] }.to_owned(),
        cell: cell.cloned(),
    }
}
