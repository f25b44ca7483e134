//! Maps the target of a request to a file in the served folder and to its type.

use std::path::{Path, PathBuf};

/// The path inside the folder for a request, or `None` if there is none. Query and fragment are dropped, percent codes
/// are decoded once, and hidden files are never served.
pub fn inside(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let decoded = decode(path)?;
    let mut inside = PathBuf::new();
    for part in decoded.strip_prefix('/')?.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        inside.push(part);
    }
    if decoded.ends_with('/') {
        inside.push("index.html");
    }
    Some(inside)
}

/// The media type by the ending of the name.
pub fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Decodes percent codes; `None` if they are malformed or not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { digit(rest.next()?)? * 16 + digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_means_a_file_inside() {
        for (target, path) in [
            ("/", "index.html"),
            ("/saydo.js?v=0123456789", "saydo.js"),
            ("/r/", "r/index.html"),
            ("//a%20b.json#x", "a b.json"),
            ("/%E4%B8%AD.html?a=/../b", "中.html"),
        ] {
            assert_eq!(inside(target), Some(path.into()), "{target}");
        }
    }

    #[test]
    fn nothing_outside_is_reached() {
        for bad in [
            "/../Cargo.toml",
            "/a/../../b",
            "/%2e%2e/b",
            "/..%2fb",
            "/a\\..\\b",
            "/c:/b",
            "/.gitignore",
            "/a%00",
            "/%",
            "/%zz",
            "/%ff",
            "http://else.example/",
            "",
        ] {
            assert_eq!(inside(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_part_is_decoded_once() {
        assert_eq!(inside("/%252e%252e/b"), Some("%2e%2e/b".into()));
    }

    #[test]
    fn browsers_get_the_types_they_insist_on() {
        assert_eq!(media_type(Path::new("a.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("a.mjs")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("data.bin")), "application/octet-stream");
    }
}
