//! The format's version 2: promises with what came of each, as statuses or as amounts.
//!
//! Version 1, words and deeds with positions, is in [`super::dataset`]. The reader's program knows only that one; pages
//! of promises are drawn by the build and need no program.

mod check;
mod set;

pub use check::check;
pub use set::{FORMAT, Kind, Named, Origin, Promise, Promises, Reference, Rows, Scale, Status, Step, When};
