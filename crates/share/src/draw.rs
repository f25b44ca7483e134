//! A scene as a list of drawing commands for a canvas: a PNG without an `<img>`, which a strict policy refuses.
//!
//! Text with a command on each line and fields separated by tabs. `src/host/js/canvas.js` draws it:
//!
//! - `size  width  height`, first;
//! - `rect  LOOK  x  y  width  height  radius`;
//! - `circle  LOOK  x  y  radius`;
//! - `path  LOOK  d`, as in SVG;
//! - `text  LOOK  x  y  font  anchor  degrees  text`, `font` as in CSS, `anchor` `start`, `center` or `end`;
//! - `run  LOOK  gap  font  text`, after the last text on its line.
//!
//! LOOK is seven fields: fill, stroke (each a colour or `none`), width, dashes (numbers and spaces), cap, join,
//! opacity. A text's outline is drawn before its fill. Overlapping parts of a faded group show through one another.

use super::clip::flat;
use super::ready::Figure;
use super::style::{Ground, Style, share};
use super::svg::{is_drawn, opens};
use saydo_scene::geometry::px;
use saydo_scene::metrics::Font;
use saydo_scene::node::{Anchor, Node, Run, Shape, TextBox};
use saydo_scene::svg::{SANS, SERIF};

impl Figure {
    /// The drawing commands for a canvas.
    pub fn draw_list(&self) -> String {
        to_list(self)
    }
}

/// The list.
pub fn to_list(figure: &Figure) -> String {
    let scene = &figure.scene;
    let mut list = format!("size\t{}\t{}\n", px(scene.width), px(scene.height));
    scene.nodes.iter().for_each(|node| write(node, Style::INITIAL, 1000, false, figure.ground, &mut list));
    if let Some(bar) = figure.bar() {
        let look = [&figure.accent, "none", "1", "", "butt", "miter", "1"].join("\t");
        list += &["rect", &look, &px(bar.x), &px(bar.y), &px(bar.w), &px(bar.h), "0"].join("\t");
        list.push('\n');
    }
    list
}

fn write(node: &Node, outer: Style, outer_opacity: u32, in_open: bool, ground: Ground, list: &mut String) {
    if !is_drawn(node, in_open) {
        return;
    }
    let style = outer.of(&node.class, ground);
    let opacity = style.opacity * outer_opacity / 1000;
    let cap = if style.cap.is_empty() { "butt" } else { style.cap };
    let join = if style.join.is_empty() { "miter" } else { style.join };
    let look = [style.fill, style.stroke, style.width, style.dash, cap, join, &share(opacity)].join("\t");
    let line = match &node.shape {
        Shape::Group(nodes) => {
            nodes.iter().for_each(|child| write(child, style, opacity, in_open || opens(node), ground, list));
            return;
        }
        Shape::Rect(rect, radius) => {
            ["rect", &look, &px(rect.x), &px(rect.y), &px(rect.w), &px(rect.h), &px(*radius)].join("\t")
        }
        Shape::Circle(x, y, r) => ["circle", &look, &px(*x), &px(*y), &px(*r)].join("\t"),
        Shape::Path(d) => ["path", &look, &d.text()].join("\t"),
        Shape::Text(text) => self::text(text, style.italic, &look),
    };
    list.push_str(&line);
    list.push('\n');
    if let Shape::Text(text) = &node.shape {
        text.more.iter().for_each(|piece| run(piece, style, ground, list));
    }
}

fn run(run: &Run, outer: Style, ground: Ground, list: &mut String) {
    let style = outer.of(run.class, ground);
    let look = [style.fill, "none", "1", "", "butt", "miter", &share(style.opacity)].join("\t");
    let line = ["run", &look, &px(run.gap), &font(run.font, run.size, style.italic), &flat(&run.text)].join("\t");
    list.push_str(&line);
    list.push('\n');
}

fn text(text: &TextBox, italic: bool, look: &str) -> String {
    let font = font(text.font, text.size, italic);
    let anchor = match text.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "center",
        Anchor::End => "end",
    };
    ["text", look, &px(text.x), &px(text.y), &font, anchor, &px(text.rotate), &flat(&text.text)].join("\t")
}

/// A font as CSS writes it.
fn font(font: Font, size: f64, italic: bool) -> String {
    let (family, bold, leans) = match font {
        Font::Sans => (SANS, "", italic),
        Font::Bold => (SANS, "bold ", italic),
        Font::Serif => (SERIF, "", true),
    };
    format!("{}{bold}{}px {family}", if leans { "italic " } else { "" }, px(size))
}
