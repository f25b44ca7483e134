//! A file to be published, before it is written anywhere.

/// The purpose of a file, and so the total that it counts towards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page itself.
    Html,
    /// Program and styles.
    Code,
    /// The packed data set.
    Data,
    /// Fetched only when asked for.
    Lazy,
    /// Fetched only by embeds in other pages.
    Embed,
    /// Pages and pictures beside the page: small pages, cards, icons.
    Site,
    /// For people who host it or build on it. Readers' browsers don't fetch it.
    Package,
}

impl Role {
    /// All, in the order of the totals.
    pub const ALL: [Self; 7] = [Self::Html, Self::Code, Self::Data, Self::Lazy, Self::Embed, Self::Site, Self::Package];

    /// As payload.json writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Code => "code",
            Self::Data => "data",
            Self::Lazy => "lazy",
            Self::Embed => "embed",
            Self::Site => "site",
            Self::Package => "package",
        }
    }
}

/// A file to be published.
#[derive(Clone, Debug, PartialEq)]
pub struct Asset {
    /// Path in the folder, with `/`: `saydo.js`, `i/sea.html`.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Content.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// A file of the folder.
    pub fn new(name: impl Into<String>, role: Role, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), role, bytes: bytes.into() }
    }

    /// Its folder, without the slash; none at the top.
    pub fn folder(&self) -> Option<&str> {
        self.name.split_once('/').map(|(folder, _)| folder)
    }
}
