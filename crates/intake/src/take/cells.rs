//! Cleans a cell and collects rows within the limits.

use super::html;
use super::limits::Limits;
use super::refusal::Refusal;
use crate::table::Row;

/// Rows as they come from a file, with the limits that they must keep.
pub struct Rows<'a> {
    /// The rows that hold anything.
    pub rows: Vec<Row>,
    limits: &'a Limits,
    n_cells: usize,
    /// Bytes of the file, and of all that is kept of it.
    file: usize,
    kept: usize,
}

impl<'a> Rows<'a> {
    /// Rows of a file of `file` bytes.
    pub fn within(limits: &'a Limits, file: usize) -> Self {
        Self { rows: Vec::new(), limits, n_cells: 0, file, kept: 0 }
    }

    /// Adds a row. Rows without anything are left out.
    pub fn add(&mut self, number: usize, mut cells: Vec<String>) -> Result<(), Refusal> {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        self.limits.column(cells.len(), number)?;
        self.n_cells += cells.iter().filter(|cell| !cell.is_empty()).count();
        self.limits.cells(self.n_cells)?;
        self.limits.row(self.rows.len())?;
        self.kept += cells.iter().map(|cell| cell.len() + size_of::<String>()).sum::<usize>() + size_of::<Row>();
        self.limits.kept(self.kept, self.file)?;
        self.rows.push(Row { number, cells });
        Ok(())
    }

    /// The text of a cell, without what no reader should meet.
    pub fn cell(&self, number: usize, raw: &str) -> Result<String, Refusal> {
        self.limits.cell(raw.len(), number)?;
        Ok(clean(raw))
    }
}

/// A cell's text: without markup, control characters and marks that turn the direction of what follows.
pub fn clean(raw: &str) -> String {
    let text = html::to_text(raw);
    let kept = text.chars().filter_map(|c| match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(c),
        '\u{a0}' | '\u{202f}' => Some(' '),
        '\u{feff}' | '\u{200b}' | '\u{fffe}' | '\u{ffff}' => None,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    let text: String = kept.collect();
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_or_hides_text_is_taken_out() {
        assert_eq!(clean("a\u{202e}b\u{0}c\u{200b}"), "abc");
        assert_eq!(clean(" a \r\n\r\n b\u{a0}c "), "a\nb c");
        assert_eq!(clean("=HYPERLINK(\"x\")"), "=HYPERLINK(\"x\")", "a formula is text");
    }

    #[test]
    fn empty_rows_are_left_out_and_limits_kept() {
        let limits = Limits { rows: 1, columns: 2, cells: 3, ..Limits::default() };
        let mut rows = Rows::within(&limits, 0);
        let row = |n: usize| vec!["x".to_owned(); n];
        rows.add(1, vec![String::new(); 3]).unwrap();
        rows.add(2, row(2)).unwrap();
        assert_eq!(rows.rows.len(), 1);
        assert!(rows.add(3, row(3)).is_err_and(|why| why.0.contains("Row 3")));
        assert!(rows.add(4, row(2)).is_err_and(|why| why.0.contains("3 filled cells")));
    }
}
