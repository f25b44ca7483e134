//! The columns of a picture of speakers, and the lines of the codes in it.

use crate::input::Input;
use crate::node::Node;
use crate::scale::Scale;

/// The columns of a picture of a width.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    pub(super) width: f64,
    pub(super) margin: f64,
    /// Width of the labels beside the axis; `None` in narrow pictures, where they stand above it.
    pub(super) label: Option<f64>,
    /// Left edge of the years beside the axis.
    pub(super) years: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Plan {
    pub(super) fn of(width: f64) -> Self {
        let margin = if width < 480.0 { 12.0 } else { 16.0 };
        let label = (width >= 640.0).then(|| (width * 0.34).min(290.0));
        let inset = if width < 640.0 { 18.0 } else { 44.0 };
        let years = margin + label.map_or(0.0, |label| label + 10.0);
        Self {
            width,
            margin,
            label,
            years,
            from: years + if width < 640.0 { 34.0 } else { 62.0 },
            to: width - margin - inset,
        }
    }

    pub(super) fn scale(&self, input: &Input<'_>) -> Scale {
        Scale::new(&input.dataset.axis, self.from, self.to)
    }

    pub(super) fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }
}

/// The vertical lines of the codes between two heights.
pub(super) fn grid(input: &Input<'_>, scale: &Scale, (top, bottom): (f64, f64), nodes: &mut Vec<Node>) {
    for code in input.dataset.axis.codes() {
        let x = scale.code(code);
        nodes.push(Node::line((x, top), (x, bottom), "grid"));
    }
}
