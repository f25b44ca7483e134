//! A part of the tests, and how it can end.

use super::counts::Counts;

/// One part.
pub struct Part {
    /// Name, as the command line takes it.
    pub name: &'static str,
    /// Runs it.
    pub run: fn() -> Verdict,
    /// The part whose output it needs.
    pub after: Option<&'static str>,
}

/// How a part ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Passed, with a note, e.g. on what was skipped.
    Passed(Counts, String),
    /// Failed, with the reason.
    Failed(Counts, String),
    /// It could not run, with the reason. Counts as a failure.
    NotRun(String),
    /// The command line asked for other parts.
    NotAsked,
}

impl Verdict {
    /// Whether it makes the whole run fail.
    pub fn is_failure(&self) -> bool {
        matches!(self, Self::Failed(..) | Self::NotRun(_))
    }

    /// The number of its tests. A part without counts is one test.
    pub fn counts(&self) -> Counts {
        match self {
            Self::Passed(counts, _) if counts.passed == 0 => Counts { passed: 1, ..*counts },
            Self::Failed(counts, _) if counts.failed == 0 => Counts { failed: 1, ..*counts },
            Self::Passed(counts, _) | Self::Failed(counts, _) => *counts,
            Self::NotRun(_) => Counts { failed: 1, ..Counts::default() },
            Self::NotAsked => Counts::default(),
        }
    }
}
