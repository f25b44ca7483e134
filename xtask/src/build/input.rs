//! A data set as pictures and pages take it, for those that the build draws.

use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::Input;
use saydo::state::{Panels, State};
use saydo::text::Lang;

/// Does something with a data set in a state, as a reader meets it first there: in English, nothing folded.
pub fn with_input<T>(dataset: &Dataset, state: &State, act: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    let panels = Panels::default();
    act(&Input::new(dataset, &columns, &published, state, &panels, Lang::En))
}
