//! Reads Excel workbooks. What is packed in the file is counted before anything is read from it.

use super::cells::Rows;
use super::header;
use super::limits::Limits;
use super::meter::{Meter, Part};
use super::reading::Reading;
use super::refusal::{Refusal, refused};
use super::unpacked::unpacked;
use crate::table::{Found, Kind, Row, Table};
use crate::values::number;
use calamine::{Data, DataRef, DataType as _, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use saydo::text::Lang;
use std::io::Cursor;

/// Reads a workbook.
pub fn take(bytes: &[u8], reading: &Reading, limits: &Limits, meter: &Meter<'_>) -> Result<Table, Refusal> {
    unpacked(bytes, limits, meter.part(0, 20))?;
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets: Vec<String> = (book.sheets_metadata().iter())
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let sheet = match &reading.sheet {
        Some(sheet) => chosen(sheet, &book.sheet_names())?,
        None => fullest(&mut book, &sheets, meter.part(20, 40))?,
    };
    let rows = rows(&mut book, &sheet, (limits, bytes.len()), meter.part(40, 100))?;
    let found = Found { kind: Kind::Xlsx, sheet: Some(sheet), sheets, ..Found::default() };
    header::table(rows, reading.header_row, found)
}

/// The sheet of this name.
pub fn chosen(sheet: &str, sheets: &[String]) -> Result<String, Refusal> {
    match sheets.iter().find(|known| known.as_str() == sheet) {
        Some(sheet) => Ok(sheet.clone()),
        None => refused(Lang::now().intake_sheet_unknown(sheet, &sheets.join(", "))),
    }
}

fn damaged(error: XlsxError) -> Refusal {
    Refusal(match error {
        XlsxError::Password => Lang::now().intake_password().to_owned(),
        XlsxError::WorksheetNotFound(name) => Lang::now().intake_sheet_gone(&name),
        _ => Lang::now().intake_damaged_xlsx().to_owned(),
    })
}

/// The visible sheet with the most filled cells; the first of equals.
fn fullest(book: &mut Xlsx<Cursor<&[u8]>>, sheets: &[String], part: Part<'_>) -> Result<String, Refusal> {
    let mut best: Option<(usize, &String)> = None;
    for (at, sheet) in sheets.iter().enumerate() {
        let mut n = 0;
        if sheets.len() > 1 {
            let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
            while let Some(cell) = cells.next_cell().map_err(damaged)? {
                n += usize::from(!cell.get_value().is_empty());
            }
        }
        if best.is_none_or(|(most, _)| n > most) {
            best = Some((n, sheet));
        }
        part.at(at + 1, sheets.len());
    }
    best.map_or_else(|| refused(Lang::now().intake_no_visible_sheet()), |(_, sheet)| Ok(sheet.clone()))
}

fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    (limits, file): (&Limits, usize),
    part: Part<'_>,
) -> Result<Vec<Row>, Refusal> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(damaged)?;
    let last = cells.dimensions().end.0 as usize + 1;
    let mut rows = Rows::within(limits, file);
    let (mut number, mut row): (usize, Vec<String>) = (0, Vec::new());
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(damaged)? {
        let (at, column) = (cell.get_position().0 as usize + 1, cell.get_position().1 as usize);
        if cell.get_value().is_empty() {
            continue;
        }
        if at != number {
            if at < number {
                return refused(Lang::now().intake_damaged_order());
            }
            rows.add(number, std::mem::take(&mut row))?;
            number = at;
            part.at(at, last);
        }
        limits.column(column + 1, at)?;
        let format = cells.styles().get(style).and_then(|style| style.number_format.as_ref());
        let is_percent = format.is_some_and(|format| format.format_code.contains('%'));
        let text = rows.cell(at, &text(cell.get_value(), is_percent))?;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    rows.add(number, row)?;
    Ok(rows.rows)
}

/// What a sheet shows in a cell, as far as it matters here.
fn text(value: &DataRef<'_>, is_percent: bool) -> String {
    match Data::from(value.clone()) {
        Data::Float(number) => numeral(number, is_percent),
        Data::Int(number) => numeral(number as f64, is_percent),
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTime(date) => number::exact(date.as_f64()),
        Data::Bool(is) => if is { "yes" } else { "no" }.to_owned(),
        // Such as #REF!: the cell has no value.
        Data::Error(_) | Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text,
    }
}

fn numeral(number: f64, is_percent: bool) -> String {
    if is_percent { format!("{} %", number::exact(number * 100.0)) } else { number::exact(number) }
}
