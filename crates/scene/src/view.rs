//! What a view shows at a width of the figure: its picture, and what a gesture on the picture asks for.

use super::gesture::Gesture;
use super::input::Input;
use super::picture::Picture;
use super::{gaps, map, places, speakers, timeline};
use saydo_state::{Action, IS_WHOLE, Layout, View};

/// The picture of a view; `None` for views without one. `width` is one of [`super::picture::WIDTHS`], or any from 280 to
/// 1,600.
pub fn picture(input: &Input<'_>, view: View, width: f64) -> Option<Picture> {
    match view {
        // The page writes its rows as HTML; only files and cards draw them.
        View::Gaps => cfg!(feature = "second").then(|| gaps::picture(input, width)),
        _ if !IS_WHOLE => None,
        View::Map => Some(map::picture(input, width)),
        View::Evidence => (input.state.layout == Layout::Speakers).then(|| speakers::picture(input, width)),
        View::Timeline => Some(timeline::picture(input, width)),
        View::Places => Some(places::picture(input, width)),
        View::Story => step_picture(input, width),
    }
}

/// The picture of the step shown; `None` without a story, and for a step whose view has no picture.
fn step_picture(input: &Input<'_>, width: f64) -> Option<Picture> {
    let dataset = input.dataset;
    let state = input.state.of_step(dataset)?;
    let view = state.view.filter(|view| *view != View::Story)?;
    let inner = Input::new(dataset, input.columns, input.published, &state, input.panels, input.lang);
    let inner = Input { land: input.land, ..inner };
    picture(&inner, view, width)
}

/// The action that a gesture on a view's picture asks for. `input` is of the state in which a drag began; `width` is
/// the picture's layout width.
pub fn action(input: &Input<'_>, view: View, width: f64, gesture: &Gesture) -> Option<Action> {
    match (view, gesture) {
        (View::Timeline, Gesture::Drag { what, from, to, .. }) => {
            timeline::brush::dragged(input, width, what, (from.0, to.0))
        }
        _ => None,
    }
}
