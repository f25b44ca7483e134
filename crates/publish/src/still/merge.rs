//! Merges several similar trees. Shared parts are written once; the others stand side by side with a class for the
//! trees that they belong to. Where no style arrives, those of the first tree are shown alone: the others are `hidden`,
//! and a rule takes that back ([`SHOWN`]).

use saydo::views::{Element, Str, Tree};

/// Takes `hidden` back, without weight: each class that says how its element is shown goes before it.
pub const SHOWN: &str = ":where(#still [hidden]){display:block}";

/// A set of variants, by index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set(u64);

impl Set {
    /// Adds a variant; there is room for 64.
    pub fn insert(&mut self, variant: usize) {
        self.0 |= 1 << variant;
    }

    /// Whether a variant is in it.
    pub fn contains(self, variant: usize) -> bool {
        self.0 & 1 << variant != 0
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The trees of `variants` as one, and the sets for which classes stand in it: `v0` for the first, and so on.
pub fn merge(variants: &[Tree]) -> (Tree, Vec<Set>) {
    let mut groups = Vec::new();
    for (idx, tree) in variants.iter().enumerate() {
        let mut set = Set::default();
        set.insert(idx);
        groups.push((set, tree));
    }
    let mut merger = Merger { sets: Vec::new() };
    let tree = Tree::List(merger.merge(groups));
    (tree, merger.sets)
}

/// The class that stands for a set.
pub fn class(idx: usize) -> String {
    format!("v{idx}")
}

struct Merger {
    sets: Vec<Set>,
}

/// A tree and the variants that it is in.
type Group<'a> = (Set, &'a Tree);

impl Merger {
    fn merge(&mut self, variants: Vec<Group<'_>>) -> Vec<Tree> {
        let equals = gathered(variants, |a, b| a == b);
        let distinct: Vec<Group<'_>> = equals.iter().map(|groups| (union(groups), groups[0].1)).collect();
        let alike = gathered(distinct, is_alike);
        let is_alone = alike.len() == 1;
        let mut merged = Vec::new();
        for groups in alike {
            let tree = match &groups[..] {
                [(_, tree)] => (*tree).clone(),
                _ => self.inside(&groups),
            };
            merged.push(if is_alone { tree } else { self.classed(tree, union(&groups)) });
        }
        merged
    }

    /// Trees that differ only inside their children, as one.
    fn inside(&mut self, groups: &[Group<'_>]) -> Tree {
        let n = children(groups[0].1).len();
        let mut merged = Vec::new();
        for idx in 0..n {
            merged.extend(self.merge(groups.iter().map(|(set, tree)| (*set, &children(tree)[idx])).collect()));
        }
        match groups[0].1 {
            Tree::Element(element) => Tree::Element(Box::new(Element { children: merged, ..(**element).clone() })),
            _ => Tree::List(merged),
        }
    }

    /// The tree where it is shown for a set alone.
    fn classed(&mut self, tree: Tree, set: Set) -> Tree {
        match tree {
            Tree::Text(_) => span(vec![tree], self.name(set), !set.contains(0)),
            Tree::List(list) => Tree::List(list.into_iter().map(|part| self.classed(part, set)).collect()),
            Tree::Element(mut element) => {
                let name = self.name(set);
                match element.attributes.iter_mut().find(|(attribute, _)| *attribute == "class") {
                    Some((_, value)) => *value = Str::from(format!("{} {name}", value.as_str())),
                    None => element.attributes.push(("class", Str::from(name))),
                }
                // An SVG knows no such attribute; those that differ stand in parts that do.
                if !set.contains(0) && element.tag != "svg" {
                    element.attributes.push(("hidden", "hidden".into()));
                }
                Tree::Element(element)
            }
        }
    }

    fn name(&mut self, set: Set) -> String {
        let known = self.sets.iter().position(|other| *other == set);
        class(known.unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        }))
    }
}

