//! Files that are broken, huge or made to do harm: never a panic, never without end, never beyond the limits.
//!
//! The cases are bounded and the same on every run.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::path;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use saydo_intake::take::{Limits, take_within};
use saydo_intake::{Data, Mapping, Reading, Role, Table, guess, make, take};
use std::fs;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const TODAY: &str = "2026-12-01";

/// Runs a file through everything, as the command does.
fn run(bytes: &[u8], name: &str) {
    let limits = Limits { file: 1 << 20, unpacked: 4 << 20, rows: 3000, columns: 60, cells: 20_000, cell: 2000 };
    if let Ok(table) = take_within(bytes, name, &Reading::default(), &limits) {
        assert!(table.rows.len() <= limits.rows + 1 && table.columns.len() <= limits.columns, "{name}");
        assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()), "{name}");
        whole(&table);
    }
}

fn whole(table: &Table) {
    let guessed = guess(table);
    let text = guessed.mapping.to_toml().unwrap_or_default();
    assert_eq!(Mapping::from_toml(&text).as_ref(), Ok(&guessed.mapping), "{text}");
    match make(table, &guessed.mapping, TODAY).data {
        Some(Data::Promises(set)) => assert_eq!(saydo::model::promises::check(&set), []),
        Some(Data::Positions(set)) => assert_eq!(saydo::model::validate::validate(&set), []),
        None => {}
    }
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new_with_rng(
        Config { cases, failure_persistence: None, ..Config::default() },
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    )
}

fn sheets() -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(path("")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut files: Vec<String> = files.filter(|name| name != "README.md").collect();
    files.sort();
    files.into_iter().map(|name| (name.clone(), fs::read(path(&name)).unwrap())).collect()
}

#[test]
fn damaged_tables_are_read_or_refused() {
    let sheets = sheets();
    let change = (
        0..sheets.len(),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        prop::collection::vec(any::<u8>(), 0..6),
    );
    runner(600)
        .run(&change, |(which, from, to, put)| {
            let (name, bytes) = &sheets[which];
            let (a, b) = (from.index(bytes.len()), to.index(bytes.len()));
            let mut changed = bytes.clone();
            changed.splice(a.min(b)..a.max(b).min(a.min(b) + 40), put);
            run(&changed, name);
            Ok(())
        })
        .unwrap();
}

#[test]
fn any_text_is_read_or_refused() {
    let piece = prop::sample::select(vec![
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r\n",
        "issue",
        "said",
        "status",
        "value",
        "kept",
        "2020-01-01",
        "1",
        "-2",
        "12 %",
        "26-28",
        "<p>",
        "</",
        "&amp;",
        "&#x0;",
        "{",
        "}",
        "[",
        "]",
        ":",
        "https://a.example",
        "http",
        "#",
        "\u{202e}",
        "\u{feff}",
        "é",
        "ส",
        "=1+1",
        "__proto__",
        "\0",
        "01/02/2020",
        "said,did",
        "(empty)",
        "ß",
        "𝄞",
    ]);
    runner(3000)
        .run(&prop::collection::vec(piece, 0..80), |pieces| {
            run(pieces.concat().as_bytes(), "x.csv");
            run(pieces.concat().as_bytes(), "x.json");
            Ok(())
        })
        .unwrap();
    runner(1000)
        .run(&prop::collection::vec(any::<u8>(), 0..300), |bytes| {
            run(&bytes, "x");
            Ok(())
        })
        .unwrap();
}

#[test]
fn any_mapping_is_read_or_refused_in_everyday_words() {
    let piece = prop::sample::select(vec![
        "[columns]\n",
        "[scale]\n",
        "[[scale.status]]\n",
        "[read]\n",
        "[figure]\n",
        "issue = ",
        "said = ",
        "status = ",
        "kind = ",
        "low = ",
        "\"amounts\"\n",
        "\"a\"\n",
        "1\n",
        "1e999\n",
        "-0.0\n",
        "nan\n",
        "[\"a\", \"b\"]\n",
        "place = ",
        "step = ",
        "value = ",
        "=",
        "\"",
        "\n",
        "é",
        "columns.x = 1\n",
        "header-row = ",
    ]);
    let table = take(b"a,b,c\nA,x,kept\nB,y,broken\n", "x.csv", &Reading::default()).unwrap();
    runner(2000)
        .run(&prop::collection::vec(piece, 0..20), |pieces| {
            match Mapping::from_toml(&pieces.concat()) {
                Ok(mapping) => drop(make(&table, &mapping, TODAY)),
                Err(message) => assert!(
                    !message.contains("invalid type") && !message.contains("TOML") && message.contains("mapping"),
                    "{message}"
                ),
            }
            Ok(())
        })
        .unwrap();
}

fn refusal(bytes: &[u8], name: &str) -> String {
    take(bytes, name, &Reading::default()).unwrap_err().0
}

/// A ZIP file of these files.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_is_too_large_is_refused_in_words() {
    let large = vec![b'a'; (32 << 20) + 1];
    assert!(refusal(&large, "x.csv").contains("33 MB"));
    let rows = "a,b\n".repeat(100_010);
    assert!(refusal(rows.as_bytes(), "x.csv").contains("more than 100000 rows"));
    let cell = format!("issue,said\nA,\"{}\"\n", "x".repeat(10 << 20));
    assert!(refusal(cell.as_bytes(), "x.csv").contains("Row 2 has a cell of more than 50000 characters"));
    let wide = format!("{}\n{}\n", "a,".repeat(600), "b,".repeat(599) + "x");
    assert!(refusal(wide.as_bytes(), "x.csv").contains("columns"));
    assert!(refusal("[".repeat(100_000).as_bytes(), "x.json").contains("nested"));
    assert!(
        refusal(format!("[{}1]", "1,".repeat(5_000_000)).as_bytes(), "x.json")
            .contains("values, which is too much for its size")
    );
}

