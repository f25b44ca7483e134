//! The period on the axis: a window between two handles. A handle or the whole window can be dragged. Keys move them by
//! a month or a year.

use super::axis::Years;
use super::plan::Plan;
use crate::geometry::Rect;
use crate::gesture::Hold;
use crate::input::Input;
use crate::neighbour::Direction;
use crate::node::{Handle, Node};
use crate::words;
use saydo_model::{Date, date::Span};
use saydo_state::{Action, State};

/// Height of the window and of its touch target, in px.
const HEIGHT: f64 = 44.0;
const GRIP: f64 = 12.0;

/// The ids of the two handles.
const FROM: &str = "brush:from";
const TO: &str = "brush:to";
/// The id of the window between them.
const WINDOW: &str = "brush:window";

/// A month: year and month from 1.
type Month = (i32, u32);

/// Months since the year 0.
fn count((year, month): Month) -> i32 {
    year * 12 + month as i32 - 1
}

fn key((year, month): Month) -> Date {
    let two = if month < 10 { "0" } else { "" };
    let mut digits = year.to_string();
    while digits.len() < 4 {
        digits.insert(0, '0');
    }
    Date([digits.as_str(), "-", two, &month.to_string()].concat())
}

fn moved(month: Month, by: i32) -> Month {
    let months = count(month) + by;
    (months.div_euclid(12), months.rem_euclid(12) as u32 + 1)
}

/// The months in which the period begins and ends: the chosen ones, or those of the axis.
fn period(state: &State, years: &Years) -> Option<(Month, Month)> {
    let (first, last) = years.ends()?;
    let month = |date: &Option<Date>, is_end: bool| -> Option<Month> {
        let (start, end) = date.as_ref()?.points()?;
        let point = if is_end { end.unwrap_or(start) } else { start };
        Some((point.year, point.month.unwrap_or(if is_end { 12 } else { 1 })))
    };
    let within = |month: Month| month.max(first).min(last);
    let from = within(month(&state.filter.from, false).unwrap_or(first));
    let to = within(month(&state.filter.to, true).unwrap_or(last));
    Some((from, to.max(from)))
}

fn span(month: Month) -> Option<Span> {
    key(month).span()
}

/// The window under the axis; returns its lower edge.
pub(super) fn draw(input: &Input<'_>, years: &Years, top: f64, nodes: &mut Vec<Node>) -> f64 {
    let Some((from, to)) = period(input.state, years) else { return top };
    let (Some(first), Some(last)) = (span(from), span(to)) else { return top };
    let (left, right) = (years.x(first.first), years.x(last.last + 1));
    let y = top + HEIGHT / 2.0;
    let window = Rect { x: left, y: y - 5.0, w: right - left, h: 10.0 };
    nodes.push(Node::line((years.from, y), (years.to, y), "rail"));
    nodes.push(Node::rect(window, 0.0, "window"));
    let lang = input.lang;
    let (least, most) = years.ends().unwrap_or((from, to));
    let number = |month: Month| count(month).to_string();
    let slide = |what, least, month, most| Hold::Slide(what, [number(least), number(month), number(most)]);
    if (from, to) != (least, most) {
        // The handles cover its ends.
        let hit = Rect { x: left, y: top, w: window.w, h: HEIGHT };
        let group = Node::group(vec![Node::rect(hit, 0.0, "hit-box")], "record");
        nodes.push(group.held(slide("window", least, from, moved(most, count(from) - count(to)))).with(Handle {
            id: WINDOW.to_owned(),
            action: String::new(),
            name: lang.brush_window(&words::date(lang, &key(from)), &words::date(lang, &key(to))),
            focusable: true,
            expanded: None,
            at: ((left + right) / 2.0, y),
        }));
    }
    // In a narrow window the handles' touch targets cover less of it.
    let inner = if window.w < 2.0 * HEIGHT { GRIP / 2.0 } else { GRIP };
    for (id, what, x, month, name) in [
        (FROM, "from", left, from, lang.brush_from(&words::date(lang, &key(from)))),
        (TO, "to", right, to, lang.brush_to(&words::date(lang, &key(to)))),
    ] {
        let grip = Rect::around(x, y, GRIP, GRIP * 1.6);
        // The touch targets lie on opposite sides of the handles, so that both can be used where the handles meet.
        let side = if what == "from" { inner - HEIGHT } else { -inner };
        let hit = Rect { x: x + side, y: top, w: HEIGHT, h: HEIGHT };
        let parts = vec![Node::rect(hit, 0.0, "hit-box"), Node::rect(grip, 3.0, "grip")];
        let group = Node::group(parts, "record").held(slide(what, least, month, most));
        nodes.push(group.with(Handle {
            id: id.to_owned(),
            action: String::new(),
            name,
            focusable: true,
            expanded: None,
            at: (x, y),
        }));
    }
    top + HEIGHT
}

/// The period after dragging the named element from one place to another. `input` is that of the start of the drag. A
/// handle stops at the other one, the window at the ends of the axis.
pub fn dragged(input: &Input<'_>, width: f64, what: &str, (start, x): (f64, f64)) -> Option<Action> {
    let years = Plan::of(input, width).years;
    if what == "window" {
        let (from, _) = period(input.state, &years)?;
        // Its beginning moves as far as the pointer.
        let left = years.x(span(from)?.first) + 0.5;
        return slid(input, &years, count(years.month(left + x - start)?) - count(from));
    }
    set(input, &years, what, years.month(if what == "to" { x - 0.5 } else { x })?)
}

/// The period after a key on a handle; `None` if the id is not a handle's.
pub fn nudged(input: &Input<'_>, width: f64, id: &str, direction: Direction) -> Option<Action> {
    let years = Plan::of(input, width).years;
    let (from, to) = period(input.state, &years)?;
    let by = match direction {
        Direction::Left => -1,
        Direction::Right => 1,
        Direction::Up => 12,
        Direction::Down => -12,
        // Beyond every axis, so that it stops at the end.
        Direction::First => -120_000,
        Direction::Last => 120_000,
    };
    match id {
        FROM => set(input, &years, "from", moved(from, by)),
        TO => set(input, &years, "to", moved(to, by)),
        WINDOW => slid(input, &years, by),
        _ => None,
    }
}

/// Whether an id is a handle's.
pub fn is_handle(id: &str) -> bool {
    id == FROM || id == TO || id == WINDOW
}

/// The window moved by a number of months, with its length kept.
fn slid(input: &Input<'_>, years: &Years, by: i32) -> Option<Action> {
    let (from, to) = period(input.state, years)?;
    let (first, last) = years.ends()?;
    let by = by.max(count(first) - count(from)).min(count(last) - count(to));
    let (from, to) = (moved(from, by), moved(to, by));
    Some(Action::Between((from > first).then(|| key(from)), (to < last).then(|| key(to))))
}

/// An end of the period. At the end of the axis it is unbounded, so undated passages return.
fn set(input: &Input<'_>, years: &Years, what: &str, month: Month) -> Option<Action> {
    let (from, to) = period(input.state, years)?;
    let (first, last) = years.ends()?;
    match what {
        "from" => {
            let month = month.max(first).min(to);
            Some(Action::From((month > first).then(|| key(month))))
        }
        "to" => {
            let month = month.min(last).max(from);
            Some(Action::To((month < last).then(|| key(month))))
        }
        _ => None,
    }
}
