//! The view *All passages* as a table: every passage of the selection, by issue. It holds all that the pictures show.

use super::build::{El, button, el, fragment, named, pressed, told};
use super::controls::search;
use super::gist::{glyph, marked};
use super::page::Page;
use super::tree::{Str, Tree};
use super::{locator, pages, recode, speakers};
use saydo_analysis::{Passage, order::sort_indexes};
use saydo_scene::pages::Pages;
use saydo_scene::{Input, row, words};
use saydo_state::{Panels, Sheet, Sort, SortKey};
use std::cmp::Ordering;

/// A row, by index, under which an issue or a passage can be open.
#[derive(Clone, Copy)]
pub(super) enum Row {
    /// An issue's heading.
    Issue(usize),
    /// A passage.
    Passage(usize),
}

/// Search, filters, and the choice between list, table and speakers. No other view has them.
pub(super) fn controls(page: &Page<'_>) -> Option<El> {
    let (input, lang) = (&page.input, page.input.lang);
    if !page.has_tools() || !page.has_choices() {
        return None;
    }
    let n = input.state.filter.len();
    let filters = button("sheet filters")
        .id("sheet:filters")
        .set("aria-expanded", pressed(input.panels.sheet == Some(Sheet::Filters)))
        .text(lang.filter())
        .maybe((n > 0).then(|| el("span").class("badge").text(n.to_string())));
    Some(el("div").class("controls").child(search(page)).child(filters).maybe(speakers::switch(page)))
}

/// The table; `below` gives what is open under a row.
pub(super) fn evidence(input: &Input<'_>, below: &dyn Fn(Row) -> Option<El>) -> El {
    let lang = input.lang;
    let headings = line("")
        .child(
            column()
                // Where only the heads that sort are seen.
                .child(el("span").class("cell-name").set("aria-hidden", "true").text(lang.sort_name()))
                .child(el("span").class("column-name").text(lang.column_side())),
        )
        .child(heading(input, lang.column_date().as_str(), SortKey::Date))
        .child(heading(input, lang.column_speaker().as_str(), SortKey::Speaker))
        .child(column().child(el("span").class("column-name").text(lang.column_what())))
        .child(heading(input, lang.column_position().as_str(), SortKey::Position))
        .child(heading(input, &lang.column_locator(&input.dataset.terms.source), SortKey::Locator));
    let mut table = el("table")
        .class("evidence")
        .set("role", "table")
        .child(el("caption").text(lang.table_caption()))
        .child(el("thead").set("role", "rowgroup").child(headings));
    let issues = 0..input.dataset.issues.len();
    let (mut n_lists, mut n_entries) = (0, 0);
    for issue_idx in issues.clone() {
        let n = input.fitting_of(issue_idx).len();
        n_lists += usize::from(n > 0);
        n_entries += n;
    }
    let pages = Pages::of(input, n_lists, n_entries);
    for issue_idx in issues {
        table = table.maybe(group(input, issue_idx, pages, below));
    }
    table
}

/// The whole table alone, with nothing open in it.
pub fn evidence_table(input: &Input<'_>) -> Tree {
    let panels = Panels { whole: true, ..Panels::default() };
    evidence(&Input { panels: &panels, ..input.clone() }, &|_| None).into()
}

// A narrow table is laid out in blocks, which takes the meaning of its elements away in some browsers: roles keep it.

fn line(class: &'static str) -> El {
    el("tr").set("role", "row").class(class)
}

fn column() -> El {
    el("th").set("scope", "col").set("role", "columnheader")
}

/// A cell with the name of its column, which is seen where the heads of the columns are not.
fn cell(class: &'static str, column: impl Into<Str>) -> El {
    let name = el("span").class("cell-name").set("aria-hidden", "true").text(column);
    el("td").class(class).set("role", "cell").child(name)
}

fn heading(input: &Input<'_>, name: &str, key: SortKey) -> El {
    let (aria, direction, arrow) = match input.state.sort.filter(|sort| sort.key == key) {
        None => ("none", "", ""),
        Some(sort) if sort.descending => ("descending", input.lang.sort_descending().as_str(), " ▾"),
        Some(_) => ("ascending", input.lang.sort_ascending().as_str(), " ▴"),
    };
    let sort = button(["sort ", key.key()].concat())
        .id(["sort:", key.key()].concat())
        .set("title", direction)
        .label(input.lang.sort_by(name))
        .text(name.to_owned())
        .text(arrow);
    column().set("aria-sort", aria).child(sort)
}

