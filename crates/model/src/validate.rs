//! Checks of a data set beyond its shape: everything that it names exists, fits and can be read.
//!
//! Reports all problems at once, each with its place, so that the author can mend them in one go. Knows only the
//! format's rules. `xtask` checks whether quotations are verbatim, because that needs the source's text.

mod figure;
mod frame;
mod known;
mod names;
mod records;
mod ties;

#[cfg(test)]
mod tests;

use super::checks;
use super::dataset::Dataset;
use super::date::Date;
use super::hidden::is_turning;
use super::limits::ENTRIES;
use super::packed;
use super::problem::{Problem, Rule, Severity};
use known::Known;

/// Every problem of a data set, in the order of the format.
pub fn validate(dataset: &Dataset) -> Vec<Problem> {
    validate_within(dataset, ENTRIES)
}

/// The same where a list may have so many entries.
pub fn validate_within(dataset: &Dataset, entries: usize) -> Vec<Problem> {
    let mut problems = validate_frame(dataset, entries);
    problems.append(&mut validate_records(dataset));
    problems
}

/// The first of two halves, for who can't do both at once: lengths, and what records refer to.
pub fn validate_frame(dataset: &Dataset, entries: usize) -> Vec<Problem> {
    let known = Known::of(dataset);
    let mut problems = Problems(packed::measure(dataset, entries));
    frame::check(dataset, &mut problems);
    figure::check(dataset, &known, &mut problems);
    names::check(dataset, &mut problems);
    checks::settle(&mut problems.0, dataset.checked);
    problems.0
}

/// The second half: the records and their links.
pub fn validate_records(dataset: &Dataset) -> Vec<Problem> {
    let known = Known::of(dataset);
    let mut problems = Problems::default();
    records::check(dataset, &known, &mut problems);
    ties::check(dataset, &known, &mut problems);
    names::check_unused(dataset, &mut problems);
    checks::settle(&mut problems.0, dataset.checked);
    problems.0
}

/// A record's place in the document, e.g. `statements[3] (xi-2017-un)`.
fn place(kind: &str, index: usize, id: &str) -> String {
    if id.is_empty() { format!("{kind}[{index}]") } else { format!("{kind}[{index}] ({id})") }
}

/// Problems found so far.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn error(&mut self, place: &str, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.0.push(Problem::error(at(place, field), found, expected));
    }

    /// An error by a rule that a text of an author can break.
    fn broken(&mut self, place: &str, field: &str, rule: Rule, found: impl Into<String>, expected: impl Into<String>) {
        self.0.push(Problem::error(at(place, field), found, expected).of(rule));
    }

    fn warning(&mut self, place: &str, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        let problem = Problem::error(at(place, field), found, expected);
        self.0.push(Problem { severity: Severity::Warning, ..problem });
    }

    /// An error if a text that readers see is blank.
    fn text(&mut self, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.broken(place, field, Rule::Blank, "nothing", "a text");
        }
    }

    fn date(&mut self, place: &str, field: &str, text: &str) {
        if Date(text.to_owned()).points().is_none() {
            let expected = "a date such as 2018-06-22, 2018-06, 2018 or 2014/2015";
            self.broken(place, field, Rule::Date, format!("`{text}`"), expected);
        }
    }

    fn url(&mut self, place: &str, field: &str, url: &str) {
        if !is_web_address(url) {
            let expected = "an address that begins with https:// or http://, and then with the host's name";
            self.broken(place, field, Rule::Address, format!("`{url}`"), expected);
        }
    }
}

fn at(place: &str, field: &str) -> String {
    match (place, field) {
        ("", _) => field.to_owned(),
        (_, "") => place.to_owned(),
        _ => format!("{place}, {field}"),
    }
}

/// Whether an address is safe in a link: http or https, a host, and no character that could end an attribute. A user
/// before the host (`https://www.known.org@other.example/`) looks like a host and is none.
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let starts = host.starts_with(|first: char| first.is_alphanumeric() || first == '[');
        starts && !host.contains('@') && is_plain(rest)
    })
}

pub(crate) fn is_mail_address(url: &str) -> bool {
    url.strip_prefix("mailto:").is_some_and(|rest| rest.contains('@') && is_plain(rest))
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_whitespace() || c.is_control() || is_turning(c) || "\"'<>`\\".contains(c))
}
