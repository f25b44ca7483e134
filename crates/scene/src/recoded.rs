//! A reader's codes in words: the notice that figures use them, the changes, and their effect on issues. The page
//! and exported files share these texts.

use super::input::Input;
use super::words;
use saydo_analysis::{Figures, IssueFigures, Passage, Standing, Tally, Tenths, facet};
use saydo_model::Side;
use saydo_state::recode;

/// Sides in the order of the texts.
const SIDES: [Standing; 5] = [
    Standing::Said(Side::Abroad),
    Standing::Said(Side::Home),
    Standing::Said(Side::Unclear),
    Standing::Done,
    Standing::Interpreter,
];

/// What was changed, in a few words: `2 passages scored by you, 1 left out`.
fn what(input: &Input<'_>) -> String {
    let lang = input.lang;
    let (mut n_coded, mut n_out) = (0, 0);
    for recode in &input.state.codes {
        *(if recode.code.is_some() { &mut n_coded } else { &mut n_out }) += 1;
    }
    let mut parts: Vec<String> = Vec::new();
    if n_coded > 0 {
        parts.push(lang.codes_recoded(n_coded));
    }
    if n_out > 0 {
        // The first part names the noun.
        parts.push(if n_coded > 0 { lang.codes_left_out(n_out) } else { lang.codes_only_out(n_out) });
    }
    parts.join(&input.lang.join_comma())
}

/// The notice that figures use a reader's codes, and how many; `None` if they don't.
pub fn mark(input: &Input<'_>) -> Option<String> {
    (!input.state.codes.is_empty()).then(|| input.lang.codes_mark(&what(input)))
}

/// The same without a full stop and addressed to others, for captions and files.
pub fn short_mark(input: &Input<'_>) -> Option<String> {
    (!input.state.codes.is_empty()).then(|| input.lang.codes_short(&what(input)))
}

/// The announcement of a change of codes.
pub fn told(input: &Input<'_>) -> String {
    match mark(input) {
        Some(mark) => [mark.as_str(), &moved(input, &moves(input))].join(" "),
        None => input.lang.codes_published().to_owned(),
    }
}

/// An issue whose figures the reader's codes change, over the same selection and by the same method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Which issue.
    pub issue_idx: usize,
    /// By the published codes.
    pub before: IssueFigures,
    /// By the reader's.
    pub after: IssueFigures,
}

/// All such issues.
pub fn moves(input: &Input<'_>) -> Vec<Move> {
    let columns = recode::published(input.columns.clone(), input.dataset, &input.state.codes);
    let chosen = facet::select(input.dataset, &columns, &input.state.filter);
    let published = Figures::of(input.dataset, &columns, &chosen, input.state.method);
    let mut moves = Vec::new();
    for (issue_idx, (before, after)) in published.issues.iter().zip(&input.figures.issues).enumerate() {
        if before != after {
            moves.push(Move { issue_idx, before: *before, after: *after });
        }
    }
    moves
}

/// How many issues move, and how many of them into another group.
pub fn moved(input: &Input<'_>, moves: &[Move]) -> String {
    let lang = input.lang;
    let mut n = 0;
    for change in moves {
        n += usize::from(change.before.group != change.after.group);
    }
    let groups = if n > 0 { lang.codes_groups(n) } else { lang.codes_no_groups().to_owned() };
    match moves.len() {
        0 => lang.codes_no_moves().to_owned(),
        n_moved => [lang.codes_moves(n_moved).as_str(), &lang.join_comma(), &groups, "."].concat(),
    }
}

/// The changes of an issue: its gap, its group and its sides, as far as they changed.
pub fn move_line(input: &Input<'_>, change: &Move) -> String {
    let lang = input.lang;
    let gap = |gap: Option<Tenths>| gap.map_or(lang.codes_no_gap().to_owned(), words::tenths);
    let mut parts: Vec<String> = Vec::new();
    if change.before.gap != change.after.gap {
        parts.push(lang.codes_gap(&gap(change.before.gap), &gap(change.after.gap)));
    }
    if change.before.group != change.after.group {
        let before = words::group_published(input, change.issue_idx, change.before.group);
        parts.push(lang.codes_to(&before, &words::group_of(input, change.issue_idx)));
    }
    let sides = |figures: &IssueFigures| {
        let sides = figures.sides;
        [sides.abroad, sides.home, sides.unclear, sides.done, sides.interpreters]
    };
    let names = SIDES.map(|standing| words::standing(input.dataset, lang, standing));
    for (at, (before, after)) in sides(&change.before).iter().zip(&sides(&change.after)).enumerate() {
        let mean = |tally: &Tally| gap(tally.mean_tenths());
        if before.mean_tenths() != after.mean_tenths() {
            parts.push([names[at].as_str(), " ", &lang.codes_to(&mean(before), &mean(after))].concat());
        } else if before.n != after.n {
            parts.push(
                [names[at].as_str(), " ", &lang.codes_to(&lang.passages(before.n as usize), &after.n.to_string())]
                    .concat(),
            );
        }
    }
    if parts.is_empty() {
        parts.push(lang.codes_within().to_owned());
    }
    parts.join(&input.lang.join_semicolon())
}

/// A passage's published code and the reader's, `+1 → −2`, or the note that it is left out; `None` if both are equal.
pub fn of_record(input: &Input<'_>, passage: Passage<'_>) -> Option<String> {
    let recode = input.recoded(passage)?;
    let to = recode.code.map_or(input.lang.codes_out().to_owned(), words::code);
    Some(input.lang.codes_to(&words::code(passage.code()), &to))
}

/// A short note on the code shown beside a passage: that it is the reader's, with the published one; or that the
/// passage is left out and shown with its published code. `None` if both codes are equal.
pub fn tag(input: &Input<'_>, passage: Passage<'_>) -> Option<String> {
    let recode = input.recoded(passage)?;
    Some(match recode.code {
        Some(_) => {
            let standing = passage.standing(input.dataset);
            input.lang.codes_row_own(words::score(input.dataset, standing, passage.code()))
        }
        None => input.lang.codes_row_out().to_owned(),
    })
}

/// The reader's code of a passage in a sentence without a full stop, for texts that others read.
pub fn record_mark(input: &Input<'_>, passage: Passage<'_>) -> Option<String> {
    let recode = input.recoded(passage)?;
    Some(match recode.code {
        Some(code) => {
            let words = words::code_words(input.dataset, passage.standing(input.dataset), code);
            input.lang.codes_record_own(&words::code(code), words)
        }
        None => input.lang.codes_record_out().to_owned(),
    })
}
