//! What passes between the page and its worker, as JSON.

use crate::state::{How, Mend};
use saydo_intake::Mapping;
use saydo_intake::mapping::{Join, Kind, Scale};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the page asks of the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Reads the file whose bytes come with it.
    Take {
        /// 0 for the table, 1 for the one to be joined.
        slot: u8,
        /// The file's number, by which the page's script finds its bytes.
        file: u32,
        /// Its name.
        name: String,
        /// How it is read.
        how: How,
    },
    /// Makes the data set.
    Make(Box<Plan>),
    /// Shows a row.
    Row {
        /// Its number in the file.
        row: usize,
        /// Mended cells.
        mends: Vec<Mend>,
    },
    /// Writes a file.
    Write {
        /// Which.
        what: What,
        /// How it is made.
        plan: Box<Plan>,
    },
}

/// How the data set is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The mapping.
    pub mapping: Mapping,
    /// Mended cells.
    pub mends: Vec<Mend>,
    /// The day.
    pub today: String,
    /// Whether the scale is guessed anew.
    pub rescale: bool,
    /// The kind of data, if a person chose it.
    pub kind: Option<Kind>,
    /// Whether the figure is drawn.
    pub draw: bool,
}

/// A file that can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// The figure as one file.
    Page,
    /// The folder to host.
    Folder,
    /// The mapping.
    Map,
    /// The data.
    Data,
    /// The table with its mended cells.
    Table,
}

impl What {
    /// Its name in actions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Folder => "folder",
            Self::Map => "map",
            Self::Data => "data",
            Self::Table => "table",
        }
    }
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// A file was read.
    Taken(Box<Taken>),
    /// The file was published by this page or the command, and holds this mapping.
    Choices(String),
    /// A file can't be read.
    Refused {
        /// Which.
        slot: u8,
        /// Why, in words.
        why: String,
    },
    /// What came of the mapping.
    Made(Box<Made>),
    /// The cells of a row.
    Row {
        /// Its number.
        row: usize,
        /// Names of the columns with their cells.
        cells: Vec<(String, String)>,
    },
    /// A file was written.
    Written {
        /// Its name.
        name: String,
    },
    /// A file can't be written.
    Failed(String),
}

/// A table as it was taken.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// 0 for the table, 1 for the one to be joined.
    pub slot: u8,
    /// What was found out about the file.
    pub found: Found,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many rows it has.
    pub rows: usize,
    /// Its first rows: their numbers and cells.
    pub head: Vec<(usize, Vec<String>)>,
    /// The mapping that it suggests.
    pub guessed: Mapping,
    /// How it may belong to the first table, if it is the second.
    pub join: Option<Join>,
}

/// What was found out about a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Kind of the file.
    pub kind: String,
    /// Encoding of a text.
    pub encoding: Option<String>,
    /// What stands between the cells of a text.
    pub delimiter: Option<char>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// All sheets.
    pub sheets: Vec<String>,
    /// The way to the list inside a JSON document.
    pub list: Option<String>,
    /// Number of the header row.
    pub header_row: Option<usize>,
    /// Rows above the header.
    pub preamble: Vec<String>,
    /// What was mended on the way.
    pub mended: Vec<String>,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Up to three different cells.
    pub samples: Vec<String>,
    /// How sure the guess at its meaning is, in percent.
    pub sure: u8,
    /// How many cells hold something.
    pub filled: usize,
    /// The issue and the meaning that its name suggests where issues are columns.
    pub issue: Option<String>,
}

/// What came of a mapping.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Whether there is a figure.
    pub is_whole: bool,
    /// The scale that the columns suggest, if it was asked for.
    pub scale: Option<Scale>,
    /// Every status with its count.
    pub statuses: Vec<(String, usize)>,
    /// A date that can be read in two ways, if no other date proves which is meant.
    pub date: Option<String>,
    /// For columns in which several values may stand: a cell with its parts as they are split.
    pub parts: BTreeMap<String, (String, Vec<String>)>,
    /// The issues with how often each occurs.
    pub issues: Vec<(String, usize)>,
    /// To whom words are said, by the table.
    pub audiences: Vec<(String, usize)>,
    /// The positions that occur.
    pub positions: Vec<f64>,
    /// Problems, at most [`MOST`].
    pub problems: Vec<Problem>,
    /// How many problems there are, and how many of them cost a row, a cell, a place on the scale, nothing.
    pub counts: [usize; 5],
    /// The headline, as computed or given.
    pub headline: String,
    /// How many records, issues and actors the figure has.
    pub size: [usize; 3],
}

/// Problems that are shown. Beyond that they have one cause.
pub const MOST: usize = 300;

/// A problem in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The row.
    pub row: Option<usize>,
    /// Further rows with the same in this column.
    pub more: Vec<usize>,
    /// The column, or the field of the figure's texts, as the page names it.
    pub column: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
    /// What may have been meant.
    pub near: Option<String>,
    /// The status that the scale lacks, if adding it to the scale settles it.
    pub status: Option<String>,
    /// What became of it: `stops`, `row`, `cell`, `apart`, `text` or `note`.
    pub effect: String,
    /// The whole cell, if it is one.
    pub cell: Option<String>,
}
