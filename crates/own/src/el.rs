//! A small builder of trees: `el("p").class("quiet").text(words)`.

use saydo::views::{Element, Str, Tree};

/// An element while it is built.
pub struct El(Element);

/// Begins an element.
pub fn el(tag: &'static str) -> El {
    El(Element { tag, attributes: Vec::new(), key: None, value: None, checked: None, children: Vec::new() })
}

/// A button with an action.
pub fn button(action: impl Into<Str>, words: impl Into<Str>) -> El {
    el("button").set("type", "button").does(action).text(words)
}

/// A field of one line with its name above it.
pub fn field(name: impl Into<Str>, action: impl Into<Str>, value: &str) -> El {
    el("label").class("field").child(el("span").text(name)).child(input(action, value))
}

/// A field of one line.
pub fn input(action: impl Into<Str>, value: &str) -> El {
    el("input").set("type", "text").does(action).value(value.to_owned())
}

/// A box or a round button with its words.
pub fn tick(kind: &'static str, action: impl Into<Str>, on: bool, words: impl Into<Str>) -> El {
    let ticked = el("input").set("type", kind).does(action).checked(on);
    el("label").class("tick").child(ticked).child(el("span").text(words))
}

/// A choice among options of value and name.
pub fn choice<'a>(action: impl Into<Str>, value: &str, options: impl IntoIterator<Item = (&'a str, String)>) -> El {
    let mut choice = el("select").does(action).set("data-value", value.to_owned());
    for (option, name) in options {
        choice = choice.child(el("option").set("value", option.to_owned()).text(name));
    }
    choice
}

impl El {
    /// Sets an attribute. Each name at most once.
    pub fn set(mut self, name: &'static str, value: impl Into<Str>) -> Self {
        self.0.attributes.push((name, value.into()));
        self
    }

    /// Sets an attribute without a value, such as `disabled`.
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.set(name, name) } else { self }
    }

    /// Sets the class.
    pub fn class(self, class: impl Into<Str>) -> Self {
        self.set("class", class)
    }

    /// Sets the action.
    pub fn does(self, action: impl Into<Str>) -> Self {
        self.set("data-do", action)
    }

    /// Sets the id by which focus finds the element.
    pub fn id(self, id: impl Into<Str>) -> Self {
        self.set("id", id)
    }

    /// Sets the name for assistive technology.
    pub fn label(self, label: impl Into<Str>) -> Self {
        self.set("aria-label", label)
    }

    /// Sets what identifies the element when its neighbours change places.
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Sets a field's value.
    pub fn value(mut self, value: impl Into<Str>) -> Self {
        self.0.value = Some(value.into());
        self
    }

    /// Ticks or unticks a box.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.checked = Some(checked);
        self
    }

    /// Adds a text.
    pub fn text(mut self, words: impl Into<Str>) -> Self {
        self.0.children.push(Tree::Text(words.into()));
        self
    }

    /// Adds a child.
    pub fn child(mut self, child: impl Into<Tree>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// Adds a child or an empty place for it.
    pub fn maybe<T: Into<Tree>>(self, child: Option<T>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self.child(Tree::List(Vec::new())),
        }
    }

    /// Adds children as one list.
    pub fn all<T: Into<Tree>>(self, children: impl IntoIterator<Item = T>) -> Self {
        self.child(Tree::List(children.into_iter().map(Into::into).collect()))
    }
}

impl From<El> for Tree {
    fn from(element: El) -> Self {
        Self::Element(Box::new(element.0))
    }
}
