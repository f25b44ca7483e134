//! Which issues stand in which section of the Gaps view, and in which order.

use crate::analysis::{Group, order::sort_indexes};
use crate::scene::input::Input;
use crate::state::GapKind;
use crate::text::Lang;

/// What a section's heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// One of the codebook's groups.
    Group(Group),
    /// Issues of which the filter hides all passages.
    NothingHere,
    /// Issues with words abroad and at home.
    Audience,
    /// Issues without words on one of the two.
    NoAudience,
}

impl Heading {
    pub(super) fn group(self) -> Option<Group> {
        match self {
            Self::Group(group) => Some(group),
            _ => None,
        }
    }

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Group(group) => group.key(),
            Self::NothingHere => "nothing-here",
            Self::Audience => "audience",
            Self::NoAudience => "no-audience",
        }
    }
}

/// A heading and the issues under it, as indexes.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) heading: Heading,
    pub(super) issues: Vec<usize>,
}

impl Section {
    pub(super) fn is_folded(&self, input: &Input<'_>) -> bool {
        self.heading.group().is_some_and(|group| input.panels.folded.contains(&group))
    }

    pub(super) fn note(&self, lang: Lang) -> Option<&'static str> {
        match self.heading {
            Heading::Group(Group::Alike) => Some(lang.group_alike_note()),
            Heading::Group(Group::NotCovered) => Some(lang.not_covered_note()),
            _ => None,
        }
    }
}

/// Sections that have issues, in the order of the codebook; within a section the widest gap first, then the order of
/// the data set. Issues that a filter leaves without passages stay in sight below the others.
pub(super) fn sections(input: &Input<'_>) -> Vec<Section> {
    match input.state.gap {
        GapKind::Deeds => by_group(input),
        GapKind::Home => by_audience_gap(input),
    }
}

fn by_group(input: &Input<'_>) -> Vec<Section> {
    let width = |idx: usize| input.figures.issues[idx].gap.map_or(0, |gap| gap.0.abs());
    let mut sections = Vec::new();
    for group in Group::ALL {
        if group == Group::NotCovered {
            let mut issues = input.issues_shown();
            issues.retain(|idx| input.has_nothing_here(*idx));
            push_section(&mut sections, Heading::NothingHere, issues);
        }
        let mut issues = input.issues_shown();
        issues.retain(|idx| input.figures.issues[*idx].group == group && !input.has_nothing_here(*idx));
        sort_indexes(&mut issues, &|a, b| width(b).cmp(&width(a)));
        push_section(&mut sections, Heading::Group(group), issues);
    }
    sections
}

/// A section that would be empty is left out.
fn push_section(sections: &mut Vec<Section>, heading: Heading, issues: Vec<usize>) {
    if !issues.is_empty() {
        sections.push(Section { heading, issues });
    }
}

fn by_audience_gap(input: &Input<'_>) -> Vec<Section> {
    let gap = |issue_idx: usize| input.figures.issues[issue_idx].audience_gap;
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for idx in input.issues_shown() {
        if gap(idx).is_some() {
            with.push(idx);
        } else if input.published.issues[idx].group != Group::NotCovered {
            without.push(idx);
        }
    }
    let width = |idx: usize| gap(idx).map_or(0, |gap| gap.0.abs());
    sort_indexes(&mut with, &|a, b| width(b).cmp(&width(a)));
    let mut sections = Vec::new();
    push_section(&mut sections, Heading::Audience, with);
    push_section(&mut sections, Heading::NoAudience, without);
    sections
}
