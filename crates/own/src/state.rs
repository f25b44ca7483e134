//! What a person has settled: one value, which undo restores and which is kept over a reload.

use saydo_intake::{Mapping, Reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The four steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// A file is chosen.
    #[default]
    Take,
    /// What the columns mean.
    Columns,
    /// What kind of data it is, and its scale.
    Scale,
    /// The figure, its problems, and the files to publish.
    Look,
}

/// All steps in their order.
pub const STEPS: [Step; 4] = [Step::Take, Step::Columns, Step::Scale, Step::Look];

/// A file that was chosen. Its bytes are kept by the page's script under its number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct File {
    /// Its number, never used twice.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// How it is read; what is left out is found out.
    pub how: How,
}

/// How a file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct How {
    /// The encoding's name.
    pub encoding: Option<String>,
    /// What stands between the cells.
    pub delimiter: Option<char>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The way to the list in a JSON document.
    pub list: Option<String>,
    /// Number of the header row.
    pub header_row: Option<usize>,
}

impl How {
    /// As the reader takes it.
    pub fn reading(&self) -> Reading {
        Reading {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter,
            sheet: self.sheet.clone(),
            list: self.list.clone(),
            header_row: self.header_row,
        }
    }

    /// Where something was settled, it holds for the next file too.
    pub fn keep(&self, read: &mut saydo_intake::mapping::Read) {
        let or = |own: &Option<String>, known: &mut Option<String>| {
            if own.is_some() {
                known.clone_from(own);
            }
        };
        or(&self.encoding, &mut read.encoding);
        or(&self.sheet, &mut read.sheet);
        or(&self.list, &mut read.list);
        read.delimiter = self.delimiter.or(read.delimiter);
        read.header_row = self.header_row.or(read.header_row);
    }
}

/// A cell that was mended on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mend {
    /// The row's number in the file.
    pub row: usize,
    /// The column's name.
    pub column: String,
    /// What stands there now.
    pub text: String,
}

/// What a person has settled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The step that is shown.
    pub step: Step,
    /// The table.
    pub file: Option<File>,
    /// A second table, to be joined.
    pub second: Option<File>,
    /// How the table becomes a figure.
    pub mapping: Mapping,
    /// The number of the file that the mapping is for, and how that was read.
    pub mapped: Option<(u32, How)>,
    /// Columns whose meaning was confirmed.
    pub confirmed: BTreeSet<String>,
    /// Whether issues are columns of the table.
    pub wide: bool,
    /// Whether the scale was settled by hand, so that another column doesn't change it.
    pub scaled: bool,
    /// Mended cells.
    pub mends: Vec<Mend>,
}

impl State {
    /// What the mapping says of the columns is confirmed.
    pub fn confirm_all(&mut self) {
        self.confirmed = crate::mapped::named(&self.mapping).cloned().collect();
    }

    /// The file as it is to be read.
    pub fn reading(&self) -> Option<(u32, How)> {
        self.file.as_ref().map(|file| (file.id, file.how.clone()))
    }

    /// Mends a cell. The last text of a cell counts.
    pub fn mend(&mut self, mend: Mend) {
        self.mends.retain(|known| (known.row, &known.column) != (mend.row, &mend.column));
        self.mends.push(mend);
    }
}
