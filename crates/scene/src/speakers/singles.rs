//! Speakers with one statement: counted and named, each with a mark that opens the record.

use super::plan::Plan;
use super::spoken::{Spoken, has_strip};
use crate::geometry::Rect;
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, Scene, push_lines};
use crate::picture::Part;
use crate::words;
use saydo_state::update::record_key;

const SIZE: f64 = 12.0;
const TITLE: f64 = 14.0;
/// Distance of two lines in px, so that a touch hits only one name.
const PITCH: f64 = 32.0;
const GLYPH: f64 = 20.0;
const BETWEEN: f64 = 18.0;

pub(super) fn part(input: &Input<'_>, plan: &Plan, all: &[Spoken]) -> Option<Part> {
    let mut singles: Vec<usize> = Vec::new();
    for spoken in all {
        if !has_strip(input, spoken) {
            singles.append(&mut spoken.all());
        }
    }
    if singles.is_empty() {
        return None;
    }
    let mut nodes = Vec::new();
    let title = metrics::wrap(&input.lang.speakers_single(singles.len()), Font::Bold, TITLE, plan.inner(), 0);
    let pitch = TITLE * metrics::LINE;
    push_lines(&mut nodes, &title, (plan.margin, 24.0), pitch, (Anchor::Start, Font::Bold, TITLE), "name");
    let mut y = 24.0 + pitch * (title.len() as f64 - 1.0) + 10.0;
    let mut x = plan.margin;
    for idx in singles {
        let Some(passage) = input.passage(idx) else { continue };
        let who = words::who(input.dataset, input.lang, passage);
        let lines = metrics::wrap(&who, Font::Sans, SIZE, plan.inner() - GLYPH, 2);
        let w = GLYPH + lines.iter().fold(0.0_f64, |w, line| metrics::width(line, Font::Sans, SIZE).max(w));
        if x > plan.margin && x + w > plan.width - plan.margin {
            x = plan.margin;
            y += PITCH;
        }
        let middle = y + PITCH / 2.0;
        let mut mark = mark::passage(input, idx, (x + 8.0, middle), 5.5, true);
        mark.handle = None;
        let target = Rect { x: x - 2.0, y: y + 1.0, w: w + 6.0, h: PITCH - 2.0 };
        let handle = Handle {
            id: record_key(passage.id()),
            action: ["record ", passage.id().as_str()].concat(),
            name: words::record_name(input, passage),
            focusable: true,
            expanded: None,
            at: (x + w / 2.0, middle),
        };
        let mut group = vec![Node::rect(target, 3.0, "hit-box"), mark];
        let (style, pitch) = ((Anchor::Start, Font::Sans, SIZE), SIZE * 1.2);
        let first = middle + 4.0 - pitch / 2.0 * (lines.len() as f64 - 1.0);
        push_lines(&mut group, &lines, (x + GLYPH, first), pitch, style, "ink");
        nodes.push(Node::group(group, "record").with(handle));
        x += w + BETWEEN;
    }
    let scene = Scene { width: plan.width, height: y + PITCH + 6.0, nodes };
    Some(Part { key: "singles".to_owned(), issue_idx: None, scene })
}
