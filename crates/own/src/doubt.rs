//! Guesses that have to be confirmed each by itself.

use crate::mapped;
use crate::message::Column;
use crate::state::State;
use saydo_intake::mapping::Mapping;

/// Less than this, in percent, is worth a look.
const SURE: u8 = 60;

/// Whether a column's meaning was guessed from little, and nobody has confirmed it.
pub fn is_open(state: &State, column: &Column) -> bool {
    !state.confirmed.contains(&column.name) && is_one(&state.mapping, column)
}

/// Whether a mapping's meaning of a column was guessed from little.
pub fn is_one(mapping: &Mapping, column: &Column) -> bool {
    column.sure < SURE && matches!(mapped::meaning(mapping, &column.name), Some((_, None)))
}
