//! The state of the source that a kit is made of, as one checksum.

use super::cut;
use crate::release::sha256;
use std::fs;
use std::path::Path;

/// Files and folders, from the root, whose content a kit depends on.
const SOURCES: [&str; 25] = [
    "Cargo.lock",
    "Cargo.toml",
    "crates/analysis",
    "crates/apart",
    "crates/model",
    "crates/nodes",
    "crates/scene",
    "crates/second",
    "crates/session",
    "crates/share",
    "crates/state",
    "crates/study",
    "crates/text",
    "crates/views",
    "crates/words",
    "data/land.bin",
    "data/schema-2.json",
    "data/schema.json",
    "embed.html",
    "index.html",
    "pages",
    "rust-toolchain.toml",
    "src",
    "styles",
    "text",
];

/// The tool's own part in it.
const TOOL: &str = "xtask/src/build";

/// The checksum over names and contents.
pub fn stamp(root: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    for source in SOURCES.iter().chain([&TOOL]) {
        add(root, source, &mut bytes)?;
    }
    if cut::is_told() {
        bytes.extend(b"told");
    }
    Ok(sha256(&bytes))
}

fn add(root: &Path, name: &str, bytes: &mut Vec<u8>) -> Result<(), String> {
    let path = root.join(name);
    let explain = |error| format!("can't read {name}, which the build needs: {error}");
    if !path.is_dir() {
        let content = fs::read(&path).map_err(explain)?;
        bytes.extend(format!("{name} {}\n", content.len()).bytes());
        bytes.extend(content);
        return Ok(());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(explain)? {
        names.push(entry.map_err(explain)?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names.iter().try_for_each(|inner| add(root, &format!("{name}/{inner}"), bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository::root;

    #[test]
    fn a_file_that_is_renamed_or_changed_is_another_state() {
        let folder = root().join("target/xtask/source-test");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("a/b")).unwrap();
        let stamp = || {
            let mut bytes = Vec::new();
            add(&folder, "a", &mut bytes).unwrap();
            bytes
        };
        fs::write(folder.join("a/b/c"), "x").unwrap();
        let first = stamp();
        fs::write(folder.join("a/.c.swp"), "x").unwrap();
        assert_eq!(stamp(), first, "an editor's file is no source");
        fs::write(folder.join("a/b/c"), "y").unwrap();
        let second = stamp();
        fs::rename(folder.join("a/b/c"), folder.join("a/c")).unwrap();
        assert!(first != second && stamp() != second);
    }

    #[test]
    fn the_repository_has_every_source() {
        assert_eq!(stamp(&root()).map(|sum| sum.len()), Ok(64));
    }
}
