//! Texts in HTML.

use saydo::scene::svg::escape;

/// A text for an attribute in double quotes or for an element's content.
pub fn escaped(text: &str) -> String {
    let mut html = String::new();
    escape(text, &mut html);
    html
}
