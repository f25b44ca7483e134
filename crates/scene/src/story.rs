//! A story's step: the view that it names, and its title.

use super::input::Input;
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
