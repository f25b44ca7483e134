//! Detects changed sources by checking times and lengths twice a second.
//!
//! Polling instead of system events: a check of a few hundred files takes about a millisecond and works the same on
//! every system, on network folders and in containers.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// Files and folders that a build reads, from the root.
const SOURCES: [&str; 15] = [
    "src",
    "styles",
    "data",
    "text",
    "npm",
    "pages",
    "xtask/src",
    "crates/publish/src",
    "index.html",
    "embed.html",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
    "xtask/Cargo.toml",
    "crates/publish/Cargo.toml",
];
const PAUSE: Duration = Duration::from_millis(500);

type Stamps = BTreeMap<PathBuf, (SystemTime, u64)>;

/// The sources as they were at the last build.
pub struct Watch {
    root: PathBuf,
    built: Stamps,
}

impl Watch {
    /// Remembers the present state of the sources.
    pub fn start(root: &Path) -> Self {
        Self { root: root.to_path_buf(), built: look(root) }
    }

    /// Waits until something has changed and is then stable for a moment, since editors write in several steps and a
    /// checkout changes many files. Returns one changed path.
    pub fn wait(&mut self) -> PathBuf {
        loop {
            thread::sleep(PAUSE);
            let mut now = look(&self.root);
            let Some(changed) = difference(&self.built, &now) else { continue };
            loop {
                thread::sleep(PAUSE);
                let later = look(&self.root);
                if later == now {
                    break;
                }
                now = later;
            }
            self.built = now;
            return changed;
        }
    }
}

fn look(root: &Path) -> Stamps {
    let mut stamps = Stamps::new();
    for source in SOURCES {
        collect(&root.join(source), &mut stamps);
    }
    stamps
}

/// An unreadable file counts as missing, since it may be deleted meanwhile.
fn collect(path: &Path, stamps: &mut Stamps) {
    let Ok(metadata) = fs::metadata(path) else { return };
    if metadata.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            if !is_scratch(&entry.file_name().to_string_lossy()) {
                collect(&entry.path(), stamps);
            }
        }
    } else {
        stamps.insert(path.to_path_buf(), stamp(&metadata));
    }
}

fn stamp(metadata: &Metadata) -> (SystemTime, u64) {
    (metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH), metadata.len())
}

/// Editors' swap files and backups.
fn is_scratch(name: &str) -> bool {
    name.starts_with('.') || name.starts_with('#') || name.ends_with('~') || name.ends_with(".swp")
}

fn difference(before: &Stamps, now: &Stamps) -> Option<PathBuf> {
    let changed = now.iter().find(|(path, stamp)| before.get(*path) != Some(stamp));
    let gone = || before.keys().find(|path| !now.contains_key(*path));
    changed.map(|(path, _)| path).or_else(gone).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamps(files: &[(&str, u64)]) -> Stamps {
        files.iter().map(|(path, length)| (PathBuf::from(path), (SystemTime::UNIX_EPOCH, *length))).collect()
    }

    #[test]
    fn new_changed_and_removed_files_are_told() {
        let before = stamps(&[("a", 1), ("b", 1)]);
        assert_eq!(difference(&before, &before), None);
        assert_eq!(difference(&before, &stamps(&[("a", 1), ("b", 2)])), Some("b".into()));
        assert_eq!(difference(&before, &stamps(&[("a", 1), ("b", 1), ("c", 1)])), Some("c".into()));
        assert_eq!(difference(&before, &stamps(&[("b", 1)])), Some("a".into()));
    }

    #[test]
    fn scratch_files_are_no_sources() {
        assert!(["a.rs~", ".a.rs.swp", "#a#"].into_iter().all(is_scratch));
        assert!(!is_scratch("a.rs"));
    }
}
