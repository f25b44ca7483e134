//! The actions that a reader, a key, a link or a host page can send, and their short text form.
//!
//! A control carries its action as text (`data-do="issue sea"`), so that one listener serves the whole widget, whether
//! the build or the program drew the page. [`Action::parse`] accepts any text: an unknown one is no action.

use super::panel_action::PanelAction;
use super::period::End;
use super::recode::{self, Recode};
use super::sheet::Sheet;
use super::url;
use super::view_state::{GapKind, Layout, SortKey, State, Theme, View};
use super::whole::IS_WHOLE;
use super::zoom::Zoom;
use saydo_analysis::{Facet, Group, Method};
use saydo_model::{Date, IssueId, RecordId, Side, id};

/// A request to change what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show a view.
    View(View),
    /// Stress a side, or none if it is stressed already.
    Side(Side),
    /// Switch linked pairs on or off.
    Pairs,
    /// Switch interpreters on or off.
    Interpreters,
    /// Open an issue, or close it if it is open.
    Issue(IssueId),
    /// Open a record.
    Record(RecordId),
    /// Open the record before (−1) or after (1) the open one.
    Step(i32),
    /// Show the open record's chain, or hide it.
    Chain,
    /// Open a record of the chain; the chain stays open.
    ChainRecord(RecordId),
    /// Show all passages as a list, a table or by speaker.
    Layout(Layout),
    /// Narrow to one speaker and show the walk of their words, or go back to all speakers.
    Speaker(String),
    /// Focus the element with this `data-id`.
    Go(String),
    /// Close the innermost open thing.
    Close,
    /// Use this method to compute positions.
    Method(Method),
    /// Go back to the published method.
    Published,
    /// Change a record's code, or leave the record out. Its published code undoes the change.
    Recode(Recode),
    /// Use exactly these codes as the reader's. An empty list brings back the published ones.
    Codes(Vec<Recode>),
    /// Undo the last change of codes.
    Undo,
    /// Redo the change undone last.
    Redo,
    /// Read a second coder's file.
    OpenCodes,
    /// Show this gap.
    Gap(GapKind),
    /// Sort by a column. The second time reverses the order, the third ends the sorting.
    Sort(SortKey),
    /// Search.
    Query(String),
    /// Choose a facet's value, or drop it if it is chosen.
    Toggle(Facet, String),
    /// Show an issue below the open one, to compare the two, or remove it. If no issue is open, open it.
    Compare(IssueId),
    /// Narrow to the issues of a group, or go back to all.
    Only(Group),
    /// Set or clear the start of the period.
    From(Option<Date>),
    /// Set or clear the end of the period.
    To(Option<Date>),
    /// Show a step of the story by its number, from 1.
    Story(u32),
    /// Show the step after (1) or before (−1) the one shown.
    StoryBy(i32),
    /// Leave the story for the view that its step shows.
    Explore,
    /// Leave the story for the first view, with nothing narrowed.
    Free,
    /// Leave a small form for the whole page.
    Whole,
    /// Leave a pinned version of the data for the newest.
    Live,
    /// Show this part of the world; `None`: the part that fits the selection.
    Zoom(Option<Zoom>),
    /// Set both ends of the period.
    Between(Option<Date>, Option<Date>),
    /// Play the years, or stop: shows the next year, and after the last the first again.
    Play,
    /// Show the next (1) or previous (−1) year in which something begins.
    Year(i32),
    /// Clear the period.
    AllTime,
    /// Clear search and all facets.
    Clear,
    /// Light, dark, or by the system.
    Theme(Option<Theme>),
    /// Show this state: from the address, a story step, a host page.
    Load(Box<State>),
    /// Copy the address of this view.
    CopyLink,
    /// Copy the address of a record.
    CopyRecord(RecordId),
    /// Copy a record's citation.
    CopyCitation(RecordId),
    /// Copy a prepared text that reports an error.
    CopyReport(Option<RecordId>),
    /// Copy a prepared text that disputes a record's score.
    CopyDispute(RecordId),
    /// Copy the content of a field in the sheet.
    CopyField(String),
    /// Make a file of this view.
    File(String),
    /// Open the system's share sheet.
    System,
    /// Save the page with its data and the present view as one file.
    SaveCopy,
    /// Change a panel. Panels are not part of the address.
    Panel(PanelAction),
}

