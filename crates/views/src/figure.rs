//! A scene as SVG nodes of the page. The text backend uses the same mapping.

use super::build::{El, el};
use saydo_scene::geometry::px;
use saydo_scene::gesture::Hold;
use saydo_scene::node::{Node, Scene};
use saydo_scene::svg::{element, run};

/// The scene as an `<svg>`; `name` makes it a named group for assistive technology.
pub(super) fn figure(scene: &Scene, name: Option<&String>, class: &'static str) -> El {
    part(scene, name, class, &mut false)
}

/// The scene as one of several parts of a picture. The picture has one Tab stop, and arrow keys move between its marks:
/// `has_stop` says whether an earlier part has the stop.
pub(super) fn part(scene: &Scene, name: Option<&String>, class: &'static str, has_stop: &mut bool) -> El {
    let view_box = ["0 0 ", &px(scene.width), " ", &px(scene.height)].concat();
    let svg = el("svg").set("viewBox", view_box).class(class);
    let mut svg = match name {
        Some(name) => svg.set("role", "group").label(name),
        None => svg.set("role", "presentation"),
    };
    svg.add(under());
    add_all(&mut svg, &scene.nodes, has_stop);
    svg
}

/// What labels of an SVG stand on. Tools that darken a page change HTML's backgrounds, and not what an SVG draws.
pub(super) fn under() -> El {
    el("rect").key("under").class("under").set("width", "100%").set("height", "100%")
}

/// Adds drawn nodes. Each is keyed by its id, or by its place after the last node with an id. So a mark keeps its
/// element and the focus while others come and go around it.
pub(super) fn add_all(parent: &mut El, nodes: &[Node], has_stop: &mut bool) {
    let mut ids = Vec::new();
    for node in nodes {
        ids.push(node.handle.as_deref().map(|handle| handle.id.as_str()));
    }
    let is_keyed = ids.iter().any(Option::is_some);
    let (mut last, mut since) = ("", 0_usize);
    for (at, node) in nodes.iter().enumerate() {
        let mut drawn = draw(node, has_stop);
        if is_keyed {
            match ids[at] {
                // If an id is drawn twice, only the first element has it as its key.
                Some(id) if !ids[..at].contains(&Some(id)) => {
                    (last, since) = (id, 0);
                    drawn = drawn.key(id);
                }
                _ => {
                    since += 1;
                    drawn = drawn.key(&[last, " ", &since.to_string()].concat());
                }
            }
        }
        parent.add(drawn);
    }
}

fn draw(node: &Node, has_stop: &mut bool) -> El {
    let element = element(node);
    let mut svg = el(element.tag);
    for (name, value) in element.attributes {
        // A handle that slides is a separate control with its own Tab stop.
        let is_mark = name == "tabindex" && !matches!(node.hold, Some(Hold::Slide(..)));
        svg = match is_mark && std::mem::replace(has_stop, true) {
            true => svg.set(name, "-1"),
            false => svg.set(name, value.into_owned()),
        };
    }
    if let Some(text) = element.text {
        svg = svg.text(text.to_owned());
    }
    for piece in element.runs.iter().map(run) {
        let mut span = el(piece.tag);
        for (name, value) in piece.attributes {
            span = span.set(name, value.into_owned());
        }
        svg.add(span.text(piece.text.unwrap_or_default().to_owned()));
    }
    add_all(&mut svg, element.children, has_stop);
    svg
}
