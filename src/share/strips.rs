//! All issues in little room: a row each with its name and its strip, in the groups and order of the Gaps view. For
//! pictures of a fixed size, which a whole Gaps view does not fit into.

mod columns;

use super::frame::Block;
use crate::analysis::Group;
use crate::model::list::AddAll;
use crate::scene::node::{Anchor, Font, Node, Scene, Shape, TextBox, push_lines};
use crate::scene::scale::Scale;
use crate::scene::{Input, legend, metrics, picture, strip, words};
use crate::state::{Panels, View};
use columns::Columns;

/// What a row is higher than its strip in pictures as tall as they need, and what the tallest row is in others.
const ROW: (f64, f64) = (1.0, 14.0);
/// Least height of a row: two lines of a name.
const LEAST_ROW: f64 = 2.0 * NAME * metrics::LINE + 2.0;
const NAME: f64 = 13.0;
const SMALL: f64 = 11.0;
const HEADING: f64 = 13.5;
/// Half a mark and half a code's words beyond an axis's end.
const BEYOND: f64 = 26.0;
/// Between two columns.
const GUTTER: f64 = 20.0;

/// How the rows are laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Width in px.
    pub width: f64,
    /// Columns of rows.
    pub columns: usize,
    /// Whether groups have headings; in one column only.
    pub headings: bool,
    /// Whether the words of all codes stand over the axis, where they find room.
    pub codes: bool,
    /// Height in px that must not be passed.
    pub height: Option<f64>,
}

/// The rows, and how many issues found no place.
#[derive(Clone, Debug)]
pub struct Laid {
    /// The picture.
    pub scene: Scene,
    /// Number of issues left out.
    pub n_left_out: usize,
}

/// The issues in groups, in the order of the Gaps view.
#[derive(Clone, Debug)]
pub struct Strips<'a> {
    input: &'a Input<'a>,
    /// A heading and the issues under it, as indexes.
    sections: Vec<(String, Vec<usize>)>,
    /// Issues without evidence in this data set.
    absent: Vec<usize>,
}

enum Item<'a> {
    Heading(&'a str),
    Row(usize),
}

impl<'a> Strips<'a> {
    /// The strips of an input; folded groups are unfolded.
    pub fn of(input: &'a Input<'a>) -> Self {
        let panels = Panels::default();
        let unfolded = Input { panels: &panels, ..input.clone() };
        let (mut sections, mut absent): (Vec<(String, Vec<usize>)>, Vec<usize>) = Default::default();
        for part in picture(&unfolded, View::Gaps, 960.0).map(|picture| picture.parts).unwrap_or_default() {
            match (part.issue_idx, sections.last_mut()) {
                (Some(idx), _) if input.published.issues[idx].n() == 0 => absent.push(idx),
                (Some(idx), Some((_, issues))) => issues.push(idx),
                _ => sections.add_all(part.key.strip_prefix("group:").map(|key| (heading(input, key), Vec::new()))),
            }
        }
        sections.retain(|(_, issues)| !issues.is_empty());
        Self { input, sections, absent }
    }

    /// Least height of a row in which no mark leaves it.
    fn least_row(&self, columns: &Columns) -> f64 {
        let (left, right) = columns.axis(0);
        let scale = Scale::new(&self.input.dataset.axis, left, right);
        let mut nodes = Vec::new();
        for idx in self.sections.iter().flat_map(|(_, issues)| issues) {
            strip::strip(self.input, *idx, &scale, 0.0, &mut nodes);
        }
        let reach = nodes.iter().map(|node| match &node.shape {
            Shape::Circle(_, y, r) => y.abs() + r,
            Shape::Rect(rect, _) => rect.y.abs().max(rect.bottom().abs()),
            Shape::Path(d) => {
                d.0.iter()
                    .flat_map(|(_, numbers)| numbers.chunks_exact(2))
                    .fold(0.0, |far, point| point[1].abs().max(far))
            }
            _ => 0.0,
        });
        let half = reach.fold(0.0, f64::max);
        (2.0 * half + 4.0).clamp(LEAST_ROW, strip::height(self.input) + ROW.0)
    }

