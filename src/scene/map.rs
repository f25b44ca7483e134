//! The Map: across what is said, up what is done; issues with words alone or deeds alone lie on the coasts.
//!
//! Classes that a style sheet meets here, beside those of the marks, the strip and the legend:
//! `plane coast grid cell band diagonal corner heading` (ground), `issue hit-box bar whisker on-focus` (issues), `dim`
//! (an issue or pair that is not of the open issue), `lead arc strong record elsewhere` (what the open issue shows),
//! `callout leader` (how to read), `pair-dot cell-count` (pairs).

mod axes;
mod callout;
mod frame;
mod ground;
mod groups;
mod issue;
mod labels;
mod layout;
mod open;
mod pairs;
mod ranges;
#[cfg(test)]
mod tests;

use super::input::Input;
use super::legend;
use super::metrics;
use super::node::{Anchor, Font, Node, Scene, push_lines};
use super::picture::{Part, Picture};
use crate::model::list::AddAll;
use frame::Frame;
use groups::Groups;

/// The Map at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let groups = Groups::of(input);
    let frame = Frame::of(input, width, &groups);
    let mut nodes = Vec::new();
    ground::draw(input, &frame, &mut nodes);
    let bottom = axes::draw(input, &frame, &mut nodes);
    if input.state.pairs {
        pairs::draw(input, &frame, &mut nodes);
    } else {
        issues(input, &frame, &groups, &mut nodes);
    }
    let height = notes(input, &frame, &groups, bottom, &mut nodes);
    let axis = &input.dataset.axis;
    let scene = Scene { width, height, nodes };
    Picture {
        head: head(input, &frame),
        parts: vec![Part { key: "map".to_owned(), issue_idx: None, scene }],
        name: input.lang.picture_map(&axis.low_label, &axis.high_label),
    }
}

fn head(input: &Input<'_>, frame: &Frame) -> Scene {
    let room = frame.width - 2.0 * frame.margin;
    let (nodes, bottom) = if input.state.pairs {
        pairs::legend(input, frame.margin, room)
    } else {
        legend::legend(input, frame.margin, room, 4.0, true)
    };
    Scene { width: frame.width, height: bottom + 4.0, nodes }
}

/// Ghosts, issues in reading order, what the open one shows, how to read one of them.
fn issues(input: &Input<'_>, frame: &Frame, groups: &Groups, nodes: &mut Vec<Node>) {
    let spots = layout::spots(input, frame, groups);
    let bars = ranges::bars(input, frame, &spots);
    let placed = labels::place_off(input, frame, &spots, &ground::titles(input, frame), &ranges::boxes(&bars));
    let opened = open::Opened::of(input, frame, &spots, &placed);
    let mut taken = placed.boxes.clone();
    if let Some(opened) = &opened {
        opened.boxes(&mut taken);
    }
    ground::texts(input, frame, &mut taken, nodes);
    if let Some(opened) = &opened {
        opened.lines(input, frame, nodes);
    }
    issue::ghosts(input, frame, groups, nodes);
    nodes.add_all(bars);
    for (spot, label) in spots.iter().zip(&placed.labels) {
        let hit = issue::hit_box(spot, &spots, frame);
        nodes.push(issue::draw(input, spot, label.as_ref(), hit));
    }
    match &opened {
        Some(opened) => opened.draw(input, frame, &mut taken, nodes),
        None => callout::draw(input, frame, &spots, &taken, nodes),
    }
}

/// What the lines of an open issue mean, and issues that have no place on the plane, in lines under it; returns the lower
/// edge.
fn notes(input: &Input<'_>, frame: &Frame, groups: &Groups, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let lang = input.lang;
    let names = |issues: &[usize]| {
        let mut names = Vec::new();
        for idx in issues {
            names.push(input.dataset.issues[*idx].label.as_str());
        }
        names.join(" · ")
    };
    let mut lines = Vec::new();
    if input.state.open_issue(input.dataset).is_some() && !input.state.pairs {
        lines.push([lang.line_solid(), lang.line_dashed()].join(" · "));
    }
    let named = [
        (&groups.empty, lang.map_empty(&names(&groups.empty))),
        (&groups.scholars, lang.map_scholars(&names(&groups.scholars))),
        (&groups.missing, lang.map_missing(&names(&groups.missing))),
    ];
    lines.add_all(named.into_iter().filter(|(issues, _)| !issues.is_empty()).map(|(_, line)| line));
    let (mut y, pitch) = (top + 8.0, frame.small + 4.0);
    for line in &lines {
        let parts = metrics::wrap(line, Font::Sans, frame.small, frame.width - 2.0 * frame.margin, 0);
        let style = (Anchor::Start, Font::Sans, frame.small);
        push_lines(nodes, &parts, (frame.margin, y + pitch), pitch, style, "muted");
        y += parts.len() as f64 * pitch + 3.0;
    }
    y + 8.0
}
