//! Places in the source, in words and as addresses.

use super::input::Input;
use crate::analysis::Passage;
use crate::model::{Dataset, Locator, Section, Source};
use crate::state::url::percent_encode;

/// The source, section and paragraph number that a locator names.
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

/// A short locator: the first words of the section's title, and the paragraph.
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

/// The publisher's address of a passage, at its quotation if it has one.
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
