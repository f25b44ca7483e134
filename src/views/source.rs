//! The source line, the coding line, and where to report an error.

use super::build::{El, button, el};
use super::page::Page;
use crate::scene::Input;
use crate::scene::place::{checked, coding};
use crate::state::{State, url};

/// How much there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// All of it, with what can be done about it.
    Whole,
    /// A frame that grows no higher: without buttons.
    Folded,
    /// A small form: without how the coding was done, too.
    Brief,
}

/// `version`: what is to be said of the data's version, where a link asked for one.
pub(super) fn source(input: &Input<'_>, room: Room, version: Option<El>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let is_whole = room == Room::Whole;
    let mut footer = el("footer").class(if is_whole { "source" } else { "source folded" }).maybe(version);
    for source in &dataset.sources {
        let line = lang.source_line(
            &source.authors.join(", "),
            &source.title,
            &source.publisher,
            &source.published,
            &source.extent,
        );
        footer.add(match source.url.starts_with("http") {
            true => el("p").child(link(&source.url).text(line)),
            false => el("p").text(line),
        });
    }
    let own = &dataset.coding;
    let by = match room {
        Room::Brief => [&lang.share_coding(&own.by, &own.date, &dataset.version), " ", checked(input)].concat(),
        _ => coding(input),
    };
    let coded = el("p").text(by).text(" ").text(lang.evidence_to()).text(" ").text(lang.about_independence());
    let about = button("sheet about").text(lang.about()).text(", ").text(lang.about_corrections());
    let buttons = || el("p").class("actions").child(about).child(report_button(input));
    footer.child(coded).maybe(is_whole.then(buttons))
}

/// Which version of the data is shown where a link asked for one, and what came after it.
pub(super) fn version(page: &Page<'_>) -> Option<El> {
    let (lang, state) = (page.input.lang, page.input.state);
    let (asked, own) = (state.data.as_ref()?, &page.input.dataset.version);
    let mut later = page.settings.pin.split(' ');
    let (first, n) = (later.next().unwrap_or(""), later.next().unwrap_or(""));
    let line = el("p").class("version");
    if asked != own {
        return match first {
            "none" => Some(line.text(lang.version_missing(asked, own))),
            "own" if n.starts_with("http") => {
                let there = link(&[n, "#", &url::encode(state)].concat()).text(lang.version_there());
                Some(line.text(lang.version_alone(asked, own)).text(" ").child(there))
            }
            "own" => Some(line.text(lang.version_alone(asked, own))),
            // They are on their way.
            _ => None,
        };
    }
    let line = line.child(el("b").text(lang.version_pinned(own)));
    Some(match n.parse::<u32>() {
        Ok(n) if first != own => {
            let live = page.way_to(&State { data: None, ..state.shared() }, "live", lang.version_live());
            let since = if n == 0 { lang.version_same(first) } else { lang.version_since(n as usize, first) };
            line.text(" ").text(since).text(" ").child(live)
        }
        Ok(_) => line.text(" ").text(lang.version_newest()),
        Err(_) => line,
    })
}

/// A link to another site, in a tab of its own.
pub(super) fn link(url: &str) -> El {
    el("a").set("href", url.to_owned()).set("target", "_blank").set("rel", "noopener")
}

/// Opens the data set's contact where it gives one, or prepares a text to copy.
pub(super) fn report_button(input: &Input<'_>) -> El {
    let name = input.lang.card_copy_report();
    let contact = input.dataset.coding.contact.as_ref();
    match contact.filter(|contact| contact.starts_with("https://") || contact.starts_with("mailto:")) {
        Some(contact) => link(contact).text(name),
        None => button("copy-report").text(name),
    }
}
