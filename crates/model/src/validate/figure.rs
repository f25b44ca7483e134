//! The texts of the figure: headline, terms, ticks, the words for a match, and each issue's rule and pair.
//!
//! Each may be left out. Each that is present must fit its line, and a pair must agree with its records.

use super::known::{Kind, Known};
use super::problems::{Problems, place};
use crate::code::{Code, CodeWords};
use crate::dataset::{BriefLine, Dataset, Issue};
use crate::id::{IssueId, RecordId};
use crate::problem::Rule;

/// Longest headline with `{widest}` in it, in characters.
const HEADLINE: usize = 110;
/// Longest words at a tick.
const TICK: usize = 14;
/// Longest words for a match.
const BOTH: usize = 40;
/// Longest name of what an issue is measured against.
const RULE: usize = 50;
/// Longest line of a pair.
const LINE: usize = 70;
/// Longest note beside such a line.
const NOTE: usize = 40;

/// Stands in the headline for the issue with the widest gap between words and deeds.
const WIDEST: &str = "{widest}";

/// Checks the texts of the figure.
pub fn check(dataset: &Dataset, known: &Known, problems: &mut Problems) {
    if let Some(headline) = &dataset.headline {
        check_headline(headline, problems);
    }
    let terms = &dataset.terms;
    let nouns = [
        ("source", &terms.source),
        ("rules", &terms.rules),
        ("leaders", &terms.leaders),
        ("interpreters", &terms.interpreters),
    ];
    for (field, noun) in nouns {
        problems.text("terms", field, noun);
    }
    let codes = dataset.axis.codes();
    check_words("ticks", &dataset.axis.ticks, TICK, &codes, problems);
    check_words("both", &dataset.axis.both, BOTH, &codes, problems);
    for (index, issue) in dataset.issues.iter().enumerate() {
        check_issue(&place("issues", index, issue.id.as_str()), issue, dataset, known, problems);
    }
    for (index, text) in dataset.critic.iter().enumerate() {
        problems.text(&place("critic", index, ""), "", text);
    }
}

fn check_headline(headline: &str, problems: &mut Problems) {
    check_length("", "headline", headline, HEADLINE, problems);
    let (found, rule) = match headline.matches(WIDEST).count() {
        1 if !headline.replace(WIDEST, "").contains(['{', '}']) => return,
        1 => ("another brace".to_owned(), Rule::Braces(WIDEST)),
        0 => ("no `{widest}`".to_owned(), Rule::Widest(0)),
        count => (format!("`{{widest}}` {count} times"), Rule::Widest(count)),
    };
    problems.broken("", "headline", rule, found, "`{widest}` once, and no other brace");
}

fn check_words(field: &str, words: &CodeWords, longest: usize, codes: &[Code], problems: &mut Problems) {
    for (code, text) in &words.0 {
        check_length("axis", &format!("{field}, {}", code.key()), text, longest, problems);
        // A malformed axis has no codes. That is reported elsewhere.
        if !codes.is_empty() && !codes.contains(code) {
            problems.error("axis", field, format!("words for {}", code.key()), "words for the axis's own codes alone");
        }
    }
}

fn check_issue(place: &str, issue: &Issue, dataset: &Dataset, known: &Known, problems: &mut Problems) {
    if let Some(inline) = &issue.inline {
        problems.text(place, "inline", inline);
    }
    if let Some(rule) = &issue.rule {
        check_length(place, "rule", rule, RULE, problems);
    }
    let pair = [("brief, said", &issue.brief.said, Kind::Statement), ("brief, did", &issue.brief.did, Kind::Action)];
    for (side, line, wanted) in pair {
        let Some(line) = line else { continue };
        check_length(place, &format!("{side}, text"), &line.text, LINE, problems);
        if let Some(note) = &line.note {
            check_length(place, &format!("{side}, note"), note, NOTE, problems);
        }
        let field = format!("{side}, record");
        match known.records.get(line.record.as_str()) {
            None => problems.error(place, &field, format!("`{}`, which nothing has", line.record), wanted.phrase()),
            Some(kind) if *kind != wanted => {
                let found = format!("`{}`, which is {}", line.record, kind.phrase());
                problems.error(place, &field, found, wanted.phrase());
            }
            Some(_) => check_line(place, side, line, issue, dataset, problems),
        }
    }
}

/// Checks a line against its record, which exists and is of the right kind.
fn check_line(place: &str, side: &str, line: &BriefLine, issue: &Issue, dataset: &Dataset, problems: &mut Problems) {
    let Some((record_issue, quotes)) = record(dataset, &line.record) else { return };
    if *record_issue != issue.id {
        let found = format!("`{}`, which is on `{record_issue}`", line.record);
        problems.error(place, &format!("{side}, record"), found, format!("a record on `{}`", issue.id));
    }
    let field = format!("{side}, text");
    let Some(quotations) = quotations(&line.text) else {
        return problems.error(place, &field, "a quotation mark without its other half", "“ and ” in pairs");
    };
    for words in quotations {
        if words.trim().is_empty() || !quotes.iter().any(|quote| quote.contains(words)) {
            let expected = format!("words of a quotation of `{}`, exactly, between “ and ”", line.record);
            problems.error(place, &field, format!("“{words}”"), expected);
        }
    }
}

/// Issue and quotations of a statement or an action.
fn record<'a>(dataset: &'a Dataset, id: &RecordId) -> Option<(&'a IssueId, &'a [String])> {
    let statement = dataset.statements.iter().find(|statement| statement.id == *id);
    let action = dataset.actions.iter().find(|action| action.id == *id);
    (statement.map(|record| (&record.issue, record.quotes.as_slice())))
        .or_else(|| action.map(|record| (&record.issue, record.quotes.as_slice())))
}

/// The texts between “ and ”; `None` if the marks don't pair.
fn quotations(text: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('“') {
        let (words, next) = after.split_once('”')?;
        if before.contains('”') || words.contains('“') {
            return None;
        }
        found.push(words);
        rest = next;
    }
    (!rest.contains('”')).then_some(found)
}

/// An error if a text is blank or too long for its line.
fn check_length(place: &str, field: &str, text: &str, longest: usize, problems: &mut Problems) {
    problems.text(place, field, text);
    let length = text.chars().count();
    if length > longest {
        let (found, expected) = (format!("{length} characters"), format!("at most {longest}"));
        problems.broken(place, field, Rule::Length(length, longest), found, expected);
    }
}
