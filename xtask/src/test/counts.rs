//! The number of tests, read from the output of cargo's and Node's test runners.

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
    /// Ignored, skipped or marked as to do.
    pub skipped: u32,
}

impl Counts {
    /// Adds other numbers.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Sums every `test result:` line of `cargo test`.
    pub fn of_cargo(output: &str) -> Self {
        let mut counts = Self::default();
        for line in output.lines().filter_map(|line| line.split_once("test result: ").map(|(_, rest)| rest)) {
            counts.add(Self {
                passed: before(line, " passed"),
                failed: before(line, " failed"),
                skipped: before(line, " ignored"),
            });
        }
        counts
    }

    /// Reads the closing lines of `node --test`, in its spec or TAP form.
    pub fn of_node(output: &str) -> Self {
        let number = |word: &str| -> u32 {
            let lines = output.lines().filter_map(|line| line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")));
            lines.filter_map(|line| line.strip_prefix(word)?.trim().parse::<u32>().ok()).sum()
        };
        Self {
            passed: number("pass "),
            failed: number("fail ") + number("cancelled "),
            skipped: number("skipped ") + number("todo "),
        }
    }
}

/// The number directly before a word.
fn before(line: &str, word: &str) -> u32 {
    let digits = line.split_once(word).map_or("", |(head, _)| head.rsplit([' ', '.', ';']).next().unwrap_or(""));
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_lines_are_summed() {
        let output = "running 2 tests\ntest result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out\n\
                      x\ntest result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured";
        assert_eq!(Counts::of_cargo(output), Counts { passed: 15, failed: 2, skipped: 1 });
        assert_eq!(Counts::of_cargo("12 passed"), Counts::default());
    }

    #[test]
    fn nodes_closing_lines_are_read() {
        let spec = "✔ a test\nℹ tests 7\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\nℹ duration_ms 9";
        assert_eq!(Counts::of_node(spec), Counts { passed: 4, failed: 2, skipped: 1 });
        assert_eq!(Counts::of_node("# pass 2\n# fail 0\n"), Counts { passed: 2, failed: 0, skipped: 0 });
    }
}
