//! The top of the page, above the view: the data set's title with the links to the views, the finding in words, and
//! notes on what narrows or changes the figures.

use super::build::{El, button, el, fragment, pressed, text, told};
use super::page::Page;
use super::tree::Tree;
use super::ways::ways;
use super::{method, recode, rows};
use saydo_scene::row::Rows;
use saydo_scene::{Input, headline};
use saydo_state::{Controls, IS_WHOLE, Layout, Sheet, View, url};

/// The title, small, and at its right the links to the views if there is room, else one button.
pub(super) fn top(page: &Page<'_>) -> El {
    let title = || el("p").class("title").child(told(&page.input, &page.input.dataset.title));
    let has_ways = page.settings.rows.is_none() && page.has_controls();
    let explore = || {
        button("sheet more")
            .class("explore")
            .id("sheet:more")
            .set("aria-expanded", pressed(page.input.panels.sheet == Some(Sheet::More)))
            .text(page.input.lang.more())
    };
    el("div")
        .class("top")
        .maybe(page.settings.heading.then(title))
        .maybe((has_ways && page.is_wide()).then(|| ways(page, false)))
        .maybe((has_ways && !page.is_wide() && page.has_choices()).then(explore))
        .maybe((has_ways && !page.is_wide() && !page.has_choices()).then(|| ways(page, false)))
}

/// The button that skips the links. It is visible when it has focus.
pub(super) fn skip(page: &Page<'_>, rows: &Rows) -> Option<El> {
    let first = rows.compared.first().filter(|_| page.is_figure() && page.settings.controls != Controls::None)?;
    let issue = page.open_issue().unwrap_or(*first);
    let id = page.input.dataset.issues[issue].id.as_str();
    Some(button(["go issue:", id].concat()).class("skip").text(page.input.lang.skip()))
}

/// The finding above the figure; above any other view, its name and what it answers.
pub(super) fn heading(page: &Page<'_>, rows: &Rows) -> El {
    let input = &page.input;
    let heading = el("header").class("heading");
    let title = |words: Tree| el(if page.heads_page { "h1" } else { "h2" }).child(words);
    let heading = match page.is_figure() {
        true => {
            let (headline, sentence) = rows::finding(input, rows);
            let sentence = el("p").class("sentence").text(sentence);
            let headline = if headline::is_given(input) { told(input, &headline) } else { text(headline) };
            heading.maybe(page.settings.heading.then(|| title(headline))).child(sentence)
        }
        false if page.is_told_by_host() => heading,
        false => {
            let name = super::ways::view_name(input.lang, page.view()).to_owned();
            heading
                .maybe(page.settings.heading.then(|| title(text(name))))
                .child(el("p").class("sentence").text(answers(page)))
        }
    };
    heading
        .maybe(if IS_WHOLE { moved(page, page.has_tools()) } else { None })
        .maybe(lost(page))
        .maybe((page.missing || IS_WHOLE && page.lacks_land()).then(|| missing(page)))
}

/// What narrows or changes the figures; `has_tools`: with ways to change it.
pub(super) fn moved(page: &Page<'_>, has_tools: bool) -> Option<El> {
    let moved = fragment()
        .maybe(method::mark(page))
        .maybe(recode::banner(&page.input, has_tools))
        // A step of the story has its own selection, whatever the reader's is.
        .maybe(if page.view() == View::Story { None } else { narrowed(page) });
    Some(moved)
}

/// What was asked for could not be fetched, and the way to try it again.
fn missing(page: &Page<'_>) -> El {
    let lang = page.input.lang;
    let again = button("again").class("clear").text(lang.study_again());
    el("p").class("narrowed").child(el("span").text(lang.study_missing())).child(again)
}

/// What was asked for and can't be shown, and the way to what a reader meets first. A small form has a way of its own.
pub(super) fn lost(page: &Page<'_>) -> Option<El> {
    let (lang, lost) = (page.input.lang, &page.settings.lost);
    let has_way = page.offers_search() && !url::encode(page.input.state).is_empty();
    let way = || button("free").class("clear").text(lang.dropped_free());
    let told = || el("p").class("narrowed").child(el("span").text(lang.notice_dropped(lost))).maybe(has_way.then(way));
    (!lost.is_empty()).then(told)
}

/// What a view answers, in one sentence.
fn answers(page: &Page<'_>) -> &'static str {
    let lang = page.input.lang;
    match page.view() {
        View::Gaps | View::Map => "",
        View::Evidence if page.input.state.layout == Layout::Speakers => lang.answers_speakers().as_str(),
        View::Evidence => lang.answers_evidence().as_str(),
        View::Timeline => lang.answers_timeline().as_str(),
        View::Places => lang.answers_places().as_str(),
        View::Story => lang.answers_story().as_str(),
    }
}

/// How many passages a search hits, and the button to the next one.
pub(super) fn searched(input: &Input<'_>) -> Option<El> {
    input.hits.as_ref()?;
    let n = input.n_hits();
    let next = || button("next").text(input.lang.next_hit()).text(" ›");
    let told = el("span").text(input.lang.selection_searched(n, &input.state.query));
    Some(fragment().child(told).maybe((n > 0).then(next)))
}

/// The note that the figures are those of a selection, with the button that clears it.
pub(super) fn narrowed(page: &Page<'_>) -> Option<El> {
    let input = &page.input;
    if !input.is_narrowed() && input.hits.is_none() {
        return None;
    }
    let of = || el("span").text(input.lang.selection_of(input.figures.n, &input.columns.n.to_string()));
    let narrowed = el("p")
        .class("narrowed")
        .maybe(input.is_narrowed().then(of))
        .maybe(searched(input))
        .maybe(page.has_controls().then(|| button("clear").class("clear").text(input.lang.clear_all())));
    Some(narrowed)
}
