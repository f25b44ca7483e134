//! Names of facets and their values.

use super::input::Input;
use super::words;
use saydo_analysis::{Facet, facet};
use saydo_model::list::List;
use saydo_model::{Code, Side};
use saydo_text::{Lang, Said};

/// The name of a facet.
pub fn title(lang: Lang, facet: Facet) -> Said {
    match facet {
        Facet::Issue => lang.facet_issue(),
        Facet::Audience => lang.facet_audience(),
        Facet::Voice => lang.facet_voice(),
        Facet::Aim => lang.facet_aim(),
        Facet::Category => lang.facet_category(),
        Facet::Position => lang.facet_position(),
        Facet::Speaker => lang.facet_speaker(),
        Facet::Place => lang.facet_place(),
    }
}

/// The name of a value. A code has different words for statements and deeds, so it shows both.
pub fn name(input: &Input<'_>, facet: Facet, value: &str) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let named = match facet {
        Facet::Issue => dataset.issues.iter().find(|issue| issue.id.as_str() == value).map(|issue| issue.label.clone()),
        Facet::Audience if value == facet::DONE => Some(words::side(dataset, lang, Side::Done)),
        Facet::Audience => dataset
            .audiences
            .iter()
            .find(|audience| audience.id.as_str() == value)
            .map(|audience| audience.label.clone()),
        Facet::Voice if value == "leader" => Some(dataset.terms.leaders.clone()),
        Facet::Voice => Some(dataset.terms.interpreters.clone()),
        Facet::Aim => dataset.aims.iter().find(|aim| aim.id.to_string() == value).map(|aim| aim.label.clone()),
        Facet::Category => dataset
            .categories
            .iter()
            .find(|category| category.id.to_string() == value)
            .map(|category| category.label.clone()),
        Facet::Position => Code::from_key(value).map(|code| {
            let axis = &dataset.axis;
            let both = [axis.said.get(code), axis.done.get(code)].into_iter().flatten().list().join(" / ");
            [words::code(code).as_str(), " ", &both].concat()
        }),
        Facet::Speaker => {
            dataset.speakers.iter().find(|speaker| speaker.id.as_str() == value).map(|speaker| speaker.name.clone())
        }
        Facet::Place => dataset.places.iter().find(|place| place.id.as_str() == value).map(|place| place.name.clone()),
    };
    named.unwrap_or_else(|| value.to_owned())
}
