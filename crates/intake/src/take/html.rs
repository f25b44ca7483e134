//! Markup in a cell becomes text: tags go, entities become characters, scripts and styles go with their content.

/// Tags by which a text is taken for markup. Others, such as `<3`, are text.
const TAGS: [&str; 36] = [
    "a",
    "abbr",
    "article",
    "b",
    "blockquote",
    "br",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "iframe",
    "img",
    "li",
    "ol",
    "p",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "u",
    "ul",
];
/// Tags after which the text goes on elsewhere.
const BLOCKS: [&str; 15] =
    ["article", "blockquote", "br", "div", "h1", "h2", "h3", "h4", "hr", "li", "p", "section", "table", "td", "tr"];

/// The text of a cell.
pub fn to_text(cell: &str) -> String {
    let has_tag = cell.match_indices('<').any(|(at, _)| tag(&cell[at..]).is_some());
    if !has_tag {
        // Without tags, entities are decoded only where they can't be anything else.
        let has_entity = ["&amp;", "&quot;", "&nbsp;", "&#39;", "&lt;", "&gt;"].iter().any(|one| cell.contains(one));
        return if has_entity { entities(cell) } else { cell.to_owned() };
    }
    let mut text = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let Some(found) = tag(from) else {
            text.push('<');
            rest = &from[1..];
            continue;
        };
        rest = &from[found.length..];
        if matches!(found.name.as_str(), "script" | "style") && !found.closes {
            rest = after_close(rest, &found.name);
        } else if BLOCKS.contains(&found.name.as_str()) {
            text.push(' ');
        }
        if let Some(link) = found.link {
            text.push_str(&link);
            text.push(' ');
        }
    }
    text.push_str(rest);
    entities(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Tag {
    name: String,
    closes: bool,
    length: usize,
    /// Where a link leads, so that it is not lost.
    link: Option<String>,
}

/// The known tag at the start of a text.
fn tag(text: &str) -> Option<Tag> {
    let inside = text.strip_prefix('<')?;
    let closes = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let n = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = inside[..n].to_ascii_lowercase();
    let after = inside[n..].chars().next()?;
    if !TAGS.contains(&name.as_str()) || !(after.is_whitespace() || after == '>' || after == '/') {
        return None;
    }
    let end = text.find('>')?;
    let link = (name == "a" && !closes).then(|| href(&text[..end])).flatten();
    Some(Tag { name, closes, length: end + 1, link })
}

fn href(tag: &str) -> Option<String> {
    let (_, rest) = tag.split_once("href=")?;
    let quote = rest.chars().next()?;
    let link =
        if quote == '"' || quote == '\'' { rest[1..].split(quote).next()? } else { rest.split_whitespace().next()? };
    (link.starts_with("http://") || link.starts_with("https://")).then(|| entities(link))
}

fn after_close<'a>(text: &'a str, name: &str) -> &'a str {
    // Names are ASCII, so the lower-case copy has the same offsets.
    let lower = text.to_ascii_lowercase();
    let Some(at) = lower.find(&format!("</{name}")) else { return "" };
    text[at..].split_once('>').map_or("", |(_, rest)| rest)
}

/// Characters for entities.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| Some((entity(&from[1..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &from[end + 1..];
            }
            None => {
                out.push('&');
                rest = &from[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control());
    }
    const NAMED: [(&str, char); 26] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("euro", '€'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("Auml", 'Ä'),
        ("Ouml", 'Ö'),
        ("Uuml", 'Ü'),
        ("szlig", 'ß'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("ntilde", 'ñ'),
    ];
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text_and_text_stays() {
        for (cell, text) in [
            ("<p>Senkung um <b>10 %</b> bis&nbsp;2030</p>", "Senkung um 10 % bis 2030"),
            ("<table><tr><td>a</td><td>0,5 %</td></tr></table>", "a 0,5 %"),
            ("a<script>alert('<p>')</script>b", "ab"),
            ("<a href=\"https://example.org/?a=1&amp;b=2\">here</a>", "https://example.org/?a=1&b=2 here"),
            ("<a href=\"javascript:alert(1)\">here</a>", "here"),
            ("1 < 2 > 0, I <3 you", "1 < 2 > 0, I <3 you"),
            ("AT&T &amp; co", "AT&T & co"),
            ("<p>&#x41;&#0;&bad;", "A&#0;&bad;"),
            ("<p", "<p"),
            ("<SCRIPT>x", ""),
        ] {
            assert_eq!(to_text(cell), text, "{cell}");
        }
    }
}
