//! The page as a tree: a state and its pictures in, plain values out.
//!
//! Invariant: thin and without listeners. A control says what it does as text (`data-do`), which `host` hands to
//! [`saydo_state::Action::parse`]. Doesn't import `host`.

#![forbid(unsafe_code)]

mod about;
pub mod alone;
mod answers;
mod brief;
mod build;
mod card;
mod chain;
#[cfg(feature = "second")]
pub mod codes;
mod compare;
mod conclusions;
mod controls;
mod empty;
mod entry;
mod evidence;
mod facets;
mod figure;
mod form;
mod gist;
mod header;
mod help;
pub mod html;
mod issue;
mod locator;
mod method;
mod more;
pub mod packed;
mod page;
mod pages;
mod passages;
mod places;
mod play;
#[cfg(feature = "promises")]
pub mod promised;
mod recode;
mod rows;
mod score;
#[cfg(feature = "second")]
pub mod share;
mod sides;
mod source;
mod space;
mod speakers;
mod spread;
mod story;
mod timeline;
mod track;
mod tree;
mod ways;
mod whole;

pub use chain::{chain_told, on_chain};
pub use evidence::evidence_table;
pub use facets::refused;
pub use page::Page;
pub use source::unreached;
pub use space::{Look, figure_width};
pub use story::story_title;
pub use tree::{Element, Str, Tree};
pub use ways::view_name;
pub use whole::page;
