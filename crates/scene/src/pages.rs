//! Long lists by pages: which entries of a list are drawn. Counts, searches and filters work on all entries.

use super::input::Input;
use saydo_analysis::passage;
use saydo_model::RecordId;

/// The most entries of a page.
pub const PAGE: usize = 30;
/// The most passages of a data set whose lists are drawn without pages. More would make each action slow.
const SMALL: usize = 100;
/// The most entries of a view of a larger data set that are drawn without pages.
const ROOM: usize = 48;
/// About how many entries of all lists that the reader has not turned to are drawn.
const FIRST: usize = 32;

/// How many entries each list of a view draws.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// Entries of a list that the reader has not turned to.
    each: usize,
    /// The passage whose page is drawn.
    near: Option<usize>,
}

impl Pages {
    /// The pages of a view with a number of lists, and entries in all of them.
    pub fn of(input: &Input<'_>, n_lists: usize, n_entries: usize) -> Self {
        let panels = input.panels;
        if panels.whole || input.columns.n <= SMALL || n_entries <= ROOM {
            return Self { each: usize::MAX, near: None };
        }
        let each = if n_lists < 2 { PAGE } else { (FIRST / (n_lists - 1)).max(1) };
        let opened = input.state.record.as_ref().map_or("", |id| id.as_str());
        let near = panels.near.strip_prefix("record:").unwrap_or(opened);
        Self { each, near: passage::find(input.dataset, &RecordId(near.to_owned())) }
    }

    /// The first entry drawn of a list of passages, and the first one after them: the page of the passage that the
    /// reader turned to or opened last, or else of the first search hit.
    pub fn range(self, input: &Input<'_>, list: &[usize]) -> (usize, usize) {
        if list.len() <= self.each {
            return (0, list.len());
        }
        let (mut at, mut hit) = (None, None);
        for (place, idx) in list.iter().enumerate() {
            if Some(*idx) == self.near {
                at = Some(place);
            }
            if hit.is_none() && input.is_hit(*idx) {
                hit = Some(place);
            }
        }
        let size = if at.is_some() { PAGE } else { self.each };
        let at = at.or(hit).unwrap_or(0);
        let from = at - at % size;
        (from, (from + size).min(list.len()))
    }
}
