//! The counts of the computed sentence that stands above every view.

use super::figures::Figures;
use super::group::Group;

/// How many issues are in each case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    /// Issues with both words abroad and deeds.
    pub both: usize,
    /// Of these, deeds further from common rules than words.
    pub further: usize,
    /// Of these, words and deeds alike.
    pub alike: usize,
    /// Of these, deeds closer to common rules than words.
    pub closer: usize,
    /// Of those with both, how many are fragile: counted apart so that nobody takes them for settled.
    pub fragile: usize,
    /// Deeds, and words only at home or to an unclear audience.
    pub words_elsewhere: usize,
    /// Words only.
    pub said_only: usize,
    /// Deeds only.
    pub done_only: usize,
}

impl Sentence {
    /// Counts over figures.
    pub fn of(figures: &Figures) -> Self {
        let count = |group| figures.issues.iter().filter(|issue| issue.group == group).count();
        Self {
            both: figures.issues.iter().filter(|issue| issue.group.has_both()).count(),
            further: count(Group::Further),
            alike: count(Group::Alike),
            closer: count(Group::Closer),
            fragile: figures.issues.iter().filter(|issue| issue.group.has_both() && issue.fragile()).count(),
            words_elsewhere: count(Group::WordsElsewhere),
            said_only: count(Group::SaidOnly),
            done_only: count(Group::DoneOnly),
        }
    }
}
