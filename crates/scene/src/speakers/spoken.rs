//! Speakers with the statements that are shown, in the order of the picture, and which of them have a strip.

use crate::input::Input;
use saydo_analysis::order::sort_indexes;
use saydo_analysis::{Facet, Standing};
use saydo_model::Speaker;

/// A speaker with the statements that are shown: dated ones by date, then undated ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// Index of the speaker.
    pub speaker_idx: usize,
    /// Passages with a date, by its first day, then its last, then in the order of the data.
    pub dated: Vec<usize>,
    /// Passages without a date, in the order of the data.
    pub undated: Vec<usize>,
}

impl Spoken {
    /// Number of statements.
    pub fn n(&self) -> usize {
        self.dated.len() + self.undated.len()
    }

    /// All statements in order.
    pub fn all(&self) -> Vec<usize> {
        [self.dated.as_slice(), self.undated.as_slice()].concat()
    }
}

/// All speakers with a statement in the selection, most statements first, then in the order of the data.
pub fn spoken(input: &Input<'_>) -> Vec<Spoken> {
    let columns = input.columns;
    let mut all: Vec<Spoken> = Vec::new();
    for speaker_idx in 0..input.dataset.speakers.len() {
        all.push(Spoken { speaker_idx, dated: Vec::new(), undated: Vec::new() });
    }
    for idx in 0..columns.n {
        let is_shown = input.chosen[idx] && columns.standing[idx] != Standing::Done;
        if let Some(spoken) = all.get_mut(usize::from(columns.speaker[idx])).filter(|_| is_shown) {
            let list = if columns.span[idx].is_some() { &mut spoken.dated } else { &mut spoken.undated };
            list.push(idx);
        }
    }
    for spoken in &mut all {
        sort_indexes(&mut spoken.dated, &|a, b| columns.span[a].cmp(&columns.span[b]));
    }
    let mut order: Vec<usize> = Vec::new();
    for (idx, spoken) in all.iter().enumerate() {
        if spoken.n() > 0 {
            order.push(idx);
        }
    }
    sort_indexes(&mut order, &|a, b| all[b].n().cmp(&all[a].n()));
    let mut ordered = Vec::new();
    for idx in order {
        ordered.push(std::mem::take(&mut all[idx]));
    }
    ordered
}

/// Whether a speaker's walk is shown: the selection is narrowed to this speaker alone.
pub fn is_chosen(input: &Input<'_>, speaker: &Speaker) -> bool {
    let filter = &input.state.filter;
    filter.of(Facet::Speaker).count() == 1 && filter.has(Facet::Speaker, speaker.id.as_str())
}

/// Whether a speaker has a strip: with two or more statements, or if chosen.
pub fn has_strip(input: &Input<'_>, spoken: &Spoken) -> bool {
    spoken.n() > 1 || is_chosen(input, &input.dataset.speakers[spoken.speaker_idx])
}

/// The key of a speaker's strip, and the `data-id` of the button that opens the walk.
pub fn key(speaker: &Speaker) -> String {
    ["speaker:", speaker.id.as_str()].concat()
}
