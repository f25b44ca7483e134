//! How rows are laid out: densely or with room.

/// How rows are laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Width in px.
    pub width: f64,
    /// Distance of all text from the edges.
    pub margin: f64,
    /// Font size of what was said and done.
    pub text: f64,
    /// Whether the two stand side by side under the track, said at the left.
    pub beside: bool,
    /// Whether the numbers of statements and deeds stand at the end of the track, which is then shorter.
    pub ended: bool,
    /// Whether speaker and date are left out if they would need an extra line.
    pub terse: bool,
    /// Space above and below the content of a row.
    pub pad: f64,
    /// Whether marks stand before *Said* and *Did*, for a row without a key.
    pub signed: bool,
}

impl Plan {
    /// The plan of the view itself.
    pub fn roomy(width: f64) -> Self {
        Self {
            width,
            margin: margin(width),
            text: 14.0,
            beside: width >= 900.0,
            ended: false,
            terse: false,
            pad: 8.0,
            signed: false,
        }
    }

    /// The plan for little room.
    pub fn tight(width: f64) -> Self {
        Self { text: 12.0, beside: width >= 760.0, ended: width < 560.0, pad: 1.5, ..Self::roomy(width) }
    }

    /// Width between the margins.
    pub(super) fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }
}

/// Distance of all text from the edges of a picture of a width.
pub fn margin(width: f64) -> f64 {
    if width < 480.0 { 12.0 } else { 16.0 }
}
