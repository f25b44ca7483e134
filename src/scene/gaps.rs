//! The Gaps view: one row an issue, in the groups that the data decide.

mod order;
mod row;

use super::geometry::Rect;
use super::input::Input;
use super::legend;
use super::metrics;
use super::node::{Anchor, Font, Handle, Node, Scene, TextBox, push_lines};
use super::picture::{Part, Picture};
use super::scale::Scale;
use super::words;
use order::{Heading, Section};

/// Font size of a heading's count and note.
const NOTE: f64 = 11.5;

/// Where things stand across a row of a width.
#[derive(Clone, Copy, Debug)]
struct Columns {
    width: f64,
    margin: f64,
    /// Left end of the label column; in narrow pictures the labels stand above the axis.
    label_width: Option<f64>,
    axis_from: f64,
    axis_to: f64,
}

impl Columns {
    fn of(width: f64) -> Self {
        let margin = if width < 480.0 { 12.0 } else { 16.0 };
        let label_width = (width >= 640.0).then(|| (width * 0.31).min(270.0));
        // Half a mark and half a code's words must fit beyond the axis's ends.
        let room = if width < 640.0 { 26.0 } else { 44.0 };
        let axis_from = label_width.map_or(margin + room, |label| margin + label + room + 8.0);
        Self { width, margin, label_width, axis_from, axis_to: width - margin - room }
    }

    fn scale(&self, input: &Input<'_>) -> Scale {
        Scale::new(&input.dataset.axis, self.axis_from, self.axis_to)
    }

    fn left_of_axis(&self) -> f64 {
        self.label_width.map_or(self.margin, |label| self.margin + label + 4.0)
    }
}

/// The Gaps view at a width.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let columns = Columns::of(width);
    let mut parts = Vec::new();
    if columns.label_width.is_none() {
        parts.push(notes(input, &columns));
    }
    for section in order::sections(input) {
        parts.push(heading(input, &columns, &section));
        if !section.is_folded(input) {
            for issue_idx in &section.issues {
                parts.push(row::row(input, &columns, *issue_idx));
            }
        }
    }
    let axis = &input.dataset.axis;
    Picture { head: head(input, &columns), parts, name: input.lang.picture_rows(&axis.low_label, &axis.high_label) }
}

/// Legend and axis. On a phone only what must stay in view is here; the notes stand in a part of their own.
fn head(input: &Input<'_>, columns: &Columns) -> Scene {
    let axis = &input.dataset.axis;
    let scale = columns.scale(input);
    let (left, right) = (columns.left_of_axis(), columns.width - columns.margin);
    let room = columns.width - 2.0 * columns.margin;
    let wide = columns.label_width.is_some();
    let size = if wide { 11.0 } else { 10.0 };
    let (mut nodes, legend_bottom) = legend::legend(input, columns.margin, room, 4.0, wide);
    let mut bottom = axis_title(columns, &axis.title, legend_bottom, &mut nodes);
    if wide {
        bottom = bottom.max(legend::ends(axis, left, right, legend_bottom + 14.0, 12.0, &mut nodes)) + 4.0;
    }
    let rows = [(input.lang.axis_said(), &axis.said), (input.lang.axis_done(), &axis.done)];
    // The deeds' words need room that a phone's fixed head has not; there they stand in Help and on every card.
    for (name, words) in &rows[..if wide { 2 } else { 1 }] {
        if wide {
            nodes.push(note(columns.margin, bottom + size, Anchor::Start, size, name));
        }
        let below = legend::code_words(&scale, axis, words, bottom, size, (left, right), &mut nodes);
        bottom = below.max(if wide { bottom + size * metrics::LINE } else { bottom }) + 3.0;
    }
    let height = bottom + 2.0;
    nodes.push(Node::line((columns.margin, height - 0.5), (columns.width - columns.margin, height - 0.5), "rule"));
    Scene { width: columns.width, height, nodes }
}

/// What the axis measures: beside its ends where there is a label column, else above its codes; returns the lower edge.
fn axis_title(columns: &Columns, title: &str, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let pitch = 11.0 * metrics::LINE;
    let (x, y, anchor, room) = match columns.label_width {
        Some(label_width) => (columns.margin, top + pitch, Anchor::Start, label_width),
        None => (columns.width / 2.0, top + 12.0, Anchor::Middle, columns.width - 2.0 * columns.margin),
    };
    let lines = metrics::wrap(title, Font::Sans, 11.0, room, 2);
    push_lines(nodes, &lines, (x, y), pitch, (anchor, Font::Sans, 11.0), "muted");
    top + pitch * lines.len() as f64 + 4.0
}

