//! What the page has room for: views in a frame of a height, rows, the evidence beside the picture, and the widths that
//! follow.

use super::build::{El, button, el};
use super::page::Page;
use super::source::link;
use crate::scene::picture::layout_width;
use crate::scene::row::Rows;
use crate::state::{View, WIDE};

/// Width of the widget from which the evidence stands beside the picture, in px; `styles/base.css` lays it out from there.
const BESIDE: f64 = 1040.0;
/// Width of the evidence beside the picture, gap included, in px.
const PANEL: f64 = 392.0;
/// What of that is no room for a card: gap, margins and a bar that scrolls it, in px.
const ASIDE: f64 = 48.0;
/// Margins of a card in place, in px.
const INLINE: f64 = 27.0;
/// Widest figure, in px.
const WIDEST: f64 = 1200.0;
/// Widths of the widget, and how wide the map beside the rows' words is from there, in px; `styles/figure.css` lets it be.
const MAPS: [(f64, f64); 3] = [(1200.0, 620.0), (1040.0, 540.0), (WIDE, 460.0)];

/// Width of the map of the places beside their list, in px; `styles/places.css` lets it be.
const LOCATOR: f64 = 480.0;

/// All that a page's width decides: pages with the same look differ in nothing but how far boxes and pictures stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct Look(View, bool, bool, f64);

impl Page<'_> {
    /// The view shown.
    pub fn view(&self) -> View {
        match self.settings.rows {
            // Rows can be left away, a map or a table can't.
            Some(_) => View::Gaps,
            None => self.input.state.view_at(self.width),
        }
    }

    /// Whether the frame is too low for a single row: a strip stands for the whole.
    pub(super) fn is_strip(&self) -> bool {
        self.settings.rows == Some(0)
    }

    /// Whether map and rows' words stand side by side.
    pub(super) fn is_wide(&self) -> bool {
        self.width >= WIDE && self.settings.rows.is_none()
    }

    /// Whether the map has the words of its rows beside it.
    fn has_words_beside(&self) -> bool {
        self.is_wide() && self.view() == View::Map
    }

    /// Whether the map of the places has their list beside it.
    fn has_list_beside(&self) -> bool {
        self.is_wide() && self.view() == View::Places
    }

    /// Where the whole of the present view stands: the page, where its address is known.
    fn whole(&self) -> Option<String> {
        let home = &self.settings.home;
        if home.is_empty() {
            return None;
        }
        let fragment = self.settings.fragment(&self.input.state.shared());
        Some(if fragment.is_empty() { home.clone() } else { [home, "#", &fragment].concat() })
    }

    /// Whether there is room for search and switches, and a host wants them.
    pub(super) fn has_tools(&self) -> bool {
        self.settings.rows.is_none() && self.has_controls()
    }

    /// Whether the evidence stands beside the picture.
    pub(super) fn has_panel(&self) -> bool {
        self.width >= BESIDE && matches!(self.view(), View::Timeline | View::Story)
    }

    /// Width that a picture on a card has, in px.
    pub fn card_room(&self) -> f64 {
        match (self.has_panel(), self.has_words_beside()) {
            (true, _) => PANEL - ASIDE,
            (_, true) => self.width - self.figure_width() - ASIDE - INLINE,
            _ if self.has_list_beside() => self.width - LOCATOR - ASIDE - INLINE,
            _ => self.width - INLINE,
        }
    }

    /// Layout width of the view's picture.
    pub fn figure_width(&self) -> f64 {
        match self.settings.rows {
            None => figure_width(self.view(), self.width),
            Some(_) => layout_width(self.width.min(WIDEST)),
        }
    }

    /// What the width decides. Rows are laid out by the browser: their look is the same at every width.
    pub fn look(&self) -> Look {
        let width = if self.view() == View::Gaps { 0.0 } else { self.figure_width() };
        Look(self.view(), self.is_wide(), self.has_panel(), width)
    }
}

/// Layout width of a view's picture on a page of a width, beside what stands there: as pictures to take away have it too.
pub fn figure_width(view: View, width: f64) -> f64 {
    match view {
        View::Places if width >= WIDE => LOCATOR,
        View::Map if width >= WIDE => {
            MAPS.iter().find(|(from, _)| width >= *from).map_or(layout_width(width), |(_, own)| *own)
        }
        View::Timeline | View::Story if width >= BESIDE => layout_width((width - PANEL).min(WIDEST)),
        _ => layout_width(width.min(WIDEST)),
    }
}

/// The way to the rows that are left away. It leads to the page, where the reader has all the room there is; the frame's
/// script hears it and shows them here where no page may be opened.
pub(super) fn open_all(page: &Page<'_>, rows: &Rows) -> El {
    let n = rows.compared.len() + rows.others.len();
    let own = match page.whole() {
        Some(whole) => link(whole).does("all"),
        None => button("all"),
    };
    el("p").class("open-all").child(own.class("primary").text(page.input.lang.open_all(n)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_makes_room_beside_the_picture_from_the_same_width() {
        let sheet = include_str!("../../styles/base.css");
        let rule = ["@container saydo (min-width: ", &BESIDE.to_string(), "px) {\n  .stage.paned {"].concat();
        assert!(sheet.contains(&rule), "styles/base.css no longer says {rule}");
        assert!(sheet.contains(&["minmax(0, 1fr) ", &PANEL.to_string(), "px"].concat()));
    }
}
