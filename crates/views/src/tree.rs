//! A page as plain values. `app` turns it into nodes, [`super::html`] into text.

use saydo_text::Said;
use std::rc::Rc;

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// An element.
    Element(Box<Element>),
    /// A text.
    Text(Str),
    /// Several parts without an element around them. An empty one keeps a place among its neighbours.
    List(Vec<Tree>),
}

impl Tree {
    /// The value of the field with this `data-id`.
    pub fn field(&self, id: &str) -> Option<&str> {
        let children = match self {
            Self::Text(_) => return None,
            Self::List(list) => list,
            Self::Element(element) if element.attribute("data-id") == Some(id) => {
                return Some(element.value.as_ref()?.as_str());
            }
            Self::Element(element) => &element.children,
        };
        children.iter().find_map(|child| child.field(id))
    }

    /// The beginning of a tree: as many of its elements as are `left`, in the order of the page. The others keep their
    /// places. Counts `left` down.
    #[must_use]
    pub fn beginning(&self, left: &mut u32) -> Self {
        match self {
            Self::Text(words) => Self::Text(words.clone()),
            Self::List(list) => Self::List(beginnings(list, left)),
            Self::Element(_) if *left == 0 => Self::List(Vec::new()),
            Self::Element(element) => {
                *left -= 1;
                Self::Element(Box::new(Element {
                    tag: element.tag,
                    attributes: element.attributes.clone(),
                    key: element.key.clone(),
                    value: element.value.clone(),
                    checked: element.checked,
                    children: beginnings(&element.children, left),
                }))
            }
        }
    }
}

fn beginnings(trees: &[Tree], left: &mut u32) -> Vec<Tree> {
    let mut parts = Vec::with_capacity(trees.len());
    for tree in trees {
        parts.push(tree.beginning(left));
    }
    parts
}

/// An element with its content.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Name of the element.
    pub tag: &'static str,
    /// Attributes in the order in which they were set, each name at most once.
    pub attributes: Vec<(&'static str, Str)>,
    /// Identifies the element when its neighbours change places.
    pub key: Option<Rc<str>>,
    /// A field's value: the property, not the attribute.
    pub value: Option<Str>,
    /// Whether a box is ticked: the property, not the attribute.
    pub checked: Option<bool>,
    /// Children.
    pub children: Vec<Tree>,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

impl From<Said> for Str {
    fn from(said: Said) -> Self {
        Self::Static(said.as_str())
    }
}

/// A text that lives for ever or is shared.
#[derive(Clone, Debug)]
pub enum Str {
    /// From the program itself.
    Static(&'static str),
    /// Made at run time.
    Shared(Rc<str>),
}

impl Str {
    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl From<&'static str> for Str {
    fn from(text: &'static str) -> Self {
        Self::Static(text)
    }
}

impl From<String> for Str {
    #[inline(never)]
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

impl From<&String> for Str {
    #[inline(never)]
    fn from(text: &String) -> Self {
        Self::Shared(text.as_str().into())
    }
}
