//! Actions: what a control says that it does, and the change that it makes.

use super::Session;
use super::change::Change;
use crate::mapped;
use crate::message::{Request, What};
use crate::state::{Mend, STEPS, State, Step};
use crate::statuses;
use saydo::text::Lang;
use saydo_intake::mapping::{Audience, By, End, IssueWords, Join, Kind, Take};
use saydo_intake::role::Role;
use saydo_intake::values::date::Order;
use saydo_intake::values::number;

/// Columns that decide what kind of data it is.
const SCALED: [Role; 5] = [Role::Status, Role::Kind, Role::Value, Role::SaidValue, Role::DoneValue];

impl Session {
    pub(super) fn act(&mut self, action: &str, value: &str) {
        let mut words = action.split(' ');
        let verb = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        let n = |at: usize| rest.get(at).and_then(|word| word.parse::<usize>().ok());
        match verb {
            "undo" => self.undo(),
            "cancel" => self.cancel(),
            "forget" => self.is_forgetting = true,
            "forget-not" => self.is_forgetting = false,
            "forget-all" => self.forget(),
            "step" => self.go(step(rest.first().copied().unwrap_or_default())),
            "next" => self.next(),
            "how" => self.how(&rest, value),
            "role" => self.role(n(0), value),
            "need" => self.role(value.parse().ok(), rest.first().copied().unwrap_or_default()),
            "renamed" => self.renamed(&rest.join(" "), value),
            "renamed-to" => {
                self.renamed(&rest.get(1..).unwrap_or_default().join(" "), rest.first().copied().unwrap_or_default())
            }
            "anew" => self.begin_anew(),
            "confirm" => self.confirm(n(0)),
            "all-problems" => self.is_long = true,
            "status-words" => {
                self.is_wordy = true;
                self.focus("status-0");
            }
            "wide" => self.wide(),
            "wide-name" | "wide-role" => self.wide_column(verb, n(0), value),
            "unjoin" => self.unjoin(),
            "open" => self.open(n(0)),
            "close" => self.close(),
            "mend" => self.mend(n(0), n(1), value),
            "near" => self.near(n(0)),
            "write" => self.write(rest.first().copied().unwrap_or_default()),
            "copy" => {
                let code = crate::view::code(self, n(0).unwrap_or(0));
                self.say(action, "");
                self.order("copy", &code);
            }
            "copied" if self.beside.starts_with("copy ") => self.notice = Lang::now().own_copied().to_owned(),
            _ => self.settle(verb, &rest, value),
        }
    }

    fn forget(&mut self) {
        let (today, languages, asked) = (self.today.clone(), self.languages.clone(), self.asked);
        *self = Self { today, languages, asked, ..Self::default() };
        self.say("", Lang::now().own_forgotten());
        self.order("stop", "");
        self.order("forget", "");
        self.focus("top");
    }

    /// A step is no change that needs undoing; it is kept. None leads past the columns while a guess waits to be confirmed.
    fn go(&mut self, step: Step) {
        if step == self.state.step || step != Step::Take && self.table.is_none() {
            return;
        }
        let held = if step > Step::Columns { self.held() } else { None };
        if held.is_none() && step > Step::Columns {
            self.state.confirm_all();
        }
        self.state.step = if held.is_some() { Step::Columns } else { step };
        (self.open, self.refusal) = (None, None);
        let (id, words) = held.unwrap_or_default();
        self.focus(if id.is_empty() { "step" } else { &id });
        self.say(id, words);
        if self.state.step == Step::Look {
            self.make();
        }
        self.keep();
    }

    fn next(&mut self) {
        let at = STEPS.iter().position(|step| *step == self.state.step).unwrap_or(0);
        if let Some(step) = STEPS.get(at + 1) {
            self.go(*step);
        }
    }

    /// Another way to read the file.
    fn how(&mut self, rest: &[&str], value: &str) {
        let slot = u8::from(rest.get(1) == Some(&"1"));
        let file = if slot == 1 { self.state.second.clone() } else { self.state.file.clone() };
        let Some(mut file) = file else { return };
        let text = Some(value.to_owned()).filter(|value| !value.is_empty());
        match rest.first().copied() {
            Some("encoding") => file.how.encoding = text,
            Some("delimiter") => file.how.delimiter = value.chars().next(),
            Some("sheet") => (file.how.sheet, file.how.header_row) = (text, None),
            Some("list") => file.how.list = text,
            _ => file.how.header_row = value.trim().parse().ok(),
        }
        self.remember(Change::How);
        if slot == 1 {
            self.state.second = Some(file.clone());
        } else {
            // Of another sheet or list the rows are others.
            if matches!(rest.first(), Some(&("sheet" | "list"))) {
                self.state.mends.clear();
            }
            self.state.file = Some(file.clone());
        }
        self.take(slot, &file);
    }

