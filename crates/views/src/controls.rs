//! Controls that several views share: the search field, named groups of buttons, a waiting sheet, a text to copy by
//! hand.

use super::build::{El, button, close, el, link};
use super::page::Page;
use super::tree::Tree;
use saydo_text::Said;

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

/// A named group of buttons.
pub(super) fn switch(name: Said) -> El {
    let named = el("span").class("switch-name").text(name);
    el("span").class("switch").set("role", "group").label(name).child(named)
}

/// The sheet while the second module is being loaded, or after that failed.
pub(super) fn waiting(page: &Page<'_>, name: Said, close_by: &'static str) -> Tree {
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

/// A text to copy by hand, because the browser refused to copy it or something else failed.
pub(super) fn copy_by_hand(page: &Page<'_>) -> Tree {
    let lang = page.input.lang;
    let (why, text) = page.copy.map_or(("", ""), |(why, text)| (why.as_str(), text));
    let field = el("textarea")
        .flag("readonly", true)
        .set("rows", "4")
        .id("copy-text")
        .label(lang.copy_title())
        .value(text.to_owned());
    // On another site's page: the link to our page, where everything is allowed.
    let is_page = !page.settings.owns_address && text.starts_with("http") && !text.contains(' ');
    let opens = is_page.then(|| link(text.to_owned()).class("primary").text(lang.open_page()));
    el("section")
        .class("sheet")
        .label(lang.copy_title())
        .child(el("h2").text(lang.copy_title()))
        .child(el("p").text(why))
        .child(field)
        .child(el("p").class("actions").maybe(opens).child(button("sheet copy").text(lang.close())))
        .into()
}
