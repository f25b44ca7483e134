//! The figure's rows: the key, the words at the ticks, a row for each issue, and the issues that can't be compared.

use super::build::{El, button, el, fragment, named, nothing, pressed, text, told};
use super::gist::STANDINGS;
use super::page::Page;
use super::track::{key_arrow, key_mark, key_match, track};
use super::tree::Tree;
use saydo_analysis::{Standing, Verdict};
use saydo_model::{Side, Toward};
use saydo_scene::headline::{self, others};
use saydo_scene::issue_name::issue_name;
use saydo_scene::row::{self, Line, Row, Rows, is_thin, verdict_of};
use saydo_scene::{Input, mark};
use saydo_state::GapKind;
use saydo_text::Said;

/// Number of rows shown; the rest are folded.
const SHOWN: usize = 6;

/// What the id of a row begins with. Beside the map, its marks have the other one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The rows are the figure.
    Figure,
    /// The rows stand beside the map.
    BesideMap,
}

/// The key in one line. The map also has marks of other sides, for issues that can't be compared.
pub(super) fn key(input: &Input<'_>, rows: &Rows, is_map: bool) -> El {
    let lang = input.lang;
    if rows.compared.is_empty() && !rows.others.is_empty() && !is_map {
        return signs(input, &rows.others, "figure-key");
    }
    let thin = rows.compared.iter().any(|idx| is_thin(input, *idx));
    let matches = rows.compared.iter().any(|idx| verdict_of(input, *idx) == Some(Verdict::Match));
    let abroad = Standing::Said(Side::Abroad);
    let (other, match_words) = match input.gap() {
        GapKind::Deeds => (Standing::Done, lang.key_match()),
        GapKind::Home => (Standing::Said(Side::Home), lang.key_same()),
    };
    let mut others = fragment();
    for side in [Side::Home, Side::Unclear] {
        // On the map such an issue has the mark of its first audience.
        let is_drawn = |idx: &&usize| {
            let sides = &input.figures.issues[**idx].sides;
            let (home, unclear) = (sides.home.n > 0, sides.unclear.n > 0);
            let is_only = sides.abroad.n == 0 && sides.done.n == 0;
            is_only && if side == Side::Home { home } else { unclear && !home }
        };
        if is_map && rows.others.iter().any(|idx| is_drawn(&idx)) {
            let standing = Standing::Said(side);
            others.add(entry("key-entry quiet", key_mark(standing), named(input, standing)));
        }
    }
    el("p")
        .class("figure-key")
        .child(entry("key-entry", key_mark(abroad), named(input, abroad)))
        .child(el("span").class("key-entry").child(key_arrow(false)).child(key_mark(other)).child(named(input, other)))
        .maybe(matches.then(|| entry("key-entry", key_match(other), text(match_words))))
        .maybe(thin.then(|| entry("key-entry quiet", key_arrow(true), text(lang.key_thin()))))
        .child(others)
}

/// A sign and what it stands for.
fn entry(class: &'static str, sign: El, words: Tree) -> El {
    el("span").class(class).child(sign).child(words)
}

/// The key of rows that can't be compared: the marks that they have.
fn signs(input: &Input<'_>, issues: &[usize], class: &'static str) -> El {
    let mut key = el("p").class(class);
    for standing in STANDINGS {
        let has = |idx: &usize| row::row(input, *idx).track.marks.iter().any(|(own, _)| *own == standing);
        if issues.iter().any(has) {
            key.add(entry("key-entry", key_mark(standing), named(input, standing)));
        }
    }
    key
}

