//! Ids: well-formed, each once, and the same next month for the same thing.

use crate::words;
use std::collections::BTreeSet;

/// Ids given so far.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// An id made of a name; of its bytes where it has no Latin letters.
    pub fn of_name(&mut self, kind: &str, name: &str) -> String {
        let id = words::id(name);
        if id.is_empty() { self.once(format!("{kind}-{}", sum(name))) } else { self.once(id) }
    }

    /// An id made of what a record is, so that it stays when its status changes or its row moves.
    pub fn of_parts(&mut self, kind: &str, parts: &[&str]) -> String {
        self.once(format!("{kind}-{}", sum(&parts.join("\u{1f}"))))
    }

    /// The id, or the id with a number if it is taken.
    pub fn once(&mut self, id: String) -> String {
        let mut once = id.clone();
        let mut n = 2;
        while !self.0.insert(once.clone()) {
            once = format!("{id}-{n}");
            n += 1;
        }
        once
    }
}

/// A short sum of a text: FNV-1a, 64 bits, in letters of ids.
fn sum(text: &str) -> String {
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")[..10].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_well_formed_and_stay() {
        let mut ids = Ids::default();
        let all = [
            ids.of_name("issue", "Law of the Sea"),
            ids.of_name("who", "Law of the sea"),
            ids.of_name("who", "พรรค"),
            ids.of_parts("p", &["a", "b"]),
            ids.of_parts("p", &["a", "b"]),
        ];
        assert!(all.iter().all(|id| saydo::model::id::is_well_formed(id)), "{all:?}");
        assert_eq!(all[1], "law-of-the-sea-2");
        assert_eq!(all[4], format!("{}-2", all[3]));
        assert_ne!(Ids::default().of_parts("p", &["ab", ""]), Ids::default().of_parts("p", &["a", "b"]));
    }
}
