//! The passages as columns, made once for a data set. Every figure, facet and search scans them.

use super::passage::{self, Passage, Standing};
use super::search;
use crate::model::date::Span;
use crate::model::list::List;
use crate::model::{Code, Dataset, Voice};

/// The entry of a column if a passage lacks the field.
pub const NONE: u16 = u16::MAX;

/// Every column has one entry for each passage: statements first, then actions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Number of passages.
    pub n: usize,
    /// Index of the issue.
    pub issue: Vec<u16>,
    /// Index of the audience; [`NONE`] for actions.
    pub audience: Vec<u16>,
    /// Whose words; `None` for actions.
    pub voice: Vec<Option<Voice>>,
    /// Side in the figures.
    pub standing: Vec<Standing>,
    /// Number of the aim; 0 if there is none.
    pub aim: Vec<u8>,
    /// Number of the category; 0 for statements.
    pub category: Vec<u8>,
    /// Code: the published one or the reader's.
    pub code: Vec<Code>,
    /// Whether the reader left the passage out. Figures, counts and selections ignore it then.
    pub left_out: Vec<bool>,
    /// All days that the date can mean.
    pub span: Vec<Option<Span>>,
    /// Index of the speaker; [`NONE`] for actions.
    pub speaker: Vec<u16>,
    /// Indexes of the places.
    pub places: Vec<Vec<u16>>,
    /// The text to search, folded.
    pub haystack: Vec<String>,
}

impl Columns {
    /// Columns of a data set.
    pub fn of(dataset: &Dataset) -> Self {
        let mut columns = Self::default();
        for passage in passage::all(dataset) {
            columns.push(dataset, passage);
        }
        columns
    }

    /// Replaces a passage's code with the reader's; `None` leaves the passage out.
    pub fn recode(&mut self, passage_idx: usize, code: Option<Code>) {
        match code {
            Some(code) => self.code[passage_idx] = code,
            None => self.left_out[passage_idx] = true,
        }
    }

    fn push(&mut self, dataset: &Dataset, passage: Passage<'_>) {
        self.n += 1;
        self.issue.push(index(dataset.issues.iter().position(|issue| issue.id == *passage.issue())));
        self.standing.push(passage.standing(dataset));
        self.code.push(passage.code());
        self.left_out.push(false);
        self.span.push(passage.date().and_then(|date| date.span()));
        let places = passage.places().iter();
        self.places.push(places.map(|id| index(dataset.places.iter().position(|place| place.id == *id))).list());
        self.haystack.push(search::haystack(dataset, passage));
        match passage {
            Passage::Statement(statement) => {
                self.audience
                    .push(index(dataset.audiences.iter().position(|audience| audience.id == statement.audience)));
                self.voice.push(Some(statement.voice));
                self.aim.push(statement.aim.unwrap_or(0));
                self.category.push(0);
                self.speaker.push(index(dataset.speakers.iter().position(|speaker| speaker.id == statement.speaker)));
            }
            Passage::Action(action) => {
                self.audience.push(NONE);
                self.voice.push(None);
                self.aim.push(0);
                self.category.push(action.category);
                self.speaker.push(NONE);
            }
        }
    }
}

fn index(position: Option<usize>) -> u16 {
    position.and_then(|position| u16::try_from(position).ok()).unwrap_or(NONE)
}
