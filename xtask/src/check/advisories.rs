//! Known faults of crates, by cargo-deny and its copy of the advisory database, where both are on this machine. Fetches
//! nothing. `deny.toml` names the crates without a maintainer that stay, each with its reason.

use super::outcome::Outcome;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Output;

const NAME: &str = "advisories";

/// Asks cargo-deny.
pub fn check(root: &Path) -> Outcome {
    let has_tool =
        crate::repository::cargo().args(["deny", "--version"]).output().is_ok_and(|output| output.status.success());
    if !has_tool {
        return Outcome::skipped(NAME, "cargo-deny is not installed");
    }
    if !database().is_some_and(|folder| has_entries(&folder)) {
        return Outcome::skipped(NAME, "no copy of the advisory database; cargo deny fetch db gets it");
    }
    match crate::repository::cargo()
        .current_dir(root)
        .args(["deny", "--workspace", "--offline", "check", "advisories"])
        .output()
    {
        Ok(output) => judge(&output),
        Err(error) => Outcome::of(NAME, String::new()).with_error(format!("cargo deny can't be started: {error}")),
    }
}

/// Where cargo-deny keeps its copies.
fn database() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")))?;
    Some(home.join("advisory-dbs"))
}

fn has_entries(folder: &Path) -> bool {
    folder.read_dir().is_ok_and(|mut entries| entries.next().is_some())
}

fn judge(output: &Output) -> Outcome {
    if output.status.success() {
        return Outcome::of(NAME, "none that is not named with its reason".to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<String> =
        said.lines().filter_map(|line| line.strip_prefix("error")).map(|line| format!("cargo deny{line}")).collect();
    let failed = Outcome::of(NAME, String::new());
    if errors.is_empty() { failed.with_error(said.trim().to_owned()) } else { failed.with_errors(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    fn answer(code: i32, said: &str) -> Outcome {
        judge(&Output { status: ExitStatus::from_raw(code << 8), stdout: Vec::new(), stderr: said.into() })
    }

    #[test]
    fn what_cargo_deny_finds_is_told() {
        assert!(!answer(0, "").failed());
        let found = answer(1, "error[vulnerability]: Buffer overflow\n   ┌─ Cargo.lock\nadvisories FAILED\n");
        assert_eq!(found.errors, ["cargo deny[vulnerability]: Buffer overflow"]);
        assert_eq!(answer(1, "no database").errors, ["no database"]);
    }

    #[test]
    fn each_advisory_that_is_passed_over_has_its_reason() {
        let file = std::fs::read_to_string(crate::repository::root().join("deny.toml")).unwrap();
        let entries: Vec<&str> = file.lines().filter(|line| line.contains("id = \"RUSTSEC-")).collect();
        assert!(!entries.is_empty());
        for entry in entries {
            let (_, reason) = entry.split_once("reason = \"").unwrap_or_default();
            assert!(reason.len() > 30, "{entry}");
        }
    }
}
