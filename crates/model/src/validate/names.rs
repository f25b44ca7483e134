//! Ids: well-formed, unique across all kinds, and each speaker, place and forum named by a record.

use super::problems::{Problems, place};
use crate::dataset::Dataset;
use crate::id::is_well_formed;
use std::collections::{BTreeMap, BTreeSet};

/// Checks form and uniqueness of every id.
pub fn check(dataset: &Dataset, problems: &mut Problems) {
    let mut first_places: BTreeMap<&str, String> = BTreeMap::new();
    for (kind, index, id) in all_ids(dataset) {
        let place = place(kind, index, id);
        if !is_well_formed(id) {
            let expected = "lower-case letters and digits, in parts joined by single hyphens";
            problems.error(&place, "id", format!("`{id}`"), expected);
        }
        if let Some(first) = first_places.get(id) {
            problems.error(&place, "id", format!("`{id}`, which {first} has already"), "an id of its own");
        } else {
            first_places.insert(id, format!("{kind}[{index}]"));
        }
    }
    unique_numbers("aims", dataset.aims.iter().map(|aim| aim.id), problems);
    unique_numbers("categories", dataset.categories.iter().map(|category| category.id), problems);
}

fn unique_numbers(kind: &str, numbers: impl Iterator<Item = u8>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (index, number) in numbers.enumerate() {
        if !seen.insert(number) {
            problems.error(&place(kind, index, ""), "id", format!("{number} again"), "a number of its own");
        }
    }
}

/// Every id of the data set with its kind and index, in the format's order.
fn all_ids(dataset: &Dataset) -> Vec<(&'static str, usize, &str)> {
    fn of<'a, T>(
        kind: &'static str,
        list: &'a [T],
        id: fn(&'a T) -> &'a str,
    ) -> impl Iterator<Item = (&'static str, usize, &'a str)> {
        list.iter().enumerate().map(move |(index, item)| (kind, index, id(item)))
    }
    let sections = dataset.sources.iter().flat_map(|source| &source.sections).enumerate();
    of("audiences", &dataset.audiences, |item| item.id.as_str())
        .chain(of("issues", &dataset.issues, |item| item.id.as_str()))
        .chain(of("speakers", &dataset.speakers, |item| item.id.as_str()))
        .chain(of("places", &dataset.places, |item| item.id.as_str()))
        .chain(of("forums", &dataset.forums, |item| item.id.as_str()))
        .chain(of("sources", &dataset.sources, |item| item.id.as_str()))
        .chain(sections.map(|(index, section)| ("sections", index, section.id.as_str())))
        .chain(of("statements", &dataset.statements, |item| item.id.as_str()))
        .chain(of("actions", &dataset.actions, |item| item.id.as_str()))
        .chain(of("context", &dataset.context, |item| item.id.as_str()))
        .chain(of("findings", &dataset.findings, |item| item.id.as_str()))
        .chain(of("links", &dataset.links, |item| item.id.as_str()))
        .collect()
}

/// Warns of speakers, places and forums that no record names: they are left over, or a record lost its reference.
pub fn check_unused(dataset: &Dataset, problems: &mut Problems) {
    let speakers = (dataset.statements.iter().map(|statement| statement.speaker.as_str()))
        .chain(dataset.actions.iter().filter_map(|action| action.actor.as_ref()).map(|actor| actor.as_str()))
        .collect();
    unused("speakers", dataset.speakers.iter().map(|speaker| speaker.id.as_str()), &speakers, problems);
    let places = (dataset.statements.iter().flat_map(|statement| &statement.places))
        .chain(dataset.actions.iter().flat_map(|action| &action.places))
        .map(|id| id.as_str())
        .collect();
    unused("places", dataset.places.iter().map(|place| place.id.as_str()), &places, problems);
    let forums = (dataset.statements.iter().filter_map(|statement| statement.forum.as_ref()))
        .chain(dataset.actions.iter().filter_map(|action| action.forum.as_ref()))
        .map(|id| id.as_str())
        .collect();
    unused("forums", dataset.forums.iter().map(|forum| forum.id.as_str()), &forums, problems);
}

fn unused<'a>(kind: &str, ids: impl Iterator<Item = &'a str>, used: &BTreeSet<&'a str>, problems: &mut Problems) {
    for (index, id) in ids.enumerate().filter(|(_, id)| !used.contains(id)) {
        problems.warning(&place(kind, index, id), "", "no record that names it", "at least one");
    }
}
