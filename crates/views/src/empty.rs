//! The notice for a selection without passages, and the way back.

use super::build::{El, button, el};
use saydo_scene::Input;

pub(super) fn empty(input: &Input<'_>) -> El {
    el("div")
        .class("empty")
        .set("role", "note")
        .child(el("p").child(el("b").text(input.lang.empty_title())))
        .child(el("p").text(input.lang.empty_text(&input.columns.n.to_string())))
        .child(button("clear").class("primary").text(input.lang.clear_all()))
}
