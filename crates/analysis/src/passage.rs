//! A passage: a record with a code, that is, a statement or an action.

use saydo_model::{
    Action, Code, Dataset, Date, ForumId, IssueId, Locator, Note, PlaceId, RecordId, Side, SpeakerId, Statement, Voice,
};

/// The place of a passage in the figures: on one of four sides, or apart with the interpreters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// An official's words, on the side of their audience.
    Said(Side),
    /// A deed.
    Done,
    /// Scholars' and commentators' words.
    Interpreter,
}

/// One passage of a data set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Passage<'a> {
    /// Something said.
    Statement(&'a Statement),
    /// Something done.
    Action(&'a Action),
}

/// Number of passages: statements, then actions.
pub fn count(dataset: &Dataset) -> usize {
    dataset.statements.len() + dataset.actions.len()
}

/// The passage at an index, statements first; `None` past the end.
pub fn at(dataset: &Dataset, passage_idx: usize) -> Option<Passage<'_>> {
    match passage_idx.checked_sub(dataset.statements.len()) {
        None => dataset.statements.get(passage_idx).map(Passage::Statement),
        Some(action_idx) => dataset.actions.get(action_idx).map(Passage::Action),
    }
}

/// All passages in the order of their indexes.
pub fn all(dataset: &Dataset) -> impl Iterator<Item = Passage<'_>> {
    (0..count(dataset)).filter_map(|idx| at(dataset, idx))
}

/// The index of a passage by id.
pub fn find(dataset: &Dataset, id: &RecordId) -> Option<usize> {
    (0..count(dataset)).find(|idx| at(dataset, *idx).is_some_and(|passage| passage.id() == id))
}

/// Least length of a quotation that can stand alone, in characters.
const TELLING: usize = 40;

impl<'a> Passage<'a> {
    /// The longest quotation, unless it is too short to stand alone. Where it is all that is known of the words, it is not
    /// too short. Deeds are told, not quoted.
    pub fn telling(self) -> Option<&'a str> {
        let Self::Statement(statement) = self else { return None };
        let mut longest: Option<&String> = None;
        for quote in &statement.quotes {
            if longest.is_none_or(|longest| quote.chars().count() > longest.chars().count()) {
                longest = Some(quote);
            }
        }
        longest.filter(|quote| quote.chars().count() >= TELLING || **quote == statement.summary).map(String::as_str)
    }

    /// Id.
    pub fn id(self) -> &'a RecordId {
        match self {
            Self::Statement(statement) => &statement.id,
            Self::Action(action) => &action.id,
        }
    }

    /// Who said it, or who did it if the data say so.
    pub fn speaker(self) -> Option<&'a SpeakerId> {
        match self {
            Self::Statement(statement) => Some(&statement.speaker),
            Self::Action(action) => action.actor.as_ref(),
        }
    }

    /// Issue.
    pub fn issue(self) -> &'a IssueId {
        match self {
            Self::Statement(statement) => &statement.issue,
            Self::Action(action) => &action.issue,
        }
    }

    /// Code.
    pub fn code(self) -> Code {
        match self {
            Self::Statement(statement) => statement.position,
            Self::Action(action) => action.position,
        }
    }

    /// Date, if the source gives one.
    pub fn date(self) -> Option<&'a Date> {
        match self {
            Self::Statement(statement) => statement.date.as_ref(),
            Self::Action(action) => action.date.as_ref(),
        }
    }

    /// The source's words for an imprecise date.
    pub fn date_note(self) -> Option<&'a str> {
        match self {
            Self::Statement(statement) => statement.date_note.as_deref(),
            Self::Action(action) => action.date_note.as_deref(),
        }
    }

    /// Institution or treaty.
    pub fn forum(self) -> Option<&'a ForumId> {
        match self {
            Self::Statement(statement) => statement.forum.as_ref(),
            Self::Action(action) => action.forum.as_ref(),
        }
    }

    /// Places in the world.
    pub fn places(self) -> &'a [PlaceId] {
        match self {
            Self::Statement(statement) => &statement.places,
            Self::Action(action) => &action.places,
        }
    }

    /// Quoted words.
    pub fn quotes(self) -> &'a [String] {
        match self {
            Self::Statement(statement) => &statement.quotes,
            Self::Action(action) => &action.quotes,
        }
    }

    /// Our summary.
    pub fn summary(self) -> &'a str {
        match self {
            Self::Statement(statement) => &statement.summary,
            Self::Action(action) => &action.summary,
        }
    }

    /// The reason for the code.
    pub fn reason(self) -> &'a str {
        match self {
            Self::Statement(statement) => &statement.reason,
            Self::Action(action) => &action.reason,
        }
    }

    /// Places in the source.
    pub fn locators(self) -> &'a [Locator] {
        match self {
            Self::Statement(statement) => &statement.locators,
            Self::Action(action) => &action.locators,
        }
    }

    /// Context from other sources.
    pub fn notes(self) -> &'a [Note] {
        match self {
            Self::Statement(statement) => &statement.notes,
            Self::Action(action) => &action.notes,
        }
    }

    /// Its side in the figures.
    pub fn standing(self, dataset: &Dataset) -> Standing {
        match self {
            Self::Action(_) => Standing::Done,
            Self::Statement(statement) if statement.voice == Voice::Interpreter => Standing::Interpreter,
            Self::Statement(statement) => {
                let audience = dataset.audiences.iter().find(|audience| audience.id == statement.audience);
                Standing::Said(audience.map_or(Side::Unclear, |audience| audience.side))
            }
        }
    }
}
