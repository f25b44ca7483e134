//! The last lines: a table of the parts, and one line with the numbers.

use super::counts::Counts;
use super::part::Verdict;

/// The table and the closing line.
pub fn of(results: &[(&str, Verdict, f64)]) -> String {
    let mut lines = String::from("\n");
    let mut sum = Counts::default();
    for (name, verdict, seconds) in results {
        lines.push_str(&format!("{name:<8}{}\n", row(verdict, *seconds)));
        sum.add(verdict.counts());
    }
    lines.push_str(&format!("{} passed, {} failed", sum.passed, sum.failed));
    if sum.skipped > 0 {
        lines.push_str(&format!(", {} skipped", sum.skipped));
    }
    lines.push('\n');
    lines
}

fn row(verdict: &Verdict, seconds: f64) -> String {
    let counts = verdict.counts();
    match verdict {
        Verdict::Passed(_, note) if note.is_empty() => format!("passed   {seconds:>6.1} s  {}", counts.passed),
        Verdict::Passed(_, note) => format!("passed   {seconds:>6.1} s  {}; {note}", counts.passed),
        Verdict::Failed(..) => {
            format!("failed   {seconds:>6.1} s  {} of {}", counts.failed, counts.passed + counts.failed)
        }
        Verdict::NotRun(reason) => format!("not run            {reason}"),
        Verdict::NotAsked => "not run            not asked for".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_tell_what_ran_and_what_did_not() {
        let counts = |passed, failed, skipped| Counts { passed, failed, skipped };
        let results = [
            ("fmt", Verdict::Passed(Counts::default(), String::new()), 1.25),
            ("check", Verdict::Passed(counts(6, 0, 3), "skipped: quotations".into()), 0.5),
            ("native", Verdict::Failed(counts(40, 2, 0), "tests failed".into()), 10.0),
            ("build", Verdict::Failed(Counts::default(), "broken".into()), 3.0),
            ("clippy", Verdict::NotAsked, 0.0),
            ("e2e", Verdict::NotRun("it needs what build makes, which failed".into()), 0.0),
        ];
        assert_eq!(
            of(&results),
            "\nfmt     passed      1.2 s  1\n\
             check   passed      0.5 s  6; skipped: quotations\n\
             native  failed     10.0 s  2 of 42\n\
             build   failed      3.0 s  1 of 1\n\
             clippy  not run            not asked for\n\
             e2e     not run            it needs what build makes, which failed\n\
             47 passed, 4 failed, 3 skipped\n"
        );
    }

    #[test]
    fn without_skipped_tests_the_closing_line_is_two_numbers() {
        let text = of(&[("fmt", Verdict::Passed(Counts::default(), String::new()), 0.0)]);
        assert!(text.ends_with("\n1 passed, 0 failed\n"), "{text}");
    }
}