    fn items(&self, headings: bool) -> Vec<Item<'_>> {
        let mut items = Vec::new();
        for (heading, issues) in &self.sections {
            items.extend(headings.then_some(Item::Heading(heading)));
            items.extend(issues.iter().map(|idx| Item::Row(*idx)));
        }
        items
    }

    /// The picture by a plan. Rows are never cut: those that don't fit are left out from the end, and counted in words.
    pub fn lay(&self, plan: Plan) -> Laid {
        let columns = Columns::of(plan);
        let mut block = self.head(&columns);
        let items = self.items(plan.headings && plan.columns == 1);
        let n_rows = items.iter().filter(|item| matches!(item, Item::Row(_))).count();
        let absent = self.absent(&columns);
        let least = if plan.height.is_some() { self.least_row(&columns) } else { strip::height(self.input) + ROW.0 };
        let wanted = columns.height(&items, least);
        let room = plan.height.map(|height| height - block.height - absent.height);
        let (shown, n_left_out) = match room {
            Some(room) if wanted > room => columns.fitting(&items, least, room - SMALL * metrics::LINE - 2.0),
            _ => (items.len(), 0),
        };
        let shown = &items[..shown];
        let per_column = n_rows.div_ceil(plan.columns).max(1) as f64;
        let spare = room.map_or(0.0, |room| room - wanted).max(0.0);
        let pitch = (least + (spare / per_column).floor()).min((strip::height(self.input) + ROW.1).max(least));
        self.rows(&columns, shown, pitch, &mut block);
        if n_left_out > 0 {
            let more = self.input.lang.share_more(n_left_out);
            columns.note(&more, "ink", &mut block);
        }
        block.nodes.extend(absent.nodes.into_iter().map(|node| node.moved((0.0, block.height))));
        block.height += absent.height;
        Laid { scene: Scene { width: plan.width, height: block.height, nodes: block.nodes }, n_left_out }
    }

    /// Legend, and over each column the axis's ends in words; in a wide one those of all codes.
    fn head(&self, columns: &Columns) -> Block {
        let (input, axis) = (self.input, &self.input.dataset.axis);
        let (mut nodes, mut bottom) =
            legend::legend(input, columns.margin, columns.plan.width - 2.0 * columns.margin, 0.0, true);
        let top = bottom + 14.0;
        for column in 0..columns.plan.columns {
            let (left, right) = columns.axis(column);
            bottom = bottom.max(legend::ends(axis, left - BEYOND, right + BEYOND, top, SMALL + 0.5, &mut nodes));
        }
        bottom += 5.0;
        if columns.plan.codes && columns.plan.columns == 1 && columns.plan.width >= 560.0 {
            bottom += 2.0;
            let (left, right) = columns.axis(0);
            for (name, own) in [(input.lang.axis_said(), &axis.said), (input.lang.axis_done(), &axis.done)] {
                let label = TextBox::new(columns.margin, bottom + SMALL, Anchor::Start, Font::Sans, SMALL, name);
                nodes.push(Node::text(label, "muted"));
                let scale = Scale::new(axis, left, right);
                let bounds = (left - BEYOND - 16.0, columns.plan.width - 2.0);
                let below = legend::code_words(&scale, axis, own, bottom, SMALL, bounds, &mut nodes);
                bottom = below.max(bottom + SMALL * metrics::LINE) + 3.0;
            }
        }
        Block { nodes, height: bottom }
    }

    fn rows(&self, columns: &Columns, items: &[Item<'_>], pitch: f64, block: &mut Block) {
        let per_column = items.len().div_ceil(columns.plan.columns).max(1);
        let (top, mut bottom) = (block.height, block.height);
        for (column, items) in items.chunks(per_column).enumerate() {
            let mut y = top;
            for item in items {
                match item {
                    Item::Heading(text) => {
                        let lines = columns.heading(text);
                        let pitch = HEADING * metrics::LINE;
                        let style = (Anchor::Start, Font::Serif, HEADING);
                        push_lines(
                            &mut block.nodes,
                            &lines,
                            (columns.margin, y + 6.0 + HEADING),
                            pitch,
                            style,
                            "group-title",
                        );
                        y += 8.0 + pitch * lines.len() as f64;
                    }
                    Item::Row(idx) => {
                        self.row(columns, column, *idx, y + pitch / 2.0, &mut block.nodes);
                        y += pitch;
                    }
                }
            }
            bottom = bottom.max(y);
        }
        block.height = bottom;
    }

    /// Name and gap at the left, the strip at the right.
    fn row(&self, columns: &Columns, column: usize, issue_idx: usize, middle: f64, nodes: &mut Vec<Node>) {
        let (input, x) = (self.input, columns.left(column));
        let mut lines: Vec<(String, Font, f64, &str)> = Vec::new();
        for line in metrics::wrap(&input.dataset.issues[issue_idx].label, Font::Bold, NAME, columns.label, 2) {
            lines.push((line, Font::Bold, NAME, "name"));
        }
        let figures = words::figures(input, issue_idx);
        let figure = figures.split(" · ").next().filter(|_| lines.len() < 2).unwrap_or("");
        if !figure.is_empty() && metrics::width(figure, Font::Sans, SMALL) <= columns.label {
            lines.push((figure.to_owned(), Font::Sans, SMALL, "muted"));
        }
        let height: f64 = lines.iter().map(|(_, _, size, _)| size * metrics::LINE).sum();
        let mut y = middle - height / 2.0;
        for (line, font, size, class) in lines {
            nodes.push(Node::text(TextBox::new(x, y + size, Anchor::Start, font, size, line), class));
            y += size * metrics::LINE;
        }
        let (left, right) = columns.axis(column);
        let scale = Scale::new(&input.dataset.axis, left, right);
        strip::strip(input, issue_idx, &scale, middle, nodes);
    }

    /// Issues that are not in this data set, in two lines at most.
    fn absent(&self, columns: &Columns) -> Block {
        let mut block = Block { nodes: Vec::new(), height: 4.0 };
        let names: Vec<&str> = self.absent.iter().map(|idx| self.input.dataset.issues[*idx].label.as_str()).collect();
        if !names.is_empty() {
            columns.note(&self.input.lang.map_missing(&names.join(" · ")), "muted", &mut block);
        }
        block
    }
}

/// What a section of the Gaps view is called, by its key.
fn heading(input: &Input<'_>, key: &str) -> String {
    match (Group::from_key(key), key) {
        (Some(group), _) => words::group(input, group),
        (None, "nothing-here") => input.lang.group_nothing_here(),
        (None, "audience") => input.lang.group_audience(),
        (None, _) => input.lang.group_no_audience(),
    }
    .to_owned()
}
