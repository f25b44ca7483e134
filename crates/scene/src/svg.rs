//! A scene as SVG: one mapping from nodes to elements, used by the page and by the text backend alike.

use super::geometry::px;
use super::gesture::Hold;
use super::metrics::Font;
use super::node::{Anchor, Node, Run, Scene, Shape, TextBox};
use saydo_model::list::AddAll;
use std::borrow::Cow;

/// An element's name, attributes in a fixed order, and text.
pub struct Element<'a> {
    /// Name.
    pub tag: &'static str,
    /// Attributes.
    pub attributes: Vec<(&'static str, Cow<'a, str>)>,
    /// Text content.
    pub text: Option<&'a str>,
    /// Further pieces on the text's line.
    pub runs: &'a [Run],
    /// Child nodes.
    pub children: &'a [Node],
}

/// The element that draws a node.
pub fn element(node: &Node) -> Element<'_> {
    let mut attributes: Vec<(&'static str, Cow<'_, str>)> = Vec::new();
    let mut put = |name, value: f64| attributes.push((name, px(value).into()));
    let mut text = None;
    let (mut runs, mut children): (&[Run], &[Node]) = (&[], &[]);
    let tag = match &node.shape {
        Shape::Rect(rect, radius) => {
            put("x", rect.x);
            put("y", rect.y);
            put("width", rect.w);
            put("height", rect.h);
            if *radius > 0.0 {
                put("rx", *radius);
            }
            "rect"
        }
        Shape::Circle(x, y, r) => {
            put("cx", *x);
            put("cy", *y);
            put("r", *r);
            "circle"
        }
        Shape::Path(d) => {
            attributes.push(("d", d.text().into()));
            "path"
        }
        Shape::Text(text_box) => {
            text = Some(text_box.text.as_str());
            runs = &text_box.more;
            text_attributes(text_box, &mut attributes);
            "text"
        }
        Shape::Group(nodes) => {
            children = nodes;
            "g"
        }
    };
    if !node.class.is_empty() {
        attributes.push(("class", node.class.as_str().into()));
    }
    if let Some(walk) = node.walk {
        attributes.push(("data-walk", px(walk).into()));
    }
    match &node.hold {
        Some(Hold::Drag(what)) => attributes.push(("data-drag", (*what).into())),
        Some(Hold::Slide(what, numbers)) => {
            attributes.push(("data-drag", (*what).into()));
            for (name, number) in ["aria-valuemin", "aria-valuenow", "aria-valuemax"].into_iter().zip(numbers) {
                attributes.push((name, number.as_str().into()));
            }
            let name = node.handle.as_ref().map_or("", |handle| &handle.name);
            attributes.push(("aria-valuetext", name.into()));
        }
        Some(Hold::Scale(what)) => attributes.push(("data-scale", (*what).into())),
        None => {}
    }
    handle_attributes(node, &mut attributes);
    Element { tag, attributes, text, runs, children }
}

/// The element of a further piece of a line. Its weight is always set; otherwise it would inherit that of the text.
pub fn run(run: &Run) -> Element<'_> {
    let (family, weight) = match run.font {
        Font::Sans => (SANS, "400"),
        Font::Bold => (SANS, "700"),
        Font::Serif => (SERIF, "400"),
    };
    let mut attributes: Vec<(&'static str, Cow<'_, str>)> = vec![
        ("dx", px(run.gap).into()),
        ("font-size", px(run.size).into()),
        ("font-family", family.into()),
        ("font-weight", weight.into()),
    ];
    if !run.class.is_empty() {
        attributes.push(("class", run.class.into()));
    }
    Element { tag: "tspan", attributes, text: Some(&run.text), runs: &[], children: &[] }
}

fn text_attributes(text: &TextBox, attributes: &mut Vec<(&'static str, Cow<'_, str>)>) {
    attributes.push(("x", px(text.x).into()));
    attributes.push(("y", px(text.y).into()));
    attributes.push(("font-size", px(text.size).into()));
    let (family, weight, style) = match text.font {
        Font::Sans => (SANS, None, None),
        Font::Bold => (SANS, Some("700"), None),
        Font::Serif => (SERIF, None, Some("italic")),
    };
    attributes.push(("font-family", family.into()));
    attributes.add_all(weight.map(|weight| ("font-weight", weight.into())));
    attributes.add_all(style.map(|style| ("font-style", style.into())));
    match text.anchor {
        Anchor::Start => {}
        Anchor::Middle => attributes.push(("text-anchor", "middle".into())),
        Anchor::End => attributes.push(("text-anchor", "end".into())),
    }
    if text.rotate != 0.0 {
        let turn = ["rotate(", &px(text.rotate), " ", &px(text.x), " ", &px(text.y), ")"].concat();
        attributes.push(("transform", turn.into()));
    }
    // The reserved width, so that a test can compare it with the rendered box.
    attributes.push(("data-w", px(text.width()).into()));
}

/// The sans serif stack. `styles/tokens.css` has the same stacks, and `metrics` covers the fonts that they can end in.
pub const SANS: &str = "Helvetica Neue, Helvetica, Arial, Liberation Sans, Roboto, Noto Sans, sans-serif";
/// The serif stack.
pub const SERIF: &str = "Georgia, Times New Roman, Liberation Serif, Noto Serif, serif";

fn handle_attributes<'a>(node: &'a Node, attributes: &mut Vec<(&'static str, Cow<'a, str>)>) {
    let Some(handle) = node.handle.as_deref() else { return };
    attributes.push(("data-id", handle.id.as_str().into()));
    if !handle.action.is_empty() {
        attributes.push(("data-do", handle.action.as_str().into()));
    }
    if handle.focusable {
        attributes.push(("tabindex", "0".into()));
        let role = if matches!(node.hold, Some(Hold::Slide(..))) { "slider" } else { "button" };
        attributes.push(("role", role.into()));
        attributes.push(("aria-label", handle.name.as_str().into()));
        attributes.add_all(handle.expanded.map(|open| ("aria-expanded", if open { "true" } else { "false" }.into())));
    } else {
        // An opened row's list leads there too, so the node is hidden from the accessibility tree, not from pointers.
        attributes.push(("aria-hidden", "true".into()));
    }
}

/// The scene as the text of an SVG file; `label` is its accessible name.
pub fn to_text(scene: &Scene, label: &str) -> String {
    let mut text = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    text.push_str(&px(scene.width));
    text.push(' ');
    text.push_str(&px(scene.height));
    text.push_str("\" role=\"group\" aria-label=\"");
    escape(label, &mut text);
    text.push_str("\">\n");
    scene.nodes.iter().for_each(|node| write(node, &mut text));
    text.push_str("</svg>\n");
    text
}

fn write(node: &Node, text: &mut String) {
    write_element(&element(node), text);
    text.push('\n');
}

fn write_element(element: &Element<'_>, text: &mut String) {
    text.push('<');
    text.push_str(element.tag);
    for (name, value) in &element.attributes {
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        escape(value, text);
        text.push('"');
    }
    if element.text.is_none() && element.children.is_empty() {
        text.push_str("/>");
        return;
    }
    text.push('>');
    if let Some(content) = element.text {
        escape(content, text);
    } else {
        text.push('\n');
    }
    element.runs.iter().for_each(|piece| write_element(&run(piece), text));
    element.children.iter().for_each(|child| write(child, text));
    text.push_str("</");
    text.push_str(element.tag);
    text.push('>');
}

/// Escapes a text for an element's content or an attribute in double quotes, of SVG as of HTML.
pub fn escape(value: &str, text: &mut String) {
    for char in value.chars() {
        match char {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            other => text.push(other),
        }
    }
}
