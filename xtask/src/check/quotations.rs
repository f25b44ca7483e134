//! Checks that every quotation is verbatim in a paragraph that its record's locators name.

use super::outcome::Outcome;
use super::report::{Report, single_spaced};
use saydo::model::{Dataset, Locator};

/// Checks every quotation. Only white space may differ.
pub fn check(dataset: &Dataset, report: &Report) -> Outcome {
    let statements = dataset.statements.iter().map(|record| (&record.id, &record.quotes, &record.locators));
    let actions = dataset.actions.iter().map(|record| (&record.id, &record.quotes, &record.locators));
    let mut n_verbatim = 0;
    let mut errors = Vec::new();
    for (id, quotes, locators) in statements.chain(actions) {
        for quote in quotes {
            match find(quote, locators, report) {
                Ok(()) => n_verbatim += 1,
                Err(reason) => errors.push(format!("{id}: “{quote}” {reason}")),
            }
        }
    }
    Outcome::of("quotations", format!("{n_verbatim} verbatim")).with_errors(errors)
}

fn find(quote: &str, locators: &[Locator], report: &Report) -> Result<(), String> {
    let wanted = single_spaced(quote);
    let holds = |locator: &&Locator| report.paragraph(locator).is_some_and(|words| words.contains(&wanted));
    if locators.iter().any(|locator| holds(&locator)) {
        return Ok(());
    }
    let named = locators.iter().map(|locator| locator.0.as_str()).collect::<Vec<_>>().join(", ");
    Err(match report.paragraphs().find(|(_, words)| words.contains(&wanted)) {
        Some((elsewhere, _)) => format!("is not in {named}, but in {elsewhere}"),
        None => format!("is not in {named}, nor anywhere in the text"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn outcome_of(quote: &str, locators: &[&str]) -> Outcome {
        let report = Report::read("[intro ¶1] He said “we  will\nnot yield.”\n\n[intro ¶2] She left.");
        let statement = json!({ "id": "say", "speaker": "x", "voice": "leader", "audience": "x", "quotes": [quote],
            "summary": "", "issue": "x", "position": 0, "reason": "", "locators": locators });
        check(&crate::check::dataset(json!({ "statements": [statement] })), &report)
    }

    #[test]
    fn a_quotation_is_verbatim_but_for_white_space() {
        let outcome = outcome_of("we will not yield", &["intro ¶2", "intro ¶1"]);
        assert!(!outcome.failed(), "{outcome:?}");
        assert_eq!(outcome.summary, "1 verbatim");
    }

    #[test]
    fn a_quotation_changed_or_from_another_paragraph_is_an_error() {
        assert_eq!(
            outcome_of("We will not yield", &["intro ¶1"]).errors,
            ["say: “We will not yield” is not in intro ¶1, nor anywhere in the text"]
        );
        assert_eq!(outcome_of("we will", &["intro ¶2"]).errors, ["say: “we will” is not in intro ¶2, but in intro ¶1"]);
    }
}
