//! The texts that cite a record, report an error in it, dispute its score, or say who scored it.

use super::input::Input;
use super::locator::{find, located};
use super::words;
use saydo_analysis::Passage;
use saydo_model::Source;

/// A record's citation; `link` is the record's address.
pub fn citation(input: &Input<'_>, passage: Passage<'_>, link: &str) -> String {
    let dataset = input.dataset;
    let locator = passage.locators().first();
    let nowhere = Source::default();
    let source = locator.and_then(|locator| find(dataset, locator)).map_or(&nowhere, |(source, ..)| source);
    let place = locator.map(|locator| located(input, locator)).unwrap_or_default();
    let what = match (passage, passage.quotes().first()) {
        (_, Some(quote)) => words::quote(input.lang, quote),
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

/// A prepared text that reports an error; `link` is the address of what the report is about.
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

/// A prepared text that disputes a record's score; `link` is the record's address.
pub fn dispute_text(input: &Input<'_>, passage: Passage<'_>, link: &str) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let words = words::code_words(dataset, passage.standing(dataset), passage.code());
    let now = [&words::code(passage.code()), " (", words, ")"].concat();
    lang.report_dispute(&now, passage.id().as_str(), &dataset.version, link, passage.reason())
}

/// Who coded the data, when, how, and whether an outsider has checked the coding.
pub fn coding(input: &Input<'_>) -> String {
    let (lang, dataset) = (input.lang, input.dataset);
    let coding = &dataset.coding;
    let line = lang.coding_line(&coding.by, &coding.date, &coding.codebook, &dataset.version, &coding.method);
    [line.as_str(), checked(input)].join(" ")
}

/// A sentence that says whether an outsider has checked the coding; nothing of a table that its authors scored, as nobody
/// was asked.
pub fn checked(input: &Input<'_>) -> &'static str {
    match input.dataset.is_of_others() {
        false => "",
        true if input.dataset.coding.checked_outside => input.lang.coding_checked().as_str(),
        true => input.lang.coding_unchecked().as_str(),
    }
}
