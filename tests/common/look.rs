//! Ways to look at a picture: the places of its texts and marks, and their collisions.

use saydo::scene::node::{Node, Scene, Shape, TextBox};
use saydo::scene::{Rect, TextBox as Text};

/// Tolerance for rounding in sums of widths and heights.
const HAIR: f64 = 0.05;

/// Pairs of texts whose reserved boxes overlap.
pub fn collisions(scene: &Scene) -> Vec<String> {
    let texts: Vec<&Text> = scene.texts().into_iter().filter(|text| !text.text.is_empty()).collect();
    let mut found = Vec::new();
    for (idx, one) in texts.iter().enumerate() {
        let rect = one.reserved().grown(-HAIR);
        let others = texts[idx + 1..].iter().filter(|other| rect.overlaps(&other.reserved().grown(-HAIR)));
        found.extend(others.map(|other| format!("“{}” on “{}”", one.text, other.text)));
    }
    found
}

/// Texts whose reserved box leaves the scene.
pub fn outside(scene: &Scene) -> Vec<String> {
    let bounds = bounds(scene);
    let texts = scene.texts().into_iter().filter(|text| !bounds.contains(&text.reserved()));
    texts.map(|text| format!("“{}” at {:?}", text.text, text.reserved())).collect()
}

fn bounds(scene: &Scene) -> Rect {
    Rect { x: 0.0, y: 0.0, w: scene.width, h: scene.height }.grown(HAIR)
}

/// Every mark: circles, boxes and closed paths with the classes of marks.
pub fn marks(scene: &Scene) -> Vec<(Rect, String)> {
    let mut found = Vec::new();
    scene.nodes.iter().for_each(|node| collect(node, &mut found));
    found
}

fn collect(node: &Node, found: &mut Vec<(Rect, String)>) {
    const MARKS: [&str; 4] = ["ring", "disc", "square", "triangle"];
    let is_mark = node.class.split(' ').any(|class| MARKS.contains(&class));
    let rect = match &node.shape {
        Shape::Circle(x, y, r) => Some(Rect::around(*x, *y, 2.0 * r, 2.0 * r)),
        Shape::Rect(rect, _) => Some(*rect),
        Shape::Path(d) => Some(path_box(&d.text())),
        Shape::Text(_) => None,
        Shape::Group(nodes) => {
            nodes.iter().for_each(|node| collect(node, found));
            None
        }
    };
    found.extend(rect.filter(|_| is_mark).map(|rect| (rect, node.class.clone())));
}

/// The box of a path of absolute two-number commands.
fn path_box(d: &str) -> Rect {
    let numbers: Vec<f64> =
        d.split(|char: char| char.is_ascii_alphabetic() || char == ' ').filter_map(|part| part.parse().ok()).collect();
    let (xs, ys): (Vec<f64>, Vec<f64>) =
        numbers.chunks(2).filter(|pair| pair.len() == 2).map(|pair| (pair[0], pair[1])).unzip();
    let low = |values: &[f64]| values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = |values: &[f64]| values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    Rect { x: low(&xs), y: low(&ys), w: high(&xs) - low(&xs), h: high(&ys) - low(&ys) }
}

/// Marks that leave the scene.
pub fn lost(scene: &Scene) -> Vec<String> {
    let bounds = bounds(scene);
    marks(scene)
        .into_iter()
        .filter(|(rect, _)| !bounds.contains(rect))
        .map(|(rect, class)| format!("{class} at {rect:?}"))
        .collect()
}

/// Boxes of the small marks of passages.
pub fn passages(scene: &Scene) -> Vec<Rect> {
    let marks = marks(scene).into_iter();
    marks.filter(|(_, class)| class.split(' ').any(|class| class == "passage")).map(|(rect, _)| rect).collect()
}

/// Number of pairs of boxes that overlap by more than a hair.
pub fn overlaps(boxes: &[Rect]) -> usize {
    let small: Vec<Rect> = boxes.iter().map(|rect| rect.grown(-HAIR)).collect();
    let pairs =
        small.iter().enumerate().map(|(idx, one)| small[idx + 1..].iter().filter(|other| one.overlaps(other)).count());
    pairs.sum()
}

/// The text of a text box that holds `part`.
pub fn text_with<'a>(scene: &'a Scene, part: &str) -> Option<&'a TextBox> {
    scene.texts().into_iter().find(|text| text.text.contains(part))
}
