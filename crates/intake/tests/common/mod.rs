//! The invented tables, and counts of their cells made without the readers under test.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part, and a fault in it fails the test")]

use saydo_intake::{Reading, Table, take};
use std::fs;
use std::path::PathBuf;

/// Path of a table.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/sheets").join(name)
}

/// A table as it is taken.
pub fn sheet(name: &str) -> Table {
    take(&fs::read(path(name)).unwrap(), name, &Reading::default()).unwrap()
}

/// The rows below the header of a file in UTF-8 whose cells hold no line breaks: a plain split, quotation marks aside.
pub fn data_rows(name: &str, delimiter: char) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).skip(1);
    lines.map(|line| plain(line, delimiter)).collect()
}

fn plain(line: &str, delimiter: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut inside = false;
    for c in line.chars() {
        if c == '"' {
            inside = !inside;
        } else if c == delimiter && !inside {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
    }
    cells
}

/// How many rows have this cell in a column.
pub fn counted(rows: &[Vec<String>], column: usize, cell: &str) -> usize {
    rows.iter().filter(|row| row.get(column).is_some_and(|found| found == cell)).count()
}
