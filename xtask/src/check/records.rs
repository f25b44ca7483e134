//! The format's rules, applied to every record: see `saydo::model::validate`.

use super::outcome::Outcome;
use saydo::model::validate::validate;
use saydo::model::{Checked, Dataset, Problem, Severity, checks, promises};
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
    // Who writes data by hand has them checked by every rule. What was published keeps to those that it passed.
    let dataset = &Dataset { checked: or_now(dataset.checked), ..dataset.clone() };
    for problem in validate(dataset).into_iter().chain(story::problems(dataset)) {
        tell(&mut outcome, &problem);
    }
    outcome
}

fn or_now(checked: Checked) -> Checked {
    if checked.is_none() { checks::NOW } else { checked }
}

fn tell(outcome: &mut Outcome, problem: &Problem) {
    match problem.severity {
        Severity::Error => outcome.errors.push(problem.to_string()),
        Severity::Warning => outcome.warnings.push(problem.to_string()),
    }
}

/// Checks a data set of promises.
pub fn check_promises(document: serde_json::Value) -> Outcome {
    let mut set: promises::Promises = match serde_json::from_value(document) {
        Ok(set) => set,
        Err(error) => {
            let message = format!("it does not have the format's shape: {error}");
            return Outcome::of("records", String::new()).with_error(message);
        }
    };
    let (n, issues, actors) = (set.promises.len(), set.issues.len(), set.actors.len());
    let mut outcome = Outcome::of("records", format!("{n} promises, {issues} issues, {actors} actors"));
    set.checked = or_now(set.checked);
    promises::check(&set).iter().for_each(|problem| tell(&mut outcome, problem));
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

    /// What is told of the language `english`, which a rule refuses that came later than the first data.
    fn told(outcome: &Outcome) -> (Vec<&String>, Vec<&String>) {
        let of = |list: &'static str| move |text: &&String| text.starts_with(list);
        (
            outcome.errors.iter().filter(of("lang: found `english`")).collect(),
            outcome.warnings.iter().filter(of("lang: found `english`")).collect(),
        )
    }

    #[test]
    fn a_newer_rule_warns_of_what_was_published_before_it_and_refuses_what_is_new() {
        let words = json!({ "lang": "english" });
        let checked = |checked: u32| json!({ "lang": "english", "checked": checked });
        let outcome = |changes| check(&crate::check::dataset(changes));
        let older = outcome(checked(1));
        let (errors, warnings) = told(&older);
        assert!(errors.is_empty() && warnings.len() == 1, "{older:?}");
        assert!(warnings[0].contains("since version 2 of the checks; these data passed version 1"), "{older:?}");
        for new in [words, checked(2), checked(9)] {
            let outcome = outcome(new);
            let (errors, warnings) = told(&outcome);
            assert!(errors.len() == 1 && warnings.is_empty(), "{outcome:?}");
        }
        let promises = |checked: u32| {
            let set = promises::Promises {
                lang: Some("english".into()),
                checked: Checked(checked),
                ..promises::Promises::default()
            };
            check_promises(serde_json::to_value(&set).unwrap())
        };
        assert_eq!(told(&promises(1)).1.len(), 1);
        assert_eq!(told(&promises(0)).0.len(), 1);
    }
}
