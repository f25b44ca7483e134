//! Checks that no released data set has changed, and that the present one equals its release if its version is
//! released.

use super::outcome::Outcome;
use crate::release::{self, Entry};
use saydo::model::Dataset;
use std::fs;
use std::path::Path;

/// Checks every release under `root`, and `dataset` against the one of its version.
pub fn check(root: &Path, dataset: &Dataset) -> Outcome {
    let index = match release::index(root) {
        Ok(index) => index,
        Err(message) => return Outcome::of("releases", String::new()).with_error(message),
    };
    let mut errors: Vec<String> = index.iter().filter_map(|entry| problem(root, entry)).collect();
    for file in release::files(root) {
        if !index.iter().any(|entry| file == format!("{}.json", entry.version)) {
            errors.push(format!("data/releases/{file} is not in data/releases/index.json"));
        }
    }
    for (at, entry) in index.iter().enumerate() {
        if index[..at].iter().any(|earlier| earlier.version == entry.version) {
            errors.push(format!("data/releases/index.json names version {} twice", entry.version));
        }
    }
    let mut state = "not released yet";
    if index.iter().any(|entry| entry.version == dataset.version) {
        state = "one of them";
        if release::read(root, &dataset.version).is_ok_and(|released| released != *dataset) {
            errors.push(release::changed(&dataset.version));
        }
    }
    Outcome::of("releases", format!("{} released; version {} is {state}", index.len(), dataset.version))
        .with_errors(errors)
}

fn problem(root: &Path, entry: &Entry) -> Option<String> {
    let name = format!("data/releases/{}.json", entry.version);
    match fs::read(release::path(root, &entry.version)) {
        Err(error) => Some(format!("can't read {name}, which the index names: {error}")),
        Ok(bytes) if release::sha256(&bytes) != entry.sha256 => {
            Some(format!("{name} has changed; a release stays as it was, so bring it back from the history"))
        }
        Ok(_) => release::read(root, &entry.version).map_or_else(Some, |released| {
            let differs = released.version != entry.version;
            differs.then(|| format!("{name} says that it is version {}", released.version))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn released(name: &str) -> (PathBuf, Dataset) {
        let root = std::env::temp_dir().join(format!("saydo-check-releases-{name}-{}", std::process::id()));
        let dataset = Dataset { version: "2026-01-02".into(), title: "a".into(), ..Dataset::default() };
        release::add(&root, &dataset).unwrap();
        (root, dataset)
    }

    #[test]
    fn releases_as_they_were_pass() {
        let (root, dataset) = released("pass");
        assert_eq!(check(&root, &dataset).errors, [""; 0]);
        let next = Dataset { version: "2026-02-01".into(), title: "b".into(), ..dataset };
        let outcome = check(&root, &next);
        assert_eq!(outcome.errors, [""; 0]);
        assert!(outcome.summary.contains("2026-02-01 is not released yet"));
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn a_change_of_data_or_of_a_file_is_told() {
        let (root, dataset) = released("change");
        let other = Dataset { title: "b".into(), ..dataset.clone() };
        assert!(check(&root, &other).errors[0].contains("new version"));
        let file = release::path(&root, &dataset.version);
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("\"a\"", "\"b\"")).unwrap();
        assert!(check(&root, &other).errors[0].contains("has changed"));
        fs::write(release::path(&root, "2026-03-01"), "{}").unwrap();
        assert!(check(&root, &other).errors[1].contains("2026-03-01.json is not in"));
        fs::remove_file(&file).unwrap();
        assert!(check(&root, &dataset).errors[0].contains("can't read"));
        fs::remove_dir_all(root).unwrap();
    }
}
