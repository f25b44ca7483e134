//! Undo and redo for the reader's codes. They are kept in memory only: an address describes what is shown, not how it
//! came about.

use super::action::Action;
use super::effect::{Effect, Notice};
use super::recode::Recode;
use super::update::update_with;
use super::view_state::State;
use super::whole::IS_WHOLE;
use saydo_analysis::Columns;
use saydo_model::Dataset;

/// The most changes that can be undone.
const MOST: usize = 200;

/// Earlier codes and undone codes, each with the nearest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Vec<Recode>>,
    future: Vec<Vec<Recode>>,
}

impl History {
    /// Like [`update_with`], with undo and redo. Every change of codes can be undone, also one by the browser's history.
    pub fn update(
        &mut self,
        state: &State,
        dataset: &Dataset,
        columns: &Columns,
        action: &Action,
    ) -> (State, Vec<Effect>) {
        if !IS_WHOLE {
            return update_with(state, dataset, columns, action);
        }
        let (from, to) = match action {
            Action::Undo => (&mut self.past, &mut self.future),
            Action::Redo => (&mut self.future, &mut self.past),
            _ => {
                let (next, effects) = update_with(state, dataset, columns, action);
                if next.codes != state.codes {
                    self.future.clear();
                    self.past.push(state.codes.clone());
                    if self.past.len() > MOST {
                        self.past.remove(0);
                    }
                }
                return (next, effects);
            }
        };
        let Some(codes) = from.pop() else { return (state.clone(), vec![Effect::Announce(Notice::Codes)]) };
        to.push(state.codes.clone());
        update_with(state, dataset, columns, &Action::Codes(codes))
    }

    /// Whether something can be undone.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something can be redone.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}
