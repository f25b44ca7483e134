//! Places in the source, and the texts that cite a record or report an error in it.

use super::input::Input;
use super::words;
use crate::analysis::Passage;
use crate::model::{Dataset, Locator, Section, Source};
use crate::state::url::percent_encode;

/// The source and the section that a locator names, with the paragraph's number.
pub fn find<'a>(dataset: &'a Dataset, locator: &Locator) -> Option<(&'a Source, &'a Section, u32)> {
    let (section_id, n) = locator.parts()?;
    let mut sources = dataset.sources.iter();
    sources.find_map(|source| {
        let section = source.sections.iter().find(|section| section.id.as_str() == section_id)?;
        Some((source, section, n))
    })
}

/// A locator in words: section's title, paragraph n of m.
pub fn located(input: &Input<'_>, locator: &Locator) -> String {
    find(input.dataset, locator).map_or_else(
        || locator.0.clone(),
        |(_, section, n)| input.lang.card_locator(&section.title, n as usize, &section.paragraphs.to_string()),
    )
}

/// Length of a section's title in a short locator, in characters.
const SHORT: usize = 20;

/// A locator where there is little room: the first words of the section's title, and the paragraph.
pub fn located_short(input: &Input<'_>, locator: &Locator) -> String {
    let Some((_, section, n)) = find(input.dataset, locator) else { return locator.0.clone() };
    let mut title = String::new();
    for word in section.title.split(' ') {
        if !title.is_empty() && title.chars().count() + word.chars().count() > SHORT {
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    input.lang.place_short(&title, n as usize)
}

/// The publisher's address of a passage: at its quotation, where there is one.
///
/// A text fragment (<https://wicg.github.io/scroll-to-text-fragment/>); `+` would not be read as a space there.
pub fn publisher_url(input: &Input<'_>, passage: Passage<'_>) -> Option<String> {
    let (source, ..) = find(input.dataset, passage.locators().first()?)?;
    if !source.url.starts_with("http://") && !source.url.starts_with("https://") {
        return None;
    }
    let quote = passage.quotes().first().filter(|quote| !quote.contains(['…', '[']));
    let fragment =
        quote.map(|quote| ["#:~:text=", &percent_encode(quote).replace('+', "%20").replace('-', "%2D")].concat());
    Some([source.url.as_str(), fragment.as_deref().unwrap_or("")].concat())
}

/// A record's citation, `link` being its own address.
pub fn citation(input: &Input<'_>, passage: Passage<'_>, link: &str) -> String {
    let dataset = input.dataset;
    let locator = passage.locators().first();
    let nowhere = Source::default();
    let source = locator.and_then(|locator| find(dataset, locator)).map_or(&nowhere, |(source, ..)| source);
    let place = locator.map(|locator| located(input, locator)).unwrap_or_default();
    let what = match (passage, passage.quotes().first()) {
        (_, Some(quote)) => ["“", quote, "”"].concat(),
        (_, None) => passage.summary().trim_end_matches('.').to_owned(),
    };
    let standing = passage.standing(dataset);
    input.lang.citation(
        &words::who(dataset, input.lang, passage),
        &what,
        &words::passage_date(input.dataset, input.lang, passage),
        &source.authors.join(", "),
        &source.title,
        &source.publisher,
        &source.published,
        &place,
        &source.url,
        &words::code(passage.code()),
        words::code_words(dataset, standing, passage.code()),
        &dataset.coding.by,
        &dataset.version,
        link,
    )
}

/// A prepared text that reports an error, `link` being the address of what it is about.
pub fn report_text(input: &Input<'_>, passage: Option<Passage<'_>>, link: &str) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    match passage {
        None => lang.report_error_general(&dataset.version, link),
        Some(passage) => {
            let words = words::code_words(dataset, passage.standing(dataset), passage.code());
            let now = [&words::code(passage.code()), " (", words, "): ", passage.reason()].concat();
            lang.report_error(passage.id().as_str(), &dataset.version, link, &now)
        }
    }
}

/// A prepared text that disputes a record's score, `link` being the record's address.
pub fn dispute_text(input: &Input<'_>, passage: Passage<'_>, link: &str) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let words = words::code_words(dataset, passage.standing(dataset), passage.code());
    let now = [&words::code(passage.code()), " (", words, ")"].concat();
    lang.report_dispute(&now, passage.id().as_str(), &dataset.version, link, passage.reason())
}

/// Who coded it, when, how, and whether anybody outside has checked it.
pub fn coding(input: &Input<'_>) -> String {
    let (lang, dataset) = (input.lang, input.dataset);
    let coding = &dataset.coding;
    let line = lang.coding_line(&coding.by, &coding.date, &coding.codebook, &dataset.version, &coding.method);
    [line.as_str(), checked(input)].join(" ")
}

/// Whether anybody outside has checked the coding, in a sentence.
pub fn checked(input: &Input<'_>) -> &'static str {
    if input.dataset.coding.checked_outside { input.lang.coding_checked() } else { input.lang.coding_unchecked() }
}
