//! The lines between statements: thin from one to the next by date, strong where later words turn from earlier ones.

use crate::input::Input;
use crate::node::Node;
use saydo_analysis::order::sorted;
use saydo_model::date::Span;
use saydo_model::{DrawnBy, Link, LinkKind};

/// Whether a link says that later words depart from earlier ones or make the same claim stronger.
pub(super) fn is_turn(link: &Link) -> bool {
    matches!(link.kind, LinkKind::Departs | LinkKind::Escalates)
}

/// The turns that begin at placed statements, each as its link and the ends, in the order of the data set.
pub(super) fn turns_of<'a>(input: &Input<'a>, placed: &[(usize, (f64, f64))]) -> Vec<(&'a Link, usize, usize)> {
    let mut found = Vec::new();
    for (idx, _) in placed {
        for (link_idx, other) in input.columns.tied(*idx) {
            let link = &input.dataset.links[*link_idx];
            if is_turn(link) && input.passage(*idx).is_some_and(|passage| link.from == *passage.id()) {
                found.push((*link_idx, *idx, *other));
            }
        }
    }
    let mut turns = Vec::new();
    for at in sorted(found.len(), &|a, b| found[a].0.cmp(&found[b].0)) {
        let (link_idx, from, to) = found[at];
        turns.push((&input.dataset.links[link_idx], from, to));
    }
    turns
}

/// The class of a turn's line.
pub(super) fn turn_class(link: &Link) -> &'static str {
    if link.drawn_by == DrawnBy::Report { "arc strong" } else { "arc strong dashed" }
}

/// The thin line between two dated statements. It is dashed if their dates overlap, so that their order isn't known.
pub(super) fn thin(input: &Input<'_>, (a, from): (usize, (f64, f64)), (b, to): (usize, (f64, f64))) -> Node {
    let overlap = |a: Span, b: Span| a.first <= b.last && b.first <= a.last;
    let is_open = input.columns.span[a].zip(input.columns.span[b]).is_some_and(|(a, b)| overlap(a, b));
    Node::line(from, to, "lead").class_if(is_open, "dashed")
}
