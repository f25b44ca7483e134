//! Places in the source, in words and as addresses.

use super::input::Input;
use saydo_analysis::Passage;
use saydo_model::{Dataset, Locator, Section, Source};
use saydo_state::url::percent_encode;

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

/// A locator where there is little room: the section by the number that its title begins with, or else by its title, and
/// the paragraph. A title goes without its subtitle, but no other words are cut from it: a reader may look for them.
pub fn located_short(input: &Input<'_>, locator: &Locator) -> String {
    let Some((_, section, n)) = find(input.dataset, locator) else { return locator.0.clone() };
    let numbered = number(&section.title).map(|number| input.lang.place_numbered(number));
    let title = section.title.split_once(':').map_or(section.title.as_str(), |(title, _)| title);
    input.lang.place_short(numbered.as_deref().unwrap_or(title), n as usize)
}

/// The number that a title begins with: `2. Roads`.
fn number(title: &str) -> Option<&str> {
    let (number, rest) = title.split_once('.')?;
    (rest.starts_with(' ') && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
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

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_title_may_begin_with_its_sections_number() {
        for (title, expected) in [
            ("2. Roads", Some("2")),
            ("2.5 roads", None),
            ("12. Roads", Some("12")),
            ("U.S. roads", None),
            (". Roads", None),
            ("Roads", None),
        ] {
            assert_eq!(number(title), expected, "{title}");
        }
    }
}
