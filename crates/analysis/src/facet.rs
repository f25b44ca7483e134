//! Facets: the properties by which a reader can narrow the passages, and how many would remain.
//!
//! Several values of one facet widen the selection; several facets narrow it. If a facet is used, passages without its
//! field are not shown (a deed has no speaker). A date passes if it overlaps the period; undated passages don't pass.

use super::columns::{Columns, NONE};
use super::work;
use saydo_model::{Code, Dataset, Date, Voice};

/// A facet with values. The period (from, to) is separate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// Issue.
    Issue,
    /// Audience of statements, or `done` for deeds.
    Audience,
    /// Officials or interpreters.
    Voice,
    /// Aim.
    Aim,
    /// Category of actions.
    Category,
    /// Code.
    Position,
    /// Speaker.
    Speaker,
    /// Place.
    Place,
}

/// Value of the audience facet that stands for deeds.
pub const DONE: &str = "done";

impl Facet {
    /// All facets, in the order shown.
    pub const ALL: [Self; 8] = [
        Self::Issue,
        Self::Audience,
        Self::Voice,
        Self::Position,
        Self::Aim,
        Self::Category,
        Self::Speaker,
        Self::Place,
    ];

    /// Its key in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Issue => "issues",
            Self::Audience => "audience",
            Self::Voice => "voice",
            Self::Aim => "aim",
            Self::Category => "category",
            Self::Position => "position",
            Self::Speaker => "speaker",
            Self::Place => "place",
        }
    }

    /// The facet with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// All values that a data set offers for it, in its order.
    pub fn values(self, dataset: &Dataset) -> Vec<String> {
        let mut values = Vec::new();
        match self {
            Self::Issue => dataset.issues.iter().for_each(|issue| values.push(issue.id.as_str().to_owned())),
            Self::Audience => {
                dataset.audiences.iter().for_each(|audience| values.push(audience.id.as_str().to_owned()));
                values.push(DONE.to_owned());
            }
            Self::Voice => ["leader", "interpreter"].iter().for_each(|voice| values.push((*voice).to_owned())),
            Self::Aim => dataset.aims.iter().for_each(|aim| values.push(aim.id.to_string())),
            Self::Category => dataset.categories.iter().for_each(|category| values.push(category.id.to_string())),
            Self::Position => dataset.axis.codes().iter().for_each(|code| values.push(code.key())),
            Self::Speaker => dataset.speakers.iter().for_each(|speaker| values.push(speaker.id.as_str().to_owned())),
            Self::Place => dataset.places.iter().for_each(|place| values.push(place.id.as_str().to_owned())),
        }
        values
    }
}

/// The reader's choices of values and period. Values are sorted and don't repeat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    values: Vec<(Facet, String)>,
    /// Start of the period: the first day of this date.
    pub from: Option<Date>,
    /// End of the period: the last day of this date.
    pub to: Option<Date>,
}

impl Filter {
    /// Whether nothing is narrowed.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.from.is_none() && self.to.is_none()
    }

    /// Whether it can leave out some of an issue's passages: it narrows by something other than issues.
    pub fn splits_issues(&self) -> bool {
        self.from.is_some() || self.to.is_some() || self.values.iter().any(|(facet, _)| *facet != Facet::Issue)
    }

    /// Number of choices. The period counts as one.
    pub fn len(&self) -> usize {
        self.values.len() + usize::from(self.from.is_some() || self.to.is_some())
    }

    /// The chosen values of a facet.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.values.iter().filter(move |(entry_facet, _)| *entry_facet == facet).map(|(_, value)| value.as_str())
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values.iter().any(|(entry_facet, chosen)| *entry_facet == facet && chosen == value)
    }

    /// Chooses a value, or drops it if it is chosen.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        let entry = (facet, value.to_owned());
        match self.values.binary_search(&entry) {
            Ok(at) => {
                self.values.remove(at);
            }
            Err(at) => self.values.insert(at, entry),
        }
    }

    /// Chooses a value. No effect if it is already chosen.
    pub fn add(&mut self, facet: Facet, value: &str) {
        if !self.has(facet, value) {
            self.toggle(facet, value);
        }
    }

    /// Removes all values for which `keep` is false and returns how many.
    pub fn retain(&mut self, keep: &dyn Fn(Facet, &str) -> bool) -> usize {
        let before = self.values.len();
        self.values.retain(|(facet, value)| keep(*facet, value));
        before - self.values.len()
    }
}

/// How many passages a value would show if all other facets stayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The value.
    pub value: String,
    /// Number of passages.
    pub n: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Which passages pass the filter, one entry for each passage. Passages that the reader left out never pass.
pub fn select(dataset: &Dataset, columns: &Columns, filter: &Filter) -> Vec<bool> {
    mask(dataset, columns, filter, None)
}

/// Which passages pass the filter, including those that the reader left out.
pub fn fitting(dataset: &Dataset, columns: &Columns, filter: &Filter) -> Vec<bool> {
    fits(dataset, columns, filter, None)
}

/// Which passages pass the filter without one of its facets. That facet chooses among these.
pub fn select_but(dataset: &Dataset, columns: &Columns, filter: &Filter, facet: Facet) -> Vec<bool> {
    mask(dataset, columns, filter, Some(facet))
}

