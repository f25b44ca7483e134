//! A tree as HTML text, for pages made by the build.
//!
//! The page's program turns trees into nodes and doesn't use this.

use super::tree::{Element, Tree};
use saydo_scene::svg::escape;

/// Elements without content and end tag.
/// <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Keeps two adjacent texts as two nodes, as the program has them. Joined, their letters would shift by a fraction of a
/// px.
const BETWEEN: &str = "<!---->";

/// The tree as HTML. Values of fields and ticks of boxes are written as attributes.
pub fn to_html(tree: &Tree) -> String {
    let mut html = String::new();
    write(tree, false, &mut html);
    html
}

fn write(tree: &Tree, in_svg: bool, html: &mut String) {
    match tree {
        Tree::Text(text) if text.as_str().is_empty() => {}
        Tree::Text(text) => {
            if !html.is_empty() && !html.ends_with('>') {
                html.push_str(BETWEEN);
            }
            escape(text.as_str(), html);
        }
        Tree::List(list) => list.iter().for_each(|part| write(part, in_svg, html)),
        Tree::Element(element) => write_element(element, in_svg || element.tag == "svg", html),
    }
}

fn write_element(element: &Element, in_svg: bool, html: &mut String) {
    html.push('<');
    html.push_str(element.tag);
    for (name, value) in &element.attributes {
        attribute(name, value.as_str(), html);
    }
    let is_area = element.tag == "textarea";
    let value = element.value.as_ref().map_or("", |value| value.as_str());
    if !value.is_empty() && !is_area {
        attribute("value", value, html);
    }
    if element.checked == Some(true) {
        html.push_str(" checked");
    }
    if in_svg && element.children.is_empty() {
        html.push_str("/>");
        return;
    }
    html.push('>');
    if VOID.contains(&element.tag) {
        return;
    }
    if is_area {
        // The parser drops a leading line break.
        html.push('\n');
        escape(value, html);
    }
    element.children.iter().for_each(|child| write(child, in_svg, html));
    html.push_str("</");
    html.push_str(element.tag);
    html.push('>');
}

/// Only the name if the value adds nothing, as in `disabled`.
fn attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if name != value {
        html.push_str("=\"");
        escape(value, html);
        html.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::super::build::{El, el, fragment};
    use super::*;

    #[track_caller]
    fn check(built: El, expected: &str) {
        assert_eq!(to_html(&built.into()), expected);
    }

    #[test]
    fn what_has_a_meaning_in_html_is_escaped() {
        check(
            el("p").label("\"a\" & b").text("<script>1 > 0 && \"x\"</script>"),
            "<p aria-label=\"&quot;a&quot; &amp; b\">&lt;script&gt;1 &gt; 0 &amp;&amp; &quot;x&quot;&lt;/script&gt;</p>",
        );
    }

    #[test]
    fn a_void_element_has_no_end() {
        check(el("p").child(el("br")).text("x"), "<p><br>x</p>");
        check(el("input").set("type", "search").value("a \"b\""), "<input type=\"search\" value=\"a &quot;b&quot;\">");
        check(el("p"), "<p></p>");
    }

    #[test]
    fn fields_hold_their_values_as_attributes() {
        check(el("input").checked(true), "<input checked>");
        check(el("input").checked(false).value(""), "<input>");
        check(el("textarea").flag("readonly", true).value("\na <b>"), "<textarea readonly>\n\na &lt;b&gt;</textarea>");
        check(el("button").flag("disabled", false), "<button></button>");
    }

    #[test]
    fn texts_beside_one_another_stay_apart() {
        check(
            el("p").text("a").text("").child(fragment().text(">")).text("b").child(el("br")).text("c"),
            "<p>a<!---->&gt;<!---->b<br>c</p>",
        );
    }

    #[test]
    fn what_an_svg_holds_may_close_itself() {
        let circle = el("circle").set("r", "2");
        let group = el("g").child(circle).child(el("text").text("a"));
        check(
            fragment().child(el("svg").child(group)).maybe(None).child(el("i")),
            "<svg><g><circle r=\"2\"/><text>a</text></g></svg><i></i>",
        );
    }
}
