//! What must happen outside the state after an action. Effects are plain data; `app` carries them out.

use saydo_model::RecordId;

/// Something to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The address of the present view.
    Link,
    /// The address of a record.
    Record(RecordId),
    /// A record's citation.
    Citation(RecordId),
    /// A text that reports an error, in a record or in general.
    Report(Option<RecordId>),
    /// A text that disputes a record's score.
    Dispute(RecordId),
    /// The content of the field with this `data-id` in the sheet.
    Field(String),
}

/// The subject of a message in the live region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The view changed.
    View,
    /// The selection of passages changed.
    Selection,
    /// Another year is shown.
    Year,
    /// The method changed.
    Method,
    /// The reader's codes changed.
    Codes,
    /// A step of the story is shown.
    Story,
    /// Another record of the chain is open, or the chain was opened or closed.
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
    /// Make a file for the reader, by its name in the Share sheet, and copy the field of the sheet that is named behind
    /// it, if one is.
    File(String),
    /// Let the reader choose a second coder's file, and read it.
    OpenCodes,
    /// Pass the address of this view to the system's share sheet.
    System,
    /// Save the page with its data and the present view as one file.
    SaveCopy,
    /// Focus the element with this `data-id`.
    Focus(String),
    /// Announce a change in the live region.
    Announce(Notice),
}
