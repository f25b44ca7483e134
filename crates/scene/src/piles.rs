//! Where an issue's passages lie on an axis of any width: words piled up above each code, deeds below. Places along the
//! axis are shares of its length; distances from a code are in px. Many passages are counted and not drawn one by one.

use super::input::Input;
use super::mark;
use super::metrics::Font;
use super::node::{Anchor, Node, TextBox};
use super::scale::Scale;
use saydo_analysis::Standing;
use saydo_model::{Code, Side};

/// The most passages of an issue that are drawn one by one. A reader can't tell more of them apart.
pub const MOST: usize = 60;
/// Vertical distance of two marks with numbers, and font size of a number, in px.
const APART: f64 = 15.0;
const NUMBER: f64 = 12.0;

/// The sides in the order of their marks.
const STANDINGS: [Standing; 5] = [
    Standing::Said(Side::Abroad),
    Standing::Said(Side::Home),
    Standing::Said(Side::Unclear),
    Standing::Done,
    Standing::Interpreter,
];

/// Radius of a passage's mark, in px.
pub const DOT: f64 = 4.0;
/// Distance from one mark to the next, in px.
const PITCH: f64 = 11.0;
/// Narrowest axis on which piles don't meet, in px.
const NARROWEST: f64 = 264.0;
/// Most rows of a pile. Beyond that its marks shrink.
const ROWS: usize = 5;

/// The marks at one code on one side of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Pile {
    /// Place of the code, as a share of the axis.
    pub at: f64,
    /// Radius of its marks.
    pub radius: f64,
    /// Its passages, with each one's distance to the right of the code and away from the first row. If there are many,
    /// one passage of each side.
    pub marks: Vec<(usize, f64, f64)>,
    /// Then the number of passages of each mark; else empty.
    pub counts: Vec<usize>,
}

impl Pile {
    /// Height from its first row to its last.
    pub fn height(&self) -> f64 {
        self.marks.iter().fold(0.0, |most, (_, _, out)| most.max(*out))
    }
}

/// A mark that stands for `n` passages like one of them, with the number at its right, or else at its left.
#[inline(never)]
pub fn counted(input: &Input<'_>, idx: usize, n: usize, (x, y): (f64, f64), at_left: bool, nodes: &mut Vec<Node>) {
    nodes.push(mark::mark(input.columns.standing[idx], x, y, DOT, false).class_if(true, "passage"));
    let (off, anchor) = if at_left { (-8.0, Anchor::End) } else { (8.0, Anchor::Start) };
    let text = TextBox::new(x + off, y + NUMBER * 0.35, anchor, Font::Sans, NUMBER, n.to_string());
    nodes.push(Node::text(text, "ink halo"));
}

/// The piles of an issue's words, or of its deeds. `are_many`: they are counted.
pub fn piles(input: &Input<'_>, passages: &[usize], of_deeds: bool, are_many: bool) -> Vec<Pile> {
    let axis = &input.dataset.axis;
    let scale = Scale::new(axis, 0.0, 1.0);
    let codes = axis.codes();
    let step = NARROWEST / codes.len().saturating_sub(1).max(1) as f64;
    let mut piles = Vec::new();
    for code in codes {
        let piled: Vec<usize> = at_code(input, passages, of_deeds, code);
        if are_many && !piled.is_empty() {
            piles.push(counts(input, &piled, scale.code(code)));
        } else if !piled.is_empty() {
            piles.push(pile(&sorted(input, piled), scale.code(code), step));
        }
    }
    piles
}

/// Passages of a code.
fn at_code(input: &Input<'_>, passages: &[usize], of_deeds: bool, code: Code) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for idx in passages {
        let is_deed = input.columns.standing[*idx] == Standing::Done;
        if is_deed == of_deeds && input.columns.code[*idx] == code {
            found.push(*idx);
        }
    }
    found
}

/// Passages with marks of one shape side by side.
fn sorted(input: &Input<'_>, mut passages: Vec<usize>) -> Vec<usize> {
    let standing = &input.columns.standing;
    saydo_analysis::order::sort_indexes(&mut passages, &|a, b| standing[a].cmp(&standing[b]));
    passages
}

/// A mark for each side that has passages.
fn counts(input: &Input<'_>, passages: &[usize], at: f64) -> Pile {
    let mut pile = Pile { at, radius: DOT, marks: Vec::new(), counts: Vec::new() };
    for wanted in STANDINGS {
        let (mut first, mut n) = (0, 0);
        for idx in passages.iter().rev() {
            if input.columns.standing[*idx] == wanted {
                (first, n) = (*idx, n + 1);
            }
        }
        if n > 0 {
            pile.marks.push((first, 0.0, pile.counts.len() as f64 * APART));
            pile.counts.push(n);
        }
    }
    pile
}

/// Marks around a code's place; at an end of the axis they extend inwards.
fn pile(passages: &[usize], at: f64, step: f64) -> Pile {
    let is_end = at <= 0.0 || at >= 1.0;
    let width = if is_end { step / 2.0 } else { step - PITCH };
    let fitting = ((width / PITCH).floor() as usize).max(1);
    let in_row = fitting.max(passages.len().div_ceil(ROWS));
    let pitch = PITCH.min(width / in_row as f64);
    let mut marks = Vec::new();
    for (n, passage_idx) in passages.iter().enumerate() {
        let (row, place) = (n / in_row, (n % in_row) as f64);
        let in_this = in_row.min(passages.len() - row * in_row) as f64;
        let aside = match at {
            at if at <= 0.0 => place,
            at if at >= 1.0 => -place,
            _ => place - (in_this - 1.0) / 2.0,
        };
        marks.push((*passage_idx, aside * pitch, row as f64 * PITCH));
    }
    Pile { at, radius: DOT * (pitch / PITCH), marks, counts: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_nearer_to_their_code_than_to_the_next_and_within_the_axis() {
        let step = NARROWEST / 4.0;
        for n in 1..40_usize {
            let passages: Vec<usize> = (0..n).collect();
            for at in [0.0, 0.25, 1.0] {
                let pile = pile(&passages, at, step);
                assert_eq!(pile.marks.len(), n);
                assert!(pile.height() <= PITCH * (ROWS as f64 - 1.0), "{n} marks at {at}");
                for (_, aside, _) in &pile.marks {
                    assert!(aside.abs() + pile.radius <= step / 2.0 + PITCH / 2.0, "{n} marks at {at}: {aside}");
                    assert!(if at == 0.0 { *aside >= 0.0 } else { at < 1.0 || *aside <= 0.0 });
                }
            }
        }
        assert_eq!(pile(&[7], 0.25, step).marks, [(7, 0.0, 0.0)]);
    }
}
