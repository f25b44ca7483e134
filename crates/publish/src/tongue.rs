//! The language of pages that the build draws: that of their data, if there are words for it.

use crate::Kit;
use saydo::text::{Lang, Words};
use std::cell::RefCell;

/// The file with the words of a language.
pub fn file(code: &str) -> String {
    format!("text-{code}.bin")
}

/// The file with the words of a language and those of the page for own data.
pub fn own_file(code: &str) -> String {
    format!("own-{code}.bin")
}

/// The source of the page for editors in a language.
pub fn editors_file(code: &str) -> String {
    format!("editors-{code}.html")
}

/// The languages of the page for editors, by their codes.
pub fn of_editors(kit: &Kit) -> impl Iterator<Item = &str> {
    kit.names().filter_map(|name| name.strip_prefix("editors-")?.strip_suffix(".html"))
}

/// The code by which the languages of the interface are known.
pub fn code(lang: Option<&str>) -> String {
    lang.unwrap_or_default().split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether a file is one for the page for own data.
pub fn is_own(name: &str) -> bool {
    name.starts_with("own-") && name.ends_with(".bin")
}

/// Whether a file has the words of a language.
pub fn is_words(name: &str) -> bool {
    name.starts_with("text-") && name.ends_with(".bin")
}

thread_local! {
    /// Words stay until the program ends, so each language is read once.
    static READ: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
}

fn read(text: &str) -> Words {
    READ.with_borrow_mut(|read| {
        let known = read.iter().find(|words| words.text() == text).copied();
        known.unwrap_or_else(|| {
            let words = Words::read(text);
            read.push(words);
            words
        })
    })
}

/// From now on, what is drawn speaks the language of a data set; English if the kit has no words for it.
pub fn speak(kit: &Kit, lang: Option<&str>) -> Lang {
    kit.text(&file(&code(lang))).map(read).unwrap_or_default().speak()
}
