//! What is open or folded around the picture. Not part of the address: it is about the page, not about the evidence.

use super::history::History;
use super::period::{End, Refused};

/// A sheet over the view; at most one is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// How it is coded, what a critic would say, corrections.
    About,
    /// Keys and how to read.
    Help,
    /// The views that are not offered by name, and everything else.
    More,
    /// What each way of counting, and each passage left out, would change.
    Sure,
    /// Facets.
    Filters,
    /// A text that could not be copied, to be copied by hand.
    Copy,
    /// Links, embed codes, pictures, data, citation: drawn by the second module.
    Share,
    /// Agreement of codings, a second coder's file: drawn by the second module.
    Codes,
}

impl Sheet {
    /// Its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Help => "help",
            Self::More => "more",
            Self::Sure => "sure",
            Self::Filters => "filters",
            Self::Copy => "copy",
            Self::Share => "share",
            Self::Codes => "codes",
        }
    }

    /// The sheet of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        let all =
            [Self::About, Self::Help, Self::More, Self::Sure, Self::Filters, Self::Copy, Self::Share, Self::Codes];
        all.into_iter().find(|sheet| sheet.key() == key)
    }
}

/// A change of the panels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelAction {
    /// Open a sheet, or close it if it is open.
    Sheet(Sheet),
    /// Close whatever sheet is open.
    CloseSheet,
    /// Unfold an issue among all passages by its id, or fold it; [`PanelAction::ALL_ISSUES`]: all of them.
    Unfold(String),
    /// Unfold a facet, or fold it.
    FoldFacet(String),
    /// Choose a value of an option of the sheet: `name value`.
    Option(String),
    /// How fast the years run, one of [`super::play::SPEEDS`].
    Speed(u32),
    /// A text typed for an end of the period. What can be taken of it is for [`Refused`] to say.
    Typed(End, String),
}

impl PanelAction {
    /// Stands for all issues where one is unfolded; no id has such a form.
    pub const ALL_ISSUES: &str = "*";
}

/// What is open and folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panels {
    /// The open sheet.
    pub sheet: Option<Sheet>,
    /// Unfolded issues among all passages, by id.
    pub unfolded: Vec<String>,
    /// Unfolded facets, by key.
    pub facets: Vec<String>,
    /// What was typed for the ends of the period and could not be taken.
    pub refused: Refused,
    /// Options chosen in a sheet, each `name value`, the latest of a name.
    pub options: Vec<String>,
    /// What the reader's own codes were before.
    pub history: History,
    /// A second coder's file as the second module read it: lines of options for it.
    pub second: String,
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
