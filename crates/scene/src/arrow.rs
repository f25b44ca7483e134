//! The arrow from words to deeds: a line that ends before both marks, and a filled head.

use super::geometry::path;
use super::node::Node;

/// An arrow between two places. It keeps `off.0` px away from the first and `off.1` px away from the second; the head
/// is `head` px long. Without room for a head there is no arrow.
pub fn arrow(from: (f64, f64), to: (f64, f64), off: (f64, f64), head: f64, dashed: bool) -> Vec<Node> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = libm::sqrt(dx * dx + dy * dy);
    if length < off.0 + off.1 + head || head <= 0.0 {
        return Vec::new();
    }
    let (ahead_x, ahead_y) = (dx / length, dy / length);
    let at = |along: f64, aside: f64| {
        (from.0 + along * ahead_x - aside * ahead_y, from.1 + along * ahead_y + aside * ahead_x)
    };
    let tip = length - off.1;
    // The line ends within the head, so that no gap shows between the two.
    let line = Node::line(at(off.0, 0.0), at(tip - head * 0.7, 0.0), "arrow").class_if(dashed, "dashed");
    let (point, left, right) = (at(tip, 0.0), at(tip - head, head * 0.6), at(tip - head, -head * 0.6));
    let triangle =
        path(&[("M", &[point.0, point.1]), ("L", &[left.0, left.1]), ("L", &[right.0, right.1]), ("Z", &[])]);
    vec![line, Node::path(triangle, "arrowhead")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::Shape;

    fn paths(nodes: &[Node]) -> Vec<String> {
        nodes.iter().map(|node| if let Shape::Path(path) = &node.shape { path.text() } else { String::new() }).collect()
    }

    #[test]
    fn it_runs_from_the_first_to_the_second_and_stops_before_both() {
        let down = arrow((10.0, 0.0), (10.0, 100.0), (8.0, 7.0), 10.0, false);
        assert_eq!(paths(&down), ["M10 8L10 86", "M10 93L4 83L16 83Z"]);
        assert_eq!((down[0].class.as_str(), down[1].class.as_str()), ("arrow", "arrowhead"));
        let left = arrow((100.0, 5.0), (0.0, 5.0), (8.0, 7.0), 10.0, true);
        assert_eq!(paths(&left), ["M92 5L14 5", "M7 5L17 -1L17 11Z"]);
        assert_eq!(left[0].class, "arrow dashed");
    }

    #[test]
    fn without_room_for_a_head_there_is_none() {
        assert!(arrow((0.0, 0.0), (0.0, 24.0), (8.0, 7.0), 10.0, false).is_empty());
        assert!(arrow((0.0, 0.0), (0.0, 0.0), (0.0, 0.0), 0.0, false).is_empty());
        assert_eq!(arrow((0.0, 0.0), (0.0, 25.0), (8.0, 7.0), 10.0, false).len(), 2);
    }
}
