//! The page for editors: who made it, licences, corrections, how to host and embed it. Its words stand in
//! `pages/editors.html`; what the data set knows is filled in.

use super::card::Card;
use super::head::{Head, escaped};
use super::pages::framed;
use crate::codes::EXAMPLE;
use crate::{Asset, Role};
use saydo::analysis::passage;
use saydo::model::{Correction, Dataset, RecordId};
use saydo::scene::Input;
use saydo::text::Lang;
use saydo::views::alone;

/// The page's path in `pkg/`.
pub const PATH: &str = "editors.html";

/// The sentence that those who made what is scored have no part in this.
fn apart(dataset: &Dataset, lang: Lang) -> String {
    escaped(&lang.about_independence(&dataset.terms.source)) + " "
}

/// The page's source without lines that lead to the page for own data, where that isn't there.
pub fn beside(source: &str, has_own: bool) -> String {
    let is_about = |line: &str| line.contains("\"own.html\"") || line.contains(">Your own data<");
    source.split_inclusive('\n').filter(|line| has_own || !is_about(line)).collect()
}

/// The page, of its source and the data set.
pub fn page(source: &str, input: &Input<'_>, releases: &[&str], url: Option<&str>, cards: &[Card]) -> Asset {
    let (dataset, lang) = (input.dataset, input.lang);
    let issue = dataset.issues.first().map_or("", |issue| issue.id.as_str());
    let body = [
        ("%TITLE%", escaped(&dataset.title)),
        ("%SOURCES%", sources(dataset, lang)),
        ("%CODING%", escaped(&alone::coding(input))),
        ("%APART%", if dataset.is_of_others() { apart(dataset, lang) } else { String::new() }),
        ("%SOURCE%", escaped(&dataset.terms.source)),
        ("%ABOUT%", escaped(&lang.about())),
        ("%SHARE%", escaped(&lang.share())),
        ("%VERSION%", escaped(&dataset.version)),
        ("%RELEASES%", releases.iter().map(|version| escaped(version)).collect::<Vec<_>>().join(", ")),
        ("%CORRECTIONS%", corrections(dataset, lang)),
        ("%CONTACT%", contact(dataset.coding.contact.as_deref())),
        ("%BASE%", escaped(url.unwrap_or(EXAMPLE))),
        ("%ISSUE%", escaped(issue)),
    ]
    .iter()
    .fold(source.to_owned(), |page, (name, value)| page.replace(name, value));
    let head = Head {
        title: "For editors",
        whole: Some(&dataset.title),
        description: "Who made this picture, its licences, how it is corrected, that it tracks nobody, and how to host and \
                      embed it.",
        path: PATH,
        card: cards.first(),
        url,
        oembed: None,
        lang: None,
    };
    Asset::new(PATH, Role::Site, framed(&head, body.trim_end(), "<html lang=\"en\">"))
}

fn sources(dataset: &Dataset, lang: Lang) -> String {
    let line = |source: &saydo::model::Source| {
        let authors = source.authors.join(", ");
        let line = lang.source_line(&authors, &source.title, &source.publisher, &source.published);
        match source.url.starts_with("https://") || source.url.starts_with("http://") {
            true => format!("<p><a href=\"{}\" rel=\"noopener\">{}</a></p>", escaped(&source.url), escaped(&line)),
            false => format!("<p>{}</p>", escaped(&line)),
        }
    };
    dataset.sources.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn corrections(dataset: &Dataset, lang: Lang) -> String {
    if dataset.corrections.is_empty() {
        return format!("<p>{}</p>", escaped(&lang.about_no_corrections()));
    }
    // Only passages have pages: not findings, not links, not what was taken out.
    let named = |id: &RecordId| match passage::find(dataset, id) {
        Some(_) => format!("<a href=\"{}\">{}</a>", super::linked::record_path(id.as_str()), escaped(id.as_str())),
        None => escaped(id.as_str()),
    };
    let entry = |correction: &Correction| {
        format!(
            "<div><dt>{}</dt><dd>{}: {} <b>→</b> {} ({})</dd></div>",
            escaped(&correction.date),
            named(&correction.record),
            escaped(&correction.before),
            escaped(&correction.after),
            escaped(&correction.why),
        )
    };
    let entries = dataset.corrections.iter().map(entry).collect::<Vec<_>>().join("\n");
    format!("<dl class=\"facts corrections\">\n{entries}\n</dl>")
}

/// How an error is reported: to the data set's contact, or by a text that the picture prepares.
fn contact(contact: Option<&str>) -> String {
    let prepared = "Every passage in the picture has a button, <b>Report an error</b>, that prepares a text with the \
                    passage, its version and its link";
    match contact.filter(|contact| contact.starts_with("https://") || contact.starts_with("mailto:")) {
        Some(address) => format!("<a href=\"{}\">Report an error</a>. {prepared}.", escaped(address)),
        None => format!("{prepared}, to send to whoever gave you this page."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::with_input;
    use crate::testing::{dataset as present, read};
    use saydo::state::State;

    fn text(dataset: &Dataset, url: Option<&str>) -> String {
        let source = read("pages/editors.html");
        with_input(dataset, &State::default(), |input| {
            String::from_utf8(page(&source, input, &["2026-11-23"], url, &[]).bytes).unwrap()
        })
    }

    #[test]
    fn every_place_is_filled_in() {
        let dataset = present();
        for url in [None, Some("https://a.example/s")] {
            let text = text(&dataset, url);
            let left: Vec<&str> = text
                .split('%')
                .skip(1)
                .step_by(2)
                .filter(|name| name.chars().all(|c| c.is_ascii_uppercase()))
                .collect();
            assert!(left.iter().all(|name| *name == "HASH"), "{left:?}");
            assert!(text.contains(&escaped(&dataset.sources[0].title)) && text.contains(&dataset.version));
            assert!(text.contains(&format!("src=\"{}/embed.html", url.unwrap_or(EXAMPLE))));
        }
    }

    #[test]
    fn corrections_are_listed_with_what_stood_there_and_why() {
        let correction = |record: &str| Correction {
            date: "2027-01-02".into(),
            record: record.into(),
            before: "+1".into(),
            after: "+2 <b>".into(),
            why: "rule 10".into(),
        };
        let corrections = vec![correction("xi-2017-rights"), correction("taken-out")];
        let text = text(&Dataset { corrections, ..present() }, None);
        for part in ["2027-01-02", "r/xi-2017-rights.html", "+1 <b>→</b> +2 &lt;b&gt; (rule 10)", ">taken-out: "] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains("r/taken-out.html"), "it has no page");
    }
}
