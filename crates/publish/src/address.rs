//! The address of a folder, as a person writes it or copies it from a browser's line.

/// The address without a closing slash, or nothing where the text is none on the web. It may lack its scheme, and it may
/// name a page of the folder.
pub fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
    let scheme = scheme.to_ascii_lowercase();
    let rest = rest.split(['?', '#']).next()?;
    let is_clean = !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}@".contains(c));
    if !(scheme == "https" || scheme == "http") || !is_clean {
        return None;
    }
    let mut parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let host = *parts.first().filter(|_| !rest.starts_with('/'))?;
    if !is_host(host) {
        return None;
    }
    if parts.len() > 1 && parts.last().is_some_and(|page| page.ends_with(".html") || page.ends_with(".htm")) {
        parts.pop();
    }
    Some(format!("{scheme}://{}", parts.join("/")))
}

/// The name of the folder that an address leads to: its last part. None where that is a server, or no plain name.
pub fn folder_of(address: &str) -> Option<&str> {
    let (_, path) = address.split_once("://")?.1.split_once('/')?;
    let name = path.rsplit('/').next()?;
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    (is_plain && !name.is_empty() && !name.starts_with('.')).then_some(name)
}

/// Whether this is a server's name, with a port where it has one.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "80"));
    let has_parts = name == "localhost" || name.contains('.') && name.split('.').all(|part| !part.is_empty());
    has_parts && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_was_meant() {
        for (text, meant) in [
            (" https://herald.example/promises/ ", "https://herald.example/promises"),
            ("herald.example/promises", "https://herald.example/promises"),
            ("HTTP://herald.example", "http://herald.example"),
            ("https://herald.example/promises/index.html#v=1", "https://herald.example/promises"),
            ("https://herald.example/a.b/embed.html?x=1", "https://herald.example/a.b"),
            ("localhost:8080/x//y", "https://localhost:8080/x/y"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ] {
            assert_eq!(address(text).as_deref(), Some(meant), "{text}");
        }
    }

    #[test]
    fn a_folder_is_named_by_the_last_part_of_its_address() {
        for (address, name) in [
            ("https://herald.example/promises", Some("promises")),
            ("https://herald.example/2026/Promises_1.2", Some("Promises_1.2")),
            ("https://herald.example", None),
            ("https://herald.example/..", None),
            ("https://herald.example/a%20b", None),
        ] {
            assert_eq!(folder_of(address), name, "{address}");
        }
    }

    #[test]
    fn what_is_no_address_on_the_web_is_none() {
        for text in [
            "",
            "ftp://herald.example/promises",
            "file:///home/me/site",
            "javascript:alert(1)",
            "mailto:desk@herald.example",
            "promises",
            "/promises",
            "our site . example",
            "https://",
            "https://herald..example",
            "https://a.example/\"><script>",
            "herald.example:desk/x",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
