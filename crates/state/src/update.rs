//! How an action changes the state, and what must happen outside it.

use super::action::Action;
use super::effect::{Copied, Effect, Notice};
use super::fit::{fit, keep_comparison};
use super::play;
use super::recode::{self, Recode};
use super::view_state::{Form, GapKind, Layout, Sort, SortKey, State, View};
use super::whole::IS_WHOLE;
use saydo_analysis::{Columns, Facet, Figures, Filter, Group, Pairing, facet, passage, search};
use saydo_model::list::List;
use saydo_model::{Code, Dataset, IssueId, RecordId};

/// Longest query that is kept, in characters.
const QUERY_LENGTH: usize = 200;

/// [`update_with`] new columns.
pub fn update(state: &State, dataset: &Dataset, action: &Action) -> (State, Vec<Effect>) {
    update_with(state, dataset, &recode::columns(dataset, &state.codes), action)
}

/// The state after an action, and the effects to carry out, in order. If nothing changes, the state is equal and the
/// history gets no step. `columns` are those of the state before.
pub fn update_with(state: &State, dataset: &Dataset, columns: &Columns, action: &Action) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let effects = match action {
        Action::View(view) => {
            next.view = Some(*view);
            if *view == View::Map {
                // The map shows only words and deeds.
                next.gap = GapKind::Deeds;
            }
            vec![Effect::PushUrl, Effect::Announce(Notice::View)]
        }
        Action::Issue(issue) => open_issue(&mut next, dataset, issue),
        Action::Record(record) => open_record(&mut next, dataset, record),
        Action::Step(by) => step(&mut next, dataset, columns, *by),
        Action::Go(id) => vec![Effect::Focus(id.clone())],
        Action::Close => close(&mut next, dataset),
        Action::Compare(issue) => compare(&mut next, dataset, issue),
        Action::Free => leave_story(&mut next, State::default().with_choices_of(state)),
        Action::Whole => {
            next.form = None;
            vec![Effect::PushUrl, Effect::Announce(Notice::View), Effect::Focus("view".to_owned())]
        }
        Action::Live => {
            next.data = None;
            vec![Effect::PushUrl]
        }
        Action::Theme(theme) => {
            next.theme = *theme;
            vec![Effect::ReplaceUrl]
        }
        Action::Load(state) => {
            // What the state lacks of what was asked for is told by who asked.
            next = fit(state, dataset).0;
            Vec::new()
        }
        Action::CopyLink => vec![Effect::Copy(Copied::Link)],
        Action::CopyRecord(record) => vec![Effect::Copy(Copied::Record(record.clone()))],
        Action::CopyCitation(record) => vec![Effect::Copy(Copied::Citation(record.clone()))],
        Action::CopyReport(record) => vec![Effect::Copy(Copied::Report(record.clone()))],
        Action::CopyDispute(record) => vec![Effect::Copy(Copied::Dispute(record.clone()))],
        Action::CopyField(id) => vec![Effect::Copy(Copied::Field(id.clone()))],
        Action::File(name) => vec![Effect::File(name.clone())],
        Action::System => vec![Effect::System],
        Action::SaveCopy => vec![Effect::SaveCopy],
        _ if IS_WHOLE => update_far(&mut next, state, dataset, columns, action),
        _ => Vec::new(),
    };
    keep_comparison(&mut next, dataset);
    let is_same = next == *state;
    let mut kept = Vec::new();
    for effect in effects {
        if !is_same || !matches!(effect, Effect::PushUrl | Effect::ReplaceUrl) {
            kept.push(effect);
        }
    }
    (next, kept)
}

