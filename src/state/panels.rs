//! What is open or folded around the picture. Not part of the address: it is about the page, not about the evidence.

use crate::analysis::Group;

/// A sheet over the view; at most one is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// How it is coded, what a critic would say, corrections.
    About,
    /// Keys and how to read.
    Help,
    /// Facets.
    Filters,
    /// A text that could not be copied, to be copied by hand.
    Copy,
    /// Links, embed codes, pictures, data, citation: drawn by the second module.
    Share,
}

impl Sheet {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Help => "help",
            Self::Filters => "filters",
            Self::Copy => "copy",
            Self::Share => "share",
        }
    }

    /// The sheet of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::About, Self::Help, Self::Filters, Self::Copy, Self::Share].into_iter().find(|sheet| sheet.key() == key)
    }
}

/// A change of the panels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelAction {
    /// Open a sheet, or close it if it is open.
    Sheet(Sheet),
    /// Close whatever sheet is open.
    CloseSheet,
    /// Fold a group of the Gaps view, or unfold it.
    Fold(Group),
    /// Unfold a facet, or fold it.
    FoldFacet(String),
    /// Choose a value of an option of the sheet: `name value`.
    Option(String),
    /// How fast the years run, one of [`super::play::SPEEDS`].
    Speed(u32),
}

/// What is open and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panels {
    /// The open sheet.
    pub sheet: Option<Sheet>,
    /// Folded groups.
    pub folded: Vec<Group>,
    /// Unfolded facets, by key.
    pub facets: Vec<String>,
    /// Options chosen in a sheet, each `name value`, the latest of a name.
    pub options: Vec<String>,
    /// How fast the years run, one of [`super::play::SPEEDS`]; 0 before a reader chose.
    pub speed: u32,
    /// Whether the years run.
    pub playing: bool,
}

impl Panels {
    /// The panels after a change.
    pub fn update(&self, action: &PanelAction) -> Self {
        let mut panels = self.clone();
        match action {
            PanelAction::Sheet(sheet) => panels.sheet = (self.sheet != Some(*sheet)).then_some(*sheet),
            PanelAction::CloseSheet => panels.sheet = None,
            PanelAction::Fold(group) => toggle(&mut panels.folded, group),
            PanelAction::FoldFacet(facet) => toggle(&mut panels.facets, facet),
            PanelAction::Speed(speed) => panels.speed = *speed,
            PanelAction::Option(option) => {
                let name = |option: &str| option.split_once(' ').map_or(0, |(name, _)| name.len() + 1);
                let own = option.get(..name(option));
                panels.options.retain(|other| other.get(..name(other)) != own);
                panels.options.push(option.clone());
            }
        }
        panels
    }
}

fn toggle<T: Clone + PartialEq>(list: &mut Vec<T>, entry: &T) {
    match list.iter().position(|own| own == entry) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(entry.clone()),
    }
}