    fn column(&self, at: Option<usize>) -> Option<String> {
        Some(self.table.as_ref()?.columns.get(at?)?.name.clone())
    }

    fn role(&mut self, at: Option<usize>, value: &str) {
        let Some(column) = self.column(at) else { return };
        let before = mapped::meaning(&self.state.mapping, &column).map(|(role, _)| role);
        let role = mapped::role(value);
        self.remember(Change::Role(column.clone()));
        mapped::set(&mut self.state.mapping, &column, role);
        self.state.confirmed.insert(column);
        self.changed([before, role]);
    }

    /// Says which column is meant now by one that the table lacks: its index, or that there is none.
    fn renamed(&mut self, missing: &str, value: &str) {
        let column = self.column(value.parse().ok());
        if column.is_none() && value != "none" {
            return;
        }
        self.remember(Change::Role(missing.to_owned()));
        match column {
            Some(column) => {
                mapped::set(&mut self.state.mapping, &column, None);
                mapped::rename(&mut self.state.mapping, missing, &column);
                self.state.confirmed.insert(column);
            }
            None => mapped::set(&mut self.state.mapping, missing, None),
        }
        self.focus(if self.missing().is_empty() { "step" } else { "missing" });
        self.make();
        self.keep();
    }

    /// The table is for another figure than the last one.
    fn begin_anew(&mut self) {
        let Some(guessed) = self.table.as_ref().map(|table| table.guessed.clone()) else { return };
        self.remember(Change::Anew);
        self.anew(guessed);
        self.group();
        self.make();
        self.keep();
    }

    /// After other columns have a meaning, the scale may be another.
    fn changed(&mut self, roles: [Option<Role>; 2]) {
        let status = roles.contains(&Some(Role::Status));
        let any = roles.into_iter().flatten().any(|role| SCALED.contains(&role));
        if any && !self.state.scaled {
            self.rescale = Some(None);
        } else if status {
            self.rescale = Some(Some(self.state.mapping.scale.kind));
        }
        self.make();
        self.keep();
    }

    fn confirm(&mut self, at: Option<usize>) {
        let Some(column) = self.column(at) else { return };
        self.remember(Change::ConfirmedOne(column.clone()));
        if !self.state.confirmed.remove(&column) {
            self.state.confirmed.insert(column);
        }
        self.keep();
    }

    fn wide(&mut self) {
        self.remember(Change::Wide);
        self.state.wide = !self.state.wide;
        if !self.state.wide {
            self.state.mapping.issue.clear();
        }
        self.changed([Some(Role::Status), None]);
    }

    /// Ticks a column as one of an issue, names the issue, or says what the column tells of it.
    fn wide_column(&mut self, verb: &str, at: Option<usize>, value: &str) {
        let Some(column) = self.column(at) else { return };
        let known = mapped::meaning(&self.state.mapping, &column);
        let (role, issue) = match known {
            Some((role, Some(issue))) => (role, issue.to_owned()),
            _ => (Role::Status, column.clone()),
        };
        self.remember(Change::Role(column.clone()));
        match (verb, mapped::role(value)) {
            ("wide-name", _) if !value.trim().is_empty() => {
                mapped::set_issue(&mut self.state.mapping, &column, value.trim(), role);
            }
            // The tick alone: its state stands for no meaning.
            ("wide-role", None) => mapped::set_issue(&mut self.state.mapping, &column, &issue, role),
            ("wide-role", Some(role)) => mapped::set_issue(&mut self.state.mapping, &column, &issue, role),
            _ => mapped::set(&mut self.state.mapping, &column, None),
        }
        self.state.confirmed.insert(column);
        self.changed([Some(Role::Status), None]);
    }

    fn unjoin(&mut self) {
        self.remember(Change::Join);
        (self.state.second, self.state.mapping.join, self.other) = (None, None, None);
        self.rescale = (!self.state.scaled).then_some(None);
        self.make();
        self.keep();
    }

    fn open(&mut self, at: Option<usize>) {
        let Some(at) = at else { return };
        if self.open.as_ref().is_some_and(|(open, _)| *open == at) {
            return self.close();
        }
        self.open = Some((at, Vec::new()));
        let row = self.made.as_ref().and_then(|made| made.problems.get(at)?.row);
        if let Some(row) = row {
            self.ask(Request::Row { row, mends: self.state.mends.clone() });
            self.focus("mend");
        }
    }

