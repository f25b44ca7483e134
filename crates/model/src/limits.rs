//! How much a data set may hold. Beyond these limits a page could neither show it nor stay usable.
//!
//! [`super::packed`] lists the fields of each type and leads a [`Measure`] through them.

use super::hidden::visible;
use super::problem::{Problem, Rule, Severity};
use std::borrow::Cow;

/// Largest file, in bytes. `src/host/js/widget.js` has the same number.
pub const BYTES: usize = 20_000_000;
/// Longest list.
pub const ENTRIES: usize = 20_000;
/// How many times as many bytes and entries a data set may hold whose page says that it is large. `widget.js` has the same
/// number. The page knows its data; a file that a reader or a link brings is a stranger's.
pub const LARGE: usize = 5;
/// Longest text, in characters.
pub const TEXT: usize = 10_000;
/// Longest text that stands in a line: a name, a title, an id.
pub const NAME: usize = 300;

/// Fields that hold more than a name.
const TEXTS: [&str; 12] =
    ["lede", "method", "critic", "text", "state", "quotes", "summary", "reason", "note", "why", "before", "after"];

/// One step from the data set to a text.
#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    Entry(usize),
}

/// The way to where a walk through a data set is, and what it found.
pub struct Measure {
    way: Vec<Step>,
    /// Longest list.
    entries: usize,
    /// What is too long, and texts with hidden characters.
    pub problems: Vec<Problem>,
}

impl Measure {
    /// Nothing measured yet; a list may have so many entries.
    pub fn within(entries: usize) -> Self {
        Self { way: Vec::new(), entries, problems: Vec::new() }
    }

    /// Measures what a field holds.
    pub fn field(&mut self, name: &'static str, inside: impl FnOnce(&mut Self)) {
        self.step(Step::Field(name), inside);
    }

    /// Measures an entry of a list.
    pub fn entry(&mut self, index: usize, inside: impl FnOnce(&mut Self)) {
        self.step(Step::Entry(index), inside);
    }

    fn step(&mut self, step: Step, inside: impl FnOnce(&mut Self)) {
        self.way.push(step);
        inside(self);
        self.way.pop();
    }

    /// Measures a list.
    pub fn list(&mut self, length: usize) {
        if length > self.entries {
            let expected = format!("at most {}", self.entries);
            let problem = Problem::error(self.place(), format!("{length} entries"), expected);
            self.problems.push(problem.of(Rule::Entries(length, self.entries)));
        }
    }

    /// Measures a text.
    pub fn text(&mut self, text: &str) {
        let is_text = self.way.iter().any(|step| matches!(step, Step::Field(name) if TEXTS.contains(name)));
        let most = if is_text { TEXT } else { NAME };
        let length = text.chars().count();
        if length > most {
            let expected = format!("at most {most}");
            let problem = Problem::error(self.place(), format!("{length} characters"), expected);
            self.problems.push(problem.of(Rule::Length(length, most)));
        }
        if let Cow::Owned(shown) = visible(text) {
            let hidden = shown.split("[U+").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
            let found = format!("a hidden character that turns the direction of writing, U+{hidden}");
            let problem = Problem::error(self.place(), found, "none; it will be shown by its number");
            self.problems.push(Problem { severity: Severity::Warning, ..problem });
        }
    }

    /// Such as `statements[3], notes[0], text`.
    fn place(&self) -> String {
        let mut place = String::new();
        for step in &self.way {
            match step {
                Step::Field(name) if place.is_empty() => place.push_str(name),
                Step::Field(name) => place.push_str(&format!(", {name}")),
                Step::Entry(index) => place.push_str(&format!("[{index}]")),
            }
        }
        place
    }
}
