//! The parts that cargo runs: format, lints, checks, native tests and the build.

use super::command::{self, Run};
use super::counts::Counts;
use super::part::Verdict;
use crate::check::{self, Outcome, cargo};

/// The browser's target.
const WASM: &str = "wasm32-unknown-unknown";

/// Features that lints and tests add to the defaults: the second module and the schema validator.
const FEATURES: &str = "saydo/second,saydo-test-tools/schema";

/// Formatting.
pub fn fmt() -> Verdict {
    uncounted(command::run(cargo().args(["fmt", "--all", "--check"])))
}

/// Lints, for this machine and for the browser.
pub fn clippy() -> Verdict {
    let native = ["clippy", "--locked", "--workspace", "--all-targets", "--features", FEATURES, "--", "-D", "warnings"];
    let wasm = ["clippy", "--locked", "-p", "saydo", "--lib", "--target", WASM, "--", "-D", "warnings"];
    let runs = [command::run(cargo().args(native)), command::run(cargo().args(wasm))];
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

/// Everything that needs no browser.
pub fn native() -> Verdict {
    counted(command::run(cargo().args(["test", "--locked", "--workspace", "--no-fail-fast", "--features", FEATURES])))
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
