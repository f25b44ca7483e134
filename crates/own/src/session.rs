//! The running page without a browser: messages in, orders and a page as a tree out.

mod act;
mod change;

use crate::doubt;
use crate::mapped::{self, Fit};
use crate::message::{Answer, Made, Plan, Request, Taken, What};
use crate::state::{File, State, Step};
use change::{Change, Undone};
use saydo::text::Lang;
use saydo_intake::Mapping;
use saydo_intake::mapping::Kind;
use serde::{Deserialize, Serialize};

/// What the page's script is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// `ask` (the worker), `stop` (it), `keep`, `forget`, `focus`, `copy`.
    pub kind: String,
    /// What with.
    pub value: String,
}

/// A request to the worker with what the page's script adds to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// Its number, which the answer bears.
    pub n: u32,
    /// The file whose bytes go with it.
    pub file: Option<u32>,
    /// Whether what is published goes with it.
    pub kit: bool,
    /// The language whose words go with it, those of the figure.
    pub words: Option<String>,
    /// The request.
    pub request: Request,
}

/// A state that undo brings back, with what it undoes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Past {
    what: Undone,
    state: State,
}

/// What is kept over a reload.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    state: State,
    past: Vec<Past>,
    /// Files that the state or its past need.
    files: Vec<u32>,
}

/// Most states that undo brings back.
const PASTS: usize = 100;

/// The running page.
#[derive(Default)]
pub struct Session {
    /// The languages that a figure can speak: codes and names.
    pub languages: Vec<(String, String)>,
    /// What a person has settled.
    pub state: State,
    /// The table, once it is read.
    pub table: Option<Taken>,
    /// The mapping by which the columns are grouped: as it was before anybody chose a meaning of this table's columns.
    pub grouped: Mapping,
    /// The one to be joined.
    pub other: Option<Taken>,
    /// What came of the mapping.
    pub made: Option<Made>,
    /// Why a file was refused: which and why.
    pub refusal: Option<(u8, String)>,
    /// The file that is being read, by its slot.
    pub taking: Option<u8>,
    /// How much of it is read, in percent, once that is known.
    pub percent: Option<u8>,
    /// The file that is being written.
    pub writing: Option<What>,
    /// Why a file could not be written.
    pub unwritten: Option<(What, String)>,
    /// The problem that is open, with the row's cells once they are there.
    pub open: Option<(usize, Vec<(String, String)>)>,
    /// What was done, in words.
    pub notice: String,
    /// What the words are beside: an action, the id of a column's tick, or a part of the page; empty for its head.
    pub beside: String,
    /// Whether the last table is read as the one before.
    pub is_again: bool,
    /// Whether all problems are listed, and not the first few alone.
    pub is_long: bool,
    /// Whether each status has fields for its name and for sharing a place.
    pub is_wordy: bool,
    /// Whether it was asked that all be forgotten, which no undo brings back.
    pub is_forgetting: bool,
    /// Whether anything is kept in this browser.
    pub is_kept: bool,
    past: Vec<Past>,
    today: String,
    orders: Vec<Order>,
    asked: u32,
    /// The number of the request that reads a file.
    reading: u32,
    /// The number of the request that makes the data set, if one is on its way, and whether it is out of date.
    making: Option<u32>,
    is_stale: bool,
    rescale: Option<Option<Kind>>,
    /// Whether choices were read that are for the table that is being read.
    is_chosen: bool,
    /// Whether the file that is being read is new, so that its meaning is guessed.
    is_fresh: bool,
}

impl Session {
    /// A page on which nothing was done yet. `today` is the date of what it makes, `languages` those that there are words
    /// for: each a code, a space and its name, on a line of its own.
    pub fn new(today: &str, languages: &str) -> Self {
        let language = |line: &str| line.split_once(' ').map(|(code, name)| (code.to_owned(), name.to_owned()));
        let languages = languages.lines().filter_map(language).collect();
        Self { today: today.to_owned(), languages, ..Self::default() }
    }

    /// What is to be done, each order once.
    pub fn orders(&mut self) -> Vec<Order> {
        std::mem::take(&mut self.orders)
    }

    /// What the next undo undoes.
    pub fn undoes(&self) -> Option<String> {
        self.past.last().map(|past| past.what.words())
    }

