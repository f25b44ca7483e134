//! Reads OpenDocument sheets. Repeated rows and cells are counted before they are written out: a few bytes can ask for
//! a billion of them.

use super::cells::Rows;
use super::header;
use super::limits::Limits;
use super::meter::Meter;
use super::reading::Reading;
use super::refusal::{Refusal, refused};
use super::unpacked::{CONTENT, unpacked};
use super::workbook::chosen;
use crate::table::{Found, Kind, Row, Table};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use saydo::text::Lang;
use std::io::{BufRead, BufReader, Cursor, Read};

/// Reads a workbook.
pub fn take(bytes: &[u8], reading: &Reading, limits: &Limits, meter: &Meter<'_>) -> Result<Table, Refusal> {
    unpacked(bytes, limits, meter.part(0, 20))?;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    kind(&mut archive)?;
    let content = archive.by_name(CONTENT).map_err(|_| damaged())?;
    let size = content.size();
    let at = |read: u64| meter.part(20, 100).at(read as usize, size as usize);
    let sheets = sheets(BufReader::new(content), (limits, bytes.len()), &at)?;
    let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).collect();
    let sheet = match &reading.sheet {
        Some(sheet) => chosen(sheet, &names)?,
        None => {
            let filled = |rows: &[Row]| rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_empty()).count();
            let mut best: Option<(usize, &String)> = None;
            for (name, rows) in &sheets {
                let n = filled(rows);
                if best.is_none_or(|(most, _)| n > most) {
                    best = Some((n, name));
                }
            }
            best.map(|(_, name)| name.clone()).ok_or_else(|| Refusal(Lang::now().intake_no_sheet().to_owned()))?
        }
    };
    let rows = sheets.into_iter().find(|(name, _)| *name == sheet).map(|(_, rows)| rows).unwrap_or_default();
    let found = Found { kind: Kind::Ods, sheet: Some(sheet), sheets: names, ..Found::default() };
    header::table(rows, reading.header_row, found)
}

/// Refuses texts and pictures of the same family.
fn kind(archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Refusal> {
    let kind = archive.by_name("mimetype").ok().map(|mut file| {
        let mut kind = String::new();
        // Too few bytes to be a burden.
        let _ = file.by_ref().take(200).read_to_string(&mut kind);
        kind
    });
    if kind.is_some_and(|kind| !kind.contains("spreadsheet")) {
        return refused(Lang::now().intake_not_sheet());
    }
    Ok(())
}

fn damaged() -> Refusal {
    Refusal(Lang::now().intake_damaged_ods().to_owned())
}

/// A cell that is being read.
#[derive(Default)]
struct Cell {
    text: String,
    /// The value, where it differs from what is shown: a date in its exact form.
    value: Option<String>,
    repeats: usize,
}

/// All sheets with their rows.
fn sheets(
    content: impl BufRead,
    (limits, file): (&Limits, usize),
    at: &dyn Fn(u64),
) -> Result<Vec<(String, Vec<Row>)>, Refusal> {
    let mut reader = Reader::from_reader(content);
    let mut buffer = Vec::new();
    let mut sheets: Vec<(String, Vec<Row>)> = Vec::new();
    let mut rows = Rows::within(limits, file);
    let (mut name, mut number, mut row_repeats) = (String::new(), 1_usize, 1_usize);
    let mut row: Vec<String> = Vec::new();
    let mut blanks = 0;
    let mut cell: Option<Cell> = None;
    let mut in_note = false;
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(|_| damaged())?;
        let is_empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => match start.local_name().as_ref() {
                "table" => {
                    name = attribute(&start, "table:name").unwrap_or_default();
                    number = 1;
                }
                "table-row" => row_repeats = repeats(&start, "table:number-rows-repeated"),
                "table-cell" | "covered-table-cell" => {
                    let repeats = repeats(&start, "table:number-columns-repeated");
                    let kind = attribute(&start, "office:value-type").unwrap_or_default();
                    let value = match kind.as_str() {
                        "date" => attribute(&start, "office:date-value"),
                        "float" => attribute(&start, "office:value"),
                        _ => None,
                    };
                    let value =
                        value.map(|value| value.split_once('T').map_or(value.clone(), |(day, _)| day.to_owned()));
                    cell = Some(Cell { value, repeats, ..Cell::default() });
                    if is_empty {
                        close(&mut cell, &mut row, &mut blanks, number, limits, &rows)?;
                    }
                }
                "annotation" => in_note = !is_empty,
                "p" | "line-break" => push(&mut cell, in_note, "\n"),
                "s" | "tab" => push(&mut cell, in_note, " "),
                "a" => {
                    if let Some(link) = attribute(&start, "xlink:href") {
                        push(&mut cell, in_note, &link);
                        push(&mut cell, in_note, " ");
                    }
                }
                _ => {}
            },
            Event::Text(text) => push(&mut cell, in_note, &text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => push(&mut cell, in_note, &text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => {
                let c = match reference.resolve_char_ref() {
                    Ok(Some(c)) => Some(c),
                    _ => match &*reference {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    },
                };
                if let Some(c) = c {
                    push(&mut cell, in_note, c.encode_utf8(&mut [0; 4]));
                }
            }
            Event::End(end) => match end.local_name().as_ref() {
                "annotation" => in_note = false,
                "table-cell" | "covered-table-cell" => close(&mut cell, &mut row, &mut blanks, number, limits, &rows)?,
                "table-row" => {
                    at(reader.buffer_position());
                    blanks = 0;
                    number = lines(&mut rows, std::mem::take(&mut row), number, row_repeats, limits)?;
                }
                "table" => {
                    let finished = std::mem::replace(&mut rows, Rows::within(limits, file));
                    sheets.push((std::mem::take(&mut name), finished.rows));
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(sheets)
}

/// Adds a row as often as it repeats, and gives the number of the next.
fn lines(rows: &mut Rows<'_>, row: Vec<String>, number: usize, n: usize, limits: &Limits) -> Result<usize, Refusal> {
    if !row.is_empty() {
        limits.row(rows.rows.len() + n)?;
        for index in 0..n {
            rows.add(number + index, row.clone())?;
        }
    }
    Ok(number.saturating_add(n))
}

fn push(cell: &mut Option<Cell>, in_note: bool, text: &str) {
    if let Some(cell) = cell.as_mut().filter(|_| !in_note) {
        cell.text.push_str(text);
    }
}

/// Ends a cell. Empty ones are only counted until a filled one follows.
fn close(
    cell: &mut Option<Cell>,
    row: &mut Vec<String>,
    blanks: &mut usize,
    number: usize,
    limits: &Limits,
    rows: &Rows<'_>,
) -> Result<(), Refusal> {
    let Some(cell) = cell.take() else { return Ok(()) };
    let text = rows.cell(number, cell.value.as_deref().unwrap_or(&cell.text))?;
    if text.is_empty() {
        *blanks = blanks.saturating_add(cell.repeats);
        return Ok(());
    }
    let width = row.len().saturating_add(*blanks).saturating_add(cell.repeats);
    limits.column(width, number)?;
    row.resize(row.len() + *blanks, String::new());
    *blanks = 0;
    row.resize(width, text);
    Ok(())
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

fn repeats(start: &BytesStart<'_>, name: &str) -> usize {
    attribute(start, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}
