//! Pictures to take away, in the sizes that editors need.

use super::alone::About;
use super::crop::{Bounds, LEAST_TEXT};
use super::form::Form;
use super::frame::{Fit, Frame};
use super::ready::{Figure, Unit};
use super::request::Request;
use super::rows::{self, Others};
use super::style::Ground;
use super::subject::Subject;
use super::{alone, crop, wording};
use saydo_scene::gaps::{Plan, margin};
use saydo_scene::{Input, Scene, picture};
use saydo_state::View;

/// Tallest picture of rows for print, in mm: it leaves room for text below it.
pub const TALLEST: f64 = 110.0;
/// Tallest other picture for print, in mm: it may fill a page.
const PAGE: f64 = 240.0;
/// Margin of a picture for print, in px of its layout: small, because the page has margins too.
const PAPER: f64 = 4.0;
/// Six points, the least font size on paper, in mm.
const SIX_POINTS: f64 = 6.0 / 72.0 * 25.4;

/// The picture of a view in a form. For a story's step it is the picture that the step shows, with the step's selection,
/// and with the story's title and link. A small form is its issue or passage alone; so is a picture of rows with a
/// bounded size while one is open.
pub fn figure(input: &Input<'_>, request: &Request, form: Form) -> Figure {
    let is_small = input.state.form.is_some();
    let is_bounded = !matches!(form, Form::Screen | Form::Letter) && request.pictured(input.state) == View::Gaps;
    if is_small || is_bounded {
        match Subject::of(input) {
            Subject::View => {}
            Subject::Issue(issue_idx) => return alone_as(input, request, About::Issue(issue_idx), form),
            Subject::Record(passage) => return alone_as(input, request, About::Passage(passage), form),
        }
    }
    match input.state.of_step(input.dataset).filter(|_| request.view == View::Story) {
        None => drawn(input, input, request, form),
        Some(state) => {
            let inner = Request { view: state.view.unwrap_or(View::Gaps), ..request.clone() };
            let step = Input::new(input.dataset, input.columns, input.published, &state, input.panels, input.lang);
            drawn(&step, input, &inner, form)
        }
    }
}

/// A scene, the place of the view's picture in it, and the view that it shows in the end.
type Drawn = (Scene, (f64, f64), View);

/// The size of a form: width, unit, and bounds of a form with a bounded height.
fn bounds(form: Form) -> (f64, Unit, Option<Bounds>) {
    let px = |width: f64, height: f64| Bounds { width, height, is_exact: true, least: LEAST_TEXT, margin: None };
    let mm = |width: f64| Bounds { width, height: TALLEST, is_exact: false, least: SIX_POINTS, margin: Some(PAPER) };
    let bounds = match form {
        Form::Screen | Form::Letter => return (600.0, Unit::Px, None),
        Form::Landscape => px(1200.0, 630.0),
        Form::Square => px(1080.0, 1080.0),
        Form::Portrait => px(1080.0, 1350.0),
        Form::OneColumn => mm(85.0),
        Form::TwoColumns => mm(180.0),
    };
    (bounds.width, if bounds.is_exact { Unit::Px } else { Unit::Mm }, Some(bounds))
}

/// The picture of an input in a form, with the title and link of `outer`.
fn drawn(input: &Input<'_>, outer: &Input<'_>, request: &Request, form: Form) -> Figure {
    let view = request.pictured(input.state);
    let (form_width, unit, bounds) = bounds(form);
    let width = if form == Form::Screen { request.width } else { form_width };
    let (scene, at, shown) = match bounds {
        None => unbounded(input, outer, request, form, width),
        Some(bounds) => {
            // Only rows leave room for text below them.
            let is_page = unit == Unit::Mm && crop::is_whole(view);
            let bounds = if is_page { Bounds { height: PAGE, ..bounds } } else { bounds };
            let (scene, view) = crop::scene(input, outer, request, bounds);
            (scene, (0.0, 0.0), view)
        }
    };
    let is_story = outer.state.view == Some(View::Story);
    let name = format!("saydo-{}-{}", if is_story { View::Story } else { view }.key(), form.key());
    let alt = wording::alt(outer, if is_story { View::Story } else { shown });
    finished(name, (width, unit), (scene, at), (outer, request), alt)
}

/// A picture with the height of its content: that of the view, or the rows.
fn unbounded(input: &Input<'_>, outer: &Input<'_>, request: &Request, form: Form, width: f64) -> Drawn {
    let view = request.pictured(input.state);
    let fit = if form == Form::Screen { Fit::Free } else { Fit::Tight { text: 14.0, sentence: true } };
    let margin = margin(width);
    let frame = |view: View| Frame { input, outer, request, view, width, margin, fit };
    if form == Form::Screen || crop::is_whole(view) {
        // On a screen the page has margins; a letter's picture brings its own, so that it stands under its headline.
        let inset = if form == Form::Screen { 0.0 } else { margin };
        let whole = picture(input, view, width - 2.0 * inset).map(|picture| picture.whole()).unwrap_or_default();
        let (scene, at) = frame(view).around(whole, None);
        return (scene, at, view);
    }
    let laid = rows::lay(input, Plan::roomy(width), Others::Why, None);
    let (scene, at) = frame(View::Gaps).around(laid.scene, None);
    (scene, at, View::Gaps)
}

/// One issue or passage alone: of a bounded size, or in the width of a column or newsletter.
fn alone_as(input: &Input<'_>, request: &Request, about: About<'_>, form: Form) -> Figure {
    let (width, unit, bounds) = bounds(form);
    let scene = match bounds {
        None => alone::picture(input, request, about, width),
        // On paper the text is as large as the text around it, so the height is not bounded.
        Some(bounds) if unit == Unit::Mm => alone::picture(input, request, about, bounds.width * 5.0),
        Some(bounds) => alone::within(input, request, about, (bounds.width, bounds.height)),
    };
    let (kind, id) = match about {
        About::Issue(idx) => ("strip", input.dataset.issues[idx].id.as_str()),
        About::Passage(passage) => ("card", passage.id().as_str()),
    };
    let name = match form {
        Form::Screen | Form::Letter => format!("saydo-{kind}-{id}"),
        _ => format!("saydo-{id}-{}", form.key()),
    };
    finished(name, (width, unit), (scene, (0.0, 0.0)), (input, request), wording::alt(input, View::Gaps))
}

/// The figure of a scene, with the title of an input.
fn finished(
    name: String,
    (width, unit): (f64, Unit),
    (scene, at): (Scene, (f64, f64)),
    (told, request): (&Input<'_>, &Request),
    alt: String,
) -> Figure {
    let ground = match unit {
        Unit::Mm => Ground::Paper,
        Unit::Px if request.is_dark() => Ground::Dark,
        Unit::Px => Ground::Screen,
    };
    let height = width * scene.height / scene.width.max(1.0);
    let title = request.words.headline.clone().unwrap_or_else(|| wording::title(told));
    let alt = request.words.alt.clone().unwrap_or(alt);
    Figure { name, width, height, unit, ground, accent: request.look.accent.clone(), scene, at, title, alt }
}
