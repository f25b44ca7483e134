//! A row of promised and reached amounts on a linear axis: ring at the promised, square at the reached one, an arrow from
//! ring to square. A promised span is a line that ends in rings.

use super::arrow::arrow;
use super::geometry::Rect;
use super::metrics::Font;
use super::node::{Anchor, Node, Scene, TextBox};
use super::ticks;
use saydo_analysis::promised::Group;
use saydo_model::promises::{Promise, Promises};

/// Space at both sides of the axis, in px.
const PAD: f64 = 24.0;
/// Height of a promise, and where a row has many.
const LINE: f64 = 20.0;
const DENSE: f64 = 13.0;
/// Promises that are many.
const MANY: usize = 5;
/// Radius of a ring; half the side of a square.
const RADIUS: f64 = 5.0;
/// Height of the axis with its numbers.
const HEAD: f64 = 22.0;
/// Ticks on a wide axis. A narrow one has fewer.
const TICKS: f64 = 6.0;
/// Width below which there are fewer.
const NARROW: f64 = 420.0;

/// The axis of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Amount at the left end.
    pub low: f64,
    /// Amount at the right end.
    pub high: f64,
}

/// The axis on which all amounts of a data set stand. It begins at zero unless amounts lie below.
pub fn axis(set: &Promises) -> Axis {
    let amounts =
        set.promises.iter().flat_map(|promise| [promise.target, promise.target_to, promise.reached]).flatten();
    let (low, high) = amounts.fold((0.0_f64, 0.0_f64), |(low, high), amount| (low.min(amount), high.max(amount)));
    let (low, high) = ticks::nice(low, if high > low { high } else { low + 1.0 }, TICKS);
    Axis { low, high }
}

impl Axis {
    fn x(self, amount: f64, width: f64) -> f64 {
        PAD + (amount - self.low) / (self.high - self.low) * (width - 2.0 * PAD)
    }

    fn ticks(self, width: f64) -> Vec<f64> {
        ticks::ticks(self.low, self.high, if width < NARROW { TICKS / 2.0 } else { TICKS })
    }
}

/// The numbers of the axis. The last one carries the unit.
pub fn head(set: &Promises, axis: Axis, width: f64) -> Scene {
    let ticks = axis.ticks(width);
    let mut nodes = Vec::new();
    for (at, tick) in ticks.iter().enumerate() {
        let x = axis.x(*tick, width);
        let unit = if at + 1 == ticks.len() { set.scale.unit.as_str() } else { "" };
        let mut text = TextBox::new(x, 13.0, Anchor::Middle, Font::Sans, 12.0, amount(*tick, unit));
        // A long number keeps within the picture.
        let half = text.width() / 2.0;
        text.x = x.min(width - half).max(half);
        nodes.push(Node::text(text, "tick"));
        nodes.push(Node::line((x, 17.0), (x, HEAD), "grid"));
    }
    Scene { width, height: HEAD, nodes }
}

/// The promises of a row, one below another.
pub fn row(set: &Promises, group: &Group, axis: Axis, width: f64) -> Scene {
    let line = if group.promises.len() < MANY { LINE } else { DENSE };
    let height = group.promises.len() as f64 * line;
    let mut nodes: Vec<Node> = Vec::new();
    for tick in axis.ticks(width) {
        let x = axis.x(tick, width);
        nodes.push(Node::line((x, 0.0), (x, height), if tick == 0.0 { "grid zero" } else { "grid" }));
    }
    for (at, promise) in group.promises.iter().map(|at| &set.promises[*at]).enumerate() {
        let y = (at as f64 + 0.5) * line;
        marks(promise, |amount| axis.x(amount, width), y, &mut nodes);
    }
    Scene { width, height, nodes }
}

fn marks(promise: &Promise, x: impl Fn(f64) -> f64, y: f64, nodes: &mut Vec<Node>) {
    if let (Some(low), Some(high)) = (promise.target, promise.target_to) {
        nodes.push(Node::line((x(low), y), (x(high), y), "span"));
        nodes.push(Node::circle(x(high), y, RADIUS, "ring abroad"));
    }
    if let Some(target) = promise.target {
        if let Some(reached) = promise.reached {
            nodes.extend(arrow((x(target), y), (x(reached), y), (RADIUS + 2.0, RADIUS + 2.0), 6.0, false));
        }
        nodes.push(Node::circle(x(target), y, RADIUS, "ring abroad"));
    }
    if let Some(reached) = promise.reached {
        let side = RADIUS * 1.8;
        nodes.push(
            Node::rect(Rect::around(x(reached), y, side, side), 0.0, "square done")
                .class_if(promise.disputed, "disputed"),
        );
    }
}

/// An amount with its unit.
pub fn amount(number: f64, unit: &str) -> String {
    let mut text = ticks::shown(number);
    if !unit.is_empty() {
        text.push('\u{a0}');
        text.push_str(unit);
    }
    text
}

/// A promised amount or span with its unit.
pub fn target(promise: &Promise, unit: &str) -> Option<String> {
    let low = promise.target?;
    Some(match promise.target_to {
        Some(high) => [ticks::shown(low), "–".to_owned(), amount(high, unit)].concat(),
        None => amount(low, unit),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::Shape;
    use saydo_analysis::promised::whole;

    fn set(amounts: &[(f64, Option<f64>, Option<f64>)]) -> Promises {
        let promise = |(target, target_to, reached): &(f64, Option<f64>, Option<f64>)| Promise {
            target: Some(*target),
            target_to: *target_to,
            reached: *reached,
            ..Promise::default()
        };
        Promises { promises: amounts.iter().map(promise).collect(), ..Promises::default() }
    }

    #[test]
    fn marks_stand_at_their_amounts() {
        let set = set(&[(100.0, None, Some(50.0)), (26.0, Some(28.0), None)]);
        let axis = axis(&set);
        assert_eq!(axis, Axis { low: 0.0, high: 100.0 });
        let scene = row(&set, &whole(&set), axis, 448.0);
        let circles: Vec<f64> = scene
            .nodes
            .iter()
            .filter_map(|node| if let Shape::Circle(x, ..) = node.shape { Some(x) } else { None })
            .collect();
        assert_eq!(circles, [424.0, 136.0, 128.0]);
        let squares: Vec<f64> = scene
            .nodes
            .iter()
            .filter_map(|node| if let Shape::Rect(rect, _) = node.shape { Some(rect.x + rect.w / 2.0) } else { None })
            .collect();
        assert_eq!(squares, [224.0]);
    }

    #[test]
    fn the_axis_holds_every_amount_and_begins_at_zero() {
        assert_eq!(axis(&set(&[(20.0, None, Some(-6.7)), (45.0, None, Some(28.8))])), Axis { low: -10.0, high: 50.0 });
        assert_eq!(axis(&set(&[])), Axis { low: 0.0, high: 1.0 });
    }

    #[test]
    fn numbers_keep_within_the_picture_and_apart() {
        let set = Promises {
            scale: saydo_model::promises::Scale { unit: "t CO2".into(), ..Default::default() },
            ..set(&[(171_428_571.0, None, None)])
        };
        for width in [340.0, 600.0] {
            let head = head(&set, axis(&set), width);
            let boxes: Vec<Rect> = head.texts().iter().map(|text| text.reserved()).collect();
            assert!(boxes.iter().all(|rect| rect.x >= -0.01 && rect.right() <= width + 0.01), "{boxes:?}");
        }
    }
}