fn note(x: f64, y: f64, anchor: Anchor, size: f64, text: &str) -> Node {
    Node::text(TextBox::new(x, y, anchor, Font::Sans, size, text), "muted")
}

/// The legend's notes as a part of their own, for narrow pictures.
fn notes(input: &Input<'_>, columns: &Columns) -> Part {
    let mut text = [input.lang.dot_note(), input.lang.hollow_note()].join("; ");
    if input.state.method.ranges {
        text = [text.as_str(), input.lang.range_note()].join("; ");
    }
    let lines = metrics::wrap(&text, Font::Sans, NOTE, columns.width - 2.0 * columns.margin, 0);
    let mut nodes = Vec::new();
    let style = (Anchor::Start, Font::Sans, NOTE);
    push_lines(&mut nodes, &lines, (columns.margin, 16.0), NOTE * metrics::LINE, style, "muted");
    let height = 8.0 + NOTE * metrics::LINE * nodes.len() as f64;
    Part { key: "notes".to_owned(), issue_idx: None, scene: Scene { width: columns.width, height, nodes } }
}

fn heading(input: &Input<'_>, columns: &Columns, section: &Section) -> Part {
    let (lang, n) = (input.lang, section.issues.len());
    let size = if columns.width < 480.0 { 14.0 } else { 15.5 };
    let folded = section.is_folded(input);
    let title = section.heading.title(input);
    let count = lang.issues(n);
    let limit = columns.width - 2.0 * columns.margin - 22.0;
    let lines = metrics::wrap(title, Font::Serif, size, limit, 0);
    let pitch = size * metrics::LINE;
    let mut nodes = Vec::new();
    let mut y = 24.0;
    let left = columns.margin + 18.0;
    push_lines(&mut nodes, &lines, (left, y), pitch, (Anchor::Start, Font::Serif, size), "group-title");
    y += pitch * lines.len() as f64;
    let note = section.note(lang).map_or(count.clone(), |note| [count.as_str(), note].join(" · "));
    let right = columns.width - columns.margin;
    let last_width = lines.last().map_or(0.0, |line| metrics::width(line, Font::Serif, size));
    let beside = columns.margin + 18.0 + last_width + 14.0 + metrics::width(&note, Font::Sans, NOTE) <= right;
    let mut bottom = y - pitch;
    if beside {
        nodes.push(Node::text(TextBox::new(right, bottom, Anchor::End, Font::Sans, NOTE, &note), "muted"));
    } else {
        // Below the title's own descent.
        bottom += size * 0.3 - NOTE * 0.3;
        let lines = metrics::wrap(&note, Font::Sans, NOTE, limit, 0);
        let pitch = NOTE * metrics::LINE;
        push_lines(&mut nodes, &lines, (left, bottom + pitch), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        bottom += pitch * lines.len() as f64;
    }
    // On a phone a heading is a target for a thumb.
    let height = (bottom + 10.0).max(if columns.label_width.is_none() { 44.0 } else { 0.0 });
    nodes.push(chevron(columns.margin + 5.0, 19.0, folded));
    nodes.insert(0, Node::rect(Rect { x: 0.0, y: 4.0, w: columns.width, h: height - 4.0 }, 0.0, "hover-box"));
    let handle = Handle {
        id: ["group:", section.heading.key()].concat(),
        action: section.heading.group().map_or(String::new(), |group| ["fold ", group.key()].concat()),
        name: [title, &note].join(", "),
        focusable: section.heading.group().is_some(),
        expanded: Some(!folded),
        at: (columns.width / 2.0, height / 2.0),
    };
    let key = handle.id.clone();
    let group = Node::group(nodes, "group-heading").with(handle);
    Part { key, issue_idx: None, scene: Scene { width: columns.width, height, nodes: vec![group] } }
}

fn chevron(x: f64, y: f64, folded: bool) -> Node {
    let d = if folded {
        super::geometry::path(&[("M", &[x - 2.0, y - 4.5]), ("L", &[x + 3.0, y]), ("L", &[x - 2.0, y + 4.5])])
    } else {
        super::geometry::path(&[("M", &[x - 4.5, y - 2.0]), ("L", &[x, y + 3.0]), ("L", &[x + 4.5, y - 2.0])])
    };
    Node::path(d, "chevron")
}

impl Heading {
    fn title(self, input: &Input<'_>) -> &'static str {
        match self {
            Self::Group(group) => words::group(input, group),
            Self::NothingHere => input.lang.group_nothing_here(),
            Self::Audience => input.lang.group_audience(),
            Self::NoAudience => input.lang.group_no_audience(),
        }
    }
}
