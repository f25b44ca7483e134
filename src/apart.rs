//! What modules that are fetched on demand have in common: their interface to the page, and the encoding of what passes.
//!
//! Each such module is this library with other features, without Yew and without a browser.

#[cfg(all(target_arch = "wasm32", feature = "exports", feature = "study"))]
#[allow(unsafe_code, reason = "an export without generated bindings has to be named as it is")]
mod abi;
#[forbid(unsafe_code)]
mod message;

pub use message::{join, split};
