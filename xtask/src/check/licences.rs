//! Licences and origins of every crate of the lock file, by the lists in `deny.toml`.
//!
//! cargo-deny reads the same file. This check needs no tool but cargo.

mod policy;

use super::outcome::Outcome;
use super::toml;
use crate::repository::metadata;
pub use policy::Policy;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The only source of crates, as written in the lock file.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks every crate that any target or feature could pull in.
pub fn check(root: &Path) -> Outcome {
    match read(root) {
        Ok((policy, lock, metadata)) => judge(&policy, &lock, &metadata),
        Err(message) => Outcome::of("licences", String::new()).with_error(message),
    }
}

fn read(root: &Path) -> Result<(Policy, String, Value), String> {
    let lock = root.join("Cargo.lock");
    let lock = std::fs::read_to_string(&lock).map_err(|error| format!("{} can't be read: {error}", lock.display()))?;
    Ok((Policy::read(root)?, lock, metadata(&["--all-features"])?))
}

fn judge(policy: &Policy, lock: &str, metadata: &Value) -> Outcome {
    let mut errors = Vec::new();
    let mut known = BTreeSet::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let (name, version) = (text(package, "name"), text(package, "version"));
        known.insert((name.to_owned(), version.to_owned()));
        // Members of the workspace have no source, but their licence is checked too.
        if let Err(reason) = policy.judge(name, text(package, "license")) {
            errors.push(format!("crate {name} {version}: {reason}"));
        }
    }
    let locked = toml::tables(lock).into_iter().filter(|table| table.header == "[[package]]");
    let mut n_locked = 0;
    for package in locked {
        n_locked += 1;
        let (name, version, source) = (package.string("name"), package.string("version"), package.string("source"));
        if !known.contains(&(name.to_owned(), version.to_owned())) {
            errors.push(format!("crate {name} {version} is in Cargo.lock, but cargo metadata tells no licence of it"));
        }
        if !source.is_empty() && source != REGISTRY {
            errors.push(format!("crate {name} {version} comes from {source}; only crates.io is allowed"));
        }
    }
    if n_locked == 0 {
        errors.push("Cargo.lock names no package".to_owned());
    }
    let verdict = if errors.is_empty() { ", all allowed, all from crates.io" } else { "" };
    Outcome::of("licences", format!("{n_locked} crates{verdict}")).with_errors(errors)
}

fn text<'a>(package: &'a Value, field: &str) -> &'a str {
    package[field].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn errors_of(licence: Value, source: &str, in_metadata: bool) -> Vec<String> {
        let policy = Policy::parse("[licenses]\nallow = [\"MIT\"]").unwrap();
        let lock = format!("version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"{source}\"\n");
        let packages =
            if in_metadata { json!([{ "name": "a", "version": "1.0.0", "license": licence }]) } else { json!([]) };
        judge(&policy, &lock, &json!({ "packages": packages })).errors
    }

    #[test]
    fn an_allowed_crate_from_the_registry_passes() {
        assert_eq!(errors_of(json!("MIT"), REGISTRY, true), [""; 0]);
        assert_eq!(errors_of(json!("MIT"), "", true), [""; 0], "a member of the workspace");
    }

    #[test]
    fn other_licences_origins_and_unknown_crates_are_named() {
        assert!(errors_of(json!("GPL-3.0-only"), REGISTRY, true)[0].starts_with("crate a 1.0.0: GPL-3.0-only"));
        assert!(errors_of(Value::Null, REGISTRY, true)[0].contains("names no licence"));
        assert!(errors_of(json!("MIT"), "git+https://example.com/a", true)[0].contains("comes from git+https"));
        assert!(errors_of(json!("MIT"), REGISTRY, false)[0].contains("tells no licence of it"));
        let policy = Policy::parse("[licenses]\nallow = [\"MIT\"]").unwrap();
        assert_eq!(judge(&policy, "", &json!({})).errors, ["Cargo.lock names no package"]);
    }
}
