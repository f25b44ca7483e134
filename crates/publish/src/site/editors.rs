//! The page for editors: who made it, licences, corrections, how to host and embed it. One in each language, all of them of
//! the source `pages/editors.html`, whose words the build has filled in; what the data set knows is filled in here.

use super::card::Card;
use super::head::Head;
use super::pages::framed;
use crate::codes::EXAMPLE;
use crate::escape::escaped;
use crate::input::with_input;
use crate::{Asset, Kit, Role, tongue};
use saydo::analysis::passage;
use saydo::model::{Correction, Dataset, RecordId};
use saydo::scene::Input;
use saydo::state::State;
use saydo::text::Lang;
use saydo::views::alone;

/// What the pages tell of, and where they stand.
pub struct About<'a> {
    pub dataset: &'a Dataset,
    /// Released versions of the data.
    pub releases: &'a [&'a str],
    pub url: Option<&'a str>,
    pub cards: &'a [Card],
    /// Whether this is the product's own folder, which has the page for own data and the licences.
    pub has_own: bool,
}

/// The source of a page.
struct Source<'a> {
    code: &'a str,
    /// The language's own name.
    name: &'a str,
    /// What the page is about.
    summary: &'a str,
    body: &'a str,
}

/// The page in each language of the kit: `editors.html` in that of the data, or else in English, and the others beside it.
pub fn pages(kit: &Kit, about: &About<'_>) -> Result<Vec<Asset>, String> {
    let mut sources = Vec::new();
    for code in tongue::of_editors(kit) {
        let text = kit.text(&tongue::editors_file(code))?;
        let mut lines = text.splitn(3, '\n');
        let [name, summary, body] = [(); 3].map(|()| lines.next().unwrap_or_default());
        sources.push(Source { code, name, summary, body });
    }
    let lang = about.dataset.lang.as_deref();
    let own = tongue::code(lang);
    let first = if sources.iter().any(|source| source.code == own) { own.as_str() } else { "en" };
    let mut pages: Vec<Asset> = with_input(about.dataset, &State::default(), |input| {
        let spoken = sources.iter().map(|source| {
            tongue::speak(kit, Some(source.code));
            page(source, &sources, first, input, about)
        });
        spoken.collect()
    });
    tongue::speak(kit, lang);
    // A figure knows the language of its data, but not that there are no words for it.
    if first != own && !own.is_empty() {
        let english = pages.iter().find(|page| page.name == "editors.html");
        pages.extend(english.map(|page| Asset::new("editors-en.html", Role::Site, page.bytes.clone())));
    }
    Ok(pages)
}

/// The path of the page in a language.
fn path(code: &str, first: &str) -> String {
    saydo::share::link::editors(code, Some(first))
}

/// The page in a language.
fn page(source: &Source<'_>, all: &[Source<'_>], first: &str, input: &Input<'_>, about: &About<'_>) -> Asset {
    let (dataset, lang) = (about.dataset, input.lang);
    let path = path(source.code, first);
    let contact = dataset.coding.contact.as_deref();
    let contact = contact.filter(|contact| contact.starts_with("https://") || contact.starts_with("mailto:"));
    let issue = dataset.issues.first().map_or("", |issue| issue.id.as_str());
    let of_data = dataset.lang.as_deref().filter(|own| tongue::code(Some(own)) != source.code);
    let of_data = of_data.map_or_else(String::new, |own| format!(" lang=\"{}\"", escaped(own)));
    let releases: Vec<String> = about.releases.iter().map(|version| escaped(version)).collect();
    let body = [
        ("%TITLE%", escaped(&dataset.title)),
        ("%OF-DATA%", of_data.clone()),
        ("%TONGUES%", tongues(source, all, first)),
        ("%LANG%", source.code.to_owned()),
        ("%SOURCES%", sources(dataset, lang)),
        ("%CODING%", escaped(&alone::coding(input))),
        ("%APART%", if dataset.is_of_others() { apart(dataset, lang) } else { String::new() }),
        ("%SOURCE%", escaped(&dataset.terms.source)),
        ("%ABOUT%", escaped(&lang.about())),
        ("%SHARE%", escaped(&lang.share())),
        ("%VERSION%", escaped(&dataset.version)),
        ("%RELEASES%", releases.join(", ")),
        ("%CORRECTIONS%", corrections(dataset, lang, &of_data)),
        ("%REPORT-TO%", escaped(contact.unwrap_or_default())),
        ("%BASE%", escaped(about.url.unwrap_or(EXAMPLE))),
        ("%ISSUE%", escaped(issue)),
    ]
    .iter()
    .fold(chosen(source.body, about, contact.is_some()), |page, (name, value)| page.replace(name, value));
    let head = Head {
        title: &lang.small_editors(),
        whole: Some(&dataset.title),
        description: source.summary,
        path: &path,
        card: about.cards.first(),
        url: about.url,
        oembed: None,
        lang: Some(source.code),
    };
    let page = framed(&head, body.trim_end(), &crate::page::html(lang));
    let page = page.replacen("</head>", &(alternates(all, first, about.url) + "</head>"), 1);
    Asset::new(path, Role::Site, page)
}

