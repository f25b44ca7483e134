//! The columns of the Timeline: names at the left or above, the years, and the number of undated passages at the right.

use super::axis::Years;
use crate::input::Input;
use crate::metrics::{self, Font};
use saydo_analysis::order::sorted;

/// Narrowest picture that has names beside the years, in px.
const BESIDE: f64 = 600.0;
/// Greatest share of the width that such names take.
const NAMES: f64 = 0.28;
/// Least width of the names, so that even an issue with a short name can be touched, in px.
const LEAST: f64 = 48.0;
/// Distance between names and years, and between years and numbers of undated passages, in px.
const GAP: f64 = 14.0;
/// Font size of an issue's name, and of numbers and signs.
pub(super) const NAME: f64 = 14.0;
pub(super) const SMALL: f64 = 12.0;
/// Width of the sign that shows that a name can be opened, in px.
pub(super) const SIGN: f64 = 18.0;

/// A picture's columns.
pub(super) struct Plan {
    /// Width of the picture.
    pub(super) width: f64,
    /// Distance of the content from its edges.
    pub(super) margin: f64,
    /// Width of the names beside the years; `None` if they stand above.
    pub(super) names: Option<f64>,
    /// Width of the numbers of undated passages, at the right.
    pub(super) undated: f64,
    /// The axis.
    pub(super) years: Years,
}

impl Plan {
    /// The columns at a width. They depend on the whole data set, not on the selection, so that marks keep their
    /// places.
    pub(super) fn of(input: &Input<'_>, width: f64) -> Self {
        let undated = metrics::width(&input.lang.timeline_undated(most_undated(input)), Font::Sans, SMALL);
        let margin = if width < BESIDE { 12.0 } else { 18.0 };
        if width < BESIDE {
            let years = Years::of(input, margin, width - margin);
            return Self { width, margin, names: None, undated, years };
        }
        let mut names = LEAST;
        for issue in &input.dataset.issues {
            names = names.max(metrics::width(&issue.label, Font::Bold, NAME) + SIGN);
        }
        let names = names.min(width * NAMES);
        let years = Years::of(input, margin + names + GAP, width - margin - undated - GAP);
        Self { width, margin, names: Some(names), undated, years }
    }

    /// Width between the margins.
    pub(super) fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }

    /// Width for a name.
    pub(super) fn name_room(&self) -> f64 {
        self.names.unwrap_or(self.inner() - self.undated - GAP) - SIGN
    }
}

/// The greatest number of undated passages of an issue.
fn most_undated(input: &Input<'_>) -> usize {
    let mut undated = vec![0; input.dataset.issues.len()];
    for (span, issue) in input.columns.span.iter().zip(&input.columns.issue) {
        if let Some(n) = undated.get_mut(usize::from(*issue)).filter(|_| span.is_none()) {
            *n += 1;
        }
    }
    sorted(undated.len(), &|a, b| undated[b].cmp(&undated[a])).first().map_or(0, |idx| undated[*idx])
}
