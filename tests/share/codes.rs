//! The file of a second coder: reading gives the codes that were written, and lists all errors of the file.

use crate::{at, common};
use saydo::model::{Code, RecordId};
use saydo::share::codes::{self, read};
use saydo::share::second::Second;
use saydo::state::{Recode, recode};
use saydo::text::Lang;

const VIEW: &str = "codes=fish-gate:x,fish-vow:1";

fn codes_of(fragment: &str) -> Vec<Recode> {
    let text = at(&common::invented::dataset(), fragment, 640.0, |input, _| codes::present(input));
    let (coding, warnings) = read(&common::invented::dataset(), text.as_bytes()).unwrap();
    assert_eq!(warnings, []);
    coding.codes
}

#[test]
fn what_is_written_is_read_back() {
    let dataset = common::invented::dataset();
    let all = codes_of(VIEW);
    assert_eq!(all.len(), dataset.statements.len() + dataset.actions.len());
    assert_eq!(recode::keys(&recode::changes(&dataset, &all)), "fish-gate:x,fish-vow:1");
    assert!(recode::changes(&dataset, &codes_of("")).is_empty());
}

#[test]
fn an_empty_sheet_shows_no_code_and_has_nothing_to_read() {
    let text = at(&common::invented::dataset(), VIEW, 640.0, |input, _| codes::empty(input));
    assert!(!text.contains("published\""), "{text}");
    let problems = read(&common::invented::dataset(), text.as_bytes()).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "codes: found no code; expected a code for at least one record of this data set"
    );
}

fn check(file: &str, expected: &[&str]) {
    let found = match read(&common::invented::dataset(), file.as_bytes()) {
        Ok((_, warnings)) => warnings,
        Err(problems) => problems,
    };
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found} is not {expected}");
    }
}

#[test]
fn all_problems_are_told_at_once_each_with_its_place() {
    check("", &["file: found something else than JSON; expected JSON that begins with {"]);
    check("[1]", &["file: found a list"]);
    check("{\"format\": \"saydo-codes-1\",\n \"codes\": [}", &["line 2, column 12: found something that is no JSON"]);
    check("{}", &["format: found nothing; expected \"saydo-codes-1\"", "codes: found nothing; expected a list"]);
    let entries = r#"{"format": "saydo-codes-1", "codes": [
        3,
        {"code": 1},
        {"record": "fish-vow", "code": 7},
        {"record": "fish-vow", "code": 1},
        {"record": "fish-gate", "code": "1"},
        {"record": "moon-landing", "code": 0}
    ]}"#;
    check(
        entries,
        &[
            "codes[0]: found 3; expected an entry such as",
            "codes[1], record: found nothing",
            "codes[2] (fish-vow), code: found 7; expected one of 0, 0.5, 1; \"x\" to leave it out",
            "codes[3] (fish-vow): found a second entry for this record",
            "codes[4] (fish-gate), code: found \"1\"",
            "codes[5] (moon-landing): found a record that is not in it",
        ],
    );
}

#[test]
fn unknown_records_and_other_data_are_told_and_do_not_block() {
    let file = r#"{"format": "saydo-codes-1", "data": "1999", "coder": " Ana\n Example ",
        "codes": [{"record": "moon-landing", "code": 0}, {"record": "fish-vow", "code": 0.5}, {"record": "fish-gate"}]}"#;
    check(file, &["data: found \"1999\"", "codes[0] (moon-landing): found a record that is not in it"]);
    let (coding, _) = read(&common::invented::dataset(), file.as_bytes()).unwrap();
    assert_eq!(coding.coder, "Ana Example");
    assert_eq!(coding.codes, [Recode { record: RecordId("fish-vow".into()), code: Some(Code(500)) }]);
}

#[test]
fn a_file_that_cannot_be_taken_leaves_the_one_before() {
    let dataset = common::invented::dataset();
    let good = br#"{"format": "saydo-codes-1", "coder": "Ana", "codes": [{"record": "fish-vow", "code": 1}]}"#;
    let (told, first) = Second::default().read(&dataset, Lang::english(), "ana.json", good);
    assert_eq!(told, "The second scorer’s file was read: 1 passage, 1 of them not as published.");
    assert_eq!(Second::of(&first.lines()), first);
    let (told, then) = first.clone().read(&dataset, Lang::english(), "bad\nname.json", b"Dear reader,");
    assert_eq!(told, "Nothing was taken from this file. It has 1 problem, listed below.");
    let then = Second::of(&then.lines());
    assert_eq!((then.file.as_str(), &then.coding), ("ana.json", &first.coding));
    assert_eq!((then.refused.as_deref(), then.problems.len()), (Some("bad name.json"), 1));
}

#[test]
fn the_description_of_the_shape_holds_what_is_read() {
    let text = std::fs::read_to_string(common::report::root().join("docs/coding.md")).unwrap();
    let example = text.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let root: serde_json::Value = serde_json::from_str(example).unwrap();
    assert_eq!(root["format"], codes::FORMAT);
    let (coding, warnings) = read(&common::report::dataset(), example.as_bytes()).unwrap();
    assert_eq!(coding.codes.len(), 2);
    // Its version need not be the newest.
    assert!(warnings.iter().all(|warning| warning.place == "data"), "{warnings:?}");
}

/// Any file gets an answer.
#[test]
fn any_bytes_are_read_or_refused() {
    let good = at(&common::invented::dataset(), VIEW, 640.0, |input, _| codes::present(input));
    for end in 0..good.len() {
        let _ = read(&common::invented::dataset(), &good.as_bytes()[..end]);
    }
    assert!(
        read(&common::invented::dataset(), &vec![b' '; codes::MOST_BYTES + 1]).unwrap_err()[0].found.contains("4 MB")
    );
}
