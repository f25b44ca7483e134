//! A language: its messages and what CLDR says of it.

use super::pattern::{self, Piece};
use super::{cldr, read};
use std::collections::BTreeMap;

/// A language: its messages and what CLDR says of it.
#[derive(Clone, Debug)]
pub struct Language {
    /// The code that names it in addresses and attributes: `fr`. The name of its file.
    pub code: String,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
    /// The plural category of each count, a letter each: see [`super::pack()`].
    pub plurals: String,
    /// Messages by name, with those that CLDR gives.
    pub messages: BTreeMap<String, Vec<Piece>>,
}

impl Language {
    /// Reads a language's file. `code` is the file's name.
    ///
    /// # Errors
    /// A sentence for each problem, with its place.
    pub fn read(code: &str, source: &str) -> Result<Self, Vec<String>> {
        let file = read::read(code, source)?;
        let cldr = cldr::of(&file.locale).map_err(|why| vec![format!("text/{code}.ftl: {why}")])?;
        let problems = pattern::problems(&file.messages, &cldr.categories());
        if !problems.is_empty() {
            return Err(problems.iter().map(|problem| format!("text/{code}.ftl: {problem}")).collect());
        }
        let mut messages = file.messages;
        messages.extend(cldr.messages);
        Ok(Self { code: code.to_owned(), is_rtl: file.is_rtl, plurals: cldr.plurals, messages })
    }

    /// The names of a message's variables, in the order in which they are given.
    pub fn variables(&self, name: &str) -> Vec<String> {
        self.messages.get(name).map_or_else(Vec::new, |pieces| pattern::variables(pieces))
    }
}
