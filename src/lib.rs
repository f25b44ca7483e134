//! Saydo shows what a government says and what it does, issue by issue.
//!
//! Data flows one way: bytes → data set → selection → figures → scene → pixels. Each layer is a crate under `crates/`, so
//! that Cargo holds the order of imports. Here are the browser's edge and the root; only `app` uses both `views` and
//! `host`.

#![forbid(unsafe_code)]

#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod app;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod host;

/// Less than half the code of the standard library's.
#[cfg(all(feature = "app", target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

pub use saydo_analysis as analysis;
pub use saydo_apart as apart;
pub use saydo_model as model;
pub use saydo_scene as scene;
#[cfg(feature = "second")]
pub use saydo_second as second;
pub use saydo_session as session;
#[cfg(feature = "second")]
pub use saydo_share as share;
pub use saydo_state as state;
#[cfg(feature = "study")]
pub use saydo_study as study;
pub use saydo_text as text;
pub use saydo_views as views;