/// The lines of a page's source that are true here.
fn chosen(body: &str, about: &About<'_>, has_contact: bool) -> String {
    let marks = [
        ("%HERE%", about.has_own),
        ("%ELSEWHERE%", !about.has_own),
        ("%RELEASED%", !about.releases.is_empty()),
        ("%CONTACT%", has_contact),
        ("%NOBODY%", !has_contact),
    ];
    let kept = |line: &'_ str| {
        let marked = marks.iter().find_map(|(mark, is_true)| Some((line.strip_prefix(mark)?, is_true)));
        match marked {
            Some((rest, is_true)) => is_true.then(|| rest.to_owned()),
            None => Some(line.to_owned()),
        }
    };
    body.split_inclusive('\n').filter_map(kept).collect()
}

/// Links to the page in each language, by the language's own name.
fn tongues(source: &Source<'_>, all: &[Source<'_>], first: &str) -> String {
    let link = |other: &Source<'_>| {
        let (code, path) = (escaped(other.code), path(other.code, first));
        let current = if other.code == source.code { " aria-current=\"true\"" } else { "" };
        let name = escaped(other.name);
        format!("<li><a href=\"{path}\" lang=\"{code}\" hreflang=\"{code}\"{current}>{name}</a></li>")
    };
    all.iter().map(link).collect()
}

/// The same for programs that look for the page in another language.
fn alternates(all: &[Source<'_>], first: &str, url: Option<&str>) -> String {
    let base = url.map_or_else(String::new, |url| format!("{url}/"));
    let link = |other: &Source<'_>| {
        let (code, address) = (escaped(other.code), escaped(&[base.as_str(), &path(other.code, first)].concat()));
        format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">\n")
    };
    all.iter().map(link).collect()
}

