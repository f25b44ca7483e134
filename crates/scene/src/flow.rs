//! Flowing text in several fonts and looks: pieces follow one another and are broken into lines that fit. Nothing is
//! cut.

use super::metrics::{self, Font};
use super::node::{Anchor, Node, Run, TextBox};

/// Space between two pieces on a line, in font sizes of the second.
const BETWEEN: f64 = 0.35;

/// A piece of text in one font and look.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// The text.
    pub text: &'a str,
    /// Font.
    pub font: Font,
    /// Font size.
    pub size: f64,
    /// Its class.
    pub class: &'static str,
    /// Space before it if it follows another piece on a line; 0 for the space between words.
    pub gap: f64,
    /// Whether it moves to the next line as a whole if it fits there unbroken.
    pub together: bool,
}

impl<'a> Piece<'a> {
    /// A piece that follows others with the space between words.
    pub fn new(text: &'a str, font: Font, size: f64, class: &'static str) -> Self {
        Self { text, font, size, class, gap: 0.0, together: false }
    }

    /// The piece with this much space before it.
    pub fn after(self, gap: f64) -> Self {
        Self { gap, ..self }
    }

    /// The piece, kept together if a line has room for it.
    pub fn together(self) -> Self {
        Self { together: true, ..self }
    }

    fn inner(&self) -> f64 {
        if self.gap > 0.0 { self.gap } else { self.size * BETWEEN }
    }
}

/// Lines of at most `limit` px. A word that doesn't fit goes to the next line.
pub fn lines(pieces: &[Piece<'_>], limit: f64) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = Vec::new();
    let mut width = 0.0;
    for piece in pieces.iter().filter(|piece| !piece.text.is_empty()) {
        let mut is_first = true;
        let piece_width = metrics::width(piece.text, piece.font, piece.size);
        if piece.together && piece_width <= limit && width + piece.inner() + piece_width > limit && !lines.is_empty() {
            lines.push(vec![run(piece, piece.text.to_owned(), 0.0)]);
            width = piece_width;
            continue;
        }
        for word in piece.text.split_whitespace() {
            for part in metrics::wrap(word, piece.font, piece.size, limit, 0) {
                let part_width = metrics::width(&part, piece.font, piece.size);
                let gap = if is_first { piece.inner() } else { metrics::width(" ", piece.font, piece.size) };
                match lines.last_mut().filter(|_| width + gap + part_width <= limit) {
                    Some(line) => {
                        add(line, piece, part, is_first);
                        width += gap + part_width;
                    }
                    None => {
                        lines.push(vec![run(piece, part, 0.0)]);
                        width = part_width;
                    }
                }
                is_first = false;
            }
        }
    }
    lines
}

fn add(line: &mut Vec<Run>, piece: &Piece<'_>, part: String, is_first: bool) {
    match line.last_mut().filter(|_| !is_first) {
        Some(last) => {
            last.text.push(' ');
            last.text.push_str(&part);
        }
        None => line.push(run(piece, part, piece.inner())),
    }
}

fn run(piece: &Piece<'_>, text: String, gap: f64) -> Run {
    Run { gap, font: piece.font, size: piece.size, class: piece.class, text }
}

/// Whether the pieces fit on one line.
pub fn fits(pieces: &[Piece<'_>], limit: f64) -> bool {
    lines(pieces, limit).len() <= 1
}

/// Draws lines from a first baseline down, `pitch` px apart; returns the next baseline.
pub fn push(nodes: &mut Vec<Node>, lines: Vec<Vec<Run>>, (x, mut y): (f64, f64), pitch: f64) -> f64 {
    for line in lines {
        let mut runs = line.into_iter();
        if let Some(first) = runs.next() {
            let text = TextBox::new(x, y, Anchor::Start, first.font, first.size, first.text);
            nodes.push(Node::text(TextBox { more: runs.collect(), ..text }, first.class));
        }
        y += pitch;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_goes_behind_the_text_and_on_as_it_must() {
        let pieces = [
            Piece::new("Blocked six resolutions", Font::Sans, 14.0, "ink"),
            Piece::new("in the year 2012", Font::Sans, 12.0, "muted"),
        ];
        let one = lines(&pieces, 1000.0);
        assert_eq!(one.len(), 1);
        assert_eq!((one[0][0].text.as_str(), one[0][1].text.as_str()), ("Blocked six resolutions", "in the year 2012"));
        let narrow = lines(&pieces, 100.0);
        let words: Vec<&str> = narrow.iter().flatten().map(|run| run.text.as_str()).collect();
        assert_eq!(words.join(" "), "Blocked six resolutions in the year 2012");
        for line in narrow {
            let mut nodes = Vec::new();
            push(&mut nodes, vec![line], (0.0, 0.0), 18.0);
            let super::super::node::Shape::Text(text) = &nodes[0].shape else { panic!() };
            assert!(text.width() <= 100.0, "{}", text.line());
        }
    }
}
