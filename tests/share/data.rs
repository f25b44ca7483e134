//! CSV and JSON.

use crate::common;
use crate::{STATES, at};
use saydo::analysis::passage;
use saydo::model::{Dataset, Date, Locator, RecordId, validate};
use saydo::share::csv::csv;
use saydo::share::json;
use saydo::text::Lang;

/// Reads RFC 4180: rows of cells.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let row = rows.last_mut().unwrap();
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => row.last_mut().unwrap().push(chars.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                rows.push(vec![String::new()]);
            }
            other => row.last_mut().unwrap().push(other),
        }
    }
    assert!(!quoted && rows.pop() == Some(vec![String::new()]), "the last row ends with CRLF");
    rows
}

#[test]
fn csv_has_a_header_and_a_row_a_passage() {
    let dataset = common::report::dataset();
    for state in STATES {
        at(&dataset, state, 960.0, |input, request| {
            let rows = read(&csv(input, &input.chosen, request.base.as_ref(), false));
            assert_eq!(rows.len(), 1 + input.figures.n);
            assert!(rows.iter().all(|row| row.len() == rows[0].len()));
            let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
            for row in &rows[1..] {
                let id = RecordId(row[0].clone());
                let passage = passage::find(&dataset, &id).and_then(|idx| passage::at(&dataset, idx)).unwrap();
                assert_eq!(row[column("position")], passage.code().key());
                assert_eq!(row[column("summary")], passage.summary());
                assert_eq!(row[column("quotes")], passage.quotes().join("\n"));
                assert!(row[column("link")].ends_with(&format!("record={id}")));
            }
        });
    }
}

#[test]
fn no_text_is_a_formula_and_no_number_is_a_text() {
    let mut dataset = common::invented::dataset();
    let starts = ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "\n=1", "＝1", "＋1", "－1", "＠a"];
    let more = dataset.statements[0].clone();
    dataset.statements.resize(starts.len(), more);
    for (statement, start) in dataset.statements.iter_mut().zip(starts) {
        statement.summary = format!("{start}, \"quoted\"\r\nand broken");
        statement.position = saydo::model::Code(-500);
    }
    at(&dataset, "", 960.0, |input, _| {
        let rows = read(&csv(input, &vec![true; input.columns.n], None, false));
        let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
        for (row, statement) in rows[1..].iter().zip(&dataset.statements).take(starts.len()) {
            assert_eq!(row[column("summary")], format!("'{}", statement.summary));
            assert_eq!(row[column("position")], "-0.5");
            assert!(
                row.iter()
                    .enumerate()
                    .all(|(at, cell)| at == column("position") || !cell.starts_with(['=', '+', '-', '@']))
            );
        }
    });
}

#[test]
fn csv_says_where_a_passage_counts_by_another_method() {
    at(&common::report::dataset(), "method=interpreters,unclear", 960.0, |input, _| {
        let rows = read(&csv(input, &input.chosen, None, false));
        let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
        let (side, counted, method) = (column("side"), column("counted_as"), column("method"));
        let mut moved = 0;
        for row in &rows[1..] {
            assert!(row[method].starts_with("Not the published way"));
            assert!(!row[counted].contains("unclear") && !row[counted].contains("scholars"), "{row:?}");
            moved += usize::from(row[side] != row[counted]);
        }
        assert!(moved > 0);
    });
    at(&common::report::dataset(), "method=ranges", 960.0, |input, _| {
        assert!(!csv(input, &input.chosen, None, false).contains("counted_as"));
    });
}

#[test]
fn the_byte_order_mark_is_a_choice() {
    at(&common::invented::dataset(), "", 960.0, |input, _| {
        assert_eq!(
            csv(input, &input.chosen, None, true),
            ["\u{feff}", &csv(input, &input.chosen, None, false)].concat()
        );
    });
}

#[test]
fn json_of_a_selection_is_a_data_set_of_its_own() {
    let dataset = common::report::dataset();
    for state in STATES {
        at(&dataset, state, 960.0, |input, _| {
            let part = json::part(&dataset, &input.chosen, Lang::english());
            let read: Dataset = serde_json::from_str(&json::document(&part)).unwrap();
            assert_eq!(read, part);
            assert_eq!(passage::count(&read), input.figures.n);
            let ids: Vec<&RecordId> = passage::all(&read).map(|passage| passage.id()).collect();
            assert!(read.links.iter().all(|link| ids.contains(&&link.from) && ids.contains(&&link.to)));
            let problems = validate::validate(&read);
            assert!(problems.is_empty(), "{problems:?}");
            if input.is_narrowed() {
                let said = format!("{} of the {} passages", input.figures.n, input.columns.n);
                assert!(read.lede.contains(&said) && !read.lede.contains('{'), "{}", read.lede);
            } else {
                assert_eq!(read, dataset);
            }
        });
    }
}

#[test]
fn places_of_locators_stay_readable() {
    let mut dataset = common::invented::dataset();
    dataset.statements[0].locators = vec![Locator("a ¶1".into()), Locator("b ¶2".into())];
    at(&dataset, "", 960.0, |input, _| {
        assert!(csv(input, &input.chosen, None, false).contains("\"a ¶1\nb ¶2\""));
    });
}

#[test]
fn a_date_is_no_more_precise_in_a_table_and_a_reason_needs_no_apostrophe() {
    let mut dataset = common::invented::dataset();
    let dates = [("2018-06", "2018-06-XX"), ("2018", "2018"), ("2018-06-22", "2018-06-22")];
    let more = dataset.statements[0].clone();
    dataset.statements.resize(4, more);
    for (statement, (date, _)) in dataset.statements.iter_mut().zip(dates) {
        statement.date = Some(Date(date.into()));
        statement.reason = "+1: sets conditions".into();
    }
    dataset.statements[3].date = Some(Date("2014-01/2015-02".into()));
    at(&dataset, "", 960.0, |input, _| {
        let rows = read(&csv(input, &vec![true; input.columns.n], None, false));
        let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
        for (row, (_, written)) in rows[1..].iter().zip(dates) {
            assert_eq!(row[column("date")], written);
            assert_eq!(row[column("reason")], "sets conditions");
        }
        assert_eq!(rows[4][column("date")], "2014-01-XX/2015-02-XX");
    });
}