fn span(children: Vec<Tree>, class: String, is_hidden: bool) -> Tree {
    let mut attributes = vec![("class", Str::from(class))];
    if is_hidden {
        attributes.push(("hidden", "hidden".into()));
    }
    Tree::Element(Box::new(Element { tag: "span", attributes, key: None, value: None, checked: None, children }))
}

/// Groups of similar trees, in the order of their first member.
fn gathered<'a>(variants: Vec<Group<'a>>, is_like: impl Fn(&Tree, &Tree) -> bool) -> Vec<Vec<Group<'a>>> {
    let mut gathered: Vec<Vec<Group<'a>>> = Vec::new();
    for group in variants {
        match gathered.iter_mut().find(|like| is_like(like[0].1, group.1)) {
            Some(like) => like.push(group),
            None => gathered.push(vec![group]),
        }
    }
    gathered
}

fn union(groups: &[Group<'_>]) -> Set {
    groups.iter().fold(Set::default(), |all, (set, _)| all.with(*set))
}

/// Whether two trees can be merged with differences further in. Pictures and tabs are never merged in part.
fn is_alike(a: &Tree, b: &Tree) -> bool {
    let same_length = children(a).len() == children(b).len();
    match (a, b) {
        (Tree::Element(a), Tree::Element(b)) => {
            same_length
                && a.tag != "svg"
                && a.attribute("role") != Some("tablist")
                && a.tag == b.tag
                && a.attributes == b.attributes
                && a.value == b.value
                && a.checked == b.checked
        }
        (Tree::List(_), Tree::List(_)) => same_length,
        _ => false,
    }
}

fn children(tree: &Tree) -> &[Tree] {
    match tree {
        Tree::Element(element) => &element.children,
        Tree::List(list) => list,
        Tree::Text(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo::views::html::to_html;

    fn text(words: &'static str) -> Tree {
        Tree::Text(Str::Static(words))
    }

    fn element(tag: &'static str, attributes: &[(&'static str, &'static str)], children: Vec<Tree>) -> Tree {
        let attributes = attributes.iter().map(|(name, value)| (*name, Str::Static(value))).collect();
        Tree::Element(Box::new(Element { tag, attributes, key: None, value: None, checked: None, children }))
    }

    #[track_caller]
    fn check(variants: &[Tree], expected: &str, sets: &[&[usize]]) {
        let (tree, found) = merge(variants);
        assert_eq!(to_html(&tree), expected);
        let expected: Vec<Set> = sets
            .iter()
            .map(|set| {
                let mut wanted = Set::default();
                set.iter().for_each(|variant| wanted.insert(*variant));
                wanted
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_the_same_stands_once() {
        let page = || element("p", &[("class", "a")], vec![text("x"), element("br", &[], vec![])]);
        check(&[page(), page()], "<p class=\"a\">x<br></p>", &[]);
    }

    #[test]
    fn differences_stand_side_by_side_as_deep_as_they_go() {
        let page = |words, title| {
            let button = element("button", &[("title", title)], vec![]);
            element("p", &[], vec![element("b", &[], vec![text("x")]), text(words), button])
        };
        check(
            &[page("one", "t"), page("two", "t"), page("two", "u")],
            "<p><b>x</b><span class=\"v0\">one</span><span class=\"v1\" hidden>two</span>\
             <button title=\"t\" class=\"v2\"></button><button title=\"u\" class=\"v3\" hidden></button></p>",
            &[&[0], &[1, 2], &[0, 1], &[2]],
        );
    }

    #[test]
    fn what_some_lack_stands_for_the_others_and_pictures_stay_whole() {
        let page = |r, aside: bool| {
            let svg = element("svg", &[], vec![element("circle", &[("r", r)], vec![])]);
            let aside = if aside { vec![element("aside", &[("class", "b")], vec![])] } else { vec![] };
            element("div", &[], vec![svg, Tree::List(aside)])
        };
        check(
            &[page("1", false), page("2", true)],
            "<div><svg class=\"v0\"><circle r=\"1\"/></svg><svg class=\"v1\"><circle r=\"2\"/></svg>\
             <aside class=\"b v1\" hidden></aside></div>",
            &[&[0], &[1]],
        );
    }
}
