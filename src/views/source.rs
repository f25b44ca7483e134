//! The source line, the coding line, and where to report an error.

use super::build::{El, button, el};
use super::tree::Str;
use crate::model::Source;
use crate::scene::Input;
use crate::scene::place::{checked, coding};

/// All of it.
pub(super) fn source(input: &Input<'_>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let mut footer = el("footer").class("source");
    for source in &dataset.sources {
        let line = lang.source_line(
            &source.authors.join(", "),
            &source.title,
            &source.publisher,
            &source.published,
            &source.extent,
        );
        footer.add(el("p").child(linked(source, line)));
    }
    let coded =
        el("p").text(coding(input)).text(" ").text(lang.evidence_to()).text(" ").text(lang.about_independence());
    let about = button("sheet about").text(lang.about()).text(", ").text(lang.about_corrections());
    footer.child(coded).child(el("p").class("actions").child(about).child(report_button(input)))
}

/// What a frame that has hardly room still says: which text, whose coding, and that the authors did not make this.
pub(super) fn short(input: &Input<'_>) -> El {
    let line = briefest(input).text(" ").text(checked(input)).text(" ").text(input.lang.about_independence());
    el("footer").class("source folded").child(line)
}

/// Which text, and whose coding, in a paragraph.
pub(super) fn briefest(input: &Input<'_>) -> El {
    let (lang, dataset) = (input.lang, input.dataset);
    let mut line = el("p");
    for source in &dataset.sources {
        let text = lang.source_short(&source.title, &source.publisher, &source.published);
        line = line.child(linked(source, text)).text(" ");
    }
    line.text(lang.coding_short(&dataset.coding.by, &dataset.coding.date))
}

/// A text that leads to the source, where that stands on the web.
fn linked(source: &Source, text: String) -> El {
    if source.url.starts_with("http") { link(&source.url).text(text) } else { el("span").text(text) }
}

/// A link to another site, in a tab of its own.
pub(super) fn link(url: impl Into<Str>) -> El {
    el("a").set("href", url).set("target", "_blank").set("rel", "noopener")
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
