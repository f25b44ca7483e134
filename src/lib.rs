//! Saydo shows what a government says and what it does, issue by issue.
//!
//! Data flows one way: bytes → data set → selection → figures → scene → pixels. A layer imports only layers above it in
//! the table of ARCHITECTURE.md; only `app` uses both `views` and `host`.

pub mod analysis;
pub mod apart;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod app;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod host;
pub mod model;
pub mod scene;
#[cfg(feature = "second")]
pub mod second;
pub mod session;
#[cfg(feature = "second")]
pub mod share;
pub mod state;
#[cfg(feature = "study")]
pub mod study;
pub mod text;
pub mod views;
