//! What a column can mean.

use saydo::text::{Lang, Said};
use serde::{Deserialize, Serialize};

/// What a column means. The names are those of the template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The issue: the row of the figure.
    Issue,
    /// What was said or promised.
    Said,
    /// What was done or happened.
    Done,
    /// The status of a promise, in words.
    Status,
    /// Earlier statuses with their dates.
    History,
    /// The position of the words, or the promised amount.
    SaidValue,
    /// The position of the deed, or the amount that was reached.
    DoneValue,
    /// Where each row is words or a deed: which of them it is.
    Kind,
    /// Where each row is words or a deed: what was said or done.
    Text,
    /// Where each row is words or a deed: its position.
    Value,
    /// Who said, promised or did it.
    Who,
    /// To whom it was said.
    To,
    /// When it was said or promised; where each row is words or a deed, when it was said or done.
    Date,
    /// Until when it was promised.
    Deadline,
    /// When it was done, or when its status or amount was set.
    DoneDate,
    /// Where it can be read.
    Source,
    /// Where it can be read that it was done.
    DoneSource,
    /// Why this status, position or amount.
    Reason,
    /// Exact words.
    Quote,
    /// Where it happened.
    Place,
    /// A further group.
    Group,
    /// Whether the status is disputed.
    Disputed,
    /// The id of a row, kept from month to month.
    Id,
}

/// All roles, in the order in which they are shown.
pub const ROLES: [Role; 23] = [
    Role::Issue,
    Role::Said,
    Role::Done,
    Role::Status,
    Role::History,
    Role::SaidValue,
    Role::DoneValue,
    Role::Kind,
    Role::Text,
    Role::Value,
    Role::Who,
    Role::To,
    Role::Date,
    Role::Deadline,
    Role::DoneDate,
    Role::Source,
    Role::DoneSource,
    Role::Reason,
    Role::Quote,
    Role::Place,
    Role::Group,
    Role::Disputed,
    Role::Id,
];

impl Role {
    /// Its name in the mapping and in the template.
    pub fn name(self) -> &'static str {
        match self {
            Self::Issue => "issue",
            Self::Said => "said",
            Self::Done => "done",
            Self::Status => "status",
            Self::History => "history",
            Self::SaidValue => "said-value",
            Self::DoneValue => "done-value",
            Self::Kind => "kind",
            Self::Text => "text",
            Self::Value => "value",
            Self::Who => "who",
            Self::To => "to",
            Self::Date => "date",
            Self::Deadline => "deadline",
            Self::DoneDate => "done-date",
            Self::Source => "source",
            Self::DoneSource => "done-source",
            Self::Reason => "reason",
            Self::Quote => "quote",
            Self::Place => "place",
            Self::Group => "group",
            Self::Disputed => "disputed",
            Self::Id => "id",
        }
    }

    /// What it means, in words.
    pub fn words(self) -> Said {
        let lang = Lang::now();
        match self {
            Self::Issue => lang.intake_role_issue(),
            Self::Said => lang.intake_role_said(),
            Self::Done => lang.intake_role_done(),
            Self::Status => lang.intake_role_status(),
            Self::SaidValue => lang.intake_role_said_value(),
            Self::DoneValue => lang.intake_role_done_value(),
            Self::Kind => lang.intake_role_kind(),
            Self::Text => lang.intake_role_text(),
            Self::Value => lang.intake_role_value(),
            Self::Who => lang.intake_role_who(),
            Self::To => lang.intake_role_to(),
            Self::Date => lang.intake_role_date(),
            Self::Deadline => lang.intake_role_deadline(),
            Self::DoneDate => lang.intake_role_done_date(),
            Self::Source => lang.intake_role_source(),
            Self::DoneSource => lang.intake_role_done_source(),
            Self::Reason => lang.intake_role_reason(),
            Self::Quote => lang.intake_role_quote(),
            Self::Place => lang.intake_role_place(),
            Self::Group => lang.intake_role_group(),
            Self::History => lang.intake_role_history(),
            Self::Disputed => lang.intake_role_disputed(),
            Self::Id => lang.intake_role_id(),
        }
    }

    /// Whether several columns may have it.
    pub fn takes_several(self) -> bool {
        matches!(self, Self::Source | Self::DoneSource | Self::History)
    }
}
