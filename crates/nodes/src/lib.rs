//! Turns a tree into Yew nodes, for the widget and for the page for own data. Nothing else makes them.

#![forbid(unsafe_code)]

use saydo_views::{Element, Str, Tree};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::AttrValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag, VText};

/// The nodes of a tree. What a reader writes into a field of several lines stays, whatever is drawn meanwhile: only what
/// the field begins with is set.
pub fn nodes(tree: Tree) -> VNode {
    of::<true>(tree)
}

/// The nodes of a tree whose fields show what it says at each drawing.
pub fn nodes_with_fields(tree: Tree) -> VNode {
    of::<false>(tree)
}

fn of<const KEEPS: bool>(tree: Tree) -> VNode {
    match tree {
        Tree::Text(words) => text(words),
        Tree::List(list) => children::<KEEPS>(list),
        Tree::Element(part) => element::<KEEPS>(*part),
    }
}

/// A text with its words as the key, in a separate list. A text that changes is another node then, so that a late
/// translation of the old one reaches nothing that is shown.
fn text(words: Str) -> VNode {
    let key = Key::from(words.as_str());
    let keyed = VList::with_children(vec![VText::new(value(words)).into()], Some(key));
    VNode::VList(Rc::new(VList::with_children(vec![VNode::VList(Rc::new(keyed))], None)))
}

fn children<const KEEPS: bool>(trees: Vec<Tree>) -> VNode {
    let mut children = Vec::with_capacity(trees.len());
    for tree in trees {
        children.push(of::<KEEPS>(tree));
    }
    VNode::VList(Rc::new(VList::from(children)))
}

fn element<const KEEPS: bool>(mut element: Element) -> VNode {
    let mut tag = VTag::new(element.tag);
    let mut names = Vec::with_capacity(element.attributes.len());
    let mut values = Vec::with_capacity(element.attributes.len());
    for (name, text) in element.attributes {
        names.push(name);
        values.push(Some(AttributeOrProperty::Attribute(value(text))));
    }
    if KEEPS && element.tag == "textarea" && names.contains(&"data-do") {
        let text = element.value.take().map(|text| JsValue::from_str(text.as_str()));
        names.push("defaultValue");
        values.push(text.map(AttributeOrProperty::Property));
    }
    tag.attributes = Attributes::Dynamic { keys: shape(names), values: values.into() };
    tag.key = element.key.map(Key::from);
    if let Some(text) = element.value {
        tag.set_value(Some(value(text)));
    }
    if let Some(checked) = element.checked {
        tag.set_checked(checked);
    }
    if let Some(place) = tag.children_mut() {
        *place = children::<KEEPS>(element.children);
    }
    tag.into()
}

fn value(text: Str) -> AttrValue {
    match text {
        Str::Static(text) => AttrValue::Static(text),
        Str::Shared(text) => AttrValue::Rc(text),
    }
}

thread_local! {
    static SHAPES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The only copy of a list of attribute names. If two elements share a list, Yew compares only the values. Yew needs
/// lists that live for ever; there are a few dozen.
fn shape(names: Vec<&'static str>) -> &'static [&'static str] {
    SHAPES.with_borrow_mut(|shapes| {
        for shape in shapes.iter() {
            if **shape == *names {
                return *shape;
            }
        }
        let shape: &'static [&'static str] = names.leak();
        shapes.push(shape);
        shape
    })
}
