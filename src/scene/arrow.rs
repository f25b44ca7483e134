//! The arrow that runs from words to deeds: a line and a filled head, between two marks that it doesn't touch.

use super::geometry::path;
use super::node::Node;

/// Length of the head.
const HEAD: f64 = 8.0;
/// Half its width.
const HALF: f64 = 4.5;
/// Shortest arrow that is drawn: a head alone would be read as a mark.
const SHORTEST: f64 = 4.0;

/// An arrow from one place to another; `clear` is how far it keeps off each of the two, so that it ends before the marks
/// that stand there. Dashed where the evidence is thin. `None` where there is no room for one.
pub fn arrow(from: (f64, f64), to: (f64, f64), clear: (f64, f64), dashed: bool) -> Option<Node> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let distance = (dx * dx + dy * dy).sqrt();
    let length = distance - clear.0 - clear.1;
    if length < SHORTEST {
        return None;
    }
    let (ux, uy) = (dx / distance, dy / distance);
    let along = |by: f64| (from.0 + ux * by, from.1 + uy * by);
    let (start, tip) = (along(clear.0), along(distance - clear.1));
    // In a short arrow the head gives way before the line is gone.
    let head = HEAD.min(length * 0.7);
    let (neck, half) = (along(distance - clear.1 - head), HALF * head / HEAD);
    let (left, right) = ((neck.0 - uy * half, neck.1 + ux * half), (neck.0 + uy * half, neck.1 - ux * half));
    let tip = path(&[("M", &[tip.0, tip.1]), ("L", &[left.0, left.1]), ("L", &[right.0, right.1]), ("Z", &[])]);
    let line = Node::line(start, neck, "arrow").class_if(dashed, "dashed");
    Some(Node::group(vec![line, Node::path(tip, "arrow-head")], ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::node::Shape;

    fn points(node: &Node) -> Vec<Vec<f64>> {
        let Shape::Group(nodes) = &node.shape else { return Vec::new() };
        let numbers = |node: &Node| match &node.shape {
            Shape::Path(d) => d.0.iter().flat_map(|(_, numbers)| numbers.clone()).collect(),
            _ => Vec::new(),
        };
        nodes.iter().map(numbers).collect()
    }

    #[test]
    fn it_runs_from_the_first_to_the_second_and_ends_before_both() {
        let found = points(&arrow((100.0, 10.0), (0.0, 10.0), (8.0, 9.0), false).unwrap());
        assert_eq!(found, [vec![92.0, 10.0, 17.0, 10.0], vec![9.0, 10.0, 17.0, 5.5, 17.0, 14.5]]);
        let upright = points(&arrow((5.0, 0.0), (5.0, 50.0), (8.0, 8.0), false).unwrap());
        assert_eq!(upright[1][..2], [5.0, 42.0]);
    }

    #[test]
    fn there_is_none_between_marks_that_nearly_touch() {
        assert_eq!(arrow((0.0, 0.0), (18.0, 0.0), (8.0, 8.0), true), None);
        assert_eq!(arrow((3.0, 3.0), (3.0, 3.0), (0.0, 0.0), true), None);
    }
}
