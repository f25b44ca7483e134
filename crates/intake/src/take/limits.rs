//! What is too large to be read. The limits keep memory and time bounded whatever a file holds.

use super::refusal::{Refusal, refused};
use saydo::text::Lang;

/// How many times its size a workbook may unpack to. Sheets full of repetitions reach 20 to 40 times. They are read cell
/// by cell, so what they unpack to is never in memory as a whole.
const RATIO: usize = 64;
/// How many times its size may be kept of a file: the parts of a workbook that are read as a whole, and all cells.
const KEPT: usize = 10;
/// What may be unpacked and kept of any file, since small ones consist mostly of styles.
const SPARE: usize = 8 << 20;

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
            return refused(Lang::now().intake_too_large(&found.to_string(), &most.to_string()));
        }
        Ok(())
    }

    /// A workbook of `file` bytes that unpacks to `bytes` or more.
    pub(super) fn unpacked(&self, bytes: usize, file: usize) -> Result<(), Refusal> {
        let most = self.unpacked.min(SPARE + file.saturating_mul(RATIO));
        if bytes > most {
            let most = megabytes(most);
            return refused(Lang::now().intake_unpacked(&most.to_string()));
        }
        Ok(())
    }

    /// What may be kept of a file of `file` bytes.
    pub(super) fn room(&self, file: usize) -> usize {
        SPARE + file.saturating_mul(KEPT)
    }

    /// Parts or cells of a file of `file` bytes that take `bytes` of memory.
    pub(super) fn kept(&self, bytes: usize, file: usize) -> Result<(), Refusal> {
        if bytes > self.room(file) {
            return refused(Lang::now().intake_repeats());
        }
        Ok(())
    }

    pub(super) fn row(&self, rows: usize) -> Result<(), Refusal> {
        if rows > self.rows {
            return refused(Lang::now().intake_rows_most(&self.rows.to_string()));
        }
        Ok(())
    }

    pub(super) fn column(&self, columns: usize, row: usize) -> Result<(), Refusal> {
        if columns > self.columns {
            return refused(Lang::now().intake_columns_most(&row.to_string(), &self.columns.to_string()));
        }
        Ok(())
    }

    pub(super) fn cells(&self, cells: usize) -> Result<(), Refusal> {
        if cells > self.cells {
            return refused(Lang::now().intake_cells_most(&self.cells.to_string()));
        }
        Ok(())
    }

    pub(super) fn cell(&self, bytes: usize, row: usize) -> Result<(), Refusal> {
        // Bytes are a bound of characters; the exact count matters to nobody at this size.
        if bytes > self.cell * 4 {
            return refused(Lang::now().intake_cell_most(&row.to_string(), &self.cell.to_string()));
        }
        Ok(())
    }
}

fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1 << 20)
}
