//! Issues that can't be compared: those with deeds only beside the vertical axis, at their heights; those with words
//! only below the horizontal axis, at their places. Without room beside the plane, deeds stand below it too, on the
//! same scale.

use super::frame::{ENTRY, Frame, HEADING, SMALL};
use super::groups::Groups;
use super::issue::{SAID, group, is_aside};
use super::spots::{around, held_within, union};
use crate::geometry::Rect;
use crate::input::Input;
use crate::metrics::{self, Font, LINE};
use crate::node::{Anchor, Node, TextBox, push_lines};
use crate::{label, mark};
use saydo_analysis::{Standing, order::sorted};
use saydo_model::Side;
use saydo_model::list::AddAll;

/// Radius of the lists' marks.
const RADIUS: f64 = 5.4;
/// Distance from a mark to its name.
const OFF: f64 = 7.0;

/// An issue of a list.
struct Entry {
    issue_idx: usize,
    standing: Standing,
    at: (f64, f64),
    lines: Vec<String>,
    /// The box of the name, and whether it stands at the left of the mark.
    name: Rect,
    at_left: bool,
    /// Ends of the tick that leads down to the mark.
    tick: Option<((f64, f64), (f64, f64))>,
}

/// The list beside the plane.
pub(super) fn beside(input: &Input<'_>, frame: &Frame, groups: &Groups, nodes: &mut Vec<Node>) {
    let Some(width) = frame.beside else { return };
    let title = label::balanced(&groups.deeds_title(input), Font::Bold, SMALL, frame.plane.x - frame.left - 4.0);
    let top = frame.plane.y + title.len() as f64 * SMALL * LINE + 4.0;
    push_lines(
        nodes,
        &title,
        (frame.left, frame.plane.y + SMALL),
        SMALL * LINE,
        (Anchor::Start, Font::Bold, SMALL),
        "heading",
    );
    let (mut anchors, mut heights, mut all_lines) = (Vec::new(), Vec::new(), Vec::new());
    for issue_idx in &groups.deeds {
        let lines = frame.list_lines(input, *issue_idx, width);
        let did = input.figures.issues[*issue_idx].sides.done.mean();
        anchors.push(did.map_or(frame.plane.y, |did| frame.y.at(did)));
        heights.push(frame.list_height(&lines));
        all_lines.push(lines);
    }
    let places = label::spread(&anchors, &heights, frame.plane.h, top, frame.plane.bottom() + HEADING);
    let x = frame.left + width + OFF + RADIUS;
    for ((at, issue_idx), lines) in groups.deeds.iter().enumerate().zip(all_lines) {
        let y = places[at].unwrap_or(anchors[at]);
        let (from, to) = ((x + RADIUS + 3.0, y), (frame.plane.x, anchors[at]));
        let h = lines.len() as f64 * LINE * frame.list;
        let name = Rect { x: frame.left, y: y - h / 2.0, w: width, h };
        let (issue_idx, standing) = (*issue_idx, Standing::Done);
        nodes.push(Node::line(from, to, "rail"));
        let entry = Entry { issue_idx, standing, at: (x, y), lines, name, at_left: true, tick: None };
        nodes.push(entry.draw(input, frame, f64::MAX));
    }
}

/// The lists below `top`; returns the lower edge.
pub(super) fn below(input: &Input<'_>, frame: &Frame, groups: &Groups, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let mut bottom = strip(input, frame, (Groups::words_title(input), &groups.words, true), top, nodes);
    if frame.beside.is_none() {
        bottom = strip(input, frame, (&groups.deeds_title(input), &groups.deeds, false), bottom, nodes);
    }
    bottom
}

/// Entries at their horizontal places, in as many rows as they need, under or beside their title.
fn strip(
    input: &Input<'_>,
    frame: &Frame,
    (title, list, has_ticks): (&str, &[usize], bool),
    top: f64,
    nodes: &mut Vec<Node>,
) -> f64 {
    if list.is_empty() {
        return top;
    }
    let first = top + 6.0;
    let heading = heading_at(frame, title, first, nodes);
    let mut places = Vec::new();
    for issue_idx in list {
        places.push(place(input, *issue_idx, !has_ticks));
    }
    let x_of = |idx: usize| frame.x.at(places[idx].1);
    let all = (0..list.len()).map(x_of).collect();
    let mut rows = Rows::new(frame, first, has_ticks.then_some(top + 2.0), heading, all);
    for idx in sorted(list.len(), &|a, b| x_of(a).total_cmp(&x_of(b))) {
        rows.add(input, list[idx], places[idx].0, x_of(idx));
    }
    let bottom = rows.bottom.max(heading.bottom());
    for entry in &rows.entries {
        if let Some((from, to)) = entry.tick {
            let edge = frame.plane.bottom();
            nodes.push(Node::line((entry.at.0, edge), (entry.at.0, edge + 4.0), "rail"));
            nodes.push(Node::line(from, to, "rail"));
        }
    }
    nodes.add_all(rows.entries.iter().map(|entry| entry.draw(input, frame, bottom)));
    bottom
}

/// The title of a list below the plane, in line with the first row; returns its box.
fn heading_at(frame: &Frame, title: &str, top: f64, nodes: &mut Vec<Node>) -> Rect {
    let pitch = SMALL * LINE;
    let width = if frame.beside.is_some() { frame.plane.x - 10.0 } else { frame.width * 0.6 } - frame.left;
    let lines = label::balanced(title, Font::Bold, SMALL, width);
    let baseline = top + ENTRY / 2.0 + SMALL * 0.35;
    push_lines(nodes, &lines, (frame.left, baseline), pitch, (Anchor::Start, Font::Bold, SMALL), "heading");
    let w = lines.iter().map(|line| metrics::width(line, Font::Bold, SMALL)).fold(0.0, f64::max);
    Rect { x: frame.left, y: baseline - SMALL, w: w + 4.0, h: lines.len() as f64 * pitch }
}

