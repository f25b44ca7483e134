//! `cargo xtask test`: runs all tests in timed parts. The last lines sum up the results.
//!
//! A part that could not run never counts as passed, and a failed part doesn't stop the next.

pub(crate) mod command;
mod counts;
pub(crate) mod e2e;
mod needs;
mod part;
mod rust;
mod summary;

use part::{Part, Verdict};
use std::time::Instant;

/// All parts in running order: quick ones first, those with a browser last.
const PARTS: [Part; 7] = [
    Part { name: "fmt", run: rust::fmt, after: None },
    Part { name: "check", run: rust::check, after: None },
    Part { name: "build", run: rust::build, after: None },
    // The wasm tests include the packed data from the build, so even lints need the build first.
    Part { name: "clippy", run: rust::clippy, after: Some("build") },
    Part { name: "native", run: rust::native, after: None },
    Part { name: "wasm", run: rust::wasm, after: Some("build") },
    Part { name: "e2e", run: e2e::run, after: Some("build") },
];

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    if let Some(unknown) = arguments.iter().find(|name| !PARTS.iter().any(|part| part.name == *name)) {
        let names = PARTS.map(|part| part.name).join(", ");
        return Err(format!("there is no part `{unknown}`; the parts are {names}"));
    }
    let wanted = |part: &Part| arguments.is_empty() || arguments.iter().any(|name| name == part.name);
    let mut results: Vec<(&str, Verdict, f64)> = Vec::new();
    for part in &PARTS {
        let start = Instant::now();
        let verdict = if wanted(part) { judge(part, &results) } else { Verdict::NotAsked };
        if let Verdict::Failed(_, reason) | Verdict::NotRun(reason) = &verdict {
            println!("{}: {reason}", part.name);
        }
        results.push((part.name, verdict, start.elapsed().as_secs_f64()));
    }
    print!("{}", summary::of(&results));
    if results.iter().any(|(_, verdict, _)| verdict.is_failure()) {
        Err("some tests failed".to_owned())
    } else {
        Ok(())
    }
}

/// Runs a part, unless one that it depends on failed.
fn judge(part: &Part, before: &[(&str, Verdict, f64)]) -> Verdict {
    let broken = before.iter().find(|(name, verdict, _)| part.after == Some(*name) && verdict.is_failure());
    if let Some((name, ..)) = broken {
        return Verdict::NotRun(format!("it needs what {name} makes, which failed"));
    }
    println!("\n=== {}", part.name);
    (part.run)()
}

#[cfg(test)]
mod tests {
    use super::*;
    use counts::Counts;

    fn passes() -> Verdict {
        Verdict::Passed(Counts::default(), String::new())
    }

    #[test]
    fn a_part_does_not_run_on_what_failed() {
        let part = Part { name: "e2e", run: passes, after: Some("build") };
        let failed = [("build", Verdict::Failed(Counts::default(), "broken".into()), 0.0)];
        assert!(matches!(judge(&part, &failed), Verdict::NotRun(reason) if reason.contains("build")));
        assert!(!judge(&part, &[("build", passes(), 0.0)]).is_failure());
        assert!(!judge(&part, &[("build", Verdict::NotAsked, 0.0)]).is_failure());
    }

    #[test]
    fn an_unknown_part_is_refused() {
        let refusal = run(&["e3e".to_owned()]).unwrap_err();
        assert!(refusal.contains("no part `e3e`") && PARTS.iter().all(|part| refusal.contains(part.name)), "{refusal}");
    }

    #[test]
    fn every_part_builds_on_an_earlier_one() {
        for (index, part) in PARTS.iter().enumerate() {
            assert!(part.after.is_none_or(|after| PARTS[..index].iter().any(|earlier| earlier.name == after)));
        }
    }
}
