//! A problem in a data set, as a value: its place, what was found and what would be right.

use crate::checks;
use std::fmt;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data set can't be shown as it is.
    Error,
    /// The data set can be shown, but should be checked.
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Place, e.g. `statements[3] (xi-2017-un), position`.
    pub place: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
    /// How serious it is.
    pub severity: Severity,
    /// The version of the checks since which this is refused: [`crate::checks`].
    pub since: u32,
}

impl Problem {
    /// An error.
    pub fn error(place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) -> Self {
        let (place, found, expected) = (place.into(), found.into(), expected.into());
        Self { place, found, expected, severity: Severity::Error, since: checks::FIRST }
    }

    /// The same as a rule that was added to the checks in this version.
    #[must_use]
    pub fn since(self, since: u32) -> Self {
        Self { since, ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}; expected {}", self.place, self.found, self.expected)
    }
}
