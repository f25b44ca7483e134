//! An issue's axis with every passage on it: words above, deeds below, the arrow from the words' mean to the deeds'. As
//! wide as there is room: places along the axis are percentages, sizes px, so that marks keep their size.

use super::build::{El, el};
use super::entry::glyph;
use super::figure;
use super::track::percent;
use crate::analysis::Standing;
use crate::model::{Axis, Code, Toward};
use crate::scene::node::{Font, Node};
use crate::scene::piles::{Pile, piles};
use crate::scene::row::{self, Track};
use crate::scene::scale::Scale;
use crate::scene::{Input, geometry::px, mark, metrics, words};

/// Radius of a mean's mark.
const MEAN: f64 = 7.0;
/// From the line to the first row of passages.
const OFF: f64 = 18.0;
/// From the outermost row of passages to the edge.
const EDGE: f64 = 6.0;
/// Height of the words of the ticks.
const WORDS: f64 = 18.0;
/// Size of these words.
const SIZE: f64 = 12.0;
/// Least distance of two words; their widths are upper bounds.
const APART: f64 = 1.0;
/// Widths of an axis at which its words are tried, and the class that shows them from there on.
const WIDTHS: [(f64, &str); 3] = [(256.0, ""), (340.0, " from-360"), (510.0, " from-540")];

/// The picture; `words`: with the ticks' words above it.
pub(super) fn spread(input: &Input<'_>, issue_idx: usize, has_words: bool) -> El {
    let passages = input.passages_of(issue_idx);
    let (said, did) = (piles(input, &passages, false), piles(input, &passages, true));
    let height = |piles: &[Pile]| piles.iter().fold(0.0_f64, |most, pile| most.max(pile.height()));
    let top = if has_words { WORDS } else { 0.0 };
    let middle = top + EDGE + height(&said) + OFF;
    let track = row::row(input, issue_idx).track;
    let mut svg = el("svg")
        .class("spread")
        .set("width", "100%")
        .set("height", px(middle + OFF + height(&did) + EDGE))
        .set("role", "group")
        .label(words::issue_name(input, issue_idx));
    if has_words {
        tick_words(&input.dataset.axis, &mut svg);
    }
    line(&track, middle, &mut svg);
    for (piles, out, first) in [(&said, -1.0, middle - OFF), (&did, 1.0, middle + OFF)] {
        for pile in piles {
            svg.add(at(pile.at, &pile_nodes(input, pile, first, out)));
        }
    }
    means(input, &track, middle, &mut svg);
    el("div").class("spread-frame").child(svg)
}

/// Nodes around a place on the axis.
fn at(share: f64, nodes: &[Node]) -> El {
    let mut place = el("svg").set("x", percent(share)).class("at");
    figure::add_all(&mut place, nodes, &mut false);
    place
}

fn pile_nodes(input: &Input<'_>, pile: &Pile, first: f64, out: f64) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (passage_idx, aside, off) in &pile.marks {
        nodes.push(mark::passage(input, *passage_idx, (*aside, first + out * off), pile.radius, false));
    }
    nodes
}

/// The axis with its ticks.
fn line(track: &Track, middle: f64, svg: &mut El) {
    svg.add(level("rail", (0.0, 1.0), middle));
    for tick in &track.ticks {
        svg.add(at(*tick, &[Node::line((0.0, middle - 5.0), (0.0, middle + 5.0), "rail")]));
    }
}

/// A level line between two shares of the axis.
fn level(class: &'static str, (from, to): (f64, f64), y: f64) -> El {
    el("line").set("x1", percent(from)).set("x2", percent(to)).set("y1", px(y)).set("y2", px(y)).class(class)
}

