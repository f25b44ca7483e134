//! The format's rules, applied to every record: see `saydo::model::validate`.

use super::outcome::Outcome;
use saydo::model::validate::validate;
use saydo::model::{Dataset, Severity};
use saydo::state::story;

/// Checks every record, reference and link.
pub fn check(dataset: &Dataset) -> Outcome {
    let mut outcome = Outcome::of(
        "records",
        format!(
            "{} statements, {} actions, {} context, {} findings, {} links",
            dataset.statements.len(),
            dataset.actions.len(),
            dataset.context.len(),
            dataset.findings.len(),
            dataset.links.len()
        ),
    );
    for problem in validate(dataset).into_iter().chain(story::problems(dataset)) {
        match problem.severity {
            Severity::Error => outcome.errors.push(problem.to_string()),
            Severity::Warning => outcome.warnings.push(problem.to_string()),
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn errors_and_warnings_are_told_apart() {
        let set = crate::check::dataset(json!({ "forums": [{ "id": "club", "name": "Club" }] }));
        let outcome = check(&set);
        assert!(outcome.errors.iter().any(|error| error.starts_with("title: found nothing")), "{outcome:?}");
        assert_eq!(outcome.warnings.len(), 1, "{outcome:?}");
    }
}
