//! The rows in a file: all of them, or those that fit into a height, widest gap first, and a note of how many more
//! there are. If no issue can be compared, the others are shown with their marks alone.

use saydo_scene::block::Block;
use saydo_scene::gaps::{self, Plan};
use saydo_scene::metrics::{self, Font, LINE};
use saydo_scene::node::{Anchor, push_lines};
use saydo_scene::picture::Part;
use saydo_scene::row::Rows;
use saydo_scene::{Input, Scene};

/// Most that spare height adds above and below a row.
const SPARE: f64 = 14.0;

/// How much is said of the issues that can't be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// How many, and why.
    Why,
    /// How many.
    Count,
}

/// The rows, and the number of issues without room.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    /// The picture.
    pub scene: Scene,
    /// Number of rows left out.
    pub n_left_out: usize,
}

/// The rows by a plan, whole and within `height` px if that is given.
pub fn lay(input: &Input<'_>, plan: Plan, others: Others, height: Option<f64>) -> Laid {
    let rows = Rows::of(input);
    let laid = Sheet { input, plan, rows: &rows, others }.lay(height);
    let n = rows.compared.len().saturating_sub(laid.n_left_out);
    let spare = height.map_or(0.0, |height| height - laid.scene.height);
    if n == 0 || spare < 1.0 {
        return laid;
    }
    // Spare height goes between the rows, unless that would drop a row.
    let pad = plan.pad + (spare / n as f64 / 2.0).floor().min(SPARE);
    let spread = Sheet { input, plan: Plan { pad, ..plan }, rows: &rows, others }.lay(height);
    if spread.n_left_out > laid.n_left_out { laid } else { spread }
}

/// Whether all rows that are compared fit into `height` px by a plan.
pub fn fit(input: &Input<'_>, rows: &Rows, plan: Plan, others: Others, height: f64) -> bool {
    Sheet { input, plan, rows, others }.lay(Some(height)).n_left_out == 0
}

struct Sheet<'a> {
    input: &'a Input<'a>,
    plan: Plan,
    rows: &'a Rows,
    others: Others,
}

impl Sheet<'_> {
    fn lay(&self, height: Option<f64>) -> Laid {
        let (input, plan, rows) = (self.input, &self.plan, self.rows);
        let is_compared = !rows.compared.is_empty();
        let issues = if is_compared { &rows.compared } else { &rows.others };
        let mut block = gaps::head(input, plan, issues);
        let n_others = if is_compared { rows.others.len() } else { 0 };
        let fit = height.map(|height| height - block.height);
        // Rows that have no room are not even laid out: a picture is tried at many widths.
        let parts = match is_compared {
            true => gaps::compared(input, plan, issues, fit.unwrap_or(f64::INFINITY)),
            false => gaps::strips(input, plan, issues),
        };
        let n = (0..=parts.len()).rev().find(|n| {
            let note = self.note(issues.len() - n, n_others).height;
            fit.is_none_or(|fit| tall(&parts[..*n]) + note <= fit)
        });
        let n = n.unwrap_or(0);
        for part in parts.iter().take(n) {
            let scene = part.scene.clone();
            block.add(Block { nodes: scene.nodes, height: scene.height });
        }
        let n_left_out = issues.len() - n;
        block.add(self.note(n_left_out, n_others));
        Laid { scene: block.scene(plan.width), n_left_out }
    }

    /// A note of how many more issues there are, and how many can't be compared.
    fn note(&self, n_left_out: usize, n_others: usize) -> Block {
        let (input, plan) = (self.input, &self.plan);
        let mut said = Vec::new();
        said.extend((n_left_out > 0).then(|| input.lang.share_more(n_left_out)));
        said.extend((n_others > 0).then(|| match self.others {
            Others::Why => gaps::others(input, self.rows),
            Others::Count => input.lang.others(n_others),
        }));
        let mut block = Block::default();
        if said.is_empty() {
            return block;
        }
        block.height = if plan.text < 14.0 { 2.0 } else { 4.0 };
        let (size, fit) = (12.0, plan.width - 2.0 * plan.margin);
        let lines = metrics::wrap(&said.join(" · "), Font::Sans, size, fit, 0);
        let at = (plan.margin, block.height + size);
        push_lines(&mut block.nodes, &lines, at, size * LINE, (Anchor::Start, Font::Sans, size), "ink");
        block.height += size * LINE * lines.len() as f64 + 2.0;
        block
    }
}

fn tall(parts: &[Part]) -> f64 {
    parts.iter().map(|part| part.scene.height).sum()
}
