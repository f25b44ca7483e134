//! The page as Yew nodes: a state and its pictures in, nodes out.
//!
//! Invariant: thin and without listeners. A control says what it does as text (`data-do`), which `host` hands to
//! [`crate::state::Action::parse`]. Doesn't import `host`.

mod about;
mod build;
mod card;
mod compare;
mod empty;
mod evidence;
mod facets;
mod figure;
mod header;
mod help;
mod issue;
mod page;
mod place;
mod source;
mod tools;

pub use page::{Page, page};
pub use tools::view_name;
