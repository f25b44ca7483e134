//! Places in the source as nodes.

use super::build::{El, el};
use crate::model::Locator;
use crate::scene::Input;
use crate::scene::place::{find, located};

/// Each locator with the paragraph's opening words.
pub(super) fn places(input: &Input<'_>, locators: &[Locator]) -> El {
    let mut places = el("ul").class("plain");
    for locator in locators {
        let opening = find(input.dataset, locator).and_then(|(_, section, n)| section.openings.get(n as usize - 1));
        let opening = opening.map(|words| el("span").class("quiet").text(", ").text(input.lang.card_opening(words)));
        places.add(el("li").text(located(input, locator)).maybe(opening));
    }
    places
}

/// The short form for the table: `record-law ¶5`, with the words in a title.
pub(super) fn short_place(input: &Input<'_>, locator: &Locator) -> El {
    el("span").set("title", located(input, locator)).text(&locator.0)
}
