//! Turns a tree into Yew nodes.

use saydo::views::{Element, Str, Tree};
use std::cell::RefCell;
use std::rc::Rc;
use yew::AttrValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag, VText};

/// The nodes of a tree.
pub fn nodes(tree: Tree) -> VNode {
    match tree {
        Tree::Text(words) => VText::new(value(words)).into(),
        Tree::List(list) => children(list),
        Tree::Element(part) => element(*part),
    }
}

fn children(trees: Vec<Tree>) -> VNode {
    let nodes: Vec<VNode> = trees.into_iter().map(nodes).collect();
    VNode::VList(Rc::new(VList::with_children(nodes, None)))
}

fn element(element: Element) -> VNode {
    let mut tag = VTag::new(element.tag);
    let (names, values): (Vec<_>, Vec<_>) = (element.attributes.into_iter())
        .map(|(name, text)| (name, Some(AttributeOrProperty::Attribute(value(text)))))
        .unzip();
    tag.attributes = Attributes::Dynamic { keys: shape(names), values: values.into() };
    tag.key = element.key.map(Key::from);
    if let Some(text) = element.value {
        tag.set_value(Some(value(text)));
    }
    if let Some(checked) = element.checked {
        tag.set_checked(checked);
    }
    if let Some(place) = tag.children_mut() {
        *place = children(element.children);
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

/// The only copy of a list of attribute names, since Yew needs lists that live for ever.
fn shape(names: Vec<&'static str>) -> &'static [&'static str] {
    SHAPES.with_borrow_mut(|shapes| {
        if let Some(shape) = shapes.iter().find(|shape| ***shape == *names) {
            return *shape;
        }
        let shape: &'static [&'static str] = names.leak();
        shapes.push(shape);
        shape
    })
}
