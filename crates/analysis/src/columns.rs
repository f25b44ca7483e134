//! The passages as columns, made once for a data set, with the passages of each issue and the ends of each link. Every
//! figure, facet and search scans them.

use super::ids::Ids;
use super::passage::{self, Passage, Standing};
use super::texts::Texts;
use super::work;
use saydo_model::date::Span;
use saydo_model::list::List;
use saydo_model::{Code, Dataset, PlaceId, RecordId, SpeakerId, Voice};
use std::sync::{Arc, OnceLock};

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
    /// The links of each passage, each with the passage at its other end.
    pub tied: Vec<Vec<(usize, usize)>>,
    /// Indexes of the places of each passage.
    pub places: Vec<Vec<u16>>,
    /// The text to search of each passage, once something was searched.
    pub(super) texts: OnceLock<Texts>,
}

impl Columns {
    /// Columns of a data set.
    pub fn of(dataset: &Dataset) -> Self {
        let (mut columns, mut index) = (Self::default(), Index::default());
        dataset.issues.iter().for_each(|_| index.of_issue.push(Vec::new()));
        work::visit(passage::count(dataset));
        let named = Named::of(dataset);
        for passage in passage::all(dataset) {
            columns.push(&named, passage, &mut index);
        }
        index.tie(dataset, columns.n);
        columns.index = Arc::new(index);
        columns
    }

    /// The indexes of a passage's places.
    pub fn places(&self, passage_idx: usize) -> &[u16] {
        &self.index.places[passage_idx]
    }

    /// The links of a passage, each with the passage at its other end.
    pub fn tied(&self, passage_idx: usize) -> &[(usize, usize)] {
        &self.index.tied[passage_idx]
    }

    /// Replaces a passage's code with the reader's; `None` leaves the passage out.
    pub fn recode(&mut self, passage_idx: usize, code: Option<Code>) {
        match code {
            Some(code) => self.code[passage_idx] = code,
            None => self.left_out[passage_idx] = true,
        }
    }

    fn push(&mut self, named: &Named<'_>, passage: Passage<'_>, index_of: &mut Index) {
        let issue = named.issue(passage);
        self.issue.push(index(issue));
        if let Some(issue) = issue {
            index_of.of_issue[issue].push(self.n);
        }
        self.n += 1;
        self.standing.push(passage.standing(named.dataset));
        self.code.push(passage.code());
        self.left_out.push(false);
        self.span.push(passage.date().and_then(|date| date.span()));
        index_of.places.push(passage.places().iter().map(|id| named.place(id)).list());
        self.audience.push(match passage {
            Passage::Statement(statement) => {
                let mut audiences = named.dataset.audiences.iter();
                index(audiences.position(|audience| audience.id == statement.audience))
            }
            Passage::Action(_) => NONE,
        });
        if WHOLE {
            self.push_far(named, passage);
        }
    }

    /// What only the study module asks for.
    fn push_far(&mut self, named: &Named<'_>, passage: Passage<'_>) {
        self.speaker.push(index(passage.speaker().and_then(|id| named.speaker(id))));
        let (voice, aim, category) = match passage {
            Passage::Statement(statement) => (Some(statement.voice), statement.aim.unwrap_or(0), 0),
            Passage::Action(action) => (None, 0, action.category),
        };
        self.voice.push(voice);
        self.aim.push(aim);
        self.category.push(category);
    }
}

/// Whether this is more than the first module, which asks for no speaker, place, aim or category.
const WHOLE: bool = cfg!(feature = "study");

/// Where the ids stand that passages name.
struct Named<'a> {
    dataset: &'a Dataset,
    issues: Ids,
    speakers: Ids,
    places: Ids,
}

impl<'a> Named<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        Self {
            dataset,
            issues: Ids::of(dataset.issues.len(), &|at| dataset.issues[at].id.as_str()),
            speakers: if WHOLE {
                Ids::of(dataset.speakers.len(), &|at| dataset.speakers[at].id.as_str())
            } else {
                Ids::default()
            },
            places: if WHOLE {
                Ids::of(dataset.places.len(), &|at| dataset.places[at].id.as_str())
            } else {
                Ids::default()
            },
        }
    }

    fn issue(&self, passage: Passage<'_>) -> Option<usize> {
        self.issues.find(passage.issue().as_str(), &|at| self.dataset.issues[at].id.as_str())
    }

    fn speaker(&self, id: &SpeakerId) -> Option<usize> {
        self.speakers.find(id.as_str(), &|at| self.dataset.speakers[at].id.as_str())
    }

    /// The index of a place; the first module only asks whether there is one.
    fn place(&self, id: &PlaceId) -> u16 {
        if WHOLE { index(self.places.find(id.as_str(), &|at| self.dataset.places[at].id.as_str())) } else { NONE }
    }
}

impl Index {
    /// Finds the ends of all links.
    fn tie(&mut self, dataset: &Dataset, n: usize) {
        let id = |idx: usize| passage::at(dataset, idx).map_or("", |passage| passage.id().as_str());
        let ids = Ids::of(if dataset.links.is_empty() { 0 } else { n }, &id);
        let find = |wanted: &RecordId| ids.find(wanted.as_str(), &id);
        (0..n).for_each(|_| self.tied.push(Vec::new()));
        for (link_idx, link) in dataset.links.iter().enumerate() {
            let ends = find(&link.from).zip(find(&link.to));
            self.ends.push(ends);
            let Some((from, to)) = ends else { continue };
            self.tied[from].push((link_idx, to));
            if from != to {
                self.tied[to].push((link_idx, from));
            }
        }
    }
}

fn index(position: Option<usize>) -> u16 {
    position.and_then(|position| u16::try_from(position).ok()).unwrap_or(NONE)
}
