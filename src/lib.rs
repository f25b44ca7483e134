//! Saydo shows what a government says and what it does, issue by issue.
//!
//! Data flows one way: bytes → data set → selection → figures → scene → pixels. A layer imports only layers above it in
//! the table of ARCHITECTURE.md; only `app` uses both `views` and `host`.

#[forbid(unsafe_code)]
pub mod analysis;
pub mod apart;
#[forbid(unsafe_code)]
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod app;
#[forbid(unsafe_code)]
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod host;
#[forbid(unsafe_code)]
pub mod model;
#[forbid(unsafe_code)]
pub mod scene;
#[cfg(feature = "second")]
pub mod second;
#[forbid(unsafe_code)]
pub mod session;
#[cfg(feature = "second")]
#[forbid(unsafe_code)]
pub mod share;
#[forbid(unsafe_code)]
pub mod state;
#[cfg(feature = "study")]
#[forbid(unsafe_code)]
pub mod study;
#[forbid(unsafe_code)]
pub mod text;
#[forbid(unsafe_code)]
pub mod views;
