//! Texts of limited length for any data set.

/// Length in characters, as editors count.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// The text, or as many whole words of it as fit into `limit` characters with a final `…`.
///
/// A text without spaces near its end is cut inside a word. A limit of 0 gives nothing.
pub fn clip(text: &str, limit: usize) -> String {
    let text = text.trim();
    if length(text) <= limit {
        return text.to_owned();
    }
    let Some(fit) = limit.checked_sub(1) else { return String::new() };
    let end = text.char_indices().nth(fit).map_or(text.len(), |(at, _)| at);
    let (kept, rest) = text.split_at(end);
    let at_word = if rest.starts_with(char::is_whitespace) { Some(end) } else { kept.rfind(char::is_whitespace) };
    // Half a word is better than half of the space left empty.
    let kept = at_word.filter(|at| length(&kept[..*at]) * 2 >= fit).map_or(kept, |at| &kept[..at]);
    format!("{}…", kept.trim_end_matches(|char: char| char.is_whitespace() || ",;:.·—–-(“".contains(char)))
}

/// Least number of characters to which a part is clipped; with less space it is left out.
const WORTH: usize = 12;

/// Parts on one line, joined by spaces, within `limit` characters. If not all fit, parts of lower rank (a higher
/// number) are clipped or left out. The order of the parts stays.
pub fn compose(parts: &[(&str, usize)], limit: usize) -> String {
    let mut by_rank: Vec<usize> = (0..parts.len()).collect();
    by_rank.sort_by_key(|idx| parts[*idx].1);
    let mut kept = vec![String::new(); parts.len()];
    let mut left = limit;
    for idx in by_rank {
        let text = flat(parts[idx].0);
        let space = usize::from(left < limit);
        let fit = left.saturating_sub(space);
        if text.is_empty() || (length(&text) > fit && fit < WORTH) {
            continue;
        }
        kept[idx] = clip(&text, fit);
        left -= space + length(&kept[idx]);
    }
    kept.retain(|part| !part.is_empty());
    kept.join(" ")
}

/// A text on one line: runs of spaces, line breaks and control characters become one space.
pub fn flat(text: &str) -> String {
    let spaced: String = text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_a_word_and_says_so() {
        assert_eq!(clip("one two three", 13), "one two three");
        assert_eq!(clip("one two three", 12), "one two…");
        assert_eq!(clip("one two, three", 9), "one two…");
        assert_eq!(clip("abcdefghij", 5), "abcd…");
        assert_eq!(clip("a bcdefghijklmnop", 10), "a bcdefgh…");
        assert_eq!((clip("abc", 0), clip("abc", 1)), (String::new(), "…".to_owned()));
    }

    #[test]
    fn what_ranks_lower_gives_way() {
        let parts = [("the title of it", 2), ("the number", 0), ("the source", 1)];
        assert_eq!(compose(&parts, 60), "the title of it the number the source");
        assert_eq!(compose(&parts, 35), "the title of… the number the source");
        assert_eq!(compose(&parts, 25), "the number the source");
    }
}
