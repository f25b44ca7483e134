//! The whole view state as one value.

use crate::analysis::{Filter, passage};
use crate::model::{Dataset, IssueId, RecordId, Side};

/// A view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// A row an issue on one axis.
    Gaps,
    /// The plane of said and done.
    Map,
    /// The table of all passages.
    Evidence,
}

impl View {
    /// All views in the order of their tabs.
    pub const ALL: [Self; 3] = [Self::Gaps, Self::Map, Self::Evidence];

    /// Its name in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Gaps => "gaps",
            Self::Map => "map",
            Self::Evidence => "evidence",
        }
    }

    /// The view of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }
}

/// Which gap the Gaps view sorts and shows by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GapKind {
    /// Done − said abroad.
    #[default]
    Deeds,
    /// Said at home − said abroad.
    Home,
}

/// Light or dark, where a reader chose by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Its name in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the Evidence table sorts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortKey {
    /// Date, undated last.
    Date,
    /// Speaker's name, deeds last.
    Speaker,
    /// Code.
    Position,
    /// Place in the source.
    Locator,
}

impl SortKey {
    /// All keys in the order of the columns.
    pub const ALL: [Self; 4] = [Self::Date, Self::Speaker, Self::Position, Self::Locator];

    /// Its name in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Speaker => "speaker",
            Self::Position => "position",
            Self::Locator => "place-in-report",
        }
    }

    /// The sort key of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// A sort key and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub key: SortKey,
    /// From the highest down.
    pub descending: bool,
}

/// The view state. [`State::default`] is what a reader meets first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The chosen view; `None`: by the widget's own width.
    pub view: Option<View>,
    /// The side that the picture stresses.
    pub side: Option<Side>,
    /// Whether the map shows linked pairs as cells.
    pub pairs: bool,
    /// Whether interpreters are drawn.
    pub interpreters: bool,
    /// The open issue.
    pub issue: Option<IssueId>,
    /// The open record.
    pub record: Option<RecordId>,
    /// Order of the Evidence table; `None`: as in the source.
    pub sort: Option<Sort>,
    /// Which gap the Gaps view shows.
    pub gap: GapKind,
    /// Search query.
    pub query: String,
    /// Facets.
    pub filter: Filter,
    /// Light or dark by hand.
    pub theme: Option<Theme>,
    /// Language by hand, a BCP 47 tag in lower case.
    pub lang: Option<String>,
}

impl State {
    /// The view to show at a width of the widget, in px: Gaps below 760.
    pub fn view_at(&self, width: f64) -> View {
        self.view.unwrap_or(if width < 760.0 { View::Gaps } else { View::Map })
    }

    /// The issue that stands open: the chosen one, or that of the open record.
    pub fn open_issue<'a>(&'a self, dataset: &'a Dataset) -> Option<&'a IssueId> {
        self.issue.as_ref().or_else(|| {
            let idx = passage::find(dataset, self.record.as_ref()?)?;
            passage::at(dataset, idx).map(|passage| passage.issue())
        })
    }

    /// The state without what a reader chose for their own eyes: what *copy link* shares.
    pub fn shared(&self) -> Self {
        Self { theme: None, lang: None, ..self.clone() }
    }
}
