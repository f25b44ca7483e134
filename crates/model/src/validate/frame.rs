//! The frame around the records: format, axis, audiences, names, sources.

use super::problems::{Problems, place};
use crate::Date;
use crate::address::{is_mail_address, is_web_address};
use crate::checks;
use crate::code::{Code, CodeWords};
use crate::dataset::{Axis, Coding, Dataset, Side, Source};
use crate::problem::{Problem, Rule};

/// Number of the format. There is only one.
const FORMAT: u32 = 1;

/// Checks everything that is neither a record nor a link between records.
pub fn check(dataset: &Dataset, problems: &mut Problems) {
    if dataset.format != FORMAT {
        problems.error("", "format", dataset.format.to_string(), FORMAT.to_string());
    }
    // A second version of one day has a letter behind the date.
    let date = dataset.version.strip_suffix(|letter: char| letter.is_ascii_lowercase());
    let date = date.filter(|date| Date((*date).to_owned()).points().is_some());
    problems.date("", "version", date.unwrap_or(&dataset.version));
    problems.text("", "title", &dataset.title);
    check_lede(&dataset.lede, problems);
    if let Some(lang) = dataset.lang.as_ref().filter(|lang| !checks::is_language(lang)) {
        let problem = Problem::error("lang", format!("`{lang}`"), "a language tag such as en, fr or pt-BR");
        problems.0.push(problem.of(Rule::Language).since(checks::LANGUAGE));
    }
    check_coding(&dataset.coding, problems);
    check_axis(&dataset.axis, problems);
    check_audiences(dataset, problems);
    check_labels(dataset, problems);
    if dataset.sources.is_empty() {
        problems.error("", "sources", "none", "at least one");
    }
    for (index, source) in dataset.sources.iter().enumerate() {
        check_source(&place("sources", index, source.id.as_str()), source, problems);
    }
}

fn check_lede(lede: &str, problems: &mut Problems) {
    problems.text("", "lede", lede);
    let rest = lede.replace("{statements}", "").replace("{actions}", "");
    if rest.contains(['{', '}']) {
        let rule = Rule::Braces("{statements}, {actions}");
        problems.broken("", "lede", rule, "another brace", "`{statements}` and `{actions}` as the only ones");
    }
}

fn check_coding(coding: &Coding, problems: &mut Problems) {
    problems.text("coding", "by", &coding.by);
    problems.text("coding", "method", &coding.method);
    problems.date("coding", "date", &coding.date);
    if let Some(contact) = coding.contact.as_ref().filter(|url| !is_web_address(url) && !is_mail_address(url)) {
        let expected = "an address that begins with https://, http:// or mailto:";
        problems.broken("coding", "contact", Rule::Contact, format!("`{contact}`"), expected);
    }
}

fn check_axis(axis: &Axis, problems: &mut Problems) {
    for (field, text) in [("title", &axis.title), ("low_label", &axis.low_label), ("high_label", &axis.high_label)] {
        problems.text("axis", field, text);
    }
    let codes = axis.codes();
    if codes.len() < 2 || codes.last() != Some(&axis.high) {
        let found = format!("{} to {} in steps of {}", axis.low.key(), axis.high.key(), axis.step.key());
        problems.error(
            "axis",
            "step",
            found,
            "a low end, a high end above it, and steps that lead from one to the other",
        );
    }
    if axis.alike < Code(0) {
        problems.error("axis", "alike", axis.alike.key(), "0 or more");
    }
    check_words("said", &axis.said, &codes, problems);
    check_words("done", &axis.done, &codes, problems);
}

fn check_words(field: &str, words: &CodeWords, codes: &[Code], problems: &mut Problems) {
    for code in codes {
        if words.get(*code).is_none_or(|words| words.trim().is_empty()) {
            problems.error("axis", field, format!("no words for {}", code.key()), "words for each code of the axis");
        }
    }
    for (code, _) in words.0.iter().filter(|(code, _)| !codes.contains(code)) {
        problems.error("axis", field, format!("words for {}", code.key()), "words for the axis's own codes alone");
    }
}

fn check_audiences(dataset: &Dataset, problems: &mut Problems) {
    if !(1..=12).contains(&dataset.audiences.len()) {
        problems.error("", "audiences", dataset.audiences.len().to_string(), "1 to 12");
    }
    for (index, audience) in dataset.audiences.iter().enumerate() {
        let place = place("audiences", index, audience.id.as_str());
        problems.text(&place, "label", &audience.label);
        if audience.side == Side::Done {
            problems.error(&place, "side", "`done`", "`abroad`, `home` or `unclear`: an audience hears words");
        }
    }
}

fn check_labels(dataset: &Dataset, problems: &mut Problems) {
    if dataset.issues.is_empty() {
        problems.error("", "issues", "none", "at least one");
    }
    for (index, issue) in dataset.issues.iter().enumerate() {
        let place = place("issues", index, issue.id.as_str());
        problems.text(&place, "label", &issue.label);
        problems.text(&place, "about", &issue.about);
    }
    for (index, aim) in dataset.aims.iter().enumerate() {
        problems.text(&place("aims", index, ""), "label", &aim.label);
    }
    for (index, category) in dataset.categories.iter().enumerate() {
        problems.text(&place("categories", index, ""), "label", &category.label);
    }
    for (index, speaker) in dataset.speakers.iter().enumerate() {
        problems.text(&place("speakers", index, speaker.id.as_str()), "name", &speaker.name);
    }
    for (index, forum) in dataset.forums.iter().enumerate() {
        problems.text(&place("forums", index, forum.id.as_str()), "name", &forum.name);
    }
    check_places(dataset, problems);
}

fn check_places(dataset: &Dataset, problems: &mut Problems) {
    for (index, spot) in dataset.places.iter().enumerate() {
        let place = place("places", index, spot.id.as_str());
        problems.text(&place, "name", &spot.name);
        if !(-180.0..=180.0).contains(&spot.lon) {
            problems.error(&place, "lon", spot.lon.to_string(), "degrees from -180 to 180");
        }
        if !(-90.0..=90.0).contains(&spot.lat) {
            problems.error(&place, "lat", spot.lat.to_string(), "degrees from -90 to 90");
        }
    }
}

fn check_source(place: &str, source: &Source, problems: &mut Problems) {
    problems.text(place, "title", &source.title);
    problems.date(place, "published", &source.published);
    // A table that somebody has at home has no address.
    if !source.url.is_empty() {
        problems.url(place, "url", &source.url);
    }
    for section in &source.sections {
        let section_place = format!("{place}, section {}", section.id);
        problems.text(&section_place, "title", &section.title);
        let openings = section.openings.len();
        if openings != 0 && openings != section.paragraphs as usize {
            let expected = format!("none, or one for each of the {} paragraphs", section.paragraphs);
            problems.error(&section_place, "openings", openings.to_string(), expected);
        }
    }
}
