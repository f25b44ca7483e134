//! The version of the checks. A data set names the one that it passed (`checked`), so that a rule that is added later
//! refuses nothing that was published before: of older data it only warns.
//!
//! A new rule gets the next number here, and its problem says so (`Problem::since`).

use crate::dataset::Checked;

/// The version that this program checks by.
pub const NOW: Checked = Checked(2);
/// The first version. Data that name none may be as old.
pub const FIRST: u32 = 1;

/// `lang` is a language tag.
pub const LANGUAGE: u32 = 2;

/// Whether a text names a language as BCP 47 has it: `en`, `pt-BR`, `zh-Hans`.
pub fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let is_first = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_first && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag_and_no_name() {
        for tag in ["en", "pt-BR", "zh-Hans", "sr-Latn-RS", "gsw", "ar-u-nu-latn"] {
            assert!(is_language(tag), "{tag}");
        }
        for text in ["", " ", "english", "Français", "e", "en_GB", "en-", "pt-Brazilian1"] {
            assert!(!is_language(text), "{text}");
        }
    }
}
