//! Cuts a script into the pieces that matter when whitespace and comments are taken out of it.
//!
//! Knows no grammar. A lexer alone can't tell whether a slash in JavaScript divides or opens a regular expression. The
//! token before it decides, as in syntax highlighters.

/// A piece of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// To be kept as it is: a string, a template, a regular expression, or a run of anything else.
    Kept(&'a str),
    /// Whitespace and comments.
    Gap {
        /// Whether it holds a line break, which may end a statement.
        breaks: bool,
    },
}

/// Cuts a script into pieces. A string or comment without an end runs to the end of the script.
pub fn pieces(script: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = script;
    let mut before = "";
    while !rest.is_empty() {
        let gap = gap_length(rest);
        let length = if gap > 0 { gap } else { kept_length(rest, before) };
        let (piece, after) = rest.split_at(length);
        if gap > 0 {
            pieces.push(Piece::Gap { breaks: piece.contains('\n') });
        } else {
            pieces.push(Piece::Kept(piece));
            before = piece;
        }
        rest = after;
    }
    pieces
}

fn gap_length(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = &text[length..];
        let more = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(inner) = rest.strip_prefix("/*") {
            inner.find("*/").map_or(rest.len(), |end| end + 4)
        } else {
            rest.len() - rest.trim_start().len()
        };
        if more == 0 {
            return length;
        }
        length += more;
    }
}

fn kept_length(text: &str, before: &str) -> usize {
    match text.as_bytes()[0] {
        b'"' | b'\'' => quoted_length(text),
        b'`' => template_length(text),
        b'/' if opens_expression(before) => expression_length(text),
        b'/' => 1,
        _ => text.find(|c: char| c.is_whitespace() || "\"'`/".contains(c)).unwrap_or(text.len()),
    }
}

/// From one quote to the same one.
fn quoted_length(text: &str) -> usize {
    let quote = text.as_bytes()[0];
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == quote && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// A whole template literal. The content of `${…}` is kept unchanged, including nested templates.
fn template_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'`' => return at + 1,
            b'$' if bytes.get(at + 1) == Some(&b'{') => at += substitution_length(&text[at..]),
            _ => at += 1,
        }
    }
    text.len()
}

/// `${…}`, with braces, strings and templates inside it.
fn substitution_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut depth = 0;
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' => depth -= 1,
            b'"' | b'\'' => at += quoted_length(&text[at..]) - 1,
            b'`' => at += template_length(&text[at..]) - 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// Whether a slash after `before` opens a regular expression.
fn opens_expression(before: &str) -> bool {
    const WORDS: [&str; 8] = ["return", "typeof", "case", "in", "of", "void", "delete", "throw"];
    let word = before.rsplit(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).next().unwrap_or_default();
    if !word.is_empty() {
        return WORDS.contains(&word);
    }
    !before.ends_with([')', ']', '}', '"', '\'', '`'])
}

fn expression_length(text: &str) -> usize {
    let (mut escaped, mut in_class) = (false, false);
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'/' && !escaped && !in_class;
        match byte {
            b'[' if !escaped => in_class = true,
            b']' if !escaped => in_class = false,
            _ => {}
        }
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(script: &str) -> Vec<&str> {
        pieces(script)
            .into_iter()
            .filter_map(|piece| if let Piece::Kept(text) = piece { Some(text) } else { None })
            .collect()
    }

    #[test]
    fn comments_are_gaps_and_look_alikes_are_not() {
        assert_eq!(kept("a // x\n/* y */ b"), ["a", "b"]);
        assert_eq!(kept(r#"f("// \" no","it's")"#), ["f(", r#""// \" no""#, ",", r#""it's""#, ")"]);
        assert_eq!(pieces("a /* x\n */ b")[1], Piece::Gap { breaks: true });
    }

    #[test]
    fn templates_are_kept_whole() {
        for template in ["`a  // b`", "`${ f(`}`) }  x`", r"`\``", "`${ {a: \"}\"} } `"] {
            assert_eq!(kept(template), [template]);
        }
    }

    #[test]
    fn a_slash_divides_or_opens_an_expression() {
        assert_eq!(kept(r#"x = /["'\/]/g"#), ["x", "=", r#"/["'\/]/"#, "g"]);
        assert_eq!(kept("a / b // c"), ["a", "/", "b"]);
        assert_eq!(kept("return /'/"), ["return", "/'/"]);
        assert_eq!(kept("(a)/2/1"), ["(a)", "/", "2", "/", "1"]);
    }

    #[test]
    fn nothing_is_lost_where_something_has_no_end() {
        for open in ["'abc", "`${", "/* x", "/ab", "'\\"] {
            pieces(open);
        }
    }
}
