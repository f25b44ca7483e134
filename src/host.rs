//! The browser's edge: events, the address, focus, clipboard, sizes. The only room with `web-sys`.
//!
//! Invariant: knows nothing of views; hands messages to `app` and carries out what `app` asks for.

pub mod address;
pub mod clipboard;
pub mod event;
pub mod focus;
pub mod media;
pub mod ready;
pub mod size;
pub mod walk;
