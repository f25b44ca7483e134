//! Texts of the mapping that the format can't hold: they are left out and told, so that what is published is valid.

use super::Data;
use super::positions::code_of;
use crate::mapping::{IssueWords, Mapping};
use crate::problem::{Effect, Problem};
use crate::words::plain;
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

/// Takes the texts that are at fault out of the mapping of a data set, and tells each.
pub fn clear(mapping: &mut Mapping, data: &Data, faults: &[Fault], problems: &mut Vec<Problem>) {
    for fault in faults {
        let taken = take_out(mapping, &fault.place).or_else(|| take_words(mapping, data, &fault.place));
        if let Some((words, setting)) = taken {
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
        "terms, source" => {
            (taken(&mut mapping.terms.source), ("in what the source is called", "`source` under [terms]"))
        }
        "terms, rules" => (taken(&mut mapping.terms.rules), ("in what is measured against", "`rules` under [terms]")),
        "terms, leaders" => {
            (taken(&mut mapping.terms.leaders), ("in those whose words count", "`leaders` under [terms]"))
        }
        "terms, extent" => (taken(&mut mapping.terms.extent), ("in when the evidence ends", "`extent` under [terms]")),
        "axis, high_label" => (taken(&mut scale.high_label), ("in the high end’s words", "`high-label` under [scale]")),
        _ => return None,
    };
    text.map(|_| words)
}

/// Leaves out words for a position or an issue.
fn take_words(mapping: &mut Mapping, data: &Data, place: &str) -> Option<(&'static str, &'static str)> {
    let Data::Positions(set) = data else { return None };
    let scale = &mut mapping.scale;
    for (field, words, told) in [
        ("axis, ticks, ", &mut scale.ticks, ("in a word at the axis", "`ticks` under [scale]")),
        ("axis, both, ", &mut scale.both, ("in the words for a match", "`both` under [scale]")),
    ] {
        if let Some(code) = place.strip_prefix(field).and_then(code_of) {
            words.retain(|key, _| code_of(key) != Some(code));
            return Some(told);
        }
    }
    let (issue, field) = place.strip_prefix("issues[")?.split_once(", ")?;
    let issue = set.issues.get(issue.split(']').next()?.parse::<usize>().ok()?)?;
    let is_it = |words: &&mut IssueWords| words.label == issue.label || plain(&words.issue) == plain(&issue.label);
    let words = mapping.issue_words.iter_mut().find(is_it)?;
    let (text, told) = match field {
        "label" => (taken(&mut words.label), ("in the name of an issue", "`label` under [[issue-words]]")),
        "inline" => (taken(&mut words.inline), ("in an issue’s name in sentences", "`inline` under [[issue-words]]")),
        "rule" => (taken(&mut words.rule), ("in what an issue is measured against", "`rule` under [[issue-words]]")),
        "about" => (taken(&mut words.about), ("in what an issue is about", "`about` under [[issue-words]]")),
        _ => return None,
    };
    text.map(|_| told)
}

fn taken(text: &mut String) -> Option<String> {
    (!text.is_empty()).then(|| std::mem::take(text))
}
