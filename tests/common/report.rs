//! The report's data set, read from `data/` as the build reads it.

use saydo::model::Dataset;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

/// The lists in separate files. Everything else is in `set.json`.
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

/// The folder of the package.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A file of `data/`, unchanged, for tests that count without the library.
pub fn json(name: &str) -> Value {
    let path = root().join("data").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The whole document in the published format.
pub fn document() -> Value {
    let mut document: Map<String, Value> = json("set").as_object().unwrap().clone();
    for list in LISTS {
        document.insert(list.to_owned(), json(list));
    }
    Value::Object(document)
}

/// The data set.
pub fn dataset() -> Dataset {
    serde_json::from_value(document()).unwrap()
}
