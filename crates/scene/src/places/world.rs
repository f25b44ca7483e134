//! The map: the part of the world in the window, circles with their names, and notes on what the map can't show.

use super::equal_earth::project;
use super::frame::{MARGIN, WORLD, map, window};
use super::land::{self, Land};
use super::marks::{self, Circle};
use super::names::{self, Name, name};
use super::window::View;
use crate::geometry::PathData;
use crate::gesture::Hold;
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, Scene, push_lines};
use saydo_analysis::Facet;
use saydo_analysis::whereabouts::Whereabouts;
use saydo_model::list::List;

const NOTE: f64 = 12.0;
/// Distance of two passages' marks on a phone and elsewhere, in px.
const WANTED: (f64, f64) = (6.0, 7.0);
/// Least distance of two passages' marks that can be told apart. Below it circles have no marks.
const FINEST: f64 = 3.0;
/// The most passages that have a mark each.
const MARKED: usize = 250;
/// Least radius of a touch target, in px.
const TARGET: f64 = 12.0;

/// A place on the map.
struct Spot {
    place_idx: usize,
    chosen: bool,
}

/// The map at a width.
pub(super) fn world(input: &Input<'_>, whereabouts: &Whereabouts, width: f64) -> Scene {
    let view = View::new(window(input, whereabouts, width), map(width));
    let mut spots: Vec<Spot> = Vec::new();
    let mut anchors: Vec<((f64, f64), usize)> = Vec::new();
    let mut n_outside = 0;
    for (place_idx, passages) in whereabouts.places.iter().enumerate() {
        let place = &input.dataset.places[place_idx];
        let at = view.place(project(place.lon, place.lat));
        if !view.shows(at) {
            n_outside += usize::from(!passages.is_empty());
        } else if !passages.is_empty() {
            spots.push(Spot { place_idx, chosen: input.state.filter.has(Facet::Place, place.id.as_str()) });
            anchors.push((at, passages.len()));
        }
    }
    let n = whereabouts.places.iter().map(Vec::len).sum();
    let pitch = marks::pitch(if width < 480.0 { WANTED.0 } else { WANTED.1 }, n, &view.map);
    let circles = marks::circles(&anchors, pitch, &view.map);
    let mut ground = ground(input, &view);
    ground.push(leaders(&circles));
    ground.push(Node::group(placed(input, whereabouts, (&spots, &circles), &view, pitch), ""));
    let drag = Node::group(ground, "world").class_if(input.state.zoom.is_some(), "free").held(Hold::Drag(WORLD));
    let map = Node::group(vec![drag], "").held(Hold::Scale(WORLD));
    // A separate group, so that focus on the map is kept when the number of notes changes.
    let mut told = Vec::new();
    let bottom = notes(input, whereabouts, n_outside, width, view.map.bottom(), &mut told);
    Scene { width, height: bottom, nodes: vec![map, Node::group(told, "")] }
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
            edge.push(view.place(project(lon, sign * f64::from(step) * 3.0)));
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

/// The circles with their names. Each place of the data set has a group, empty if the place is not shown, so that
/// groups keep their order while the map moves.
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
    let names = names::names(&spots.iter().map(name).list(), circles, &view.map, NOTE);
    let is_narrowed = input.state.filter.of(Facet::Place).next().is_some();
    let mut n_all = 0;
    for spot in spots {
        n_all += whereabouts.places[spot.place_idx].len();
    }
    let mut groups = Vec::new();
    for _ in &input.dataset.places {
        groups.push(Node::group(Vec::new(), ""));
    }
    for ((spot, circle), name) in spots.iter().zip(circles).zip(names) {
        let (from, to) = name.line.unwrap_or_default();
        let mut nodes = vec![
            // Without a line, one of no length, so that the following nodes keep their places.
            Node::line(from, to, "lead"),
            Node::circle(circle.at.0, circle.at.1, circle.radius.max(TARGET), "hit-box"),
            Node::circle(circle.at.0, circle.at.1, circle.radius, "circle").class_if(spot.chosen, "chosen"),
        ];
        if pitch >= FINEST && n_all <= MARKED {
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
        // Too small to be hit one by one. The list opens them.
        nodes.push(Node { handle: None, ..mark });
    }
}

fn handle(input: &Input<'_>, whereabouts: &Whereabouts, spot: &Spot, at: (f64, f64)) -> Handle {
    let id = input.dataset.places[spot.place_idx].id.as_str();
    let mut name = name(input, spot.place_idx, &whereabouts.places[spot.place_idx]);
    if spot.chosen {
        name = [&*name, &input.lang.join_comma(), input.lang.places_chosen().as_str()].concat();
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

/// Notes on what the map can't show; returns the lower edge.
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
        notes.push(lang.places_hidden(whereabouts.n_hidden, &input.dataset.terms.interpreters));
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
