//! The groups of the Gaps view: the codebook's cases that follow from an issue's tallies.

use super::pairing::WORDS;
use super::passage::Standing;
use super::tally::{Tally, Tenths};
use super::verdict::Verdict;
use saydo_model::{Axis, Side};

/// A group, in the order of the codebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Deeds further from common rules than words abroad.
    Further,
    /// Words abroad and deeds alike.
    Alike,
    /// Deeds closer to common rules than words abroad.
    Closer,
    /// Deeds, and officials' words only at home or to an unclear audience.
    WordsElsewhere,
    /// Officials' words, no deed.
    SaidOnly,
    /// Deeds, no official's word.
    DoneOnly,
    /// Only interpreters' words.
    ScholarsOnly,
    /// Nothing in this data set.
    NotCovered,
}

impl Group {
    /// All groups in order.
    pub const ALL: [Self; 8] = [
        Self::Further,
        Self::Alike,
        Self::Closer,
        Self::WordsElsewhere,
        Self::SaidOnly,
        Self::DoneOnly,
        Self::ScholarsOnly,
        Self::NotCovered,
    ];

    /// The group's name in addresses and marks.
    pub fn key(self) -> &'static str {
        match self {
            Self::Further => "further",
            Self::Alike => "alike",
            Self::Closer => "closer",
            Self::WordsElsewhere => "words-elsewhere",
            Self::SaidOnly => "said-only",
            Self::DoneOnly => "done-only",
            Self::ScholarsOnly => "scholars-only",
            Self::NotCovered => "not-covered",
        }
    }

    /// The group with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.key() == key)
    }
}

/// The tallies of an issue. They decide its group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Officials, abroad.
    pub abroad: Tally,
    /// Officials, at home.
    pub home: Tally,
    /// Officials, audience unclear.
    pub unclear: Tally,
    /// Actions.
    pub done: Tally,
    /// Scholars and commentators.
    pub interpreters: Tally,
}

impl Sides {
    /// The tally of a standing.
    pub fn of(&mut self, standing: Standing) -> &mut Tally {
        match standing {
            Standing::Said(Side::Abroad) => &mut self.abroad,
            Standing::Said(Side::Home) => &mut self.home,
            Standing::Said(Side::Unclear | Side::Done) => &mut self.unclear,
            Standing::Done => &mut self.done,
            Standing::Interpreter => &mut self.interpreters,
        }
    }

    /// The first kind of words that there are: deeds are compared with them.
    pub fn words(self) -> Option<Standing> {
        WORDS.into_iter().find(|words| { self }.of(*words).n > 0)
    }

    /// Done − abroad.
    pub fn gap(&self) -> Option<Tenths> {
        self.done.minus(self.abroad)
    }

    /// Home − abroad.
    pub fn audience_gap(&self) -> Option<Tenths> {
        self.home.minus(self.abroad)
    }

    /// The gap in words; `None` if there is no gap.
    pub fn verdict(&self, axis: &Axis) -> Option<Verdict> {
        self.gap().map(|gap| Verdict::of(gap, axis))
    }

    /// The group that follows from the tallies.
    pub fn group(&self, axis: &Axis) -> Group {
        match self.verdict(axis) {
            Some(Verdict::Match) => return Group::Alike,
            Some(verdict) if verdict.is_further() => return Group::Further,
            Some(_) => return Group::Closer,
            None => {}
        }
        let said = self.abroad.n + self.home.n + self.unclear.n > 0;
        match (said, self.done.n > 0, self.interpreters.n > 0) {
            (true, true, _) => Group::WordsElsewhere,
            (true, false, _) => Group::SaidOnly,
            (false, true, _) => Group::DoneOnly,
            (false, false, true) => Group::ScholarsOnly,
            (false, false, false) => Group::NotCovered,
        }
    }
}
