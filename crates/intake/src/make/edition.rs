//! What a data set is made for.

use saydo::text::Words;

/// What a data set is made for: its day, which is its version, and the words for what its table doesn't say.
#[derive(Clone, Copy, Debug, Default)]
pub struct Edition<'a> {
    /// The day, a date.
    pub day: &'a str,
    /// Words of the figure's language. Problems are told in the language that is spoken meanwhile.
    pub words: Words,
}

impl<'a> From<&'a str> for Edition<'a> {
    fn from(day: &'a str) -> Self {
        Self { day, words: Words::default() }
    }
}

impl<'a> From<&'a String> for Edition<'a> {
    fn from(day: &'a String) -> Self {
        day.as_str().into()
    }
}
