//! Joins the style sheets into saydo.css and study.css, and removes comments and unnecessary whitespace.
//!
//! Nothing is reordered, merged or rewritten, so that the served sheet is the one that was checked by eye.

use std::fs;
use std::path::Path;

/// These come first, in this order.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];
/// Not included: the rules of the page, of a frame's document, and of the still page.
const APART: [&str; 3] = ["page.css", "frame.css", "still.css"];
/// Only for what the study and the second module draw: `study.css`, which is fetched with them.
const FURTHER: [&str; 9] = [
    "codes.css",
    "method.css",
    "places.css",
    "play.css",
    "share.css",
    "speakers.css",
    "story.css",
    "table.css",
    "timeline.css",
];
/// These come last, in this order, because they override all others.
const LAST: [&str; 2] = ["print.css", "forced-colors.css"];

/// The rules of one sheet.
pub fn alone(folder: &Path, name: &str) -> Result<String, String> {
    let sheet = fs::read_to_string(folder.join(name));
    Ok(strip(&sheet.map_err(|error| format!("can't read {name} in {}: {error}", folder.display()))?))
}

/// The sheets of a folder that the figure and its evidence need, as one.
pub fn bundle(folder: &Path) -> Result<String, String> {
    let explain = |error| format!("can't read the style sheets in {}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(explain)? {
        names.push(entry.map_err(explain)?.file_name().to_string_lossy().into_owned());
    }
    in_order(names).iter().map(|name| alone(folder, name)).collect()
}

/// The sheets that come after them, for the rest. What overrides all others does so here too.
pub fn further(folder: &Path) -> Result<String, String> {
    FURTHER.iter().chain(&LAST).map(|name| alone(folder, name)).collect()
}

fn in_order(mut names: Vec<String>) -> Vec<String> {
    let rank = |name: &str| match FIRST.iter().position(|first| *first == name) {
        Some(place) => place,
        None => FIRST.len() + LAST.iter().position(|last| *last == name).map_or(0, |place| place + 1),
    };
    let is_apart = |name: &str| APART.contains(&name) || FURTHER.contains(&name);
    names.retain(|name| name.ends_with(".css") && !is_apart(name));
    names.sort_by(|a, b| (rank(a), a).cmp(&(rank(b), b)));
    names
}

/// Removes comments, and whitespace that doesn't separate words. Strings and `url(…)` stay unchanged.
pub fn strip(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut gap = false;
    while !rest.is_empty() {
        let length = if let Some(inner) = rest.strip_prefix("/*") {
            inner.find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            rest.len() - rest.trim_start().len()
        };
        if length > 0 {
            gap = true;
        } else {
            let length = kept_length(rest);
            push(&mut out, &rest[..length], gap);
            rest = &rest[length..];
            gap = false;
            continue;
        }
        rest = &rest[length..];
    }
    out
}

/// A string, an address, or a single character.
fn kept_length(text: &str) -> usize {
    let first = text.chars().next().map_or(1, char::len_utf8);
    match text.as_bytes()[0] {
        quote @ (b'"' | b'\'') => {
            let mut escaped = false;
            let end = text.bytes().skip(1).position(|byte| {
                let ends = byte == quote && !escaped;
                escaped = byte == b'\\' && !escaped;
                ends
            });
            end.map_or(text.len(), |end| end + 2)
        }
        b'u' if text.starts_with("url(") => text.find(')').map_or(text.len(), |end| end + 1),
        _ => first,
    }
}

fn push(out: &mut String, text: &str, gap: bool) {
    if text == "}" && out.ends_with(';') {
        out.pop();
    }
    // After a colon a space never matters; before one it does (`a :hover`).
    let is_needless =
        out.is_empty() || out.ends_with(['{', '}', ';', ',', ':']) || text.starts_with(['{', '}', ';', ',']);
    if gap && !is_needless {
        out.push(' ');
    }
    out.push_str(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overriding_sheets_come_last() {
        let names =
            ["print.css", "map.css", "base.css", "forced-colors.css", "a.css", "share.css", "tokens.css", "still.css"];
        let ordered = in_order(names.map(str::to_owned).to_vec());
        assert_eq!(ordered, ["tokens.css", "base.css", "a.css", "map.css", "print.css", "forced-colors.css"]);
    }

    #[test]
    fn whitespace_goes_where_it_means_nothing() {
        let sheet = "/* x */\n:host {\n  color : red;\n  margin: 0 auto;\n}\n\n.a ,\n.b > c { top: 1px; }\n";
        assert_eq!(strip(sheet), ":host{color :red;margin:0 auto}.a,.b > c{top:1px}");
    }

    #[test]
    fn whitespace_stays_where_it_means_something() {
        for sheet in [
            "a :hover{b:c}",
            "a{width:calc(1px + 2%)}",
            "a{content:\"  /* } \"}",
            "a{b:url(data:x;  y)}",
            "@media (a) and (b){c{d:e}}",
            "a{b:\"\\\"  \"}",
        ] {
            assert_eq!(strip(sheet), sheet);
        }
    }
}
