//! How what is taken away looks: its theme, headline, accent, font and language.

use saydo_state::Settings;

/// The theme of what is offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
    /// As the reader's system is.
    Auto,
}

/// How it looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The theme.
    pub ground: Ground,
    /// Whether the figure leaves its headline to an editor's or to the page around.
    pub is_bare: bool,
    /// Colour of the bar above it, `#rrggbb`; empty for none.
    pub accent: String,
    /// Whether headlines have the font of the text.
    pub sans: bool,
    /// The language, where it isn't that of the data.
    pub lang: Option<&'static str>,
}

impl Ground {
    /// All themes, in the order of the sheet.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Auto];

    /// Its name in options and addresses.
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }

    pub(super) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ground| ground.key() == key)
    }
}

/// The look as attributes and as keys of an address. What is the default there is left out.
pub fn attributes(look: &Look) -> Vec<(&'static str, String)> {
    let mut pairs = Vec::new();
    if look.ground.key() != Settings::default().theme {
        pairs.push(("theme", look.ground.key().to_owned()));
    }
    if look.is_bare {
        pairs.push(("heading", "off".to_owned()));
    }
    if let Some(digits) = look.accent.strip_prefix('#') {
        pairs.push(("accent", digits.to_owned()));
    }
    if look.sans {
        pairs.push(("type", "sans".to_owned()));
    }
    if let Some(lang) = look.lang {
        pairs.push(("lang", lang.to_owned()));
    }
    pairs
}
