//! A widget's tree as a page without a program: controls that open something become links to its page, the others go.

use saydo::views::{Element, Str, Tree};

/// Where controls lead on a page of this kind.
pub struct Links<'a> {
    /// The page of the issue that a record's card leads back to.
    pub back: Option<&'a str>,
    /// Whether the page's heading stands right above the part. The part's headings are one level higher then.
    pub heads_page: bool,
}

impl Links<'_> {
    /// The tree with links in place of controls.
    pub fn apply(&self, tree: &Tree) -> Tree {
        self.part(tree).unwrap_or_else(|| Tree::List(Vec::new()))
    }

    fn part(&self, tree: &Tree) -> Option<Tree> {
        match tree {
            Tree::Text(text) => Some(Tree::Text(text.clone())),
            Tree::List(list) => Some(Tree::List(list.iter().filter_map(|part| self.part(part)).collect())),
            Tree::Element(element) => self.element(element).map(|linked| Tree::Element(Box::new(linked))),
        }
    }

    fn element(&self, element: &Element) -> Option<Element> {
        if element.tag == "svg" {
            return Some(still(element, true));
        }
        let class = element.attribute("class").unwrap_or_default();
        // Lists of controls that only a program carries out.
        if class == "actions" {
            return None;
        }
        let mut linked = element.clone();
        linked.attributes.retain(|(name, _)| !matches!(*name, "data-do" | "data-id" | "tabindex"));
        linked.children = element.children.iter().filter_map(|part| self.part(part)).collect();
        match element.attribute("data-do") {
            Some(action) => {
                let address = self.address(action, class)?;
                linked.tag = "a";
                linked.attributes.insert(0, ("href", Str::from(address)));
            }
            None if element.tag == "button" => return None,
            None => linked.tag = self.tag(element.tag),
        }
        Some(linked)
    }

    /// The page that a control's action leads to.
    fn address(&self, action: &str, class: &str) -> Option<String> {
        match action.split_once(' ') {
            Some(("record", id)) => Some(format!("../{}", record_path(id))),
            Some(("issue", id)) => Some(format!("../{}", issue_path(id))),
            None if action == "close" && class != "close" => self.back.map(|id| format!("../{}", issue_path(id))),
            _ => None,
        }
    }

    fn tag(&self, tag: &'static str) -> &'static str {
        match tag {
            "h3" if self.heads_page => "h2",
            "h4" if self.heads_page => "h3",
            "h5" if self.heads_page => "h4",
            other => other,
        }
    }
}

/// A picture to look at: one image with the whole's name, without the marks' controls and names. What they stand for
/// follows as text.
fn still(picture: &Element, is_whole: bool) -> Element {
    let mut still = picture.clone();
    let dropped: &[&str] = if is_whole { &[] } else { &["role", "aria-label", "aria-pressed", "aria-expanded"] };
    still
        .attributes
        .retain(|(name, _)| !matches!(*name, "data-do" | "data-id" | "tabindex") && !dropped.contains(name));
    if let Some((_, role)) =
        still.attributes.iter_mut().find(|(name, role)| *name == "role" && role.as_str() == "group")
    {
        *role = Str::Static("img");
    }
    for child in &mut still.children {
        if let Tree::Element(part) = child {
            **part = self::still(part, false);
        }
    }
    still
}

/// The path of an issue's page in `pkg/`.
pub fn issue_path(id: &str) -> String {
    format!("i/{id}.html")
}

/// The path of a record's page in `pkg/`.
pub fn record_path(id: &str) -> String {
    format!("r/{id}.html")
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo::views::html::to_html;

    fn made(tag: &'static str, attributes: &[(&'static str, &'static str)], children: Vec<Tree>) -> Tree {
        let attributes = attributes.iter().map(|(name, value)| (*name, Str::Static(value))).collect();
        Tree::Element(Box::new(Element { tag, attributes, key: None, value: None, checked: None, children }))
    }

    fn text(words: &'static str) -> Tree {
        Tree::Text(Str::Static(words))
    }

    fn linked(tree: Tree) -> String {
        to_html(&Links { back: Some("sea"), heads_page: true }.apply(&tree))
    }

    #[test]
    fn what_opens_a_record_or_an_issue_is_a_link_to_its_page() {
        let row =
            made("button", &[("data-do", "record a-1"), ("data-id", "record:a-1"), ("class", "row")], vec![text("a")]);
        assert_eq!(linked(row), "<a href=\"../r/a-1.html\" class=\"row\">a</a>");
        assert_eq!(linked(made("button", &[("data-do", "issue sea")], vec![])), "<a href=\"../i/sea.html\"></a>");
        assert_eq!(linked(made("button", &[("data-do", "close")], vec![])), "<a href=\"../i/sea.html\"></a>");
    }

    #[test]
    fn what_only_a_program_does_is_gone() {
        let controls = [
            made("button", &[("data-do", "close"), ("class", "close")], vec![text("×")]),
            made("button", &[("data-do", "copy-link")], vec![]),
            made("button", &[], vec![]),
            made("p", &[("class", "actions")], vec![text("x")]),
        ];
        for control in controls {
            assert_eq!(linked(made("div", &[], vec![control, text("rest")])), "<div>rest</div>");
        }
    }

    #[test]
    fn a_picture_is_one_image() {
        let mark =
            [("role", "button"), ("tabindex", "0"), ("data-do", "record a"), ("aria-label", "b"), ("class", "ring")];
        let picture = made("svg", &[("role", "group"), ("aria-label", "all")], vec![made("g", &mark, vec![])]);
        assert_eq!(linked(picture), "<svg role=\"img\" aria-label=\"all\"><g class=\"ring\"/></svg>");
    }

    #[test]
    fn headings_move_up_where_the_part_is_the_page() {
        let tree = made("article", &[("tabindex", "-1")], vec![made("h3", &[], vec![]), made("h4", &[], vec![])]);
        assert_eq!(linked(tree.clone()), "<article><h2></h2><h3></h3></article>");
        let below = Links { back: None, heads_page: false }.apply(&tree);
        assert_eq!(to_html(&below), "<article><h3></h3><h4></h4></article>");
    }
}
