//! A scene as a self-contained SVG file: styles as presentation attributes, with a title and a description.
//!
//! A halo is a separate text under the text, because some programs for print don't know `paint-order`.

use super::figure::{Figure, Unit};
use super::style::{Ground, Style, UNSEEN, share};
use crate::scene;
use crate::scene::geometry::px;
use crate::scene::node::{Node, Run, Shape};
use crate::scene::svg::{SANS, element, run};

/// The file.
pub fn to_text(figure: &Figure) -> String {
    let scene = &figure.scene;
    let unit = match figure.unit {
        Unit::Px => "",
        Unit::Mm => "mm",
    };
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}{unit}\" height=\"{}{unit}\" viewBox=\"0 0 {} {}\" \
         font-family=\"{SANS}\" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n",
        px(figure.width),
        px(figure.height),
        px(scene.width),
        px(scene.height),
        escape(&figure.title),
        escape(&figure.alt),
    );
    let writer = Writer { ground: figure.ground };
    scene.nodes.iter().for_each(|node| writer.write(node, Style::INITIAL, false, &mut text));
    text.push_str("</svg>\n");
    text
}

/// Whether a node is drawn: not the targets of a pointer, and names that show on focus only if their issue is open.
pub fn is_drawn(node: &Node, in_open: bool) -> bool {
    let has = |class: &str| node.class.split(' ').any(|part| part == class);
    !UNSEEN.iter().any(|class| has(class)) && (in_open || !has("on-focus"))
}

/// Whether names that show on focus are shown inside a node.
pub fn opens(node: &Node) -> bool {
    let has = |class: &str| node.class.split(' ').any(|part| part == class);
    has("issue") && has("open")
}

struct Writer {
    ground: Ground,
}

impl Writer {
    fn write(&self, node: &Node, outer: Style, in_open: bool, text: &mut String) {
        if !is_drawn(node, in_open) {
            return;
        }
        let style = outer.of(&node.class, self.ground);
        if let Shape::Group(nodes) = &node.shape {
            text.push_str("<g");
            if style.opacity < 1000 {
                put("opacity", &share(style.opacity), text);
            }
            text.push_str(">\n");
            nodes.iter().for_each(|child| self.write(child, style, in_open || opens(node), text));
            text.push_str("</g>\n");
            return;
        }
        let is_halo = style.halo && matches!(node.shape, Shape::Text(_));
        if is_halo {
            leaf(node, Style { fill: style.stroke, ..style }, true, self.ground, text);
        }
        leaf(node, if is_halo { Style { stroke: "none", ..style } } else { style }, false, self.ground, text);
    }
}

fn leaf(node: &Node, style: Style, hidden: bool, ground: Ground, text: &mut String) {
    let element = element(node);
    text.push('<');
    text.push_str(element.tag);
    for (name, value) in &element.attributes {
        let is_look =
            !matches!(*name, "class" | "tabindex" | "role") && !name.starts_with("data-") && !name.starts_with("aria-");
        // The sheet's font style takes precedence over the node's.
        let is_replaced = (*name == "font-style" && style.italic) || (*name == "font-family" && value == SANS);
        if is_look && !is_replaced {
            put(name, value, text);
        }
    }
    put("fill", style.fill, text);
    if style.stroke != "none" {
        put("stroke", style.stroke, text);
        let rest = [
            ("stroke-width", style.width),
            ("stroke-dasharray", style.dash),
            ("stroke-linecap", style.cap),
            ("stroke-linejoin", style.join),
        ];
        rest.iter()
            .filter(|(name, value)| !value.is_empty() && (*name != "stroke-width" || *value != "1"))
            .for_each(|(name, value)| put(name, value, text));
    }
    if style.italic && element.text.is_some() {
        put("font-style", "italic", text);
    }
    if style.opacity < 1000 {
        put("opacity", &share(style.opacity), text);
    }
    if hidden {
        put("aria-hidden", "true", text);
    }
    match element.text {
        None => text.push_str("/>\n"),
        Some(content) => {
            text.push_str(&format!(">{}", escape(content)));
            element.runs.iter().for_each(|run| piece(run, style, ground, text));
            text.push_str(&format!("</{}>\n", element.tag));
        }
    }
}

/// A further piece on a text's line.
fn piece(piece: &Run, outer: Style, ground: Ground, text: &mut String) {
    let element = run(piece);
    text.push_str("<tspan");
    element
        .attributes
        .iter()
        .filter(|(name, value)| *name != "class" && value != SANS)
        .for_each(|(name, value)| put(name, value, text));
    put("fill", outer.of(piece.class, ground).fill, text);
    text.push_str(&format!(">{}</tspan>", escape(&piece.text)));
}

fn put(name: &str, value: &str, text: &mut String) {
    text.push_str(&format!(" {name}=\"{}\"", escape(value)));
}

/// A text in XML, without control characters, which XML forbids.
fn escape(text: &str) -> String {
    let kept: String =
        text.chars().filter(|char| !char.is_control() && !matches!(char, '\u{fffe}' | '\u{ffff}')).collect();
    let mut escaped = String::new();
    scene::svg::escape(&kept, &mut escaped);
    escaped
}
