//! Joins a second table: the amounts of each row's partner, by year.

use crate::mapping::{Join, Names, Take};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::table::{Row, Table};
use crate::values::number;
use saydo::text::Lang;
use std::collections::BTreeMap;

/// Name of the column that a join adds.
pub const COLUMN: &str = "(joined)";

/// The first table with a column of what the second one gives.
pub fn join(mut table: Table, other: &Table, join: &Join, problems: &mut Vec<Problem>) -> Table {
    let Some(columns) = Columns::of(&table, other, join, problems) else { return table };
    let series = series(other, &columns, problems);
    table.columns.push(COLUMN.to_owned());
    for row in &mut table.rows {
        let cell = value(row, &series, &columns, join, &table.columns, problems);
        row.cells.push(cell.map(number::exact).unwrap_or_default());
    }
    table
}

/// The role of the joined column: what was reached.
pub fn mapped(columns: &mut BTreeMap<Role, Names>) {
    columns.entry(Role::DoneValue).or_insert_with(|| COLUMN.into());
}

struct Columns {
    on: usize,
    base: Option<usize>,
    their: usize,
    year: Option<usize>,
    value: usize,
}

impl Columns {
    fn of(table: &Table, other: &Table, join: &Join, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut find = |table: &Table, name: &str, is_second: bool| {
            let found = table.column(name);
            if found.is_none() {
                let near = crate::words::near(name, table.columns.iter().map(String::as_str));
                let expected = if is_second {
                    Lang::now().intake_need_named_second(name)
                } else {
                    Lang::now().intake_need_named_first(name)
                };
                let problem =
                    Problem::whole(Lang::now().intake_no_column(), expected, Effect::Stops).of(name).near(near);
                problems.push(problem.set_by("[join] names it"));
            }
            found
        };
        let on = find(table, &join.on, false);
        let their = find(other, join.their.as_deref().unwrap_or(&join.on), true);
        let value = find(other, &join.value, true);
        let year = join.year.as_deref().map(|name| find(other, name, true));
        let base = join.base.as_deref().map(|name| find(table, name, false));
        if year == Some(None) || base == Some(None) {
            return None;
        }
        Some(Self { on: on?, their: their?, value: value?, year: year.flatten(), base: base.flatten() })
    }
}

/// The amounts of each key, by year.
fn series<'a>(other: &'a Table, columns: &Columns, problems: &mut Vec<Problem>) -> BTreeMap<&'a str, Vec<(i64, f64)>> {
    let mut series: BTreeMap<&str, Vec<(i64, f64)>> = BTreeMap::new();
    for row in &other.rows {
        let (key, cell) = (row.cells[columns.their].as_str(), row.cells[columns.value].as_str());
        if key.is_empty() || cell.is_empty() {
            continue;
        }
        let Some(amount) = number::parse(cell) else {
            let name = Lang::now().intake_second(&other.columns[columns.value]);
            problems.push(Problem::cell(row.number, &name, cell, Lang::now().intake_need_number(), Effect::DropsCell));
            continue;
        };
        let year = columns.year.and_then(|year| year_of(&row.cells[year])).unwrap_or(0);
        series.entry(key).or_default().push((year, amount.low));
    }
    // The order of rows decides between two amounts of one year.
    series.values_mut().for_each(|amounts| amounts.sort_by_key(|(year, _)| *year));
    series
}

fn year_of(cell: &str) -> Option<i64> {
    cell.trim().get(..4).and_then(|year| year.parse().ok())
}

fn value(
    row: &Row,
    series: &BTreeMap<&str, Vec<(i64, f64)>>,
    columns: &Columns,
    join: &Join,
    names: &[String],
    problems: &mut Vec<Problem>,
) -> Option<f64> {
    let key = row.cells[columns.on].as_str();
    let Some(amounts) = series.get(key) else {
        let problem =
            Problem::cell(row.number, &names[columns.on], key, Lang::now().intake_need_key(), Effect::DropsCell);
        problems.push(problem.near(crate::words::near(key, series.keys().copied())));
        return None;
    };
    let last = amounts.last()?.1;
    let sign = match join.take.unwrap_or_default() {
        Take::Last => return Some(last),
        Take::FallInPercent => -1.0,
        Take::RiseInPercent => 1.0,
    };
    let base = match columns.base {
        None => amounts.first().map(|(_, amount)| *amount),
        Some(base) => {
            let year = year_of(&row.cells[base]);
            amounts.iter().find(|(known, _)| Some(*known) == year).map(|(_, amount)| *amount)
        }
    };
    let Some(base) = base.filter(|base| *base != 0.0) else {
        let column = columns.base.map_or("", |base| names[base].as_str());
        let cell = columns.base.map_or("", |base| row.cells[base].as_str());
        problems.push(Problem::cell(row.number, column, cell, Lang::now().intake_need_year(), Effect::DropsCell));
        return None;
    };
    Some((last - base) / base * 100.0 * sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(columns: &[&str], rows: &[&[&str]]) -> Table {
        let row = |(index, cells): (usize, &&[&str])| Row {
            number: index + 2,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let columns = columns.iter().map(|column| (*column).to_owned()).collect();
        Table { columns, rows: rows.iter().enumerate().map(row).collect(), ..Table::default() }
    }

    #[test]
    fn the_last_amount_is_compared_with_that_of_the_base_year() {
        let first = table(&["id", "base"], &[&["a", "2005"], &["b", "2005"], &["c", "2005"], &["a", "1990"]]);
        let second = table(
            &["id", "year", "n"],
            &[&["a", "2005", "200"], &["b", "2005", "10"], &["a", "2020", "150"], &["b", "2020", "11"]],
        );
        let rule = Join {
            on: "id".into(),
            year: Some("year".into()),
            value: "n".into(),
            base: Some("base".into()),
            take: Some(Take::FallInPercent),
            their: None,
        };
        let mut problems = Vec::new();
        let joined = join(first, &second, &rule, &mut problems);
        let cells: Vec<&str> = joined.rows.iter().map(|row| row.cells[2].as_str()).collect();
        assert_eq!(cells, ["25", "-10", "", ""]);
        assert_eq!(problems.iter().map(|problem| problem.row).collect::<Vec<_>>(), [Some(4), Some(5)]);
    }

    #[test]
    fn a_column_that_is_not_there_is_named() {
        let mut problems = Vec::new();
        let rule = Join { on: "idd".into(), value: "n".into(), ..Join::default() };
        join(table(&["id"], &[&["a"]]), &table(&["id", "n"], &[&["a", "1"]]), &rule, &mut problems);
        assert_eq!(problems[0].near.as_deref(), None);
        assert!(problems[0].to_string().contains("“idd”") && problems[0].effect == Effect::Stops);
    }
}
