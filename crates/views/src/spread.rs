//! An issue's axis with every passage on it: words above, deeds below, an arrow from the words' mean to the deeds'. It
//! fills its column: places along the axis are percentages and sizes are px, so that marks keep their size.

use super::build::{El, el, named};
use super::figure;
use super::gist::{STANDINGS, glyph};
use super::track::percent;
use saydo_analysis::Standing;
use saydo_model::{Axis, Code, Toward};
use saydo_scene::issue_name::issue_name;
use saydo_scene::metrics::{self, Font};
use saydo_scene::node::Node;
use saydo_scene::piles::{MOST, Pile, counted, piles};
use saydo_scene::row::{self, Track};
use saydo_scene::scale::Scale;
use saydo_scene::{Input, geometry::px, mark};

/// Radius of a mean's mark.
const MEAN: f64 = 7.0;
/// Distance from the line to the first row of passages.
const OFF: f64 = 18.0;
/// Distance from the outermost row of passages to the edge.
const EDGE: f64 = 6.0;
/// Height of the words at the ticks.
const WORDS: f64 = 18.0;
/// Font size of these words.
const SIZE: f64 = 12.0;
/// Least distance between two words. Their widths are upper bounds.
const APART: f64 = 1.0;
/// Widths of the axis at which its words may fit, and the class that shows them from there on.
const WIDTHS: [(f64, &str); 3] = [(256.0, ""), (340.0, " from-360"), (510.0, " from-540")];

/// The picture; `has_words`: with the words at the ticks above it.
pub(super) fn spread(input: &Input<'_>, issue_idx: usize, has_words: bool) -> El {
    let passages = input.passages_of(issue_idx);
    let are_many = passages.len() > MOST;
    let (said, did) = (piles(input, &passages, false, are_many), piles(input, &passages, true, are_many));
    let height = |piles: &[Pile]| piles.iter().fold(0.0_f64, |most, pile| most.max(pile.height()));
    let top = if has_words { WORDS } else { 0.0 };
    let middle = top + EDGE + height(&said) + OFF;
    let track = row::row(input, issue_idx).track;
    let mut svg = el("svg")
        .class("spread")
        .set("width", "100%")
        .set("height", px(middle + OFF + height(&did) + EDGE))
        .set("role", "group")
        .label(issue_name(input, issue_idx));
    svg.add(figure::under());
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
    let note = are_many.then(|| el("p").class("grey").text(input.lang.counted()));
    el("div").class("spread-frame").child(svg).maybe(note)
}

/// Nodes around a place on the axis.
fn at(share: f64, nodes: &[Node]) -> El {
    let mut place = el("svg").set("x", percent(share)).class("at");
    figure::add_all(&mut place, nodes, &mut false);
    place
}

fn pile_nodes(input: &Input<'_>, pile: &Pile, first: f64, out: f64) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (n, (passage_idx, aside, off)) in pile.marks.iter().enumerate() {
        let at = (*aside, first + out * off);
        match pile.counts.get(n) {
            Some(n) => counted(input, *passage_idx, *n, at, pile.at > 0.9, &mut nodes),
            None => nodes.push(mark::passage(input, *passage_idx, at, pile.radius, false)),
        }
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

/// Ranges, published places, the arrow and the means. The last are on top.
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
    Node::path(saydo_scene::geometry::path(&steps), "arrow-head")
}

/// The words at the ticks if they fit, else at the two ends.
fn tick_words(axis: &Axis, svg: &mut El) {
    let codes = axis.codes();
    let scale = Scale::new(axis, 0.0, 1.0);
    let mut ticks: Vec<(f64, &str)> = Vec::new();
    for code in codes {
        ticks.push((scale.code(code), axis.ticks.get(code).unwrap_or("")));
    }
    if axis.toward == Toward::Low {
        ticks.reverse();
    }
    let inner = WIDTHS.iter().find(|(width, _)| fits(&ticks, *width));
    for (share, text) in &ticks {
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

/// The short name of an end of the axis: the accepting one, at the right, or the other.
pub(super) fn end_word(axis: &Axis, accepting: bool) -> &str {
    let is_low = (axis.toward == Toward::Low) == accepting;
    let (code, label): (Code, _) = if is_low { (axis.low, &axis.low_label) } else { (axis.high, &axis.high_label) };
    axis.ticks.get(code).unwrap_or(label)
}

/// Whether all neighbouring words stay apart at this width of the axis.
fn fits(ticks: &[(f64, &str)], width: f64) -> bool {
    let span = |(share, text): &(f64, &str)| {
        let font = if *share > 0.0 && *share < 1.0 { Font::Sans } else { Font::Bold };
        let size = metrics::width(text, font, SIZE);
        // The outermost words stay within the axis.
        let left = (share * width - size / 2.0).max(0.0).min(width - size);
        (left, left + size)
    };
    ticks.windows(2).all(|pair| match pair {
        [one, other] => span(one).1 + APART <= span(other).0,
        _ => true,
    })
}

/// The marks in the issues' pictures, and what each stands for.
pub(super) fn key(input: &Input<'_>, issues: &[usize]) -> El {
    let mut key = el("p").class("key");
    for standing in STANDINGS {
        let has = |issue_idx: &usize| {
            let passages = input.passages_of(*issue_idx);
            let marks = row::row(input, *issue_idx).track.marks;
            // By some methods a side's mean includes passages with another side's mark.
            passages.iter().any(|idx| input.columns.standing[*idx] == standing)
                || marks.iter().any(|(marked, _)| *marked == standing)
        };
        if issues.iter().any(has) {
            key.add(el("span").child(glyph(standing)).child(named(input, standing)));
        }
    }
    key
}
