//! Ids: one newtype for each kind, so that an issue's id can't be used as a record's.
//!
//! An id is `[a-z0-9]+(-[a-z0-9]+)*`; [`is_well_formed`] checks this form.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// An issue.
    IssueId,
    /// A statement, action, context event, finding or link; unique across these kinds.
    RecordId,
    /// An audience of the data set.
    AudienceId,
    /// A speaker: a person, a body or a text.
    SpeakerId,
    /// A country or place.
    PlaceId,
    /// An institution or treaty.
    ForumId,
    /// A source text.
    SourceId,
    /// A section of a source text.
    SectionId,
}

/// Whether `text` has the form of an id.
pub fn is_well_formed(text: &str) -> bool {
    !text.is_empty()
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// A paragraph of a source: `section ¶n`, n from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Locator(pub String);

impl Locator {
    /// Section and paragraph number, or `None` if the text is not a locator.
    pub fn parts(&self) -> Option<(&str, u32)> {
        let (section, number) = self.0.split_once('¶')?;
        let section = section.strip_suffix(' ')?;
        let number = number.parse().ok().filter(|number| *number > 0)?;
        is_well_formed(section).then_some((section, number))
    }
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_words_joined_by_single_hyphens() {
        for good in ["a", "xi-2017-un", "5g"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a_b", "ä"] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }

    #[test]
    fn locators_name_a_section_and_a_paragraph_from_one() {
        assert_eq!(Locator("record-law ¶5".into()).parts(), Some(("record-law", 5)));
        for bad in ["record-law", "record-law ¶0", "record-law ¶x", "¶1", "Record ¶1"] {
            assert_eq!(Locator(bad.into()).parts(), None, "{bad}");
        }
    }
}
