//! The words of this page: typed functions made from `text/own.en.ftl`.

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

/// The plural category of a count, after Unicode CLDR.
fn plural(lang: Lang, n: usize) -> &'static str {
    match lang {
        Lang::En if n == 1 => "one",
        Lang::En => "other",
    }
}

include!(concat!(env!("OUT_DIR"), "/text.rs"));
