//! The schema and the types agree on every field. What the schema refuses is tested beside the validator.

use super::*;
use crate::check::document;
use saydo::model::*;
use std::collections::BTreeSet;

#[test]
fn a_violation_is_told_with_its_place() {
    assert_eq!(violation("/axis/low\t\"x\" is no number"), "/axis/low: \"x\" is no number");
    assert_eq!(violation("\t\"title\" is missing"), "the document: \"title\" is missing");
}

#[test]
fn the_schema_names_exactly_the_fields_of_the_types() {
    let schema = document::read(&crate::repository::root().join(SCHEMA)).unwrap();
    let mut differences = Vec::new();
    compare(&one_of_each(), &schema, &schema, "", &mut differences);
    assert_eq!(differences, [""; 0]);
}

#[test]
fn the_second_schema_names_exactly_the_fields_of_its_types() {
    use saydo::model::promises::{Kind, Named, Origin, Promise, Promises, Reference, Scale, Status, Step, When};
    let schema = document::read(&crate::repository::root().join(SCHEMA_2)).unwrap();
    let text = || "x".to_owned();
    let when = || When { date: Some(text()), note: Some(text()) };
    let reference = || vec![Reference { title: text(), url: text() }];
    let promise = Promise {
        issues: vec![text()],
        actors: vec![text()],
        quotes: vec![text()],
        happened: text(),
        status: Some(text()),
        history: vec![Step::default()],
        target: Some(1.0),
        target_to: Some(1.0),
        reached: Some(1.0),
        date: when(),
        deadline: when(),
        rated: when(),
        reason: text(),
        disputed: true,
        sources: reference(),
        evidence: reference(),
        ..Promise::default()
    };
    let status = Status { place: Some(1), ..Status::default() };
    let scale = Scale { kind: Kind::Amounts, title: text(), statuses: vec![status], unit: text(), ..Scale::default() };
    let set = Promises {
        checked: Checked(1),
        lang: Some(text()),
        headline: Some(text()),
        source: Some(Origin { publisher: text(), url: text(), ..Origin::default() }),
        scale,
        issues: vec![Named::default()],
        actors: vec![Named::default()],
        promises: vec![promise],
        ..Promises::default()
    };
    let mut differences = Vec::new();
    compare(&serde_json::to_value(set).unwrap(), &schema, &schema, "", &mut differences);
    assert_eq!(differences, [""; 0]);
}

/// One of everything, so that every type is written.
fn one_of_each() -> Value {
    // Absent fields are not written: dates, and optional fields of the figure.
    let date = Some(Date::default());
    let words = CodeWords(vec![(Code::default(), String::new())]);
    let line = || Some(BriefLine { note: Some(String::new()), ..BriefLine::default() });
    let issue = Issue {
        inline: Some(String::new()),
        rule: Some(String::new()),
        brief: Brief { said: line(), did: line() },
        ..Issue::default()
    };
    let notes = vec![Note::default()];
    let source = Source { sections: vec![Section::default()], ..Source::default() };
    let dataset = Dataset {
        checked: Checked(1),
        headline: Some(String::new()),
        lang: Some(String::new()),
        terms: Terms { extent: "to 2019".to_owned(), ..Terms::default() },
        axis: Axis { toward: Toward::High, ticks: words.clone(), both: words, ..Axis::default() },
        critic: vec![String::new()],
        audiences: vec![Audience::default()],
        issues: vec![issue],
        aims: vec![Aim::default()],
        categories: vec![Category::default()],
        speakers: vec![Speaker::default()],
        places: vec![Place::default()],
        forums: vec![Forum::default()],
        sources: vec![source],
        statements: vec![Statement { notes: notes.clone(), date: date.clone(), ..Statement::default() }],
        actions: vec![Action { actor: Some("a".into()), notes, date: date.clone(), ..Action::default() }],
        context: vec![ContextEvent { date, ..ContextEvent::default() }],
        findings: vec![Finding::default()],
        links: vec![Link::default()],
        story: vec![StoryStep::default()],
        corrections: vec![Correction::default()],
        uncited: vec![Uncited::default()],
        ..Dataset::default()
    };
    serde_json::to_value(dataset).unwrap()
}

/// Collects the places where a value's keys differ from the properties of its schema, at all depths.
fn compare(value: &Value, schema: &Value, whole: &Value, place: &str, differences: &mut Vec<String>) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => whole.pointer(reference.trim_start_matches('#')).unwrap(),
        None => schema,
    };
    match value {
        Value::Array(items) => {
            items.iter().for_each(|item| compare(item, &schema["items"], whole, &format!("{place}[]"), differences));
        }
        Value::Object(fields) if schema.get("properties").is_some() => {
            let properties = schema["properties"].as_object().unwrap();
            let written: BTreeSet<&String> = fields.keys().collect();
            let named: BTreeSet<&String> = properties.keys().collect();
            differences.extend(written.symmetric_difference(&named).map(|key| format!("{place}.{key}")));
            if schema["additionalProperties"] != Value::Bool(false) {
                differences.push(format!("{place} allows more properties"));
            }
            for (key, field) in fields {
                compare(field, &properties[key], whole, &format!("{place}.{key}"), differences);
            }
        }
        // The keys of the axis's words are codes.
        Value::Object(_) if schema.get("additionalProperties").is_some() => {}
        Value::Object(_) => differences.push(format!("{place} is no object in the schema")),
        _ => {}
    }
}
