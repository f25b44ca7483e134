//! Pictures to take away, in the forms that editors ask for.

use super::clip::clip;
use super::frame::{Frame, Room};
use super::request::Request;
use super::strips::{Plan, Strips};
use super::style::Ground;
use super::subject::Subject;
use super::{alone, crop, draw, svg, wording};
use crate::scene::picture::layout_width;
use crate::scene::{Input, Scene, picture};
use crate::state::{Form as Small, View};

/// A form of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it stands on the screen.
    Screen,
    /// 1,200 × 630 px, for links in feeds.
    Landscape,
    /// 1,080 × 1,080 px.
    Square,
    /// 1,080 × 1,350 px.
    Portrait,
    /// 85 mm wide, for print.
    OneColumn,
    /// 180 mm wide, for print.
    TwoColumns,
    /// 600 px wide, for newsletters.
    Letter,
}

/// What a figure's size is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// CSS pixels.
    Px,
    /// Millimetres.
    Mm,
}

/// A picture with its title, legend, coding, source and link, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Name of the file, without its ending.
    pub name: String,
    /// Width, in `unit`.
    pub width: f64,
    /// Height, in `unit`.
    pub height: f64,
    /// Unit of both.
    pub unit: Unit,
    /// What it stands on.
    pub ground: Ground,
    /// All of it as one scene.
    pub scene: Scene,
    /// Where the view's own picture stands in it.
    pub at: (f64, f64),
    /// Title.
    pub title: String,
    /// Alternative text.
    pub alt: String,
}

/// Tallest picture for print, in mm: what a page has room for.
const PAGE: f64 = 240.0;

impl Form {
    /// All forms.
    pub const ALL: [Self; 7] =
        [Self::Screen, Self::Landscape, Self::Square, Self::Portrait, Self::OneColumn, Self::TwoColumns, Self::Letter];

    /// Its name in files and ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Landscape => "1200x630",
            Self::Square => "1080x1080",
            Self::Portrait => "1080x1350",
            Self::OneColumn => "print-85mm",
            Self::TwoColumns => "print-180mm",
            Self::Letter => "newsletter",
        }
    }
}

/// The picture of the present view in a form. That of a story's step is the picture of what the step shows, with its
/// selection; title and link are the story's.
pub fn figure(input: &Input<'_>, request: &Request, form: Form) -> Figure {
    if let (Some(Small::Strip), Subject::Issue(issue_idx), Form::Screen | Form::Letter) =
        (input.state.form, Subject::of(input), form)
    {
        return strip(input, request, issue_idx);
    }
    match input.state.of_step(input.dataset).filter(|_| request.view == View::Story) {
        None => drawn(input, input, request, form),
        Some(state) => {
            let own = Request { view: state.view.unwrap_or(View::Gaps), ..request.clone() };
            let step = Input::new(input.dataset, input.columns, input.published, &state, input.panels, input.lang);
            drawn(&step, input, &own, form)
        }
    }
}

/// The picture of an input in a form; `outer` is what title and link tell of.
fn drawn(input: &Input<'_>, outer: &Input<'_>, request: &Request, form: Form) -> Figure {
    let view = request.pictured(input.state);
    let frame = |width: f64, room: Room| Frame { input, outer, request, view, width, room };
    let (scene, at, width, unit, shown) = match form {
        Form::Screen => {
            let width = layout_width(request.width);
            let whole = picture(input, view, width).map(|picture| picture.whole()).unwrap_or_default();
            let (scene, at) = frame(width, Room::Free).around(whole, None);
            (scene, at, width, Unit::Px, view)
        }
        Form::Landscape => fixed(input, outer, request, 1200.0, 630.0),
        Form::Square => fixed(input, outer, request, 1080.0, 1080.0),
        Form::Portrait => fixed(input, outer, request, 1080.0, 1350.0),
        // 11 px of these layouts are 6.3 and 7.4 pt on paper.
        Form::OneColumn => column(input, frame(420.0, Room::Tight), 85.0, Unit::Mm, Some(PAGE)),
        Form::TwoColumns => column(input, frame(760.0, Room::Tight), 180.0, Unit::Mm, Some(PAGE)),
        Form::Letter => column(input, frame(600.0, Room::Tight), 600.0, Unit::Px, None),
    };
    let ground = if unit == Unit::Mm { Ground::Paper } else { Ground::Screen };
    let height = width * scene.height / scene.width.max(1.0);
    let is_story = outer.state.view == Some(View::Story);
    let name = format!("saydo-{}-{}", if is_story { View::Story } else { view }.key(), form.key());
    let title = clip(&wording::title(outer), wording::TITLE);
    Figure {
        name,
        width,
        height,
        unit,
        ground,
        scene,
        at,
        title,
        alt: wording::alt(outer, if is_story { View::Story } else { shown }),
    }
}

