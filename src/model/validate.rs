//! What makes a data set valid beyond its shape: everything named exists, fits and can be read.
//!
//! All problems at once, each with its place, so that whoever writes the data mends them in one go. Knows the format's
//! rules alone: whether quotations are verbatim is checked where the source's text is at hand.

mod figure;
mod frame;
mod known;
mod names;
mod records;
mod ties;

#[cfg(test)]
mod tests;

use super::dataset::Dataset;
use super::date::Date;
use super::problem::{Problem, Severity};
use known::Known;

/// Every problem of a data set, in the order of the format.
pub fn validate(dataset: &Dataset) -> Vec<Problem> {
    let known = Known::of(dataset);
    let mut problems = Problems::default();
    frame::check(dataset, &mut problems);
    figure::check(dataset, &known, &mut problems);
    names::check(dataset, &mut problems);
    records::check(dataset, &known, &mut problems);
    ties::check(dataset, &known, &mut problems);
    names::check_unused(dataset, &mut problems);
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

    fn warning(&mut self, place: &str, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        let problem = Problem::error(at(place, field), found, expected);
        self.0.push(Problem { severity: Severity::Warning, ..problem });
    }

    /// An error where a text that readers see is blank.
    fn text(&mut self, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.error(place, field, "nothing", "a text");
        }
    }

    fn date(&mut self, place: &str, field: &str, text: &str) {
        if Date(text.to_owned()).points().is_none() {
            self.error(place, field, format!("`{text}`"), "a date such as 2018-06-22, 2018-06, 2018 or 2014/2015");
        }
    }

    fn url(&mut self, place: &str, field: &str, url: &str) {
        if !is_web_address(url) {
            self.error(place, field, format!("`{url}`"), "an address that begins with https:// or http://");
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

/// Whether an address can stand in a link: the web's two schemes, a host, and nothing that ends an attribute.
fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '[') && is_plain(rest))
}

fn is_mail_address(url: &str) -> bool {
    url.strip_prefix("mailto:").is_some_and(|rest| rest.contains('@') && is_plain(rest))
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_whitespace() || c.is_control() || "\"'<>`\\".contains(c))
}