/// The rows; `below` gives what is open under an issue's row.
pub(super) fn rows(page: &Page<'_>, rows: &Rows, place: Place, below: &dyn Fn(usize) -> Option<El>) -> El {
    let input = &page.input;
    let has_room = |n| usize::try_from(n).unwrap_or(usize::MAX);
    let shown = page.settings.rows.map_or(SHOWN, has_room).min(rows.compared.len());
    let mut list = el("div").class("rows").set("role", "group").label(name(input));
    if !rows.compared.is_empty() {
        if input.dataset.axis.codes().len() % 2 == 1 {
            list.add(middle());
        }
        list.add(ticks(input));
    }
    let stop = stop(page, rows);
    // If other scores move a row, what is open under it moves too. So everything in the list has a key.
    let add = |list: &mut El, issue_idx: usize| {
        list.add(row(page, &row::row(input, issue_idx), place, Some(issue_idx) == stop));
        if let Some(opened) = below(issue_idx) {
            list.add(opened.key("*opened"));
        }
    };
    for issue_idx in &rows.compared[..shown] {
        add(&mut list, *issue_idx);
    }
    let rest = &rows.compared[shown..];
    if page.settings.rows.is_none() && !rest.is_empty() {
        let summary = el("summary").key("*summary").text(input.lang.rows_rest(rest.len()));
        let mut folded = el("details").class("rest").id("rest").key("*rest").child(summary);
        if rest.iter().any(|idx| Some(*idx) == page.open_issue()) {
            folded = folded.set("open", "");
        }
        for issue_idx in rest {
            add(&mut folded, *issue_idx);
        }
        list.add(folded);
    }
    list
}

/// The accessible name of all rows.
fn name(input: &Input<'_>) -> String {
    let axis = &input.dataset.axis;
    let (rejects, accepts) = axis.end_labels();
    input.lang.picture_rows(rejects, accepts)
}

/// The row that is the Tab stop: the open one, or the first. Arrow keys move between rows.
fn stop(page: &Page<'_>, rows: &Rows) -> Option<usize> {
    page.open_issue().filter(|idx| rows.compared.contains(idx)).or(rows.compared.first().copied())
}

/// The words at the ticks, once for all rows.
fn ticks(input: &Input<'_>) -> El {
    let axis = &input.dataset.axis;
    let mut codes = axis.codes();
    if axis.toward == Toward::Low {
        codes.reverse();
    }
    let last = codes.len().saturating_sub(1);
    let mut ticks = el("div").class("ticks").key("*ticks");
    for (at, code) in codes.into_iter().enumerate() {
        let is_end = at == 0 || at == last;
        let end = || if code == axis.low { axis.low_label.as_str() } else { axis.high_label.as_str() };
        let words = axis.ticks.get(code).unwrap_or_else(|| if is_end { end() } else { "" });
        ticks.add(el(if is_end { "b" } else { "span" }).child(told(input, words)));
    }
    ticks
}

/// A line from the word at the middle of the scale down through all rows: left of it is one side, right of it the other.
fn middle() -> El {
    let line = el("line").class("rail").set("x1", "50%").set("x2", "50%").set("y1", "0").set("y2", "100%");
    el("svg").class("middle").key("*middle").set("aria-hidden", "true").child(line)
}

/// One row. A click anywhere on it opens the issue; by keyboard its name does.
fn row(page: &Page<'_>, row: &Row, place: Place, is_stop: bool) -> El {
    let input = &page.input;
    let issue = &input.dataset.issues[row.issue_idx];
    let id = issue.id.as_str();
    let is_open = page.open_issue() == Some(row.issue_idx);
    let open = button(["issue ", id].concat())
        .class("name")
        .id([if place == Place::Figure { "issue:" } else { "row:" }, id].concat())
        .set("aria-expanded", pressed(is_open))
        .set("tabindex", if is_stop { "0" } else { "-1" })
        .label(issue_name(input, row.issue_idx))
        .child(told(input, &row.name));
    // A low frame has no room for more words.
    let gap = if is_open && page.settings.rows.is_none() { &row.verdict } else { &row.gap };
    let class = match (row.thin, is_open) {
        (false, false) => "row",
        (true, false) => "row thin",
        (false, true) => "row open",
        (true, true) => "row thin open",
    };
    el("div")
        .class(class)
        .key(id)
        .does(["issue ", id].concat())
        .set("data-issue", id.to_owned())
        .child(head(Some(el(page.heading_below()).child(open)), gap, row))
        .child(track(&row.track))
        .maybe(pair(input, row))
}

/// A row's name, how far words and deeds are apart, and its counts.
fn head(name: Option<El>, gap: &str, row: &Row) -> El {
    el("div")
        .class("row-head")
        .maybe(name)
        .child(el("span").class("verdict").text(gap.to_owned()))
        .child(el("span").class("tally").text(row.tally.clone()))
}

