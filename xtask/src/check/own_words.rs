//! Checks that our texts are not the report's: outside quotation marks none shares eight or more consecutive words with
//! it.
//!
//! Case, punctuation, and the names of speakers, forums and occasions are ignored.

mod prose;

use super::outcome::Outcome;
use super::report::Report;
use saydo::model::Dataset;
use std::collections::BTreeMap;

/// The number of shared consecutive words that counts as the report's prose.
const RUN: usize = 8;

/// Checks every text of ours.
pub fn check(dataset: &Dataset, report: &Report) -> Outcome {
    let names = names(dataset);
    let runs = Runs::of(report, &names);
    let texts = prose::texts(dataset);
    let mut errors = Vec::new();
    for (place, text) in &texts {
        for stretch in outside_quotation_marks(text) {
            for (run, locator) in runs.shared(&without_names(words(stretch), &names)) {
                let advice = "say it in other words, or put it in quotation marks";
                errors.push(format!("{place} shares “{run}” with {locator}; {advice}"));
            }
        }
    }
    let verdict = if errors.is_empty() { "none shares" } else { "some share" };
    Outcome::of("own words", format!("{} texts, {verdict} {RUN} words in a row with the report", texts.len()))
        .with_errors(errors)
}

/// Every run of eight words of the report, with its paragraph.
struct Runs(BTreeMap<Vec<String>, String>);

impl Runs {
    fn of(report: &Report, names: &[Vec<String>]) -> Self {
        let mut runs = BTreeMap::new();
        for (locator, paragraph) in report.paragraphs() {
            for run in without_names(words(paragraph), names).windows(RUN) {
                runs.entry(run.to_vec()).or_insert_with(|| locator.clone());
            }
        }
        Self(runs)
    }

    /// The longest runs that the words share with the report, with the paragraph of each.
    fn shared(&self, words: &[String]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let mut start = 0;
        while start + RUN <= words.len() {
            let Some(locator) = self.0.get(&words[start..start + RUN]) else {
                start += 1;
                continue;
            };
            let mut end = start + RUN;
            while end < words.len() && self.0.contains_key(&words[end + 1 - RUN..=end]) {
                end += 1;
            }
            found.push((words[start..end].join(" "), locator.clone()));
            start = end;
        }
        found
    }
}

/// Names that every text has to use: of speakers, forums and occasions, longest first.
fn names(dataset: &Dataset) -> Vec<Vec<String>> {
    let speakers = dataset.speakers.iter().map(|speaker| words(&speaker.name));
    let forums = dataset.forums.iter().map(|forum| words(&forum.name));
    let occasions = dataset.statements.iter().filter_map(|statement| statement.occasion.as_deref()).map(words);
    let mut names: Vec<Vec<String>> = speakers.chain(forums).chain(occasions).filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn without_names(words: Vec<String>, names: &[Vec<String>]) -> Vec<String> {
    let mut kept = Vec::new();
    let mut rest = words.as_slice();
    while let Some((first, after)) = rest.split_first() {
        match names.iter().find(|name| rest.starts_with(name)) {
            Some(name) => rest = &rest[name.len()..],
            None => {
                kept.push(first.clone());
                rest = after;
            }
        }
    }
    kept
}

/// The stretches of a text between its “quotations”; an opening mark without a closing one is ignored.
fn outside_quotation_marks(text: &str) -> Vec<&str> {
    let mut stretches = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('“')
        && let Some((_, next)) = after.split_once('”')
    {
        stretches.push(before);
        rest = next;
    }
    stretches.push(rest);
    stretches
}

/// Words in lower case without punctuation. A hyphen joins words, a dash separates them.
fn words(text: &str) -> Vec<String> {
    (text.split(|c: char| c.is_whitespace() || "—–/…".contains(c)))
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests;
