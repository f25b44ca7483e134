//! A scene as SVG nodes of the page; the same mapping as the text backend's.

use super::build::{El, el};
use crate::scene::geometry::px;
use crate::scene::node::{Node, Scene};
use crate::scene::svg::element;

/// The scene as an `<svg>`; `name` makes it a named group for assistive technology.
pub(super) fn figure(scene: &Scene, name: Option<&String>, class: &'static str) -> El {
    let view_box = ["0 0 ", &px(scene.width), " ", &px(scene.height)].concat();
    let svg = el("svg").set("viewBox", view_box).class(class);
    let mut svg = match name {
        Some(name) => svg.set("role", "group").label(name),
        None => svg.set("role", "presentation"),
    };
    for node in &scene.nodes {
        svg.add(draw(node));
    }
    svg
}

fn draw(node: &Node) -> El {
    let element = element(node);
    let mut own = el(element.tag);
    for (name, value) in element.attributes {
        own = own.set(name, value.into_owned());
    }
    if let Some(text) = element.text {
        own = own.text(text.to_owned());
    }
    for child in element.children {
        own.add(draw(child));
    }
    own
}
