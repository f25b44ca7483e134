//! Sorting. The compiler copies the standard library's sorts for every type and order, about 5 kB each in the download;
//! this sort is compiled once. It is fast enough for tens of thousands of entries.

use saydo_model::list::List;
use std::cmp::Ordering;

/// Sorts indexes by the order of the entries that they refer to. Stable.
///
/// A top-down merge sort: Knuth, “The Art of Computer Programming” 3, 5.2.4.
pub fn sort_indexes(indexes: &mut [usize], order: &dyn Fn(usize, usize) -> Ordering) {
    if indexes.len() < 2 {
        return;
    }
    let (low, high) = indexes.split_at_mut(indexes.len() / 2);
    sort_indexes(low, order);
    sort_indexes(high, order);
    let mut merged = Vec::with_capacity(low.len() + high.len());
    let (mut low, mut high): (&[usize], &[usize]) = (low, high);
    while let ([first, rest_low @ ..], [second, rest_high @ ..]) = (low, high) {
        if order(*second, *first).is_lt() {
            merged.push(*second);
            high = rest_high;
        } else {
            merged.push(*first);
            low = rest_low;
        }
    }
    merged.extend_from_slice(low);
    merged.extend_from_slice(high);
    indexes.copy_from_slice(&merged);
}

/// The indexes `0..n`, sorted by the order of the entries that they refer to. Stable.
pub fn sorted(n: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indexes: Vec<usize> = (0..n).list();
    sort_indexes(&mut indexes, order);
    indexes
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_librarys_stable_sort(keys in prop::collection::vec(0..16u8, 0..200)) {
            let mut expected: Vec<usize> = (0..keys.len()).collect();
            expected.sort_by_key(|idx| keys[*idx]);
            prop_assert_eq!(sorted(keys.len(), &|a, b| keys[a].cmp(&keys[b])), expected);
        }
    }
}
