//! What the kit must know in addition to the view's input.

use super::link::Base;
use crate::state::{Form, Layout, State, View};

/// What is shared, and for which page.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The address of the page; `None` if it has none that others could open.
    pub base: Option<Base>,
    /// The view that is shown.
    pub view: View,
    /// Layout width of the picture that is shown, in px.
    pub width: f64,
    /// Height in px that the embedded page took at the width chosen for it.
    pub height: u32,
    /// Pinned version of the data for links and codes; `None`: always the latest.
    pub pinned: Option<String>,
    /// The small form that embed codes are for; `None`: the whole view.
    pub form: Option<Form>,
}

impl Request {
    /// The view whose picture is shared. The table of passages has no picture, so the rows stand for it.
    pub fn pictured(&self, state: &State) -> View {
        match self.view {
            View::Evidence if state.layout != Layout::Speakers => View::Gaps,
            view => view,
        }
    }
}
