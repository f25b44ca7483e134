//! The sheets over the view, by their names.

/// A sheet over the view; at most one is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// How the passages are scored, what a critic would say, corrections.
    About,
    /// How to read the picture, and the keys.
    Help,
    /// The views that the links don't name, and all other sheets.
    More,
    /// What each way of counting, and each passage left out, would change.
    Sure,
    /// Facets.
    Filters,
    /// A text to copy by hand.
    Copy,
    /// Links, embed codes, pictures, data, citation. The second module draws it.
    Share,
    /// Agreement of codings, a second coder's file. The second module draws it.
    Codes,
}

impl Sheet {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Help => "help",
            Self::More => "more",
            Self::Sure => "sure",
            Self::Filters => "filters",
            Self::Copy => "copy",
            Self::Share => "share",
            Self::Codes => "codes",
        }
    }

    /// The sheet with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        let all =
            [Self::About, Self::Help, Self::More, Self::Sure, Self::Filters, Self::Copy, Self::Share, Self::Codes];
        all.into_iter().find(|sheet| sheet.key() == key)
    }

    /// Whether it opens in the study module only.
    pub fn is_beyond(self) -> bool {
        !matches!(self, Self::Share | Self::Copy)
    }
}
