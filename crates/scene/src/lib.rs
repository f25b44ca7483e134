//! From figures to pictures: scales, layouts, label placing, marks as plain values.
//!
//! Invariant: pure and deterministic; the same input gives the same bytes natively and in wasm. Knows nothing of the
//! browser: [`svg`] is one of several backends that draw a [`Scene`].

#![forbid(unsafe_code)]

#[cfg(feature = "promises")]
pub mod amounts;
pub mod arrow;
pub mod block;
pub mod chain;
pub mod choice;
pub mod citation;
pub mod dodge;
pub mod flow;
pub mod gaps;
pub mod geometry;
pub mod gesture;
pub mod headline;
pub mod input;
pub mod issue_name;
pub mod label;
pub mod legend;
pub mod locator;
pub mod map;
pub mod mark;
pub mod metrics;
pub mod neighbour;
pub mod node;
#[cfg(feature = "promises")]
pub mod outcomes;
pub mod pages;
pub mod picture;
pub mod piles;
pub mod places;
pub mod recoded;
pub mod rests;
pub mod row;
pub mod scale;
pub mod speakers;
pub mod story;
pub mod strip;
pub mod svg;
#[cfg(feature = "promises")]
pub mod ticks;
pub mod timeline;
pub mod view;
pub mod words;

pub use geometry::Rect;
pub use input::Input;
pub use node::{Anchor, Handle, Node, Scene, Shape, TextBox};
pub use picture::{Part, Picture};
pub use view::picture;
