//! Lists from iterators, made by a plain loop. The standard library's `collect` and `extend` add special code for each
//! kind of iterator, about 300 bytes each. Our lists are short.

/// `collect` into a `Vec`.
pub trait List: Iterator + Sized {
    /// All entries in order.
    fn list(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        for entry in self {
            list.push(entry);
        }
        list
    }
}

impl<I: Iterator> List for I {}

/// `extend` of a `Vec`.
pub trait AddAll<T> {
    /// Adds all entries in order.
    fn add_all(&mut self, entries: impl IntoIterator<Item = T>);
}

impl<T> AddAll<T> for Vec<T> {
    fn add_all(&mut self, entries: impl IntoIterator<Item = T>) {
        for entry in entries {
            self.push(entry);
        }
    }
}