    /// Hears a message: `begin` with what was kept, `file` (`what` is the slot), `map` (a mapping's text), `answer` (`what`
    /// is the request's number), `progress` of it in percent, `lost` (the worker ended by itself), `do` and `set` with an action.
    pub fn hear(&mut self, name: &str, what: &str, value: &str) {
        match name {
            "begin" => self.begin(value),
            "file" => self.chosen(what, value),
            "map" => self.map(value),
            "answer" => self.answered(what, value),
            "progress" => self.progressed(what, value),
            "lost" => self.lost(),
            _ => self.act(what, value),
        }
    }

    fn begin(&mut self, kept: &str) {
        let Ok(kept) = serde_json::from_str::<Kept>(kept) else { return };
        self.is_kept = kept.state != State::default();
        (self.state, self.past) = (kept.state, kept.past);
        self.take_all();
    }

    fn keep(&mut self) {
        let all = || self.past.iter().map(|past| &past.state).chain([&self.state]);
        let files = all().flat_map(|state| [&state.file, &state.second]).flatten().map(|file| file.id);
        let kept = Kept { state: self.state.clone(), past: self.past.clone(), files: files.collect() };
        self.is_kept = true;
        self.order("keep", &serde_json::to_string(&kept).unwrap_or_default());
    }

    fn order(&mut self, kind: &str, value: &str) {
        self.orders.push(Order { kind: kind.to_owned(), value: value.to_owned() });
    }

    /// Says what was done, beside what did it.
    fn say(&mut self, beside: impl Into<String>, words: impl Into<String>) {
        (self.beside, self.notice) = (beside.into(), words.into());
    }

    fn focus(&mut self, id: &str) {
        self.order("focus", id);
    }

    /// Remembers the present state under what is about to change it.
    fn remember(&mut self, change: Change) {
        self.past.push(Past { what: Undone::Change(change), state: self.state.clone() });
        if self.past.len() > PASTS {
            self.past.remove(0);
        }
        self.say("", "");
    }

    fn undo(&mut self) {
        let Some(past) = self.past.pop() else { return };
        let before = std::mem::replace(&mut self.state, past.state);
        self.say("", Lang::now().own_undone(&past.what.words()));
        (self.open, self.refusal, self.is_again, self.is_long) = (None, None, false, false);
        if matches!(past.what, Undone::Change(Change::Map | Change::Anew)) {
            self.group();
        }
        if (&before.file, &before.second) == (&self.state.file, &self.state.second) {
            self.make();
        } else {
            self.take_all();
        }
        self.keep();
    }

    fn ask(&mut self, request: Request) -> u32 {
        self.asked += 1;
        let file = if let Request::Take { file, .. } = &request { Some(*file) } else { None };
        let kit = matches!(request, Request::Write { what: What::Page | What::Folder, .. });
        let words = match &request {
            Request::Make(plan) | Request::Write { plan, .. } => plan.mapping.figure.lang.clone(),
            _ => None,
        };
        let ask = Ask { n: self.asked, file, kit, words, request };
        self.order("ask", &serde_json::to_string(&ask).unwrap_or_default());
        self.asked
    }

    /// Reads both files of the state.
    fn take_all(&mut self) {
        (self.table, self.other, self.made) = (None, None, None);
        let files = [(0, self.state.file.clone()), (1, self.state.second.clone())];
        for (slot, file) in files {
            if let Some(file) = file {
                self.take(slot, &file);
            }
        }
    }

    fn take(&mut self, slot: u8, file: &File) {
        (self.taking, self.percent, self.refusal) = (Some(slot), None, None);
        self.reading = self.ask(Request::Take { slot, file: file.id, name: file.name.clone(), how: file.how.clone() });
    }

    fn chosen(&mut self, slot: &str, file: &str) {
        let Ok(mut file) = serde_json::from_str::<File>(file) else { return };
        let slot = u8::from(slot == "1");
        let most = saydo_intake::Limits::default().file as u64;
        if file.size > most {
            let why = Lang::now().own_too_large(&(file.size >> 20).to_string(), &(most >> 20).to_string());
            return self.refuse(slot, why);
        }
        self.remember(Change::File(file.name.clone()));
        if slot == 1 {
            self.state.second = Some(file.clone());
            self.other = None;
        } else {
            // How the last one was read may hold for this one, but for its header.
            let read = &self.state.mapping.read;
            file.how.list.clone_from(&read.list);
            self.state.file = Some(file.clone());
            (self.table, self.made, self.open) = (None, None, None);
            self.is_fresh = true;
        }
        self.take(slot, &file);
    }

