//! What must happen outside the state after an action: plain data, carried out in `app`.

use crate::model::RecordId;

/// Something to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The address of the present view.
    Link,
    /// The address of a record.
    Record(RecordId),
    /// A record's citation.
    Citation(RecordId),
    /// A text that reports an error, of a record or in general.
    Report(Option<RecordId>),
    /// A text that disputes a record's score.
    Dispute(RecordId),
    /// What the field with this `data-id` holds in the sheet.
    Field(String),
}

/// What the live region tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The view changed.
    View,
    /// The selection of passages changed.
    Selection,
    /// Another year is shown.
    Year,
    /// The method changed, or what is shown of it.
    Method,
    /// The reader's own codes changed.
    Codes,
    /// A step of the story is shown.
    Story,
    /// A record of the chain is where the reader is now, or the chain was opened or closed.
    Chain,
    /// Another part of the world is shown.
    Zoom,
    /// There is no further record in this direction.
    End,
    /// There is no further year in this direction.
    NoYear,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put the new state into the address as a new step of the history.
    PushUrl,
    /// Put the new state into the address in place of the present step.
    ReplaceUrl,
    /// Copy something.
    Copy(Copied),
    /// Make a file and hand it to the reader: its name in the Share sheet.
    File(String),
    /// Let the reader choose a second coder's file, and read it.
    OpenCodes,
    /// Hand the address of this view to the system's own share sheet.
    System,
    /// Save the page with its data and the present view as one file.
    SaveCopy,
    /// Give focus to what carries this `data-id`.
    Focus(String),
    /// Tell what changed.
    Announce(Notice),
}
