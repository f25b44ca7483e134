//! Long lists by pages: which entries of a list are drawn. Counts, searches and filters work on all entries.

use super::input::Input;
use crate::analysis::passage;

/// The most entries of a page.
pub const PAGE: usize = 50;
/// The most entries of a view that are drawn without pages. More would make each action slow.
const ROOM: usize = 100;

/// How many entries each list of a view draws.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// Entries of a list that the reader has not turned to.
    each: usize,
    /// The passage whose page is drawn: the one opened or closed last, unless the reader has turned a page since.
    near: Option<usize>,
}

impl Pages {
    /// The pages of a view with a number of lists, and entries in all of them.
    pub fn of(input: &Input<'_>, n_lists: usize, n_entries: usize) -> Self {
        let panels = input.panels;
        if panels.whole || n_entries <= ROOM {
            return Self { each: usize::MAX, near: None };
        }
        let others = n_lists.saturating_sub(1);
        let each = if others == 0 { PAGE } else { ((ROOM - PAGE) / others).max(1) };
        let opened = input.state.record.as_ref().filter(|_| panels.page.0.is_empty());
        let near = panels.near.as_ref().or(opened).and_then(|id| passage::find(input.dataset, id));
        Self { each, near }
    }

    /// The first entry drawn of a list of passages, and the first one after them. A page that the reader turned to comes
    /// first, then that of the passage opened last, then that of the first search hit.
    pub fn range(self, input: &Input<'_>, key: &str, list: &[usize]) -> (usize, usize) {
        if list.len() <= self.each {
            return (0, list.len());
        }
        let near = self.near.and_then(|near| list.iter().position(|idx| *idx == near));
        self.span(input, key, list.len(), near, list.iter().position(|idx| input.is_hit(*idx)))
    }

    /// The same for a list of `n` entries of any kind, with the places of the entry opened last and of the first hit.
    pub fn span(
        self,
        input: &Input<'_>,
        key: &str,
        n: usize,
        near: Option<usize>,
        hit: Option<usize>,
    ) -> (usize, usize) {
        if n <= self.each {
            return (0, n);
        }
        let (list, start) = &input.panels.page;
        let is_turned = list == key;
        let size = if is_turned || near.is_some() { PAGE } else { self.each };
        let page_of = |at: usize| at - at % size;
        let mut from = if is_turned { (*start).min(n - 1) } else { hit.map_or(0, page_of) };
        if let Some(at) = near.filter(|at| *at < from || *at >= from + size) {
            from = page_of(at);
        }
        (from, (from + size).min(n))
    }

    /// The passage whose page is drawn.
    pub fn near(self) -> Option<usize> {
        self.near
    }
}
