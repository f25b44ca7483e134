//! A picture of the growth: time of each action over the number of records, both on scales of powers of ten.

use super::growth::{Growth, Step};
use super::numbers::thousands;
use std::fmt::Write;

const SIZE: (f64, f64) = (900.0, 560.0);
/// Left, top, right and bottom of the plane.
const PLANE: (f64, f64, f64, f64) = (70.0, 40.0, 700.0, 510.0);
/// Least distance of two names, in px.
const APART: f64 = 14.0;
/// Ends of the scale of times, in ms.
const TIMES: (f64, f64) = (0.05, 1000.0);

/// The picture as SVG.
pub fn svg(growth: &Growth) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Time of each step over the number of records</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        SIZE.0, SIZE.1
    );
    axes(growth, &mut svg);
    let mut named: Vec<(&Step, f64)> = Vec::new();
    for (n, step) in growth.steps.iter().enumerate() {
        let points: Vec<(f64, f64)> =
            growth.sizes.iter().zip(&step.cells).map(|(size, cell)| (across(growth, *size), up(cell.0))).collect();
        let line: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let hue = n * 360 / growth.steps.len().max(1);
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"hsl({hue} 60% 40%)\" stroke-width=\"1.5\"><title>{}</title></polyline>",
            line.join(" "),
            escaped(&step.name)
        );
        named.extend(points.last().map(|last| (step, last.1)));
    }
    names(named, &mut svg);
    svg.push_str("</svg>\n");
    svg
}

/// Lines at powers of ten and at the sizes, with their numbers, and the line of work that grows as the data do.
fn axes(growth: &Growth, svg: &mut String) {
    let (left, top, right, bottom) = PLANE;
    let mut text = |x: f64, y: f64, anchor: &str, words: &str| {
        let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"#444\">{words}</text>");
    };
    text(left, top - 14.0, "end", "ms");
    text((left + right) / 2.0, bottom + 38.0, "middle", "records; dashed: as the data grow");
    for size in &growth.sizes {
        text(across(growth, *size), bottom + 18.0, "middle", &thousands(*size));
    }
    let times = [0.1, 1.0, 10.0, 100.0, 1000.0];
    for time in times {
        text(left - 8.0, up(time) + 4.0, "end", &time.to_string());
    }
    let mut line = |from: (f64, f64), to: (f64, f64), dash: &str| {
        let ((x1, y1), (x2, y2)) = (from, to);
        let _ = writeln!(
            svg,
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"#bbb\" stroke-dasharray=\"{dash}\"/>"
        );
    };
    for time in times {
        line((left, up(time)), (right, up(time)), "none");
    }
    for size in &growth.sizes {
        line((across(growth, *size), top), (across(growth, *size), bottom), "none");
    }
    if let (Some(first), Some(last)) = (growth.sizes.first(), growth.sizes.last()) {
        line((left, up(0.1)), (right, up(0.1 * last / first)), "6 4");
    }
}

/// The steps' names at the ends of their lines, as near as there is room.
fn names(mut named: Vec<(&Step, f64)>, svg: &mut String) {
    named.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut next = f64::NEG_INFINITY;
    let room = SIZE.1 - 8.0 - APART * named.len() as f64;
    for (n, (step, y)) in named.into_iter().enumerate() {
        let at = y.max(next).min(room + APART * (n + 1) as f64);
        next = at + APART;
        let x = PLANE.2 + 10.0;
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{:.1}\" fill=\"#222\">{}</text>", at + 4.0, escaped(&step.name));
    }
}

fn across(growth: &Growth, size: f64) -> f64 {
    let (first, last) = (growth.sizes.first().copied().unwrap_or(1.0), growth.sizes.last().copied().unwrap_or(1.0));
    let share = (size / first).ln() / (last / first).ln().max(f64::MIN_POSITIVE);
    PLANE.0 + share * (PLANE.2 - PLANE.0)
}

fn up(time: f64) -> f64 {
    let share = (time.clamp(TIMES.0, TIMES.1) / TIMES.0).ln() / (TIMES.1 / TIMES.0).ln();
    PLANE.3 - share * (PLANE.3 - PLANE.1)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_a_line_and_a_name_within_the_picture() {
        let steps = (0..27)
            .map(|n| Step { name: format!("step {n} <"), cells: vec![(0.0, String::new()), (2000.0, String::new())] });
        let growth = Growth { sizes: vec![90.0, 1000.0], steps: steps.collect() };
        let svg = svg(&growth);
        assert_eq!(svg.matches("<polyline").count(), 27);
        assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains(" <<"), "{svg}");
        let places: Vec<f64> = (svg.split("<text x=\"710\" y=\"").skip(1))
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(places.len(), 27);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > 11.0), "{places:?}");
        assert!(places.iter().all(|y| *y > 0.0 && *y < SIZE.1), "{places:?}");
    }
}
