//! A scene as SVG nodes of the page; the same mapping as the text backend's.

use super::build::{El, el};
use crate::scene::geometry::px;
use crate::scene::gesture::Hold;
use crate::scene::node::{Node, Scene};
use crate::scene::svg::{element, run};

/// The scene as an `<svg>`; `name` makes it a named group for assistive technology.
pub(super) fn figure(scene: &Scene, name: Option<&String>, class: &'static str) -> El {
    part(scene, name, class, &mut false)
}

/// The scene as a part of a picture of several, whose marks are one stop of the Tab key: `has_stop` tells whether one
/// before it has that. Arrow keys lead on.
pub(super) fn part(scene: &Scene, name: Option<&String>, class: &'static str, has_stop: &mut bool) -> El {
    let view_box = ["0 0 ", &px(scene.width), " ", &px(scene.height)].concat();
    let svg = el("svg").set("viewBox", view_box).class(class);
    let mut svg = match name {
        Some(name) => svg.set("role", "group").label(name),
        None => svg.set("role", "presentation"),
    };
    add_all(&mut svg, &scene.nodes, has_stop);
    svg
}

/// Adds drawn nodes, each keyed by its own id or by its place behind the last one that has an id: so a mark stays the
/// same element, and keeps the focus, while others come and go around it.
pub(super) fn add_all(parent: &mut El, nodes: &[Node], has_stop: &mut bool) {
    let mut ids = Vec::new();
    for node in nodes {
        ids.push(node.handle.as_deref().map(|handle| handle.id.as_str()));
    }
    let is_keyed = ids.iter().any(Option::is_some);
    let (mut last, mut since) = ("", 0_usize);
    for (at, node) in nodes.iter().enumerate() {
        let mut own = draw(node, has_stop);
        if is_keyed {
            match ids[at] {
                // What is drawn twice is the same element only once.
                Some(id) if !ids[..at].contains(&Some(id)) => {
                    (last, since) = (id, 0);
                    own = own.key(id);
                }
                _ => {
                    since += 1;
                    own = own.key(&[last, " ", &since.to_string()].concat());
                }
            }
        }
        parent.add(own);
    }
}

fn draw(node: &Node, has_stop: &mut bool) -> El {
    let element = element(node);
    let mut own = el(element.tag);
    for (name, value) in element.attributes {
        // A handle that slides is a control of its own.
        let is_mark = name == "tabindex" && !matches!(node.hold, Some(Hold::Slide(..)));
        own = match is_mark && std::mem::replace(has_stop, true) {
            true => own.set(name, "-1"),
            false => own.set(name, value.into_owned()),
        };
    }
    if let Some(text) = element.text {
        own = own.text(text.to_owned());
    }
    for piece in element.runs.iter().map(run) {
        let mut span = el(piece.tag);
        for (name, value) in piece.attributes {
            span = span.set(name, value.into_owned());
        }
        own.add(span.text(piece.text.unwrap_or_default().to_owned()));
    }
    add_all(&mut own, element.children, has_stop);
    own
}
