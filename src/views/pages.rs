//! The line below a list of which only a page is drawn: how much is shown, and buttons to the pages around it.

use super::build::{El, button, el};
use crate::scene::Input;
use crate::scene::pages::PAGE;

/// The line of a list of `n` entries of which `range` is drawn; `None` if that is all. `id` gives the `data-id` of an
/// entry: the first of the page that a button shows gets the focus.
pub(super) fn line(
    input: &Input<'_>,
    key: &str,
    (from, to): (usize, usize),
    n: usize,
    id: &dyn Fn(usize) -> String,
) -> Option<El> {
    if to - from == n {
        return None;
    }
    let lang = input.lang;
    let turn = |start: usize, name: String| {
        let id = id(start);
        button(["page ", key, " ", &start.to_string(), " ", &id].concat()).class("link").text(name)
    };
    let told = match from {
        0 => lang.pages_some(&to.to_string(), &n.to_string()),
        from => lang.pages_span(&(from + 1).to_string(), &to.to_string(), &n.to_string()),
    };
    let before = from.min(PAGE);
    Some(
        el("p")
            .class("unfold")
            .text(told)
            .text(" ")
            .maybe((from > 0).then(|| turn(from - before, lang.pages_previous(before))))
            .text(" ")
            .maybe((to < n).then(|| turn(to, lang.pages_next((n - to).min(PAGE))))),
    )
}

/// The `data-id` of the button that opens a passage.
pub(super) fn record_id(input: &Input<'_>, passage_idx: usize) -> String {
    input.passage(passage_idx).map_or_else(String::new, |passage| crate::state::update::record_key(passage.id()))
}
