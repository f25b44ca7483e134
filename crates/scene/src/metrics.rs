//! Upper bounds of text widths for all fonts of the stack, so that layout is the same everywhere.
//!
//! Each entry is the widest advance of that character among the fonts that the style sheet's stacks can end in (Arial's
//! metrics through Liberation Sans, Roboto, Noto Sans, Open Sans, DejaVu Sans, and their bold and serif kin), in
//! hundredths of the font size, rounded up. An end-to-end test compares them with rendered boxes.

use saydo_model::list::List;

/// A font of the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// Sans serif.
    Sans,
    /// Sans serif, bold.
    Bold,
    /// Serif, italic.
    Serif,
}

const SANS: [u8; 95] = [
    33, 41, 47, 85, 65, 96, 79, 28, 40, 40, 56, 85, 33, 37, 33, 42, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 35, 35, 85,
    85, 85, 57, 103, 69, 70, 73, 78, 68, 62, 79, 76, 35, 56, 68, 57, 92, 77, 80, 68, 80, 73, 68, 62, 74, 69, 100, 70,
    68, 70, 40, 42, 40, 85, 57, 59, 62, 64, 56, 64, 63, 36, 64, 64, 29, 29, 59, 29, 99, 64, 62, 64, 64, 42, 53, 40, 64,
    60, 83, 60, 60, 53, 65, 56, 65, 85,
];
const BOLD: [u8; 95] = [
    36, 47, 53, 85, 71, 101, 88, 31, 47, 47, 55, 85, 39, 42, 39, 42, 71, 71, 71, 71, 71, 71, 71, 71, 71, 71, 41, 41,
    85, 85, 85, 62, 101, 78, 77, 74, 84, 69, 69, 83, 85, 40, 57, 79, 65, 101, 85, 86, 74, 86, 78, 73, 69, 82, 78, 112,
    78, 73, 74, 47, 43, 47, 85, 57, 62, 69, 73, 60, 73, 69, 44, 73, 72, 35, 35, 68, 35, 105, 72, 70, 73, 73, 50, 61,
    49, 72, 66, 94, 66, 66, 59, 72, 56, 72, 85,
];
const SERIF_ITALIC: [u8; 95] = [
    33, 41, 47, 85, 65, 96, 90, 28, 40, 40, 51, 85, 33, 35, 33, 35, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 35, 35, 85,
    85, 85, 55, 101, 73, 75, 78, 81, 74, 70, 81, 88, 40, 45, 76, 67, 104, 89, 83, 68, 83, 76, 70, 68, 85, 73, 106, 72,
    67, 71, 40, 35, 40, 85, 51, 51, 61, 65, 57, 65, 60, 38, 65, 65, 33, 32, 62, 33, 96, 65, 61, 65, 65, 49, 52, 41, 65,
    57, 87, 57, 57, 54, 65, 57, 65, 85,
];

/// Height of a line in font sizes: no glyph of the stack's fonts rises above 1.0 or falls below 0.3 of the size, so
/// lines this far apart never touch.
pub const LINE: f64 = 1.3;

/// Upper bound of a text's width in px.
pub fn width(text: &str, font: Font, size: f64) -> f64 {
    in_px(hundredths(text, font), size)
}

/// The same in hundredths of the font size.
#[inline(never)]
fn hundredths(text: &str, font: Font) -> u32 {
    text.chars().map(|char| advance(char, font)).sum()
}

fn in_px(hundredths: u32, size: f64) -> f64 {
    f64::from(hundredths) * size / 100.0
}

fn advance(char: char, font: Font) -> u32 {
    let table = match font {
        Font::Sans => &SANS,
        Font::Bold => &BOLD,
        Font::Serif => &SERIF_ITALIC,
    };
    let ascii = (char as usize).checked_sub(32).and_then(|at| table.get(at));
    match (ascii, char) {
        (Some(width), _) => u32::from(*width),
        (None, '‘' | '’' | '·') => 39,
        (None, '“' | '”' | '–') => 67,
        (None, '\u{a0}'..='\u{24f}') => 88,
        (None, '−') => 85,
        _ => 105,
    }
}

