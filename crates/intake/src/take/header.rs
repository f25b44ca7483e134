//! Finds the header among the first rows and names the columns.

use super::refusal::{Refusal, refused};
use crate::table::{Found, Row, Table, letters};
use crate::values::{date, link, number};
use saydo::text::Lang;

/// Rows among which the header is looked for.
const FIRST: usize = 30;

/// The table of these rows. `settled` is the header's row as a person gave it; 0 for none.
pub fn table(mut rows: Vec<Row>, settled: Option<usize>, mut found: Found) -> Result<Table, Refusal> {
    if rows.is_empty() {
        return refused(Lang::now().intake_no_rows());
    }
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let at = match settled {
        Some(0) => None,
        Some(number) => match rows.iter().position(|row| row.number == number) {
            Some(at) => Some(at),
            None => return refused(Lang::now().intake_header_empty(&number.to_string())),
        },
        None => position(&rows),
    };
    let names = at.map_or_else(Vec::new, |at| rows[at].cells.clone());
    if let Some(at) = at {
        found.header_row = Some(rows[at].number);
        found.preamble = rows[..at].iter().map(|row| filled(row).collect::<Vec<_>>().join(" ")).collect();
        rows.drain(..=at);
    }
    let columns = named(&names, width);
    for row in &mut rows {
        row.cells.resize(width, String::new());
    }
    Ok(without_empty_columns(Table { columns, rows, found }))
}

fn filled(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty())
}

/// The first row that is about as full as the others and reads like names.
fn position(rows: &[Row]) -> Option<usize> {
    let mut counts: Vec<usize> = rows.iter().take(FIRST * 4).map(|row| row.cells.len()).collect();
    counts.sort_unstable();
    let usual = counts.get(counts.len() / 2).copied().unwrap_or(1);
    let is_full = |row: &Row| {
        let n = filled(row).count();
        n >= 2.min(usual) && n * 10 >= usual * 6 && !row.cells[0].starts_with('#')
    };
    let at = rows.iter().take(FIRST).position(is_full)?;
    reads_like_names(&rows[at]).then_some(at)
}

/// Whether most cells are short texts, none is a link, and no two are long and alike.
fn reads_like_names(row: &Row) -> bool {
    let n = filled(row).count();
    let values = filled(row).filter(|cell| number::parse(cell).is_some() || date::looks_like(cell)).count();
    let n_links = filled(row).filter(|cell| link::is_in(cell)).count();
    let n_long = filled(row).filter(|cell| cell.chars().count() > 80).count();
    n_links == 0 && values * 2 <= n && n_long * 3 <= n
}

/// A name for each column: the cell's, each once, or the sheet's letters.
fn named(names: &[String], width: usize) -> Vec<String> {
    let mut columns: Vec<String> = Vec::with_capacity(width);
    for index in 0..width {
        let name = names.get(index).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
        let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| letters(index));
        let mut once = name.clone();
        let mut n = 2;
        while columns.contains(&once) {
            once = format!("{name} ({n})");
            n += 1;
        }
        columns.push(once);
    }
    columns
}

/// Without columns that have neither a name nor a cell, as sheets have them at their edge.
fn without_empty_columns(mut table: Table) -> Table {
    let keep: Vec<bool> = (0..table.columns.len())
        .map(|index| table.columns[index] != letters(index) || table.filled(index).next().is_some())
        .collect();
    if keep.iter().all(|keep| *keep) {
        return table;
    }
    let retain = |list: &mut Vec<String>| {
        let mut flags = keep.iter();
        list.retain(|_| flags.next().copied().unwrap_or(true));
    };
    retain(&mut table.columns);
    for row in &mut table.rows {
        retain(&mut row.cells);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(rows: &[&[&str]]) -> Table {
        let row = |(index, cells): (usize, &&[&str])| Row {
            number: index + 1,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        table(rows.iter().enumerate().map(row).collect(), None, Found::default()).unwrap()
    }

    #[test]
    fn a_header_below_a_preamble_is_found() {
        let table = made(&[&["Issued 2022"], &["Issue", "Said", "Status"], &["a", "b", "c"], &["a", "b", "c"]]);
        assert_eq!((table.found.header_row, table.found.preamble.len(), table.rows.len()), (Some(2), 1, 2));
    }

    #[test]
    fn a_name_stands_once_and_a_column_without_one_has_its_letter() {
        let table = made(&[&["a", "", "a"], &["1", "2", "3"]]);
        assert_eq!(table.columns, ["a", "B", "a (2)"]);
    }

    #[test]
    fn rows_without_a_header_keep_all_rows() {
        let table = made(&[&["1", "https://example.org"], &["2", "https://example.org/2"]]);
        assert_eq!((table.found.header_row, table.rows.len()), (None, 2));
        assert_eq!(table.columns, ["A", "B"]);
    }

    #[test]
    fn years_may_be_names_of_columns() {
        assert_eq!(made(&[&["place", "unit", "2020", "2021"], &["a", "t", "1", "2"]]).found.header_row, Some(1));
    }
}
