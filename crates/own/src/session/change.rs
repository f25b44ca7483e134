//! What undo takes back: kept as what it is, so that it is named in the language that the page speaks by then.

use saydo::text::Lang;
use serde::{Deserialize, Serialize};

/// A change, or what an earlier version of the page called it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Undone {
    Change(Change),
    Words(String),
}

/// A change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Change {
    File(String),
    Map,
    How,
    Role(String),
    ConfirmedOne(String),
    Wide,
    Join,
    Mend { row: usize, column: String },
    Kind,
    Statuses,
    Scale,
    Texts,
    Dates,
    Split,
    Audience,
    Address,
    Anew,
}

impl Undone {
    pub fn words(&self) -> String {
        let change = match self {
            Self::Change(change) => change,
            Self::Words(words) => return words.clone(),
        };
        let lang = Lang::now();
        match change {
            Change::File(name) => lang.own_undo_file(name),
            Change::Role(name) => lang.own_undo_role(name),
            Change::ConfirmedOne(name) => lang.own_undo_confirm_one(name),
            Change::Mend { row, column } => lang.own_undo_mend(&row.to_string(), column),
            Change::Map => lang.own_undo_map().into(),
            Change::How => lang.own_undo_how().into(),
            Change::Wide => lang.own_undo_wide().into(),
            Change::Join => lang.own_undo_join().into(),
            Change::Kind => lang.own_undo_kind().into(),
            Change::Statuses => lang.own_undo_status().into(),
            Change::Scale => lang.own_undo_scale().into(),
            Change::Texts => lang.own_undo_words().into(),
            Change::Dates => lang.own_undo_dates().into(),
            Change::Split => lang.own_undo_split().into(),
            Change::Audience => lang.own_undo_audience().into(),
            Change::Anew => lang.own_undo_anew().into(),
            Change::Address => lang.own_undo_address().into(),
        }
    }
}

impl Change {
    /// What a setting changes, by the verb of its action.
    pub fn of(verb: &str, rest: &[&str]) -> Self {
        match verb {
            "kind" => Self::Kind,
            "status" => Self::Statuses,
            "scale" | "word" => Self::Scale,
            "figure" if rest.first() == Some(&"address") => Self::Address,
            "figure" | "terms" | "issue-words" => Self::Texts,
            "dates" => Self::Dates,
            "split" => Self::Split,
            "join" => Self::Join,
            "audience" => Self::Audience,
            _ => Self::Address,
        }
    }
}
