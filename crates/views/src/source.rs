//! The source, who scored it, and where to report an error.

use super::build::{El, button, el, link, told};
use super::page::Page;
use super::score;
use saydo_model::Source;
use saydo_scene::Input;
use saydo_scene::citation::checked;
use saydo_state::{Settings, State, url};

/// How much text there is room for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Everything, with buttons.
    Whole,
    /// In short, for a frame of fixed height.
    Folded,
    /// Without buttons, for a small form.
    Brief,
}

/// The page's foot. `version` is the note on the data's version, if a link asked for one.
pub(super) fn source(input: &Input<'_>, length: Length, version: Option<El>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let is_whole = length == Length::Whole;
    let footer = el("footer").class(if is_whole { "source" } else { "source folded" }).maybe(version);
    if length == Length::Folded {
        return footer.child(independence(input, briefest(input).text(" ").text(checked(input)).text(" ")));
    }
    let title = capital(&dataset.axis.title);
    let mut line = el("p").child(told(input, &title)).text(input.lang.join_colon());
    for (idx, source) in dataset.sources.iter().enumerate() {
        let text = lang.source_line(
            &source.authors.join(&input.lang.join_comma()),
            &source.title,
            &source.publisher,
            source.published.get(..4).unwrap_or(""),
        );
        line = if idx > 0 { line.text(input.lang.join_semicolon()) } else { line };
        line = line.child(linked(source, text));
    }
    line = score::scorer(input, line.text(". "));
    let ways = || {
        el("span")
            .class("links")
            .child(button("sheet about").id("sheet:about").class("link").text(lang.about()))
            .child(button("sheet share").id("sheet:share").class("link").text(lang.share()))
            .child(report_button(input))
    };
    footer.child(line.text(" ").maybe(is_whole.then(ways)))
}

/// A line with the sentence that those who made what is scored have no part in this, where that is so.
pub(super) fn independence(input: &Input<'_>, line: El) -> El {
    match input.dataset.is_of_others() {
        true => line.text(input.lang.about_independence(&input.dataset.terms.source)).text(" "),
        false => line,
    }
}

/// A text with its first letter as a capital.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    let mut capital: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    capital.push_str(chars.as_str());
    capital
}

/// The source and who scored it, in one paragraph.
pub(super) fn briefest(input: &Input<'_>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let mut line = el("p");
    for source in &dataset.sources {
        let text = lang.source_short(&source.title, &source.publisher, &source.published);
        line = line.child(linked(source, text)).text(" ");
    }
    line.text(lang.coding_short(&dataset.coding.by, &dataset.coding.date))
}

/// A text that links to the source if that is on the web.
fn linked(source: &Source, text: String) -> El {
    if source.url.starts_with("http") { link(&source.url).text(text) } else { el("span").text(text) }
}

/// The note on the data's version, if a link asked for one: which is shown, what came after it, and which can't be
/// loaded.
pub(super) fn version(page: &Page<'_>) -> Option<El> {
    let (known, unreached) = (known(page), unreached(&page.input, page.settings));
    let Some(unreached) = unreached else { return known };
    Some(known.map_or_else(|| el("p").class("version"), |line| line.text(" ")).child(el("b").text(unreached)))
}

/// The note that the requested data can't be loaded and other data stay on the page.
pub fn unreached(input: &Input<'_>, settings: &Settings) -> Option<String> {
    let (lang, shown) = (input.lang, &input.dataset.version);
    match settings.unreached.as_str() {
        "" => None,
        "newest" => Some(lang.version_newest_unreached(shown)),
        asked => Some(lang.version_unreached(asked, shown)),
    }
}

fn known(page: &Page<'_>) -> Option<El> {
    let (lang, state) = (page.input.lang, page.input.state);
    let (asked, shown) = (state.data.as_ref()?, &page.input.dataset.version);
    let mut later = page.settings.pin.split(' ');
    let (first, n) = (later.next().unwrap_or(""), later.next().unwrap_or(""));
    let line = el("p").class("version");
    if asked != shown {
        return match first {
            "none" => Some(line.text(lang.version_missing(asked, shown))),
            "own" if n.starts_with("http") => {
                let there = link([n, "#", &url::encode(state)].concat()).text(lang.version_there());
                Some(line.text(lang.version_alone(asked, shown)).text(" ").child(there))
            }
            "own" => Some(line.text(lang.version_alone(asked, shown))),
            // They are being loaded.
            _ => None,
        };
    }
    let line = line.child(el("b").text(lang.version_pinned(shown)));
    Some(match n.parse::<u32>() {
        Ok(n) if first != shown => {
            let live = page.way_to(&State { data: None, ..state.shared() }, "live", lang.version_live());
            let since = if n == 0 { lang.version_same(first) } else { lang.version_since(n as usize, first) };
            line.text(" ").text(since).text(" ").child(live)
        }
        Ok(_) => line.text(" ").text(lang.version_newest()),
        Err(_) => line,
    })
}

/// A link to the data set's contact if it gives one, or a button that prepares a text to copy.
pub(super) fn report_button(input: &Input<'_>) -> El {
    let contact = input.dataset.coding.contact.as_ref();
    match contact.filter(|contact| contact.starts_with("https://") || contact.starts_with("mailto:")) {
        Some(contact) => link(contact).text(input.lang.report_contact()),
        None => button("copy-report").class("link").text(input.lang.card_copy_report()),
    }
}
