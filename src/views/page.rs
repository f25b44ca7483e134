//! The whole page: heading, controls, the view, what stands open, the source.

use super::build::{El, button, el, fragment, nothing};
use super::rows::Place;
use super::source::{Length, link};
use super::space::open_all;
use super::tree::Tree;
use super::{
    about, brief, card, compare, controls, empty, evidence, facets, figure, form, header, help, issue, method, more,
    passages, places, play, rows, source, speakers, story, timeline, ways,
};
use crate::analysis::passage;
use crate::scene::row::Rows;
use crate::scene::story::view_shown;
use crate::scene::{Input, Picture, picture};
use crate::state::{Controls, Layout, Settings, Sheet, State, View, url};

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

impl Page<'_> {
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

    /// Whether a reader can take back what narrows the view.
    pub(super) fn has_controls(&self) -> bool {
        self.settings.controls != Controls::None
    }

    /// Whether there is more to choose than a view.
    pub(super) fn has_choices(&self) -> bool {
        self.settings.controls == Controls::Full
    }

    /// Whether all passages can be searched and filtered.
    pub fn offers_search(&self) -> bool {
        self.settings.rows.is_none() && self.has_choices() && self.input.state.form.is_none()
    }

    /// Whether the view is the figure: rows or map.
    pub(super) fn is_figure(&self) -> bool {
        matches!(self.view(), View::Gaps | View::Map)
    }

    /// The heading below that of the page.
    pub(super) fn heading_below(&self) -> &'static str {
        if self.heads_page { "h2" } else { "h3" }
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
        view_shown(&self.input, self.view()) == View::Places
    }
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
            Length::Brief,
            source::version(page),
        )),
        None if page.is_strip() => own.child(brief::brief(page)),
        None => whole(page, own),
    };
    own.child(notice).into()
}

/// All of it: the ways on, the finding, the view, what stands open, the source.
fn whole(page: &Page<'_>, own: El) -> El {
    let input = &page.input;
    let rows = Rows::of(input);
    let view = el("section")
        .class("view")
        .label(ways::view_name(input.lang, page.view()))
        .set("tabindex", "-1")
        .id("view")
        .maybe(evidence::controls(page).filter(|_| page.view() == View::Evidence))
        .maybe((input.figures.n == 0).then(|| empty::empty(input)))
        .maybe((page.tells_story() && !page.has_panel()).then(|| story::text(page)).flatten())
        .maybe(plays(page).then(|| play::player(input)))
        .child(view(page, &rows));
    let stage = el("div").class(if page.has_panel() { "stage paned" } else { "stage" }).child(view);
    let stage = stage.maybe(page.has_panel().then(|| panel(page)));
    let length = if page.settings.rows.is_none() { Length::Whole } else { Length::Folded };
    let has_ways = page.settings.rows.is_none() && page.has_controls() && !page.is_wide();
    own.maybe(header::skip(page, &rows))
        .child(header::top(page))
        .child(sheet(page))
        .child(header::heading(page, &rows))
        .child(compare::compare(page))
        .child(stage)
        .maybe(has_ways.then(|| ways::ways(page, true)))
        .child(source::source(input, length, source::version(page)))
}

/// Whether the years can be run: where the view changes with them, and there is room for more than it.
fn plays(page: &Page<'_>) -> bool {
    let shows = page.view() == View::Timeline;
    let settings = page.settings;
    let has_controls = settings.rows.is_none() && settings.controls == Controls::Full;
    shows && has_controls && page.input.columns.span.iter().any(Option::is_some)
}

fn sheet(page: &Page<'_>) -> Tree {
    let input = &page.input;
    match input.panels.sheet {
        None => nothing(),
        Some(Sheet::About) => about::about(page),
        Some(Sheet::Help) => help::help(input, page.view()),
        Some(Sheet::More) => more::more(page),
        Some(Sheet::Sure) => method::sure(page),
        Some(Sheet::Filters) => facets::facets(page),
        Some(Sheet::Copy) => controls::copy_by_hand(page),
        Some(Sheet::Share) => drawn(page, input.lang.share(), "sheet share"),
        Some(Sheet::Codes) => drawn(page, input.lang.codes_more(), "sheet codes"),
    }
}

/// A sheet of the second module, or what stands there until it is drawn.
fn drawn(page: &Page<'_>, name: &'static str, close: &'static str) -> Tree {
    page.drawn.cloned().unwrap_or_else(|| controls::waiting(page, name, close))
}

fn view(page: &Page<'_>, rows: &Rows) -> El {
    match page.view() {
        View::Gaps => rows_alone(page, page, rows),
        View::Map => mapped(page, rows),
        View::Story => told(page),
        view => match picture(&page.input, view, page.figure_width()) {
            Some(picture) => pictured(page, &picture),
            None if page.input.state.layout_shown() == Layout::List => listed(page, rows),
            None => tabled(page),
        },
    }
}

/// The picture of the story's step, in the state that the step names.
fn told(page: &Page<'_>) -> El {
    let input = &page.input;
    let Some(state) = input.state.of_step(input.dataset) else { return fragment() };
    let own = Input::new(input.dataset, input.columns, input.published, &state, input.panels, input.lang);
    let own = Input { land: input.land, window: input.window, ..own };
    let step = Page { input: own, copy: page.copy, drawn: page.drawn, ..*page };
    match view_shown(input, View::Story) {
        View::Gaps => rows_alone(&step, page, &Rows::of(&step.input)),
        view => {
            // As of the map by itself.
            let key = || el("div").class("figure").child(rows::key(&step.input, &Rows::of(&step.input), true));
            let key = (view == View::Map).then(key);
            let picture = picture(&step.input, view, page.figure_width());
            // The map has its issue open among its marks; what is read of it is the step's text.
            let around = if view == View::Map { page } else { &step };
            fragment().maybe(key).maybe(picture.map(|own| pictured(around, &own)))
        }
    }
}

