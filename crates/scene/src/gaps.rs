//! The rows as a scene, for exported pictures, cards and small frames: drawn from the same plain values that the page
//! writes as HTML.
//!
//! A head with key and tick words, a row for each issue that can be compared, then the other issues, on the same axis.
//! Text wraps and is never cut. A [`Plan`] sets the density; the view itself uses the roomiest plan.

mod key;
mod plan;
mod rest;
mod row;
mod track;

use super::block::Block;
use super::geometry::Rect;
use super::headline;
use super::input::Input;
use super::issue_name::issue_name;
use super::node::{Handle, Node, Scene};
use super::picture::{Part, Picture};
use super::row::{Rows, Track};
use saydo_model::list::AddAll;
use saydo_state::update::issue_key;

pub use key::tick_words;
pub use plan::{Plan, margin};
pub use track::INSET;

/// The rows at a width.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let (plan, rows) = (Plan::roomy(width), Rows::of(input));
    let mut parts = compared(input, &plan, &rows.compared, f64::INFINITY);
    if !rows.others.is_empty() {
        let heading = rest::heading(input, &plan, &rows);
        parts.push(Part { key: "others".to_owned(), issue_idx: None, scene: heading.scene(width) });
    }
    parts.add_all(strips(input, &plan, &rows.others));
    for (key, line) in
        [("empty", rest::empty(input, &plan, &rows)), ("elsewhere", rest::elsewhere(input, &plan, &rows))]
    {
        if line.height > 0.0 {
            parts.push(Part { key: key.to_owned(), issue_idx: None, scene: line.scene(width) });
        }
    }
    let (left, right) = input.dataset.axis.end_labels();
    Picture { head: head(input, &plan, &rows.compared).scene(width), parts, name: input.lang.picture_rows(left, right) }
}

/// Key and tick words above rows of these issues.
pub fn head(input: &Input<'_>, plan: &Plan, issues: &[usize]) -> Block {
    key::head(input, plan, issues)
}

/// Tick words alone.
pub fn ticks(input: &Input<'_>, plan: &Plan) -> Block {
    key::ticks(input, plan)
}

/// A part for each of these issues, as rows with a hairline between them; of those that are together higher than `most`
/// only the first.
pub fn compared(input: &Input<'_>, plan: &Plan, issues: &[usize], most: f64) -> Vec<Part> {
    let mut all = Vec::new();
    for issue_idx in issues {
        all.push(super::row::row(input, *issue_idx));
    }
    let heading = row::heading(plan, &all);
    let (mut parts, mut height) = (Vec::new(), 0.0);
    for (at, row) in all.iter().enumerate() {
        if height > most {
            break;
        }
        let mut block = row::row(input, plan, row, heading);
        if at + 1 < all.len() {
            let (left, right) = (plan.margin, plan.width - plan.margin);
            block.nodes.push(Node::line((left, block.height - 0.5), (right, block.height - 0.5), "rule"));
        }
        height += block.height;
        parts.push(part(input, row.issue_idx, block, plan.width));
    }
    parts
}

/// A part for each of these issues with its marks alone.
pub fn strips(input: &Input<'_>, plan: &Plan, issues: &[usize]) -> Vec<Part> {
    let mut parts = Vec::new();
    for issue_idx in issues {
        parts.push(part(input, *issue_idx, rest::strip(input, plan, *issue_idx), plan.width));
    }
    parts
}

/// The part of a row under the issue's name: track, said and did.
pub fn body(input: &Input<'_>, plan: &Plan, issue_idx: usize) -> Block {
    let mut block = Block { nodes: Vec::new(), height: 2.0 };
    row::body(input, plan, &super::row::row(input, issue_idx), &mut block);
    block
}

/// A track alone.
pub fn track(input: &Input<'_>, plan: &Plan, track: &Track) -> Block {
    let mut block = Block { nodes: Vec::new(), height: 4.0 + track::half(input) };
    let ends = (plan.margin + INSET, plan.width - plan.margin - INSET);
    track::track(input, track, ends, block.height, &mut block.nodes);
    block.height += track::half(input);
    block
}

/// A line that says how many issues can't be compared, and why.
pub fn others(input: &Input<'_>, rows: &Rows) -> String {
    let (n, why) = (input.lang.others(rows.others.len()), headline::others(input, rows));
    if why.is_empty() { n } else { [n.as_str(), &input.lang.join_colon(), &why].concat() }
}

/// An issue's part, which answers as one button.
fn part(input: &Input<'_>, issue_idx: usize, block: Block, width: f64) -> Part {
    let issue = &input.dataset.issues[issue_idx];
    let (open, height) = (input.is_open_issue(issue), block.height);
    let mut nodes = vec![Node::rect(Rect { x: 0.0, y: 0.0, w: width, h: height }, 0.0, "hover-box")];
    if open {
        nodes.push(Node::rect(Rect { x: 0.0, y: 0.0, w: 3.0, h: height }, 0.0, "open-bar"));
    }
    nodes.add_all(block.nodes);
    let key = issue_key(&issue.id);
    let handle = Handle {
        id: key.clone(),
        action: ["issue ", issue.id.as_str()].concat(),
        name: issue_name(input, issue_idx),
        focusable: true,
        expanded: Some(open),
        at: (width / 2.0, height / 2.0),
    };
    let node = Node::group(nodes, "row").class_if(open, "open").with(handle);
    Part { key, issue_idx: Some(issue_idx), scene: Scene { width, height, nodes: vec![node] } }
}
