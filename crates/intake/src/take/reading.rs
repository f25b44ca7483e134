//! How a file is read.

/// What a person settled about a file; what is left out is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The encoding's name.
    pub encoding: Option<String>,
    /// What stands between the cells.
    pub delimiter: Option<char>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The way to the list inside a JSON document.
    pub list: Option<String>,
    /// Number of the header row, from 1; 0 if there is none.
    pub header_row: Option<usize>,
}
