//! What is open or folded around the picture. It concerns the page and not the evidence, so it is not in the address.

use super::history::History;
use super::panel_action::PanelAction;
use super::period::Refused;
use super::sheet::Sheet;
use super::whole::IS_WHOLE;

/// What is open and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panels {
    /// The open sheet.
    pub sheet: Option<Sheet>,
    /// Unfolded issues in the list of all passages, by id.
    pub unfolded: Vec<String>,
    /// Unfolded facets, by key.
    pub facets: Vec<String>,
    /// What was typed for the ends of the period and could not be taken.
    pub refused: Refused,
    /// Options set in a sheet, each `name value`, one for each name.
    pub options: Vec<String>,
    /// The reader's earlier codes.
    pub history: History,
    /// A second coder's file as the second module read it, in lines of options.
    pub second: String,
    /// Speed of the player, one of [`super::play::SPEEDS`]; 0 until the reader chooses.
    pub speed: u32,
    /// Whether the player runs.
    pub playing: bool,
    /// The `data-id` of the entry that had the focus last, unless a passage was opened since: long lists show its page.
    pub near: String,
    /// Whether lists are drawn whole, for pages without a program.
    pub whole: bool,
}

impl Panels {
    /// The panels after a change.
    pub fn update(&self, action: &PanelAction) -> Self {
        let mut panels = self.clone();
        match action {
            PanelAction::Sheet(sheet) => {
                panels.sheet = (self.sheet != Some(*sheet)).then_some(*sheet);
                panels.refused = Refused::default();
            }
            PanelAction::CloseSheet => (panels.sheet, panels.refused) = (None, Refused::default()),
            PanelAction::Unfold(issue) if issue == PanelAction::ALL_ISSUES && !self.unfolded.contains(issue) => {
                panels.unfolded = vec![issue.clone()];
            }
            PanelAction::Unfold(issue) => toggle(&mut panels.unfolded, issue),
            PanelAction::FoldFacet(facet) => toggle(&mut panels.facets, facet),
            // `app` puts what could not be taken where it belongs.
            PanelAction::Typed(..) => {}
            PanelAction::Speed(speed) => panels.speed = *speed,
            PanelAction::Option(option) => {
                let name = |option: &str| option.split_once(' ').map_or(0, |(name, _)| name.len() + 1);
                let set = option.get(..name(option));
                panels.options.retain(|other| other.get(..name(other)) != set);
                panels.options.push(option.clone());
            }
        }
        panels
    }
}

impl Panels {
    /// Notes what gets the focus: a long list shows the page of an entry that does.
    pub fn follow(&mut self, id: &str) {
        if id.starts_with("record:") || IS_WHOLE && id.starts_with("speaker:") {
            id.clone_into(&mut self.near);
        }
    }
}

fn toggle<T: Clone + PartialEq>(list: &mut Vec<T>, entry: &T) {
    match list.iter().position(|known| known == entry) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(entry.clone()),
    }
}
