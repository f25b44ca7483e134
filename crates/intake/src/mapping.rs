//! How a table becomes a figure, as one value that a person can edit: `map.toml`.
//!
//! The guess is written out in full, so that it can be confirmed and applied to the next month's table.

use crate::role::Role;
use crate::take::Reading;
use crate::values::date::Order;
use crate::words;
use saydo::text::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A mapping.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mapping {
    /// How the file is read.
    pub read: Read,
    /// The texts of the figure.
    pub figure: Figure,
    /// What each column means.
    pub columns: BTreeMap<Role, Names>,
    /// What stands between several values of a cell.
    pub split: BTreeMap<Role, String>,
    /// The scale.
    pub scale: Scale,
    /// Issues that are columns of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub issue: Vec<Wide>,
    /// To whom words are said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<Audience>,
    /// Nouns of the figure of positions.
    #[serde(skip_serializing_if = "Terms::is_empty")]
    pub terms: Terms,
    /// How issues are named in sentences, and what each is measured against.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub issue_words: Vec<IssueWords>,
    /// A second table with what was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join: Option<Join>,
}

/// One name or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Names {
    /// One column.
    One(String),
    /// Several; where a single value is wanted, the first that is filled.
    Several(Vec<String>),
}

impl Names {
    /// All names.
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

impl From<&str> for Names {
    fn from(name: &str) -> Self {
        Self::One(name.to_owned())
    }
}

/// How the file is read; what is left out is found out each time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Read {
    /// The encoding's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// What stands between the cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The way to the list inside a JSON document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// Number of the header row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<usize>,
    /// What comes first in dates such as 02/03/2020.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<Order>,
}

/// The texts of the figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figure {
    /// Title.
    pub title: String,
    /// Headline; computed where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// How the data were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lede: Option<String>,
    /// Who scored or rated.
    pub by: String,
    /// How, in a sentence.
    pub method: String,
    /// Where to report errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Title of the table as a source.
    pub source: String,
    /// Its publisher.
    pub publisher: String,
    /// Its address; may be empty.
    pub url: String,
    /// Where the figure will stand on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Rows of the figure: `issue` or `who`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<By>,
    /// Language of the data, such as `no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What a critic would say of the data, for positions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub critic: Vec<String>,
}

/// What the rows of a figure are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// Issues.
    #[default]
    Issue,
    /// Parties, companies, places: whoever promises.
    Who,
}

/// What kind of data it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words and deeds with positions on a scale of two ends.
    #[default]
    Positions,
    /// Promises with statuses.
    Outcomes,
    /// Promised and reached amounts.
    Amounts,
}

/// The scale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scale {
    /// What kind of data it is.
    pub kind: Kind,
    /// What the scale measures.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The low end of positions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The high end of positions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// The distance of neighbouring positions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<f64>,
    /// The largest difference that still counts as a match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alike: Option<f64>,
    /// What the low end means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub low_label: String,
    /// What the high end means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub high_label: String,
    /// The end that accepts what is measured, or the direction in which an amount is more than promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toward: Option<End>,
    /// Unit of amounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The promised amount where the table gives none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full: Option<f64>,
    /// Words for positions of statements.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub said: BTreeMap<String, String>,
    /// Words for positions of deeds.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub done: BTreeMap<String, String>,
    /// A word or two at the axis for positions of both.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub ticks: BTreeMap<String, String>,
    /// What words and deeds do that match at a position.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub both: BTreeMap<String, String>,
    /// Statuses, from kept to broken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<Status>,
}

/// An end of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The low end.
    Low,
    /// The high end.
    High,
}

/// A status as the table writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Status {
    /// As the table writes it.
    pub value: String,
    /// As readers see it; the value where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its place on the scale, 1 for kept; `None` if it has none and is counted apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
}

/// An issue that has columns of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Wide {
    /// Name of the issue.
    pub name: String,
    /// Its columns.
    pub columns: BTreeMap<Role, Names>,
}

/// An audience as the table writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Audience {
    /// As the table writes it; empty for words without an audience.
    pub value: String,
    /// As readers see it.
    pub label: String,
    /// `abroad`: compared with deeds; `home`: compared with `abroad`; `unclear`: drawn apart.
    pub side: String,
}

/// Nouns of a figure of positions; where one is blank the usual one stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Terms {
    /// The source, as in *undated in the table*.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// What words and deeds are measured against, as in *deeds further from the rules than words*.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rules: String,
    /// Those whose words count.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub leaders: String,
    /// When the evidence ends, as a sentence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub extent: String,
}