/// Number of undated passages that only the period excludes.
pub fn undated(dataset: &Dataset, columns: &Columns, filter: &Filter) -> usize {
    if filter.from.is_none() && filter.to.is_none() {
        return 0;
    }
    let without_period = Filter { from: None, to: None, ..filter.clone() };
    let mask = select(dataset, columns, &without_period);
    let mut n = 0;
    for (shown, span) in mask.iter().zip(&columns.span) {
        n += usize::from(*shown && span.is_none());
    }
    n
}

/// Counts of a facet's values, with all other facets applied. Each passage is visited once, however many values there are.
pub fn counts(dataset: &Dataset, columns: &Columns, filter: &Filter, facet: Facet) -> Vec<FacetCount> {
    counts_in(dataset, columns, filter, facet, &mask(dataset, columns, filter, Some(facet)))
}

/// The same among the passages that pass all other facets.
pub fn counts_in(
    dataset: &Dataset,
    columns: &Columns,
    filter: &Filter,
    facet: Facet,
    mask: &[bool],
) -> Vec<FacetCount> {
    let values = facet.values(dataset);
    let mut numbers = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        numbers.push(facet.number(value, &|_| Some(at)));
    }
    let mut n = vec![0; values.len()];
    work::visit(columns.n);
    for (idx, shown) in mask.iter().enumerate() {
        if *shown {
            facet.each_number(columns, idx, &mut |number| {
                if let Some(at) = place(&numbers, number) {
                    n[at] += 1;
                }
            });
        }
    }
    let mut counts = Vec::with_capacity(values.len());
    for (value, n) in values.into_iter().zip(n) {
        counts.push(FacetCount { n, chosen: filter.has(facet, &value), value });
    }
    counts
}

/// The place of a number. Where values are numbered by their places, it is found at once.
fn place(numbers: &[Option<i32>], number: i32) -> Option<usize> {
    let direct = usize::try_from(number).ok().filter(|at| numbers.get(*at) == Some(&Some(number)));
    direct.or_else(|| numbers.iter().position(|known| *known == Some(number)))
}

fn mask(dataset: &Dataset, columns: &Columns, filter: &Filter, without: Option<Facet>) -> Vec<bool> {
    let mut mask = fits(dataset, columns, filter, without);
    for (shown, left_out) in mask.iter_mut().zip(&columns.left_out) {
        *shown &= !left_out;
    }
    mask
}

/// Which passages pass the period and all facets, except `without`.
fn fits(dataset: &Dataset, columns: &Columns, filter: &Filter, without: Option<Facet>) -> Vec<bool> {
    let mut matchers = Vec::new();
    for facet in Facet::ALL {
        let mut chosen = Vec::new();
        for (entry_facet, value) in &filter.values {
            if *entry_facet == facet {
                chosen.push(value.as_str());
            }
        }
        if Some(facet) != without && !chosen.is_empty() {
            matchers.push(Matcher::of(dataset, facet, &chosen));
        }
    }
    let from = filter.from.as_ref().and_then(Date::span).map(|span| span.first);
    let to = filter.to.as_ref().and_then(Date::span).map(|span| span.last);
    let in_period = |idx: usize| match columns.span[idx] {
        Some(span) => from.is_none_or(|from| span.last >= from) && to.is_none_or(|to| span.first <= to),
        None => from.is_none() && to.is_none(),
    };
    work::visit(columns.n);
    let mut mask = Vec::with_capacity(columns.n);
    for idx in 0..columns.n {
        mask.push(matchers.iter().all(|matcher| matcher.matches(columns, idx)) && in_period(idx));
    }
    mask
}

impl Facet {
    /// A value as a number in the columns; `place` gives that of a value that is numbered by its place.
    fn number(self, value: &str, place: &dyn Fn(&str) -> Option<usize>) -> Option<i32> {
        match self {
            Self::Aim | Self::Category => value.parse().ok(),
            Self::Position => Code::from_key(value).map(|code| code.0),
            Self::Audience if value == DONE => Some(i32::from(NONE)),
            _ => place(value).map(|place| place as i32),
        }
    }

    /// Calls with each number of a passage, once.
    fn each_number(self, columns: &Columns, idx: usize, call: &mut dyn FnMut(i32)) {
        call(match self {
            Self::Issue => i32::from(columns.issue[idx]),
            Self::Audience => i32::from(columns.audience[idx]),
            Self::Voice => match columns.voice[idx] {
                Some(voice) => i32::from(voice == Voice::Interpreter),
                None => return,
            },
            Self::Aim => i32::from(columns.aim[idx]),
            Self::Category => i32::from(columns.category[idx]),
            Self::Position => columns.code[idx].0,
            Self::Speaker => i32::from(columns.speaker[idx]),
            Self::Place => {
                let places = columns.places(idx);
                for (at, place) in places.iter().enumerate() {
                    if !places.iter().take(at).any(|before| before == place) {
                        call(i32::from(*place));
                    }
                }
                return;
            }
        });
    }
}

/// A facet's chosen values, as numbers in the columns.
struct Matcher {
    facet: Facet,
    numbers: Vec<i32>,
}

impl Matcher {
    fn of(dataset: &Dataset, facet: Facet, values: &[&str]) -> Self {
        let offered = facet.values(dataset);
        let place = |value: &str| offered.iter().position(|offered| offered == value);
        let mut numbers = Vec::new();
        for value in values {
            if let Some(number) = facet.number(value, &place) {
                numbers.push(number);
            }
        }
        Self { facet, numbers }
    }

    fn matches(&self, columns: &Columns, idx: usize) -> bool {
        let mut has = false;
        self.facet.each_number(columns, idx, &mut |number| has |= self.numbers.contains(&number));
        has
    }
}