/// Changes what only the study module shows, and gives the effects.
fn update_far(next: &mut State, state: &State, dataset: &Dataset, columns: &Columns, action: &Action) -> Vec<Effect> {
    match action {
        Action::Side(side) => {
            next.side = (state.side != Some(*side)).then_some(*side);
            vec![Effect::ReplaceUrl]
        }
        Action::Pairs => {
            next.pairs = !state.pairs;
            vec![Effect::PushUrl]
        }
        Action::Interpreters => {
            next.interpreters = !state.interpreters;
            vec![Effect::ReplaceUrl]
        }
        Action::Chain => {
            next.chain = !state.chain;
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Chain)]
        }
        Action::ChainRecord(record) => match open_record(next, dataset, record) {
            effects if effects.is_empty() => effects,
            // Focus stays in the chain.
            _ => {
                let focus = ["chain:", record.as_str()].concat();
                vec![Effect::PushUrl, Effect::Announce(Notice::Chain), Effect::Focus(focus)]
            }
        },
        Action::Layout(layout) => {
            (next.view, next.layout) = (Some(View::Evidence), *layout);
            // Only a table can be sorted.
            next.sort = next.sort.filter(|_| *layout == Layout::Table);
            vec![Effect::PushUrl, Effect::Announce(Notice::View)]
        }
        Action::Speaker(speaker) => only_speaker(next, dataset, speaker),
        Action::Method(method) => {
            next.method = *method;
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Method)]
        }
        Action::Published => {
            next.method = state.method.published();
            // The pressed button goes away with the mark of the method.
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Method), Effect::Focus("view".to_owned())]
        }
        // A code that the axis doesn't have is ignored.
        Action::Recode(recode) if recode.code.is_some_and(|code| !dataset.axis.codes().contains(&code)) => Vec::new(),
        Action::Recode(recode) => {
            let mut codes = state.codes.clone();
            recode::put(&mut codes, recode.clone());
            let mut effects = recoded(next, dataset, &codes);
            if state.record.as_ref() == Some(&recode.record) {
                // In a table sorted by code the row moves, and what is open under it moves too.
                let key = recode.code.map_or("x".to_owned(), Code::key);
                effects.push(Effect::Focus(["recode:", &key].concat()));
            }
            effects
        }
        Action::Codes(codes) => recoded(next, dataset, codes),
        // `History` keeps the earlier codes.
        Action::Undo | Action::Redo => Vec::new(),
        Action::OpenCodes => vec![Effect::OpenCodes],
        Action::Gap(gap) => {
            next.gap = *gap;
            if *gap == GapKind::Home {
                // Only rows compare the audiences.
                next.view = next.view.map(|_| View::Gaps);
            }
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::View)]
        }
        Action::Sort(key) => {
            next.sort = sorted(state.sort, *key);
            vec![Effect::ReplaceUrl]
        }
        Action::Query(query) => {
            next.query = query.chars().take(QUERY_LENGTH).collect();
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Selection)]
        }
        Action::Toggle(facet, value) => {
            toggle(next, dataset, *facet, value);
            narrowed()
        }
        Action::Only(group) => {
            only(next, dataset, columns, *group);
            narrowed()
        }
        Action::From(date) => {
            next.filter.from.clone_from(date);
            narrowed()
        }
        Action::To(date) => {
            next.filter.to.clone_from(date);
            narrowed()
        }
        Action::Story(step) => story(next, dataset, *step as usize),
        Action::StoryBy(by) => {
            let to = state.step_idx(dataset).and_then(|step_idx| step_idx.checked_add_signed(*by as isize));
            story(next, dataset, to.map_or(0, |step_idx| step_idx + 1))
        }
        Action::Explore => state.of_step(dataset).map_or(Vec::new(), |step| leave_story(next, step)),
        Action::Zoom(zoom) => {
            next.zoom = *zoom;
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Zoom)]
        }
        Action::Between(from, to) => {
            next.filter.from.clone_from(from);
            next.filter.to.clone_from(to);
            narrowed()
        }
        Action::Play => {
            if !show_year(next, dataset, columns, true) {
                // After the last year comes the first again.
                next.filter.to = None;
                show_year(next, dataset, columns, true);
            }
            vec![Effect::ReplaceUrl, Effect::Announce(Notice::Year)]
        }
        Action::Year(by) => match show_year(next, dataset, columns, *by > 0) {
            true => vec![Effect::ReplaceUrl, Effect::Announce(Notice::Year)],
            false => vec![Effect::Announce(Notice::NoYear)],
        },
        Action::AllTime => {
            (next.filter.from, next.filter.to) = (None, None);
            let mut effects = narrowed();
            effects.push(Effect::Focus("view".to_owned()));
            effects
        }
        Action::Clear => {
            next.filter = Filter::default();
            next.query = String::new();
            // The pressed button may go away with the selection.
            let mut effects = narrowed();
            effects.push(Effect::Focus("view".to_owned()));
            effects
        }
        _ => Vec::new(),
    }
}

