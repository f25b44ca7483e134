//! What a page is drawn from, and what there is room for on it.

use super::build::{El, button, link};
use super::tree::Tree;
use saydo_scene::Input;
use saydo_scene::places::land::Land;
use saydo_scene::story::view_shown;
use saydo_state::{Controls, Settings, State, View, url};
use saydo_text::Said;

/// All that the page is drawn from.
pub struct Page<'a> {
    /// Data, figures, state.
    pub input: Input<'a>,
    /// Width of the widget, in px.
    pub width: f64,
    /// The host's settings.
    pub settings: &'a Settings,
    /// Whether the widget is the page's own subject and heads it.
    pub heads_page: bool,
    /// `light`, `dark` or `auto`.
    pub theme: &'static str,
    /// Whether the page is dark, by whoever's choice.
    pub is_dark: bool,
    /// The text of the live region.
    pub notice: &'a str,
    /// The reason for copying by hand, and the text to copy.
    pub copy: Option<(Said, &'a str)>,
    /// The open sheet as the second module drew it, once it has.
    pub drawn: Option<&'a Tree>,
    /// Whether loading the second module failed.
    pub failed: bool,
    /// Whether the module with what the reader asked for could not be fetched.
    pub missing: bool,
}

impl<'a> Page<'a> {
    /// A page as a reader first meets it: light, with nothing told, copied or drawn elsewhere.
    pub fn first(input: Input<'a>, width: f64, settings: &'a Settings) -> Self {
        Self {
            input,
            width,
            settings,
            heads_page: settings.owns_address,
            theme: settings.theme,
            is_dark: false,
            notice: "",
            copy: None,
            drawn: None,
            failed: false,
            missing: false,
        }
    }
}

impl Page<'_> {
    /// Index of the open issue.
    pub(super) fn open_issue(&self) -> Option<usize> {
        open_issue(&self.input)
    }

    /// The way to another state: a link to the page that shows it, if its address is known, or a button that shows it
    /// here.
    pub(super) fn way_to(&self, state: &State, action: &'static str, words: Said) -> El {
        match self.settings.home.as_str() {
            home if !home.is_empty() && !self.settings.owns_address => {
                link([home, "#", &url::encode(state)].concat()).text(words)
            }
            _ => button(action).text(words),
        }
    }

    /// Whether the reader can undo what narrows the view.
    pub(super) fn has_controls(&self) -> bool {
        self.settings.controls != Controls::None
    }

    /// Whether the reader can choose more than a view.
    pub(super) fn has_choices(&self) -> bool {
        self.settings.controls == Controls::Full
    }

    /// Whether the reader can search and filter all passages.
    pub fn offers_search(&self) -> bool {
        self.settings.rows.is_none() && self.has_choices() && self.input.state.form.is_none()
    }

    /// Whether the view is the figure: rows or map.
    pub(super) fn is_figure(&self) -> bool {
        matches!(self.view(), View::Gaps | View::Map)
    }

    /// Level of the headings below the page's.
    pub(super) fn heading_below(&self) -> &'static str {
        if self.heads_page { "h2" } else { "h3" }
    }

    /// Whether the host tells the story in its page and shows only each step's picture here.
    pub(super) fn is_told_by_host(&self) -> bool {
        self.view() == View::Story && self.settings.controls == Controls::None
    }

    pub(super) fn tells_story(&self) -> bool {
        self.view() == View::Story && !self.is_told_by_host()
    }

    /// Whether the map of the world is drawn, alone or as a step of the story.
    pub fn shows_world(&self) -> bool {
        view_shown(&self.input, self.view()) == View::Places
    }

    /// Whether the land on it could not be had.
    pub(super) fn lacks_land(&self) -> bool {
        self.shows_world() && matches!(self.input.land, Land::Missing)
    }
}

pub(super) fn open_issue(input: &Input<'_>) -> Option<usize> {
    let open = input.state.open_issue(input.dataset)?;
    input.dataset.issues.iter().position(|issue| issue.id == *open)
}
