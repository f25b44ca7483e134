//! The whole page: heading, tools, the view, what stands open, the source.

use super::build::{El, button, el, fragment, nothing};
use super::source::{Room, link};
use super::tree::Tree;
use super::{
    about, brief, card, compare, empty, evidence, facets, figure, form, header, help, issue, method, places, play,
    source, speakers, story, timeline, tools,
};
use crate::analysis::passage;
use crate::scene::{Input, Picture, picture, picture::layout_width};
use crate::state::{Controls, Settings, Sheet, State, View, url};

/// Width of the widget from which the evidence stands beside the picture, in px; `styles/base.css` lays it out from there.
const BESIDE: f64 = 1040.0;
/// Width of the widget below which search and switches stand in a sheet, in px.
const COMPACT: f64 = 600.0;
/// Width of the evidence beside the picture, gap included, in px.
const PANEL: f64 = 392.0;
/// What of that is no room for a card: gap, margins and a bar that scrolls it, in px.
const ASIDE: f64 = 48.0;
/// Margins of a card in place, in px.
const INLINE: f64 = 27.0;
/// Widest figure, in px.
const WIDEST: f64 = 1200.0;

/// What the page is made of.
pub struct Page<'a> {
    /// Data, figures, state.
    pub input: Input<'a>,
    /// Width of the widget, in px.
    pub width: f64,
    /// What the host set.
    pub settings: &'a Settings,
    /// Whether the widget is the page's own subject and heads it.
    pub heads_page: bool,
    /// `light`, `dark` or `auto`.
    pub theme: &'static str,
    /// Whether it is dark, whoever chose that.
    pub is_dark: bool,
    /// What the live region tells.
    pub notice: &'a str,
    /// A text that is offered for copying by hand, after the reason.
    pub copy: Option<(&'static str, &'a str)>,
    /// What the second module drew for the open sheet, once it is there.
    pub drawn: Option<&'a Tree>,
    /// Whether the second module could not be had.
    pub failed: bool,
}

/// All that a page's width decides: pages with the same look differ in nothing but how far boxes and pictures stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct Look(View, bool, bool, f64);

impl Page<'_> {
    /// The view shown.
    pub fn view(&self) -> View {
        match self.settings.room {
            // Rows can be left away, a map or a table can't.
            Some(room) => self.input.state.view.filter(|view| self.fits(*view, room)).unwrap_or(View::Gaps),
            None => self.input.state.view_at(self.width),
        }
    }

    /// The issue that stands open, as an index.
    pub(super) fn open_issue(&self) -> Option<usize> {
        open_issue(&self.input)
    }

    /// The way to another state: a link to the page that is known to show it, or a button that shows it here.
    pub(super) fn way_to(&self, state: &State, action: &'static str, words: &'static str) -> El {
        match self.settings.home.as_str() {
            home if !home.is_empty() && !self.settings.owns_address => {
                link([home, "#", &url::encode(state)].concat()).text(words)
            }
            _ => button(action).text(words),
        }
    }

    /// Whether a view can stand in so many px of height: a map that fits, and rows. Others have more than their picture.
    fn fits(&self, view: View, room: f64) -> bool {
        let whole = || picture(&self.input, view, self.figure_width());
        view == View::Gaps || view == View::Map && whole().is_some_and(|own| own.height() * self.scale() <= room)
    }

    /// Whether the frame is too low for a single row: a strip stands for the whole.
    fn is_strip(&self) -> bool {
        self.settings.room == Some(0.0)
    }

    /// By how much pictures are drawn larger than they are laid out.
    fn scale(&self) -> f64 {
        available(self.width) / self.figure_width()
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

    /// Whether it is as narrow as a phone.
    pub(super) fn is_compact(&self) -> bool {
        self.width < COMPACT
    }

    pub(super) fn has_tools(&self) -> bool {
        self.settings.room.is_none() && self.has_controls()
    }

    /// Whether a reader can take back what narrows the view.
    pub(super) fn has_controls(&self) -> bool {
        self.settings.controls != Controls::None
    }

    /// Whether there is more to choose than a view.
    pub(super) fn has_choices(&self) -> bool {
        self.settings.controls == Controls::Full
    }

    /// Whether there is a field to search with, in place or in the filters' sheet.
    pub fn offers_search(&self) -> bool {
        self.settings.room.is_none() && self.has_choices() && self.input.state.form.is_none()
    }

    /// Whether a host tells the story in its own page, and asks for no more than each step's picture.
    pub(super) fn is_told_by_host(&self) -> bool {
        self.view() == View::Story && self.settings.controls == Controls::None
    }

    fn tells_story(&self) -> bool {
        self.view() == View::Story && !self.is_told_by_host()
    }

    /// Whether the map of the world is drawn, by itself or as a step of the story.
    pub fn shows_world(&self) -> bool {
        let (state, dataset) = (&self.input.state, self.input.dataset);
        let step = || dataset.story.get(state.step_idx(dataset)?);
        match self.view() {
            View::Story => step().is_some_and(|step| state.of_step(dataset, step).view == Some(View::Places)),
            view => view == View::Places,
        }
    }

    fn has_panel(&self) -> bool {
        self.width >= BESIDE
    }

    /// Width that a picture on a card has, in px.
    pub fn card_room(&self) -> f64 {
        if self.has_panel() { PANEL - ASIDE } else { self.width - INLINE }
    }

    /// Layout width of the pictures.
    pub fn figure_width(&self) -> f64 {
        figure_width(self.width)
    }

    /// What the width decides.
    pub fn look(&self) -> Look {
        Look(self.view(), self.is_compact(), self.has_panel(), self.figure_width())
    }
}