/// The sentence that those who made what is scored have no part in this.
fn apart(dataset: &Dataset, lang: Lang) -> String {
    escaped(&lang.about_independence(&dataset.terms.source)) + " "
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

/// What was corrected. `of_data` says which language the data speak, if it is another than the page.
fn corrections(dataset: &Dataset, lang: Lang, of_data: &str) -> String {
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
            "<div><dt>{}</dt><dd dir=\"auto\">{}: {} <b>→</b> {} ({})</dd></div>",
            escaped(&correction.date),
            named(&correction.record),
            escaped(&correction.before),
            escaped(&correction.after),
            escaped(&correction.why),
        )
    };
    let entries = dataset.corrections.iter().map(entry).collect::<Vec<_>>().join("\n");
    format!("<dl class=\"facts corrections\"{of_data}>\n{entries}\n</dl>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{dataset as present, kit};
    use std::collections::BTreeSet;

    fn made(dataset: &Dataset, has_own: bool, url: Option<&str>) -> Vec<(String, String)> {
        let releases = if has_own { &["2026-11-23"][..] } else { &[] };
        let pages = pages(&kit(), &About { dataset, releases, url, cards: &[], has_own }).unwrap();
        Lang::english();
        pages.into_iter().map(|asset| (asset.name, String::from_utf8(asset.bytes).unwrap())).collect()
    }

    fn in_english(dataset: &Dataset, url: Option<&str>) -> String {
        let of_english = |(_, page): &(String, String)| page.contains("<html lang=\"en\">");
        made(dataset, true, url).into_iter().find(of_english).unwrap().1
    }

    /// Texts of a page without what it says in code.
    fn texts(page: &str) -> BTreeSet<&str> {
        let parts = page.split_once("<main").unwrap().1.split('<').filter(|part| !part.starts_with("code"));
        parts.filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim()).collect()
    }

    #[test]
    fn every_place_is_filled_in() {
        let dataset = present();
        for (url, has_own) in [(None, true), (None, false), (Some("https://a.example/s"), true)] {
            for (name, text) in made(&dataset, has_own, url) {
                let left = text.split('%').skip(1).step_by(2);
                let mut left = left.filter(|name| name.chars().all(|c| c.is_ascii_uppercase() || c == '-'));
                assert!(left.all(|name| name == "HASH"), "{name}: {text}");
                assert!(!text.contains("{{") && !text.contains("}}"), "{name}");
                assert!(text.contains(&escaped(&dataset.sources[0].title)) && text.contains(&dataset.version));
                assert!(text.contains(&format!("src=\"{}/embed.html", url.unwrap_or(EXAMPLE))));
            }
        }
    }

    #[test]
    fn each_language_has_a_page_without_english_that_leads_to_the_others() {
        let dataset = Dataset { corrections: Vec::new(), ..present() };
        let pages = made(&dataset, true, Some("https://a.example"));
        let names: BTreeSet<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.len() > 4 && names.contains("editors.html") && names.contains("editors-ar.html"), "{names:?}");
        let english = in_english(&dataset, None);
        // What the data say is in the data's language, and names of formats are in none.
        let names_of_formats = ["policy.txt", "integrity.json", "2026-11-23"];
        // Words that French has too.
        let shared = ["Compression", "Types"];
        let own: Vec<&str> = texts(&english)
            .into_iter()
            .filter(|text| !dataset.title.contains(text) && *text != dataset.version && *text != dataset.terms.source)
            .filter(|text| text.len() > 3 && !names_of_formats.contains(text))
            .filter(|text| !text.contains(&dataset.sources[0].title))
            .collect();
        assert!(own.len() > 50, "{own:?}");
        for (name, page) in &pages {
            for other in &names {
                assert!(page.contains(&format!("<a href=\"{other}\"")), "{name}: {other}");
                assert!(page.contains(&format!(" href=\"https://a.example/{other}\">")), "{name}: {other}");
            }
            assert_eq!(page.matches("aria-current").count(), 1, "{name}");
            if page.contains("<html lang=\"en\">") {
                continue;
            }
            let texts = texts(page);
            let left = own.iter().filter(|text| texts.contains(**text) && !shared.contains(*text));
            let left: Vec<&&str> = left.collect();
            assert!(left.is_empty(), "{name}: {left:?}");
            assert_eq!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), name == "editors-ar.html");
        }
    }

    #[test]
    fn the_page_in_the_language_of_the_data_has_the_plain_name() {
        for (lang, first, english) in [("fr-CA", "fr", "editors-en.html"), ("xx", "en", "editors.html")] {
            let dataset = Dataset { lang: Some(lang.into()), ..present() };
            let pages = made(&dataset, true, None);
            let named = |name: &str| pages.iter().find(|(known, _)| known == name).map(|(_, page)| page.as_str());
            assert!(named("editors.html").unwrap().contains(&format!("<html lang=\"{first}\">")), "{lang}");
            for name in [english, "editors-en.html"] {
                assert!(named(name).unwrap().contains("Who made it"), "{lang}");
            }
            assert_eq!(named(&format!("editors-{first}.html")).is_some(), lang == "xx", "{lang}");
            assert!(named("editors-es.html").unwrap().contains(&format!("<a href=\"./\" lang=\"{lang}\">")));
        }
    }

    #[test]
    fn a_folder_of_own_data_has_no_link_to_what_it_lacks() {
        let dataset = present();
        for (name, page) in made(&dataset, false, None) {
            for part in ["LICENSE", "own.html", "2026-11-23"] {
                assert!(!page.contains(part), "{name}: {part}");
            }
            assert!(page.contains("MIT") && page.contains("Apache"), "{name}");
        }
    }

    #[test]
    fn who_is_told_of_errors_has_a_link() {
        let mut dataset = present();
        dataset.coding.contact = Some("mailto:a@b.example?subject=x&y".into());
        let text = in_english(&dataset, None);
        assert!(text.contains("<a href=\"mailto:a@b.example?subject=x&amp;y\">Report an error</a>. Every"), "{text}");
        dataset.coding.contact = None;
        assert!(in_english(&dataset, None).contains("Send it to whoever gave you this page"));
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
        let text = in_english(&Dataset { corrections, ..present() }, None);
        for part in ["2027-01-02", "r/xi-2017-rights.html", "+1 <b>→</b> +2 &lt;b&gt; (rule 10)", ">taken-out: "] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!text.contains("r/taken-out.html"), "it has no page");
    }
}
