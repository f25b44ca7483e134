//! Where things stand across the Timeline: names at the left or above, the years, and how much is undated at the right.

use super::axis::Years;
use crate::analysis::order::sorted;
use crate::scene::input::Input;
use crate::scene::metrics;
use crate::scene::node::Font;

/// Narrowest picture that has names beside the years, in px.
const BESIDE: f64 = 600.0;
/// Most of the width that names take there.
const NAMES: f64 = 0.28;
/// Least of it, so that a finger meets an issue of whatever name, in px.
const LEAST: f64 = 48.0;
/// Between a name and the years, and between these and what is undated, in px.
const GAP: f64 = 14.0;
/// Size of an issue's name, and of a number under or behind it.
pub(super) const NAME: f64 = 14.0;
pub(super) const SMALL: f64 = 12.0;
/// What shows that a name can be opened: before it, in px.
pub(super) const SIGN: f64 = 18.0;

/// A picture's columns.
pub(super) struct Plan {
    /// Width of the picture.
    pub(super) width: f64,
    /// From its edges to what it draws.
    pub(super) margin: f64,
    /// Width of the names beside the years; none where they stand above.
    pub(super) names: Option<f64>,
    /// Width of what is undated, at the right.
    pub(super) undated: f64,
    /// The axis.
    pub(super) years: Years,
}

impl Plan {
    /// The columns at a width. They hang on all of the data, whatever is chosen, so that marks keep their places.
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

    /// From margin to margin.
    pub(super) fn inner(&self) -> f64 {
        self.width - 2.0 * self.margin
    }

    /// Room for a name.
    pub(super) fn name_room(&self) -> f64 {
        self.names.unwrap_or(self.inner() - self.undated - GAP) - SIGN
    }
}

/// The most undated passages that any issue has.
fn most_undated(input: &Input<'_>) -> usize {
    let mut undated = vec![0; input.dataset.issues.len()];
    for (span, issue) in input.columns.span.iter().zip(&input.columns.issue) {
        if let Some(n) = undated.get_mut(usize::from(*issue)).filter(|_| span.is_none()) {
            *n += 1;
        }
    }
    sorted(undated.len(), &|a, b| undated[b].cmp(&undated[a])).first().map_or(0, |idx| undated[*idx])
}
