//! Pages that the build writes in each language: `{{name}}` in their source becomes a message, and
//! `{{name | variable=value | …}}` one with its variables.
//!
//! Values are HTML of the source, and may hold messages themselves. What a translation says is text.

use crate::language::Language;
use crate::pattern::Piece;

const OPEN: &str = "{{";
const CLOSE: &str = "}}";
/// Between a name and the values.
const BAR: &str = " | ";

impl Language {
    /// A page in this language.
    ///
    /// # Errors
    /// Names a message that can't stand on a page, and why.
    pub fn page(&self, source: &str) -> Result<String, String> {
        let mut page = source.to_owned();
        // The last one that opens holds no other.
        while let Some(start) = page.rfind(OPEN) {
            let inside = start + OPEN.len();
            let end = page[inside..].find(CLOSE).ok_or_else(|| format!("a page has {OPEN} without {CLOSE}"))? + inside;
            let said = self.said(&page[inside..end]).map_err(|why| format!("text/{}.ftl: {why}", self.code))?;
            page.replace_range(start..end + CLOSE.len(), &said);
        }
        Ok(page)
    }

    fn said(&self, call: &str) -> Result<String, String> {
        let mut parts = call.split(BAR);
        let name = parts.next().unwrap_or_default();
        let values: Vec<(&str, &str)> = parts.filter_map(|part| part.split_once('=')).collect();
        let pieces = self.messages.get(name).ok_or_else(|| format!("a page says {name}, which is not there"))?;
        let mut said = String::new();
        let mut depth = 0;
        for piece in pieces {
            match piece {
                Piece::Text(text) => said.push_str(&escaped(text)),
                Piece::Variable(variable) => {
                    let value = values.iter().find(|(known, _)| known == variable);
                    let (_, value) = value.ok_or_else(|| format!("{name} has ${variable}, which its page lacks"))?;
                    depth += opened(value);
                    if !(0..=1).contains(&depth) {
                        return Err(format!("{name}: ${variable} opens or closes a link that isn’t closed or open"));
                    }
                    said.push_str(value);
                }
                Piece::Choice { .. } => return Err(format!("{name} has a choice, which no page makes")),
            }
        }
        if depth == 0 { Ok(said) } else { Err(format!("{name} has a link that is never closed")) }
    }
}

/// How many links a value opens and leaves open; less than none if it closes one.
fn opened(value: &str) -> i32 {
    let count = |tag: &str| i32::try_from(value.matches(tag).count()).unwrap_or(i32::MAX);
    count("<a ") - count("</a>")
}

/// A text as HTML. Braces and bars mean something in a page's source.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    text.replace('{', "&#123;").replace('|', "&#124;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(messages: &str, source: &str) -> Result<String, String> {
        Language::read("fr", &format!("-locale = fr\n-direction = ltr\n{messages}")).unwrap().page(source)
    }

    #[test]
    fn a_message_stands_where_its_name_stood_with_its_variables() {
        let messages = "a = Voir { $open }ici{ $end } ou { $b }\nb = là\n";
        let made = page(messages, "<p>{{a | open=<a href=\"x?a=b\"> | end=</a> | b=<b>{{b}}</b>}}</p> {x} %Y%");
        assert_eq!(made.unwrap(), "<p>Voir <a href=\"x?a=b\">ici</a> ou <b>là</b></p> {x} %Y%");
    }

    #[test]
    fn what_a_translation_says_is_text() {
        let made = page("a = <script>\"&\"</script>\n", "{{a}}");
        assert_eq!(made.unwrap(), "&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;");
    }

    #[test]
    fn what_cannot_stand_on_a_page_is_named() {
        let link = "{{a | open=<a href=\"x\"> | end=</a>}}";
        for (messages, source, why) in [
            ("b = x\n", "{{a}}", "says a,"),
            ("a = { $b }\n", "{{a}}", "$b"),
            ("a = x\n", "{{a", "without"),
            ("a = { $end }x{ $open }\n", link, "$end"),
            ("a = { $open }x\n", link, "never closed"),
            ("a = { $open }x{ $open }y{ $end }{ $end }\n", link, "$open"),
            ("a = { $n ->\n    [one] x\n   *[other] y\n }\n", "{{a | n=1}}", "choice"),
        ] {
            let told = page(messages, source).unwrap_err();
            assert!(told.contains(why), "{messages}: {told}");
        }
    }
}
