//! The story's steps as view states: which one is shown, what it shows, and whether a data set can show it.

use super::fit::fit;
use super::url;
use super::view_state::{State, View};
use saydo_model::problem::Problem;
use saydo_model::{Dataset, StoryStep};

impl State {
    /// Index of the story's step shown; `None` if the data set has no story.
    pub fn step_idx(&self, dataset: &Dataset) -> Option<usize> {
        let step_idx = self.step.unwrap_or(1) as usize - 1;
        dataset.story.len().checked_sub(1).map(|last| step_idx.min(last))
    }

    /// The story's step shown; `None` if the data set has no story.
    pub fn step_shown<'a>(&self, dataset: &'a Dataset) -> Option<&'a StoryStep> {
        dataset.story.get(self.step_idx(dataset)?)
    }

    /// The state of the step shown, with the reader's theme, language, method and codes, and with the issue or passage
    /// that the reader opened; `None` if the data set has no story.
    pub fn of_step(&self, dataset: &Dataset) -> Option<Self> {
        let (step, _) = fit(&url::decode(&self.step_shown(dataset)?.state), dataset);
        let opened = self.issue.is_some() || self.record.is_some();
        let step = Self {
            issue: if opened { self.issue.clone() } else { step.issue },
            record: if opened { self.record.clone() } else { step.record },
            ..step
        };
        Some(step.with_choices_of(self))
    }

    /// The state with the theme, language, method, codes and data of another: the choices that last from step to step.
    pub fn with_choices_of(self, other: &Self) -> Self {
        Self {
            theme: other.theme,
            lang: other.lang.clone(),
            method: other.method,
            codes: other.codes.clone(),
            data: other.data.clone(),
            interpreters: self.interpreters || other.interpreters,
            ..self
        }
    }
}

/// Steps whose state the data set can't fully show.
pub fn problems(dataset: &Dataset) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (step_idx, step) in dataset.story.iter().enumerate() {
        let place = ["story[", &step_idx.to_string(), "], state"].concat();
        let state = url::decode(&step.state);
        let (_, dropped) = fit(&state, dataset);
        let found = ["`", &step.state, "`"].concat();
        if !dropped.is_empty() {
            let expected = ["names that this data set has; it lacks ", &dropped.join(", ")].concat();
            problems.push(Problem::error(place, found, expected));
        } else if state.view.is_none_or(|view| matches!(view, View::Story | View::Evidence)) {
            problems.push(Problem::error(place, found, "a view that is a picture, such as view=gaps or view=map"));
        } else if state.theme.is_some() || state.lang.is_some() || !state.codes.is_empty() || state.data.is_some() {
            problems.push(Problem::error(place, found, "no theme, lang, codes or data, which are the reader's own"));
        } else if !is_plain(&step.state) {
            problems.push(Problem::error(place, found, ["`", &url::encode(&state), "`"].concat()));
        }
    }
    problems
}

/// Whether a step's state was read completely. A misspelt part would be lost silently.
fn is_plain(text: &str) -> bool {
    let state = url::encode(&url::decode(text));
    let known = |part: &&str| !part.is_empty() && *part != url::FIRST;
    let n_written = text.split('&').filter(known).count();
    n_written == state.split('&').filter(known).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::{Issue, IssueId};

    fn check(state: &str, expected: &str) {
        let dataset = Dataset {
            issues: vec![Issue { id: IssueId("sea".into()), ..Issue::default() }],
            story: vec![StoryStep { state: state.into(), ..StoryStep::default() }],
            ..Dataset::default()
        };
        let problems: Vec<String> = problems(&dataset).iter().map(ToString::to_string).collect();
        assert_eq!(problems.join("; ").is_empty(), expected.is_empty(), "{state}: {problems:?}");
        assert!(problems.join("; ").contains(expected), "{state}: {problems:?}");
    }

    #[test]
    fn a_step_that_the_data_can_show_is_none() {
        check("view=map&issue=sea", "");
        check("v=1&view=gaps&issues=sea&gap=home", "");
    }

    #[test]
    fn a_step_that_fits_no_more_is_told_with_its_place() {
        check("view=map&issue=moon", "story[0], state: found `view=map&issue=moon`; expected names");
        check("view=story&step=1", "a view that is a picture");
        check("view=evidence", "a view that is a picture");
        check("issue=sea", "a view that is a picture");
        check("view=map&theme=dark", "no theme");
        check("view=map&isue=sea", "expected `v=1&view=map`");
    }
}
