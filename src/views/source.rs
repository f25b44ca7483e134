//! The source line, the coding line, and where to report an error.

use super::build::{El, button, el};
use crate::scene::Input;
use crate::scene::place::coding;

/// `is_whole`: with what can be done about it; a frame that has hardly room leaves that away.
pub(super) fn source(input: &Input<'_>, is_whole: bool) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let mut footer = el("footer").class(if is_whole { "source" } else { "source folded" });
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
    let coded =
        el("p").text(coding(input)).text(" ").text(lang.evidence_to()).text(" ").text(lang.about_independence());
    let about = button("sheet about").text(lang.about()).text(", ").text(lang.about_corrections());
    let buttons = || el("p").class("actions").child(about).child(report_button(input));
    footer.child(coded).maybe(is_whole.then(buttons))
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