/// Chooses a value that the data set offers, or drops a chosen one.
fn toggle(next: &mut State, dataset: &Dataset, facet: Facet, value: &str) {
    if next.filter.has(facet, value) || facet.values(dataset).iter().any(|offered| offered == value) {
        next.filter.toggle(facet, value);
    }
}

/// Ends the period with the next year, or the previous one. Returns whether there is one.
fn show_year(next: &mut State, dataset: &Dataset, columns: &Columns, forward: bool) -> bool {
    let years = play::years(dataset, columns, &next.filter);
    let year = play::next(&years, &next.filter, forward);
    if let Some(year) = year {
        next.filter.to = Some(play::end(year));
    }
    year.is_some()
}

fn narrowed() -> Vec<Effect> {
    vec![Effect::ReplaceUrl, Effect::Announce(Notice::Selection)]
}

/// Each change of codes is a step of the browser's history, so *back* loses only one change.
fn recoded(next: &mut State, dataset: &Dataset, codes: &[Recode]) -> Vec<Effect> {
    next.codes = recode::changes(dataset, codes);
    vec![Effect::PushUrl, Effect::Announce(Notice::Codes)]
}

/// Narrows to one speaker, or goes back to all if only that one is chosen.
fn only_speaker(next: &mut State, dataset: &Dataset, speaker: &str) -> Vec<Effect> {
    let is_only = next.filter.has(Facet::Speaker, speaker) && next.filter.of(Facet::Speaker).count() == 1;
    next.filter.retain(&|facet, _| facet != Facet::Speaker);
    if !is_only {
        toggle(next, dataset, Facet::Speaker, speaker);
    }
    let focus = Effect::Focus(["speaker:", speaker].concat());
    vec![Effect::PushUrl, Effect::Announce(Notice::Selection), focus]
}

/// Shows a step of the story by its number, from 1. An unknown number changes nothing.
fn story(next: &mut State, dataset: &Dataset, step: usize) -> Vec<Effect> {
    if step < 1 || step > dataset.story.len() {
        return vec![Effect::Announce(Notice::End)];
    }
    next.view = Some(View::Story);
    next.step = (step > 1).then_some(step as u32);
    (next.issue, next.record, next.chain) = (None, None, false);
    vec![Effect::PushUrl, Effect::Announce(Notice::Story)]
}

/// Leaves the story for a state that is the reader's to change.
fn leave_story(next: &mut State, to: State) -> Vec<Effect> {
    *next = to;
    vec![Effect::PushUrl, Effect::Announce(Notice::View), Effect::Focus("view".to_owned())]
}

/// The `data-id` of an issue's mark.
pub fn issue_key(issue: &IssueId) -> String {
    ["issue:", issue.as_str()].concat()
}

/// The `data-id` of the button that opens a record.
pub fn record_key(record: &RecordId) -> String {
    ["record:", record.as_str()].concat()
}

fn open_issue(next: &mut State, dataset: &Dataset, issue: &IssueId) -> Vec<Effect> {
    if !dataset.issues.iter().any(|known| known.id == *issue) {
        return Vec::new();
    }
    let was_here = next.open_issue(dataset) == Some(issue);
    let record = next.record.take();
    next.chain = false;
    if !was_here {
        next.compare = None;
    }
    if was_here && record.is_none() {
        next.issue = None;
        return vec![Effect::PushUrl, Effect::Focus(issue_key(issue))];
    }
    next.issue = Some(issue.clone());
    // From one of its passages, focus goes back to that passage in the list.
    let focus = record.filter(|_| was_here).map_or_else(|| "issue-sheet".to_owned(), |record| record_key(&record));
    vec![Effect::PushUrl, Effect::Focus(focus)]
}

/// Shows an issue below the open one, or removes it if it is there.
fn compare(next: &mut State, dataset: &Dataset, issue: &IssueId) -> Vec<Effect> {
    if !dataset.issues.iter().any(|known| known.id == *issue) {
        return Vec::new();
    }
    if next.open_issue(dataset).is_none() {
        return open_issue(next, dataset, issue);
    }
    next.compare = (next.compare.as_ref() != Some(issue)).then(|| issue.clone());
    let focus = if next.compare.is_some() { "compared" } else { "compare" };
    vec![Effect::PushUrl, Effect::Focus(focus.to_owned())]
}