fn group(input: &Input<'_>, issue_idx: usize, pages: Pages, below: &dyn Fn(Row) -> Option<El>) -> Option<El> {
    // A passage that the reader left out keeps its row, marked as such.
    let mut passages = input.fitting_of(issue_idx);
    if passages.is_empty() {
        return None;
    }
    if let Some(sort) = input.state.sort {
        sort_indexes(&mut passages, &|a, b| compare(input, sort, a, b));
    }
    let issue = &input.dataset.issues[issue_idx];
    let id = issue.id.as_str();
    let heading = el("th")
        .set("colspan", "6")
        .set("scope", "rowgroup")
        .set("role", "rowheader")
        .child(button(["issue ", id].concat()).id(["issue:", id].concat()).child(told(input, &issue.label)))
        .child(el("span").class("quiet").text(" ").text(row::summary(input, issue_idx)));
    let whole = |own: El| el("td").set("colspan", "6").set("role", "cell").child(own);
    let opened = |row: Row| below(row).map(|own| line("below").child(whole(own)));
    let mut body = el("tbody").set("role", "rowgroup").key(id).child(line("issue-row").child(heading));
    body = body.maybe(opened(Row::Issue(issue_idx)));
    let range = pages.range(input, &passages);
    for passage_idx in passages[range.0..range.1].iter().copied() {
        body.add(fragment().maybe(row(input, passage_idx)).maybe(opened(Row::Passage(passage_idx))));
    }
    let page = pages::line(input, range, &passages);
    Some(body.maybe(page.map(|page| line("more").child(whole(page)))))
}

fn row(input: &Input<'_>, passage_idx: usize) -> Option<El> {
    let passage = input.passage(passage_idx)?;
    let (dataset, lang) = (input.dataset, input.lang);
    let standing = input.columns.standing[passage_idx];
    let class = match (input.is_open(passage_idx), input.is_hit(passage_idx)) {
        (false, false) if input.columns.left_out[passage_idx] => "record left-out",
        (false, false) => "record",
        (true, false) => "record open",
        (false, true) => "record hit",
        (true, true) => "record open hit",
    };
    let who = match passage.speaker() {
        Some(_) => marked(input, &words::who(dataset, lang, passage)),
        None => el("span").class("quiet").text(lang.actor_done()).into(),
    };
    let position = cell("position", lang.column_position())
        .child(el("span").class("code").text(words::code(input.code_of(passage))))
        .child(told(input, words::code_words(dataset, standing, input.code_of(passage))));
    let position = position.maybe(recode::tag(input, passage));
    let side = el("span").child(named(input, standing));
    let row = line(class)
        .key(passage.id().as_str())
        .child(cell("side", lang.column_side()).child(el("span").child(glyph(standing)).child(side)))
        .child(cell("date", lang.column_date()).text(words::passage_date(dataset, lang, passage)))
        .child(cell("who", lang.column_speaker()).child(who))
        .child(what(input, passage))
        .child(position)
        .child(places(input, passage));
    Some(row)
}

/// What was said or done, as a button that opens the record; then the quotations.
fn what(input: &Input<'_>, passage: Passage<'_>) -> El {
    let id = passage.id().as_str();
    let summary = marked(input, passage.summary());
    let open = button(["record ", id].concat()).id(["record:", id].concat()).child(summary);
    let mut what = cell("what", input.lang.column_what()).child(open);
    for quote in passage.quotes() {
        what.add(el("q").child(marked(input, quote)));
    }
    what
}

fn places(input: &Input<'_>, passage: Passage<'_>) -> El {
    let column = input.lang.column_locator(&input.dataset.terms.source);
    cell("locator", column).child(locator::short_places(input, passage.locators()))
}

/// Order of two passages. Undated ones stay last in both directions; so do deeds if the table is sorted by speaker.
fn compare(input: &Input<'_>, sort: Sort, a: usize, b: usize) -> Ordering {
    let directed = |order: Ordering| if sort.descending { order.reverse() } else { order };
    let columns = input.columns;
    let last = |missing_a: bool, missing_b: bool| missing_a.cmp(&missing_b);
    match sort.key {
        SortKey::Date => {
            let (first, second) = (columns.span[a], columns.span[b]);
            last(first.is_none(), second.is_none()).then_with(|| directed(first.cmp(&second)))
        }
        SortKey::Position => directed(columns.code[a].cmp(&columns.code[b])),
        SortKey::Speaker => {
            let name =
                |idx: usize| input.dataset.speakers.get(usize::from(columns.speaker[idx])).map(|speaker| &speaker.name);
            let (first, second) = (name(a), name(b));
            last(first.is_none(), second.is_none()).then_with(|| directed(first.cmp(&second)))
        }
        SortKey::Locator => directed(paragraph(input, a).cmp(&paragraph(input, b))),
    }
}

/// A passage's first place, as section and paragraph in the order of the sources.
fn paragraph(input: &Input<'_>, passage_idx: usize) -> (usize, u32) {
    let locator = input.passage(passage_idx).and_then(|passage| passage.locators().first().cloned());
    let Some((section_id, n)) = locator.as_ref().and_then(|locator| locator.parts()) else { return (usize::MAX, 0) };
    let mut sections = input.dataset.sources.iter().flat_map(|source| &source.sections);
    (sections.position(|section| section.id.as_str() == section_id).unwrap_or(usize::MAX), n)
}
