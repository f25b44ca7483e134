//! The edge to the browser: events, the address, focus, sizes, messages to the host. Besides `app`, the only layer with
//! `web-sys`.
//!
//! Invariant: knows nothing of views; hands messages to `app` and carries out what `app` asks for.

pub mod address;
pub mod event;
pub mod focus;
pub mod media;
pub mod port;
pub mod size;
pub mod walk;
