//! Guesses what each column means, from its name and from its cells. A guess is shown with samples and confirmed.

mod far;
mod looks;
mod names;

use crate::role::{ROLES, Role};
use crate::table::Table;
pub use far::bare;
use looks::Looks;

/// A guess at what a column means.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// Index of the column.
    pub column: usize,
    /// What it may mean; `None` if nothing fits.
    pub role: Option<Role>,
    /// How sure this is, in percent.
    pub confidence: u8,
    /// Up to three different cells.
    pub samples: Vec<String>,
}

/// Least confidence with which a role is given.
const LEAST: f64 = 0.35;

/// A guess for each column, in the table's order.
pub fn guess(table: &Table) -> Vec<Guess> {
    let looks: Vec<Looks> = (0..table.columns.len()).map(|column| Looks::of(table, column)).collect();
    let mut scores: Vec<(f64, Role, usize)> = Vec::new();
    for (column, look) in looks.iter().enumerate() {
        for role in ROLES {
            let score = score(&table.columns[column], look, role);
            if score >= LEAST {
                scores.push((score, role, column));
            }
        }
    }
    // The surest first; of equals the role and the column that come first.
    scores.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut given: Vec<Option<(Role, f64)>> = vec![None; looks.len()];
    for (score, role, column) in scores {
        let taken = given.iter().flatten().any(|(known, _)| *known == role);
        if given[column].is_none() && (!taken || role.takes_several() && looks[column].links > 0.5) {
            given[column] = Some((role, score));
        }
    }
    numbers_as_status(table, &looks, &mut given);
    let is_events = given.iter().flatten().any(|(role, _)| *role == Role::Kind);
    if !is_events {
        as_promises(&mut given);
    }
    (given.iter().enumerate())
        .map(|(column, given)| Guess {
            column,
            role: given.map(|(role, _)| role),
            confidence: given.map_or(0, |(_, score)| (score.min(0.99) * 100.0) as u8),
            samples: table.samples(column).into_iter().map(short).collect(),
        })
        .collect()
}

/// A status in numbers is an amount that was reached.
fn numbers_as_status(table: &Table, looks: &[Looks], given: &mut [Option<(Role, f64)>]) {
    if given.iter().flatten().any(|(role, _)| matches!(role, Role::Status | Role::DoneValue)) {
        return;
    }
    let named =
        |column: &usize| names::fit(&table.columns[*column], Role::Status) > 0.9 && looks[*column].numbers > 0.6;
    if let Some(column) = (0..given.len()).find(named) {
        given[column] = Some((Role::DoneValue, 0.8));
    }
}

/// Without a column that says which rows are words and which are deeds, each row is a promise with what came of it.
fn as_promises(given: &mut [Option<(Role, f64)>]) {
    let has = |given: &[Option<(Role, f64)>], role| given.iter().flatten().any(|(known, _)| *known == role);
    for (from, to) in [(Role::Text, Role::Said), (Role::Value, Role::DoneValue)] {
        let free = !has(given, to);
        for (role, _) in given.iter_mut().flatten() {
            if *role == from && free {
                *role = to;
            }
        }
    }
}

/// How well a role fits a column, 0–1.
fn score(name: &str, look: &Looks, role: Role) -> f64 {
    let named = names::fit(name, role);
    let looks = look.fit(role);
    if looks == 0.0 {
        return 0.0;
    }
    // A name is better evidence than cells, and both together are better than either.
    if named > 0.0 { named * (0.6 + 0.4 * looks) } else { looks * look.alone(role) }
}

fn short(sample: &str) -> String {
    let line = sample.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 { line } else { line.chars().take(59).chain(['…']).collect() }
}
