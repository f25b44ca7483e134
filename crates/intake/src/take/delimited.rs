//! Reads text tables: finds the sign between cells, then reads record by record.

use super::cells::{Rows, clean};
use super::header;
use super::limits::Limits;
use super::meter::Meter;
use super::reading::Reading;
use super::records::{Record, records};
use super::refusal::{Refusal, refused};
use super::text::Decoded;
use crate::table::{Found, Kind, Mended, Table};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use saydo::text::Lang;

/// Signs that stand between cells, the likelier first.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// Characters from which the sign is found.
const SAMPLE: usize = 64 << 10;

/// Reads a text table.
pub fn take(decoded: &Decoded, reading: &Reading, limits: &Limits, meter: &Meter<'_>) -> Result<Table, Refusal> {
    let text = decoded.text.as_str();
    let delimiter = match reading.delimiter {
        Some(delimiter) if delimiter.is_ascii() && delimiter != '"' && !delimiter.is_alphanumeric() => delimiter,
        Some(delimiter) => {
            return refused(Lang::now().intake_delimiter(&delimiter.to_string()));
        }
        None => found(text),
    };
    let n_cells = usual(text, delimiter).1;
    let mut parser = Parser::new(delimiter);
    let mut rows = Rows::within(limits, decoded.text.len());
    let mut mended = unreadable(decoded);
    let all = records(text, delimiter, (n_cells > 1).then_some(n_cells), Some(meter.part(0, 30)));
    let n = all.len();
    for (at, record) in all.into_iter().enumerate() {
        meter.part(30, 100).at(at + 1, n);
        limits.cell(record.text.len() / n_cells.max(1), record.number)?;
        let cells = parser.cells(&record);
        limits.column(cells.len(), record.number)?;
        let cells = cells.iter().map(|cell| rows.cell(record.number, cell)).collect::<Result<_, _>>()?;
        rows.add(record.number, cells)?;
        if record.stray {
            let what = Lang::now().intake_mark();
            mended.push(Mended { row: Some(record.number), what: what.to_owned() });
        }
    }
    let found = Found {
        kind: Kind::Delimited,
        encoding: Some(decoded.encoding),
        delimiter: Some(delimiter),
        mended,
        ..Found::default()
    };
    header::table(rows.rows, reading.header_row, found)
}

/// What to say of characters that the encoding doesn't have.
pub fn unreadable(decoded: &Decoded) -> Vec<Mended> {
    if decoded.unreadable == 0 {
        return Vec::new();
    }
    let (n, encoding) = (decoded.unreadable, decoded.encoding);
    let what = Lang::now().intake_unreadable(n, encoding, "\u{fffd}");
    vec![Mended { row: None, what }]
}

/// The sign by which most rows have the same number of cells.
fn found(text: &str) -> char {
    let sample = sample(text);
    let mut best = (',', 0.0);
    for delimiter in DELIMITERS {
        let (share, n) = usual(sample, delimiter);
        // More cells are better evidence than fewer, but steadiness counts first.
        let score = if n > 1 { share + (n.min(20) as f64) / 100.0 } else { 0.0 };
        if score > best.1 + 1e-9 {
            best = (delimiter, score);
        }
    }
    best.0
}

fn sample(text: &str) -> &str {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let head = &text[..end];
    if end == text.len() { head } else { head.rfind('\n').map_or(head, |at| &head[..at]) }
}

/// How large a share of the rows has the usual number of cells, and that number.
fn usual(text: &str, delimiter: char) -> (f64, usize) {
    let mut parser = Parser::new(delimiter);
    let mut counts: Vec<(usize, usize)> = Vec::new();
    let mut n_rows = 0;
    let all = records(sample(text), delimiter, None, None);
    // A mark that swallows the rest in the sample must not hide how many cells there are.
    for record in all.iter().filter(|record| !record.text.trim().is_empty() && !record.text.starts_with('#')).take(500)
    {
        let n = parser.cells(record).len();
        n_rows += 1;
        match counts.iter_mut().find(|(known, _)| *known == n) {
            Some((_, count)) => *count += 1,
            None => counts.push((n, 1)),
        }
    }
    let most = counts.iter().filter(|(n, _)| *n > 1).max_by_key(|(n, count)| (*count, *n));
    most.map_or((0.0, 1), |(n, count)| (*count as f64 / f64::from(n_rows), *n))
}

/// Splits one record into cells.
struct Parser {
    signs: Reader,
    plain: Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl Parser {
    fn new(delimiter: char) -> Self {
        let build = |quoting| ReaderBuilder::new().delimiter(delimiter as u8).quoting(quoting).build();
        Self { signs: build(true), plain: build(false), output: vec![0; 1024], ends: vec![0; 32] }
    }

    fn cells(&mut self, record: &Record<'_>) -> Vec<String> {
        if record.text.is_empty() {
            return Vec::new();
        }
        let reader = if record.stray { &mut self.plain } else { &mut self.signs };
        reader.reset();
        let (mut input, mut written, mut n_ends) = (record.text.as_bytes(), 0, 0);
        loop {
            let (result, n_in, n_out, n_end) =
                reader.read_record(input, &mut self.output[written..], &mut self.ends[n_ends..]);
            input = &input[n_in..];
            written += n_out;
            n_ends += n_end;
            match result {
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                // The end of the input is told by an empty one.
                ReadRecordResult::InputEmpty => input = &[],
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        let mut start = 0;
        let mut cells = Vec::with_capacity(n_ends);
        for end in &self.ends[..n_ends] {
            cells.push(String::from_utf8_lossy(&self.output[start..*end]).into_owned());
            start = *end;
        }
        cells
    }
}

/// The name of a column, on one line.
pub fn name(raw: &str) -> String {
    clean(raw).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        let decoded = Decoded { text: text.to_owned(), encoding: "UTF-8", unreadable: 0 };
        take(&decoded, &Reading::default(), &Limits::default(), &Meter::new(&|_| {})).unwrap()
    }

    #[test]
    fn the_sign_between_cells_is_found() {
        for (text, sign) in [
            ("a,b\n1,2\n", ','),
            ("a;b\n1,5;2,5\n3,5;4,5\n", ';'),
            ("a\tb\nx, y\tz, w\n", '\t'),
            ("a|b|c\n1|2|3\n", '|'),
            ("a;b;c\n\"x;y\";1,2;3\n\"x;y\";1,2;3\n", ';'),
        ] {
            assert_eq!(table(text).found.delimiter, Some(sign), "{text}");
        }
    }

    #[test]
    fn a_stray_mark_is_told_and_costs_no_row() {
        let mut text = "issue,said,status\n".to_owned();
        for row in 0..300 {
            let mark = if row == 7 { "\"" } else { "" };
            text.push_str(&format!("Roads,{mark}Promise {row},kept\n"));
        }
        let table = table(&text);
        assert_eq!(table.rows.len(), 300);
        assert_eq!(table.rows[7].cells, ["Roads", "\"Promise 7", "kept"]);
        assert_eq!(table.found.mended.len(), 1);
        assert_eq!(table.found.mended[0].row, Some(9));
    }

    #[test]
    fn rows_keep_the_number_that_a_sheet_shows() {
        let table = table("# by A\n\nissue,said\nA,x\n\nB,\"y\nz\"\nC,w\n");
        let numbers: Vec<usize> = table.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [4, 6, 7]);
        assert_eq!(table.found.header_row, Some(3));
        assert_eq!(table.rows[1].cells[1], "y\nz");
    }
}
