//! Splits a delimited text into records, so that one stray quotation mark doesn't swallow the rest.
//!
//! RFC 4180 lets a cell in quotation marks hold line breaks. A mark that somebody forgot to close therefore takes in
//! everything after it. Here such a mark is found out and read as a character.

use super::meter::Part;

/// A record's text, and whether its quotation marks are signs or characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// The text, without its line end.
    pub text: &'a str,
    /// Number of the record, as a sheet counts rows.
    pub number: usize,
    /// A quotation mark in it was never closed and is a character.
    pub stray: bool,
}

/// Longest cell in quotation marks, in lines: no cell that people write has more.
const LINES: usize = 200;

/// All records. `n_cells` is how many cells a usual record has, if that is known; `part` tells how far it has come.
pub fn records<'a>(text: &'a str, delimiter: char, n_cells: Option<usize>, part: Option<Part<'_>>) -> Vec<Record<'a>> {
    let mut records = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let number = records.len() + 1;
        let (line, _) = first_line(rest);
        let end = quoted_end(rest, delimiter);
        let stray = match end {
            None => true,
            Some(end) => end > line.len() && is_swallowing(&rest[..end], line, delimiter, n_cells),
        };
        let taken = if stray { line } else { &rest[..end.unwrap_or(line.len())] };
        records.push(Record { text: taken, number, stray });
        rest = after_line_end(&rest[taken.len()..]);
        if let Some(part) = part {
            part.at(text.len() - rest.len(), text.len());
        }
    }
    records
}

/// Whether a record of several lines looks like several records behind a stray mark.
fn is_swallowing(record: &str, line: &str, delimiter: char, n_cells: Option<usize>) -> bool {
    let Some(n_cells) = n_cells.filter(|n| *n > 1) else { return false };
    let mut whole = 0;
    let mut rest = record;
    while !rest.is_empty() {
        let (next, _) = first_line(rest);
        whole += usize::from(n_plain(next, delimiter) == n_cells);
        rest = after_line_end(&rest[next.len()..]);
    }
    // Its own first line is a record as it stands, and so is another that it took in.
    n_plain(line, delimiter) == n_cells && whole > 1 && n_quoted(record, delimiter) != n_cells
        || n_cells > 2 && n_plain(line, delimiter) == n_cells && whole > 1
}

/// Cells of a line if quotation marks are characters.
fn n_plain(line: &str, delimiter: char) -> usize {
    line.matches(delimiter).count() + 1
}

/// Cells of a record if quotation marks are signs.
fn n_quoted(record: &str, delimiter: char) -> usize {
    let mut inside = false;
    let mut n = 1;
    for c in record.chars() {
        if c == '"' {
            inside = !inside;
        } else if c == delimiter && !inside {
            n += 1;
        }
    }
    n
}

/// Where a record ends by its quotation marks; `None` if one is never closed, is closed in the middle of a cell, or
/// takes in more lines than a cell has.
fn quoted_end(text: &str, delimiter: char) -> Option<usize> {
    let mut at_start = true;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '"' && at_start {
            let mut lines = 0;
            loop {
                let (_, inner) = chars.next()?;
                lines += usize::from(inner == '\n');
                if lines > LINES {
                    return None;
                }
                if inner != '"' {
                    continue;
                }
                match chars.peek() {
                    Some((_, '"')) => {
                        chars.next();
                    }
                    Some((_, next)) if *next == delimiter || *next == '\n' || *next == '\r' => break,
                    None => break,
                    // Spaces after the closing mark are common and harmless; anything else on one line is the writer's.
                    Some(_) if lines > 0 => return None,
                    Some(_) => {}
                }
            }
            at_start = false;
        } else if c == '\n' || c == '\r' {
            return Some(at);
        } else {
            at_start = c == delimiter;
        }
    }
    Some(text.len())
}

fn first_line(text: &str) -> (&str, &str) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    text.split_at(end)
}

fn after_line_end(text: &str) -> &str {
    text.strip_prefix("\r\n").or_else(|| text.strip_prefix(['\n', '\r'])).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(&str, bool)> {
        records(text, ',', Some(3), None).iter().map(|record| (record.text, record.stray)).collect()
    }

    #[test]
    fn a_cell_in_marks_may_hold_lines_and_marks() {
        assert_eq!(
            split("a,b,c\r\n1,\"x\ny\",3\n\n1,\"a \"\"b\"\"\",3"),
            [("a,b,c", false), ("1,\"x\ny\",3", false), ("", false), ("1,\"a \"\"b\"\"\",3", false)]
        );
    }

    #[test]
    fn a_stray_mark_costs_no_row() {
        let text = "a,b,c\n1,\"x,3\n4,y,6\n7,z,9\n";
        assert_eq!(split(text), [("a,b,c", false), ("1,\"x,3", true), ("4,y,6", false), ("7,z,9", false)]);
        let text = "a,b,c\n1,\"x,3\n4,y,6\n7,\"z, or\",9\n2,\"q\",2\n";
        assert_eq!(
            split(text),
            [("a,b,c", false), ("1,\"x,3", true), ("4,y,6", false), ("7,\"z, or\",9", false), ("2,\"q\",2", false)]
        );
        assert_eq!(split("1,5\" pipe,3\n4,y,6\n"), [("1,5\" pipe,3", false), ("4,y,6", false)]);
    }

    #[test]
    fn numbers_count_as_a_sheet_does() {
        let numbers: Vec<usize> = records("a\n\nb\n", ',', None, None).iter().map(|record| record.number).collect();
        assert_eq!(numbers, [1, 2, 3]);
    }
}