/// Width that there is for a picture in a widget of a width, in px.
fn available(width: f64) -> f64 {
    if width >= BESIDE { width - PANEL } else { width }
}

/// Layout width of the pictures in a widget of a width, in px.
pub fn figure_width(width: f64) -> f64 {
    layout_width(available(width).min(WIDEST))
}

/// The page.
pub fn page(page: &Page<'_>) -> Tree {
    let input = &page.input;
    let notice =
        el("div").class("unseen").set("role", "status").set("aria-live", "polite").text(page.notice.to_owned());
    let own = el("div").class("saydo").set("lang", input.lang.tag()).set("dir", "ltr").set("data-theme", page.theme);
    let own = match input.state.form {
        Some(form) => own.child(sheet(page)).child(form::form(page, form)).child(source::source(
            input,
            Room::Brief,
            source::version(page),
        )),
        None if page.is_strip() => own.child(brief::brief(page)),
        None => whole(page, own),
    };
    own.child(notice).into()
}

/// All of it: heading, tools, the view, what stands open, the source.
fn whole(page: &Page<'_>, own: El) -> El {
    let input = &page.input;
    let view = el("section")
        .class("view")
        .set("role", "tabpanel")
        .set("id", "panel")
        .set("aria-labelledby", ["tab-", page.view().key()].concat())
        .set("tabindex", "-1")
        .id("view")
        .maybe((input.figures.n == 0).then(|| empty::empty(input)))
        .maybe((page.tells_story() && !page.has_panel()).then(|| story::text(page)).flatten())
        .maybe(plays(page).then(|| play::player(input)))
        .maybe(speakers::switch(page))
        .child(view(page));
    let stage = el("div").class("stage").child(view).maybe(page.has_panel().then(|| panel(page)));
    let room = if page.settings.room.is_none() { Room::Whole } else { Room::Folded };
    own.child(header::header(page))
        .maybe(page.has_tools().then(|| tools::tools(page)))
        .child(sheet(page))
        .child(compare::compare(page))
        .maybe(rests(page))
        .child(stage)
        .child(source::source(input, room, source::version(page)))
}

/// What the picture rests on, where the view shows positions and there is room for more than it.
fn rests(page: &Page<'_>) -> Option<El> {
    let shows = page.settings.room.is_none() && page.has_choices() && matches!(page.view(), View::Gaps | View::Map);
    shows.then(|| method::rests(&page.input))?
}

/// Whether the years can be run: where the view changes with them, and there is room for more than it.
fn plays(page: &Page<'_>) -> bool {
    let shows = matches!(page.view(), View::Map | View::Timeline);
    let settings = page.settings;
    let has_controls = settings.room.is_none() && settings.controls == Controls::Full;
    shows && has_controls && page.input.columns.span.iter().any(Option::is_some)
}

fn sheet(page: &Page<'_>) -> Tree {
    let input = &page.input;
    match input.panels.sheet {
        None => nothing(),
        Some(Sheet::About) => about::about(input),
        Some(Sheet::Help) => help::help(input, page.view()),
        Some(Sheet::Filters) => facets::facets(page),
        Some(Sheet::Copy) => tools::copy_by_hand(page),
        Some(Sheet::Share) => drawn(page, input.lang.share(), "sheet share"),
        Some(Sheet::Codes) => drawn(page, input.lang.codes_more(), "sheet codes"),
    }
}

/// A sheet of the second module, or what stands there until it is drawn.
fn drawn(page: &Page<'_>, name: &'static str, close: &'static str) -> Tree {
    page.drawn.cloned().unwrap_or_else(|| tools::waiting(page, name, close))
}

fn view(page: &Page<'_>) -> El {
    match picture(&page.input, page.view(), page.figure_width()) {
        Some(picture) => pictured(page, &picture),
        None => tabled(page),
    }
}

/// The table, with what stands open under its row; under the table where a filter hides that row.
fn tabled(page: &Page<'_>) -> El {
    let input = &page.input;
    let open = open_issue(input);
    let record = open_record(input);
    let is_open = |row: evidence::Row| match row {
        evidence::Row::Passage(passage_idx) => Some(passage_idx) == record,
        evidence::Row::Issue(issue_idx) => record.is_none() && Some(issue_idx) == open,
    };
    let has_row = match (record, open) {
        (Some(passage_idx), _) => input.fitting[passage_idx],
        (None, Some(issue_idx)) => !input.passages_of(issue_idx).is_empty(),
        (None, None) => true,
    };
    fragment()
        .child(evidence::evidence(input, &|row| inline(page, is_open(row), open)))
        .maybe(inline(page, !has_row, open))
}

