//! Texts of the mapping that the format can't hold: they are left out and told, so that what is published is valid.

use super::Data;
use crate::mapping::Mapping;
use crate::problem::{Effect, Problem};
use saydo::model::{Problem as Fault, Severity, promises, validate};

/// What is not valid in a data set.
pub fn faults(data: &Data) -> Vec<Fault> {
    let mut faults = match data {
        Data::Positions(set) => validate::validate(set),
        Data::Promises(set) => promises::check(set),
    };
    faults.retain(|fault| fault.severity == Severity::Error);
    faults
}

/// Takes the texts that are at fault out of a mapping, and tells each.
pub fn clear(mapping: &mut Mapping, faults: &[Fault], problems: &mut Vec<Problem>) {
    for fault in faults {
        if let Some((words, setting)) = take_out(mapping, &fault.place) {
            let problem = Problem::whole(format!("{} {words}", fault.found), &fault.expected, Effect::DropsText);
            problems.push(problem.set_by(setting));
        }
    }
}

/// What leaving out texts didn't mend.
pub fn left(faults: Vec<Fault>) -> impl Iterator<Item = Problem> {
    faults.into_iter().map(|fault| {
        let found = format!("{} in {} of the data set", fault.found, fault.place);
        Problem::whole(found, fault.expected, Effect::Stops)
    })
}

/// Leaves out the text that became what stands in a place; gives its name and what sets it.
fn take_out(mapping: &mut Mapping, place: &str) -> Option<(&'static str, &'static str)> {
    let (figure, scale) = (&mut mapping.figure, &mut mapping.scale);
    // A source has its id in some places.
    let place = place.replace(" (table)", "");
    let (text, words) = match place.as_str() {
        "headline" => (figure.headline.take(), ("in the headline", "`headline` under [figure]")),
        "lede" => (figure.lede.take(), ("in the text on the table", "`lede` under [figure]")),
        "lang" => (figure.lang.take(), ("as the language", "`lang` under [figure]")),
        "coding, contact" => (figure.contact.take(), ("as the address for errors", "`contact` under [figure]")),
        "title" => (taken(&mut figure.title), ("in the title", "`title` under [figure]")),
        "coding, by" | "sources[0], authors[0]" => {
            (taken(&mut figure.by), ("in who rated or scored", "`by` under [figure]"))
        }
        "coding, method" => (taken(&mut figure.method), ("in how it was done", "`method` under [figure]")),
        "sources[0], title" => (taken(&mut figure.source), ("in the table’s name", "`source` under [figure]")),
        "sources[0], publisher" => (taken(&mut figure.publisher), ("in the publisher", "`publisher` under [figure]")),
        "sources[0], url" => (taken(&mut figure.url), ("as the table’s address", "`url` under [figure]")),
        "axis, title" => (taken(&mut scale.title), ("in what the scale measures", "`title` under [scale]")),
        "axis, low_label" => (taken(&mut scale.low_label), ("in the low end’s words", "`low-label` under [scale]")),
        "axis, high_label" => (taken(&mut scale.high_label), ("in the high end’s words", "`high-label` under [scale]")),
        _ => return None,
    };
    text.map(|_| words)
}

fn taken(text: &mut String) -> Option<String> {
    (!text.is_empty()).then(|| std::mem::take(text))
}
