//! The picture of a story's step: that of the step's own state, drawn by the view that it names.

use super::input::Input;
use super::picture::{Picture, picture};
use crate::state::View;

/// The view whose picture is shown: in the story that of the step.
pub fn view_shown(input: &Input<'_>, view: View) -> View {
    let dataset = input.dataset;
    let step = input.state.step_idx(dataset).and_then(|step_idx| dataset.story.get(step_idx));
    match step.filter(|_| view == View::Story) {
        Some(step) => input.state.of_step(dataset, step).view.unwrap_or(view),
        None => view,
    }
}

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
