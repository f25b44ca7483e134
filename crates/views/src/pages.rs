//! The line below a list of which only a page is drawn: how much is shown, and buttons to the pages around it.

use super::build::{El, button, el, fragment};
use saydo_scene::Input;
use saydo_scene::pages::PAGE;
use saydo_state::update::record_key;

/// Buttons to the pages around the one of `range`, each with a space before it; `id` gives an entry's `data-id`.
pub(super) fn turns(
    input: &Input<'_>,
    (from, to): (usize, usize),
    n: usize,
    size: usize,
    id: &dyn Fn(usize) -> Option<String>,
) -> El {
    let (lang, before) = (input.lang, from.min(size));
    let mut turns = fragment();
    for (at, name) in [(from - before, lang.pages_previous(before)), (to, lang.pages_next((n - to).min(size)))] {
        if let Some(id) = id(at).filter(|_| at != from) {
            turns.add(super::build::text(" "));
            turns.add(button(["go ", &id].concat()).class("link").text(name));
        }
    }
    turns
}

/// The line of a list of passages of which `range` is drawn; `None` if that is all. The first entry of the page that a
/// button shows gets the focus.
pub(super) fn line(input: &Input<'_>, (from, to): (usize, usize), list: &[usize]) -> Option<El> {
    if to - from == list.len() {
        return None;
    }
    let lang = input.lang;
    let n = list.len().to_string();
    let line = el("p").class("unfold").text(lang.pages_span(&(from + 1).to_string(), &to.to_string(), &n));
    Some(line.child(turns(input, (from, to), list.len(), PAGE, &|at| {
        let passage = input.passage(*list.get(at)?)?;
        Some(record_key(passage.id()))
    })))
}
