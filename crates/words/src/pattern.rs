//! Messages as compact patterns, which one small reader in the program fills in (`crates/text/src/lib.rs`).
//!
//! A pattern is text with control characters: one from [`FIRST`] on stands for a variable; [`CHOICE`], the variable, then variants,
//! each of a key (one character) and its text, [`NEXT`] between them and [`END`] behind the last. The first variant that
//! fits is shown.

use std::collections::BTreeMap;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A variable.
    Variable(String),
    /// A choice by a count.
    Choice {
        /// The variable.
        by: String,
        /// What there is to choose from; the last one fits always.
        variants: Vec<Variant>,
    },
}

/// One text of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// When it is shown.
    pub key: Key,
    /// What is shown.
    pub pieces: Vec<Piece>,
}

/// When a variant is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Else.
    Other,
    /// For a plural category, by its letter.
    Category(char),
    /// For exactly this number.
    Number(u8),
}

/// CLDR's plural categories with a letter each.
pub const CATEGORIES: [(&str, char); 6] =
    [("zero", 'z'), ("one", 'o'), ("two", 't'), ("few", 'f'), ("many", 'm'), ("other", 'x')];

/// Marks in a pattern.
pub const CHOICE: char = '\u{1}';
pub const NEXT: char = '\u{2}';
pub const END: char = '\u{3}';
/// The first variable; the others follow it. No line break is among them.
const FIRST: u8 = 0x0e;
/// The key that always fits.
const ELSE: char = '*';
/// The most variables of a message.
const MOST: usize = 15;

impl Key {
    pub fn read(word: &str) -> Option<Self> {
        let category = CATEGORIES.iter().find(|(name, _)| *name == word);
        let number = || word.parse().ok().filter(|number| *number < 60).map(Self::Number);
        category.map(|(_, letter)| Self::Category(*letter)).or_else(number)
    }

    /// Numbers stand behind the digit zero in the order of Unicode, so that 10 is one character too.
    fn letter(self) -> char {
        match self {
            Self::Other => ELSE,
            Self::Category(letter) => letter,
            Self::Number(number) => char::from(b'0' + number % 60),
        }
    }
}

/// The variables of a message in the order in which they first stand there.
pub fn variables(pieces: &[Piece]) -> Vec<String> {
    fn collect(pieces: &[Piece], found: &mut Vec<String>) {
        for piece in pieces {
            let name = match piece {
                Piece::Text(_) => continue,
                Piece::Variable(name) | Piece::Choice { by: name, .. } => name,
            };
            if !found.contains(name) {
                found.push(name.clone());
            }
            if let Piece::Choice { variants, .. } = piece {
                variants.iter().for_each(|variant| collect(&variant.pieces, found));
            }
        }
    }
    let mut found = Vec::new();
    collect(pieces, &mut found);
    found
}

/// The pattern of a message whose variables are given in this order.
pub fn pattern(pieces: &[Piece], variables: &[String]) -> String {
    let sign = |name: &String| {
        let at = variables.iter().position(|known| known == name).unwrap_or(MOST);
        char::from(FIRST + at as u8)
    };
    let mut pattern = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => pattern.push_str(text),
            Piece::Variable(name) => pattern.push(sign(name)),
            Piece::Choice { by, variants } => {
                pattern.extend([CHOICE, sign(by)]);
                for (at, variant) in variants.iter().enumerate() {
                    pattern.extend((at > 0).then_some(NEXT));
                    pattern.push(variant.key.letter());
                    pattern.push_str(&self::pattern(&variant.pieces, variables));
                }
                pattern.push(END);
            }
        }
    }
    pattern
}

/// What is wrong with the choices of messages in a language that has these plural categories.
pub fn problems(messages: &BTreeMap<String, Vec<Piece>>, categories: &[char]) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, pieces) in messages {
        if variables(pieces).len() >= MOST {
            problems.push(format!("{name} has more than {MOST} variables"));
        }
        for piece in pieces {
            if let Piece::Choice { by, variants } = piece {
                problems.extend(problem_of(variants, categories).map(|what| format!("{name}, ${by}: {what}")));
            }
        }
    }
    problems
}

fn problem_of(variants: &[Variant], categories: &[char]) -> Option<String> {
    let words = |letters: &[char]| {
        let known = CATEGORIES.iter().filter(|(_, letter)| letters.contains(letter));
        known.map(|(word, _)| format!("[{word}]")).collect::<Vec<_>>().join(" ")
    };
    let (last, rest) = variants.split_last()?;
    if last.key != Key::Other || rest.iter().any(|variant| variant.key == Key::Other) {
        return Some("the variant with the star has to be the last one".to_owned());
    }
    let used = rest.iter().filter_map(|variant| match variant.key {
        Key::Category(letter) => Some(letter),
        _ => None,
    });
    let used: Vec<char> = used.collect();
    let strange: Vec<char> = used.iter().copied().filter(|letter| !categories.contains(letter)).collect();
    let needed = categories.iter().copied().filter(|letter| *letter != 'x' && !used.contains(letter));
    let missing: Vec<char> = needed.collect();
    match (strange.is_empty(), used.is_empty() || missing.is_empty()) {
        (false, _) => Some(format!("this language has no plural {}", words(&strange))),
        (_, false) => Some(format!("this language needs the plural {} too", words(&missing))),
        _ => None,
    }
}
