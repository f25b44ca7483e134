//! A problem in a data set, as a value: its place, what was found and what would be right.

use crate::checks;
use crate::dataset::Checked;
use std::fmt;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data set can't be shown as it is.
    Error,
    /// The data set can be shown, but should be checked.
    Warning,
}

/// The rule that a problem breaks, for who tells it in words of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// One that only whoever writes the format by hand can break.
    #[default]
    Other,
    /// A text is needed.
    Blank,
    /// A text has so many characters, and may have at most so many.
    Length(usize, usize),
    /// A list has so many entries, and may have at most so many.
    Entries(usize, usize),
    /// `{widest}` stands so often in a headline, and has to stand there once.
    Widest(usize),
    /// A text has a brace beside those that stand for something, which are these.
    Braces(&'static str),
    /// A language is a tag.
    Language,
    /// An address begins with `https://` or `http://`.
    Address,
    /// The same, or with `mailto:`.
    Contact,
    /// A date has one of the format's forms.
    Date,
    /// A number is within bounds.
    Number,
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
    /// The rule that is broken.
    pub rule: Rule,
}

impl Problem {
    /// An error.
    pub fn error(place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) -> Self {
        let (place, found, expected) = (place.into(), found.into(), expected.into());
        Self { place, found, expected, severity: Severity::Error, since: checks::FIRST, rule: Rule::Other }
    }

    /// The same as a rule that was added to the checks in this version.
    #[must_use]
    pub fn since(self, since: u32) -> Self {
        Self { since, ..self }
    }

    /// The same with the rule that is broken.
    #[must_use]
    pub fn of(self, rule: Rule) -> Self {
        Self { rule, ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}; expected {}", self.place, self.found, self.expected)
    }
}

/// Makes warnings of what only newer rules refuse than those that the data passed.
pub fn settle(problems: &mut [Problem], checked: Checked) {
    let passed = checked.0.max(checks::FIRST);
    for problem in problems.iter_mut().filter(|problem| problem.since > passed) {
        problem.severity = Severity::Warning;
        let since = problem.since;
        let told = format!(" (a rule since version {since} of the checks; these data passed version {passed})");
        problem.expected.push_str(&told);
    }
}
