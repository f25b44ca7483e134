//! Tabs, search, switches and buttons.

use super::build::{El, button, close, el};
use super::header::pressed;
use super::method;
use super::page::Page;
use super::source;
use super::tree::Tree;
use crate::model::Side;
use crate::scene::words;
use crate::state::{Controls, GapKind, Sheet, View, url};
use crate::text::Lang;

/// Tabs, buttons, and where there is room for them, search and switches. On a phone these two stand in the filters'
/// sheet, so that the picture begins on the first screen.
pub(super) fn tools(page: &Page<'_>) -> El {
    let lang = page.input.lang;
    let mut tabs = el("div").class("tabs").set("role", "tablist").label(lang.views());
    for view in View::ALL {
        // Without a story there is nothing to tell.
        if view != View::Story || !page.input.dataset.story.is_empty() {
            tabs.add(tab(page, view));
        }
    }
    if page.settings.controls == Controls::Minimal {
        return el("div").class("tools").child(tabs);
    }
    let filters = if page.is_compact() { lang.search_filter() } else { lang.filter() };
    let buttons = el("div")
        .class("buttons")
        .set("role", "group")
        .label(lang.tools())
        .child(sheet_button(page, Sheet::Filters, filters))
        .child(button("copy-link").id("sheet:copy").text(lang.copy_link()))
        .child(sheet_button(page, Sheet::Share, lang.share()))
        .child(sheet_button(page, Sheet::About, lang.about()))
        .child(sheet_button(page, Sheet::Help, lang.help()))
        .child(theme_button(page));
    let tools = el("div").class("tools").child(tabs);
    match page.is_compact() {
        true => tools.child(buttons),
        false => tools.child(search(page)).child(buttons).maybe(switches(page)),
    }
}

/// The search field.
pub(super) fn search(page: &Page<'_>) -> El {
    let lang = page.input.lang;
    let field = el("input")
        .set("type", "search")
        .does("query")
        .id("search")
        .value(&page.input.state.query)
        .set("placeholder", lang.search())
        .label(lang.search())
        .set("maxlength", "200")
        .set("autocomplete", "off");
    el("div").class("search").child(field)
}

fn tab(page: &Page<'_>, view: View) -> El {
    let chosen = page.view() == view;
    el("button")
        .set("role", "tab")
        .set("id", ["tab-", view.key()].concat())
        .set("aria-selected", pressed(chosen))
        .set("aria-controls", "panel")
        .set("tabindex", if chosen { "0" } else { "-1" })
        .does(["view ", view.key()].concat())
        .id(["tab:", view.key()].concat())
        .text(view_name(page.input.lang, view))
}

/// What a view is called.
pub fn view_name(lang: Lang, view: View) -> &'static str {
    match view {
        View::Gaps => lang.view_gaps(),
        View::Map => lang.view_map(),
        View::Evidence => lang.view_evidence(),
        View::Timeline => lang.view_timeline(),
        View::Places => lang.view_places(),
        View::Story => lang.view_story(),
    }
}

fn sheet_button(page: &Page<'_>, sheet: Sheet, name: &'static str) -> El {
    let n = match sheet {
        Sheet::Filters => page.input.state.filter.len(),
        _ => 0,
    };
    button(["sheet ", sheet.key()].concat())
        .id(["sheet:", sheet.key()].concat())
        .set("aria-expanded", pressed(page.input.panels.sheet == Some(sheet)))
        .text(name)
        .maybe((n > 0).then(|| el("span").class("badge").text(n.to_string())))
}

fn theme_button(page: &Page<'_>) -> El {
    let lang = page.input.lang;
    match page.is_dark {
        true => button("theme light").id("theme").text(lang.theme_light()),
        false => button("theme dark").id("theme").text(lang.theme_dark()),
    }
}

/// Switches of the picture: which side is stressed, which gap, which layers.
pub(super) fn switches(page: &Page<'_>) -> Option<El> {
    let (input, lang) = (&page.input, page.input.lang);
    let mut sides = switch(lang.stress());
    for side in [Side::Abroad, Side::Home, Side::Done] {
        sides.add(
            button(["side ", url::side_key(side)].concat())
                .set("aria-pressed", pressed(input.state.side == Some(side)))
                .text(words::side(input.dataset, lang, side)),
        );
    }
    let own = match page.view() {
        View::Gaps => gap_switch(page),
        View::Map => layer(lang.show_pairs(), "pairs", input.state.pairs),
        View::Evidence => return None,
        View::Timeline => return None,
        View::Places => {
            return Some(el("div").class("switches").child(sides).child(interpreters(page)));
        }
        View::Story => return None,
    };
    let rests = method::ranges_switch(input);
    Some(el("div").class("switches").child(sides).child(own).child(interpreters(page)).child(rests))
}

fn interpreters(page: &Page<'_>) -> El {
    layer(page.input.lang.show_interpreters(), "interpreters", page.input.state.interpreters)
}

/// A named group of buttons.
pub(super) fn switch(name: &'static str) -> El {
    let named = el("span").class("switch-name").text(name);
    el("span").class("switch").set("role", "group").label(name).child(named)
}

fn layer(name: &'static str, action: &'static str, on: bool) -> El {
    el("span").class("switch").child(button(action).set("aria-pressed", pressed(on)).text(name))
}

fn gap_switch(page: &Page<'_>) -> El {
    let (lang, gap) = (page.input.lang, page.input.state.gap);
    let deeds = button("gap deeds").set("aria-pressed", pressed(gap == GapKind::Deeds)).text(lang.gap_deeds());
    let home = button("gap home").set("aria-pressed", pressed(gap == GapKind::Home)).text(lang.gap_home());
    switch(lang.gap_switch()).child(deeds).child(home)
}

/// What stands where the second module has not drawn yet, or can't.
pub(super) fn waiting(page: &Page<'_>, name: &'static str, close_by: &'static str) -> Tree {
    let lang = page.input.lang;
    el("section")
        .class("sheet")
        .label(name)
        .id("sheet")
        .set("tabindex", "-1")
        .child(close(lang, close_by))
        .child(el("p").set("role", "status").text(if page.failed { lang.share_failed() } else { lang.share_waiting() }))
        .into()
}

/// A text that the browser would not copy (or that leads on where something else failed), selected for copying by hand.
pub(super) fn copy_by_hand(page: &Page<'_>) -> Tree {
    let lang = page.input.lang;
    let (why, text) = page.copy.unwrap_or_default();
    let field = el("textarea")
        .flag("readonly", true)
        .set("rows", "4")
        .id("copy-text")
        .label(lang.copy_title())
        .value(text.to_owned());
    // In somebody else's page the way to this one, where everything is allowed.
    let is_page = !page.settings.owns_address && text.starts_with("http") && !text.contains(' ');
    let opens = is_page.then(|| source::link(text.to_owned()).class("primary").text(lang.open_page()));
    el("section")
        .class("sheet")
        .label(lang.copy_title())
        .child(el("h2").text(lang.copy_title()))
        .child(el("p").text(why))
        .child(field)
        .child(el("p").class("actions").maybe(opens).child(button("sheet copy").text(lang.close())))
        .into()
}
