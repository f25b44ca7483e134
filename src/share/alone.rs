//! One issue alone as a picture: its marks, what they are, its group and its figures in words.

use super::frame::Block;
use crate::scene::node::{Anchor, Font, Node, Scene, TextBox, push_lines};
use crate::scene::{Input, legend, metrics, strip, words};

const SIZE: f64 = 13.0;
const SMALL: f64 = 11.0;
/// From the margin to the axis's ends: half a mark.
const WITHIN: f64 = 22.0;

/// The picture, `margin` px from the edges.
pub fn strip(input: &Input<'_>, issue_idx: usize, width: f64, margin: f64) -> Scene {
    let axis = &input.dataset.axis;
    let (nodes, height) = legend::legend(input, margin, width - 2.0 * margin, 2.0, false);
    let mut block = Block { nodes, height: height + 2.0 };
    let own = strip::scene(input, issue_idx, width, margin + WITHIN);
    block.nodes.extend(own.nodes.into_iter().map(|node| node.moved((0.0, block.height))));
    block.height += own.height + SMALL;
    let room = width / 2.0 - margin - 8.0;
    let low = metrics::cut(&["◂ ", &axis.low_label].concat(), Font::Sans, SMALL, room);
    let high = metrics::cut(&[&axis.high_label, " ▸"].concat(), Font::Sans, SMALL, room);
    for (x, anchor, text) in [(margin, Anchor::Start, low), (width - margin, Anchor::End, high)] {
        let label = TextBox::new(x, block.height, anchor, Font::Sans, SMALL, text);
        block.nodes.push(Node::text(label, "muted"));
    }
    block.height += 10.0;
    let figures = &input.figures.issues[issue_idx];
    let mut lines = vec![
        (words::group(input, figures.group).to_owned(), Font::Bold, "ink"),
        (words::figures(input, issue_idx), Font::Sans, "ink"),
    ];
    lines.extend(words::fragile_tag(input.lang, figures).map(|tag| (tag.to_owned(), Font::Sans, "muted")));
    for (text, font, class) in lines {
        let pitch = SIZE * metrics::LINE;
        let wrapped = metrics::wrap(&text, font, SIZE, width - 2.0 * margin, 0);
        let at = (margin, block.height + SIZE);
        push_lines(&mut block.nodes, &wrapped, at, pitch, (Anchor::Start, font, SIZE), class);
        block.height += pitch * wrapped.len() as f64;
    }
    Scene { width, height: (block.height + 8.0).ceil(), nodes: block.nodes }
}
