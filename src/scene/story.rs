//! The picture of a story's step: that of the step's own state, drawn by the view that it names.

use super::input::Input;
use super::picture::{Picture, picture};
use crate::state::View;

/// The picture of the step shown; `None` without a story, and for a step whose view is no picture.
pub fn step_picture(input: &Input<'_>, width: f64) -> Option<Picture> {
    let dataset = input.dataset;
    let step = dataset.story.get(input.state.step_idx(dataset)?)?;
    let state = input.state.of_step(dataset, step);
    let view = state.view.filter(|view| *view != View::Story)?;
    let inner = Input::new(dataset, input.columns, input.published, &state, input.panels, input.lang);
    let inner = Input { land: input.land, ..inner };
    picture(&inner, view, width)
}
