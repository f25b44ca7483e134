//! What the kit must know beside the view's input.

use super::link::Base;
use crate::state::{Form, Layout, State, View};

/// What is shared and where it will stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The address of the page; `None` where it has none that others could open.
    pub base: Option<Base>,
    /// The view that is shown.
    pub view: View,
    /// Layout width of the picture that is shown, in px.
    pub width: f64,
    /// Height in px that the embedded page took at the width chosen for it.
    pub height: u32,
    /// Version of the data that links and codes stay with; `None`: always the latest.
    pub pinned: Option<String>,
    /// The small form that embed codes are for; `None`: the whole view.
    pub form: Option<Form>,
    /// Subresource integrity (`sha384-…`) of files beside the page, by name.
    pub integrity: Vec<(String, String)>,
}

impl Request {
    /// The view whose picture stands for what is shown: the table of passages has none of its own, its speakers have.
    pub fn pictured(&self, state: &State) -> View {
        match self.view {
            View::Evidence if state.layout != Layout::Speakers => View::Gaps,
            view => view,
        }
    }
}
