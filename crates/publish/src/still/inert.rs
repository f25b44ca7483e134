//! The page's tree before its program runs: the same look, without anything that needs a program.

use saydo::scene::svg::SANS;
use saydo::text::Lang;
use saydo::views::{Element, Str, Tree};

/// Attributes that only a program or a test needs, and names that would occur twice beside the program's page.
const DROPPED: [&str; 8] =
    ["id", "aria-controls", "aria-labelledby", "aria-expanded", "aria-live", "tabindex", "data-w", "data-walk"];

/// Attributes that make marks focusable one by one. Here the picture is a single image.
const DROPPED_IN_PICTURES: [&str; 4] = ["role", "aria-label", "aria-hidden", "data-id"];

/// A page before its program runs. Its controls look final and can be clicked in advance, but not reached by key.
pub fn inert(tree: &Tree) -> Tree {
    match tree {
        Tree::Text(_) => tree.clone(),
        Tree::List(list) => Tree::List(list.iter().map(inert).collect()),
        Tree::Element(part) => element(part),
    }
}

fn element(element: &Element) -> Tree {
    let mut attributes = element.attributes.clone();
    attributes.retain(|(name, value)| !is_dropped(name, value));
    if element.tag == "svg" {
        return made(element, attributes, element.children.iter().map(in_picture).collect());
    }
    attributes.retain(|(name, value)| *name != "role" || !["tabpanel", "status"].contains(&value.as_str()));
    let class = element.attribute("class").unwrap_or("").to_owned();
    if class == "parts" {
        replace(&mut attributes, "role", "img");
    }
    // A hint to choose something, which needs a program.
    if element
        .children
        .iter()
        .any(|child| matches!(child, Tree::Text(text) if text.as_str() == Lang::now().help_open().as_str()))
    {
        attributes.push(("class", "alive".into()));
    }
    match element.tag {
        "button" => attributes.extend([("tabindex", "-1".into()), ("aria-disabled", "true".into())]),
        "input" => attributes.push(("tabindex", "-1".into())),
        _ => {}
    }
    made(element, attributes, element.children.iter().map(inert).collect())
}

/// Unnecessary in a still page; the style sheet sets the sans serif.
fn is_dropped(name: &str, value: &Str) -> bool {
    DROPPED.contains(&name) || name == "font-family" && value.as_str() == SANS
}

fn in_picture(tree: &Tree) -> Tree {
    let Tree::Element(element) = tree else { return tree.clone() };
    let mut attributes = element.attributes.clone();
    attributes.retain(|(name, value)| !is_dropped(name, value) && !DROPPED_IN_PICTURES.contains(name));
    made(element, attributes, element.children.iter().map(in_picture).collect())
}

/// The tree for print: the texts of its buttons without the buttons.
pub fn on_paper(tree: &Tree) -> Tree {
    let Tree::Element(element) = tree else {
        return match tree {
            Tree::List(list) => Tree::List(list.iter().map(on_paper).collect()),
            _ => tree.clone(),
        };
    };
    let children: Vec<Tree> = element.children.iter().map(on_paper).collect();
    if element.tag == "button" {
        let tag = "span";
        return Tree::Element(Box::new(Element { tag, attributes: Vec::new(), children, ..(**element).clone() }));
    }
    if element.tag == "caption" {
        return made(element, Vec::new(), vec![Tree::Text(Lang::now().all_passages().into())]);
    }
    let mut attributes = element.attributes.clone();
    attributes.retain(|(name, _)| *name != "aria-sort" && !DROPPED.contains(name));
    made(element, attributes, children)
}

fn replace(attributes: &mut [(&'static str, Str)], name: &str, value: &'static str) {
    for (_, text) in attributes.iter_mut().filter(|(attribute, _)| *attribute == name) {
        *text = value.into();
    }
}

fn made(element: &Element, attributes: Vec<(&'static str, Str)>, children: Vec<Tree>) -> Tree {
    Tree::Element(Box::new(Element { attributes, children, ..element.clone() }))
}