/// Breaks a text at spaces into lines of at most `limit` px; a wider word is broken where necessary, like text without
/// spaces. After `lines` lines the rest is cut and ends with `…`; 0 means no limit.
pub fn wrap(text: &str, font: Font, size: f64, limit: f64, lines: usize) -> Vec<String> {
    let mut broken: Vec<String> = Vec::new();
    // Where in the text each line starts.
    let mut starts: Vec<usize> = Vec::new();
    let mut from = 0;
    // Width of the last line.
    let mut wide = 0;
    for word in text.split_whitespace() {
        let ahead = text.get(from..).unwrap_or("");
        from += ahead.len() - ahead.trim_start().len();
        for (idx, piece) in pieces(word, font, size, limit).into_iter().enumerate() {
            let n = hundredths(piece, font);
            if let Some(last) = broken.last_mut().filter(|_| idx == 0) {
                let longer = wide + hundredths(" ", font) + n;
                if in_px(longer, size) <= limit {
                    last.push(' ');
                    last.push_str(piece);
                    wide = longer;
                    from += piece.len();
                    continue;
                }
            }
            wide = n;
            broken.push(piece.to_owned());
            starts.push(from);
            from += piece.len();
        }
    }
    if lines > 0 && broken.len() > lines {
        let rest = text.get(starts[lines - 1]..).unwrap_or("").split_whitespace().list().join(" ");
        broken.truncate(lines - 1);
        broken.push(cut(&rest, font, size, limit));
    }
    broken
}

/// A word in pieces that fit, of at least one character each.
fn pieces(word: &str, font: Font, size: f64, limit: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = word;
    while width(rest, font, size) > limit {
        let ends = rest.char_indices().map(|(at, _)| at).skip(1);
        let mut fitting = ends.clone().take_while(|at| width(rest.get(..*at).unwrap_or(""), font, size) <= limit);
        let Some(end) = fitting.by_ref().last().or_else(|| ends.clone().next()) else { break };
        let Some((piece, after)) = rest.split_at_checked(end) else { break };
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

/// The text, or as many whole words of it as fit before an `…`; at least one character.
pub fn cut(text: &str, font: Font, size: f64, limit: f64) -> String {
    if width(text, font, size) <= limit {
        return text.to_owned();
    }
    let upto = |at: usize| text.get(..at).unwrap_or(text);
    let fits = |part: &str| width(part, font, size) + width("…", font, size) <= limit;
    let ends = text.char_indices().filter(|(_, char)| char.is_whitespace()).map(|(at, _)| at);
    let best = ends.rev().find(|at| fits(upto(*at)));
    let kept = best.map_or_else(
        || {
            let ends = text.char_indices().map(|(at, _)| at).filter(|at| *at > 0);
            let end = ends.take_while(|at| fits(upto(*at))).last();
            upto(end.unwrap_or(text.chars().next().map_or(0, char::len_utf8)))
        },
        upto,
    );
    [kept.trim_end_matches([' ', ',', ';', ':', '.', '—', '–']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_fit_and_keep_every_word() {
        let text = "deeds further from common rules than words";
        for limit in [60.0, 100.0, 200.0, 1000.0] {
            let lines = wrap(text, Font::Sans, 12.0, limit, 0);
            assert_eq!(lines.join(" "), text);
            assert!(lines.iter().all(|line| width(line, Font::Sans, 12.0) <= limit || !line.contains(' ')));
        }
    }

    #[test]
    fn what_is_cut_says_so() {
        let lines = wrap("one two three four five six", Font::Sans, 12.0, 60.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…') && width(&lines[1], Font::Sans, 12.0) <= 60.0, "{lines:?}");
        assert_eq!(cut("abc", Font::Sans, 12.0, 500.0), "abc");
    }
}
