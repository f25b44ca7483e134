//! What is too large to be read. The limits keep memory and time bounded whatever a file holds.

use super::{Refusal, refused};

/// Largest sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub file: usize,
    /// Bytes of a workbook after unpacking.
    pub unpacked: usize,
    /// Rows.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Cells that hold something.
    pub cells: usize,
    /// Characters in one cell.
    pub cell: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file: 32 << 20, unpacked: 128 << 20, rows: 100_000, columns: 500, cells: 2_000_000, cell: 50_000 }
    }
}

impl Limits {
    pub(super) fn file(&self, bytes: usize) -> Result<(), Refusal> {
        if bytes > self.file {
            let (found, most) = (megabytes(bytes), megabytes(self.file));
            return refused(format!(
                "The file has {found} MB; at most {most} MB are read. A sheet without pictures and past years is smaller."
            ));
        }
        Ok(())
    }

    pub(super) fn unpacked(&self, bytes: usize) -> Result<(), Refusal> {
        if bytes > self.unpacked {
            let most = megabytes(self.unpacked);
            return refused(format!(
                "The workbook holds more than {most} MB when it is unpacked. It is too large, or it is no ordinary workbook."
            ));
        }
        Ok(())
    }

    pub(super) fn row(&self, rows: usize) -> Result<(), Refusal> {
        if rows > self.rows {
            return refused(format!(
                "The table has more than {} rows, which is more than a figure can show.",
                self.rows
            ));
        }
        Ok(())
    }

    pub(super) fn column(&self, columns: usize, row: usize) -> Result<(), Refusal> {
        if columns > self.columns {
            return refused(format!("Row {row} has more than {} columns.", self.columns));
        }
        Ok(())
    }

    pub(super) fn cells(&self, cells: usize) -> Result<(), Refusal> {
        if cells > self.cells {
            return refused(format!("The table has more than {} filled cells.", self.cells));
        }
        Ok(())
    }

    pub(super) fn cell(&self, bytes: usize, row: usize) -> Result<(), Refusal> {
        // Bytes are a bound of characters; the exact count matters to nobody at this size.
        if bytes > self.cell * 4 {
            return refused(format!(
                "Row {row} has a cell of more than {} characters. A quotation mark may be missing there.",
                self.cell
            ));
        }
        Ok(())
    }
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1 << 20)
}
