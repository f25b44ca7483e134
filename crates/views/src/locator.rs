//! Places in the source as nodes.

use super::build::{El, el, fragment, link};
use saydo_analysis::Passage;
use saydo_model::{Locator, Note};
use saydo_scene::Input;
use saydo_scene::locator::{find, located, located_short};

/// Each locator with the paragraph's opening words.
pub(super) fn places(input: &Input<'_>, locators: &[Locator]) -> El {
    let mut places = el("ul").class("plain");
    for locator in locators {
        let opening = find(input.dataset, locator).and_then(|(_, section, n)| section.openings.get(n as usize - 1));
        let opening = opening
            .map(|words| el("span").class("grey").text(input.lang.join_comma()).text(input.lang.card_opening(words)));
        places.add(el("li").text(located(input, locator)).maybe(opening));
    }
    places
}

/// Short forms in a row, each with the long form as its title.
pub(super) fn short_places(input: &Input<'_>, locators: &[Locator]) -> El {
    let mut places = fragment();
    for (idx, locator) in locators.iter().enumerate() {
        let place =
            el("span").class("short-place").set("title", located(input, locator)).text(located_short(input, locator));
        places = places.maybe((idx > 0).then(|| fragment().text(input.lang.join_semicolon()))).child(place);
    }
    places
}

/// Links to the sources that the row of a table gives, where those who scored it made the table.
pub(super) fn links(input: &Input<'_>, passage: Passage<'_>) -> El {
    let mut links = fragment();
    if !input.dataset.is_of_others() {
        for note in passage.notes() {
            links = links.text(" ").child(note_source(note));
        }
    }
    links
}

/// Where a note comes from, a link if it is on the web.
pub(super) fn note_source(note: &Note) -> El {
    let source = match note.url.as_ref().filter(|url| url.starts_with("http")) {
        Some(url) => link(url),
        None => el("span"),
    };
    source.class("grey").text(&note.source)
}
