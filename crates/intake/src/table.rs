//! A table as it was taken from a file: named columns, rows of texts, and what was found out on the way.

use saydo::text::Lang;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns, each once. A column without a name has the letter that a sheet gives it.
    pub columns: Vec<String>,
    /// Rows that hold anything, each as long as `columns`.
    pub rows: Vec<Row>,
    /// What was found out about the file.
    pub found: Found,
}

/// A row with its number in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The number that a sheet shows beside it, from 1; in a list of records the number of the record.
    pub number: usize,
    /// One text for each column; empty where the cell is.
    pub cells: Vec<String>,
}

/// What kind of file a table came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text with a sign between the cells.
    #[default]
    Delimited,
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// A list of records in JSON.
    Json,
}

impl Kind {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delimited => Lang::now().intake_kind_text().as_str(),
            Self::Xlsx => Lang::now().intake_kind_xlsx().as_str(),
            Self::Ods => Lang::now().intake_kind_ods().as_str(),
            Self::Json => "JSON",
        }
    }
}

/// What was found out about a file, so that it can be shown and corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Name of the file.
    pub file: String,
    /// Kind of the file.
    pub kind: Kind,
    /// Encoding of a text, such as `UTF-8`.
    pub encoding: Option<&'static str>,
    /// What stands between the cells of a text.
    pub delimiter: Option<char>,
    /// The sheet that was read, and all sheets.
    pub sheet: Option<String>,
    /// All sheets of the workbook.
    pub sheets: Vec<String>,
    /// The way to the list inside a JSON document, such as `data.promises`; empty for the document itself.
    pub list: Option<String>,
    /// Number of the header row; `None` for a list of records and where no row looks like a header.
    pub header_row: Option<usize>,
    /// Rows above the header that hold something.
    pub preamble: Vec<String>,
    /// What was mended on the way.
    pub mended: Vec<Mended>,
}

/// Something in a file that was mended so that the rest could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Row, if it is one.
    pub row: Option<usize>,
    /// What was found and what was done, a sentence.
    pub what: String,
}

impl Table {
    /// Index of a column by its exact name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The texts of a column that are not empty.
    pub fn filled(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.cells.get(column))
            .map(String::as_str)
            .filter(|cell| !cell.is_empty())
    }

    /// Up to three different texts of a column, as samples.
    pub fn samples(&self, column: usize) -> Vec<&str> {
        let mut samples: Vec<&str> = Vec::new();
        for cell in self.filled(column) {
            if !samples.contains(&cell) {
                samples.push(cell);
            }
            if samples.len() == 3 {
                break;
            }
        }
        samples
    }
}

/// The letters that a sheet gives a column: A, B, … Z, AA.
pub fn letters(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_sheet() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }

    #[test]
    fn samples_are_different_and_filled() {
        let cells = ["", "a", "a", "b", "c", "d"];
        let rows = cells.iter().map(|cell| Row { number: 1, cells: vec![(*cell).to_owned()] }).collect();
        let table = Table { columns: vec!["A".into()], rows, ..Table::default() };
        assert_eq!(table.samples(0), ["a", "b", "c"]);
    }
}