    /// A mapping that was kept as a file.
    fn map(&mut self, text: &str) {
        match Mapping::from_toml(text) {
            Err(why) => self.refuse(0, why),
            Ok(mapping) => {
                self.remember(Change::Map);
                self.state.mapping = mapping;
                self.state.confirm_all();
                self.state.wide = !self.state.mapping.issue.is_empty();
                self.state.scaled = true;
                self.refusal = None;
                self.group();
                if let Some(table) = &self.table {
                    let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
                    self.again(mapped::fit(&self.state.mapping, &names));
                } else if self.state.file.is_some() {
                    self.is_chosen = true;
                } else {
                    self.say("", Lang::now().own_map_read());
                }
                self.make();
                self.keep();
            }
        }
    }

    /// What an ended worker still said is about no file that is being read.
    fn progressed(&mut self, n: &str, percent: &str) {
        if self.taking.is_some() && n.parse() == Ok(self.reading) {
            self.percent = percent.parse().ok();
        }
    }

    fn lost(&mut self) {
        self.refuse(self.taking.unwrap_or(0), Lang::now().own_lost().to_owned());
        (self.taking, self.writing, self.making) = (None, None, None);
    }

    /// Ends the reading of a file and goes back to what was there before.
    fn cancel(&mut self) {
        self.order("stop", "");
        (self.taking, self.writing, self.making, self.is_fresh) = (None, None, None, false);
        if let Some(past) = self.past.pop() {
            self.state = past.state;
        }
        self.say("", Lang::now().own_cancelled());
        self.take_all();
        self.keep();
    }

    fn answered(&mut self, n: &str, answer: &str) {
        let n = n.parse().unwrap_or(0);
        match serde_json::from_str(answer) {
            Ok(Answer::Taken(taken)) => self.taken(*taken),
            Ok(Answer::Choices(text)) => self.chose(&text),
            Ok(Answer::Refused { slot, why }) => self.refused(slot, why),
            Ok(Answer::Made(made)) => self.has_made(n, *made),
            Ok(Answer::Row { row, cells }) => {
                let at = self.open.as_ref().map(|(at, _)| *at);
                let is_asked = at.and_then(|at| self.made.as_ref()?.problems.get(at)?.row) == Some(row);
                if let Some((_, known)) = self.open.as_mut().filter(|_| is_asked) {
                    *known = cells;
                }
            }
            Ok(Answer::Written { name }) => {
                if let Some(what) = self.writing.take() {
                    self.say(["write ", what.name()].concat(), Lang::now().own_written(&name));
                }
            }
            Ok(Answer::Failed(why)) => {
                let why = if why.is_empty() { Lang::now().own_not_written().to_owned() } else { why };
                self.unwritten = self.writing.take().map(|what| (what, why));
            }
            Err(_) => self.lost(),
        }
    }

    /// The choices in a file that was published. The table stays what it was.
    fn chose(&mut self, text: &str) {
        self.restore();
        self.map(text);
        self.keep();
    }

    /// Goes back to what was there before a file that is no table.
    fn restore(&mut self) {
        self.taking = None;
        let is_restored = self.past.is_empty();
        if let Some(past) = self.past.pop() {
            self.state = past.state;
        }
        if is_restored {
            self.state = State::default();
        } else {
            self.take_all();
        }
        self.is_fresh = false;
    }

    fn refused(&mut self, slot: u8, why: String) {
        // The last good state stays.
        self.restore();
        self.refuse(slot, why);
    }

    /// Says why a file can't be used, where it is seen in whatever step.
    fn refuse(&mut self, slot: u8, why: String) {
        self.refusal = Some((slot, why));
        self.focus("refusal");
    }

    fn taken(&mut self, taken: Taken) {
        self.taking = None;
        if taken.slot == 1 {
            self.suggest_join(&taken);
            self.other = Some(taken);
        } else {
            self.understand(taken);
        }
        self.make();
        self.keep();
    }

    /// A new table is read as the last one, where it has its columns; otherwise its meaning is guessed.
    fn understand(&mut self, taken: Taken) {
        let names: Vec<&str> = taken.columns.iter().map(|column| column.name.as_str()).collect();
        for (from, to) in mapped::spelled(&mut self.state.mapping, &names) {
            if self.state.confirmed.remove(&from) {
                self.state.confirmed.insert(to);
            }
        }
        let fit = mapped::fit(&self.state.mapping, &names);
        let guessed = taken.guessed.clone();
        self.table = Some(taken);
        if std::mem::take(&mut self.is_fresh) {
            self.state.mends.clear();
            match fit {
                Fit::Not => self.anew(guessed),
                _ => self.again(fit),
            }
        } else if std::mem::take(&mut self.is_chosen) {
            self.again(fit);
        } else if fit == Fit::Not && self.state.mapped != self.state.reading() {
            // Read in another way, it is another table of the same figure.
            let figure = std::mem::take(&mut self.state.mapping.figure);
            self.guess(Mapping { figure, ..guessed });
        }
        self.state.mapped = self.state.reading();
        self.group();
    }

