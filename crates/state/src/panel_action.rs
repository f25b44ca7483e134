//! What can be asked of the panels around the picture.

use super::period::End;
use super::sheet::Sheet;

/// A change of the panels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelAction {
    /// Open a sheet, or close it if it is open.
    Sheet(Sheet),
    /// Close the open sheet.
    CloseSheet,
    /// Unfold or fold an issue in the list of all passages, by id, or all with [`PanelAction::ALL_ISSUES`].
    Unfold(String),
    /// Unfold or fold a facet.
    FoldFacet(String),
    /// Set an option of the sheet: `name value`.
    Option(String),
    /// Set the speed of the player, one of [`super::play::SPEEDS`].
    Speed(u32),
    /// A text typed for an end of the period. What can be taken of it is for [`super::period::Refused`] to say.
    Typed(End, String),
}

impl PanelAction {
    /// Stands for all issues in place of an id. No id has this form.
    pub const ALL_ISSUES: &str = "*";
}
