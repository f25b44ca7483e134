//! The view state, its one codec, and how an action changes it.
//!
//! Invariant: pure; effects are plain data that `app` carries out. Knows nothing of pictures or languages.

#![forbid(unsafe_code)]

pub mod action;
pub mod effect;
pub mod fit;
pub mod history;
mod panel_action;
pub mod panels;
pub mod period;
pub mod play;
pub mod recode;
pub mod settings;
mod sheet;
pub mod story;
pub mod update;
pub mod url;
pub mod view_state;
mod whole;
pub mod zoom;

pub use action::Action;
pub use effect::{Copied, Effect, Notice};
pub use history::History;
pub use panel_action::PanelAction;
pub use panels::Panels;
pub use recode::Recode;
pub use saydo_analysis::Method;
pub use settings::{Controls, Settings};
pub use sheet::Sheet;
pub use update::{update, update_with};
pub use view_state::{Form, GapKind, Layout, Sort, SortKey, State, Theme, View, WIDE};
pub use whole::IS_WHOLE;
pub use zoom::Zoom;
