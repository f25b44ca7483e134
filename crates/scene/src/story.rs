//! The picture of a story's step: its state, drawn by the view that it names.

use super::input::Input;
use super::picture::{Picture, picture};
use saydo_state::View;

/// The view whose picture is shown: in the story, the view of the step.
pub fn view_shown(input: &Input<'_>, view: View) -> View {
    match view {
        View::Story => input.state.of_step(input.dataset).and_then(|step| step.view).unwrap_or(view),
        view => view,
    }
}

/// A step’s title with its number: `Step 3 of 9: Values, abroad and at home`.
pub fn step_name(input: &Input<'_>, step_idx: usize) -> String {
    let story = &input.dataset.story;
    let title = story.get(step_idx).map_or("", |step| &step.title);
    input.lang.story_step(step_idx + 1, &story.len().to_string(), title)
}

/// The picture of the step shown; `None` without a story, and for a step whose view has no picture.
pub fn step_picture(input: &Input<'_>, width: f64) -> Option<Picture> {
    let dataset = input.dataset;
    let state = input.state.of_step(dataset)?;
    let view = state.view.filter(|view| *view != View::Story)?;
    let inner = Input::new(dataset, input.columns, input.published, &state, input.panels, input.lang);
    let inner = Input { land: input.land, ..inner };
    picture(&inner, view, width)
}
