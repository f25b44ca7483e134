//! Interface words: one typed function for each message, generated from `text/*.ftl` by the build.
//!
//! Knows only words of the interface. The texts of the data have a language too, but don't pass through here.

#![forbid(unsafe_code)]

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

impl Lang {
    /// The language's BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }
}

/// The plural category of a count, after Unicode CLDR.
fn plural(lang: Lang, n: usize) -> &'static str {
    match lang {
        Lang::En if n == 1 => "one",
        Lang::En => "other",
    }
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
