//! The names that a data set defines. Every check of a reference looks them up.

use super::problems::Problems;
use crate::dataset::Dataset;
use crate::id::Locator;
use std::collections::{BTreeMap, BTreeSet};

/// The kind of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A statement.
    Statement,
    /// An action.
    Action,
    /// A context event.
    Context,
    /// A finding.
    Finding,
    /// A link.
    Link,
}

impl Kind {
    /// The kind in a sentence.
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Statement => "a statement",
            Self::Action => "an action",
            Self::Context => "a context event",
            Self::Finding => "a finding",
            Self::Link => "a link",
        }
    }
}

/// Ids and paragraphs of a data set.
pub struct Known<'a> {
    pub speakers: BTreeSet<&'a str>,
    pub audiences: BTreeSet<&'a str>,
    pub places: BTreeSet<&'a str>,
    pub forums: BTreeSet<&'a str>,
    pub issues: BTreeSet<&'a str>,
    pub aims: BTreeSet<u8>,
    pub categories: BTreeSet<u8>,
    /// Statements, actions, context events, findings and links.
    pub records: BTreeMap<&'a str, Kind>,
    /// Number of paragraphs of each section.
    sections: BTreeMap<&'a str, u32>,
}

impl<'a> Known<'a> {
    pub fn of(dataset: &'a Dataset) -> Self {
        Self {
            speakers: dataset.speakers.iter().map(|speaker| speaker.id.as_str()).collect(),
            audiences: dataset.audiences.iter().map(|audience| audience.id.as_str()).collect(),
            places: dataset.places.iter().map(|place| place.id.as_str()).collect(),
            forums: dataset.forums.iter().map(|forum| forum.id.as_str()).collect(),
            issues: dataset.issues.iter().map(|issue| issue.id.as_str()).collect(),
            aims: dataset.aims.iter().map(|aim| aim.id).collect(),
            categories: dataset.categories.iter().map(|category| category.id).collect(),
            records: records(dataset),
            sections: (dataset.sources.iter().flat_map(|source| &source.sections))
                .map(|section| (section.id.as_str(), section.paragraphs))
                .collect(),
        }
    }

    /// An error if a locator names no paragraph of the data set's sources.
    pub fn check_locator(&self, place: &str, field: &str, locator: &Locator, problems: &mut Problems) {
        let Some((section, number)) = locator.parts() else {
            return problems.error(place, field, format!("`{locator}`"), "a section and paragraph such as `intro ¶2`");
        };
        match self.sections.get(section) {
            None => problems.error(place, field, format!("section `{section}`"), "the id of a source's section"),
            Some(paragraphs) if number > *paragraphs => {
                let expected = format!("a paragraph of {section} from 1 to {paragraphs}");
                problems.error(place, field, format!("`{locator}`"), expected);
            }
            Some(_) => {}
        }
    }
}

fn records(dataset: &Dataset) -> BTreeMap<&str, Kind> {
    let statements = dataset.statements.iter().map(|record| (record.id.as_str(), Kind::Statement));
    let actions = dataset.actions.iter().map(|record| (record.id.as_str(), Kind::Action));
    let context = dataset.context.iter().map(|record| (record.id.as_str(), Kind::Context));
    let findings = dataset.findings.iter().map(|record| (record.id.as_str(), Kind::Finding));
    let links = dataset.links.iter().map(|record| (record.id.as_str(), Kind::Link));
    statements.chain(actions).chain(context).chain(findings).chain(links).collect()
}
