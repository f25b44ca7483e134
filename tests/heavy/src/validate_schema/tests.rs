//! What the published schema accepts and refuses, on a small document.

use super::*;
use serde_json::json;

/// A document with one record of each kind that the schema must accept.
fn document() -> Value {
    let words = json!({ "-1": "keeps", "0": "neither", "1": "breaks" });
    json!({
        "format": 1, "version": "2026-12-01", "title": "Words and deeds", "lede": "{statements} and {actions}",
        "coding": { "by": "us", "codebook": "1", "date": "2026", "method": "by hand", "checked_outside": false },
        "axis": { "low": -1, "high": 1, "step": 0.5, "alike": 0.4, "title": "rules", "low_label": "keeps",
                  "high_label": "breaks", "said": words, "done": words },
        "audiences": [{ "id": "foreign", "side": "abroad", "label": "abroad" },
                      { "id": "domestic", "side": "home", "label": "home" }],
        "issues": [{ "id": "sea", "label": "Sea", "about": "the sea", "status": "covered" }],
        "speakers": [{ "id": "minister", "name": "A Minister", "role": "" }],
        "sources": [{ "id": "book", "title": "A Book", "authors": [], "publisher": "", "published": "2019-02",
                      "url": "https://book.example/", "extent": "",
                      "sections": [{ "id": "intro", "title": "Start", "paragraphs": 1, "openings": ["One two three"] }] }],
        "statements": [{ "id": "say", "speaker": "minister", "voice": "leader", "audience": "foreign", "date": "2014/2015",
                         "date_note": null, "forum": null, "summary": "A promise.", "issue": "sea", "position": -0.5,
                         "reason": "Limits.", "locators": ["intro ¶1"] }],
        "actions": [],
        "links": [{ "id": "tie", "from": "say", "to": "act", "kind": "diverges", "drawn_by": "coder" }]
    })
}

fn published() -> Value {
    read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/schema.json")).unwrap()
}

/// Applies `change` to the document and expects one violation, at `place`.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), place: &str) {
    let mut document = document();
    change(&mut document);
    let found = violations(&published(), &document).unwrap();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(&format!("{place}\t")), "{}", found[0]);
}

#[test]
fn the_document_is_valid() {
    assert_eq!(violations(&published(), &document()), Ok(Vec::new()));
}

#[test]
fn what_is_missing_misspelt_or_of_another_kind_is_refused() {
    check(|set| drop(set.as_object_mut().unwrap().remove("title")), "");
    check(|set| set["statments"] = json!([]), "");
    check(|set| set["statements"][0]["ocasion"] = json!("a speech"), "/statements/0");
    check(|set| set["format"] = json!(2), "/format");
    check(|set| set["title"] = json!(" "), "/title");
    check(|set| set["statements"][0]["voice"] = json!("officer"), "/statements/0/voice");
    check(|set| set["links"][0]["kind"] = json!("mirrors"), "/links/0/kind");
    check(|set| set["audiences"][0]["side"] = json!("done"), "/audiences/0/side");
    check(
        |set| {
            let audiences = set["audiences"].as_array_mut().unwrap();
            let one = audiences[0].clone();
            audiences.resize(13, one);
        },
        "/audiences",
    );
    check(|set| set["axis"]["said"]["much"] = json!("x"), "/axis/said");
    check(|set| set["sources"][0]["url"] = json!("javascript:alert(1)"), "/sources/0/url");
    check(|set| set["coding"]["contact"] = json!("file:///etc/passwd"), "/coding/contact");
}

#[test]
fn ids_dates_and_locators_have_their_form() {
    for id in ["Sea", "sea-", "-sea", "sea law", ""] {
        check(|set| set["issues"][0]["id"] = json!(id), "/issues/0/id");
    }
    for date in ["18", "2018-13", "2018-6", "2018-02-32", "2018/", "last fall"] {
        check(|set| set["statements"][0]["date"] = json!(date), "/statements/0/date");
    }
    for locator in ["intro", "intro ¶0", "intro 1", "Intro ¶1"] {
        check(|set| set["statements"][0]["locators"] = json!([locator]), "/statements/0/locators/0");
    }
    check(|set| set["statements"][0]["locators"] = json!([]), "/statements/0/locators");
}

#[test]
fn a_broken_schema_is_no_pass() {
    assert!(violations(&json!({ "type": 7 }), &json!({})).is_err());
}
