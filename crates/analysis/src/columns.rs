//! The passages as columns, made once for a data set, with the passages of each issue and the ends of each link. Every
//! figure, facet and search scans them.

use super::order::sorted;
use super::passage::{self, Passage, Standing};
use super::search;
use saydo_model::date::Span;
use saydo_model::list::List;
use saydo_model::{Code, Dataset, RecordId, Voice};
use std::sync::Arc;

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
    /// Index of the speaker, or of whoever did it; [`NONE`] where nobody is named.
    pub speaker: Vec<u16>,
    /// Indexes of the places.
    pub places: Vec<Vec<u16>>,
    /// What codes don't change. Shared by copies.
    pub index: Arc<Index>,
}

/// Ways through the passages, and their texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    /// The passages of each issue, in order.
    pub of_issue: Vec<Vec<usize>>,
    /// The passages at the ends of each link; `None` for a link that names an unknown record.
    pub ends: Vec<Option<(usize, usize)>>,
    /// The text to search of each passage, folded.
    pub haystacks: Vec<String>,
}

impl Columns {
    /// Columns of a data set.
    pub fn of(dataset: &Dataset) -> Self {
        let (mut columns, mut index) = (Self::default(), Index::default());
        dataset.issues.iter().for_each(|_| index.of_issue.push(Vec::new()));
        for passage in passage::all(dataset) {
            columns.push(dataset, passage, &mut index);
        }
        index.tie(dataset, columns.n);
        columns.index = Arc::new(index);
        columns
    }

    /// The links of a passage, each with the passage at its other end.
    #[inline(never)]
    pub fn tied(&self, passage_idx: usize) -> Vec<(usize, usize)> {
        let mut tied = Vec::new();
        for (link_idx, ends) in self.index.ends.iter().enumerate() {
            match *ends {
                Some((from, to)) if from == passage_idx => tied.push((link_idx, to)),
                Some((from, to)) if to == passage_idx => tied.push((link_idx, from)),
                _ => {}
            }
        }
        tied
    }

    /// Replaces a passage's code with the reader's; `None` leaves the passage out.
    pub fn recode(&mut self, passage_idx: usize, code: Option<Code>) {
        match code {
            Some(code) => self.code[passage_idx] = code,
            None => self.left_out[passage_idx] = true,
        }
    }

    fn push(&mut self, dataset: &Dataset, passage: Passage<'_>, index_of: &mut Index) {
        let issue = dataset.issues.iter().position(|issue| issue.id == *passage.issue());
        self.issue.push(index(issue));
        if let Some(issue) = issue {
            index_of.of_issue[issue].push(self.n);
        }
        // The first module has no search.
        if cfg!(feature = "study") {
            index_of.haystacks.push(search::haystack(dataset, passage));
        }
        self.n += 1;
        self.standing.push(passage.standing(dataset));
        self.code.push(passage.code());
        self.left_out.push(false);
        self.span.push(passage.date().and_then(|date| date.span()));
        let places = passage.places().iter();
        self.places.push(places.map(|id| index(dataset.places.iter().position(|place| place.id == *id))).list());
        let speaker = passage.speaker();
        self.speaker.push(index(dataset.speakers.iter().position(|known| Some(&known.id) == speaker)));
        match passage {
            Passage::Statement(statement) => {
                self.audience
                    .push(index(dataset.audiences.iter().position(|audience| audience.id == statement.audience)));
                self.voice.push(Some(statement.voice));
                self.aim.push(statement.aim.unwrap_or(0));
                self.category.push(0);
            }
            Passage::Action(action) => {
                self.audience.push(NONE);
                self.voice.push(None);
                self.aim.push(0);
                self.category.push(action.category);
            }
        }
    }
}

impl Index {
    /// Finds the ends of all links. The ids are sorted once, as a search through all passages for each link would take
    /// minutes with many records.
    fn tie(&mut self, dataset: &Dataset, n: usize) {
        let id = |idx: &usize| passage::at(dataset, *idx).map(Passage::id);
        let order = if dataset.links.is_empty() { Vec::new() } else { sorted(n, &|a, b| id(&a).cmp(&id(&b))) };
        let find = |wanted: &RecordId| {
            let at = order.partition_point(|idx| id(idx) < Some(wanted));
            order.get(at).copied().filter(|idx| id(idx) == Some(wanted))
        };
        for link in &dataset.links {
            self.ends.push(find(&link.from).zip(find(&link.to)));
        }
    }
}

fn index(position: Option<usize>) -> u16 {
    position.and_then(|position| u16::try_from(position).ok()).unwrap_or(NONE)
}
