//! The data set: the types of the published format, how it is read and what makes it valid.
//!
//! Invariant: knows nothing of views, state, languages or the browser, and nothing of any one country or report.

#![forbid(unsafe_code)]

pub mod address;
pub mod checks;
pub mod code;
pub mod dataset;
pub mod date;
pub mod hidden;
pub mod id;
pub mod limits;
pub mod list;
pub mod packed;
pub mod problem;
#[cfg(feature = "promises")]
pub mod promises;
pub mod validate;

pub use code::{Code, CodeWords};
pub use dataset::{
    Action, Aim, Audience, Axis, Brief, BriefLine, Category, Checked, Coding, ContextEvent, Correction, Dataset,
    DrawnBy, Finding, Forum, Issue, IssueStatus, Link, LinkKind, Note, Place, Section, Side, Source, Speaker,
    Statement, StoryStep, Terms, Toward, Uncited, Voice,
};
pub use date::Date;
pub use id::{AudienceId, ForumId, IssueId, Locator, PlaceId, RecordId, SectionId, SourceId, SpeakerId};
pub use problem::{Problem, Rule, Severity};
