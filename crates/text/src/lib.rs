//! Interface words: one typed function for each message, generated from `text/en.ftl` by the build. English is compiled in;
//! the words of another language come as one text, which takes English's place.
//!
//! Knows only words of the interface. The texts of the data have a language too, but don't pass through here.

#![forbid(unsafe_code)]

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

/// What says messages. A program says one thing at a time, so there is one language in which it speaks now
/// ([`Words::speak`]). As a value that is handed to all who speak, a language would cost 1.1 kB of the first download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lang(());

/// The words of a language; by default English.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words(Option<&'static Table>);

thread_local! {
    static SPOKEN: Cell<Option<&'static Table>> = const { Cell::new(None) };
}

/// The words of a language that is not compiled in: `saydo_words::pack` describes their order.
#[derive(Debug)]
struct Table {
    text: &'static str,
    /// Code, direction, plurals.
    head: [&'static str; HEAD],
    /// Messages with the keys of their English texts. Those of the page for own data may stand behind the figure's.
    texts: Vec<(char, &'static str)>,
}

/// Marks in a pattern: see `saydo_words::pattern`.
const CHOICE: char = '\u{1}';
const NEXT: char = '\u{2}';
const END: char = '\u{3}';
const FIRST: usize = 0x0e;
const ELSE: char = '*';
const BETWEEN: char = '\u{1f}';

/// Texts before the messages.
const HEAD: usize = 3;

impl Words {
    /// The language of a text; English if it isn't one of this build. It stays until the program ends, as texts of it are
    /// everywhere.
    pub fn read(text: &str) -> Self {
        if text.is_empty() {
            return Self(None);
        }
        if let Some(spoken) = SPOKEN.get().filter(|spoken| spoken.text == text) {
            return Self(Some(spoken));
        }
        let text: &'static str = text.to_owned().leak();
        let mut parts = text.split(BETWEEN);
        let head = [(); HEAD].map(|()| parts.next().unwrap_or(""));
        let mut texts = Vec::new();
        for part in parts {
            let mut rest = part.chars();
            texts.push((rest.next().unwrap_or(ELSE), rest.as_str()));
        }
        Self((texts.len() + HEAD >= N_TEXTS).then(|| -> &Table { Box::leak(Box::new(Table { text, head, texts })) }))
    }

    /// What [`Words::read`] reads.
    pub fn text(self) -> &'static str {
        self.0.map_or("", |table| table.text)
    }

    /// The language that is spoken now.
    pub fn now() -> Self {
        Self(SPOKEN.get())
    }

    /// What is said in this language, whichever is spoken before and after it.
    pub fn say<T: Into<String>>(self, said: impl FnOnce(Lang) -> T) -> String {
        let before = SPOKEN.replace(self.0);
        let said = said(Lang(())).into();
        SPOKEN.set(before);
        said
    }

    /// From now on, what is said is said in this language.
    pub fn speak(self) -> Lang {
        SPOKEN.set(self.0);
        Lang(())
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Lang {
    /// The language in which it speaks now.
    pub fn now() -> Self {
        Self(())
    }

    /// English, from now on.
    pub fn english() -> Self {
        Words::default().speak()
    }

    /// The language's BCP 47 tag.
    pub fn tag(self) -> &'static str {
        SPOKEN.get().map_or("en", |table| table.head[0])
    }

    /// Where its lines begin: `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        SPOKEN.get().map_or("ltr", |table| table.head[1])
    }
}

/// A message without variables. Which words it has is looked up where it is used, so that a place that says it costs no
/// more than a number.
#[derive(Clone, Copy)]
pub struct Said(&'static &'static str);

impl Said {
    /// The words.
    #[inline(never)]
    fn words(self) -> &'static &'static str {
        let Some(table) = SPOKEN.get() else { return self.0 };
        let mut sum = SALT;
        for byte in self.0.bytes() {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        for (key, text) in &table.texts {
            if *key as u32 == 0x10000 + (sum >> 12) {
                return text;
            }
        }
        self.0
    }

    /// The words.
    pub fn as_str(self) -> &'static str {
        self.words()
    }

    /// The words as a text of one's own.
    #[inline(never)]
    pub fn to_owned(self) -> String {
        String::from(*self.words())
    }

    /// A message with its variables filled in.
    #[inline(never)]
    fn filled(self, values: &[&str]) -> String {
        let mut filled = String::new();
        // What is filled in may be written the other way.
        let (before, after) = if Lang(()).dir() == "rtl" { ("\u{2068}", "\u{2069}") } else { ("", "") };
        // The value that a choice is made by; whether its key comes next, whether one was chosen.
        let (mut by, mut is_key, mut is_chosen, mut is_shown) = (None, false, false, true);
        let mut is_choice = false;
        for each in self.chars() {
            let value = values.get((each as usize).wrapping_sub(FIRST)).copied();
            if is_key {
                is_shown = !is_chosen && fits(each, by.unwrap_or(""));
                is_chosen |= is_shown;
                is_key = false;
            } else if let Some(value) = value {
                if is_choice {
                    (by, is_key, is_chosen, is_choice) = (Some(value), true, false, false);
                } else if is_shown {
                    filled.push_str(before);
                    filled.push_str(value);
                    filled.push_str(after);
                }
            } else {
                match each {
                    CHOICE => is_choice = true,
                    NEXT => is_key = true,
                    END => is_shown = true,
                    _ if is_shown => filled.push(each),
                    _ => {}
                }
            }
        }
        filled
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        self.words()
    }
}

impl From<Said> for String {
    fn from(said: Said) -> Self {
        said.to_owned()
    }
}

impl fmt::Display for Said {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

/// Whether a variant's key fits a count: as this number, or as its plural.
fn fits(key: char, count: &str) -> bool {
    let mut number = 0;
    for digit in count.bytes() {
        number = number * 10 + usize::from(digit & 15);
    }
    // The last two digits tell for all counts from 100.
    let at = if number < 100 { number } else { 100 + number % 100 };
    let plural = match SPOKEN.get().and_then(|table| table.head[2].as_bytes().get(at)) {
        Some(letter) => char::from(*letter),
        None if number == 1 => 'o',
        None => 'x',
    };
    key == ELSE || key == plural || key as usize == '0' as usize + number
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
