//! The parts that cargo runs: format, lints, checks, native tests and the build.

use super::command::{self, Run};
use super::counts::Counts;
use super::part::Verdict;
use crate::check::{self, Outcome};
use crate::repository::cargo;

/// What is tested at once. All crates of a call share the features that any of them asks for, and crates with other
/// features are compiled again. So the first call has those that this tool is made of, as they are compiled already, and
/// the others have crates that bring along what nothing else needs. `saydo-nodes` has no tests, but all of Yew below it.
const NATIVE: [&[&str]; 3] = [
    &[
        "--workspace",
        "--no-default-features",
        "--features",
        "saydo/second",
        "--exclude",
        "saydo-nodes",
        "--exclude",
        "saydo-pictures",
        "--exclude",
        "saydo-test-tools",
    ],
    &["--package", "saydo-test-tools", "--features", "schema"],
    &["--package", "saydo-pictures"],
];

/// What is linted at once: all that runs on this machine, then what runs in a browser alone.
const LINTED: [&[&str]; 2] = [
    &[
        "--workspace",
        "--exclude",
        "saydo-nodes",
        "--no-default-features",
        "--features",
        "saydo/second,saydo-test-tools/schema",
        "--all-targets",
    ],
    &["--package", "saydo", "--package", "saydo-own", "--package", "saydo-nodes", "--lib", "--target", WASM],
];

/// The browser's target.
const WASM: &str = "wasm32-unknown-unknown";

/// Formatting.
pub fn fmt() -> Verdict {
    uncounted(command::run(cargo().args(["fmt", "--all", "--check"])))
}

/// Lints, for this machine and for the browser.
pub fn clippy() -> Verdict {
    let lint =
        |what: &&[&str]| command::run(cargo().args(["clippy", "--locked"]).args(*what).args(["--", "-D", "warnings"]));
    let runs: Vec<Run> = LINTED.iter().map(lint).collect();
    let counts = Counts {
        passed: runs.iter().filter(|run| run.failure.is_none()).count() as u32,
        failed: runs.iter().filter(|run| run.failure.is_some()).count() as u32,
        skipped: 0,
    };
    verdict(counts, runs.into_iter().find_map(|run| run.failure))
}

/// `cargo xtask check`.
pub fn check() -> Verdict {
    let outcomes = check::all(None);
    outcomes.iter().for_each(Outcome::print);
    let names = |wanted: fn(&Outcome) -> bool| -> Vec<&str> {
        outcomes.iter().filter(|outcome| wanted(outcome)).map(|outcome| outcome.name).collect()
    };
    let (failed, skipped) = (names(Outcome::failed), names(|outcome| outcome.skipped));
    let counts = Counts {
        passed: (outcomes.len() - failed.len() - skipped.len()) as u32,
        failed: failed.len() as u32,
        skipped: skipped.len() as u32,
    };
    match (failed.is_empty(), skipped.is_empty()) {
        (true, true) => Verdict::Passed(counts, String::new()),
        (true, false) => Verdict::Passed(counts, format!("skipped: {}", skipped.join(", "))),
        (false, _) => Verdict::Failed(counts, format!("not right: {}", failed.join(", "))),
    }
}

/// Everything that needs no browser. No crate has examples in its documentation, so these are not looked for.
pub fn native() -> Verdict {
    let test =
        |what: &&[&str]| command::run(cargo().args(["test", "--locked", "--no-fail-fast", "--tests"]).args(*what));
    let runs: Vec<Run> = NATIVE.iter().map(test).collect();
    let output = runs.iter().map(|run| run.output.as_str()).collect();
    counted(Run { output, failure: runs.into_iter().find_map(|run| run.failure) })
}

/// `cargo xtask build`.
pub fn build() -> Verdict {
    verdict(Counts::default(), crate::build::run(&[]).err())
}

fn uncounted(run: Run) -> Verdict {
    verdict(Counts::default(), run.failure)
}

/// The verdict on a run of cargo's test runner. A run without tests doesn't pass.
fn counted(run: Run) -> Verdict {
    let counts = Counts::of_cargo(&run.output);
    let failure = run.failure.or_else(|| (counts.passed == 0).then(|| "no test ran".to_owned()));
    verdict(counts, failure)
}

fn verdict(counts: Counts, failure: Option<String>) -> Verdict {
    match failure {
        None => Verdict::Passed(counts, String::new()),
        Some(reason) => Verdict::Failed(counts, reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_without_tests_is_no_pass() {
        let run = |output: &str, failure: Option<&str>| {
            counted(Run { output: output.to_owned(), failure: failure.map(str::to_owned) })
        };
        assert!(!run("test result: ok. 1 passed; 0 failed; 0 ignored", None).is_failure());
        assert!(run("test result: ok. 0 passed; 0 failed; 0 ignored", None).is_failure());
        assert!(run("test result: ok. 1 passed; 0 failed; 0 ignored", Some("ended badly")).is_failure());
    }
}
