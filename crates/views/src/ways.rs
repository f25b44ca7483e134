//! The links to the views and to *More*: at the top of a wide widget, under the figure of a narrow one.

use super::build::{El, button, el, pressed};
use super::page::Page;
use saydo_analysis::offer;
use saydo_state::{Controls, Sheet, View};
use saydo_text::{Lang, Said};

/// The views that the links name. The others are in *More*.
pub(super) fn views(page: &Page<'_>) -> Vec<View> {
    let (dataset, columns) = (page.input.dataset, page.input.columns);
    let mut views = vec![View::Gaps, View::Map];
    if !dataset.story.is_empty() {
        views.push(View::Story);
    }
    views.push(View::Evidence);
    if offer::timeline(columns) {
        views.push(View::Timeline);
    }
    if offer::places(columns) {
        views.push(View::Places);
    }
    views
}

/// The links. Those under the figure (`below`) have no ids, so that no id occurs twice.
pub(super) fn ways(page: &Page<'_>, below: bool) -> El {
    let lang = page.input.lang;
    let mut nav = el("nav").class(if below { "ways below" } else { "ways" }).label(lang.views());
    for view in views(page) {
        nav.add(way(page, view, below));
    }
    nav.maybe((page.settings.controls == Controls::Full).then(|| more(page, below)))
}

fn way(page: &Page<'_>, view: View, below: bool) -> El {
    let is_shown = page.view() == view;
    let mut link = button(["view ", view.key()].concat()).class("link").text(name(page, view));
    if !below {
        link = link.id(["view:", view.key()].concat());
    }
    if is_shown { link.set("aria-current", "page") } else { link }
}

fn more(page: &Page<'_>, below: bool) -> El {
    let is_open = page.input.panels.sheet == Some(Sheet::More);
    let link = button("sheet more").class("link").set("aria-expanded", pressed(is_open)).text(page.input.lang.more());
    if below { link } else { link.id("sheet:more") }
}

/// A view's name in the links. *All passages* includes their number.
fn name(page: &Page<'_>, view: View) -> String {
    let lang = page.input.lang;
    match view {
        View::Evidence => lang.view_all(page.input.columns.n),
        view => view_name(lang, view).to_owned(),
    }
}

/// The name of a view.
pub fn view_name(lang: Lang, view: View) -> Said {
    match view {
        View::Gaps => lang.view_rows(),
        View::Map => lang.view_map(),
        View::Evidence => lang.view_evidence(),
        View::Timeline => lang.view_timeline(),
        View::Places => lang.view_places(),
        View::Story => lang.view_story(),
    }
}
