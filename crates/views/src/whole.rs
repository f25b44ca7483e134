//! The whole page: heading, controls, the view, the open issue or passage, the source.

use super::build::{El, el, fragment, nothing};
use super::page::{Page, open_issue};
use super::rows::Place;
use super::source::Length;
use super::space::open_all;
use super::tree::Tree;
use super::{
    about, brief, card, compare, controls, empty, evidence, facets, figure, form, header, help, issue, method, more,
    passages, places, play, rows, source, speakers, story, timeline, ways,
};
use saydo_analysis::passage;
use saydo_scene::row::Rows;
use saydo_scene::story::view_shown;
use saydo_scene::{Input, Picture, picture};
use saydo_state::{Controls, IS_WHOLE, Layout, Sheet, View};
use saydo_text::Said;
use std::cell::Cell;

/// The page.
pub fn page(page: &Page<'_>) -> Tree {
    let input = &page.input;
    let notice =
        el("div").class("unseen").set("role", "status").set("aria-live", "polite").text(page.notice.to_owned());
    let root = el("div")
        .class("saydo")
        .set("lang", input.lang.tag())
        .set("dir", input.lang.dir())
        .set("data-theme", page.theme);
    let root = match input.state.form {
        Some(form) => root.child(sheet(page)).child(form::form(page, form)).child(source::source(
            input,
            Length::Brief,
            source::version(page),
        )),
        None if page.is_strip() => root.child(brief::brief(page)),
        None => whole(page, root),
    };
    root.child(notice).into()
}

/// The whole page: links, finding, view, the open issue or passage, source.
fn whole(page: &Page<'_>, root: El) -> El {
    let input = &page.input;
    let rows = Rows::of(input);
    let view = el("section")
        .class("view")
        .label(ways::view_name(input.lang, page.view()))
        .set("tabindex", "-1")
        .id("view")
        .maybe(if IS_WHOLE { above(page) } else { None })
        .child(view(page, &rows));
    let stage = el("div").class(if page.has_panel() { "stage paned" } else { "stage" }).child(view);
    let stage = stage.maybe(page.has_panel().then(|| panel(page)));
    let length = if page.settings.rows.is_none() { Length::Whole } else { Length::Folded };
    let has_ways = page.settings.rows.is_none() && page.has_controls() && !page.is_wide();
    root.maybe(header::skip(page, &rows))
        .child(header::top(page))
        .child(sheet(page))
        .child(header::heading(page, &rows))
        .child(compare::compare(page))
        .child(stage)
        .maybe(has_ways.then(|| ways::ways(page, true)))
        .child(source::source(input, length, source::version(page)))
}

/// What stands above a view of the study module.
fn above(page: &Page<'_>) -> Option<El> {
    let input = &page.input;
    let above = fragment()
        .maybe(evidence::controls(page).filter(|_| page.view() == View::Evidence))
        .maybe((input.figures.n == 0).then(|| empty::empty(input)))
        .maybe((page.tells_story() && !page.has_panel()).then(|| story::text(page)).flatten())
        .maybe(plays(page).then(|| play::player(input)));
    Some(above)
}

/// Whether there is a player: the view changes with the years, and there is room for controls.
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
        Some(Sheet::Copy) => controls::copy_by_hand(page),
        Some(Sheet::Share) => drawn(page, input.lang.share(), "sheet share"),
        Some(sheet) if IS_WHOLE => far_sheet(page, sheet),
        Some(_) => nothing(),
    }
}

/// A sheet of the study module.
fn far_sheet(page: &Page<'_>, sheet: Sheet) -> Tree {
    match sheet {
        Sheet::About => about::about(page),
        Sheet::Help => help::help(&page.input, page.view()),
        Sheet::More => more::more(page),
        Sheet::Sure => method::sure(page),
        Sheet::Filters => facets::facets(page),
        Sheet::Codes => drawn(page, page.input.lang.codes_more(), "sheet codes"),
        Sheet::Copy | Sheet::Share => nothing(),
    }
}

/// A sheet of the second module, or a placeholder until it is drawn.
fn drawn(page: &Page<'_>, name: Said, close: &'static str) -> Tree {
    page.drawn.cloned().unwrap_or_else(|| controls::waiting(page, name, close))
}