impl Action {
    /// Reads `verb` or `verb argument…`; `value` is the control's value, if it has one. The first module reads only what
    /// it can do.
    pub fn parse(text: &str, value: &str) -> Option<Self> {
        let (verb, argument) = text.split_once(' ').unwrap_or((text, ""));
        let record = || id::is_well_formed(argument).then(|| RecordId(argument.to_owned()));
        Some(match verb {
            "view" => Self::View(View::from_key(argument).filter(|view| view.is_here())?),
            "issue" if id::is_well_formed(argument) => Self::Issue(IssueId(argument.to_owned())),
            "record" => Self::Record(record()?),
            "next" => Self::Step(1),
            "previous" => Self::Step(-1),
            "go" if argument.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":-".contains(&byte)) => {
                Self::Go(argument.to_owned())
            }
            "close" => Self::Close,
            "compare" if id::is_well_formed(argument) => Self::Compare(IssueId(argument.to_owned())),
            "free" => Self::Free,
            "whole" => Self::Whole,
            "live" => Self::Live,
            "theme" => Self::Theme(match argument {
                "light" => Some(Theme::Light),
                "dark" => Some(Theme::Dark),
                _ => None,
            }),
            "copy-link" => Self::CopyLink,
            "copy-record" => Self::CopyRecord(record()?),
            "copy-citation" => Self::CopyCitation(record()?),
            "copy-report" => Self::CopyReport(record()),
            "copy-dispute" => Self::CopyDispute(record()?),
            "copy-field" => Self::CopyField(argument.to_owned()),
            "file" => Self::File(argument.to_owned()),
            "system-share" => Self::System,
            "option" => Self::Panel(PanelAction::Option(match value {
                "" => argument.to_owned(),
                // Options are kept a line each.
                value => [argument, &value.split('\n').collect::<Vec<_>>().join(" ")].join(" "),
            })),
            "save-copy" => Self::SaveCopy,
            "sheet" => {
                let sheet = Sheet::from_key(argument).filter(|sheet| IS_WHOLE || !sheet.is_beyond());
                Self::Panel(PanelAction::Sheet(sheet?))
            }
            _ if IS_WHOLE => return Self::parse_far(verb, argument, value),
            _ => return None,
        })
    }

    /// Reads what only the study module does.
    fn parse_far(verb: &str, argument: &str, value: &str) -> Option<Self> {
        let record = || id::is_well_formed(argument).then(|| RecordId(argument.to_owned()));
        Some(match verb {
            "side" => Self::Side(url::side_from_key(argument)?),
            "pairs" => Self::Pairs,
            "interpreters" => Self::Interpreters,
            "chain" => Self::Chain,
            "chain-record" => Self::ChainRecord(record()?),
            "layout" => Self::Layout(Layout::from_key(argument)),
            "speaker" if url::is_facet_value(Facet::Speaker, argument) => Self::Speaker(argument.to_owned()),
            "method" => Self::Method(Method::from_key(argument)),
            "published" => Self::Published,
            "recode" => Self::Recode(Recode::from_key(argument)?),
            "codes" => Self::Codes(recode::from_keys(argument)),
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            "open-codes" => Self::OpenCodes,
            "gap" => Self::Gap(if argument == "home" { GapKind::Home } else { GapKind::Deeds }),
            "sort" => Self::Sort(SortKey::from_key(argument)?),
            "query" => Self::Query(value.to_owned()),
            "toggle" => {
                let (facet, value) = argument.split_once(' ')?;
                let facet = Facet::from_key(facet)?;
                Self::Toggle(facet, url::is_facet_value(facet, value).then(|| value.to_owned())?)
            }
            "only" => Self::Only(Group::from_key(argument)?),
            "from" => Self::Panel(PanelAction::Typed(End::From, value.trim().to_owned())),
            "to" => Self::Panel(PanelAction::Typed(End::To, value.trim().to_owned())),
            "story" => Self::Story(url::step_value(argument)?),
            "story-next" => Self::StoryBy(1),
            "story-back" => Self::StoryBy(-1),
            "explore" => Self::Explore,
            "zoom" if argument.is_empty() => Self::Zoom(None),
            "zoom" => Self::Zoom(Some(Zoom::from_key(argument)?)),
            "period" => match argument.split_once(' ') {
                Some((from, to)) => Self::Between(url::date_value(from), url::date_value(to)),
                None => Self::AllTime,
            },
            "play" => Self::Play,
            "year-next" => Self::Year(1),
            "year-back" => Self::Year(-1),
            "speed" => Self::Panel(PanelAction::Speed(match argument {
                "1" => 1,
                "2" => 2,
                "4" => 4,
                _ => return None,
            })),
            "clear" => Self::Clear,
            "unfold" => Self::Panel(PanelAction::Unfold(argument.to_owned())),
            "fold-facet" => Self::Panel(PanelAction::FoldFacet(argument.to_owned())),
            _ => return None,
        })
    }
}
