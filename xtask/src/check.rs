//! `cargo xtask check`: checks the data set, the imports of our files and the licences in seconds.
//!
//! Each check prints one line with its counts. A check that could not run says why and never counts as passed.

mod advisories;
mod circles;
mod document;
mod licences;
mod npm;
mod outcome;
mod own_words;
mod paragraphs;
mod quotations;
mod records;
mod releases;
mod report;
mod schema;
mod toml;

use crate::data;
use crate::repository::root;
pub use outcome::Outcome;
use report::Report;
use saydo::model::Dataset;
use std::path::Path;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let file = match arguments {
        [] => None,
        [file] if !file.starts_with('-') && document::is_published(Path::new(file)) => Some(Path::new(file)),
        sheet => return crate::sheet::check(sheet),
    };
    let outcomes = all(file);
    outcomes.iter().for_each(Outcome::print);
    let failed: Vec<&str> = outcomes.iter().filter(|outcome| outcome.failed()).map(|outcome| outcome.name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("check failed: {}", failed.join(", "))) }
}

/// All checks, on `file` if one is given, otherwise on the repository's data set.
pub fn all(file: Option<&Path>) -> Vec<Outcome> {
    let root = root();
    let mut outcomes = check_data(&root, file);
    outcomes.extend([circles::check(&root), licences::check(&root), advisories::check(&root), npm::check(&root)]);
    outcomes
}

/// All checks of the repository's data set, or of `file`.
fn check_data(root: &Path, file: Option<&Path>) -> Vec<Outcome> {
    let document = match file.map_or_else(|| document::merged(root), document::read) {
        Ok(document) => document,
        Err(message) => return vec![Outcome::of("data", String::new()).with_error(message)],
    };
    let schema = schema::check(root, &document);
    if document["format"] == 2 {
        return vec![schema, records::check_promises(document)];
    }
    let dataset: Dataset = match file.map_or_else(|| data::load(root), |_| document::parse(document)) {
        Ok(dataset) => dataset,
        Err(message) => return vec![schema, Outcome::of("records", String::new()).with_error(message)],
    };
    let mut outcomes = vec![schema, records::check(&dataset), paragraphs::check(&dataset, file.is_none())];
    if file.is_none() {
        outcomes.push(releases::check(root, &dataset));
    }
    match Report::at_hand() {
        Ok(report) => {
            outcomes.push(paragraphs::check_against(&dataset, &report));
            outcomes.push(quotations::check(&dataset, &report));
            outcomes.push(own_words::check(&dataset, &report));
        }
        Err(reason) => {
            outcomes.extend(["openings", "quotations", "own words"].map(|name| Outcome::skipped(name, &reason)));
        }
    }
    outcomes
}

/// A document of the format in a test.
#[cfg(test)]
fn dataset(changes: serde_json::Value) -> Dataset {
    let mut document = serde_json::json!({
        "format": 1, "version": "2026", "title": "", "lede": "",
        "coding": { "by": "", "codebook": "", "date": "2026", "method": "", "checked_outside": false },
        "axis": { "low": -2, "high": 2, "step": 1, "alike": 0.4, "title": "", "low_label": "", "high_label": "",
                  "said": {}, "done": {} },
        "audiences": [], "issues": [], "speakers": [], "statements": [], "actions": [],
        "sources": [{ "id": "book", "title": "", "authors": [], "publisher": "", "published": "2019", "url": "",
                      "extent": "", "sections": [{ "id": "intro", "title": "", "paragraphs": 2 }] }],
    });
    for (key, value) in changes.as_object().cloned().unwrap_or_default() {
        document[key] = value;
    }
    document::parse(document).unwrap()
}
