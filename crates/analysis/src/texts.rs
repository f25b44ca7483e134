//! The texts to search, as they are kept.

/// The searched texts of all passages, one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    /// All of them, folded.
    pub(super) text: String,
    /// The end of each passage's text.
    pub(super) ends: Vec<usize>,
}

impl Texts {
    /// The text of each passage.
    pub(super) fn each(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |end| self.text.get(std::mem::replace(&mut from, *end)..*end).unwrap_or(""))
    }
}