#[test]
fn a_record_with_a_column_for_each_value_is_refused_soon() {
    let fields: Vec<String> =
        (0..200_000).map(|at| format!("{{\"k{at}\": {{\"x\": \"a text of some words\"}}}}")).collect();
    let text = format!("[{{\"list\": [{}]}}]", fields.join(","));
    assert!(refusal(text.as_bytes(), "x.json").contains("more than 500 columns"));
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_one_is_refused() {
    let bomb = packed(&[("xl/workbook.xml", &vec![b' '; 140 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert!(refusal(&bomb, "x.xlsx").contains("far more memory than its size tells"));
}

#[test]
fn repeated_rows_and_cells_are_counted_before_they_are_made() {
    let content = |row: &str| {
        let start = "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body><office:spreadsheet><table:table table:name='A'>";
        format!(
            "{start}<table:table-row><table:table-cell><text:p>issue</text:p></table:table-cell><table:table-cell><text:p>said</text:p></table:table-cell></table:table-row>{row}</table:table></office:spreadsheet></office:body></office:document-content>"
        )
    };
    let ods = |row: &str| {
        packed(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", content(row).as_bytes()),
        ])
    };
    let rows = "<table:table-row table:number-rows-repeated='1000000000'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
    assert!(refusal(&ods(rows), "x.ods").contains("rows"));
    let cells = "<table:table-row><table:table-cell table:number-columns-repeated='1000000000'><text:p>x</text:p></table:table-cell></table:table-row>";
    assert!(refusal(&ods(cells), "x.ods").contains("columns"));
    // Sheets end in empty rows and cells by the million, which cost nothing.
    let usual = "<table:table-row><table:table-cell><text:p>A &amp; B</text:p></table:table-cell><table:table-cell><text:p>one<text:line-break/>two</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16382'/></table:table-row>\
                 <table:table-row table:number-rows-repeated='1048574'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    let table = take(&ods(usual), "x.ods", &Reading::default()).unwrap();
    assert_eq!((table.columns.as_slice(), table.rows.len()), (&["issue".to_owned(), "said".to_owned()][..], 1));
    assert_eq!(table.rows[0].cells, ["A & B", "one\ntwo"]);
}

#[test]
fn a_workbook_with_cells_far_apart_costs_no_memory() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "issue").unwrap().write_string(0, 1, "said").unwrap().write_string(1, 0, "A").unwrap();
    sheet.write_string(1_048_575, 1, "far").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let table = take(&bytes, "x.xlsx", &Reading::default()).unwrap();
    assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 1_048_576]);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(3, 16_383, "far").unwrap();
    assert!(refusal(&book.save_to_buffer().unwrap(), "x.xlsx").contains("columns"));
}

#[test]
fn numbers_dates_and_percents_of_a_workbook_are_as_its_reader_sees_them() {
    use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (at, name) in ["issue", "value", "share", "date", "is", "sum"].iter().enumerate() {
        sheet.write_string(0, at as u16, *name).unwrap();
    }
    sheet.write_string(1, 0, "A").unwrap().write_number(1, 1, 0.1 + 0.2).unwrap();
    sheet.write_number_with_format(1, 2, 0.55, &Format::new().set_num_format("0%")).unwrap();
    let day = ExcelDateTime::from_ymd(2024, 2, 29).unwrap();
    sheet.write_datetime_with_format(1, 3, &day, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    sheet.write_boolean(1, 4, true).unwrap().write_formula(1, 5, Formula::new("=1+1").set_result("2")).unwrap();
    let table = take(&book.save_to_buffer().unwrap(), "x.xlsx", &Reading::default()).unwrap();
    assert_eq!(table.rows[0].cells, ["A", "0.3", "55 %", "2024-02-29", "yes", "2"]);
}

#[test]
fn more_than_a_figure_can_show_is_refused_in_words() {
    let table = |issues: usize, rows: usize| {
        let row = |at: usize| format!("Issue {},Promise {at},kept\n", at % issues);
        let text = format!("issue,said,status\n{}", (0..rows).map(row).collect::<String>());
        let table = take(text.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let mut mapping = guess(&table).mapping;
        for (role, name) in [(Role::Issue, "issue"), (Role::Said, "said")] {
            mapping.columns.insert(role, name.into());
        }
        mapping.columns.remove(&Role::Who);
        make(&table, &mapping, TODAY).problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert!(table(5, 10_001)[0].contains("10001 rows; right would be at most 10000"));
    assert!(table(301, 602)[0].contains("column issue: found 301 different issues"), "{:?}", table(301, 602));
    assert_eq!(table(300, 10_000), [""; 0]);
}

#[test]
fn one_stray_mark_in_a_long_table_costs_nothing() {
    let mut text = "id,issue,said,status,source\n".to_owned();
    for row in 0..329 {
        let said = if row == 100 { "\"Build 5 roads".to_owned() } else { format!("\"Build {row} roads, and more\"") };
        text.push_str(&format!("r{row},Roads,{said},kept,https://example.org/{row}\n"));
    }
    let table = take(text.as_bytes(), "x.csv", &Reading::default()).unwrap();
    let Some(Data::Promises(set)) = make(&table, &guess(&table).mapping, TODAY).data else { panic!() };
    assert_eq!(set.promises.len(), 329);
}
