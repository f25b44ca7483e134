//! *Use your own data*: from a table to a published figure, in the browser and without sending anything.
//!
//! Two programs in one module. On the page runs a [`session::Session`]: messages in, orders and a page as a tree out. In a
//! worker runs [`work::Work`]: it holds the tables, reads, makes, draws and writes. Both are plain Rust and are tested
//! without a browser; what passes between them is in [`message`].

#[cfg(target_arch = "wasm32")]
mod app;
mod doubt;
pub mod draw;
pub mod el;
pub mod mapped;
pub mod message;
pub mod session;
pub mod state;
pub mod statuses;
pub mod view;
pub mod work;
