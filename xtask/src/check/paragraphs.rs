//! Checks that every paragraph of every source is cited by a record or listed with a reason.

use super::outcome::Outcome;
use super::report::Report;
use saydo::model::{Dataset, Locator, Section};
use std::collections::BTreeSet;

/// Checks that no paragraph is left out. With `required` a missing paragraph is an error instead of a warning.
pub fn check(dataset: &Dataset, required: bool) -> Outcome {
    let cited = cited(dataset);
    let listed: BTreeSet<&str> = dataset.uncited.iter().map(|entry| entry.locator.0.as_str()).collect();
    let all: Vec<String> = sections(dataset).flat_map(paragraphs_of).collect();
    let n_cited = all.iter().filter(|locator| cited.contains(locator.as_str())).count();
    let summary = format!("{} in all, {n_cited} cited, {} listed as uncited", all.len(), listed.len());
    let left_out = (all.iter())
        .filter(|locator| !cited.contains(locator.as_str()) && !listed.contains(locator.as_str()))
        .map(|locator| format!("{locator} is cited by no record; cite it, or list it under `uncited` with the reason"));
    let contradictions = (listed.intersection(&cited))
        .map(|locator| format!("{locator} is listed under `uncited`, but a record cites it; take it off the list"));
    let outcome = Outcome::of("paragraphs", summary);
    if required {
        outcome.with_errors(left_out).with_errors(contradictions)
    } else {
        Outcome { warnings: left_out.chain(contradictions).collect(), ..outcome }
    }
}

/// Checks the sections against the report's text: number of paragraphs, and openings if given.
pub fn check_against(dataset: &Dataset, report: &Report) -> Outcome {
    let in_text = report.sections();
    let mut errors = Vec::new();
    let mut n_openings = 0;
    for section in sections(dataset) {
        let found = in_text.get(section.id.as_str()).copied().unwrap_or(0);
        if found != section.paragraphs {
            errors.push(format!("section {}: {} paragraphs, but the text has {found}", section.id, section.paragraphs));
        }
        n_openings += section.openings.len();
        errors.extend(wrong_openings(section, report));
    }
    let ids: BTreeSet<&str> = sections(dataset).map(|section| section.id.as_str()).collect();
    let missing = in_text.keys().filter(|id| !ids.contains(**id));
    errors.extend(missing.map(|id| format!("section {id} of the text is no section of a source")));
    let summary = format!("{} sections as in the text, {n_openings} openings", ids.len());
    Outcome::of("openings", summary).with_errors(errors)
}

fn wrong_openings(section: &Section, report: &Report) -> Vec<String> {
    let mut errors = Vec::new();
    for (locator, opening) in paragraphs_of(section).zip(&section.openings) {
        let words = report.paragraph(&Locator(locator.clone())).unwrap_or_default();
        let expected = words.split(' ').take(3).collect::<Vec<_>>().join(" ");
        if *opening != expected {
            errors.push(format!("{locator} opens with `{expected}`, not with `{opening}`"));
        }
    }
    errors
}

fn sections(dataset: &Dataset) -> impl Iterator<Item = &Section> {
    dataset.sources.iter().flat_map(|source| &source.sections)
}

fn paragraphs_of(section: &Section) -> impl Iterator<Item = String> {
    (1..=section.paragraphs).map(|number| format!("{} ¶{number}", section.id))
}

fn cited(dataset: &Dataset) -> BTreeSet<&str> {
    (dataset.statements.iter().flat_map(|record| &record.locators))
        .chain(dataset.actions.iter().flat_map(|record| &record.locators))
        .chain(dataset.context.iter().flat_map(|record| &record.locators))
        .chain(dataset.findings.iter().flat_map(|record| &record.locators))
        .chain(dataset.links.iter().flat_map(|record| &record.locators))
        .map(|locator| locator.0.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn set(cited: &[&str], listed: &[&str], openings: &[&str]) -> Dataset {
        let uncited: Vec<Value> = listed.iter().map(|locator| json!({ "locator": locator, "why": "-" })).collect();
        let context = json!([{ "id": "event", "summary": "", "locators": cited }]);
        let mut set = crate::check::dataset(json!({ "context": context, "uncited": uncited }));
        set.sources[0].sections[0].openings = openings.iter().map(ToString::to_string).collect();
        set
    }

    #[test]
    fn a_paragraph_is_cited_or_listed_and_not_both() {
        let whole = check(&set(&["intro ¶1"], &["intro ¶2"], &[]), true);
        assert!(!whole.failed(), "{whole:?}");
        assert_eq!(whole.summary, "2 in all, 1 cited, 1 listed as uncited");
        let left_out = check(&set(&["intro ¶1"], &[], &[]), true);
        assert!(left_out.errors[0].starts_with("intro ¶2 is cited by no record"), "{left_out:?}");
        let both = check(&set(&["intro ¶1", "intro ¶2"], &["intro ¶2"], &[]), true);
        assert!(both.errors[0].starts_with("intro ¶2 is listed under `uncited`, but"), "{both:?}");
    }

    #[test]
    fn in_other_peoples_data_a_paragraph_left_out_is_a_warning() {
        let outcome = check(&set(&[], &[], &[]), false);
        assert_eq!((outcome.errors.len(), outcome.warnings.len()), (0, 2));
    }

    #[test]
    fn sections_and_openings_are_the_texts() {
        let text = "[intro ¶1] One two three four.\n\n[intro ¶2] Five six.";
        let right = check_against(&set(&[], &[], &["One two three", "Five six."]), &Report::read(text));
        assert!(!right.failed(), "{right:?}");
        let wrong = check_against(&set(&[], &[], &["One two", "Five six."]), &Report::read(text));
        assert_eq!(wrong.errors, ["intro ¶1 opens with `One two three`, not with `One two`"]);
        let longer =
            check_against(&set(&[], &[], &[]), &Report::read(&format!("{text}\n\n[intro ¶3] x\n\n[end ¶1] y")));
        assert_eq!(longer.errors.len(), 2, "{longer:?}");
    }
}
