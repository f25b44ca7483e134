//! The format's rules, applied to every record: see `saydo::model::validate`.

use super::outcome::Outcome;
use saydo::model::validate::validate;
use saydo::model::{Dataset, Severity, promises};
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

/// Checks a data set of promises.
pub fn check_promises(document: serde_json::Value) -> Outcome {
    let set: promises::Promises = match serde_json::from_value(document) {
        Ok(set) => set,
        Err(error) => {
            let message = format!("it does not have the format's shape: {error}");
            return Outcome::of("records", String::new()).with_error(message);
        }
    };
    let (n, issues, actors) = (set.promises.len(), set.issues.len(), set.actors.len());
    let outcome = Outcome::of("records", format!("{n} promises, {issues} issues, {actors} actors"));
    outcome.with_errors(promises::check(&set).iter().map(ToString::to_string))
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
