//! A problem in a data set, as a value: its place, what was found and what would be right.

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
}

impl Problem {
    /// An error.
    pub fn error(place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { place: place.into(), found: found.into(), expected: expected.into(), severity: Severity::Error }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}; expected {}", self.place, self.found, self.expected)
    }
}
