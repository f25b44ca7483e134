//! How far the study module has come, and what waits for it.

use saydo_session::message::Message;

/// How far the study module has come.
#[derive(Default)]
pub(super) enum Study {
    /// Nobody asked for it.
    #[default]
    Unasked,
    /// On its way; with the messages that wait for it. None do if it is for the map in a widget that became wide, or if
    /// the reader did something else meanwhile.
    Asked(Vec<Message>),
    /// It could not be fetched; with the message that needed it.
    Missing(Message),
    /// Its session has taken over.
    Here,
}

impl Study {
    pub(super) fn is_here(&self) -> bool {
        matches!(self, Self::Here)
    }

    /// What a message stands for: `do again` for the one that could not be carried out.
    pub(super) fn meant(&self, message: Message) -> Message {
        match self {
            Self::Missing(missed) if message.name == "do" && message.to_action().0 == "again" => missed.clone(),
            _ => message,
        }
    }
}
