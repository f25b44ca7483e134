//! The subject of the present view: the whole picture, one issue, or one record.

use saydo_analysis::{Passage, passage};
use saydo_scene::Input;

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

    /// The passages that it rests on: the chosen ones of the view, those of the issue among them, or the record alone.
    pub fn passages(self, input: &Input<'_>) -> Vec<bool> {
        let mut chosen = input.chosen.to_vec();
        for (passage, is_chosen) in passage::all(input.dataset).zip(&mut chosen) {
            match self {
                Self::View => {}
                Self::Issue(idx) => *is_chosen &= *passage.issue() == input.dataset.issues[idx].id,
                Self::Record(record) => *is_chosen = passage.id() == record.id(),
            }
        }
        chosen
    }
}
