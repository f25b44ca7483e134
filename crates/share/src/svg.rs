//! A scene as a self-contained SVG file: styles as presentation attributes, with a title and a description.
//!
//! A halo is a separate text under the text, because some programs for print don't know `paint-order`.

use super::ready::{Figure, Unit};
use super::style::{Ground, Style, UNSEEN, share};
use saydo_scene::geometry::px;
use saydo_scene::node::{Node, Run, Shape};
use saydo_scene::svg::{SANS, element, run};

/// An element of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// Its name.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// Its text, before the elements in it.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Drawn>,
}

impl Figure {
    /// The SVG file.
    pub fn svg(&self) -> String {
        to_text(self)
    }
}

/// The file.
pub fn to_text(figure: &Figure) -> String {
    let mut text = String::new();
    write(&drawn(figure), &mut text);
    text
}

/// The picture as elements.
pub fn drawn(figure: &Figure) -> Drawn {
    let scene = &figure.scene;
    let unit = match figure.unit {
        Unit::Px => "",
        Unit::Mm => "mm",
    };
    let mut root = Drawn::new("svg");
    root.put("xmlns", "http://www.w3.org/2000/svg");
    root.put("width", &[&px(figure.width), unit].concat());
    root.put("height", &[&px(figure.height), unit].concat());
    root.put("viewBox", &format!("0 0 {} {}", px(scene.width), px(scene.height)));
    root.put("font-family", SANS);
    root.put("role", "img");
    root.put("aria-labelledby", "title desc");
    for (name, text) in [("title", &figure.title), ("desc", &figure.alt)] {
        let mut element = Drawn::new(name);
        element.put("id", name);
        element.text.clone_from(text);
        root.children.push(element);
    }
    let drawer = Drawer { ground: figure.ground };
    scene.nodes.iter().for_each(|node| drawer.draw(node, Style::INITIAL, false, &mut root.children));
    root.children.extend(figure.bar().map(|bar| {
        let mut element = Drawn::new("rect");
        for (name, value) in [("x", bar.x), ("y", bar.y), ("width", bar.w), ("height", bar.h)] {
            element.put(name, &px(value));
        }
        element.put("fill", &figure.accent);
        element
    }));
    root
}

impl Drawn {
    fn new(tag: &'static str) -> Self {
        Self { tag, ..Self::default() }
    }

    fn put(&mut self, name: &'static str, value: &str) {
        self.attributes.push((name, value.to_owned()));
    }
}

fn write(element: &Drawn, text: &mut String) {
    text.push('<');
    text.push_str(element.tag);
    for (name, value) in &element.attributes {
        text.push_str(&format!(" {name}=\"{}\"", escape(value)));
    }
    let is_text = matches!(element.tag, "text" | "title" | "desc" | "tspan");
    if !is_text && element.children.is_empty() {
        text.push_str("/>\n");
        return;
    }
    text.push('>');
    text.push_str(if is_text { "" } else { "\n" });
    text.push_str(&escape(&element.text));
    element.children.iter().for_each(|child| write(child, text));
    text.push_str(&format!("</{}>", element.tag));
    // A line break inside a line of text would be a space.
    text.push_str(if element.tag == "tspan" { "" } else { "\n" });
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

struct Drawer {
    ground: Ground,
}

impl Drawer {
    fn draw(&self, node: &Node, outer: Style, in_open: bool, into: &mut Vec<Drawn>) {
        if !is_drawn(node, in_open) {
            return;
        }
        let style = outer.of(&node.class, self.ground);
        if let Shape::Group(nodes) = &node.shape {
            let mut group = Drawn::new("g");
            if style.opacity < 1000 {
                group.put("opacity", &share(style.opacity));
            }
            nodes.iter().for_each(|child| self.draw(child, style, in_open || opens(node), &mut group.children));
            into.push(group);
            return;
        }
        let is_halo = style.halo && matches!(node.shape, Shape::Text(_));
        if is_halo {
            into.push(self.leaf(node, Style { fill: style.stroke, ..style }, true));
        }
        into.push(self.leaf(node, if is_halo { Style { stroke: "none", ..style } } else { style }, false));
    }

    fn leaf(&self, node: &Node, style: Style, hidden: bool) -> Drawn {
        let element = element(node);
        let mut drawn = Drawn::new(element.tag);
        for (name, value) in &element.attributes {
            let is_look = !matches!(*name, "class" | "tabindex" | "role")
                && !name.starts_with("data-")
                && !name.starts_with("aria-");
            // The sheet's font style takes precedence over the node's.
            let is_replaced = (*name == "font-style" && style.italic) || (*name == "font-family" && value == SANS);
            if is_look && !is_replaced {
                drawn.put(name, value);
            }
        }
        drawn.put("fill", style.fill);
        if style.stroke != "none" {
            drawn.put("stroke", style.stroke);
            let rest = [
                ("stroke-width", style.width),
                ("stroke-dasharray", style.dash),
                ("stroke-linecap", style.cap),
                ("stroke-linejoin", style.join),
            ];
            rest.iter()
                .filter(|(name, value)| !value.is_empty() && (*name != "stroke-width" || *value != "1"))
                .for_each(|(name, value)| drawn.put(name, value));
        }
        if style.italic && element.text.is_some() {
            drawn.put("font-style", "italic");
        }
        if style.opacity < 1000 {
            drawn.put("opacity", &share(style.opacity));
        }
        if hidden {
            drawn.put("aria-hidden", "true");
        }
        element.text.unwrap_or_default().clone_into(&mut drawn.text);
        drawn.children = element.runs.iter().map(|run| self.piece(run, style)).collect();
        drawn
    }

    /// A further piece on a text's line.
    fn piece(&self, piece: &Run, outer: Style) -> Drawn {
        let element = run(piece);
        let mut drawn = Drawn::new("tspan");
        element
            .attributes
            .iter()
            .filter(|(name, value)| *name != "class" && value != SANS)
            .for_each(|(name, value)| drawn.put(name, value));
        drawn.put("fill", outer.of(piece.class, self.ground).fill);
        piece.text.clone_into(&mut drawn.text);
        drawn
    }
}

/// A text in XML, without control characters, which XML forbids.
fn escape(text: &str) -> String {
    let kept: String =
        text.chars().filter(|char| !char.is_control() && !matches!(char, '\u{fffe}' | '\u{ffff}')).collect();
    let mut escaped = String::new();
    saydo_scene::svg::escape(&kept, &mut escaped);
    escaped
}
