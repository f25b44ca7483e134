//! The outcome of one check: a line to print, and its problems.

use std::collections::BTreeSet;

/// The outcome of one check.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Name of the check, the first column.
    pub name: &'static str,
    /// The counts, or why there are none.
    pub summary: String,
    /// Errors, which must be fixed.
    pub errors: Vec<String>,
    /// Warnings.
    pub warnings: Vec<String>,
    /// Whether the check could not run here.
    pub skipped: bool,
}

impl Outcome {
    /// An outcome without problems yet.
    pub fn of(name: &'static str, summary: String) -> Self {
        Self { name, summary, ..Self::default() }
    }

    /// A check that could not run here.
    pub fn skipped(name: &'static str, reason: &str) -> Self {
        Self { skipped: true, ..Self::of(name, format!("skipped: {reason}")) }
    }

    /// The outcome with one more error.
    pub fn with_error(mut self, error: String) -> Self {
        self.errors.push(error);
        self
    }

    /// The outcome with more errors, each once.
    pub fn with_errors(mut self, errors: impl IntoIterator<Item = String>) -> Self {
        let mut seen = BTreeSet::new();
        self.errors.extend(errors.into_iter().filter(|error| seen.insert(error.clone())));
        self
    }

    /// Whether there are errors.
    pub fn failed(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Prints the line and the problems below it.
    pub fn print(&self) {
        println!("{}", self.line());
        self.errors.iter().for_each(|error| println!("  error: {error}"));
        self.warnings.iter().for_each(|warning| println!("  warning: {warning}"));
    }

    fn line(&self) -> String {
        let mut line = format!("{:<12}{}", self.name, self.summary);
        for (count, word) in [(self.errors.len(), "error"), (self.warnings.len(), "warning")] {
            if count > 0 {
                let separator = if line.ends_with(' ') { "" } else { ", " };
                line.push_str(&format!("{separator}{count} {word}{}", if count == 1 { "" } else { "s" }));
            }
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_the_count_and_what_is_wrong() {
        assert_eq!(Outcome::of("records", "7 valid".into()).line(), "records     7 valid");
        let failed = Outcome::of("data", String::new()).with_errors(["a".to_owned(), "a".to_owned(), "b".to_owned()]);
        assert!(failed.failed());
        assert_eq!(failed.line(), "data        2 errors");
        let skipped = Outcome::skipped("quotations", "no text");
        assert_eq!((skipped.line().as_str(), skipped.skipped), ("quotations  skipped: no text", true));
    }
}
