//! The line below a list of which only a page is drawn: how much is shown, and buttons to the pages around it.

use super::build::{El, button, el};
use saydo_scene::Input;
use saydo_scene::pages::PAGE;

/// The line of a list of passages of which `range` is drawn; `None` if that is all. The first entry of the page that a
/// button shows gets the focus.
pub(super) fn line(input: &Input<'_>, (from, to): (usize, usize), list: &[usize]) -> Option<El> {
    if to - from == list.len() {
        return None;
    }
    let lang = input.lang;
    let mut line = el("p").class("unfold").text(lang.pages_span(
        &(from + 1).to_string(),
        &to.to_string(),
        &list.len().to_string(),
    ));
    let before = from.min(PAGE);
    for (at, name) in [(from - before, lang.pages_previous(before)), (to, lang.pages_next((list.len() - to).min(PAGE)))]
    {
        let passage = list.get(at).and_then(|idx| input.passage(*idx));
        if let Some(passage) = passage.filter(|_| at != from) {
            line.add(super::build::text(" "));
            line.add(button(["go record:", passage.id().as_str()].concat()).class("link").text(name));
        }
    }
    Some(line)
}
