//! The rule of eight words, on a report of one paragraph.

use super::*;
use serde_json::json;

const TEXT: &str = "[intro ¶1] The two states—after talks at the Grand Assembly in May—agreed that “no ship of war \
                    shall pass the narrow strait by night,” and went home.";

fn errors_of(summary: &str) -> Vec<String> {
    let set = crate::check::dataset(json!({
        "forums": [{ "id": "assembly", "name": "Grand Assembly" }],
        "context": [{ "id": "event", "summary": summary, "locators": [] }],
    }));
    check(&set, &Report::read(TEXT)).errors
}

#[test]
fn seven_shared_words_are_fine_and_eight_are_not() {
    assert_eq!(errors_of("It held no ship of war shall pass the sea."), Vec::<String>::new());
    assert_eq!(
        errors_of("It held that NO ship of war shall pass the narrow sea."),
        ["event, summary shares “that no ship of war shall pass the narrow” with intro ¶1; \
             say it in other words, or put it in quotation marks"]
    );
}

#[test]
fn quotation_marks_set_the_reports_words_apart() {
    assert_eq!(errors_of("They held that “no ship of war shall pass the narrow strait by night” there."), [""; 0]);
    assert_eq!(errors_of("A mark “no ship of war shall pass the narrow strait without an end.").len(), 1);
    assert_eq!(errors_of("They held “x” that no ship of war shall pass the narrow strait.").len(), 1);
}

#[test]
fn names_neither_count_nor_hide_a_run() {
    // Seven words and the two of the name.
    assert_eq!(errors_of("states after talks at the Grand Assembly in May"), [""; 0]);
    assert_eq!(errors_of("two states after talks at the Grand Assembly in May").len(), 1);
    assert_eq!(errors_of("two states after talks at the in May").len(), 1);
}

#[test]
fn dashes_part_words_and_hyphens_join_them() {
    assert_eq!(words("The rules-based order—U.S. and China’s"), ["the", "rulesbased", "order", "us", "and", "chinas"]);
}

#[test]
fn every_kind_of_text_is_read() {
    let copied = "after talks they agreed that no ship of war shall pass";
    let record = json!({ "id": "act", "summary": copied, "issue": "x", "category": 1, "position": 0, "reason": copied,
        "locators": [], "notes": [{ "text": copied, "source": "" }] });
    let set = crate::check::dataset(json!({
        "lede": copied,
        "headline": copied,
        "critic": [copied],
        "issues": [{ "id": "i", "label": "", "about": "", "status": "covered", "rule": copied,
                     "brief": { "did": { "record": "act", "text": copied, "note": copied } } }],
        "actions": [record],
        "findings": [{ "id": "f", "about": [], "summary": copied, "locators": [] }],
        "links": [{ "id": "l", "from": "a", "to": "b", "kind": "echoes", "drawn_by": "coder", "note": copied }],
        "story": [{ "title": "", "text": copied, "state": "" }],
        "uncited": [{ "locator": "intro ¶1", "why": copied }],
    }));
    let outcome = check(&set, &Report::read(TEXT));
    assert_eq!(outcome.errors.len(), 13, "{outcome:#?}");
    assert_eq!(outcome.summary, "13 texts, some share 8 words in a row with the report");
}
