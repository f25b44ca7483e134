//! The height of a page of promises in a frame, from its texts: the build has no browser to ask. Knows the page's style
//! sheet, `pages/promised.css`, in a column of 640 px or more.

use saydo::scene::metrics::{self, Font};
use saydo::views::{Element, Tree};

/// How a block of text is set: font, size and pitch in px, and the space around it.
struct Setting(Font, f64, f64, f64);

/// Space of a small page at its sides, and above and below all with the way to the whole.
const PAGE: (f64, f64) = (16.0, 46.0 + 32.0);
/// The same of the page for frames.
const FRAMED: (f64, f64) = (8.0, 8.0);
/// Space between the two columns of a promise.
const BETWEEN: f64 = 20.0;

/// The height in px that a small page needs at a width: never less, and up to a few lines more.
pub fn small(content: &Tree, width: f64) -> u32 {
    let (side, around) = PAGE;
    (around + of(content, width - 2.0 * side)).ceil() as u32
}

/// The height of a row by itself in the page for frames: without the heading and the other rows.
pub fn row(page: &Tree, id: &str, width: f64) -> u32 {
    let (side, around) = FRAMED;
    (around + of(&alone(page, id), width - 2.0 * side)).ceil() as u32
}

/// The page without its heading and without all rows but one.
fn alone(tree: &Tree, id: &str) -> Tree {
    match tree {
        Tree::Text(_) => tree.clone(),
        Tree::List(list) => Tree::List(list.iter().map(|part| alone(part, id)).collect()),
        Tree::Element(element) => match element.tag {
            "header" => Tree::List(Vec::new()),
            "article" if element.attribute("id") != Some(id) => Tree::List(Vec::new()),
            _ => {
                let mut kept = element.clone();
                kept.children = element.children.iter().map(|part| alone(part, id)).collect();
                Tree::Element(kept)
            }
        },
    }
}

fn of(tree: &Tree, width: f64) -> f64 {
    match tree {
        Tree::Text(_) => 0.0,
        Tree::List(list) => list.iter().map(|part| of(part, width)).sum(),
        Tree::Element(element) => of_element(element, width),
    }
}

fn of_element(element: &Element, width: f64) -> f64 {
    let inside = || element.children.iter().map(|part| of(part, width)).sum::<f64>();
    let class = element.attribute("class").unwrap_or_default();
    match (element.tag, class) {
        (_, "unseen" | "narrow" | "mark") => 0.0,
        ("svg", _) => drawn(element, width),
        // Folded: its summary alone.
        ("details", _) => 38.0,
        ("ul", "plain key") => 33.0 + key(element, width),
        ("ul", "plain promises" | "plain history") | ("div" | "main", _) => inside() + 4.0,
        ("article", _) => 25.0 + inside(),
        ("li", "heads") => 28.0,
        ("li", _) if holds_columns(element) => 21.0 + columns(element, (width - BETWEEN) / 2.0),
        // With the lines between them.
        ("footer", _) => 49.0 + inside(),
        _ => text(element, width, &setting(element.tag, class)),
    }
}

fn setting(tag: &str, class: &str) -> Setting {
    match (tag, class) {
        ("h1", _) => Setting(Font::Bold, 28.0, 33.6, 0.0),
        ("h2" | "h3", _) => Setting(Font::Bold, 17.0, 22.1, 0.0),
        ("blockquote", _) => Setting(Font::Serif, 15.0, 21.0, 3.0),
        (_, "counts") => Setting(Font::Sans, 14.0, 20.3, 8.0),
        // Its links are higher than its letters.
        (_, "links") => Setting(Font::Sans, 14.0, 26.3, 3.0),
        (_, "quiet" | "disputed-note") | ("li", _) => Setting(Font::Sans, 14.0, 20.3, 6.0),
        _ => Setting(Font::Sans, 15.0, 21.75, 6.0),
    }
}

/// The height of a picture, which is scaled to its column.
fn drawn(element: &Element, width: f64) -> f64 {
    let view_box = element.attribute("viewBox").unwrap_or_default();
    let mut sizes = view_box.split(' ').skip(2).filter_map(|size| size.parse::<f64>().ok());
    match (sizes.next(), sizes.next()) {
        (Some(wide), Some(high)) if wide > 0.0 => high * (width / wide).min(1.0),
        _ => 0.0,
    }
}

/// The lines of the key: its entries stand beside each other as far as there is room.
fn key(element: &Element, width: f64) -> f64 {
    let (mut lines, mut at) = (1.0, 0.0);
    for entry in &element.children {
        let wide = 19.0 + metrics::width(&said(entry), Font::Sans, 14.0);
        if at > 0.0 && at + wide > width {
            (lines, at) = (lines + 1.0, 0.0);
        }
        at += wide + 18.0;
    }
    lines * 24.3
}

fn holds_columns(element: &Element) -> bool {
    element.children.iter().any(|child| matches!(child, Tree::Element(child) if child.tag == "div"))
}

fn columns(element: &Element, width: f64) -> f64 {
    element.children.iter().map(|column| of(column, width)).fold(0.0, f64::max)
}

fn text(element: &Element, width: f64, Setting(font, size, pitch, after): &Setting) -> f64 {
    let mut words = String::new();
    element.children.iter().for_each(|part| words.push_str(&said(part)));
    let lines: usize = words.trim().lines().map(|line| metrics::wrap(line, *font, *size, width, 0).len().max(1)).sum();
    if lines == 0 { 0.0 } else { lines as f64 * pitch + after }
}

fn said(tree: &Tree) -> String {
    match tree {
        Tree::Text(words) => words.as_str().to_owned(),
        Tree::List(list) => list.iter().map(said).collect(),
        Tree::Element(element) => element.children.iter().map(said).collect(),
    }
}
