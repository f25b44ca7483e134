//! Guesses how two tables belong together: the column that both have, the years and the amounts of the second.

use crate::guess::{Guessed, guess};
use crate::mapping::{Join, Kind, Take};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::table::Table;
use crate::values::number;
use crate::words::plain;
use std::collections::BTreeSet;

/// Share of the first table's names that the second must know.
const KNOWN: f64 = 0.6;
/// Share of cells that make a column one of years or of amounts.
const MOST: f64 = 0.9;
/// Words for the year that amounts are compared with.
const BASE: [&str; 6] = ["base", "baseline", "basis", "reference", "basisjahr", "referencia"];
/// Words for an amount, the likelier first.
const AMOUNT: [&str; 8] = ["value", "amount", "total", "emissions", "wert", "valeur", "valor", "verdi"];

/// The mapping that a table and the one it is joined with suggest.
pub fn guess_joined(table: &Table, other: &Table) -> Guessed {
    let mut guessed = guess(table);
    let Some(join) = join(table, other) else {
        let expected = "the names that the rows of the first table have, in one of its columns";
        let problem = Problem::whole("a second table that shares no column", expected, Effect::Stops);
        guessed.questions.push(problem.set_by("[join]"));
        return guessed;
    };
    let found = format!(
        "a second table, joined on “{}” with “{}”, of which “{}” is taken",
        join.on,
        join.their.as_ref().unwrap_or(&join.on),
        join.value
    );
    let problem = Problem::whole(found, "that, if it was meant", Effect::Assumes);
    guessed.questions.push(problem.set_by("[join]"));
    // What was reached comes from the second table now, so nothing else is asked for it.
    guessed.mapping.columns.remove(&Role::DoneValue);
    for guess in guessed.columns.iter_mut().filter(|guess| guess.role == Some(Role::DoneValue)) {
        guess.role = None;
        let column = &table.columns[guess.column];
        guessed.questions.retain(|question| question.column != *column);
    }
    guessed.mapping.scale.kind = Kind::Amounts;
    guessed.mapping.join = Some(join);
    guessed
}

fn join(table: &Table, other: &Table) -> Option<Join> {
    let (on, their) = shared(table, other)?;
    let is_other = |column: &usize| *column != their;
    let year = (0..other.columns.len()).filter(is_other).find(|column| is_years(other, *column));
    let amounts = (0..other.columns.len()).filter(is_other).filter(|column| Some(*column) != year);
    let value =
        amounts.filter(|column| is_amounts(other, *column)).min_by_key(|column| rank(&other.columns[*column]))?;
    let is_base = |column: &usize| {
        let name = plain(&table.columns[*column]);
        is_years(table, *column) && name.split(' ').any(|word| BASE.contains(&word))
    };
    let base = year.and_then(|_| (0..table.columns.len()).find(is_base));
    let name = |table: &Table, column: usize| table.columns[column].clone();
    let their = Some(name(other, their)).filter(|their| *their != table.columns[on]);
    Some(Join {
        on: name(table, on),
        their,
        year: year.map(|column| name(other, column)),
        value: name(other, value),
        base: base.map(|column| name(table, column)),
        take: base.map(|_| Take::FallInPercent),
    })
}

/// The columns of both tables that share the most names; of equals those of one name, and then the first.
fn shared(table: &Table, other: &Table) -> Option<(usize, usize)> {
    let theirs: Vec<BTreeSet<&str>> = (0..other.columns.len()).map(|column| other.filled(column).collect()).collect();
    let mut best: Option<(f64, bool, (usize, usize))> = None;
    for on in (0..table.columns.len()).filter(|column| !is_years(table, *column)) {
        let ours: BTreeSet<&str> = table.filled(on).collect();
        for (their, known) in theirs.iter().enumerate().filter(|_| ours.len() > 1) {
            let share = ours.intersection(known).count() as f64 / ours.len() as f64;
            let is_named = plain(&table.columns[on]) == plain(&other.columns[their]);
            let is_better = best.is_none_or(|(most, named, _)| (share, is_named) > (most, named));
            if share >= KNOWN && is_better {
                best = Some((share, is_named, (on, their)));
            }
        }
    }
    best.map(|(_, _, columns)| columns)
}

fn is_years(table: &Table, column: usize) -> bool {
    share(table, column, |cell| cell.len() == 4 && cell.parse().is_ok_and(|year: u32| (1800..2200).contains(&year)))
}

fn is_amounts(table: &Table, column: usize) -> bool {
    share(table, column, |cell| number::parse(cell).is_some())
}

fn share(table: &Table, column: usize, is: impl Fn(&str) -> bool) -> bool {
    let (mut n, mut fits) = (0, 0);
    for cell in table.filled(column) {
        n += 1;
        fits += usize::from(is(cell.trim()));
    }
    n > 0 && fits as f64 >= n as f64 * MOST
}

/// How little a name says that the column is the amount.
fn rank(name: &str) -> usize {
    let name = plain(name);
    name.split(' ').filter_map(|word| AMOUNT.iter().position(|known| *known == word)).min().unwrap_or(AMOUNT.len())
}
