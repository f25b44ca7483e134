//! While a file is read it is told how much of it is done.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use saydo_intake::{Reading, take, take_told};
use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const ROWS: u32 = 3000;

/// What is told of a file whose rows are all read.
fn told(bytes: &[u8], name: &str) -> Vec<u8> {
    let told = RefCell::new(Vec::new());
    let table = take_told(bytes, name, &Reading::default(), &|percent| told.borrow_mut().push(percent)).unwrap();
    assert_eq!(table.rows.len(), ROWS as usize, "{name}");
    assert_eq!(table, take(bytes, name, &Reading::default()).unwrap(), "who hears of it gets the same");
    told.into_inner()
}

#[test]
fn every_kind_of_file_tells_how_much_of_it_is_read() {
    let (mut csv, mut json, mut rows) = ("issue,said\n".to_owned(), "[".to_owned(), String::new());
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "issue").unwrap().write_string(0, 1, "said").unwrap();
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row = |text: &str| format!("<table:table-row>{}{}</table:table-row>", cell("A"), cell(text));
    rows.push_str(&row("said").replace('A', "issue"));
    for n in 1..=ROWS {
        writeln!(csv, "A,Promise {n}").unwrap();
        write!(json, "{}{{\"issue\":\"A\",\"said\":\"Promise {n}\"}}", if n > 1 { "," } else { "" }).unwrap();
        sheet.write_string(n, 0, "A").unwrap().write_string(n, 1, format!("Promise {n}")).unwrap();
        rows.push_str(&row(&format!("Promise {n}")));
    }
    json.push(']');
    let mut ods = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let content = format!(
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><table:table table:name='S'>{rows}\
         </table:table></office:document-content>"
    );
    for (name, text) in [("mimetype", kind), ("content.xml", &content)] {
        ods.start_file(name, SimpleFileOptions::default()).unwrap();
        ods.write_all(text.as_bytes()).unwrap();
    }
    let files = [
        ("a.csv", csv.into_bytes()),
        ("a.json", json.into_bytes()),
        ("a.xlsx", book.save_to_buffer().unwrap()),
        ("a.ods", ods.finish().unwrap().into_inner()),
    ];
    for (name, bytes) in files {
        let told = told(&bytes, name);
        assert!(told.windows(2).all(|pair| pair[0] < pair[1]), "{name}: {told:?}");
        let last = told.last().copied().unwrap_or(0);
        assert!(told.len() > 50 && (95..=100).contains(&last), "{name}: {told:?}");
    }
}
