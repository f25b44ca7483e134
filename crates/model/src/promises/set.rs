//! The types of version 2 of the format.

use crate::dataset::{Checked, Coding};
use serde::{Deserialize, Serialize};

/// Number of the format.
pub const FORMAT: u32 = 2;

/// A whole data set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    /// Number of the format: 2.
    pub format: u32,
    /// Version of the data, a date.
    pub version: String,
    /// The version of the checks that the data passed: [`crate::checks`].
    #[serde(default, skip_serializing_if = "Checked::is_none")]
    pub checked: Checked,
    /// Language of the data, as BCP 47 has it; English where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Heading of the page.
    pub title: String,
    /// The headline; computed where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// How the data were made; `{promises}` stands for their number.
    pub lede: String,
    /// Who answers for statuses and amounts, how and when.
    pub coding: Coding,
    /// What the data were taken from, if its name is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Origin>,
    /// The scale.
    pub scale: Scale,
    /// What the rows of the figure are.
    #[serde(default)]
    pub rows: Rows,
    /// Issues in their order; may be empty.
    #[serde(default)]
    pub issues: Vec<Named>,
    /// Whoever promises: parties, persons, companies, places; may be empty.
    #[serde(default)]
    pub actors: Vec<Named>,
    /// The promises.
    pub promises: Vec<Promise>,
}

/// What the data were taken from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Its title.
    pub title: String,
    /// Its publisher; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// Its address; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// What kind of scale it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Statuses.
    #[default]
    Outcomes,
    /// Promised and reached amounts.
    Amounts,
}

/// The scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its kind.
    pub kind: Kind,
    /// What it measures; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Statuses in their order: from kept to broken, then those without a place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// Unit of amounts; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// By how much an amount may miss the promised one and still count as reached.
    #[serde(default)]
    pub alike: f64,
    /// Whether less is more: a promise to stay below an amount.
    #[serde(default)]
    pub below: bool,
}

/// A status.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// Id.
    pub id: String,
    /// As readers see it.
    pub label: String,
    /// Its place on the scale, 1 for kept. Several may share one. Without a place it is counted apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
}

/// What the rows of a figure are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// Issues.
    #[default]
    Issues,
    /// Actors.
    Actors,
}

/// An issue or an actor.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
}

/// A promise with what came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Id.
    pub id: String,
    /// Its issues; may be several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<String>,
    /// Whoever promised; may be several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// What was promised.
    pub promised: String,
    /// Exact words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<String>,
    /// What happened, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub happened: String,
    /// Its status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Earlier statuses with their dates, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Step>,
    /// The promised amount, or the lower end of a span.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<f64>,
    /// The upper end of a promised span.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_to: Option<f64>,
    /// The amount that was reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<f64>,
    /// When it was promised.
    #[serde(default, skip_serializing_if = "When::is_empty")]
    pub date: When,
    /// Until when.
    #[serde(default, skip_serializing_if = "When::is_empty")]
    pub deadline: When,
    /// When status or amount were set.
    #[serde(default, skip_serializing_if = "When::is_empty")]
    pub rated: When,
    /// Why this status or amount.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Whether status or amount are disputed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
    /// Where the promise can be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Reference>,
    /// Where it can be read what happened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Reference>,
}

/// A point in time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// As the format has it: `2018-06-22`, `2018-06`, `2018` or `2014/2015`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The source's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl When {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.date.is_none() && self.note.is_none()
    }
}

/// An earlier status.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Since when.
    pub date: String,
    /// The status.
    pub status: String,
}

/// A source with its address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// What it is; its host where nothing is known.
    pub title: String,
    /// Its address; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
}

impl Promises {
    /// The status of this id, with its index in the order of statuses.
    pub fn status(&self, id: &str) -> Option<(usize, &Status)> {
        self.scale.statuses.iter().enumerate().find(|(_, status)| status.id == id)
    }
}
