//! A row's track with its marks. It fills its column: places are percentages of the width, and marks keep their size.

use super::build::{El, el};
use saydo_analysis::Standing;
use saydo_model::Side;
use saydo_scene::geometry::px;
use saydo_scene::mark;
use saydo_scene::row::Track;

/// Height of the track, in px. `styles/figure.css` has the same.
const HEIGHT: f64 = 24.0;
const MIDDLE: f64 = HEIGHT / 2.0;
/// Radius of a ring, and half a square.
const RADIUS: f64 = 7.0;
const HALF: f64 = 6.5;
/// Distance from a ring within which another mark is drawn inside it, as a share of the track.
const WITHIN: f64 = 0.012;

/// The track of a row.
pub(super) fn track(track: &Track) -> El {
    let mut svg = el("svg").class("track").set("aria-hidden", "true");
    svg.add(line("rail", (0.0, 1.0), MIDDLE));
    for tick in &track.ticks {
        svg.add(
            el("line")
                .class("rail")
                .set("x1", percent(*tick))
                .set("x2", percent(*tick))
                .set("y1", px(MIDDLE - 5.0))
                .set("y2", px(MIDDLE + 5.0)),
        );
    }
    if let Some(ends) = track.together {
        svg.add(line("together", ends, MIDDLE));
    }
    for (standing, low, high) in &track.ranges {
        let y = if *standing == Standing::Done { HEIGHT - 1.0 } else { 1.0 };
        svg.add(line(["range-line ", mark::class(*standing)].concat(), (*low, *high), y));
    }
    for (standing, at) in &track.ghosts {
        svg.add(sign(*standing, *at, " ghost"));
    }
    if let Some((from, to)) = track.arrow {
        svg.add(line(if track.dashed { "arrow dashed" } else { "arrow" }, (from, to), MIDDLE));
        svg.add(head(to, to > from));
    }
    let abroad = track.marks.iter().find(|(standing, _)| *standing == Standing::Said(Side::Abroad)).map(|(_, at)| *at);
    let is_within = |standing: Standing, at: f64| {
        standing != Standing::Said(Side::Abroad) && abroad.is_some_and(|abroad| (abroad - at).abs() < WITHIN)
    };
    for (standing, at) in track.marks.iter().filter(|(standing, at)| !is_within(*standing, *at)) {
        svg.add(sign(*standing, *at, ""));
    }
    // If two marks share a place, the other is drawn small inside the ring, so that both are seen.
    for (standing, at) in track.marks.iter().filter(|(standing, at)| is_within(*standing, *at)) {
        svg.add(sign(*standing, *at, " within"));
    }
    svg
}

/// A mark in a line of text, for the key.
pub(super) fn key_mark(standing: Standing) -> El {
    el("svg").class("glyph").set("viewBox", "0 0 24 24").set("aria-hidden", "true").child(sign(standing, 0.5, ""))
}

/// Two marks that match in their capsule, in a line of text.
pub(super) fn key_match(other: Standing) -> El {
    el("svg")
        .class("key-match")
        .set("viewBox", "0 0 44 24")
        .set("aria-hidden", "true")
        .child(line("together", (0.3, 0.7), MIDDLE))
        .child(sign(Standing::Said(Side::Abroad), 0.3, ""))
        .child(sign(other, 0.7, ""))
}

/// An arrow in a line of text, for the key.
pub(super) fn key_arrow(dashed: bool) -> El {
    let svg = el("svg").class("key-arrow").set("viewBox", "0 0 34 24").set("aria-hidden", "true");
    let shaft = el("path").class(if dashed { "arrow dashed" } else { "arrow" }).set("d", "M1 12H30");
    svg.child(shaft).child(el("path").class("arrowhead").set("d", "M34 12l-9-4.5v9z"))
}

fn line(class: impl Into<super::tree::Str>, (from, to): (f64, f64), y: f64) -> El {
    el("line").class(class).set("x1", percent(from)).set("x2", percent(to)).set("y1", px(y)).set("y2", px(y))
}

/// The arrow's head before the mark at a place. Between the two, the background covers the shaft's end.
fn head(at: f64, to_right: bool) -> El {
    let sign = if to_right { "-" } else { "" };
    let gap = if to_right { "M-10 -2H0V2H-10Z" } else { "M10 -2H0V2H10Z" };
    el("svg")
        .class("at")
        .set("x", percent(at))
        .set("y", px(MIDDLE))
        .child(el("path").class("gap").set("d", gap))
        .child(el("path").class("arrowhead").set("d", ["M", sign, "9 0L", sign, "18 -4.5V4.5Z"].concat()))
}

/// The mark of a standing at a place.
fn sign(standing: Standing, at: f64, more: &'static str) -> El {
    let class = |shape: &str| [shape, " ", mark::class(standing), more].concat();
    let size = if more == " within" { 0.5 } else { 1.0 };
    let (half, radius) = (HALF * size, RADIUS * size);
    match standing {
        Standing::Done => el("rect")
            .class(class("square"))
            .set("x", percent(at))
            .set("y", px(MIDDLE - half))
            .set("width", px(2.0 * half))
            .set("height", px(2.0 * half))
            .set("transform", ["translate(", &px(-half), " 0)"].concat()),
        Standing::Interpreter => {
            let triangle = el("path").class(class("triangle")).set("d", "M0 -7.5L7 5.5H-7Z");
            el("svg").class("at").set("x", percent(at)).set("y", px(MIDDLE)).child(triangle)
        }
        Standing::Said(side) => el("circle")
            .class(class(if side == Side::Home { "disc" } else { "ring" }))
            .set("cx", percent(at))
            .set("cy", px(MIDDLE))
            .set("r", px(radius)),
    }
}

/// A share of the width as a percentage.
pub(super) fn percent(share: f64) -> String {
    [px(share * 100.0).as_str(), "%"].concat()
}
