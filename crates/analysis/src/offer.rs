//! Which views a data set supports: a timeline needs dates, a map of the world needs places.

use super::columns::Columns;

/// Whether at least half of the passages are dated.
pub fn timeline(columns: &Columns) -> bool {
    let dated = columns.span.iter().filter(|span| span.is_some()).count();
    dated > 0 && dated * 2 >= columns.n
}

/// Whether at least two thirds of the passages name a place.
pub fn places(columns: &Columns) -> bool {
    let placed = columns.index.places.iter().filter(|places| !places.is_empty()).count();
    placed > 0 && placed * 3 >= columns.n * 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::Index;
    use saydo_model::date::Span;

    fn columns(n: usize, dated: usize, placed: usize) -> Columns {
        let span = Some(Span { first: 0, last: 1 });
        let places = (0..n).map(|idx| if idx < placed { vec![0] } else { Vec::new() }).collect();
        let index = Index { places, ..Index::default() };
        Columns {
            n,
            span: (0..n).map(|idx| span.filter(|_| idx < dated)).collect(),
            index: index.into(),
            ..Columns::default()
        }
    }

    #[test]
    fn a_view_is_offered_by_the_share_of_passages_that_it_can_show() {
        assert!(timeline(&columns(4, 2, 0)) && !timeline(&columns(5, 2, 0)));
        assert!(places(&columns(6, 0, 4)) && !places(&columns(6, 0, 3)));
        assert!(!timeline(&columns(0, 0, 0)) && !places(&columns(0, 0, 0)));
    }
}