/// The rows as the figure. What stands open stands where `outer` has room for it: the same page, or the story around.
fn rows_alone(page: &Page<'_>, outer: &Page<'_>, own: &Rows) -> El {
    let open = open_issue(&outer.input);
    let below = |issue_idx: usize| inline(outer, Some(issue_idx) == open, open);
    let has_room = page.settings.rows.is_none();
    let is_row = open.is_some_and(|idx| own.compared.contains(&idx) || own.others.contains(&idx));
    el("div")
        .class("figure")
        .child(rows::key(&page.input, own, false))
        .child(rows::rows(page, own, Place::Figure, &below))
        .maybe((!has_room).then(|| open_all(page, own)))
        .maybe(has_room.then(|| fragment().child(rows::rest(page, own, &below))))
        .maybe(inline(outer, !is_row, open))
}

/// The map; beside it in a wide widget what was said and done, or what stands open.
fn mapped(page: &Page<'_>, own: &Rows) -> El {
    let input = &page.input;
    let open = open_issue(input);
    let Some(picture) = picture(input, View::Map, page.figure_width()) else { return fragment() };
    let mut map = el("div").class("map").set("role", "group").label(&picture.name);
    let mut has_stop = false;
    for part in &picture.parts {
        map.add(figure::part(&part.scene, None, "picture", &mut has_stop));
    }
    let figure = el("div").class("figure").child(rows::key(input, own, true));
    if !page.is_wide() {
        return figure
            .child(map)
            .maybe(inline(page, true, open))
            .maybe(page.settings.rows.is_none().then(|| fragment().child(rows::rest(page, own, &|_| None))));
    }
    let beside = el("div").class("beside");
    let beside = match opened(page, open) {
        Some(opened) => beside.maybe(open.map(|idx| rows::header_row(page, idx))).child(opened),
        None => beside.child(rows::rows(page, own, Place::BesideMap, &|_| None)),
    };
    figure.child(el("div").class("two").child(map).child(beside))
}

/// All passages by issue, with what stands open under its issue's heading.
fn listed(page: &Page<'_>, own: &Rows) -> El {
    let open = open_issue(&page.input);
    let is_listed = open.is_some_and(|idx| own.compared.contains(&idx) || own.others.contains(&idx));
    fragment()
        .child(passages::passages(page, own, &|issue_idx| inline(page, Some(issue_idx) == open, open)))
        .maybe(inline(page, !is_listed, open))
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
    let below = speakers::below(page, picture);
    let mut has_stop = false;
    for part in &picture.parts {
        let is_open = (part.issue_idx.is_some() && part.issue_idx == open) || Some(&part.key) == below.as_ref();
        on_row |= is_open;
        let figure = figure::part(&part.scene, None, "picture", &mut has_stop);
        parts.add(el("div").class("part").key(&part.key).child(figure).maybe(inline(page, is_open, open)));
    }
    let head = || el("div").class("head").child(figure::figure(&picture.head, None, "picture"));
    let own = fragment().maybe((picture.head.height > 0.0).then(head)).child(parts);
    if page.view() == View::Places {
        return located(page, own, open);
    }
    own.maybe((page.view() == View::Timeline).then(|| timeline::below(&page.input, plays(page))))
        .maybe(inline(page, !on_row, open))
}

/// The map of the places and their list, with what stands open under its passage there.
fn located(page: &Page<'_>, map: El, open: Option<usize>) -> El {
    let input = &page.input;
    let record = open_record(input);
    let map = map.maybe(page.has_tools().then(|| places::back(input)).flatten());
    // A frame that grows no higher gets the map alone.
    let has_list = page.settings.rows.is_none();
    let is_listed = has_list && record.is_some_and(|idx| places::lists(input, idx));
    let list = || places::list(input, &|idx| inline(page, Some(idx) == record, open));
    let outside = inline(page, !is_listed, open).map(|own| headed(page, open, own));
    places::places(map, outside, has_list.then(list))
}

/// What stands open, in place, where there is no room beside the picture.
fn inline(page: &Page<'_>, here: bool, open: Option<usize>) -> Option<El> {
    if page.has_panel() || !here {
        return None;
    }
    let own = el("div").class("inline").child(opened(page, open)?);
    let is_listed = page.input.state.layout_shown() == Layout::List;
    let has_none_above = match page.view() {
        View::Timeline | View::Map => true,
        View::Evidence => !is_listed,
        _ => false,
    };
    Some(if has_none_above { headed(page, open, own) } else { own })
}

/// What stands open below the view's own name, with its issue's as a heading of the level between them.
fn headed(page: &Page<'_>, open: Option<usize>, own: impl Into<Tree>) -> El {
    let name = open.filter(|_| page.heads_page).map(|idx| &page.input.dataset.issues[idx].label);
    fragment().maybe(name.map(|name| el("h2").class("unseen").text(name))).child(own)
}

fn panel(page: &Page<'_>) -> El {
    let input = &page.input;
    let own = el("aside").class("panel").label(input.lang.view_evidence());
    match (opened(page, open_issue(input)), page.view()) {
        // Text and picture of a step are read together.
        (opened, View::Story) if page.tells_story() => {
            own.maybe(story::text(page)).child(opened.unwrap_or_else(nothing))
        }
        (Some(opened), _) => own.child(headed(page, open_issue(input), opened)),
        (None, _) => own.child(help::short(input, page.view())),
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
        (None, Some(issue_idx)) => Some(issue::issue(input, issue_idx, page.has_choices())),
        (None, None) => None,
    }
}
