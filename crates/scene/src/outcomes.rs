//! A row of promises as small squares, ordered by status.
//!
//! The first place is filled, the last is hollow, those between are lighter step by step. What has no place is dashed, and
//! each status of that kind but the first has a sign of its own in its squares. None is coloured, so no status is praised
//! or blamed.

use super::geometry::{Rect, path};
use super::node::{Node, Scene};
use saydo_analysis::promised::Group;
use saydo_model::promises::Promises;

/// Side of a square, in px.
const SIDE: f64 = 11.0;
/// From one square to the next.
const PITCH: f64 = 14.0;
/// Further space between two statuses.
const GAP: f64 = 8.0;
/// From one line to the next.
const LINE: f64 = 16.0;
/// Space for the outline.
const EDGE: f64 = 1.0;

/// The squares of a row.
pub fn row(set: &Promises, group: &Group, width: f64) -> Scene {
    let mut nodes = Vec::new();
    let (mut x, mut y) = (EDGE, EDGE);
    let mut before = None;
    for promise in group.promises.iter().map(|at| &set.promises[*at]) {
        let status = promise.status.as_ref().and_then(|id| set.status(id)).map(|(at, _)| at);
        if before.is_some_and(|before| before != status) {
            x += GAP;
        }
        before = Some(status);
        if x + SIDE + EDGE > width {
            (x, y) = (EDGE, y + LINE);
        }
        nodes.push(square(set, status, x, y).class_if(promise.disputed, "disputed"));
        nodes.extend(sign(set, status, x, y));
        x += PITCH;
    }
    Scene { width, height: y + SIDE + EDGE, nodes }
}

/// The square of a status alone, for a key.
pub fn sample(set: &Promises, status: usize) -> Scene {
    let side = SIDE + 2.0 * EDGE;
    let mut nodes = vec![square(set, Some(status), EDGE, EDGE)];
    nodes.extend(sign(set, Some(status), EDGE, EDGE));
    Scene { width: side, height: side, nodes }
}

fn square(set: &Promises, status: Option<usize>, x: f64, y: f64) -> Node {
    Node::rect(Rect { x, y, w: SIDE, h: SIDE }, 0.0, look(set, status))
}

/// The sign in a square without a place; the first status of that kind has none. They are drawn, as letters would belong
/// to a language.
fn sign(set: &Promises, status: Option<usize>, x: f64, y: f64) -> Option<Node> {
    let statuses = &set.scale.statuses;
    let status = status.filter(|at| statuses.get(*at).is_some_and(|status| status.place.is_none()))?;
    let before = statuses[..status].iter().filter(|status| status.place.is_none()).count();
    let (left, middle, right) = (3.0, SIDE / 2.0, SIDE - 3.0);
    let line = |x1: f64, y1: f64, x2: f64, y2: f64| [("M", [x + x1, y + y1]), ("L", [x + x2, y + y2])];
    let drawn = |lines: &[[(&str, [f64; 2]); 2]]| {
        let parts: Vec<(&str, &[f64])> = lines.iter().flatten().map(|(step, to)| (*step, to.as_slice())).collect();
        Node::path(path(&parts), "sign")
    };
    let (slash, back) = (line(left, right, right, left), line(left, left, right, right));
    let (flat, upright) = (line(left, middle, right, middle), line(middle, left, middle, right));
    Some(match before.checked_sub(1)? % 6 {
        0 => Node::circle(x + middle, y + middle, 2.0, "sign dot"),
        1 => drawn(&[flat]),
        2 => drawn(&[slash]),
        3 => drawn(&[slash, back]),
        4 => drawn(&[upright]),
        _ => drawn(&[flat, upright]),
    })
}

