//! Problems as the page tells them: with the cell they are about, and without words that only an editor of the mapping
//! knows.

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
        Effect::Assumes => 4,
    }
}

/// Names of the effects, by rank.
const EFFECTS: [&str; 5] = ["stops", "row", "cell", "apart", "note"];

fn told(problem: &Found, table: &Table) -> Problem {
    let at = problem.row.and_then(|row| table.rows.binary_search_by_key(&row, |known| known.number).ok());
    let cell = at.zip(table.column(&problem.column)).and_then(|(row, column)| table.rows[row].cells.get(column));
    Problem {
        row: problem.row,
        column: problem.column.clone(),
        found: problem.found.clone(),
        expected: in_page(&problem.expected).to_owned(),
        near: problem.near.clone(),
        effect: EFFECTS[rank(problem.effect)].to_owned(),
        cell: cell.cloned(),
    }
}

/// What would be right, up to where it tells how the mapping's file says so: here steps 2 and 3 settle it.
fn in_page(expected: &str) -> &str {
    let cuts =
        [", as `", "; `dates`", "; settle it", "; an empty one can be named", ", which [join]", ", which the mapping"];
    let end = cuts.iter().filter_map(|cut| expected.find(cut)).min().unwrap_or(expected.len());
    match &expected[..end] {
        "`dates = \"day-month\"` or `dates = \"month-day\"` under [read] in the mapping" => "an answer in step 2",
        short => short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_told_here_speaks_of_the_mappings_file() {
        // Every sentence of the reader that names it.
        for (expected, told) in [
            (
                "its place from kept (1) to broken, as `place` under [[scale.status]] in the mapping",
                "its place from kept (1) to broken",
            ),
            ("a status; an empty one can be named in the mapping as “(empty)”", "a status"),
            (
                "a date of which day and month can be told apart; `dates` under [read] in the mapping settles it",
                "a date of which day and month can be told apart",
            ),
            ("a number", "a number"),
        ] {
            assert_eq!(in_page(expected), told);
        }
    }
}
