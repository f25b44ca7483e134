//! Where each id of a list stands. A search through the list for each record would take seconds with many records.

/// A table of places by a hash of their ids, half of it free at least. Collisions go to the next free slot (Knuth, “The Art
/// of Computer Programming” 3, 6.4, algorithm L).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ids {
    /// A place from 1, or 0 for a free slot.
    slots: Vec<u32>,
}

impl Ids {
    /// The table of `n` ids. If an id comes twice, its first place counts.
    #[inline(never)]
    pub fn of<'a>(n: usize, id: &dyn Fn(usize) -> &'a str) -> Self {
        let mut ids = Self { slots: vec![0; (2 * n + 2).next_power_of_two()] };
        for at in 0..n {
            let slot = ids.slot(id(at), id);
            if ids.slots[slot] == 0 {
                ids.slots[slot] = at as u32 + 1;
            }
        }
        ids
    }

    /// The place of an id.
    pub fn find<'a>(&self, wanted: &str, id: &dyn Fn(usize) -> &'a str) -> Option<usize> {
        (self.slots[self.slot(wanted, id)] as usize).checked_sub(1)
    }

    /// The slot that has an id, or that would take it.
    #[inline(never)]
    fn slot<'a>(&self, wanted: &str, id: &dyn Fn(usize) -> &'a str) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = hash(wanted) as usize & last;
        while self.slots[slot] != 0 && id(self.slots[slot] as usize - 1) != wanted {
            slot = (slot + 1) & last;
        }
        slot
    }
}

/// FNV-1a: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn hash(id: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for byte in id.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::{prop, prop_assert_eq, proptest};

    proptest! {
        #[test]
        fn each_id_is_found_where_it_stands_first(list in prop::collection::vec("[a-c]{0,3}", 0..60), wanted in "[a-d]{0,3}") {
            let id = |at: usize| list[at].as_str();
            let ids = Ids::of(list.len(), &id);
            for wanted in list.iter().chain([&wanted]) {
                prop_assert_eq!(ids.find(wanted, &id), list.iter().position(|known| known == wanted));
            }
        }
    }
}
