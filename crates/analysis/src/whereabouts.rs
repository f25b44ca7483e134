//! The places and forums of passages, and the passages for which the source names neither.

use super::columns::{Columns, NONE};
use super::facet::{self, Facet};
use super::order::sort_indexes;
use super::passage::{self, Standing};
use super::work;
use crate::Filter;
use saydo_model::{Dataset, ForumId};

/// Passages as indexes. Each list is sorted by side and then by code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whereabouts {
    /// Passages of each place, in the data set's order. The choice of places is ignored, so that each list has what
    /// choosing that place would show. A passage with several places is in each of their lists.
    pub places: Vec<Vec<usize>>,
    /// Passages of each forum, in the data set's order, including those that also name a place.
    pub forums: Vec<Vec<usize>>,
    /// Passages for which the source names neither.
    pub neither: Vec<usize>,
    /// Number of passages in the selection that name a place.
    pub n_placed: usize,
    /// Number of passages in the selection that name only a forum.
    pub n_forum_only: usize,
    /// Number of scholars' passages in the selection that are not drawn. They are not counted above.
    pub n_hidden: usize,
}

impl Whereabouts {
    /// The whereabouts of a selection's passages; with scholars' passages only if `interpreters`.
    pub fn of(dataset: &Dataset, columns: &Columns, filter: &Filter, interpreters: bool) -> Self {
        let mut whereabouts = Self::default();
        dataset.places.iter().for_each(|_| whereabouts.places.push(Vec::new()));
        dataset.forums.iter().for_each(|_| whereabouts.forums.push(Vec::new()));
        let chosen = facet::select(dataset, columns, filter);
        let offered = facet::select_but(dataset, columns, filter, Facet::Place);
        work::visit(columns.n);
        for idx in 0..columns.n {
            if columns.standing[idx] == Standing::Interpreter && !interpreters {
                whereabouts.n_hidden += usize::from(chosen[idx]);
                continue;
            }
            if offered[idx] {
                whereabouts.add_places(columns, idx);
            }
            if chosen[idx] {
                whereabouts.add_chosen(dataset, columns, idx);
            }
        }
        whereabouts.places.iter_mut().for_each(|list| sort(columns, list));
        whereabouts.forums.iter_mut().for_each(|list| sort(columns, list));
        sort(columns, &mut whereabouts.neither);
        whereabouts
    }

    fn add_places(&mut self, columns: &Columns, idx: usize) {
        for (at, place) in columns.places(idx).iter().enumerate() {
            // If a passage names a place twice, it counts once.
            let is_first = !columns.places(idx).iter().take(at).any(|before| before == place);
            if let Some(list) = self.places.get_mut(usize::from(*place)).filter(|_| is_first) {
                list.push(idx);
            }
        }
    }

    fn add_chosen(&mut self, dataset: &Dataset, columns: &Columns, idx: usize) {
        let is_placed = columns.places(idx).iter().any(|place| *place != NONE);
        let forum = passage::at(dataset, idx).and_then(passage::Passage::forum);
        let forum = forum.and_then(|id| index(dataset, id));
        self.n_placed += usize::from(is_placed);
        match forum {
            Some(forum) => {
                self.forums[forum].push(idx);
                self.n_forum_only += usize::from(!is_placed);
            }
            None if !is_placed => self.neither.push(idx),
            None => {}
        }
    }
}

/// Sorts by side, then by code.
fn sort(columns: &Columns, list: &mut [usize]) {
    let code = |idx: usize| columns.code[idx];
    sort_indexes(list, &|a, b| columns.standing[a].cmp(&columns.standing[b]).then(code(a).cmp(&code(b))));
}

fn index(dataset: &Dataset, id: &ForumId) -> Option<usize> {
    dataset.forums.iter().position(|forum| forum.id == *id)
}