impl Terms {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Words for an issue of a figure of positions; where one is blank the issue's name stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct IssueWords {
    /// The issue as the table names it.
    pub issue: String,
    /// Its name above its row.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Its name inside a sentence, such as `the internet`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub inline: String,
    /// What it is measured against, such as `the housing plan`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// What it is about, a phrase.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// A second table, joined on a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Join {
    /// The column that both share, as the first table names it.
    pub on: String,
    /// The same column in the second table; the same name where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub their: Option<String>,
    /// The column with years in the second table; its last row counts. Without it there is one row for each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// The column with amounts in the second table.
    pub value: String,
    /// The column with the year to compare with, in the first table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// What is computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub take: Option<Take>,
}

/// What is computed from the second table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    /// The last amount.
    #[default]
    Last,
    /// By how many percent the last amount is below that of the base year.
    FallInPercent,
    /// By how many percent the last amount is above that of the base year.
    RiseInPercent,
}

impl Mapping {
    /// How the file is read.
    pub fn reading(&self) -> Reading {
        Reading {
            encoding: self.read.encoding.clone(),
            delimiter: self.read.delimiter,
            sheet: self.read.sheet.clone(),
            list: self.read.list.clone(),
            header_row: self.read.header_row,
        }
    }

    /// The mapping as text.
    ///
    /// # Errors
    /// A sentence, if a text in it can't be written.
    pub fn to_toml(&self) -> Result<String, String> {
        toml::to_string_pretty(self).map_err(|_| Lang::now().intake_map_unwritten().to_owned())
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// What is wrong, with its line.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            let lang = Lang::now();
            let line = line.map(|line| lang.intake_map_line(&line.to_string()));
            explained(&line.unwrap_or_else(|| lang.intake_map().to_owned()), error.message())
        })
    }
}

/// The parser's message in everyday words, with its place.
fn explained(place: &str, message: &str) -> String {
    let lang = Lang::now();
    let mut names = message.split('`').skip(1).step_by(2);
    let first = names.next().unwrap_or_default();
    let known: Vec<&str> = names.collect();
    let near = || {
        let near = words::near(first, known.iter().copied());
        near.map_or_else(String::new, |near| [" ", &lang.own_problem_near(near)].concat())
    };
    if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        return lang.intake_map_unknown(place, first, &known.join(", ")) + &near();
    }
    if message.starts_with("missing field") {
        return lang.intake_map_lacks(place, first);
    }
    if message.starts_with("invalid type")
        || message.starts_with("data did not match")
        || message.starts_with("invalid value")
    {
        return lang.intake_map_form(place);
    }
    if message.contains("duplicate") {
        return lang.intake_map_twice(place);
    }
    lang.intake_map_broken(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_written_and_read_back() {
        let mut mapping = Mapping::default();
        mapping.columns.insert(Role::DoneValue, Names::Several(vec!["a".into(), "b \"c\"".into()]));
        mapping.columns.insert(Role::Issue, "Area".into());
        mapping.split.insert(Role::Who, ",".into());
        mapping.read.dates = Some(Order::DayMonth);
        mapping.scale.kind = Kind::Outcomes;
        mapping.scale.status = vec![Status { value: "kept".into(), label: None, place: Some(1) }];
        mapping.issue = vec![Wide { name: "x".into(), columns: mapping.columns.clone() }];
        mapping.join = Some(Join { on: "id".into(), take: Some(Take::FallInPercent), ..Join::default() });
        let text = mapping.to_toml().unwrap();
        assert_eq!(Mapping::from_toml(&text), Ok(mapping), "{text}");
    }

    #[test]
    fn faults_are_told_by_line_in_everyday_words() {
        for (text, words) in [
            ("[columns]\nisue = \"a\"\n", "Line 2 of the mapping has “isue”, which is not known there"),
            ("[columns]\nisue = \"a\"\n", "Did you mean “issue”?"),
            ("[scale]\nkind = \"outcome\"\n", "Did you mean “outcomes”?"),
            ("[scale]\nlow = \"a\"\n", "Line 2 of the mapping holds a value of another form"),
            ("[figure\n", "can’t be read"),
            ("[figure]\ntitel = \"x\"\n", "Did you mean “title”?"),
        ] {
            let message = Mapping::from_toml(text).unwrap_err();
            assert!(message.contains(words), "{text}: {message}");
            assert!(!message.contains("invalid type") && !message.contains("variant"), "{message}");
        }
    }
}
