//! Saydo shows what a government says and what it does, issue by issue, on one map.
//!
//! Data flows one way: bytes → data set → selection → figures → scene → pixels. Each room imports only rooms above it
//! in this list; `views` and `host` meet in `app` alone.

pub mod analysis;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod app;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod host;
pub mod model;
pub mod scene;
#[cfg(feature = "tools")]
pub mod share;
pub mod state;
pub mod text;
#[cfg(feature = "tools")]
pub mod tools;
pub mod views;
