//! A language as one file: texts in a row, each behind a separator: the language's code, its direction, its plurals, then
//! the pattern of each of English's messages, by name. Scripts find a message by its place. The program finds it by the key
//! of its English text, the first character of each message: places would cost half a kilobyte of the first download.
//!
//! Readers of a figure fetch its messages alone. Those of the page for own data stand behind them, in a file for that page.

use crate::language::Language;
use crate::pattern::{pattern, variables};
use crate::sentence::{is_for_editors, is_for_own};
use std::collections::BTreeMap;

/// Between texts.
const BETWEEN: &str = "\u{1f}";
/// How many texts stand before the messages.
pub const HEAD: usize = 3;

/// The file of a language that has English's messages, for readers of a figure.
pub fn pack(english: &Language, language: &Language) -> String {
    packed(english, language, figure(english))
}

/// The same with the messages of the page for own data behind them, for that page.
pub fn pack_whole(english: &Language, language: &Language) -> String {
    packed(english, language, names(english))
}

fn packed<'a>(english: &Language, language: &Language, names: impl Iterator<Item = &'a str>) -> String {
    let direction = if language.is_rtl { "rtl" } else { "ltr" };
    let mut texts = vec![language.code.clone(), direction.to_owned(), language.plurals.clone()];
    let salt = salt(english);
    for name in names {
        texts.push(format!("{}{}", key(&english.pattern(english, name), salt), language.pattern(english, name)));
    }
    texts.join(BETWEEN)
}

/// The messages of a figure in their order.
pub fn figure(english: &Language) -> impl Iterator<Item = &str> {
    all(english).filter(|name| !is_for_own(name))
}

impl Language {
    /// The place of a message in a packed language.
    pub fn place(&self, name: &str) -> Option<usize> {
        Some(names(self).position(|key| key == name)? + HEAD)
    }
}

/// All messages of programs in their order.
pub fn names(english: &Language) -> impl Iterator<Item = &str> {
    figure(english).chain(all(english).filter(|name| is_for_own(name)))
}

fn all(english: &Language) -> impl Iterator<Item = &str> {
    english.messages.keys().map(String::as_str).filter(|name| !is_for_editors(name))
}

/// The key of an English text: a character behind the first plane, from a sum (FNV-1a) that begins with `salt`. The program
/// computes it too (`crates/text/src/lib.rs`).
fn key(text: &str, salt: u32) -> char {
    let sum = text.bytes().fold(salt, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    char::from_u32(0x10000 + (sum >> 12)).unwrap_or_default()
}

/// The least salt with which no two texts have the same key.
pub fn salt(english: &Language) -> u32 {
    let mut texts: Vec<String> = names(english).map(|name| english.pattern(english, name)).collect();
    texts.sort();
    texts.dedup();
    let is_clear = |salt: &u32| {
        let mut keys: Vec<char> = texts.iter().map(|text| key(text, *salt)).collect();
        keys.sort_unstable();
        keys.windows(2).all(|pair| pair[0] != pair[1])
    };
    (0..).find(is_clear).unwrap_or_default()
}

/// Messages that are one text in English, which the program can't tell apart, but two in another language.
pub fn torn(english: &Language, other: &Language) -> Vec<String> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut torn = Vec::new();
    for name in all(english) {
        let first = *known.entry(english.pattern(english, name)).or_insert(name);
        if other.pattern(english, first) != other.pattern(english, name) {
            torn.push(format!(
                "text/{}.ftl: {first} and {name} are the same in English, so they have to be here",
                other.code
            ));
        }
    }
    torn
}

impl Language {
    /// The pattern of a message whose variables are given as English has them.
    fn pattern(&self, english: &Self, name: &str) -> String {
        let pieces = self.messages.get(name).map_or(&[][..], Vec::as_slice);
        pattern(pieces, &english.messages.get(name).map_or_else(Vec::new, |pieces| variables(pieces)))
    }
}
