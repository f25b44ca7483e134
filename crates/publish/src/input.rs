//! A data set as input of the pictures and pages that the build draws.

use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::Input;
use saydo::state::{Panels, State};
use saydo::text::Lang;

/// Runs a function with a data set in a state, as a reader first sees it: with the default panels.
pub fn with_input<T>(dataset: &Dataset, state: &State, act: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    let panels = Panels::default();
    act(&Input::new(dataset, &columns, &published, state, &panels, Lang::now()))
}