/// The class of a status: one of five steps from filled to hollow, or dashed.
pub fn look(set: &Promises, status: Option<usize>) -> &'static str {
    const STEPS: [&str; 5] = ["promise s0", "promise s1", "promise s2", "promise s3", "promise s4"];
    let statuses = &set.scale.statuses;
    let last = statuses.iter().filter_map(|status| status.place).max().unwrap_or(1);
    match status.and_then(|at| statuses.get(at)).and_then(|status| status.place) {
        // One status alone on the scale is filled.
        Some(place) => STEPS[((place.saturating_sub(1) * 4) as usize / (last.max(2) - 1) as usize).min(4)],
        None => "promise apart",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::node::Shape;
    use saydo_analysis::promised::whole;
    use saydo_model::promises::{Promise, Scale, Status};

    fn set(n: usize) -> Promises {
        let status = |id: &str, place| Status { id: id.to_owned(), label: id.to_owned(), place };
        let statuses =
            vec![status("kept", Some(1)), status("part", Some(2)), status("broken", Some(3)), status("open", None)];
        let promise = |at: usize| Promise { status: Some(statuses[3 - at % 4].id.clone()), ..Promise::default() };
        let promises = (0..n).map(promise).collect();
        Promises { scale: Scale { statuses, ..Scale::default() }, promises, ..Promises::default() }
    }

    fn boxes(scene: &Scene) -> Vec<(Rect, &str)> {
        let rect = |node: &'_ Node| match &node.shape {
            Shape::Rect(rect, _) => Some(*rect),
            _ => None,
        };
        scene.nodes.iter().filter_map(|node| Some((rect(node)?, node.class.as_str()))).collect()
    }

    #[test]
    fn squares_stand_in_the_order_of_their_statuses() {
        let set = set(8);
        let scene = row(&set, &whole(&set), 400.0);
        let looks: Vec<&str> = boxes(&scene).iter().map(|(_, look)| *look).collect();
        let expected = [
            "promise s0",
            "promise s0",
            "promise s2",
            "promise s2",
            "promise s4",
            "promise s4",
            "promise apart",
            "promise apart",
        ];
        assert_eq!(looks, expected);
        assert!(boxes(&scene).windows(2).all(|pair| pair[0].0.right() < pair[1].0.x));
    }

    #[test]
    fn statuses_without_a_place_are_told_apart_by_their_shapes() {
        let names = ["open", "stalled", "superseded", "dropped", "unclear", "late", "new"];
        let status = |id: &&str| Status { id: (*id).to_owned(), label: (*id).to_owned(), place: None };
        let kept = Status { id: "kept".to_owned(), label: "kept".to_owned(), place: Some(1) };
        let statuses: Vec<Status> = std::iter::once(kept).chain(names.iter().map(status)).collect();
        let promise = |id: &&str| Promise { status: Some((*id).to_owned()), disputed: true, ..Promise::default() };
        let promises = names.iter().map(promise).collect();
        let set = Promises { scale: Scale { statuses, ..Scale::default() }, promises, ..Promises::default() };
        for at in 0..=names.len() {
            let is_alike = |other: &usize| sample(&set, at).nodes == sample(&set, *other).nodes;
            assert_eq!((0..at).find(is_alike), None, "{at} looks like another");
        }
        // The row has the same signs, and a disputed one keeps its frame.
        let scene = row(&set, &whole(&set), 400.0);
        assert_eq!(scene.nodes.iter().filter(|node| node.class.starts_with("sign")).count(), names.len() - 1);
        assert_eq!(boxes(&scene).iter().filter(|(_, look)| *look == "promise apart disputed").count(), names.len());
    }

    #[test]
    fn a_row_stays_within_its_width_and_no_square_lies_on_another() {
        for width in [120.0, 340.0] {
            let set = set(300);
            let scene = row(&set, &whole(&set), width);
            let boxes = boxes(&scene);
            assert_eq!(boxes.len(), 300);
            let page = Rect { x: 0.0, y: 0.0, w: scene.width, h: scene.height };
            assert!(boxes.iter().all(|(rect, _)| page.contains(rect)));
            let overlap =
                |(at, (rect, _)): (usize, &(Rect, &str))| boxes[at + 1..].iter().any(|(other, _)| rect.overlaps(other));
            assert!(!boxes.iter().enumerate().any(overlap));
        }
    }
}
