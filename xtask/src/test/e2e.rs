//! The end-to-end tests: Node drives a real headless browser on the output of the build.

use super::command::{self, Run};
use super::counts::Counts;
use super::needs::{self, BROWSER, FONT, HEADLESS, NODE, NPM};
use super::part::Verdict;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest Node version whose test runner has a limit for parallel files.
const OLDEST_NODE: u32 = 20;

/// Runs every `tests/e2e/*.test.mjs`.
pub fn run() -> Verdict {
    match prepared() {
        Ok(run) => verdict(run),
        Err(reason) => Verdict::NotRun(reason),
    }
}

fn prepared() -> Result<Run, String> {
    let root = crate::repository::root();
    let folder = root.join("tests/e2e");
    if !root.join("pkg/index.html").is_file() {
        return Err("pkg/index.html is not there; cargo xtask build writes it".to_owned());
    }
    let mut node = node(&root)?;
    node.env("CHROMIUM", HEADLESS.file_or(&BROWSER)?);
    // Three files at once: a small machine has two cores, and a file waits a third of its time.
    node.args(["--test", "--test-concurrency=3", "--test-reporter=spec"]).args(test_files(&folder)?);
    Ok(command::run(&mut node))
}

/// Node in `tests/e2e`, with its packages and a browser.
pub fn node(root: &Path) -> Result<Command, String> {
    let folder = root.join("tests/e2e");
    needs::ensure(&[NODE, NPM, BROWSER, FONT])?;
    check_node()?;
    install_packages(&folder)?;
    let mut node = Command::new(NODE.file()?);
    node.current_dir(&folder).env("CHROMIUM", BROWSER.file()?);
    Ok(node)
}

fn verdict(run: Run) -> Verdict {
    let counts = Counts::of_node(&run.output);
    match run.failure {
        Some(reason) => Verdict::Failed(counts, reason),
        None if counts.passed == 0 => Verdict::Failed(counts, "no test ran".to_owned()),
        None => Verdict::Passed(counts, engines(&run.output)),
    }
}

/// The engines that ran. Tests of one that is not installed are skipped.
fn engines(output: &str) -> String {
    let ran = |name: &&str| output.lines().any(|line| line.contains(&format!("✔ {name}: ")));
    let (there, missing): (Vec<&str>, Vec<&str>) = ["Firefox", "WebKit"].into_iter().partition(ran);
    let ran = [vec!["Chromium"], there].concat().join(", ");
    if missing.is_empty() { ran } else { format!("{ran}; not installed: {}", missing.join(", ")) }
}

fn check_node() -> Result<(), String> {
    let output = Command::new(NODE.file()?).arg("--version").output();
    let version = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    match major(&version) {
        Some(number) if number >= OLDEST_NODE => Ok(()),
        _ => Err(format!("Node {OLDEST_NODE} or later is needed; this one is `{version}`")),
    }
}

/// The first number of `v20.1.0`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Installs exactly the lock file's packages, unless they are the ones installed last.
fn install_packages(folder: &Path) -> Result<(), String> {
    let lock = std::fs::read(folder.join("package-lock.json"))
        .map_err(|error| format!("tests/e2e/package-lock.json can't be read: {error}"))?;
    let stamp = folder.join("node_modules/.installed-from");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    command::run(Command::new(NPM.file()?).args(["ci", "--ignore-scripts"]).current_dir(folder)).check()?;
    std::fs::write(&stamp, lock).map_err(|error| format!("{} can't be written: {error}", stamp.display()))
}

fn test_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("tests/e2e can't be read: {error}"))?;
    let mut files: Vec<PathBuf> = (entries.filter_map(|entry| entry.ok().map(|entry| entry.path())))
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() { Err("tests/e2e holds no *.test.mjs".to_owned()) } else { Ok(files) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
    }

    #[test]
    fn a_run_without_tests_is_no_pass() {
        let run = |output: &str| verdict(Run { output: output.to_owned(), failure: None });
        assert!(run("ℹ pass 0\nℹ fail 0\nℹ skipped 3").is_failure());
        assert!(!run("ℹ pass 1\nℹ fail 0").is_failure());
    }

    #[test]
    fn the_engines_that_ran_are_named() {
        let both = "✔ Firefox: the page (1 ms)\n✔ WebKit: the page (2 ms)\n";
        assert_eq!(engines(both), "Chromium, Firefox, WebKit");
        let one = "✔ Firefox: the page (1 ms)\n﹣ WebKit: the page (0 ms) # no WebKit found\n";
        assert_eq!(engines(one), "Chromium, Firefox; not installed: WebKit");
    }

    #[test]
    fn the_tests_of_the_repository_are_found() {
        let files = test_files(&crate::repository::root().join("tests/e2e")).unwrap();
        assert!(files.iter().any(|file| file.ends_with("page.test.mjs")));
    }
}
