//! Places: a map of the world with a circle for each place that passages name, and a strip of what has no place.
//!
//! A circle's area is its number of passages, and each stands in it as the mark of its side. The map is land only: no
//! border is drawn, so none is asserted. It knows nothing of the browser; what a hand does is told as a gesture.
//!
//! **No arcs.** A place is where a passage happened or whom it concerns, and a passage that names several doesn't say
//! that anything went from one to another; the format knows no place that words or deeds come from, and a link ties two
//! passages and not two places. A line across the map would claim a movement that no record tells of.

pub mod equal_earth;
mod forums;
mod hand;
pub mod land;
pub mod marks;
pub mod names;
pub mod window;

use super::geometry::{PathData, Rect};
use super::gesture::Hold;
use super::input::Input;
use super::legend;
use super::mark;
use super::metrics;
use super::node::{Anchor, Font, Handle, Node, Scene, push_lines};
use super::picture::{Part, Picture};
use super::words;
use crate::analysis::whereabouts::Whereabouts;
use crate::analysis::{Facet, Tenths};
use crate::model::list::List;
pub use hand::{held, moves};
use land::Land;
use marks::Circle;
use names::Name;
use window::{View, Window};

/// From the picture's edges to what it draws, in px.
const MARGIN: f64 = 12.0;
const NOTE: f64 = 12.0;
/// What the map is called where a hand holds it.
const WORLD: &str = "world";
/// Distance of two passages' marks below which they could not be told apart: then the circle stands alone.
const FINEST: f64 = 3.0;
/// Least radius of what a finger can hit, in px.
const TARGET: f64 = 12.0;

/// The map's box in a picture of a width. A phone gets a taller one, so that places keep apart.
pub fn map(width: f64) -> Rect {
    let share = if width < 480.0 { 0.6 } else { 0.52 };
    let w = width - 2.0 * MARGIN;
    Rect { x: MARGIN, y: 4.0, w, h: (w * share).round() }
}

/// Where the passages of a state are.
pub fn whereabouts(input: &Input<'_>) -> Whereabouts {
    Whereabouts::of(input.dataset, input.columns, &input.state.filter, input.shows_interpreters())
}

/// The part of the world that is shown at a width.
pub fn window(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Window {
    let map = map(width);
    let window = match (input.window, input.state.zoom) {
        (Some(exact), Some(zoom)) if exact.zoom() == zoom => exact,
        (_, Some(zoom)) => Window::of(zoom),
        (_, None) => around(input, whereabouts, &map, false),
    };
    window.within(&map)
}

/// Numbers of places with a passage in view at a width, and in all, and times the whole world's scale.
pub fn in_view(input: &Input<'_>, width: f64) -> (usize, usize, String) {
    let whereabouts = whereabouts(input);
    let window = window(input, &whereabouts, width);
    let view = View::new(window, map(width));
    let (mut shown, mut all) = (0, 0);
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        let is_shown = view.shows(view.place(equal_earth::project(place.lon, place.lat)));
        all += usize::from(!passages.is_empty());
        shown += usize::from(!passages.is_empty() && is_shown);
    }
    (shown, all, words::tenths(Tenths(window.zoom().scale)))
}

/// The nearest window around all places with a passage, or only the chosen ones.
fn around(input: &Input<'_>, whereabouts: &Whereabouts, map: &Rect, chosen: bool) -> Window {
    let mut places = Vec::new();
    for (place, passages) in input.dataset.places.iter().zip(&whereabouts.places) {
        let is_chosen = !chosen || input.state.filter.has(Facet::Place, place.id.as_str());
        if is_chosen && !passages.is_empty() {
            places.push(equal_earth::project(place.lon, place.lat));
        }
    }
    Window::around(&places, map)
}

