//! Guesses that have to be confirmed each by itself.

use crate::mapped;
use crate::message::Column;
use crate::state::State;

/// Less than this, in percent, is worth a look.
pub const SURE: u8 = 60;

/// Whether a column's meaning was guessed from little, and nobody has confirmed it.
pub fn is_open(state: &State, column: &Column) -> bool {
    !state.confirmed.contains(&column.name) && is_one(state, column)
}

/// Whether a column's meaning was guessed from little.
pub fn is_one(state: &State, column: &Column) -> bool {
    column.sure < SURE && matches!(mapped::meaning(&state.mapping, &column.name), Some((_, None)))
}
