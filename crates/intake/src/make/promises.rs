//! Promises with statuses or amounts, as a data set of the format's version 2.

use super::cells::{amount, day, quotation, references, when};
use super::edition::Edition;
use super::ids::Ids;
use super::positions::{coding, text};
use crate::lines::Line;
use crate::mapping::{By, End, Figure, Kind, Mapping};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::values::{history, link};
use crate::words;
use saydo::model::checks;
use saydo::model::promises::{self, Named, Origin, Promise, Promises, Reference, Rows, Scale, Status, Step, When};
use saydo::text::{Lang, Words};
use std::collections::BTreeMap;

/// Makes the data set.
pub fn make(lines: &[Line<'_>], mapping: &Mapping, edition: &Edition<'_>, problems: &mut Vec<Problem>) -> Promises {
    let mut ids = Ids::default();
    let scale = scale(mapping, &mut ids);
    let mut maker = Maker {
        mapping,
        problems,
        ids,
        scale,
        issues: Vec::new(),
        actors: Vec::new(),
        promises: Vec::new(),
        unplaced: Vec::new(),
        rows: BTreeMap::new(),
        words: edition.words,
    };
    for line in lines {
        maker.line(line);
    }
    maker.finish(edition.day)
}

fn scale(mapping: &Mapping, ids: &mut Ids) -> Scale {
    let scale = &mapping.scale;
    let mut statuses: Vec<Status> = Vec::new();
    // A status without words is no cell's.
    let is_named = |status: &&crate::mapping::Status| !status.value.trim().is_empty();
    let mut given: Vec<&crate::mapping::Status> = scale.status.iter().filter(is_named).collect();
    given.sort_by_key(|status| status.place.unwrap_or(u32::MAX));
    let (mut place, mut before) = (0, None);
    for status in given {
        // Places are numbered anew, so that a gap in the mapping does no harm.
        if status.place.is_some() && status.place != before {
            place += 1;
        }
        before = status.place;
        // Two that readers would see under one name are one: the first, which is nearer to kept.
        let label = label(status);
        if statuses.iter().all(|known| words::plain(&known.label) != words::plain(&label)) {
            let id = ids.of_name("status", &status.value);
            statuses.push(Status { id, label, place: status.place.map(|_| place) });
        }
    }
    Scale {
        kind: if scale.kind == Kind::Amounts { promises::Kind::Amounts } else { promises::Kind::Outcomes },
        title: scale.title.clone(),
        statuses,
        unit: scale.unit.clone().unwrap_or_default(),
        alike: scale.alike.unwrap_or(0.0).max(0.0),
        below: scale.toward == Some(End::Low),
    }
}

/// A status as readers see it.
fn label(status: &crate::mapping::Status) -> String {
    readable(status.label.as_deref().filter(|label| !label.trim().is_empty()).unwrap_or(&status.value))
}

/// `in-progress` as a reader has it: `in progress`.
fn readable(value: &str) -> String {
    if value.contains(' ') { value.to_owned() } else { value.replace(['-', '_'], " ") }
}

struct Maker<'a> {
    mapping: &'a Mapping,
    problems: &'a mut Vec<Problem>,
    ids: Ids,
    scale: Scale,
    issues: Vec<Named>,
    actors: Vec<Named>,
    promises: Vec<Promise>,
    /// Statuses that the mapping doesn't know, by their words.
    unplaced: Vec<(String, String)>,
    /// The first row of each promise, by what makes it one.
    rows: BTreeMap<String, usize>,
    words: Words,
}

