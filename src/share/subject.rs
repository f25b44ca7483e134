//! The subject of the present view: the whole picture, one issue, or one record.

use crate::analysis::{Passage, passage};
use crate::scene::Input;
use crate::state::{Form, State};

/// The subject of a text of the kit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject<'a> {
    /// The whole picture, or a selection of it.
    View,
    /// The open issue, by index.
    Issue(usize),
    /// The open record.
    Record(Passage<'a>),
}

/// The small form of a state: a card for an open record, a strip for an open issue.
pub fn small_form(state: &State) -> Option<Form> {
    match (&state.record, &state.issue) {
        (Some(_), _) => Some(Form::Card),
        (None, Some(_)) => Some(Form::Strip),
        (None, None) => None,
    }
}

impl<'a> Subject<'a> {
    /// The subject of an input: the open record, else the open issue, else the view.
    pub fn of(input: &Input<'a>) -> Self {
        let (state, dataset) = (input.state, input.dataset);
        let record = state.record.as_ref().and_then(|id| passage::find(dataset, id));
        if let Some(passage) = record.and_then(|idx| passage::at(dataset, idx)) {
            return Self::Record(passage);
        }
        let issue = state.issue.as_ref().and_then(|id| dataset.issues.iter().position(|issue| issue.id == *id));
        issue.map_or(Self::View, Self::Issue)
    }
}
