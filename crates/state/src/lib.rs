//! The view state, its one codec, and how an action changes it.
//!
//! Invariant: pure; effects are plain data that `app` carries out. Knows nothing of pictures or languages.

#![forbid(unsafe_code)]

pub mod action;
pub mod effect;
pub mod fit;
pub mod history;
pub mod panels;
pub mod period;
pub mod play;
pub mod recode;
pub mod settings;
pub mod story;
pub mod update;
pub mod url;
pub mod view_state;
pub mod zoom;

/// Whether this module shows more than the figure: other views and sheets, selections, the reader's method and scores. In
/// the first module all states are without them.
pub const IS_WHOLE: bool = cfg!(feature = "study");

pub use action::Action;
pub use effect::{Copied, Effect, Notice};
pub use history::History;
pub use panels::{PanelAction, Panels, Sheet};
pub use recode::Recode;
pub use saydo_analysis::Method;
pub use settings::{Controls, Settings};
pub use update::{update, update_with};
pub use view_state::{Form, GapKind, Layout, Sort, SortKey, State, Theme, View, WIDE};
pub use zoom::Zoom;
