//! A tree as bytes, for passing it from the second module to the page.

use super::tree::{Element, Str, Tree};
use saydo_model::packed::{Packed, Reader, Writer, from_bytes};
use std::cell::RefCell;

/// The packed form of a tree.
pub fn pack(tree: &Tree) -> Vec<u8> {
    saydo_model::packed::to_bytes(tree)
}

/// The tree in packed bytes; `None` if they are anything else.
pub fn unpack(bytes: &[u8]) -> Option<Tree> {
    from_bytes(bytes)
}

const TEXT: u8 = 0;
const LIST: u8 = 1;
const ELEMENT: u8 = 2;

impl Packed for Tree {
    fn pack(&self, writer: &mut Writer) {
        match self {
            Self::Text(text) => {
                TEXT.pack(writer);
                text.pack(writer);
            }
            Self::List(list) => {
                LIST.pack(writer);
                list.pack(writer);
            }
            Self::Element(element) => {
                ELEMENT.pack(writer);
                element.pack(writer);
            }
        }
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        match u8::unpack(reader) {
            TEXT => Self::Text(Str::unpack(reader)),
            ELEMENT => Self::Element(Box::new(Element::unpack(reader))),
            // Any other number means damaged data. The list ends there.
            _ => Self::List(Vec::unpack(reader)),
        }
    }
}

impl Packed for Element {
    fn pack(&self, writer: &mut Writer) {
        let Self { tag, attributes, key, value, checked, children } = self;
        Name(tag).pack(writer);
        let attributes: Vec<(Name, Str)> = attributes.iter().map(|(name, value)| (Name(name), value.clone())).collect();
        attributes.pack(writer);
        key.as_ref().map(|key| Str::Shared(key.clone())).pack(writer);
        value.pack(writer);
        checked.pack(writer);
        children.pack(writer);
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let tag = Name::unpack(reader).0;
        let mut attributes = Vec::new();
        for _ in 0..u32::unpack(reader) {
            attributes.push((Name::unpack(reader).0, Str::unpack(reader)));
        }
        let key = Option::<Str>::unpack(reader).map(|key| key.as_str().into());
        let value = Option::unpack(reader);
        let checked = Option::unpack(reader);
        Self { tag, attributes, key, value, checked, children: Vec::unpack(reader) }
    }
}

impl Packed for Str {
    fn pack(&self, writer: &mut Writer) {
        self.as_str().to_owned().pack(writer);
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        String::unpack(reader).into()
    }
}

/// The name of an element or attribute.
struct Name(&'static str);

thread_local! {
    static NAMES: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

impl Packed for Name {
    fn pack(&self, writer: &mut Writer) {
        self.0.to_owned().pack(writer);
    }

    /// Each name is kept once, for ever: there are a few dozen.
    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let name = String::unpack(reader);
        Self(NAMES.with_borrow_mut(|names| match names.iter().find(|known| **known == name) {
            Some(known) => known,
            None => {
                let name: &'static str = name.leak();
                names.push(name);
                name
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::build::{el, fragment, text};
    use super::*;

    fn tree() -> Tree {
        let field = el("input").set("type", "checkbox").checked(true).value("x");
        let list = fragment().child(el("li").key("a").text("“one”")).child(text(String::new()));
        el("ul").class("plain").child(list).child(field).into()
    }

    #[test]
    fn a_tree_comes_back_as_it_went() {
        assert_eq!(unpack(&pack(&tree())), Some(tree()));
    }

    #[test]
    fn bytes_that_end_early_or_go_on_are_no_tree() {
        let bytes = pack(&tree());
        for end in 0..bytes.len() {
            assert_eq!(unpack(&bytes[..end]), None, "{end}");
        }
        assert_eq!(unpack(&[bytes.as_slice(), b"x"].concat()), None);
    }
}
