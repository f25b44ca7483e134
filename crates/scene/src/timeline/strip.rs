//! One issue's row: its name, its dated passages around a line, and the number of undated ones. Words stand above the
//! line, deeds below. Passages that would touch stand in different lanes. Many passages are bars: the more at a time,
//! the longer.

use super::events;
use super::plan::{NAME, Plan, SIGN, SMALL};
use crate::geometry::Rect;
use crate::input::Input;
use crate::mark;
use crate::metrics::{self, Font};
use crate::node::{Anchor, Handle, Node, Run, Scene, Shape, TextBox, push_lines};
use crate::picture::Part;
use saydo_analysis::Standing;
use saydo_analysis::order::sort_indexes;
use saydo_state::update::issue_key;

/// Radius of a mark in px.
pub(super) const RADIUS: f64 = 5.5;
/// Least distance of two marks, and the size of each one's target, in px.
pub(super) const PITCH: f64 = 24.0;
/// Distance from the line to the row's edge on a side without passages, in px: with the name beside the row, and above
/// it.
const FREE: f64 = 11.0;
const UNDER: f64 = 5.0;
/// Height of a line of a name, in px.
const LINE: f64 = NAME * metrics::LINE;

/// An issue's passages in the Timeline.
pub(super) struct Dated {
    issue_idx: usize,
    /// Statements with a date, by date, including those outside the selection, which keep their places.
    words: Vec<usize>,
    /// Deeds with a date.
    deeds: Vec<usize>,
    /// Number of passages in the selection without a date.
    n_undated: usize,
}

impl Dated {
    /// The passages of an issue; `whole` is the selection without its period.
    pub(super) fn of(input: &Input<'_>, whole: &Input<'_>, issue_idx: usize) -> Self {
        let columns = input.columns;
        let mut dated = Self { issue_idx, words: Vec::new(), deeds: Vec::new(), n_undated: 0 };
        for idx in &columns.index.of_issue[issue_idx] {
            let idx = *idx;
            if columns.standing[idx] == Standing::Interpreter && !input.shows_interpreters() {
                continue;
            }
            match (columns.span[idx], columns.standing[idx]) {
                (None, _) => dated.n_undated += usize::from(whole.chosen[idx]),
                (Some(_), Standing::Done) => dated.deeds.push(idx),
                (Some(_), _) => dated.words.push(idx),
            }
        }
        for list in [&mut dated.words, &mut dated.deeds] {
            sort_indexes(list, &|a, b| columns.span[a].cmp(&columns.span[b]));
        }
        dated
    }

    /// All dated passages.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        self.words.iter().chain(&self.deeds).copied()
    }

    /// Its accessible name: the issue, and the numbers of dated and undated passages.
    fn name(&self, input: &Input<'_>) -> String {
        let n = self.all().filter(|idx| input.chosen[*idx]).count();
        input.lang.timeline_row(&input.dataset.issues[self.issue_idx].label, n, &self.n_undated.to_string())
    }
}

/// The row; `are_many`: with bars.
pub(super) fn part(input: &Input<'_>, plan: &Plan, dated: &Dated, are_many: bool) -> Part {
    let issue = &input.dataset.issues[dated.issue_idx];
    let lines = metrics::wrap(&issue.label, Font::Bold, NAME, plan.name_room(), 0);
    let rest = LINE * lines.len().saturating_sub(1) as f64;
    let name_height = (LINE + rest + 4.0).max(PITCH);
    let lanes = |passages: &[usize]| Lanes::of(input, plan, passages, are_many);
    let (words, deeds) = (lanes(&dated.words), lanes(&dated.deeds));
    // A name stands beside the line, within the row.
    let (line, height) = match plan.names {
        Some(_) => {
            let (above, below) = (words.height().max(FREE), deeds.height().max(FREE));
            let spare = (name_height - above - below).max(0.0) / 2.0;
            (above + spare, above + below + 2.0 * spare)
        }
        None => {
            let line = name_height + words.height().max(UNDER);
            (line, line + deeds.height().max(2.0 * UNDER))
        }
    };
    let middle = match plan.names {
        Some(_) => line.min(height - name_height / 2.0).max(name_height / 2.0),
        None => name_height / 2.0,
    };
    let first = middle - rest / 2.0 + NAME * 0.35;
    let mut nodes = Vec::new();
    let top = plan.names.map_or(name_height, |_| 0.0);
    events::bands(input, &plan.years, (top, height), &mut nodes);
    nodes.push(Node::line((plan.margin, 0.5), (plan.width - plan.margin, 0.5), "rule"));
    let is_open = input.is_open_issue(issue);
    if is_open {
        nodes.push(Node::rect(Rect { x: 0.0, y: 0.0, w: 3.0, h: height }, 0.0, "open-bar"));
    }
    nodes.push(name(input, dated, plan, &lines, first));
    if dated.n_undated > 0 {
        let text = input.lang.timeline_undated(dated.n_undated);
        let text = TextBox::new(plan.width - plan.margin, first, Anchor::End, Font::Sans, SMALL, text);
        nodes.push(Node::text(text, "muted"));
    }
    nodes.push(Node::line((plan.years.from, line), (plan.years.to, line), "rail"));
    let most = words.most().max(deeds.most());
    words.draw(input, line, (-1.0, most), &mut nodes);
    deeds.draw(input, line, (1.0, most), &mut nodes);
    Part {
        key: issue_key(&issue.id),
        issue_idx: Some(dated.issue_idx),
        scene: Scene { width: plan.width, height, nodes },
    }
}

