//! What the page has room for: a frame of fixed height, the rows beside the map, the evidence beside the picture, and
//! the widths that follow from that.

use super::build::{El, button, el, link};
use super::page::Page;
use saydo_scene::picture::layout_width;
use saydo_scene::row::Rows;
use saydo_state::{IS_WHOLE, View, WIDE};

/// Widget width from which the evidence is beside the picture, in px. `styles/base.css` has the same.
const BESIDE: f64 = 1040.0;
/// Width of the evidence beside the picture, with the gap, in px.
const PANEL: f64 = 392.0;
/// Part of that which a card can't use: gap, margins and scroll bar, in px.
const ASIDE: f64 = 48.0;
/// Margins of a card that is open in place, in px.
const INLINE: f64 = 27.0;
/// Widest figure, in px.
const WIDEST: f64 = 1200.0;
/// Widget widths, and the width of the map beside the rows' words from there on, in px. `styles/figure.css` has the
/// same.
const MAPS: [(f64, f64); 3] = [(1200.0, 620.0), (1040.0, 540.0), (WIDE, 460.0)];

/// Width of the map of the places beside their list, in px. `styles/places.css` has the same.
const LOCATOR: f64 = 480.0;

/// All that a page's width decides. Pages with the same look differ only in how far boxes and pictures stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct Look(View, bool, bool, f64);

impl Page<'_> {
    /// The view shown.
    pub fn view(&self) -> View {
        match self.settings.rows {
            // Rows can be left out; parts of a map or a table can't.
            Some(_) => View::Gaps,
            None => self.input.state.view_at(self.width),
        }
    }

    /// Whether the frame is too low for a single row and shows a strip instead.
    pub(super) fn is_strip(&self) -> bool {
        self.settings.rows == Some(0)
    }

    /// Whether the widget is wide enough for the map and the rows' words side by side.
    pub(super) fn is_wide(&self) -> bool {
        self.width >= WIDE && self.settings.rows.is_none()
    }

    /// Whether the rows' words are beside the map.
    fn has_words_beside(&self) -> bool {
        self.is_wide() && self.view() == View::Map
    }

    /// Whether the list of places is beside their map.
    fn has_list_beside(&self) -> bool {
        self.is_wide() && self.view() == View::Places
    }

    /// Address of the present view on the page, if the page's address is known.
    fn whole(&self) -> Option<String> {
        let home = &self.settings.home;
        if home.is_empty() {
            return None;
        }
        let fragment = self.settings.fragment(&self.input.state.shared());
        Some(if fragment.is_empty() { home.clone() } else { [home, "#", &fragment].concat() })
    }

    /// Whether there is room for search and switches, and the host wants them.
    pub(super) fn has_tools(&self) -> bool {
        self.settings.rows.is_none() && self.has_controls()
    }

    /// Whether the evidence is beside the picture.
    pub(super) fn has_panel(&self) -> bool {
        IS_WHOLE && self.width >= BESIDE && matches!(self.view(), View::Timeline | View::Story)
    }

    /// Width of a picture on a card, in px.
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

    /// The page's look. The browser lays out rows, so their look is the same at every width.
    pub fn look(&self) -> Look {
        let width = if self.view() == View::Gaps { 0.0 } else { self.figure_width() };
        Look(self.view(), self.is_wide(), self.has_panel(), width)
    }
}

/// Layout width of a view's picture on a page of this width. Exported pictures use it too.
pub fn figure_width(view: View, width: f64) -> f64 {
    match view {
        View::Places if width >= WIDE => LOCATOR,
        View::Map if width >= WIDE => {
            MAPS.iter().find(|(from, _)| width >= *from).map_or(layout_width(width), |(_, map)| *map)
        }
        View::Timeline | View::Story if width >= BESIDE => layout_width((width - PANEL).min(WIDEST)),
        _ => layout_width(width.min(WIDEST)),
    }
}

/// The link to the rows that are left out. It opens the page, which has room for all. If the frame may not open a page,
/// its script shows the rows here.
pub(super) fn open_all(page: &Page<'_>, rows: &Rows) -> El {
    let n = rows.compared.len() + rows.others.len();
    let open = match page.whole() {
        Some(whole) => link(whole).does("all"),
        None => button("all"),
    };
    el("p").class("open-all").child(open.class("primary").text(page.input.lang.open_all(n)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_makes_room_beside_the_picture_from_the_same_width() {
        let sheet = include_str!("../../../styles/base.css");
        let rule = ["@container saydo (min-width: ", &BESIDE.to_string(), "px) {\n  .stage.paned {"].concat();
        assert!(sheet.contains(&rule), "styles/base.css no longer says {rule}");
        assert!(sheet.contains(&["minmax(0, 1fr) ", &PANEL.to_string(), "px"].concat()));
    }
}