fn pictured(page: &Page<'_>, picture: &Picture) -> El {
    let open = open_issue(&page.input);
    let mut on_row = false;
    let mut parts = el("div").set("role", "group").label(&picture.name).class("parts");
    let shown = shown(page, picture);
    let below = speakers::below(page, picture);
    for part in &picture.parts[..shown] {
        let is_open = (part.issue_idx.is_some() && part.issue_idx == open) || Some(&part.key) == below.as_ref();
        on_row |= is_open;
        let figure = figure::figure(&part.scene, None, "picture");
        parts.add(el("div").class("part").key(&part.key).child(figure).maybe(inline(page, is_open, open)));
    }
    // A frame that grows no higher gets the picture alone.
    let is_places = page.view() == View::Places;
    let has_list = is_places && page.settings.room.is_none() && !page.has_panel();
    let record = open_record(&page.input);
    let is_listed = has_list && record.is_some_and(|idx| places::lists(&page.input, idx));
    fragment()
        .child(el("div").class("head").child(figure::figure(&picture.head, None, "picture")))
        .maybe((is_places && page.has_tools()).then(|| places::controls(page)))
        .child(parts)
        .maybe((shown < picture.parts.len()).then(|| open_all(page, picture)))
        .maybe((page.view() == View::Timeline).then(|| timeline::below(&page.input, plays(page))))
        .maybe(inline(page, !on_row && !is_listed, open))
        .maybe(has_list.then(|| places::list(&page.input, &|idx| inline(page, Some(idx) == record, open))))
}

/// How many parts there is room for: all, or in a frame that grows no higher as many rows as fit, and at least one.
fn shown(page: &Page<'_>, picture: &Picture) -> usize {
    let Some(room) = page.settings.room else { return picture.parts.len() };
    let scale = page.scale();
    let (mut bottom, mut fitting) = (picture.head.height * scale, 0);
    for (at, part) in picture.parts.iter().enumerate() {
        bottom += part.scene.height * scale;
        // A heading without a row below it says nothing.
        if part.issue_idx.is_some() && (bottom <= room || fitting == 0) {
            fitting = at + 1;
        }
    }
    if fitting == 0 || bottom <= room { picture.parts.len() } else { fitting }
}

/// The way to the rows that are left away. It leads to the page, where the reader has all the room there is; the frame's
/// script hears it and shows them here where no page may be opened.
pub(super) fn open_all(page: &Page<'_>, picture: &Picture) -> El {
    let n = picture.parts.iter().filter(|part| part.issue_idx.is_some()).count();
    let own = match page.whole() {
        Some(whole) => link(whole).does("all"),
        None => button("all"),
    };
    el("p").class("open-all").child(own.class("primary").text(page.input.lang.open_all(n)))
}

/// What stands open, in place, where there is no room beside the picture.
fn inline(page: &Page<'_>, here: bool, open: Option<usize>) -> Option<El> {
    if page.has_panel() || !here {
        return None;
    }
    Some(el("div").class("inline").child(opened(page, open)?))
}

fn panel(page: &Page<'_>) -> El {
    let input = &page.input;
    let own = el("aside").class("panel").label(input.lang.view_evidence());
    match (opened(page, open_issue(input)), page.view()) {
        (Some(opened), View::Places) => own.child(opened).child(places::list(input, &|_| None)),
        (None, View::Places) => own.child(places::list(input, &|_| None)),
        // Text and picture of a step are read together.
        (opened, View::Story) if page.tells_story() => {
            own.maybe(story::text(page)).child(opened.unwrap_or_else(nothing))
        }
        (opened, _) => own.child(opened.unwrap_or_else(|| help::short(input, page.view()))),
    }
}

fn open_record(input: &Input<'_>) -> Option<usize> {
    input.state.record.as_ref().and_then(|record| passage::find(input.dataset, record))
}

pub(super) fn open_issue(input: &Input<'_>) -> Option<usize> {
    let open = input.state.open_issue(input.dataset)?;
    input.dataset.issues.iter().position(|issue| issue.id == *open)
}

fn opened(page: &Page<'_>, open: Option<usize>) -> Option<Tree> {
    let input = &page.input;
    let record = open_record(input);
    match (record, open) {
        (Some(passage_idx), _) => card::card(input, passage_idx, page.card_room(), page.has_tools()),
        (None, Some(issue_idx)) => Some(issue::issue(input, issue_idx)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_makes_room_beside_the_picture_from_the_same_width() {
        let sheet = include_str!("../../styles/base.css");
        let rule = ["@container saydo (min-width: ", &BESIDE.to_string(), "px) {\n  .stage {"].concat();
        assert!(sheet.contains(&rule), "styles/base.css no longer says {rule}");
        assert!(sheet.contains(&["minmax(0, 1fr) ", &PANEL.to_string(), "px"].concat()));
    }
}
