//! Which issues stand where: on the plane, on a coast, or named under the picture.

use crate::analysis::{Group, order::sort_indexes};
use crate::scene::input::Input;

/// Issues by their place, as indexes; each list in the order in which it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Groups {
    /// Words abroad and deeds: on the plane, the widest gap first.
    pub(super) plane: Vec<usize>,
    /// Words without a deed: a lane each below the plane.
    pub(super) below: Vec<usize>,
    /// Deeds without an official's word abroad: beside the plane.
    pub(super) left: Vec<usize>,
    /// Scholars alone.
    pub(super) scholars: Vec<usize>,
    /// Nothing in this data set.
    pub(super) missing: Vec<usize>,
    /// Nothing in this selection.
    pub(super) empty: Vec<usize>,
}

impl Groups {
    /// Sorts the issues of the selection.
    pub(super) fn of(input: &Input<'_>) -> Self {
        let mut groups = Self::default();
        for issue_idx in input.issues_shown() {
            let list = match input.figures.issues[issue_idx].group {
                Group::Further | Group::Alike | Group::Closer => &mut groups.plane,
                Group::SaidOnly => &mut groups.below,
                Group::WordsElsewhere | Group::DoneOnly => &mut groups.left,
                Group::ScholarsOnly => &mut groups.scholars,
                Group::NotCovered if input.published.issues[issue_idx].n() == 0 => &mut groups.missing,
                Group::NotCovered => &mut groups.empty,
            };
            list.push(issue_idx);
        }
        let gap = |idx: usize| input.figures.issues[idx].gap.map_or(0, |gap| gap.0);
        sort_indexes(&mut groups.plane, &|a, b| gap(b).cmp(&gap(a)));
        let done = |idx: usize| input.figures.issues[idx].sides.done.mean().unwrap_or(0.0);
        sort_indexes(&mut groups.left, &|a, b| done(b).total_cmp(&done(a)));
        groups
    }
}
