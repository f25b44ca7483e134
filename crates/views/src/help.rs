//! Help: how to read the picture, and the keys.

use super::about::scale;
use super::build::{El, close, el, fragment};
use super::tree::Tree;
use saydo_model::Side;
use saydo_scene::{Input, story, words};
use saydo_state::{Layout, View};

pub(super) fn help(input: &Input<'_>, view: View) -> Tree {
    let lang = input.lang;
    let head = el("div").class("sheet-head").child(el("h2").text(lang.help_title())).child(close(lang, "sheet help"));
    let keys =
        el("div").child(el("h3").text(lang.help_keys())).child(keys(input)).child(el("p").text(lang.help_share()));
    let reading = el("div").child(reading(input, view)).child(scale(input, &input.dataset.axis));
    el("section")
        .class("sheet")
        .label(lang.help())
        .id("sheet")
        .set("tabindex", "-1")
        .child(head)
        .child(el("div").class("about-columns").child(reading).child(keys))
        .into()
}

fn keys(input: &Input<'_>) -> El {
    let lang = input.lang;
    let keys = [
        ("Tab", lang.key_tab()),
        ("Enter", lang.key_enter()),
        ("← ↑ → ↓", lang.key_arrows()),
        ("← →", lang.key_story()),
        ("← → Home", lang.key_chain()),
        ("← →", lang.key_play()),
        ("Esc", lang.key_escape()),
        ("/", lang.key_slash()),
        ("[ ]", lang.key_brackets()),
        ("Ctrl Z", lang.key_undo()),
    ];
    let mut list = el("dl").class("keys");
    for (key, what) in keys {
        list.add(el("div").child(el("dt").child(el("kbd").text(key))).child(el("dd").text(what)));
    }
    list
}

fn reading(input: &Input<'_>, view: View) -> El {
    let lang = input.lang;
    let terms = &input.dataset.terms;
    let read = match story::view_shown(input, view) {
        View::Gaps | View::Story => lang.help_read(&words::side(input.dataset, lang, Side::Abroad)),
        View::Map => lang.help_read_map().to_owned(),
        View::Evidence if input.state.layout == Layout::Speakers => lang.help_read_speakers().to_owned(),
        View::Evidence => lang.help_read_evidence(&terms.source),
        View::Timeline => lang.help_read_timeline().to_owned(),
        View::Places => lang.help_read_places().to_owned(),
    };
    let signs = el("ul")
        .class("plain quiet")
        .child(el("li").text(lang.hollow_note()))
        .child(el("li").text(lang.line_solid(&terms.source)))
        .child(el("li").text(lang.line_dashed()))
        .child(el("li").text(lang.ghost_note()));
    fragment().child(el("p").text(read)).child(el("p").text(lang.help_open())).child(signs)
}

/// The hint beside the picture while nothing is open.
pub(super) fn short(input: &Input<'_>, view: View) -> Tree {
    el("div").class("hint").child(el("h2").text(input.lang.help_title())).child(reading(input, view)).into()
}
