//! What modules that are fetched on demand have in common: their interface to the page, and the encoding of what passes.

#![forbid(unsafe_code)]

mod memory;
mod message;

pub use memory::{reply, reserve};
pub use message::{join, split};
