//! Pictures of a fixed size: the largest text at which all of it fits, and never a cut through anything.
//!
//! The picture is laid out at the narrowest width (so with the largest text once scaled) at which it fits: the Map where
//! the view shows it, else all issues as strips, with the headings of their groups where there is room. Where even the
//! widest width whose text can still be read holds not all issues, those that come first in the published order are
//! shown, and how many more there are is said inside.

use super::frame::{Frame, Room};
use super::request::Request;
use super::strips::{Plan, Strips};
use crate::scene::{Input, Scene, picture};
use crate::state::View;

/// Least size of a text in a crop, in px of the crop.
pub const LEAST_TEXT: f64 = 14.0;
/// Smallest text of a layout, in its own px.
const SMALLEST: f64 = 11.0;
/// Narrowest layout, and the steps in which wider ones are tried.
const LAYOUTS: (f64, f64) = (480.0, 40.0);
/// Least width of one of two columns of strips: the axis's ends must find room over it.
const COLUMN: f64 = 380.0;

/// The scene of a picture of `width` × `height` px, with the title and link of `outer`, in a layout of the same
/// proportions, and the view that it shows.
pub fn scene(input: &Input<'_>, outer: &Input<'_>, request: &Request, width: f64, height: f64) -> (Scene, View) {
    let crop = Crop { input, outer, request, width, height };
    let view = request.pictured(input.state);
    let own = is_whole(view).then(|| crop.whole(view)).flatten();
    own.map_or_else(|| (crop.strips(), View::Gaps), |own| (own, view))
}

/// Whether a view's picture is taken as it is where it fits: the Map, and the speakers.
pub fn is_whole(view: View) -> bool {
    matches!(view, View::Map | View::Evidence)
}

struct Crop<'a> {
    input: &'a Input<'a>,
    outer: &'a Input<'a>,
    request: &'a Request,
    width: f64,
    height: f64,
}

impl<'a> Crop<'a> {
    fn layouts(&self) -> Vec<f64> {
        let widest = (self.width * SMALLEST / LEAST_TEXT).max(LAYOUTS.0);
        let steps = (0..).map(|step| LAYOUTS.0 + f64::from(step) * LAYOUTS.1);
        steps.take_while(|layout| *layout <= widest).collect()
    }

    /// The frame of a layout, its height, and what of that the picture may take.
    fn frame(&self, view: View, layout: f64) -> (Frame<'a>, f64, f64) {
        let (input, outer, request) = (self.input, self.outer, self.request);
        let frame = Frame { input, outer, request, view, width: layout, room: Room::Tight };
        let tall = layout * self.height / self.width;
        (frame, tall, tall - frame.top().height - frame.foot().height)
    }

    /// A view's own picture, as wide as the layout or narrower, where that lets it fit.
    fn whole(&self, view: View) -> Option<Scene> {
        let mut drawn: Vec<Scene> = Vec::new();
        for layout in self.layouts() {
            drawn.extend(picture(self.input, view, layout).map(|picture| picture.whole()));
            let (frame, tall, room) = self.frame(view, layout);
            if let Some(fitting) = drawn.iter().rev().find(|own| own.height <= room) {
                return Some(frame.around(fitting.clone(), Some(tall)).0);
            }
        }
        None
    }

    fn strips(&self) -> Scene {
        let strips = Strips::of(self.input);
        let is_wide = self.width > self.height * 1.3;
        let mut last = None;
        for (columns, headings) in [(1, true), (1, false), (2, false)] {
            for layout in self.layouts() {
                if columns > 1 && (!is_wide || layout / 2.0 < COLUMN) {
                    continue;
                }
                let (frame, tall, room) = self.frame(View::Gaps, layout);
                let laid = strips.lay(Plan { width: layout, columns, headings, codes: false, height: Some(room) });
                if laid.n_left_out == 0 && laid.scene.height <= room {
                    return frame.around(laid.scene, Some(tall)).0;
                }
                last = Some((frame, tall, laid));
            }
        }
        last.map_or_else(Scene::default, |(frame, tall, laid)| frame.around(laid.scene, Some(tall)).0)
    }
}
