//! Which issues stand on the plane, and which are listed beside or below it.

use crate::input::Input;
use saydo_analysis::{Group, order::sort_indexes};

/// Issues by their place, as indexes; each list in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Groups {
    /// Issues whose words and deeds can be compared: on the plane, the widest gap first.
    pub(super) plane: Vec<usize>,
    /// Issues with deeds, but without words to compare them with.
    pub(super) deeds: Vec<usize>,
    /// Issues with words, but without a deed.
    pub(super) words: Vec<usize>,
}

impl Groups {
    /// Sorts the issues of the selection into groups. If linked pairs are shown, there are none.
    pub(super) fn of(input: &Input<'_>) -> Self {
        let mut groups = Self::default();
        if input.shows_pairs() {
            return groups;
        }
        for issue_idx in input.issues_shown() {
            match input.figures.issues[issue_idx].group {
                Group::Further | Group::Alike | Group::Closer => groups.plane.push(issue_idx),
                Group::WordsElsewhere | Group::DoneOnly => groups.deeds.push(issue_idx),
                Group::SaidOnly | Group::ScholarsOnly => groups.words.push(issue_idx),
                Group::NotCovered => {}
            }
        }
        let gap = |idx: usize| input.figures.issues[idx].gap.map_or(0, |gap| gap.0.abs());
        sort_indexes(&mut groups.plane, &|a, b| gap(b).cmp(&gap(a)));
        groups
    }

    /// The title of the list of words.
    pub(super) fn words_title(input: &Input<'_>) -> &'static str {
        if input.is_partial() {
            input.lang.map_only_words_here().as_str()
        } else {
            input.lang.map_only_words().as_str()
        }
    }

    /// The title of the list of deeds. Some of its issues may have words to audiences that are not compared.
    pub(super) fn deeds_title(&self, input: &Input<'_>) -> String {
        let are_alone = self.deeds.iter().all(|idx| input.figures.issues[*idx].group == Group::DoneOnly);
        match (are_alone, input.is_partial()) {
            (true, false) => input.lang.map_only_deeds().to_owned(),
            (true, true) => input.lang.map_only_deeds_here().to_owned(),
            (false, _) => input.lang.map_deeds_apart().to_owned(),
        }
    }
}
