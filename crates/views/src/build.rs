//! A small builder of trees: `el("p").class("quiet").text(title).into()`.
//!
//! Each step of a chain is one call. The code that Yew's `html!` macro generates for each element and each `for` was 15
//! kB of the compressed download.

use super::tree::{Element, Str, Tree};
use saydo_analysis::Standing;
use saydo_scene::{Input, words};
use saydo_text::Lang;

/// An element or a fragment while it is built. Boxed, so that each step passes on one pointer.
pub(super) struct El(Box<Element>);

/// The tag of a fragment while it is built.
const FRAGMENT: &str = "";

/// Begins an element.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Element { tag, attributes: Vec::new(), key: None, value: None, checked: None, children: Vec::new() }))
}

/// Several parts as one, without an element around them.
pub(super) fn fragment() -> El {
    el(FRAGMENT)
}

/// A button that carries an action.
#[inline(never)]
pub(super) fn button(action: impl Into<Str>) -> El {
    el("button").does(action)
}

/// The cross that closes the sheet or card around it.
#[inline(never)]
pub(super) fn close(lang: Lang, action: &'static str) -> El {
    button(action).class("close").label(lang.close()).text("×")
}

/// A link that opens in a new tab.
pub(super) fn link(url: impl Into<Str>) -> El {
    el("a").set("href", url).set("target", "_blank").set("rel", "noopener")
}

/// The value of `aria-pressed` and similar attributes.
pub(super) fn pressed(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// A text node.
pub(super) fn text(text: impl Into<Str>) -> Tree {
    Tree::Text(text.into())
}

/// What a text of the data stands in: an element that says its language, if that isn't the interface's.
#[inline(never)]
pub(super) fn around(input: &Input<'_>) -> El {
    match input.foreign() {
        Some(lang) => el("bdi").set("lang", lang.to_owned()),
        None => fragment(),
    }
}

/// A text of the data.
#[inline(never)]
pub(super) fn told(input: &Input<'_>, content: &str) -> Tree {
    let content = text(content.to_owned());
    if input.foreign().is_some() { around(input).child(content).into() } else { content }
}

/// A standing's name: the data's, but for deeds.
#[inline(never)]
pub(super) fn named(input: &Input<'_>, standing: Standing) -> Tree {
    let name = words::standing(input.dataset, input.lang, standing);
    if standing == Standing::Done { text(name) } else { told(input, &name) }
}

/// An empty list. It keeps a place among its neighbours.
pub(super) fn nothing() -> Tree {
    Tree::List(Vec::new())
}

impl El {
    /// Sets an attribute. Each name at most once.
    #[inline(never)]
    pub(super) fn set(mut self, name: &'static str, value: impl Into<Str>) -> Self {
        self.0.attributes.push((name, value.into()));
        self
    }

    /// Sets an attribute without a value, such as `disabled`.
    pub(super) fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.set(name, name) } else { self }
    }

    /// Sets the class.
    #[inline(never)]
    pub(super) fn class(self, class: impl Into<Str>) -> Self {
        self.set("class", class)
    }

    /// Sets the action that [`saydo_state::Action::parse`] reads.
    #[inline(never)]
    pub(super) fn does(self, action: impl Into<Str>) -> Self {
        self.set("data-do", action)
    }

    /// Sets the id by which `host` finds the element again.
    #[inline(never)]
    pub(super) fn id(self, id: impl Into<Str>) -> Self {
        self.set("data-id", id)
    }

    /// Sets the name for assistive technology.
    #[inline(never)]
    pub(super) fn label(self, label: impl Into<Str>) -> Self {
        self.set("aria-label", label)
    }

    /// Sets the key that identifies the element when its neighbours change places.
    #[inline(never)]
    pub(super) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Sets a field's value: the property, not the attribute.
    #[inline(never)]
    pub(super) fn value(mut self, value: impl Into<Str>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// Ticks or unticks a box: the property, not the attribute.
    pub(super) fn checked(mut self, checked: bool) -> Self {
        self.0.checked = Some(checked);
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub(super) fn text(mut self, content: impl Into<Str>) -> Self {
        self.add(text(content));
        self
    }

    /// Adds a child.
    #[inline(never)]
    pub(super) fn child(mut self, child: impl Into<Tree>) -> Self {
        self.add(child);
        self
    }

    /// Adds a child or an empty place for it, so that later children keep their index.
    #[inline(never)]
    pub(super) fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self.child(nothing()),
        }
    }

    /// Adds a child; for loops.
    #[inline(never)]
    pub(super) fn add(&mut self, child: impl Into<Tree>) {
        self.0.children.push(child.into());
    }
}

impl From<El> for Tree {
    #[inline(never)]
    fn from(element: El) -> Self {
        match element.0.tag {
            FRAGMENT => Self::List(element.0.children),
            _ => Self::Element(element.0),
        }
    }
}
