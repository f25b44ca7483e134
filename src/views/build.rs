//! A small builder of Yew nodes: `el("p").class("quiet").text(title).into()`.
//!
//! Yew's `html!` writes out, for each element, all that it takes to make it, and each `for` inside it instantiates
//! iterators of its own: 15 kB of the compressed download. Here a step of a chain is one call.

use std::cell::RefCell;
use std::rc::Rc;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// An element in the making, or a fragment. Boxed, so that each step hands on one pointer.
pub(super) struct El(Box<Parts>);

struct Parts {
    /// `None` for a fragment.
    tag: Option<VTag>,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<VNode>,
}

/// An element.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    make(Some(VTag::new(tag)))
}

/// Several nodes as one, without an element around them.
#[inline(never)]
pub(super) fn fragment() -> El {
    make(None)
}

/// A button that carries an action.
#[inline(never)]
pub(super) fn button(action: impl Text) -> El {
    el("button").does(action)
}

/// A text by itself.
#[inline(never)]
pub(super) fn text(text: impl Text) -> Html {
    VText::new(text.value()).into()
}

/// Nothing.
pub(super) fn nothing() -> Html {
    Html::default()
}

fn make(tag: Option<VTag>) -> El {
    El(Box::new(Parts { tag, names: Vec::new(), values: Vec::new(), children: Vec::new() }))
}

impl El {
    /// Sets an attribute. Each name at most once.
    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: impl Text) -> Self {
        self.0.names.push(name);
        self.0.values.push(Some(AttributeOrProperty::Attribute(value.value())));
        self
    }

    /// Sets an attribute that is there or not, such as `disabled`.
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.set(name, name) } else { self }
    }

    /// Sets the class.
    #[inline(never)]
    pub(super) fn class(self, class: impl Text) -> Self {
        self.set("class", class)
    }

    /// Sets the action that [`crate::state::Action::parse`] reads.
    #[inline(never)]
    pub(super) fn does(self, action: impl Text) -> Self {
        self.set("data-do", action)
    }

    /// Sets the name by which `host` finds it again.
    #[inline(never)]
    pub(super) fn id(self, id: impl Text) -> Self {
        self.set("data-id", id)
    }

    /// Sets its name for assistive technology.
    #[inline(never)]
    pub(super) fn label(self, label: impl Text) -> Self {
        self.set("aria-label", label)
    }

    /// Sets the key that tells it from its neighbours when they change places.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.key = Some(Key::from(key));
        }
        self
    }

    /// Sets what a field holds: the property, not the attribute.
    #[inline(never)]
    pub(super) fn value(mut self, value: impl Text) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.set_value(Some(value.value()));
        }
        self
    }

    /// Ticks a box or unticks it: the property, not the attribute.
    pub(super) fn checked(mut self, checked: bool) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.set_checked(checked);
        }
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub(super) fn text(mut self, own: impl Text) -> Self {
        self.add(text(own));
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub(super) fn child(mut self, child: impl Into<VNode>) -> Self {
        self.add(child);
        self
    }

    /// Adds a child or an empty place for it, so that what follows keeps its place among the children.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self.child(nothing()),
        }
    }

    /// Adds a child; for loops.
    #[inline(never)]
    pub(super) fn add(&mut self, child: impl Into<VNode>) {
        self.0.children.push(child.into());
    }
}

impl From<El> for VNode {
    #[inline(never)]
    fn from(own: El) -> Self {
        let Parts { tag, names, values, children } = *own.0;
        let children = Self::VList(Rc::new(VList::from(children)));
        let Some(mut tag) = tag else { return children };
        tag.attributes = Attributes::Dynamic { keys: shape(names), values: values.into() };
        if let Some(own) = tag.children_mut() {
            *own = children;
        }
        tag.into()
    }
}

thread_local! {
    static SHAPES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The one copy of a list of attribute names. Yew compares just the values where two elements have the same list; it
/// wants lists that live for ever, and there are a few dozen.
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

/// What can stand as a text or as an attribute's value.
pub(super) trait Text {
    /// Yew's form of it.
    fn value(self) -> AttrValue;
}

impl Text for &'static str {
    fn value(self) -> AttrValue {
        AttrValue::Static(self)
    }
}

impl Text for String {
    #[inline(never)]
    fn value(self) -> AttrValue {
        AttrValue::from(self)
    }
}

impl Text for &String {
    #[inline(never)]
    fn value(self) -> AttrValue {
        AttrValue::Rc(Rc::from(self.as_str()))
    }
}