    fn close(&mut self) {
        if let Some((at, _)) = self.open.take() {
            self.focus(&format!("problem-{at}"));
        }
    }

    /// Mends a cell: its row's number and its column's index.
    fn mend(&mut self, row: Option<usize>, column: Option<usize>, value: &str) {
        let Some((row, column)) = row.zip(self.column(column)) else { return };
        self.mended(&[row], column, value);
    }

    /// Takes what may have been meant, in all rows that have it.
    fn near(&mut self, at: Option<usize>) {
        let Some(problem) = at.and_then(|at| self.made.as_ref()?.problems.get(at)) else { return };
        let Some((row, near)) = problem.row.zip(problem.near.clone()) else { return };
        let column = problem.column.clone();
        let rows: Vec<usize> = std::iter::once(row).chain(problem.more.iter().copied()).collect();
        self.mended(&rows, column, &near);
    }

    fn mended(&mut self, rows: &[usize], column: String, text: &str) {
        let Some(first) = rows.first() else { return };
        self.remember(Change::Mend { row: *first, column: column.clone() });
        if let Some((_, cells)) = &mut self.open
            && let Some((_, cell)) = cells.iter_mut().find(|(name, _)| *name == column)
        {
            text.clone_into(cell);
        }
        let numbers: Vec<String> = rows.iter().map(usize::to_string).collect();
        self.say("problems", Lang::now().own_mended(&numbers.join(", "), &column));
        for row in rows {
            self.state.mend(Mend { row: *row, column: column.clone(), text: text.to_owned() });
        }
        self.make();
        self.keep();
    }

    fn write(&mut self, what: &str) {
        let what = match what {
            "page" => What::Page,
            "folder" => What::Folder,
            "map" => What::Map,
            "data" => What::Data,
            _ => What::Table,
        };
        (self.writing, self.unwritten) = (Some(what), None);
        let plan = Box::new(self.plan());
        self.ask(Request::Write { what, plan });
    }

    /// Settles something of the mapping.
    fn settle(&mut self, verb: &str, rest: &[&str], value: &str) {
        let before = self.state.clone();
        let (mut focus, mut kind) = (None, None);
        match verb {
            "kind" => kind = kind_of(rest.first().copied().unwrap_or_default()),
            "status" => focus = status(&mut self.state, rest, value),
            _ => settle(&mut self.state, verb, rest, value),
        }
        if let Some(kind) = kind {
            (self.state.mapping.scale.kind, self.state.scaled) = (kind, true);
            self.rescale = Some(Some(kind));
        }
        if self.state == before {
            return;
        }
        let added = (verb == "status" && rest.first() == Some(&"add"))
            .then(|| Lang::now().own_status_added(&rest[1..].join(" ")));
        let after = std::mem::replace(&mut self.state, before);
        self.remember(Change::of(verb, rest));
        self.state = after;
        if let Some(id) = focus {
            self.focus(&id);
        }
        if let Some(words) = added {
            self.say("problems", words);
        }
        self.make();
        self.keep();
    }
}

fn step(name: &str) -> Step {
    match name {
        "columns" => Step::Columns,
        "scale" => Step::Scale,
        "look" => Step::Look,
        _ => Step::Take,
    }
}

fn kind_of(name: &str) -> Option<Kind> {
    match name {
        "positions" => Some(Kind::Positions),
        "outcomes" => Some(Kind::Outcomes),
        "amounts" => Some(Kind::Amounts),
        _ => None,
    }
}

/// Changes the order of statuses; gives the id of what keeps the focus.
fn status(state: &mut State, rest: &[&str], value: &str) -> Option<String> {
    let list = &mut state.mapping.scale.status;
    if rest.first() == Some(&"add") {
        statuses::add(list, &rest[1..].join(" "));
        state.scaled = true;
        return None;
    }
    let at: usize = rest.get(1)?.parse().ok()?;
    state.scaled = true;
    match *rest.first()? {
        "up" | "down" => {
            let to = statuses::shift(list, at, rest[0] == "down");
            return Some(format!("status-{to}"));
        }
        "join" => statuses::join(list, at),
        "label" => list.get_mut(at)?.label = Some(value.trim().to_owned()).filter(|text| !text.is_empty()),
        // Dropped on another: its index, and whether it stands on the scale.
        _ => {
            let (to, on) = value.split_once(' ')?;
            statuses::put(list, at, to.parse().ok()?, on == "on");
        }
    }
    None
}

