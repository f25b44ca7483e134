//! What a picture rests on, in words: the method if it is not the published one, the range of each position if any one
//! passage were left out, and groups in a few words. Pages and exported files share these texts.

use super::input::Input;
use super::words;
use saydo_analysis::{Figures, Group, Method, Standing, Tally};
use saydo_model::Side;

/// `mean` or `median`, by the method.
pub fn middle(input: &Input<'_>) -> &'static str {
    if input.state.method.median { input.lang.middle_median() } else { input.lang.middle_mean() }.as_str()
}

/// The differences between the method and the published one; empty if there are none.
fn differences(input: &Input<'_>) -> String {
    let (lang, method) = (input.lang, input.state.method);
    let side = words::side(input.dataset, lang, Side::Abroad);
    let mut parts: Vec<String> = Vec::new();
    for (on, part) in [
        (method.interpreters, lang.method_interpreters(&input.dataset.terms.interpreters)),
        (method.unclear, lang.method_unclear(&side)),
        (method.median, lang.method_median().to_owned()),
    ] {
        if on {
            parts.push(part);
        }
    }
    parts.join(&input.lang.join_semicolon())
}

/// The notice that the figures use another method than the published one, and which; `None` if they don't.
pub fn method_mark(input: &Input<'_>) -> Option<String> {
    (!input.state.method.is_published()).then(|| input.lang.method_mark(&differences(input)))
}

/// The same in a few words, without a full stop, for captions and files.
pub fn short_mark(input: &Input<'_>) -> Option<String> {
    let (lang, method) = (input.lang, input.state.method);
    let side = words::side(input.dataset, lang, Side::Abroad);
    let mut parts: Vec<String> = Vec::new();
    for (on, part) in [
        (method.interpreters, lang.method_short_interpreters(&input.dataset.terms.interpreters)),
        (method.unclear, lang.method_short_unclear(&side)),
        (method.median, lang.method_short_median().to_owned()),
    ] {
        if on {
            parts.push(part);
        }
    }
    (!method.is_published()).then(|| lang.method_short(&parts.join(&input.lang.join_comma())))
}

/// Number of issues in another group than by the codebook's method, over the same passages.
pub fn n_changed(input: &Input<'_>) -> usize {
    let codebook = Figures::of(input.dataset, input.columns, &input.chosen, Method::default());
    let mut n = 0;
    for (now, other) in input.figures.issues.iter().zip(&codebook.issues) {
        n += usize::from(now.group != other.group);
    }
    n
}

/// The announcement of a change of method in the live region.
pub fn told(input: &Input<'_>) -> String {
    let lang = input.lang;
    let method = method_mark(input).unwrap_or_else(|| [lang.method_codebook().as_str(), "."].concat());
    let ranges = if input.state.method.ranges { lang.range_told().as_str() } else { "" };
    [method.as_str(), &lang.method_changes(n_changed(input)), ranges].join(" ").trim_end().to_owned()
}

/// A group in a word or two, for a table's cells.
pub fn short_group(input: &Input<'_>, group: Group) -> String {
    let lang = input.lang;
    let short = match group {
        Group::WordsElsewhere => {
            return lang.short_words_elsewhere(&words::side(input.dataset, lang, Side::Abroad));
        }
        Group::ScholarsOnly => return lang.short_scholars_only(&input.dataset.terms.interpreters),
        Group::Further => lang.short_further(),
        Group::Alike => lang.short_alike(),
        Group::Closer => lang.short_closer(),
        Group::SaidOnly => lang.short_said_only(),
        Group::DoneOnly => lang.short_done_only(),
        Group::NotCovered => lang.short_not_covered(),
    };
    short.to_owned()
}

/// A side's position and how far it moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Moves {
    /// Which side.
    pub standing: Standing,
    /// Position with all passages, as text; the code if there is only one.
    pub position: String,
    /// Lowest and highest position if any one passage were left out; `None` if the side has only one.
    pub range: Option<(String, String)>,
}

/// Each side of an issue that has passages, abroad first.
pub fn moves(input: &Input<'_>, issue_idx: usize) -> Vec<Moves> {
    let out = input.leave_out(issue_idx);
    let mut sides = input.figures.issues[issue_idx].sides;
    let mut moves = Vec::new();
    let text = |tally: Tally| tally.mean_tenths().map_or(String::new(), words::tenths);
    for side in [Side::Abroad, Side::Home, Side::Unclear, Side::Done] {
        let standing = if side == Side::Done { Standing::Done } else { Standing::Said(side) };
        let tally = *sides.of(standing);
        if tally.n > 0 {
            let range = out.range(standing).map(|range| (text(range.low), text(range.high)));
            // A single passage has a code, not a number with decimals.
            let position = if tally.n == 1 { words::code(tally.low) } else { text(tally) };
            moves.push(Moves { standing, position, range });
        }
    }
    moves
}

/// Positions and ranges, one text a side: `said to foreign audiences 1.0 (0.7 to 1.3)`, `did +2 (one passage)`.
pub fn lines(input: &Input<'_>, issue_idx: usize) -> Vec<String> {
    let lang = input.lang;
    let mut parts: Vec<String> = Vec::new();
    for shift in moves(input, issue_idx) {
        let side = &words::standing(input.dataset, lang, shift.standing);
        parts.push(match &shift.range {
            Some((low, high)) if low == high => lang.range_short_same(side, &shift.position),
            Some((low, high)) => lang.range_short(side, &shift.position, low, high),
            None => lang.range_short_one(side, &shift.position),
        });
    }
    parts
}

/// The same for assistive technology, with an introduction; empty while ranges are not shown.
pub fn name(input: &Input<'_>, issue_idx: usize) -> String {
    if !input.shows_ranges() || input.figures.issues[issue_idx].n() == 0 {
        return String::new();
    }
    input.lang.range_name(middle(input), &lines(input, issue_idx).join(&input.lang.join_comma()))
}