/// An issue's row and its key by themselves: nothing opens, and the page around may have the name.
pub(super) fn alone(input: &Input<'_>, issue_idx: usize, name: Option<El>) -> El {
    let row = row::row(input, issue_idx);
    let class = if row.thin { "row thin" } else { "row" };
    let alone = el("div").class(class).child(track(&row.track)).maybe(pair(input, &row));
    fragment()
        .child(head(name, &row.verdict, &row))
        .child(key(input, &only(&Rows::of(input), issue_idx), false))
        .child(el("div").class("rows").child(ticks(input)).child(alone))
}

/// The rows with one issue alone: the key names its marks and no others.
pub(super) fn only(rows: &Rows, issue_idx: usize) -> Rows {
    let list = |issues: &[usize]| if issues.contains(&issue_idx) { vec![issue_idx] } else { Vec::new() };
    Rows { compared: list(&rows.compared), others: list(&rows.others), empty: Vec::new(), elsewhere: Vec::new() }
}

/// An issue's row alone, as the header above the open issue.
pub(super) fn header_row(page: &Page<'_>, issue_idx: usize) -> El {
    let row = row(page, &row::row(&page.input, issue_idx), Place::Figure, true);
    el("div").class("rows").child(ticks(&page.input)).child(row)
}

/// What was said and what was done.
fn pair(input: &Input<'_>, row: &Row) -> Option<El> {
    let lang = input.lang;
    let line = |name: Said, class: &'static str, line: &Line| {
        let note = (!line.note.is_empty()).then(|| el("span").class("quiet").text(line.note.clone()));
        let words = el("dd").child(told(input, &line.text)).text(" ").maybe(note);
        let standing = input.columns.standing[line.passage_idx];
        let name = el("dt").class(mark::class(standing)).child(key_mark(standing)).text(name);
        el("div").class(class).child(name).child(words)
    };
    if row.said.is_none() && row.did.is_none() {
        return None;
    }
    let pair = el("dl")
        .class("brief-lines")
        .maybe(row.said.as_ref().map(|said| line(lang.said(), "said", said)))
        .maybe(row.did.as_ref().map(|did| line(lang.did(), "did", did)));
    Some(pair)
}

/// The issues that can't be compared, folded under their number and the reason; then those without a passage.
pub(super) fn rest(page: &Page<'_>, rows: &Rows, below: &dyn Fn(usize) -> Option<El>) -> Tree {
    let (input, lang) = (&page.input, page.input.lang);
    if rows.others.is_empty() && rows.empty.is_empty() && rows.elsewhere.is_empty() {
        return nothing();
    }
    let mut list = el("div").class("rows");
    // If there are no other rows, the first of these is the Tab stop.
    let stop = rows.others.first().filter(|_| rows.compared.is_empty());
    for issue_idx in &rows.others {
        let values = row::row(input, *issue_idx);
        list.add(fragment().child(row(page, &values, Place::Figure, Some(issue_idx) == stop)).maybe(below(*issue_idx)));
    }
    let named = |issues: &[usize], words: &dyn Fn(&str) -> String| {
        let names: Vec<&str> = issues.iter().map(|idx| input.dataset.issues[*idx].label.as_str()).collect();
        let names = names.join(&lang.join_comma());
        (!issues.is_empty()).then(|| el("p").class("quiet").text(words(&names)))
    };
    let list = list
        .maybe(named(&rows.empty, &|names| lang.rows_empty(names)))
        .maybe(named(&rows.elsewhere, &|names| lang.rows_elsewhere(names)));
    // If there is nothing else to see, they are not folded.
    if rows.others.is_empty() || rows.compared.is_empty() {
        return el("div")
            .class("not-compared")
            .maybe((!rows.others.is_empty()).then(|| ticks(input)))
            .child(list)
            .into();
    }
    let why = others(input, rows);
    let mut summary = el("summary").child(el("b").text(lang.others(rows.others.len())));
    if !why.is_empty() {
        summary = summary.text(lang.join_colon()).text(why);
    }
    let mut folded = el("details").class("not-compared").id("others").child(summary);
    // Unfolded if one of them is open.
    if rows.others.iter().any(|idx| Some(*idx) == page.open_issue()) {
        folded = folded.set("open", "");
    }
    folded.child(signs(input, &rows.others, "signs")).child(list).into()
}

/// The headline and the sentence under it.
pub(super) fn finding(input: &Input<'_>, rows: &Rows) -> (String, String) {
    (headline::headline(input, rows), headline::sentence(input, rows))
}
