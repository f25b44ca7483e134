//! The part below the rows: issues that can't be compared, each with its marks on the same axis, and a line that names
//! the issues without a passage.

use super::key;
use super::plan::Plan;
use super::row::{SMALL, tally, text};
use super::track::{self, INSET};
use crate::block::Block;
use crate::flow::Piece;
use crate::input::Input;
use crate::metrics::{Font, LINE};
use crate::node::Node;
use crate::row::{Rows, row};
use saydo_analysis::Standing;
use saydo_model::Side;
use saydo_state::GapKind;

/// Size of a name here.
const NAME: f64 = 14.0;

/// How many issues can't be compared and why, and a key to marks that the rows don't have.
pub(super) fn heading(input: &Input<'_>, plan: &Plan, rows: &Rows) -> Block {
    let right = plan.width - plan.margin;
    let mut block = Block { nodes: vec![Node::line((plan.margin, 0.5), (right, 0.5), "edge")], height: 8.0 };
    let n = input.lang.others(rows.others.len());
    let why = crate::headline::others(input, rows);
    let n = if why.is_empty() { n } else { [n.as_str(), ":"].concat() };
    let pieces = [Piece::new(&n, Font::Bold, 14.0, "ink"), Piece::new(&why, Font::Sans, 14.0, "ink")];
    text(plan, &pieces, 14.0 * LINE, &mut block);
    block.height += 4.0;
    key::further(input, plan, &unnamed(input, rows), &mut block);
    block
}

/// The standings of marks below the rows that the key above them doesn't name.
fn unnamed(input: &Input<'_>, rows: &Rows) -> Vec<Standing> {
    let mut found = Vec::new();
    let all = [Standing::Said(Side::Home), Standing::Said(Side::Unclear), Standing::Done, Standing::Interpreter];
    let named = if input.state.gap == GapKind::Deeds { Standing::Done } else { Standing::Said(Side::Home) };
    for standing in all.into_iter().filter(|standing| *standing != named) {
        let has = |idx: &usize| row(input, *idx).track.marks.iter().any(|(other, _)| *other == standing);
        if rows.others.iter().any(has) {
            found.push(standing);
        }
    }
    found
}

/// Name and tally, with the marks below.
pub(super) fn strip(input: &Input<'_>, plan: &Plan, issue_idx: usize) -> Block {
    let row = row(input, issue_idx);
    let mut block = Block { nodes: Vec::new(), height: 6.0 };
    let name = Piece::new(&row.name, Font::Bold, NAME, "name");
    let beside = crate::metrics::width(&row.tally, Font::Sans, SMALL) + 12.0;
    if crate::flow::fits(&[name], plan.inner() - beside) {
        let top = block.height;
        tally(plan, &row, top + NAME, &mut block.nodes);
        text(plan, &[name], NAME * LINE, &mut block);
        block.height = block.height.max(top + NAME * LINE);
    } else {
        let tally = Piece::new(&row.tally, Font::Sans, SMALL, "muted").after(8.0);
        text(plan, &[name, tally], NAME * LINE, &mut block);
    }
    let half = track::half(input);
    let middle = block.height + half;
    let (left, right) = (plan.margin + INSET, plan.width - plan.margin - INSET);
    track::track(input, &row.track, (left, right), middle, &mut block.nodes);
    block.height = (middle + half + 2.0).ceil();
    block
}

/// A line that names the issues of which the selection has no passage.
pub(super) fn empty(input: &Input<'_>, plan: &Plan, rows: &Rows) -> Block {
    line(plan, &names(input, &rows.empty), &|names| input.lang.share_nothing_selected(names))
}

/// A line that names the issues that the data set treats elsewhere.
pub(super) fn elsewhere(input: &Input<'_>, plan: &Plan, rows: &Rows) -> Block {
    line(plan, &names(input, &rows.elsewhere), &|names| input.lang.share_not_covered(names))
}

fn names(input: &Input<'_>, issues: &[usize]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for idx in issues {
        names.push(&input.dataset.issues[*idx].label);
    }
    names.join(" · ")
}

fn line(plan: &Plan, names: &str, said: &dyn Fn(&str) -> String) -> Block {
    let mut block = Block { nodes: Vec::new(), height: 8.0 };
    if names.is_empty() {
        return Block::default();
    }
    text(plan, &[Piece::new(&said(names), Font::Sans, SMALL, "muted")], SMALL * LINE, &mut block);
    block.height += 4.0;
    block
}
