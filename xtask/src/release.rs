//! Released versions of the data set: `data/releases/<version>.json`, which never change, and their checksums in
//! `data/releases/index.json`. A pinned picture always shows the same one.
//!
//! `cargo xtask release` adds the present version.

use crate::data;
use saydo::model::Dataset;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A line of the index.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Version of the data, which names the file.
    pub version: String,
    /// SHA-256 of the file, in hex.
    pub sha256: String,
}

/// Runs `cargo xtask release`.
pub fn run(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("release takes no arguments; it adds the version that data/set.json names".to_owned());
    }
    let root = crate::repository::root();
    let dataset = data::load(&root)?;
    let added = add(&root, &dataset)?;
    let told = if added { "is released now; commit data/releases" } else { "was released before, and is the same" };
    println!("version {} {told}", dataset.version);
    Ok(())
}

/// Adds a data set's version; `false` if it is already there.
pub fn add(root: &Path, dataset: &Dataset) -> Result<bool, String> {
    let version = &dataset.version;
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte)) {
        return Err(format!("{version:?} can't name a file; a version is a date such as 2026-11-23"));
    }
    let mut index = index(root)?;
    if index.iter().any(|entry| entry.version == *version) {
        return if read(root, version)? == *dataset { Ok(false) } else { Err(changed(version)) };
    }
    let text = saydo::share::json::document(dataset);
    index.push(Entry { version: version.clone(), sha256: sha256(text.as_bytes()) });
    let lines: Vec<String> = index.iter().map(|entry| serde_json::json!(entry).to_string()).collect();
    let explain = |error| format!("can't write into data/releases: {error}");
    fs::create_dir_all(folder(root)).map_err(explain)?;
    fs::write(path(root, version), text).map_err(explain)?;
    fs::write(folder(root).join("index.json"), format!("[\n  {}\n]\n", lines.join(",\n  "))).map_err(explain)?;
    Ok(true)
}

/// What to do when released data were changed.
pub fn changed(version: &str) -> String {
    format!(
        "version {version} is released and can't change any more; give data/set.json a new version, and say in \
         data/corrections.json what is corrected"
    )
}

/// The index; empty if nothing is released.
pub fn index(root: &Path) -> Result<Vec<Entry>, String> {
    match fs::read_to_string(folder(root).join("index.json")) {
        Ok(text) => serde_json::from_str(&text).map_err(|error| format!("data/releases/index.json: {error}")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(format!("can't read data/releases/index.json: {error}")),
    }
}

/// A released data set.
pub fn read(root: &Path, version: &str) -> Result<Dataset, String> {
    let name = format!("data/releases/{version}.json");
    let text = fs::read_to_string(path(root, version)).map_err(|error| format!("can't read {name}: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))
}

/// Names of the release files, without the index.
pub fn files(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder(root)).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "index.json");
    names.sort();
    names
}

/// SHA-256 in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The path of a version.
pub fn path(root: &Path, version: &str) -> PathBuf {
    folder(root).join(format!("{version}.json"))
}

fn folder(root: &Path) -> PathBuf {
    root.join("data/releases")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_published_one() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_version_is_added_once_and_never_changed() {
        let root = std::env::temp_dir().join(format!("saydo-release-{}", std::process::id()));
        let first = Dataset { format: 1, version: "2026-01-02".into(), title: "a".into(), ..Dataset::default() };
        assert_eq!(add(&root, &first), Ok(true));
        assert_eq!(add(&root, &first), Ok(false));
        let other = Dataset { title: "b".into(), ..first.clone() };
        assert!(add(&root, &other).is_err_and(|message| message.contains("new version")));
        assert_eq!(read(&root, "2026-01-02").as_ref(), Ok(&first));
        let second = Dataset { version: "2026-02-01".into(), ..other };
        assert_eq!(add(&root, &second), Ok(true));
        let versions: Vec<String> = index(&root).unwrap().into_iter().map(|entry| entry.version).collect();
        assert_eq!(versions, ["2026-01-02", "2026-02-01"]);
        assert_eq!(files(&root), ["2026-01-02.json", "2026-02-01.json"]);
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn a_version_that_leads_elsewhere_is_refused() {
        for version in ["", "../a", "a/b", "a b"] {
            let dataset = Dataset { version: version.into(), ..Dataset::default() };
            assert!(add(Path::new("/nowhere"), &dataset).is_err_and(|message| message.contains("can't name")));
        }
    }
}