/// One issue alone, wide enough for an article's column and for a newsletter.
fn strip(input: &Input<'_>, request: &Request, issue_idx: usize) -> Figure {
    let (width, view) = (600.0, View::Gaps);
    let frame = Frame { input, outer: input, request, view, width, room: Room::Free };
    let (scene, at) = frame.around(alone::strip(input, issue_idx, width, frame.margin()), None);
    let name = format!("saydo-strip-{}", input.dataset.issues[issue_idx].id);
    let (title, alt) = (clip(&wording::title(input), wording::TITLE), wording::alt(input, view));
    let height = scene.height;
    Figure { name, width, height, unit: Unit::Px, ground: Ground::Screen, scene, at, title, alt }
}

/// A scene, where the view's own picture stands in it, its width and unit, and the view that it shows after all.
type Drawn = (Scene, (f64, f64), f64, Unit, View);

fn fixed(input: &Input<'_>, outer: &Input<'_>, request: &Request, width: f64, height: f64) -> Drawn {
    let (scene, view) = crop::scene(input, outer, request, width, height);
    (scene, (0.0, 0.0), width, Unit::Px, view)
}

/// A picture as tall as it needs to be, up to `most` of its unit: the view's own, or all issues as strips.
fn column(input: &Input<'_>, frame: Frame<'_>, width: f64, unit: Unit, most: Option<f64>) -> Drawn {
    let around = frame.top().height + frame.foot().height;
    let most = most.map(|most| most * frame.width / width);
    let own = || picture(input, frame.view, frame.width).map(|picture| picture.whole());
    if crop::is_whole(frame.view)
        && let Some(whole) = own().filter(|whole| most.is_none_or(|most| whole.height + around <= most))
    {
        let (scene, at) = frame.around(whole, None);
        return (scene, at, width, unit, frame.view);
    }
    let frame = Frame { view: View::Gaps, ..frame };
    let around = frame.top().height + frame.foot().height;
    let plan = |height| Plan { width: frame.width, columns: 1, headings: true, codes: true, height };
    let strips = Strips::of(input);
    let mut laid = strips.lay(plan(None));
    if let Some(room) = most.map(|most| most - around).filter(|room| laid.scene.height > *room) {
        laid = strips.lay(plan(Some(room)));
    }
    let (scene, at) = frame.around(laid.scene, None);
    (scene, at, width, unit, View::Gaps)
}

impl Figure {
    /// The SVG file.
    pub fn svg(&self) -> String {
        svg::to_text(self)
    }

    /// The drawing commands for a canvas.
    pub fn draw_list(&self) -> String {
        draw::to_list(self)
    }

    /// Px of the canvas for one px of the scene, at `scale` × the figure's own size. Print is drawn at 300 dots an inch.
    pub fn canvas_scale(&self, scale: f64) -> f64 {
        let width = match self.unit {
            Unit::Px => self.width,
            Unit::Mm => self.width / 25.4 * 300.0,
        };
        scale * width / self.scene.width.max(1.0)
    }
}
