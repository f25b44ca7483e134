//! A data set as JSON, with the fields that the types don't know.
//!
//! The schema must see these fields: reading into the types would drop a misspelt one.

use saydo::model::Dataset;
use serde_json::Value;
use std::path::Path;

/// The lists in separate files beside `data/set.json`.
const LISTS: [&str; 11] = [
    "speakers",
    "places",
    "forums",
    "statements",
    "actions",
    "context",
    "findings",
    "links",
    "story",
    "corrections",
    "uncited",
];

/// The repository's data set as one document.
pub fn merged(root: &Path) -> Result<Value, String> {
    let mut document = read(&root.join("data/set.json"))?;
    let object = document.as_object_mut().ok_or("data/set.json holds no object")?;
    for list in LISTS {
        let earlier = object.insert(list.to_owned(), read(&root.join(format!("data/{list}.json")))?);
        if earlier.is_some() {
            return Err(format!("data/set.json has `{list}`, which belongs into data/{list}.json"));
        }
    }
    Ok(document)
}

/// Whether a file is a document of the format, or is meant to be, rather than somebody's table.
pub fn is_published(file: &Path) -> bool {
    let is_json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let document: Result<Value, _> = serde_json::from_str(&text);
    match document {
        Ok(document) => document.get("format").is_some(),
        // What can't be read is told by the reader of documents if it names a format.
        Err(_) => is_json && text.contains("\"format\""),
    }
}

/// A document read as a data set.
pub fn parse(document: Value) -> Result<Dataset, String> {
    serde_json::from_value(document).map_err(|error| format!("it does not have the format's shape: {error}"))
}

/// Reads a JSON file.
pub fn read(file: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{} is no JSON: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo::model::validate::validate;

    #[test]
    fn the_second_formats_documentation_shows_a_valid_document() {
        let page = std::fs::read_to_string(crate::repository::root().join("docs/format-2.md")).unwrap();
        let (_, after) = page.split_once("```json\n").unwrap();
        let (example, _) = after.split_once("```").unwrap();
        let set: saydo::model::promises::Promises = serde_json::from_str(example).unwrap();
        assert_eq!(saydo::model::promises::check(&set), []);
    }

    #[test]
    fn the_formats_documentation_shows_a_valid_document() {
        let page = std::fs::read_to_string(crate::repository::root().join("docs/format.md")).unwrap();
        let (_, after) = page.split_once("```json\n").unwrap();
        let (example, _) = after.split_once("```").unwrap();
        let dataset = parse(serde_json::from_str(example).unwrap()).unwrap();
        assert_eq!(validate(&dataset), []);
    }
}