/// Places at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let whereabouts = whereabouts(input);
    let (legend, head) = legend::legend(input, MARGIN, width - 2.0 * MARGIN, 4.0, false);
    let part = |key: &str, scene| Part { key: key.to_owned(), issue_idx: None, scene };
    Picture {
        head: Scene { width, height: head + 4.0, nodes: legend },
        parts: vec![
            part("places", world(input, &whereabouts, width)),
            part("forums", forums::strip(input, &whereabouts, width)),
        ],
        name: input.lang.picture_places().to_owned(),
    }
}

/// A place on the map.
struct Spot {
    place_idx: usize,
    chosen: bool,
}

fn world(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Scene {
    let view = View::new(window(input, whereabouts, width), map(width));
    let mut spots: Vec<Spot> = Vec::new();
    let mut anchors: Vec<((f64, f64), usize)> = Vec::new();
    let mut n_outside = 0;
    for (place_idx, passages) in whereabouts.places.iter().enumerate() {
        let place = &input.dataset.places[place_idx];
        let at = view.place(equal_earth::project(place.lon, place.lat));
        if !view.shows(at) {
            n_outside += usize::from(!passages.is_empty());
        } else if !passages.is_empty() {
            spots.push(Spot { place_idx, chosen: input.state.filter.has(Facet::Place, place.id.as_str()) });
            anchors.push((at, passages.len()));
        }
    }
    let n = whereabouts.places.iter().map(Vec::len).sum();
    let wanted = if width < 480.0 {
        6.0
    } else if width < 760.0 {
        7.5
    } else {
        8.5
    };
    let pitch = marks::pitch(wanted, n, &view.map);
    let circles = marks::circles(&anchors, pitch, &view.map);
    let mut ground = ground(input, &view);
    ground.push(leaders(&circles));
    ground.push(Node::group(placed(input, whereabouts, (&spots, &circles), &view, pitch), ""));
    let drag = Node::group(ground, "world").class_if(input.state.zoom.is_some(), "free").held(Hold::Drag(WORLD));
    let mut nodes = vec![Node::group(vec![drag], "").held(Hold::Scale(WORLD))];
    let bottom = notes(input, whereabouts, n_outside, width, view.map.bottom(), &mut nodes);
    Scene { width, height: bottom, nodes }
}

/// The sphere and the land on it.
fn ground(input: &Input<'_>, view: &View) -> Vec<Node> {
    let mut sphere = PathData::default();
    land::outline(&sphere_edge(view), view, &mut sphere);
    let land = match input.land {
        Land::Here(shapes) => shapes.path(view),
        Land::Waiting | Land::Missing => PathData::default(),
    };
    vec![Node::rect(view.map, 0.0, "hit-box"), Node::path(sphere, "sea"), Node::path(land, "land")]
}

/// The outline of the whole world in px.
fn sphere_edge(view: &View) -> Vec<(f64, f64)> {
    let mut edge = Vec::new();
    for (lon, sign) in [(180.0, 1.0), (-180.0, -1.0)] {
        for step in -30..=30 {
            edge.push(view.place(equal_earth::project(lon, sign * f64::from(step) * 3.0)));
        }
    }
    edge
}

/// Lines from circles that were moved to their places.
fn leaders(circles: &[Circle]) -> Node {
    let mut nodes = Vec::new();
    for circle in circles.iter().filter(|circle| circle.is_moved()) {
        nodes.push(Node::line(circle.anchor, circle.at, "lead"));
        nodes.push(Node::circle(circle.anchor.0, circle.anchor.1, 1.8, "muted"));
    }
    Node::group(nodes, "")
}

/// The circles with their names. Each place of the data set has its group, empty where it is not shown, so that none
/// changes its place among the others while the map moves.
fn placed(
    input: &Input<'_>,
    whereabouts: &Whereabouts,
    (spots, circles): (&[Spot], &[Circle]),
    view: &View,
    pitch: f64,
) -> Vec<Node> {
    let name = |spot: &Spot| {
        let n = whereabouts.places[spot.place_idx].len();
        let text = [input.dataset.places[spot.place_idx].name.as_str(), " ", &n.to_string()].concat();
        Name { text, chosen: spot.chosen, n }
    };
    let size = if view.map.w < 480.0 { 11.0 } else { 12.5 };
    let names = names::names(&spots.iter().map(name).list(), circles, &view.map, size);
    let is_narrowed = input.state.filter.of(Facet::Place).next().is_some();
    let mut groups = Vec::new();
    for _ in &input.dataset.places {
        groups.push(Node::group(Vec::new(), ""));
    }
    for ((spot, circle), name) in spots.iter().zip(circles).zip(names) {
        let (from, to) = name.line.unwrap_or_default();
        let mut nodes = vec![
            // Without a line, one without length, so that what follows keeps its place.
            Node::line(from, to, "lead"),
            Node::circle(circle.at.0, circle.at.1, circle.radius.max(TARGET), "hit-box"),
            Node::circle(circle.at.0, circle.at.1, circle.radius, "circle").class_if(spot.chosen, "chosen"),
        ];
        if pitch >= FINEST {
            passages(input, &whereabouts.places[spot.place_idx], circle, pitch, &mut nodes);
        }
        nodes.push(Node::text(name.text, "name halo").class_if(name.on_focus, "on-focus"));
        let group = Node::group(nodes, "place").class_if(is_narrowed && !spot.chosen, "dim");
        groups[spot.place_idx] = group.with(handle(input, whereabouts, spot, circle.at));
    }
    groups
}

fn passages(input: &Input<'_>, passages: &[usize], circle: &Circle, pitch: f64, nodes: &mut Vec<Node>) {
    for (idx, seat) in passages.iter().zip(marks::seats(passages.len())) {
        let at = (circle.at.0 + seat.0 * pitch, circle.at.1 + seat.1 * pitch);
        let mark = mark::passage(input, *idx, at, marks::MARK * pitch, false);
        // Too small to be hit one by one: the list opens them.
        nodes.push(Node { handle: None, ..mark });
    }
}

fn handle(input: &Input<'_>, whereabouts: &Whereabouts, spot: &Spot, at: (f64, f64)) -> Handle {
    let id = input.dataset.places[spot.place_idx].id.as_str();
    let mut name = name(input, spot.place_idx, &whereabouts.places[spot.place_idx]);
    if spot.chosen {
        name = [&name, ", ", input.lang.places_chosen()].concat();
    }
    Handle {
        id: ["place:", id].concat(),
        action: ["toggle place ", id].concat(),
        name,
        focusable: true,
        expanded: None,
        at,
    }
}

/// A place with its numbers of passages by side: `Syria: 1 at home, 1 done`.
pub fn name(input: &Input<'_>, place_idx: usize, passages: &[usize]) -> String {
    [input.dataset.places[place_idx].name.as_str(), ": ", &words::by_side(input, passages)].concat()
}

/// What the map can't show of itself; returns the lower edge.
fn notes(
    input: &Input<'_>,
    whereabouts: &Whereabouts,
    n_outside: usize,
    width: f64,
    top: f64,
    nodes: &mut Vec<Node>,
) -> f64 {
    let lang = input.lang;
    let mut notes: Vec<String> = Vec::new();
    match input.land {
        Land::Waiting => notes.push(lang.places_land_waiting().to_owned()),
        Land::Missing => notes.push(lang.places_land_missing().to_owned()),
        Land::Here(_) => {}
    }
    if n_outside > 0 {
        notes.push(lang.places_outside(n_outside));
    }
    notes.push(lang.places_note().to_owned());
    if whereabouts.n_hidden > 0 {
        notes.push(lang.places_hidden(whereabouts.n_hidden));
    }
    let pitch = NOTE * metrics::LINE;
    let mut bottom = top + 4.0;
    for note in notes {
        let lines = metrics::wrap(&note, Font::Sans, NOTE, width - 2.0 * MARGIN, 0);
        push_lines(nodes, &lines, (MARGIN, bottom + NOTE), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        bottom += pitch * lines.len() as f64 + 2.0;
    }
    bottom + 6.0
}
