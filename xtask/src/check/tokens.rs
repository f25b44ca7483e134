//! Rust source as identifiers and punctuation for the import rule, without comments, strings and literals.
//!
//! This is no parser: the rule needs only the order of tokens.

/// An identifier, or one punctuation token such as `{` or `::`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// As written; raw identifiers without `r#`.
    pub text: String,
    /// Line from 1.
    pub line: usize,
}

/// The tokens of a source.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { rest: source, line: 1, found: Vec::new() };
    while !reader.rest.is_empty() {
        reader.step();
    }
    reader.found
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    found: Vec<Token>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let first = self.rest.chars().next().unwrap_or_default();
        if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.skip(block_comment(self.rest));
        } else if let Some(length) = string(self.rest) {
            self.skip(length);
        } else if first == '\'' {
            self.skip(character_or_lifetime(self.rest));
        } else if first.is_alphabetic() || first == '_' {
            let raw = if self.rest.starts_with("r#") { 2 } else { 0 };
            self.take(raw, raw + word(&self.rest[raw..]));
        } else if first.is_ascii_digit() {
            self.skip(word(self.rest));
        } else if self.rest.starts_with("::") {
            self.take(0, 2);
        } else if first.is_whitespace() {
            self.skip(first.len_utf8());
        } else {
            self.take(0, first.len_utf8());
        }
    }

    fn take(&mut self, start: usize, end: usize) {
        self.found.push(Token { text: self.rest[start..end].to_owned(), line: self.line });
        self.skip(end);
    }

    fn skip(&mut self, length: usize) {
        let (skipped, rest) = self.rest.split_at(length);
        self.line += skipped.matches('\n').count();
        self.rest = rest;
    }
}

fn word(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())
}

/// Length of a block comment, which can hold others.
fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Length of a string literal of any kind, if the text begins with one.
fn string(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r"].into_iter().find(|prefix| {
        text.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with('"') || rest.trim_start_matches('#').starts_with('"'))
    });
    let body = &text[prefix.map_or(0, str::len)..];
    if prefix.is_some_and(|prefix| prefix.ends_with('r')) {
        let hashes = body.len() - body.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let start = text.len() - body.len() + hashes + 1;
        return Some(text[start..].find(&end).map_or(text.len(), |length| start + length + end.len()));
    }
    body.strip_prefix('"').map(|inside| text.len() - inside.len() + until_quote(inside, '"'))
}

/// Length up to and including the closing quote. Escaped quotes don't close.
fn until_quote(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return index + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// Length of `'x'` or `'\n'`, or of the quote alone before a lifetime.
fn character_or_lifetime(text: &str) -> usize {
    let inside = &text[1..];
    let mut chars = inside.chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), _) => 1 + until_quote(inside, '\''),
        (Some(only), Some('\'')) => 2 + only.len_utf8(),
        _ => 1 + word(inside),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let found: Vec<String> = tokens(source).into_iter().map(|token| token.text).collect();
        assert_eq!(found.join(" "), expected, "{source}");
    }

    #[test]
    fn comments_strings_and_literals_are_left_out() {
        check("a // crate::views\nb", "a b");
        check("a /* x /* crate::views */ y */ b", "a b");
        check(r#"a "crate::views \" still" b"#, "a b");
        check(r##"a r#"crate::"views"# b"##, "a b");
        check(r#"a b"x" c"y" br"z" b'\'' '"' b"#, "a b b");
        check("a '\\'' ' ' '\u{2014}' 1_000.5f64 b", "a . b");
    }

    #[test]
    fn identifiers_and_marks_stay() {
        check("use crate::{model::Id, r#type};", "use crate :: { model :: Id , type } ;");
        check("fn a<'a>(x: &'a str, b: u8) {}", "fn a < > ( x : & str , b : u8 ) { }");
    }

    #[test]
    fn lines_are_counted_through_everything() {
        let last = tokens("a\n/*\n*/\n\"\n\"\nb").pop().unwrap();
        assert_eq!((last.text.as_str(), last.line), ("b", 6));
    }
}
