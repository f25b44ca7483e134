//! Takes a table out of a file: finds out what kind of file it is and reads it within limits.

mod cells;
mod delimited;
mod header;
mod html;
mod json;
mod kind;
pub mod limits;
mod meter;
mod ods;
mod reading;
mod records;
mod refusal;
mod text;
mod unpacked;
mod workbook;

use crate::table::Table;
use saydo::text::Lang;

pub use limits::Limits;
pub use meter::Meter;
pub use reading::Reading;
pub use refusal::Refusal;
use refusal::refused;

/// The table in a file of this name.
///
/// # Errors
/// A [`Refusal`] if the file is of another kind, too large or damaged.
pub fn take(bytes: &[u8], file: &str, reading: &Reading) -> Result<Table, Refusal> {
    take_within(bytes, file, reading, &Limits::default())
}

/// [`take`] that tells how far it has come.
///
/// # Errors
/// As [`take`].
pub fn take_told(bytes: &[u8], file: &str, reading: &Reading, tell: &dyn Fn(u8)) -> Result<Table, Refusal> {
    taken(bytes, file, reading, &Limits::default(), &Meter::new(tell))
}

/// [`take`] with limits of one's choice.
///
/// # Errors
/// As [`take`].
pub fn take_within(bytes: &[u8], file: &str, reading: &Reading, limits: &Limits) -> Result<Table, Refusal> {
    taken(bytes, file, reading, limits, &Meter::new(&|_| {}))
}

fn taken(bytes: &[u8], file: &str, reading: &Reading, limits: &Limits, meter: &Meter<'_>) -> Result<Table, Refusal> {
    limits.file(bytes.len())?;
    let mut table = match kind::of(bytes)? {
        kind::Form::Xlsx => workbook::take(bytes, reading, limits, meter)?,
        kind::Form::Ods => ods::take(bytes, reading, limits, meter)?,
        kind::Form::Text => {
            let decoded = text::decode(bytes, reading)?;
            match kind::of_text(&decoded.text, file)? {
                kind::TextForm::Json => json::take(&decoded, reading, limits, meter)?,
                kind::TextForm::Table => delimited::take(&decoded, reading, limits, meter)?,
            }
        }
    };
    table.found.file = file.to_owned();
    if table.rows.is_empty() {
        return refused(Lang::now().intake_header_only());
    }
    Ok(table)
}
