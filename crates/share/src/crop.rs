//! Pictures of a bounded size: with the largest text at which everything fits. Nothing is cut through.
//!
//! A picture is laid out at the narrowest width at which it fits, because scaling then gives the largest text: the Map
//! or the speakers if the view shows them, else the rows. If the rows don't fit, they stand closer and have less text
//! around and below them, in steps. If they still don't fit, those with the widest gaps are shown, and a note says how
//! many more there are.

use super::frame::{Fit, Frame};
use super::request::Request;
use super::rows::{self, Laid, Others};
use saydo_scene::gaps::{Plan, margin};
use saydo_scene::row::Rows;
use saydo_scene::{Input, Scene, picture};
use saydo_state::View;

/// Least size of a text in a crop of the rows, in px of the crop.
pub const LEAST_TEXT: f64 = 16.0;
/// The same for a picture that is taken as a whole, because its marks say more than its words.
pub const LEAST_OF_WHOLE: f64 = 14.0;
/// Smallest text of a layout of rows, and of other pictures, in px of the layout.
const SMALLEST: (f64, f64) = (12.0, 10.0);
/// Width of the narrowest layout, and the step to wider ones.
const LAYOUTS: (f64, f64) = (420.0, 20.0);

/// What one of [`STEPS`] says.
type Step = (f64, bool, Others, bool);
/// Steps from rich to sparse, for pictures with little room: size of the rows' text, whether the sentence stands under
/// the headline, how much is said of issues that can't be compared, and whether speaker and date are left out if they
/// would need an extra line.
const STEPS: [Step; 6] = [
    (14.0, true, Others::Why, false),
    (14.0, true, Others::Count, false),
    (12.0, true, Others::Count, false),
    (14.0, false, Others::Count, false),
    (12.0, false, Others::Count, false),
    (12.0, false, Others::Count, true),
];

/// The bounds of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Width, in px of the screen.
    pub width: f64,
    /// Exact or greatest height.
    pub height: f64,
    /// Whether the height is exact.
    pub is_exact: bool,
    /// Least size of a text of the rows, in the same px.
    pub least: f64,
    /// Distance of the headline, and of what has no margin itself, from the edges, in px of the layout; `None` for the usual one
    /// at the layout's width.
    pub margin: Option<f64>,
}

/// The scene of a picture within bounds, with the title and link of `outer`, and the view that it shows.
pub fn scene(input: &Input<'_>, outer: &Input<'_>, request: &Request, bounds: Bounds) -> (Scene, View) {
    let crop = Crop { input, outer, request, bounds };
    let view = request.pictured(input.state);
    let scene = is_whole(view).then(|| crop.whole(view)).flatten();
    scene.map_or_else(|| (crop.rows(), View::Gaps), |scene| (scene, view))
}

/// Whether a view's picture is taken as it is if it fits: the Map, and the speakers.
pub fn is_whole(view: View) -> bool {
    matches!(view, View::Map | View::Evidence)
}

struct Crop<'a> {
    input: &'a Input<'a>,
    outer: &'a Input<'a>,
    request: &'a Request,
    bounds: Bounds,
}

impl<'a> Crop<'a> {
    /// Layouts whose smallest text, of size `smallest` in the layout, has at least size `least` in the picture.
    fn layouts(&self, smallest: f64, least: f64) -> impl Iterator<Item = f64> + use<> {
        let widest = (self.bounds.width * smallest / least).floor();
        let steps = (0..).map(|step| LAYOUTS.0 + f64::from(step) * LAYOUTS.1);
        steps.take_while(move |layout| *layout < widest).chain([widest])
    }

    /// The frame of a layout, its height, and the part of that height for the picture.
    fn frame(&self, view: View, layout: f64, (text, sentence): (f64, bool)) -> (Frame<'a>, f64, f64) {
        let (input, outer, request) = (self.input, self.outer, self.request);
        let margin = self.bounds.margin.filter(|_| matches!(view, View::Gaps | View::Map)).unwrap_or(margin(layout));
        let fit = Fit::Tight { text, sentence };
        let frame = Frame { input, outer, request, view, width: layout, margin, fit };
        let tall = layout * self.bounds.height / self.bounds.width;
        (frame, tall, tall - frame.top().height - frame.foot().height)
    }

    fn around(&self, frame: &Frame<'_>, scene: Scene, tall: f64) -> Scene {
        frame.around(scene, self.bounds.is_exact.then_some(tall)).0
    }

    /// A view's picture, if it fits at the width of some layout or narrower.
    fn whole(&self, view: View) -> Option<Scene> {
        let mut drawn: Vec<Scene> = Vec::new();
        for layout in self.layouts(SMALLEST.1, LEAST_OF_WHOLE.min(self.bounds.least)) {
            drawn.extend(picture(self.input, view, layout).map(|picture| picture.whole()));
            let (frame, tall, fit) = self.frame(view, layout, (14.0, true));
            if let Some(fitting) = drawn.iter().rev().find(|scene| scene.height <= fit) {
                return Some(self.around(&frame, fitting.clone(), tall));
            }
        }
        None
    }

    fn rows(&self) -> Scene {
        let rows = Rows::of(self.input);
        for step in STEPS {
            for layout in self.layouts(SMALLEST.0, self.bounds.least) {
                let (frame, _, fit) = self.frame(View::Gaps, layout, (step.0, step.1));
                if rows::fit(self.input, &rows, plan(&frame, step), step.2, fit) {
                    let (frame, tall, laid) = self.laid(layout, step);
                    return self.around(&frame, laid.scene, tall);
                }
            }
        }
        let widest = self.layouts(SMALLEST.0, self.bounds.least).last().unwrap_or(LAYOUTS.0);
        // Rows are left out: the first step that leaves out fewest.
        let mut best = self.laid(widest, STEPS[0]);
        for step in &STEPS[1..] {
            let tried = self.laid(widest, *step);
            if tried.2.n_left_out < best.2.n_left_out {
                best = tried;
            }
        }
        let (frame, tall, laid) = best;
        self.around(&frame, laid.scene, tall)
    }

    /// The rows at a layout and a step.
    fn laid(&self, layout: f64, step: Step) -> (Frame<'a>, f64, Laid) {
        let (frame, tall, fit) = self.frame(View::Gaps, layout, (step.0, step.1));
        let (plan, others) = (plan(&frame, step), step.2);
        // If the height may be less, the rows take only what they need.
        let laid = rows::lay(self.input, plan, others, Some(fit));
        if self.bounds.is_exact || laid.n_left_out > 0 {
            return (frame, tall, laid);
        }
        (frame, tall, rows::lay(self.input, plan, others, None))
    }
}

/// How rows of a step are laid out in a frame.
fn plan(frame: &Frame<'_>, (text, _, _, terse): Step) -> Plan {
    let plan = if text < 14.0 { Plan::tight(frame.width) } else { Plan::roomy(frame.width) };
    Plan { margin: frame.margin, terse, ..plan }
}
