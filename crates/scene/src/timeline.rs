//! The Timeline: a row for each issue with its dated passages on one axis of years, and the events around them.
//!
//! A passage stands at its date, with a bar as wide as the date is imprecise: words above the row's line, deeds below.
//! Undated passages are counted at the row's end. Knows nothing of the browser: gestures are plain values.

mod axis;
pub mod brush;
mod events;
mod plan;
mod strip;

use super::input::Input;
use super::legend;
use super::metrics::{self, Font};
use super::node::{Anchor, Scene, push_lines};
use super::picture::{Part, Picture};
use super::row::Rows;
use plan::Plan;
use saydo_state::State;

const NOTE: f64 = 12.0;
/// The most dated passages that have a mark each. More are bars.
const MARKED: usize = 400;

/// The Timeline at a width, from 280 to 1,600 px.
pub fn picture(input: &Input<'_>, width: f64) -> Picture {
    let plan = Plan::of(input, width);
    // Neither rows nor counts depend on the search.
    let state = State { query: String::new(), ..without_period(input) };
    let whole = Input::new(input.dataset, input.columns, input.published, &state, input.panels, input.lang);
    let mut rows = Vec::new();
    for issue_idx in issues(&whole) {
        rows.push(strip::Dated::of(input, &whole, issue_idx));
    }
    let are_many = are_many(input);
    let mut parts = vec![part("years", top(input, &plan))];
    for row in &rows {
        parts.push(strip::part(input, &plan, row, are_many));
    }
    parts.push(part("notes", notes(input, &plan, &rows)));
    let (legend, head) = legend::legend(input, plan.margin, plan.inner(), 4.0);
    Picture {
        head: Scene { width, height: head + 4.0, nodes: legend },
        parts,
        name: input.lang.picture_timeline().to_owned(),
    }
}

/// Whether the data set has too many dated passages for a mark each. The selection makes no difference, so that the
/// picture keeps its form while the years play.
fn are_many(input: &Input<'_>) -> bool {
    let mut n = 0;
    for span in &input.columns.span {
        n += usize::from(span.is_some());
    }
    n > MARKED
}

fn part(key: &str, scene: Scene) -> Part {
    Part { key: key.to_owned(), issue_idx: None, scene }
}

/// The state without its period, so that rows and counts of undated passages don't change while the years play.
fn without_period(input: &Input<'_>) -> State {
    let mut state = input.state.clone();
    (state.filter.from, state.filter.to) = (None, None);
    state
}

/// The issues with a row, in the figure's order.
fn issues(whole: &Input<'_>) -> Vec<usize> {
    let rows = Rows::of(whole);
    [rows.compared, rows.others, rows.empty].concat()
}

/// Events, years and period, above the rows.
fn top(input: &Input<'_>, plan: &Plan) -> Scene {
    let mut nodes = Vec::new();
    let bottom = events::labels(input, plan, &mut nodes);
    let bottom = axis::draw(&plan.years, bottom, &mut nodes);
    let bottom = brush::draw(input, &plan.years, bottom, &mut nodes);
    Scene { width: plan.width, height: bottom, nodes }
}

/// Notes on what the picture has: imprecise dates, folded years, faint marks.
fn notes(input: &Input<'_>, plan: &Plan, rows: &[strip::Dated]) -> Scene {
    let lang = input.lang;
    let mut notes = vec![lang.timeline_note()];
    if are_many(input) {
        notes.push(lang.timeline_many());
    }
    if plan.years.has_gap() {
        notes.push(lang.timeline_broken());
    }
    if !are_many(input) && rows.iter().any(|row| row.all().any(|idx| !input.chosen[idx])) {
        notes.push(lang.timeline_ghosts());
    }
    let pitch = NOTE * metrics::LINE;
    let (mut nodes, mut bottom) = (Vec::new(), 6.0);
    for note in notes {
        let lines = metrics::wrap(&note, Font::Sans, NOTE, plan.inner(), 0);
        push_lines(&mut nodes, &lines, (plan.margin, bottom + NOTE), pitch, (Anchor::Start, Font::Sans, NOTE), "muted");
        bottom += pitch * lines.len() as f64 + 3.0;
    }
    Scene { width: plan.width, height: bottom + 8.0, nodes }
}
