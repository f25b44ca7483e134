//! The whole view state as one value.

use super::recode::Recode;
use super::whole::IS_WHOLE;
use super::zoom::Zoom;
use saydo_analysis::{Filter, Method, passage};
use saydo_model::{Dataset, IssueId, RecordId, Side};

/// A view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// A row for each issue, all on one axis.
    Gaps,
    /// A plane with said on one axis and did on the other.
    Map,
    /// All passages as a list, a table or by speaker.
    Evidence,
    /// Words and deeds over the years.
    Timeline,
    /// Words and deeds on a map of the world.
    Places,
    /// The source's argument, step by step.
    Story,
}

impl View {
    /// All views in the order of their tabs.
    pub const ALL: [Self; 6] = [Self::Gaps, Self::Map, Self::Evidence, Self::Timeline, Self::Places, Self::Story];

    /// Its name in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Gaps => "gaps",
            Self::Map => "map",
            Self::Evidence => "evidence",
            Self::Timeline => "timeline",
            Self::Places => "places",
            Self::Story => "story",
        }
    }

    /// The view with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }

    /// Whether only the study module draws it.
    pub fn is_beyond(self) -> bool {
        self != Self::Gaps
    }

    /// Whether this module draws it.
    pub fn is_here(self) -> bool {
        IS_WHOLE || !self.is_beyond()
    }
}

/// Widget width from which the map and the rows' words are side by side, in px.
pub const WIDE: f64 = 900.0;

/// The gap that the Gaps view shows and sorts by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GapKind {
    /// Done − said abroad.
    #[default]
    Deeds,
    /// Said at home − said abroad.
    Home,
}

/// How all passages are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// By issue, said beside did.
    #[default]
    List,
    /// A sortable table.
    Table,
    /// A strip for each speaker.
    Speakers,
}

impl Layout {
    /// All layouts.
    pub const ALL: [Self; 3] = [Self::List, Self::Table, Self::Speakers];

    /// Its name in actions and in the URL, which leaves out the list's.
    pub fn key(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Table => "table",
            Self::Speakers => "speakers",
        }
    }

    /// The layout with this name, or the list.
    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|layout| layout.key() == key).unwrap_or_default()
    }
}

/// A small form for an embed, in place of the whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One issue: its marks, its gap and a line of text.
    Strip,
    /// One record as a card.
    Card,
}

impl Form {
    /// Its name in the URL.
    pub fn key(self) -> &'static str {
        match self {
            Self::Strip => "strip",
            Self::Card => "card",
        }
    }

    /// The form with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Strip, Self::Card].into_iter().find(|form| form.key() == key)
    }
}

/// A theme chosen by the reader.
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

/// The column by which the Evidence table is sorted.
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

    /// The sort key with this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}

/// A sort key and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub key: SortKey,
    /// Whether the highest comes first.
    pub descending: bool,
}

/// The view state. [`State::default`] is the first that a reader sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The chosen view; `None`: by the widget's width.
    pub view: Option<View>,
    /// The side stressed in the picture.
    pub side: Option<Side>,
    /// Whether the map shows linked pairs as cells.
    pub pairs: bool,
    /// Whether interpreters are drawn.
    pub interpreters: bool,
    /// How all passages are laid out.
    pub layout: Layout,
    /// The open issue.
    pub issue: Option<IssueId>,
    /// The issue shown below the open one, to compare the two.
    pub compare: Option<IssueId>,
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
    /// A small form in place of the whole page.
    pub form: Option<Form>,
    /// Version of the data in a pinned link; `None`: the newest.
    pub data: Option<String>,
    /// Step of the story, from 1.
    pub step: Option<u32>,
    /// Part of the world that the Places view shows; `None`: the part that fits the selection.
    pub zoom: Option<Zoom>,
    /// Whether the open record's chain of links is shown.
    pub chain: bool,
    /// How positions are computed.
    pub method: Method,
    /// The reader's codes, sorted by record, one for each record.
    pub codes: Vec<Recode>,
    /// Theme chosen by the reader.
    pub theme: Option<Theme>,
    /// Language chosen by the reader, a BCP 47 tag in lower case.
    pub lang: Option<String>,
}

impl State {
    /// The view to show at a widget width in px: rows below [`WIDE`], from there the map with the rows' words beside
    /// it. Only rows compare the audiences. Without the study module there are rows alone.
    pub fn view_at(&self, width: f64) -> View {
        self.view.unwrap_or(if IS_WHOLE && self.is_wide_at(width) { View::Map } else { View::Gaps })
    }

    /// Whether it has no view of its own and a widget of this width, in px, has room for the map beside the rows.
    pub fn is_wide_at(&self, width: f64) -> bool {
        self.view.is_none() && self.form.is_none() && width >= WIDE && (!IS_WHOLE || self.gap == GapKind::Deeds)
    }

    /// Whether the Evidence view is shown as speakers.
    pub fn shows_speakers(&self) -> bool {
        self.view == Some(View::Evidence) && self.layout == Layout::Speakers
    }

    /// The open issue: the chosen one, or that of the open record.
    pub fn open_issue<'a>(&'a self, dataset: &'a Dataset) -> Option<&'a IssueId> {
        self.issue.as_ref().or_else(|| {
            let idx = passage::find(dataset, self.record.as_ref()?)?;
            passage::at(dataset, idx).map(|passage| passage.issue())
        })
    }

    /// The layout shown: sorted passages are always a table.
    pub fn layout_shown(&self) -> Layout {
        if self.sort.is_some() && self.layout == Layout::List { Layout::Table } else { self.layout }
    }

    /// The state that *Copy link* shares: without the reader's choice of theme and language.
    pub fn shared(&self) -> Self {
        Self { theme: None, lang: None, ..self.clone() }
    }
}