    /// The columns are grouped by what they mean now.
    fn group(&mut self) {
        self.grouped.clone_from(&self.state.mapping);
    }

    /// The table is read as the last one; columns that it lacks are asked for, and guesses that nobody has confirmed.
    fn again(&mut self, fit: Fit) {
        let held = self.held();
        self.is_again = fit == Fit::Whole && held.is_none();
        if self.is_again {
            self.state.step = Step::Look;
            self.focus("again");
        } else {
            self.state.step = Step::Columns;
            let (id, words) = held.unwrap_or_default();
            self.focus(&id);
            self.say(id, words);
        }
    }

    /// The table's meaning is guessed. Title, address, who rated it and the like belong to the figure of the last one.
    fn anew(&mut self, guessed: Mapping) {
        self.guess(guessed);
        // The figure speaks as the page does, until somebody chooses otherwise.
        self.state.mapping.figure.lang = Some(Lang::now().tag().to_owned());
        (self.state.second, self.other, self.is_again) = (None, None, false);
        self.state.step = Step::Take;
        self.focus("found");
    }

    /// Takes a guess of which nothing is confirmed yet.
    fn guess(&mut self, guessed: Mapping) {
        self.state.wide = !guessed.issue.is_empty();
        self.state.mapping = guessed;
        (self.state.confirmed, self.state.scaled) = (Default::default(), false);
        self.state.step = self.state.step.min(Step::Columns);
    }

    /// Columns that the mapping names and the table lacks.
    pub fn missing(&self) -> Vec<&str> {
        let Some(table) = &self.table else { return Vec::new() };
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        mapped::missing(&self.state.mapping, &names)
    }

    /// What holds the way past the columns: the id of what waits for an answer, and the words beside it.
    fn held(&self) -> Option<(String, String)> {
        let table = self.table.as_ref()?;
        if !self.missing().is_empty() {
            return Some(("missing".to_owned(), String::new()));
        }
        let at = table.columns.iter().position(|column| doubt::is_open(&self.state, column))?;
        Some((format!("confirm-{at}"), Lang::now().own_check_first(&table.columns[at].name)))
    }

    /// The data set is made anew, after whatever is on its way.
    fn make(&mut self) {
        if self.table.is_none() {
            return;
        }
        if self.making.is_some() {
            self.is_stale = true;
            return;
        }
        let mut plan = self.plan();
        if let Some(kind) = self.rescale.take() {
            (plan.rescale, plan.kind) = (true, kind);
        }
        plan.draw = self.state.step == Step::Look;
        self.making = Some(self.ask(Request::Make(Box::new(plan))));
    }

    fn plan(&self) -> Plan {
        let mut mapping = self.state.mapping.clone();
        if let Some(file) = &self.state.file {
            file.how.keep(&mut mapping.read);
        }
        if self.other.is_none() {
            mapping.join = None;
        }
        Plan { mapping, mends: self.state.mends.clone(), today: self.today.clone(), ..Plan::default() }
    }

    fn has_made(&mut self, n: u32, made: Made) {
        if self.making == Some(n) {
            self.making = None;
        }
        if let Some(scale) = &made.scale {
            self.state.mapping.scale = scale.clone();
            self.keep();
        }
        // What is open is found again by its place in the table.
        let at = |made: &Made, at: usize| made.problems.get(at).map(|problem| (problem.row, problem.column.clone()));
        let open = self.open.take().and_then(|(old, cells)| {
            let place = at(self.made.as_ref()?, old)?;
            let new = (0..made.problems.len()).find(|new| at(&made, *new).as_ref() == Some(&place))?;
            Some((new, cells))
        });
        (self.open, self.made) = (open, Some(made));
        if std::mem::take(&mut self.is_stale) {
            self.make();
        }
    }

    /// How a second table may belong to the first, as it was guessed; otherwise it is asked.
    fn suggest_join(&mut self, other: &Taken) {
        if self.table.is_none() || self.state.mapping.join.is_some() {
            return;
        }
        self.state.mapping.join = Some(other.join.clone().unwrap_or_default());
        // The second table tells what was reached.
        self.state.mapping.columns.remove(&saydo_intake::Role::DoneValue);
        self.rescale = Some(Some(Kind::Amounts));
    }
}
