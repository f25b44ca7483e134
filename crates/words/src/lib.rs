//! The languages of the interface, at build time. A language is one Fluent file in `text/`. What its dates, plurals and
//! numbers look like comes from CLDR.
//!
//! Invariant: doesn't know what a message is for, and nothing of it is in the reader's program.

mod cldr;
mod compare;
mod language;
mod pack;
mod page;
mod pattern;
mod read;
mod rust;
mod sentence;

pub use compare::differences;
pub use language::Language;
pub use pack::{pack, pack_whole};
pub use pattern::Piece;
pub use rust::module;
pub use sentence::{Sentences, is_for_editors, is_for_own, is_for_scripts};
