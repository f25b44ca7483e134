//! Which addresses are safe in a link.

use crate::hidden::is_turning;

/// Whether an address is safe in a link: http or https, a host, and no character that could end an attribute. A user
/// before the host (`https://www.known.org@other.example/`) looks like a host and is none.
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let starts = host.starts_with(|first: char| first.is_alphanumeric() || first == '[');
        starts && !host.contains('@') && is_plain(rest)
    })
}

pub(crate) fn is_mail_address(url: &str) -> bool {
    url.strip_prefix("mailto:").is_some_and(|rest| rest.contains('@') && is_plain(rest))
}

fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_whitespace() || c.is_control() || is_turning(c) || "\"'<>`\\".contains(c))
}