/// The name, which opens the issue.
fn name(input: &Input<'_>, dated: &Dated, plan: &Plan, lines: &[String], first: f64) -> Node {
    let issue = &input.dataset.issues[dated.issue_idx];
    let is_open = input.is_open_issue(issue);
    let rest = LINE * lines.len().saturating_sub(1) as f64;
    let height = (LINE + rest).max(PITCH);
    let middle = first - NAME * 0.35 + rest / 2.0;
    let hit = Rect { x: plan.margin - 4.0, y: middle - height / 2.0, w: plan.name_room() + SIGN + 4.0, h: height };
    let mut nodes = vec![Node::rect(hit, 2.0, "hover-box")];
    push_lines(&mut nodes, lines, (plan.margin, first), LINE, (Anchor::Start, Font::Bold, NAME), "name");
    if let Some(Node { shape: Shape::Text(last), .. }) = nodes.last_mut() {
        let sign = if is_open { "▴" } else { "▾" };
        last.more.push(Run { gap: 6.0, font: Font::Sans, size: SMALL, class: "muted", text: sign.to_owned() });
    }
    Node::group(nodes, "issue").class_if(is_open, "open").with(Handle {
        id: issue_key(&issue.id),
        action: ["issue ", issue.id.as_str()].concat(),
        name: dated.name(input),
        focusable: true,
        expanded: Some(is_open),
        at: (hit.x + hit.w / 2.0, middle),
    })
}

/// Passages on one side of the line, each in the free lane nearest to the line.
struct Lanes {
    marks: Vec<Mark>,
    n: usize,
    /// In place of marks: the number of passages in each stretch of the axis, and of those in the selection.
    counts: Vec<(usize, usize)>,
    /// Left end and width of the stretches.
    from: f64,
    stretch: f64,
}

/// A passage in its lane.
struct Mark {
    passage_idx: usize,
    lane: usize,
    x: f64,
    /// The extent of its date.
    span: (f64, f64),
}

impl Lanes {
    fn of(input: &Input<'_>, plan: &Plan, passages: &[usize], are_many: bool) -> Self {
        let (from, width) = (plan.years.from, plan.years.to - plan.years.from);
        let n = (width / PITCH).max(1.0) as usize;
        let stretch = width / n as f64;
        let mut counts = vec![(0, 0); if are_many { n } else { 0 }];
        // Right end of the taken part of each lane.
        let mut ends: Vec<f64> = Vec::new();
        let mut marks = Vec::new();
        for idx in passages {
            let Some(span) = input.columns.span[*idx] else { continue };
            let span = plan.years.span(span);
            let inside = (plan.years.from + PITCH / 2.0, plan.years.to - PITCH / 2.0);
            let x = ((span.0 + span.1) / 2.0).min(inside.1).max(inside.0);
            if let Some((all, chosen)) = counts.get_mut(((x - from) / stretch) as usize) {
                *all += 1;
                *chosen += usize::from(input.chosen[*idx]);
                continue;
            }
            let (left, right) = (span.0.min(x - PITCH / 2.0), span.1.max(x + PITCH / 2.0));
            let lane = ends.iter().position(|end| *end <= left).unwrap_or(ends.len());
            match ends.get_mut(lane) {
                Some(end) => *end = right,
                None => ends.push(right),
            }
            marks.push(Mark { passage_idx: *idx, lane, x, span });
        }
        // Bars take the height of two lanes.
        Self { marks, n: if are_many { 2 } else { ends.len() }, counts, from, stretch }
    }

    /// Distance from the line to the edge of the furthest mark.
    fn height(&self) -> f64 {
        PITCH * self.n as f64
    }

    /// The greatest number of passages in a stretch, whatever the selection, so that bars keep their scale.
    fn most(&self) -> usize {
        self.counts.iter().fold(1, |most, (all, _)| most.max(*all))
    }

    /// Draws the marks, or the bars, above (−1) or below (1) a line. A bar of `most` passages is as high as the lanes.
    fn draw(&self, input: &Input<'_>, line: f64, (side, most): (f64, usize), nodes: &mut Vec<Node>) {
        for (at, (_, n)) in self.counts.iter().enumerate() {
            let h = self.height() * *n as f64 / most as f64;
            let (x, y) = (self.from + at as f64 * self.stretch, if side < 0.0 { line - h } else { line });
            nodes.push(Node::rect(Rect { x, y, w: self.stretch - 2.0, h }, 0.0, "muted"));
        }
        for mark in &self.marks {
            let y = line + side * PITCH * (mark.lane as f64 + 0.5);
            nodes.push(passage(input, mark.passage_idx, (mark.x, y), Some(mark.span)));
        }
    }
}

/// A passage as a mark that opens its record, with the bar of its span. A passage outside the selection is a faint
/// mark.
fn passage(input: &Input<'_>, passage_idx: usize, at: (f64, f64), span: Option<(f64, f64)>) -> Node {
    if !input.chosen[passage_idx] {
        return mark::mark(input.columns.standing[passage_idx], at.0, at.1, RADIUS, false).class_if(true, "ghost");
    }
    let mut mark = mark::passage(input, passage_idx, at, RADIUS, true);
    let handle = mark.handle.take();
    let mut nodes = vec![Node::rect(Rect::around(at.0, at.1, PITCH, PITCH), 0.0, "hit-box")];
    if let Some((from, to)) = span {
        let bar = Rect { x: from, y: at.1 - 1.5, w: to - from, h: 3.0 };
        nodes.push(Node::rect(bar, 1.5, "range").class_if(true, mark::class(input.columns.standing[passage_idx])));
    }
    nodes.push(mark);
    let open = input.state.open_issue(input.dataset);
    let is_dim = open.is_some() && input.passage(passage_idx).map(|passage| passage.issue()) != open;
    Node { handle, ..Node::group(nodes, "record") }.class_if(is_dim, "dim")
}
