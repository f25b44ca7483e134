//! What a reader takes away from the present view: links, texts, citations, data, pictures, snippets.
//!
//! Invariant: pure and deterministic, and met by the second module alone: nothing that a reader's first download holds
//! may name this layer, so ordinary Rust is fine here. Coordinates still become text in [`saydo_scene::geometry::px`].

#![forbid(unsafe_code)]

pub mod alone;
pub mod cite;
pub mod clip;
pub mod codes;
pub mod crop;
pub mod csv;
pub mod describe;
pub mod draw;
pub mod figure;
pub mod form;
pub mod frame;
pub mod json;
pub mod kit;
pub mod link;
pub mod look;
pub mod offer;
pub mod pdf;
pub mod ready;
pub mod request;
pub mod rows;
pub mod second;
pub mod selection;
pub mod snippet;
pub mod style;
pub mod subject;
pub mod svg;
pub mod wording;

pub use figure::figure;
pub use form::Form;
pub use kit::{Content, Kit, Piece, Section};
pub use link::Base;
pub use offer::{Choices, Offer};
pub use ready::Figure;
pub use request::Request;
pub use subject::Subject;
