//! Characters that turn the direction of writing. They have no shape of their own, so a text with one can look like
//! another text. They are made visible wherever a data set is packed.

use std::borrow::Cow;

/// Embeddings and overrides, U+202A to U+202E, and isolates with their end, U+2066 to U+2069.
pub fn is_turning(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether the isolates of a text all end in it. Then nothing around the text is turned, and a quotation in Arabic or
/// Hebrew may need them.
fn is_isolated(text: &str) -> bool {
    let mut open = 0usize;
    for char in text.chars() {
        match char {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// The text with each such character written out, as in `[U+202E]`. Isolates that end in the text stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    let keeps_isolates = is_isolated(text);
    let is_kept = |char: char| !is_turning(char) || (keeps_isolates && char >= '\u{2066}');
    if text.chars().all(is_kept) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    for char in text.chars() {
        if is_kept(char) { shown.push(char) } else { shown.push_str(&format!("[U+{:04X}]", u32::from(char))) }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_the_text_is_written_out() {
        assert_eq!(visible("a \u{202e}fdp.exe"), "a [U+202E]fdp.exe");
        assert_eq!(visible("\u{2067}open"), "[U+2067]open");
        assert_eq!(visible("shut\u{2069}\u{2066}"), "shut[U+2069][U+2066]");
    }

    #[test]
    fn writing_from_right_to_left_stays_as_it_is() {
        for text in
            ["", "plain", "\u{200f}שלום", "said \u{2067}שלום\u{2069} twice", "\u{2068}a\u{2066}b\u{2069}\u{2069}"]
        {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text), "{text:?}");
        }
    }
}
