//! The accessible name of an issue: what it says in words for whoever doesn't see its marks.

use super::input::Input;
use super::words::code_words;
use super::{rests, row};
use saydo_analysis::{Standing, Tally};
use saydo_model::{Code, Dataset, Side};
use saydo_state::GapKind;

/// The accessible name of an issue's mark or row: both positions in words, the numbers of passages, the verdict.
pub fn issue_name(input: &Input<'_>, issue_idx: usize) -> String {
    let (lang, label) = (input.lang, &input.dataset.issues[issue_idx].label);
    let sides = &input.figures.issues[issue_idx].sides;
    let verdict = row::verdict(input, issue_idx);
    let position = |standing: Standing, tally: Tally| {
        let words = code_words(input.dataset, standing, nearest_code(input.dataset, tally));
        let n =
            if standing == Standing::Done { lang.deeds(tally.n as usize) } else { lang.statements(tally.n as usize) };
        [words, n.as_str()].join(&lang.join_comma())
    };
    let said = Standing::Said(Side::Abroad);
    // A comparison of two audiences has no deeds.
    let has_both = sides.abroad.n > 0 && sides.done.n > 0 && input.gap() == GapKind::Deeds;
    let name = match (has_both, row::is_thin(input, issue_idx)) {
        (false, _) => lang.issue_name(label, &verdict, &row::tally(input, issue_idx)),
        (true, is_thin) => {
            let (said, did) = (position(said, sides.abroad), position(Standing::Done, sides.done));
            let name = lang.issue_name_both(label, &said, &did, &verdict);
            if is_thin { [name.as_str(), lang.thin().as_str()].join(&lang.join_semicolon()) } else { name }
        }
    };
    let ranges = rests::name(input, issue_idx);
    if ranges.is_empty() { name } else { [name, ranges].join(". ") }
}

/// The code nearest to a side's position.
fn nearest_code(dataset: &Dataset, tally: Tally) -> Code {
    let mean = tally.mean().unwrap_or_default();
    let mut nearest = dataset.axis.low;
    for code in dataset.axis.codes() {
        if (code.number() - mean).abs() < (nearest.number() - mean).abs() {
            nearest = code;
        }
    }
    nearest
}
