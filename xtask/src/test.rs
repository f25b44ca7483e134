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
const PARTS: [Part; 6] = [
    Part { name: "fmt", run: rust::fmt, after: None },
    Part { name: "check", run: rust::check, after: None },
    Part { name: "build", run: rust::build, after: None },
    Part { name: "native", run: rust::native, after: None },
    Part { name: "clippy", run: rust::clippy, after: None },
    Part { name: "e2e", run: e2e::run, after: Some("build") },
];

/// Parts that run at the same time. A build links for minutes on one core, and has folders of its own to compile in.
const TOGETHER: [&str; 2] = ["build", "native"];

/// A part's name, its verdict, and how long it took, in s.
type Outcome = (&'static str, Verdict, f64);

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    if let Some(unknown) = arguments.iter().find(|name| !PARTS.iter().any(|part| part.name == *name)) {
        let names = PARTS.map(|part| part.name).join(", ");
        return Err(format!("there is no part `{unknown}`; the parts are {names}"));
    }
    let wanted = |part: &Part| arguments.is_empty() || arguments.iter().any(|name| name == part.name);
    let mut results: Vec<Outcome> = Vec::new();
    for group in PARTS.chunk_by(|one, other| [one, other].iter().all(|part| TOGETHER.contains(&part.name))) {
        results.extend(at_once(group, &wanted, &results));
    }
    print!("{}", summary::of(&results));
    if results.iter().any(|(_, verdict, _)| verdict.is_failure()) {
        Err("some tests failed".to_owned())
    } else {
        Ok(())
    }
}

/// Runs parts at the same time.
fn at_once(parts: &[Part], wanted: &(impl Fn(&Part) -> bool + Sync), before: &[Outcome]) -> Vec<Outcome> {
    let timed = |part: &Part| {
        let start = Instant::now();
        let verdict = if wanted(part) { judge(part, before) } else { Verdict::NotAsked };
        if let Verdict::Failed(_, reason) | Verdict::NotRun(reason) = &verdict {
            println!("{}: {reason}", part.name);
        }
        (part.name, verdict, start.elapsed().as_secs_f64())
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = parts.iter().map(|part| (part.name, scope.spawn(|| timed(part)))).collect();
        let ended = |name| (name, Verdict::NotRun("it panicked; see above".to_owned()), 0.0);
        running.into_iter().map(|(name, thread)| thread.join().unwrap_or_else(|_| ended(name))).collect()
    })
}

/// Runs a part, unless one that it depends on failed.
fn judge(part: &Part, before: &[Outcome]) -> Verdict {
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
    fn parts_that_run_together_stand_side_by_side_and_need_no_other() {
        let places: Vec<usize> = (0..PARTS.len()).filter(|idx| TOGETHER.contains(&PARTS[*idx].name)).collect();
        assert_eq!(places.len(), TOGETHER.len());
        assert!(places.windows(2).all(|pair| pair[1] == pair[0] + 1), "{places:?}");
        assert!(places.iter().all(|idx| PARTS[*idx].after.is_none()));
    }

    #[test]
    fn parts_at_the_same_time_all_give_their_verdicts() {
        fn fails() -> Verdict {
            Verdict::NotRun("no".to_owned())
        }
        fn panics() -> Verdict {
            panic!("on purpose")
        }
        let part = |name, run| Part { name, run, after: None };
        let parts = [part("a", passes as fn() -> Verdict), part("b", fails), part("c", panics), part("d", passes)];
        let results = at_once(&parts, &|part: &Part| part.name != "d", &[]);
        let failed: Vec<_> = results.iter().map(|(name, verdict, _)| (*name, verdict.is_failure())).collect();
        assert_eq!(failed, [("a", false), ("b", true), ("c", true), ("d", false)]);
        assert_eq!(results[3].1, Verdict::NotAsked);
    }

    #[test]
    fn every_part_builds_on_an_earlier_one() {
        for (index, part) in PARTS.iter().enumerate() {
            assert!(part.after.is_none_or(|after| PARTS[..index].iter().any(|earlier| earlier.name == after)));
        }
    }
}