/// Ranges, published places, the arrow and the means, what must be seen first on top.
fn means(input: &Input<'_>, track: &Track, middle: f64, svg: &mut El) {
    let node = |standing: Standing| {
        let faded = mark::is_faded(input, standing);
        mark::mark(standing, 0.0, middle, MEAN, false).class_if(true, "mean").class_if(faded, "faded")
    };
    for (standing, share) in &track.ghosts {
        svg.add(at(*share, &[node(*standing).class_if(true, "ghost")]));
    }
    for (standing, low, high) in &track.ranges {
        let y = if *standing == Standing::Done { middle + MEAN + 3.0 } else { middle - MEAN - 3.0 };
        svg.add(el("g").class(mark::class(*standing)).child(level("range-line", (*low, *high), y)));
    }
    if let Some((from, to)) = track.arrow {
        svg.add(level(if track.dashed { "shaft dashed" } else { "shaft" }, (from, to), middle));
        svg.add(at(to, &[head(middle, if to < from { 1.0 } else { -1.0 })]));
    }
    for (standing, share) in &track.marks {
        svg.add(at(*share, &[node(*standing)]));
    }
}

/// The arrow's head beside the mark that it points to; `side` is 1 on its right, −1 on its left.
fn head(middle: f64, side: f64) -> Node {
    let (tip, base) = (side * (MEAN + 1.0), side * (MEAN + 10.0));
    let steps: [(_, &[f64]); 4] =
        [("M", &[tip, middle]), ("L", &[base, middle - 4.5]), ("L", &[base, middle + 4.5]), ("Z", &[])];
    Node::path(crate::scene::geometry::path(&steps), "arrow-head")
}

/// The words of the ticks where they fit, else of the two ends.
fn tick_words(axis: &Axis, svg: &mut El) {
    let codes = axis.codes();
    let scale = Scale::new(axis, 0.0, 1.0);
    let mut own: Vec<(f64, &str)> = Vec::new();
    for code in codes {
        own.push((scale.code(code), axis.ticks.get(code).unwrap_or("")));
    }
    if axis.toward == Toward::Low {
        own.reverse();
    }
    let inner = WIDTHS.iter().find(|(width, _)| fits(&own, *width));
    for (share, text) in &own {
        let word = |class: String, anchor: &'static str, text: &str| {
            let place = el("text").set("x", percent(*share)).set("y", px(SIZE)).set("font-size", px(SIZE));
            place.set("text-anchor", anchor).class(class).text(text.to_owned())
        };
        match (*share, inner) {
            (share, _) if share <= 0.0 => svg.add(word("tick end".to_owned(), "start", end_word(axis, false))),
            (share, _) if share >= 1.0 => svg.add(word("tick end".to_owned(), "end", end_word(axis, true))),
            (_, Some((_, from))) => {
                svg.add(word(["tick", from].concat(), "middle", text));
            }
            _ => {}
        }
    }
}

/// What the end of an axis is called in a word or two: the left one, or the one that accepts, at the right.
pub(super) fn end_word(axis: &Axis, accepting: bool) -> &str {
    let is_low = (axis.toward == Toward::Low) == accepting;
    let (code, label): (Code, _) = if is_low { (axis.low, &axis.low_label) } else { (axis.high, &axis.high_label) };
    axis.ticks.get(code).unwrap_or(label)
}

/// Whether neighbouring words keep apart on an axis of a width.
fn fits(own: &[(f64, &str)], width: f64) -> bool {
    let span = |(share, text): &(f64, &str)| {
        let font = if *share > 0.0 && *share < 1.0 { Font::Sans } else { Font::Bold };
        let own = metrics::width(text, font, SIZE);
        // The outermost words keep within the axis.
        let left = (share * width - own / 2.0).max(0.0).min(width - own);
        (left, left + own)
    };
    own.windows(2).all(|pair| match pair {
        [one, other] => span(one).1 + APART <= span(other).0,
        _ => true,
    })
}

/// The marks that an issue's picture has, and what each stands for.
pub(super) fn key(input: &Input<'_>, issues: &[usize]) -> El {
    let mut key = el("p").class("key");
    for standing in super::issue::STANDINGS {
        let has = |issue_idx: &usize| {
            let passages = input.passages_of(*issue_idx);
            let marks = row::row(input, *issue_idx).track.marks;
            // By another method a side can have a mean of passages that are drawn as others'.
            passages.iter().any(|idx| input.columns.standing[*idx] == standing)
                || marks.iter().any(|(own, _)| *own == standing)
        };
        if issues.iter().any(has) {
            key.add(el("span").child(glyph(standing)).text(words::standing(input.dataset, input.lang, standing)));
        }
    }
    key
}
