//! What stands in a frame too low for a row under its legend: one issue as a strip, whose coding it is, and the way to all.

use super::alone::strip_at;
use super::build::{El, el, fragment};
use super::issue::glyph;
use super::page::{Page, open_all, open_issue};
use super::source;
use crate::analysis::Standing;
use crate::model::Side;
use crate::scene::{Input, picture, words};
use crate::state::View;

pub(super) fn brief(page: &Page<'_>) -> El {
    let input = &page.input;
    let own = match picture(input, View::Gaps, page.figure_width()) {
        Some(gaps) => {
            // What stands open, or else what stands first.
            let issue_idx = open_issue(input).or_else(|| gaps.parts.iter().find_map(|part| part.issue_idx));
            fragment().maybe(issue_idx.map(|idx| issue(page, idx))).child(open_all(page, &gaps))
        }
        None => fragment(),
    };
    el("div").class("brief").child(own).child(el("footer").child(source::briefest(input)))
}

fn issue(page: &Page<'_>, issue_idx: usize) -> El {
    let input = &page.input;
    let nothing = || el("p").class("quiet").text(input.lang.nothing_selected()).into();
    fragment()
        .child(el("h2").text(&input.dataset.issues[issue_idx].label))
        .child(legend(input, issue_idx))
        .child(strip_at(input, issue_idx, page.figure_width()).unwrap_or_else(nothing))
}

/// The marks of the strip in words: only those that it has.
fn legend(input: &Input<'_>, issue_idx: usize) -> El {
    let sides = &input.figures.issues[issue_idx].sides;
    let own = [
        (Side::Abroad, sides.abroad),
        (Side::Home, sides.home),
        (Side::Unclear, sides.unclear),
        (Side::Done, sides.done),
    ];
    let mut line = el("p").class("quiet marks");
    for (side, tally) in own {
        if tally.mean().is_some() {
            let standing = if side == Side::Done { Standing::Done } else { Standing::Said(side) };
            let name = words::side(input.dataset, input.lang, side);
            line.add(el("span").child(glyph(standing)).text(name));
        }
    }
    line
}
