//! Entries that refer to records: links, story, corrections, uncited paragraphs.

use super::known::{Kind, Known};
use super::problems::{Problems, place};
use crate::dataset::{Dataset, DrawnBy, Link};
use std::collections::BTreeSet;

/// Checks links, story, corrections and the list of uncited paragraphs.
pub fn check(dataset: &Dataset, known: &Known, problems: &mut Problems) {
    check_links(dataset, known, problems);
    check_story(dataset, known, problems);
    for (index, correction) in dataset.corrections.iter().enumerate() {
        let place = place("corrections", index, "");
        problems.date(&place, "date", &correction.date);
        problems.text(&place, "why", &correction.why);
        // The correction itself may have removed the record, so this is not an error.
        if !known.records.contains_key(correction.record.as_str()) {
            let found = format!("`{}`, which nothing has", correction.record);
            problems.warning(&place, "record", found, "the id of a record, unless it was taken out");
        }
    }
    for (index, entry) in dataset.uncited.iter().enumerate() {
        let place = place("uncited", index, "");
        known.check_locator(&place, "locator", &entry.locator, problems);
        problems.text(&place, "why", &entry.why);
    }
}

fn check_links(dataset: &Dataset, known: &Known, problems: &mut Problems) {
    let mut pairs = BTreeSet::new();
    for (index, link) in dataset.links.iter().enumerate() {
        let place = place("links", index, link.id.as_str());
        check_ends(&place, link, known, problems);
        let pair = if link.from < link.to { (&link.from, &link.to) } else { (&link.to, &link.from) };
        if !pairs.insert(pair) {
            let found = format!("a second link between `{}` and `{}`", link.from, link.to);
            problems.error(&place, "to", found, "one link for each pair");
        }
        if link.drawn_by == DrawnBy::Report && link.locators.is_empty() {
            problems.error(&place, "locators", "none", "where the report draws it, since `drawn_by` is `report`");
        }
        for locator in &link.locators {
            known.check_locator(&place, "locators", locator, problems);
        }
        if let Some(note) = &link.note {
            problems.text(&place, "note", note);
        }
    }
}

fn check_ends(place: &str, link: &Link, known: &Known, problems: &mut Problems) {
    if link.from == link.to {
        return problems.error(place, "to", format!("`{}`, the same as `from`", link.to), "another record");
    }
    let to = if link.kind.is_to_action() { Kind::Action } else { Kind::Statement };
    let ends = [("from", &link.from, Kind::Statement), ("to", &link.to, to)];
    for (field, id, wanted) in ends {
        let expected =
            || format!("{}, as {} links ask for", wanted.phrase(), format!("{:?}", link.kind).to_lowercase());
        match known.records.get(id.as_str()) {
            None => problems.error(place, field, format!("`{id}`, which nothing has"), expected()),
            Some(kind) if *kind != wanted => {
                problems.error(place, field, format!("`{id}`, which is {}", kind.phrase()), expected());
            }
            Some(_) => {}
        }
    }
}

fn check_story(dataset: &Dataset, known: &Known, problems: &mut Problems) {
    for (index, step) in dataset.story.iter().enumerate() {
        let place = place("story", index, "");
        problems.text(&place, "title", &step.title);
        problems.text(&place, "text", &step.text);
        for id in step.records.iter().filter(|id| !known.records.contains_key(id.as_str())) {
            problems.error(&place, "records", format!("`{id}`, which nothing has"), "the id of a record");
        }
    }
}