fn open_record(next: &mut State, dataset: &Dataset, record: &RecordId) -> Vec<Effect> {
    let Some(passage) = passage::find(dataset, record).and_then(|idx| passage::at(dataset, idx)) else {
        return Vec::new();
    };
    if next.open_issue(dataset) != Some(passage.issue()) {
        next.compare = None;
    }
    next.issue = Some(passage.issue().clone());
    next.record = Some(record.clone());
    vec![Effect::PushUrl, Effect::Focus("card".to_owned())]
}

/// Closes the record first, then the issue. Focus goes back to the button that opened it.
///
/// A small form keeps its issue or record, since it shows nothing else.
fn close(next: &mut State, dataset: &Dataset) -> Vec<Effect> {
    if next.form == Some(Form::Card) || (next.form == Some(Form::Strip) && next.record.is_none()) {
        return Vec::new();
    }
    if let Some(record) = next.record.take() {
        // The chain belongs to the record.
        next.chain = false;
        let issue = passage::find(dataset, &record).and_then(|idx| passage::at(dataset, idx)).map(|p| p.issue());
        next.issue = next.issue.take().or_else(|| issue.cloned());
        return vec![Effect::PushUrl, Effect::Focus(record_key(&record))];
    }
    match next.issue.take() {
        Some(issue) => vec![Effect::PushUrl, Effect::Focus(issue_key(&issue))],
        None => Vec::new(),
    }
}

/// The passages that *previous* and *next* walk through: those that the filter shows and the search hits, issue by
/// issue, in the order of the open issue's list. A strip stays with its issue.
fn walk(state: &State, dataset: &Dataset, columns: &Columns) -> Vec<usize> {
    // Passages that the reader left out stay in reach, so that the reader can bring them back.
    let shown = if IS_WHOLE { facet::fitting(dataset, columns, &state.filter) } else { vec![true; columns.n] };
    let hits = if IS_WHOLE { search::hits(dataset, columns, &state.query) } else { None };
    let is_hit = |idx: usize| hits.as_ref().is_none_or(|hits| hits[idx]);
    let issue = state.open_issue(dataset);
    let is_here = |idx: usize| {
        state.form != Some(Form::Strip)
            || issue.is_some_and(|open| *open == dataset.issues[columns.issue[idx] as usize].id)
    };
    let mut walk = Vec::new();
    for of_issue in &columns.index.of_issue {
        let passages = of_issue.iter().copied().filter(|idx| shown[*idx] && is_hit(*idx) && is_here(*idx)).list();
        walk.extend(Pairing::of(dataset, columns, &passages).in_order());
    }
    walk
}

fn step(next: &mut State, dataset: &Dataset, columns: &Columns, by: i32) -> Vec<Effect> {
    // A card shows only its record.
    if next.form == Some(Form::Card) {
        return Vec::new();
    }
    let walk = walk(next, dataset, columns);
    let open = next.record.as_ref().and_then(|record| passage::find(dataset, record));
    let at = open.and_then(|open| walk.iter().position(|idx| *idx == open));
    let to = at.map_or(Some(0), |at| at.checked_add_signed(by as isize));
    match to.and_then(|to| walk.get(to)).and_then(|idx| passage::at(dataset, *idx)) {
        Some(passage) => open_record(next, dataset, passage.id()),
        None => vec![Effect::Announce(Notice::End)],
    }
}

/// The order after one more press: ascending, then descending, then as in the source.
fn sorted(present: Option<Sort>, key: SortKey) -> Option<Sort> {
    match present.filter(|sort| sort.key == key) {
        None => Some(Sort { key, descending: false }),
        Some(sort) if !sort.descending => Some(Sort { key, descending: true }),
        Some(_) => None,
    }
}

/// Narrows to the issues of a group, computed from all passages, or goes back if exactly these are chosen.
fn only(next: &mut State, dataset: &Dataset, columns: &Columns, group: Group) {
    let figures = Figures::of(dataset, columns, &vec![true; columns.n], next.method);
    let rows = dataset.issues.iter().zip(&figures.issues).filter(|(_, figures)| figures.group == group);
    let issues: Vec<&str> = rows.map(|(issue, _)| issue.id.as_str()).list();
    let n_chosen = next.filter.of(Facet::Issue).count();
    let same = n_chosen == issues.len() && issues.iter().all(|issue| next.filter.has(Facet::Issue, issue));
    next.filter.retain(&|facet, _| facet != Facet::Issue);
    if !same {
        issues.iter().for_each(|issue| next.filter.add(Facet::Issue, issue));
    }
}
