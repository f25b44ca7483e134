//! The problems found so far, each with its place in the document.

use crate::address::is_web_address;
use crate::date::Date;
use crate::problem::{Problem, Rule, Severity};

/// A record's place in the document, e.g. `statements[3] (xi-2017-un)`.
pub(super) fn place(kind: &str, index: usize, id: &str) -> String {
    if id.is_empty() { format!("{kind}[{index}]") } else { format!("{kind}[{index}] ({id})") }
}

/// Problems found so far.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn error(&mut self, place: &str, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.0.push(Problem::error(at(place, field), found, expected));
    }

    /// An error by a rule that a text of an author can break.
    pub(super) fn broken(
        &mut self,
        place: &str,
        field: &str,
        rule: Rule,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.0.push(Problem::error(at(place, field), found, expected).of(rule));
    }

    pub(super) fn warning(&mut self, place: &str, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        let problem = Problem::error(at(place, field), found, expected);
        self.0.push(Problem { severity: Severity::Warning, ..problem });
    }

    /// An error if a text that readers see is blank.
    pub(super) fn text(&mut self, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.broken(place, field, Rule::Blank, "nothing", "a text");
        }
    }

    pub(super) fn date(&mut self, place: &str, field: &str, text: &str) {
        if Date(text.to_owned()).points().is_none() {
            let expected = "a date such as 2018-06-22, 2018-06, 2018 or 2014/2015";
            self.broken(place, field, Rule::Date, format!("`{text}`"), expected);
        }
    }

    pub(super) fn url(&mut self, place: &str, field: &str, url: &str) {
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