fn settle(state: &mut State, verb: &str, rest: &[&str], value: &str) {
    let what = rest.first().copied().unwrap_or_default();
    let value = value.trim();
    let text = || value.to_owned();
    let maybe = || Some(value.to_owned()).filter(|value| !value.is_empty());
    let mapping = &mut state.mapping;
    match verb {
        "dates" => {
            mapping.read.dates = match value {
                "day-month" => Some(Order::DayMonth),
                "month-day" => Some(Order::MonthDay),
                _ => None,
            }
        }
        "split" => {
            if let Some(role) = mapped::role(what) {
                match value {
                    "" => mapping.split.remove(&role),
                    "\\n" => mapping.split.insert(role, "\n".to_owned()),
                    sign => mapping.split.insert(role, sign.to_owned()),
                };
            }
        }
        "join" => join(mapping.join.get_or_insert_default(), what, value),
        "figure" => {
            let figure = &mut mapping.figure;
            match what {
                "title" => figure.title = text(),
                "headline" => figure.headline = maybe(),
                "lede" => figure.lede = maybe(),
                "by" => figure.by = text(),
                "method" => figure.method = text(),
                "contact" => figure.contact = maybe(),
                "source" => figure.source = text(),
                "publisher" => figure.publisher = text(),
                "url" => figure.url = text(),
                // As it was meant, where it is one; otherwise as it was written, to be mended.
                "address" => figure.address = saydo_publish::address(value).or_else(maybe),
                // Without a code, it is a language that isn't known.
                "lang" => figure.lang = Some(maybe().unwrap_or_else(|| "und".to_owned())),
                "rows" => figure.rows = (value == "who").then_some(By::Who),
                _ => {}
            }
        }
        "terms" => match what {
            "rules" => mapping.terms.rules = text(),
            "leaders" => mapping.terms.leaders = text(),
            _ => mapping.terms.extent = text(),
        },
        "issue-words" => {
            let name = rest.get(1..).unwrap_or_default().join(" ");
            let at = mapping.issue_words.iter().position(|known| known.issue == name).unwrap_or_else(|| {
                mapping.issue_words.push(IssueWords { issue: name, ..IssueWords::default() });
                mapping.issue_words.len() - 1
            });
            let words = &mut mapping.issue_words[at];
            if what == "rule" { words.rule = text() } else { words.inline = text() }
        }
        "scale" => scale(state, what, value),
        "word" => {
            let words = match what {
                "done" => &mut mapping.scale.done,
                "ticks" => &mut mapping.scale.ticks,
                "both" => &mut mapping.scale.both,
                _ => &mut mapping.scale.said,
            };
            let code = rest.get(1).copied().unwrap_or_default().to_owned();
            match maybe() {
                Some(word) => words.insert(code, word),
                None => words.remove(&code),
            };
            state.scaled = true;
        }
        "audience" => {
            let name = rest.get(1..).unwrap_or_default().join(" ");
            let at = mapping.audience.iter().position(|known| known.value == name).unwrap_or_else(|| {
                mapping.audience.push(Audience { value: name, side: "abroad".to_owned(), label: String::new() });
                mapping.audience.len() - 1
            });
            let audience = &mut mapping.audience[at];
            if what == "side" { audience.side = text() } else { audience.label = text() }
        }
        _ => {}
    }
}

fn scale(state: &mut State, what: &str, value: &str) {
    let scale = &mut state.mapping.scale;
    let number = number::parse(value).map(|amount| amount.low);
    match what {
        "low" => scale.low = number,
        "high" => scale.high = number,
        "step" => scale.step = number,
        "alike" => scale.alike = number,
        "full" => scale.full = number,
        "unit" => scale.unit = Some(value.to_owned()),
        "title" => value.clone_into(&mut scale.title),
        "low-label" => value.clone_into(&mut scale.low_label),
        "high-label" => value.clone_into(&mut scale.high_label),
        "toward" => scale.toward = Some(if value == "low" { End::Low } else { End::High }),
        _ => return,
    }
    state.scaled = true;
}

fn join(join: &mut Join, what: &str, value: &str) {
    let maybe = Some(value.to_owned()).filter(|value| !value.is_empty());
    match what {
        "on" => value.clone_into(&mut join.on),
        "their" => join.their = maybe,
        "year" => join.year = maybe,
        "value" => value.clone_into(&mut join.value),
        "base" => join.base = maybe,
        "take" => {
            join.take = Some(match value {
                "fall" => Take::FallInPercent,
                "rise" => Take::RiseInPercent,
                _ => Take::Last,
            });
        }
        _ => {}
    }
}