/// Entries below the plane, placed row by row.
struct Rows<'a> {
    frame: &'a Frame,
    /// Upper edge of the first row, and the upper end of ticks.
    top: f64,
    from: Option<f64>,
    entries: Vec<Entry>,
    bottom: f64,
    /// Boxes of the heading and all entries, of the heading and all names, and of ticks.
    taken: Vec<Rect>,
    names: Vec<Rect>,
    ticks: Vec<Rect>,
    /// Horizontal places of all entries.
    all: Vec<f64>,
}

impl<'a> Rows<'a> {
    fn new(frame: &'a Frame, top: f64, from: Option<f64>, heading: Rect, all: Vec<f64>) -> Self {
        let (entries, names, ticks) = (Vec::new(), vec![heading], Vec::new());
        Self { frame, top, from, entries, bottom: top, taken: vec![heading], names, ticks, all }
    }

    /// Puts an issue into the first row with room for it, with its name on the outer side of its mark or else on the
    /// inner side. It has no tick if the tick would cross a name.
    fn add(&mut self, input: &Input<'_>, issue_idx: usize, standing: Standing, x: f64) {
        let lines = self.frame.list_lines(input, issue_idx, self.frame.width * 0.45);
        let mut w: f64 = 0.0;
        for line in &lines {
            w = w.max(metrics::width(line, Font::Sans, self.frame.name));
        }
        let h = lines.len() as f64 * LINE * self.frame.list;
        let last = self.entries.len() * 4 + 4;
        let sides = if x > self.frame.plane.x + self.frame.plane.w * 0.5 + 1.0 { [false, true] } else { [true, false] };
        for (is_strict, has_tick) in [(true, true), (false, true), (false, false)] {
            for row in 0..=if has_tick { 2 } else { last } {
                let y = self.top + row as f64 * ENTRY + h.max(ENTRY) / 2.0;
                for at_left in sides {
                    let left = if at_left { x - RADIUS - OFF - w } else { x + RADIUS + OFF };
                    let name = held_within(Rect { x: left, y: y - h / 2.0, w, h }, &self.frame.bounds(f64::MAX));
                    let tick = self.from.filter(|_| has_tick).map(|from| ((x, from), (x, y - RADIUS)));
                    let entry = Entry { issue_idx, standing, at: (x, y), lines: lines.clone(), name, at_left, tick };
                    let fits = name.x == left && self.has_room(&entry) && (!is_strict || self.covers_none(&entry));
                    if fits || row == last {
                        return self.put(entry);
                    }
                }
            }
        }
    }

    /// Whether a name lies under no other mark's place, so that no tick has to cross it.
    fn covers_none(&self, entry: &Entry) -> bool {
        self.all.iter().all(|x| *x < entry.name.x - 3.0 || *x > entry.name.right() + 3.0)
    }

    fn has_room(&self, entry: &Entry) -> bool {
        let tick = entry.tick_box();
        entry.inner().is_free_of(&self.taken)
            && entry.name.is_free_of(&self.ticks)
            && tick.is_none_or(|tick| tick.is_free_of(&self.names))
    }

    fn put(&mut self, entry: Entry) {
        self.bottom = self.bottom.max(entry.inner().bottom());
        self.taken.push(entry.inner());
        self.names.push(entry.name);
        self.ticks.extend(entry.tick_box());
        self.entries.push(entry);
    }
}

impl Entry {
    /// The box of mark and name, at least as high as a touch target.
    fn inner(&self) -> Rect {
        let both = union(&around(self.at, RADIUS), &self.name);
        let h = both.h.max(ENTRY);
        Rect { y: self.at.1 - h / 2.0, h, ..both }
    }

    fn tick_box(&self) -> Option<Rect> {
        self.tick.map(|(from, to)| Rect { x: from.0 - 2.0, y: from.1, w: 4.0, h: (to.1 - from.1).max(0.0) })
    }

    /// The entry's group, in a picture down to `bottom`.
    fn draw(&self, input: &Input<'_>, frame: &Frame, bottom: f64) -> Node {
        let mut nodes = vec![Node::rect(held_within(self.inner(), &frame.bounds(bottom)), 4.0, "hover-box")];
        let (faded, aside) = (mark::is_faded(input, self.standing), is_aside(input, self.issue_idx));
        let mark = mark::mark(self.standing, self.at.0, self.at.1, RADIUS, false).class_if(true, "mean");
        nodes.push(mark.class_if(aside, "aside").class_if(faded, "faded"));
        let (x, anchor) = if self.at_left { (self.name.right(), Anchor::End) } else { (self.name.x, Anchor::Start) };
        for (idx, line) in self.lines.iter().enumerate() {
            let y = self.name.y + frame.list * 1.03 + idx as f64 * LINE * frame.list;
            let text = TextBox::new(x, y, anchor, Font::Sans, frame.list, line);
            nodes.push(Node::text(text, "name").class_if(aside, "aside"));
        }
        group(input, self.issue_idx, self.at, nodes)
    }
}

/// The standing of an issue's mark, and its mean: of deeds, or of the first side of words that has any.
fn place(input: &Input<'_>, issue_idx: usize, of_deeds: bool) -> (Standing, f64) {
    let sides = input.figures.issues[issue_idx].sides;
    let words = [SAID, Standing::Said(Side::Home), Standing::Said(Side::Unclear), Standing::Interpreter];
    let order = if of_deeds { vec![Standing::Done] } else { words.to_vec() };
    for standing in order {
        if let Some(mean) = { sides }.of(standing).mean() {
            return (standing, mean);
        }
    }
    (Standing::Done, 0.0)
}
