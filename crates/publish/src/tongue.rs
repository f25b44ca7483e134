//! The language of pages that the build draws: that of their data, if there are words for it.

use crate::Kit;
use saydo::text::{Lang, Words};

/// The file with the words of a language.
pub fn file(code: &str) -> String {
    format!("text-{code}.bin")
}

/// The file with the words of a language and those of the page for own data.
pub fn own_file(code: &str) -> String {
    format!("own-{code}.bin")
}

/// Whether a file is one for the page for own data.
pub fn is_own(name: &str) -> bool {
    name.starts_with("own-") && name.ends_with(".bin")
}

/// Whether a file has the words of a language.
pub fn is_words(name: &str) -> bool {
    name.starts_with("text-") && name.ends_with(".bin")
}

/// From now on, what is drawn speaks the language of a data set; English if the kit has no words for it.
pub fn speak(kit: &Kit, lang: Option<&str>) -> Lang {
    let code = lang.unwrap_or_default().split('-').next().unwrap_or_default().to_ascii_lowercase();
    kit.text(&file(&code)).map(Words::read).unwrap_or_default().speak()
}