impl Maker<'_> {
    fn line(&mut self, line: &Line<'_>) {
        let promised =
            [Role::Said, Role::Text, Role::Quote].into_iter().map(|role| line.text(role)).find(|text| !text.is_empty());
        let who = if line.has(Role::Who) { Role::Who } else { Role::Place };
        let names = (line.values(Role::Issue), line.values(who));
        let is_amount = self.scale.kind == promises::Kind::Amounts;
        let promised = match promised {
            Some(promised) => {
                self.repeated(line, promised);
                promised.to_owned()
            }
            // Of an amount the row's name says enough.
            None if is_amount => self.named_amount(line),
            None => {
                return self.problems.push(line.problem(
                    Role::Said,
                    "",
                    Lang::now().intake_need_promise(),
                    Effect::DropsRow,
                ));
            }
        };
        if names.0.is_empty() && names.1.is_empty() {
            return self.problems.push(line.problem(Role::Issue, "", Lang::now().intake_need_row(), Effect::DropsRow));
        }
        let status = if is_amount { None } else { self.status(line) };
        if !is_amount && status.is_none() {
            return;
        }
        let id = self.id(line, &promised);
        let issues = names.0.iter().map(|name| named(name, "issue", &mut self.issues, &mut self.ids)).collect();
        let actors = names.1.iter().map(|name| named(name, "who", &mut self.actors, &mut self.ids)).collect();
        let mut promise = Promise { id, issues, actors, status, ..Promise::default() };
        if is_amount {
            self.amounts(line, &mut promise);
        } else {
            promise.history = self.history(line);
        }
        self.texts(line, promised, &mut promise);
        self.promises.push(promise);
    }

    /// Tells of a promise that an earlier row has too. As their other cells differ, it may be another one, so both count.
    fn repeated(&mut self, line: &Line<'_>, promised: &str) {
        let given = words::id(line.text(Role::Id));
        let what = [line.text(Role::Issue), promised, line.text(Role::Who), line.text(Role::Deadline)];
        let what =
            if given.is_empty() { what.join("\u{1f}") } else { [&given, line.issue.unwrap_or("")].join("\u{1f}") };
        let first = *self.rows.entry(what).or_insert(line.number);
        if first != line.number {
            let (lang, first) = (Lang::now(), first.to_string());
            let found = if given.is_empty() { lang.intake_twice(&first) } else { lang.intake_twice_id(&first) };
            let problem = Problem::whole(found, lang.intake_need_one_row(), Effect::Assumes);
            self.problems.push(Problem { row: Some(line.number), ..problem });
        }
    }

    fn named_amount(&self, line: &Line<'_>) -> String {
        let name =
            [Role::Issue, Role::Who, Role::Place].into_iter().map(|role| line.text(role)).find(|text| !text.is_empty());
        name.map_or_else(|| self.words.say(|lang| lang.intake_promise()), str::to_owned)
    }

    fn id(&mut self, line: &Line<'_>, promised: &str) -> String {
        let given = words::id(line.text(Role::Id));
        match (given.is_empty(), line.issue) {
            (true, _) => self.ids.of_parts("p", &[line.text(Role::Issue), promised, line.text(Role::Who)]),
            (false, Some(issue)) => self.ids.once(format!("{given}-{}", words::id(issue))),
            // A number alone would be a poor name for a page.
            (false, None) if given.bytes().all(|byte| byte.is_ascii_digit()) => self.ids.once(format!("p-{given}")),
            (false, None) => self.ids.once(given),
        }
    }

    /// The status in a cell. One that the mapping doesn't know is kept and counted apart.
    fn status(&mut self, line: &Line<'_>) -> Option<String> {
        let cell = line.text(Role::Status);
        if cell.is_empty() {
            if let Some(id) = self.known("(empty)") {
                return Some(id);
            }
            let label = self.words.say(|lang| lang.intake_status_none());
            let expected = Lang::now().intake_need_status_apart(&label);
            let problem = line.problem(Role::Status, "", expected, Effect::Assumes);
            self.problems.push(problem.set_by("an empty cell is the status “(empty)”"));
            return Some(self.unknown("(empty)", &label));
        }
        if let Some(id) = self.known(cell) {
            return Some(id);
        }
        let near = words::near(cell, self.mapping.scale.status.iter().map(|status| status.value.as_str()));
        let known: Vec<&str> = self.mapping.scale.status.iter().map(|status| status.value.as_str()).collect();
        let expected = Lang::now().intake_need_one_of(&known.join(", "));
        let problem = line.problem(Role::Status, cell, expected, Effect::CountsApart);
        self.problems.push(problem.near(near).new_status(cell));
        Some(self.unknown(cell, &readable(cell)))
    }

    /// The id of a status that the mapping knows.
    fn known(&self, cell: &str) -> Option<String> {
        let known = self.mapping.scale.status.iter().find(|status| status.value == cell);
        let plain = words::plain(cell);
        let known =
            known.or_else(|| self.mapping.scale.status.iter().find(|status| words::plain(&status.value) == plain))?;
        let label = words::plain(&label(known));
        self.scale.statuses.iter().find(|status| words::plain(&status.label) == label).map(|status| status.id.clone())
    }

    /// Earlier statuses with their dates, the oldest first. Where the cell has no date, the column's name may be one.
    fn history(&mut self, line: &Line<'_>) -> Vec<Step> {
        let order = self.mapping.read.dates;
        let mut steps = Vec::new();
        for (column, cell) in line.named_texts(Role::History) {
            for step in history::steps(cell, |text| day(text, order).is_some()) {
                let date = day(step.date, order).or_else(|| day(column, order));
                let status = self.known(step.status).or_else(|| self.unplaced(step.status));
                match (date, status) {
                    (Some(date), Some(status)) => steps.push(Step { date, status }),
                    (date, status) => {
                        let near = words::near(step.status, self.values());
                        let found = if step.date.is_empty() { step.status } else { cell };
                        let told = |expected: String| {
                            Problem::cell(line.number, column, found, expected, Effect::DropsCell).near(near)
                        };
                        let problem = match (date, status) {
                            (None, _) => told(Lang::now().intake_need_history().to_owned()),
                            _ => {
                                told(Lang::now().intake_need_one_of(&self.values().join(", "))).new_status(step.status)
                            }
                        };
                        self.problems.push(problem);
                    }
                }
            }
        }
        steps.sort_by(|a, b| a.date.cmp(&b.date));
        steps
    }

    fn values(&self) -> Vec<&'_ str> {
        self.mapping.scale.status.iter().map(|status| status.value.as_str()).collect()
    }

    /// The id of a status that another cell brought and the mapping doesn't know.
    fn unplaced(&self, value: &str) -> Option<String> {
        let plain = words::plain(value);
        self.unplaced.iter().find(|(known, _)| words::plain(known) == plain).map(|(_, id)| id.clone())
    }

    /// The id of a status that the mapping doesn't know.
    fn unknown(&mut self, value: &str, label: &str) -> String {
        if let Some(id) = self.unplaced(value) {
            return id;
        }
        let id = self.ids.of_name("status", label);
        self.unplaced.push((value.to_owned(), id.clone()));
        self.scale.statuses.push(Status { id: id.clone(), label: label.to_owned(), place: None });
        id
    }

    fn amounts(&mut self, line: &Line<'_>, promise: &mut Promise) {
        let target = amount(line, Role::SaidValue, self.problems);
        promise.target = target.as_ref().map(|target| target.low).or(self.mapping.scale.full);
        promise.target_to = target.and_then(|target| target.high);
        let reached = amount(line, Role::DoneValue, self.problems);
        if let Some(end) = reached.as_ref().and_then(|reached| reached.high) {
            let found = Lang::now().intake_span(&saydo::scene::ticks::shown(end));
            let problem = line.problem(Role::DoneValue, &found, Lang::now().intake_need_amount(), Effect::Assumes);
            self.problems.push(problem);
        }
        promise.reached = reached.map(|reached| reached.low);
        if line.text(Role::SaidValue).is_empty() && self.mapping.scale.full.is_none() {
            let problem = line.problem(Role::SaidValue, "", Lang::now().intake_need_target(), Effect::DropsCell);
            self.problems.push(problem);
        }
    }

    fn texts(&mut self, line: &Line<'_>, promised: String, promise: &mut Promise) {
        promise.quotes = quotation(&promised).into_iter().map(str::to_owned).collect();
        if !line.text(Role::Quote).is_empty() && line.text(Role::Quote) != promised {
            let quote = line.text(Role::Quote);
            promise.quotes.push(quotation(quote).unwrap_or(quote).to_owned());
        }
        promise.promised = quotation(&promised).map_or(promised.clone(), str::to_owned);
        line.text(Role::Done).clone_into(&mut promise.happened);
        line.text(Role::Reason).clone_into(&mut promise.reason);
        let date = when(line, Role::Date, self.mapping, self.problems);
        let deadline = when(line, Role::Deadline, self.mapping, self.problems);
        let rated = when(line, Role::DoneDate, self.mapping, self.problems);
        promise.date = When { date: date.date, note: date.note };
        promise.deadline = When { date: deadline.date, note: deadline.note };
        promise.rated = When { date: rated.date, note: rated.note };
        promise.disputed = words::is_yes(line.text(Role::Disputed)) == Some(true);
        promise.sources = self.references(line, Role::Source);
        promise.evidence = self.references(line, Role::DoneSource);
    }

    fn references(&mut self, line: &Line<'_>, role: Role) -> Vec<Reference> {
        let found = references(line, role, true, self.problems);
        found.into_iter().map(|(title, url)| Reference { title, url }).collect()
    }

    fn finish(self, today: &str) -> Promises {
        let figure = &self.mapping.figure;
        let method = self.words.say(|lang| match self.scale.kind {
            promises::Kind::Amounts => lang.intake_method_amounts(),
            promises::Kind::Outcomes => lang.intake_method_statuses(),
        });
        let by_actor = figure.rows == Some(By::Who) || self.issues.is_empty();
        Promises {
            format: promises::FORMAT,
            version: today.to_owned(),
            checked: checks::NOW,
            lang: figure.lang.clone(),
            title: text(&figure.title, &self.words.say(|lang| lang.intake_title())),
            headline: figure.headline.clone(),
            lede: figure.lede.clone().unwrap_or_else(|| self.words.say(|lang| lang.intake_lede_promises())),
            coding: coding(self.mapping, today, self.words, &method),
            source: origin(figure),
            scale: self.scale,
            rows: if by_actor { Rows::Actors } else { Rows::Issues },
            issues: self.issues,
            actors: self.actors,
            promises: self.promises,
        }
    }
}

/// What the table was taken from, as far as it is said. Without a title its publisher or host stands for it.
fn origin(figure: &Figure) -> Option<Origin> {
    let [title, publisher, url] = [&figure.source, &figure.publisher, &figure.url].map(|text| text.trim().to_owned());
    let origin = |title, publisher| Some(Origin { title, publisher, url: url.clone() });
    match (title.as_str(), publisher.as_str(), url.as_str()) {
        ("", "", "") => None,
        ("", "", url) => origin(link::host(url), String::new()),
        ("", ..) => origin(publisher, String::new()),
        _ => origin(title, publisher),
    }
}

/// The id of an issue or an actor of this name.
fn named(name: &str, kind: &str, list: &mut Vec<Named>, ids: &mut Ids) -> String {
    if let Some(known) = list.iter().find(|known| known.label == name) {
        return known.id.clone();
    }
    let id = ids.of_name(kind, name);
    list.push(Named { id: id.clone(), label: name.to_owned() });
    id
}