fn view(page: &Page<'_>, rows: &Rows) -> El {
    match page.view() {
        View::Gaps => rows_alone(page, page, rows),
        _ if !IS_WHOLE => fragment(),
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
    let alone = Input::new(input.dataset, input.columns, input.published, &state, input.panels, input.lang);
    let step_input = Input { land: input.land, window: input.window, ..alone };
    let step = Page { input: step_input, copy: page.copy, drawn: page.drawn, ..*page };
    match view_shown(input, View::Story) {
        View::Gaps => rows_alone(&step, page, &Rows::of(&step.input)),
        view => {
            // The same key as the map alone has.
            let key = || el("div").class("figure").child(rows::key(&step.input, &Rows::of(&step.input), true));
            let key = (view == View::Map).then(key);
            let picture = picture(&step.input, view, page.figure_width());
            // The map opens its issue among its marks, and the step's text is read in place of it.
            let around = if view == View::Map { page } else { &step };
            fragment().maybe(key).maybe(picture.map(|picture| pictured(around, &picture)))
        }
    }
}

/// The rows as the figure. `outer` is the page that has room for the open issue: the same one, or the one with the
/// story.
fn rows_alone(page: &Page<'_>, outer: &Page<'_>, rows: &Rows) -> El {
    let open = open_issue(&outer.input);
    let below = |issue_idx: usize| inline(outer, Some(issue_idx) == open, open);
    let has_room = page.settings.rows.is_none();
    let is_row = open.is_some_and(|idx| rows.compared.contains(&idx) || rows.others.contains(&idx));
    el("div")
        .class("figure")
        .child(rows::key(&page.input, rows, false))
        .child(rows::rows(page, rows, Place::Figure, &below))
        .maybe((!has_room).then(|| open_all(page, rows)))
        .maybe(has_room.then(|| fragment().child(rows::rest(page, rows, &below))))
        .maybe(inline(outer, !is_row, open))
}

/// The map. In a wide widget what was said and done, or the open issue, is beside it.
fn mapped(page: &Page<'_>, rows: &Rows) -> El {
    let input = &page.input;
    let open = open_issue(input);
    let Some(picture) = picture(input, View::Map, page.figure_width()) else { return fragment() };
    let mut map = el("div").class("map").set("role", "group").label(&picture.name);
    let mut has_stop = false;
    for part in &picture.parts {
        map.add(figure::part(&part.scene, None, "picture", &mut has_stop));
    }
    let figure = el("div").class("figure").child(rows::key(input, rows, true));
    if !page.is_wide() {
        return figure
            .child(map)
            .maybe(inline(page, true, open))
            .maybe(page.settings.rows.is_none().then(|| fragment().child(rows::rest(page, rows, &|_| None))));
    }
    let beside = el("div").class("beside");
    let beside = match opened(page, open) {
        Some(opened) => beside.maybe(open.map(|idx| rows::header_row(page, idx))).child(opened),
        None => beside.child(rows::rows(page, rows, Place::BesideMap, &|_| None)),
    };
    figure.child(el("div").class("two").child(beside).child(map))
}

/// All passages by issue, with the open one under its issue's heading.
fn listed(page: &Page<'_>, rows: &Rows) -> El {
    let open = open_issue(&page.input);
    let is_listed = open.is_some_and(|idx| rows.compared.contains(&idx) || rows.others.contains(&idx));
    fragment()
        .child(passages::passages(page, rows, &|issue_idx| inline(page, Some(issue_idx) == open, open)))
        .maybe(inline(page, !is_listed, open))
}

/// The table. What is open is under its row, or under the table if a filter hides that row.
fn tabled(page: &Page<'_>) -> El {
    let input = &page.input;
    let open = open_issue(input);
    let record = open_record(input);
    let is_open = |row: evidence::Row| match row {
        evidence::Row::Passage(passage_idx) => Some(passage_idx) == record,
        evidence::Row::Issue(issue_idx) => record.is_none() && Some(issue_idx) == open,
    };
    let has_row = Cell::new(false);
    let below = |row| {
        has_row.set(has_row.get() || is_open(row));
        inline(page, is_open(row), open)
    };
    let table = evidence::evidence(input, &below);
    fragment().child(table).maybe(inline(page, !has_row.get(), open))
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
    let figure = fragment().maybe((picture.head.height > 0.0).then(head)).child(parts);
    if page.view() == View::Places {
        return located(page, figure, open);
    }
    figure
        .maybe(speakers::turns(page).filter(|_| page.has_tools()))
        .maybe((page.view() == View::Timeline).then(|| timeline::below(&page.input, plays(page))))
        .maybe(inline(page, !on_row, open))
}

/// The map of the places and their list. An open passage is under its row in the list.
fn located(page: &Page<'_>, map: El, open: Option<usize>) -> El {
    let input = &page.input;
    let record = open_record(input);
    let map = map.maybe(page.has_tools().then(|| places::back(input)).flatten());
    // A frame of fixed height has room for the map alone.
    let has_list = page.settings.rows.is_none();
    let is_listed = Cell::new(false);
    let below = |idx| {
        is_listed.set(is_listed.get() || Some(idx) == record);
        inline(page, Some(idx) == record, open)
    };
    let list = has_list.then(|| places::list(input, &below));
    let outside = inline(page, !is_listed.get(), open).map(|opened| headed(page, open, opened));
    places::places(map, outside, list)
}

/// The open issue or passage in place, if there is no room beside the picture.
fn inline(page: &Page<'_>, here: bool, open: Option<usize>) -> Option<El> {
    if page.has_panel() || !here {
        return None;
    }
    let opened = el("div").class("inline").child(opened(page, open)?);
    let is_listed = page.input.state.layout_shown() == Layout::List;
    let has_none_above = match page.view() {
        View::Timeline | View::Map => true,
        View::Evidence => !is_listed,
        _ => false,
    };
    Some(if has_none_above { headed(page, open, opened) } else { opened })
}

/// What is open below the view's name, under a hidden heading with its issue's name, so that no level is skipped.
fn headed(page: &Page<'_>, open: Option<usize>, content: impl Into<Tree>) -> El {
    let name = open.filter(|_| page.heads_page).map(|idx| &page.input.dataset.issues[idx].label);
    fragment().maybe(name.map(|name| el("h2").class("unseen").text(name))).child(content)
}

fn panel(page: &Page<'_>) -> El {
    let input = &page.input;
    let panel = el("aside").class("panel").label(input.lang.view_evidence());
    match (opened(page, open_issue(input)), page.view()) {
        // A step's text is read beside its picture.
        (opened, View::Story) if page.tells_story() => {
            panel.maybe(story::text(page)).child(opened.unwrap_or_else(nothing))
        }
        (Some(opened), _) => panel.child(headed(page, open_issue(input), opened)),
        (None, _) => panel.child(help::short(input, page.view())),
    }
}

fn open_record(input: &Input<'_>) -> Option<usize> {
    input.state.record.as_ref().and_then(|record| passage::find(input.dataset, record))
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
