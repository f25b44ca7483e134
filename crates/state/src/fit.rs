//! Drops from a state whatever the data set lacks, and says what was dropped.

use super::recode;
use super::view_state::{State, View};
use super::whole::IS_WHOLE;
use saydo_analysis::{Facet, passage};
use saydo_model::Dataset;
use saydo_model::list::AddAll;

/// The part of the state that the data set can show, and the ids and values that it lacks.
pub fn fit(state: &State, dataset: &Dataset) -> (State, Vec<String>) {
    let mut fitted = state.clone();
    let mut dropped = Vec::new();
    if let Some(issue) = fitted.issue.take_if(|id| !dataset.issues.iter().any(|issue| issue.id == *id)) {
        dropped.push(issue.0);
    }
    if let Some(issue) = fitted.compare.take_if(|id| !dataset.issues.iter().any(|issue| issue.id == *id)) {
        dropped.push(issue.0);
    }
    if let Some(record) = fitted.record.take_if(|id| passage::find(dataset, id).is_none()) {
        dropped.push(record.0);
    }
    if let (Some(_), Some(record)) = (&fitted.issue, &fitted.record) {
        // An open record belongs to its issue, whatever a link says.
        let passage = passage::find(dataset, record).and_then(|idx| passage::at(dataset, idx));
        fitted.issue = passage.map(|passage| passage.issue().clone());
    }
    keep_comparison(&mut fitted, dataset);
    if IS_WHOLE {
        fit_far(&mut fitted, state, dataset, &mut dropped);
    }
    (fitted, dropped)
}

/// Fits what only the study module shows.
fn fit_far(fitted: &mut State, state: &State, dataset: &Dataset, dropped: &mut Vec<String>) {
    if dataset.story.is_empty() && fitted.view == Some(View::Story) {
        fitted.view = None;
        dropped.push(View::Story.key().to_owned());
    }
    let n_steps = dataset.story.len() as u32;
    if let Some(step) = fitted.step.take_if(|step| *step > n_steps) {
        dropped.push(step.to_string());
    }
    let codes = dataset.axis.codes();
    fitted.codes.retain(|recode| {
        let known =
            passage::find(dataset, &recode.record).is_some() && recode.code.is_none_or(|code| codes.contains(&code));
        if !known {
            dropped.push(recode.record.as_str().to_owned());
        }
        known
    });
    // A change that the published coding has since adopted is no change any more.
    fitted.codes = recode::changes(dataset, &fitted.codes);
    let values: Vec<(Facet, Vec<String>)> = Facet::ALL.map(|facet| (facet, facet.values(dataset))).into();
    let known = |facet: Facet, value: &str| {
        values.iter().any(|(listed, values)| *listed == facet && values.iter().any(|known| known == value))
    };
    for facet in Facet::ALL {
        dropped.add_all(state.filter.of(facet).filter(|value| !known(facet, value)).map(str::to_owned));
    }
    fitted.filter.retain(&known);
}

/// Ends a comparison if no issue is open, or if the open issue is compared with itself.
pub(super) fn keep_comparison(state: &mut State, dataset: &Dataset) {
    let open = state.open_issue(dataset);
    if open.is_none() || open == state.compare.as_ref() {
        state.compare = None;
    }
}
