//! What runs in the worker: holds the tables, reads, makes, draws and writes. No request depends on another but for the
//! tables that were taken, so that the page can end a worker at any time and begin anew.

mod problems;
pub mod write;

use crate::draw;
use crate::mapped::SPLIT;
use crate::message::{Answer, Column, Found, Made, Plan, Request, Taken};
use crate::state::Mend;
use saydo::text::Words;
use saydo_intake::lines::{Line, lines};
use saydo_intake::mapping::{Join, Kind, Names, Scale};
use saydo_intake::values::{date, number, split};
use saydo_intake::words::kind;
use saydo_intake::{
    Data, Edition, Mapping, Role, Table, guess, guess_joined, join, make, make_joined, scale, take_told, words,
};
use saydo_publish::find_map;
use std::collections::BTreeMap;

/// The worker's tables: the first, and the one to be joined.
#[derive(Default)]
pub struct Work {
    tables: [Option<Table>; 2],
    /// Words of languages that figures spoke. What was read stays for ever, so each is read once.
    words: Vec<Words>,
}

/// What comes with a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given<'a> {
    /// The bytes of a file.
    pub bytes: &'a [u8],
    /// The words of the figure's language.
    pub words: &'a str,
    /// The time where the person is, such as `2026-12-01T14:05:09`.
    pub now: &'a str,
}

/// What a request brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Done {
    /// The answer, as JSON.
    pub answer: String,
    /// The figure at both widths, if it was drawn.
    pub pages: Option<[String; 2]>,
    /// The bytes of a file.
    pub file: Option<Vec<u8>>,
}

/// Rows that are shown of a table.
const HEAD: usize = 3;

impl Work {
    /// Answers a request, which is JSON. `tell` hears how much of a file is read, in percent. What is not the figure's own
    /// is told in the language that is spoken now.
    pub fn answer(&mut self, request: &str, given: Given<'_>, tell: &dyn Fn(u8)) -> Done {
        let mut done = Done::default();
        let (page, words) = (Words::now(), self.words(given.words));
        let answer = match serde_json::from_str(request) {
            Ok(request) => self.respond(request, given, (words, tell), &mut done),
            Err(_) => Answer::Failed(String::new()),
        };
        page.speak();
        done.answer = serde_json::to_string(&answer).unwrap_or_default();
        done
    }

    fn words(&mut self, text: &str) -> Words {
        if let Some(known) = self.words.iter().find(|known| known.text() == text) {
            return *known;
        }
        let words = Words::read(text);
        self.words.push(words);
        words
    }

    fn respond(
        &mut self,
        request: Request,
        Given { bytes, now, .. }: Given<'_>,
        (words, tell): (Words, &dyn Fn(u8)),
        done: &mut Done,
    ) -> Answer {
        match request {
            Request::Take { slot, name, how, .. } => {
                let at = usize::from(slot.min(1));
                // What was published holds no table, but the choices that made it.
                if let Some(text) = (at == 0).then(|| find_map(bytes)).flatten() {
                    return Answer::Choices(text);
                }
                match take_told(bytes, &name, &how.reading(), tell) {
                    Err(refusal) => Answer::Refused { slot, why: refusal.to_string() },
                    Ok(table) => {
                        let mut taken = taken(slot, &table);
                        let first = self.tables[0].as_ref().filter(|_| at == 1);
                        taken.join = first.and_then(|first| guess_joined(first, &table).mapping.join);
                        self.tables[at] = Some(table);
                        Answer::Taken(Box::new(taken))
                    }
                }
            }
            Request::Make(plan) => self.make(*plan, words, done),
            Request::Row { row, mends } => {
                let Some(table) = self.mended(&mends) else { return Answer::Row { row, cells: Vec::new() } };
                let found = table.rows.iter().find(|known| known.number == row);
                let cells = found.map(|found| table.columns.iter().cloned().zip(found.cells.iter().cloned()).collect());
                Answer::Row { row, cells: cells.unwrap_or_default() }
            }
            Request::Write { what, plan } => {
                let Some(table) = self.mended(&plan.mends) else { return Answer::Failed(String::new()) };
                let made = self.made(&table, &plan.mapping, Edition { day: &plan.today, words });
                match write::write(what, &table, made.data.as_ref(), &plan, (bytes, now)) {
                    Ok((name, bytes)) => {
                        done.file = Some(bytes);
                        Answer::Written { name }
                    }
                    Err(why) => Answer::Failed(why),
                }
            }
        }
    }

    /// The first table with its mended cells.
    fn mended(&self, mends: &[Mend]) -> Option<Table> {
        let mut table = self.tables[0].clone()?;
        for mend in mends {
            let Some(column) = table.column(&mend.column) else { continue };
            // Rows stand in the order of their numbers.
            let Ok(at) = table.rows.binary_search_by_key(&mend.row, |row| row.number) else { continue };
            if let Some(cell) = table.rows[at].cells.get_mut(column) {
                cell.clone_from(&mend.text);
            }
        }
        Some(table)
    }

    fn made(&self, table: &Table, mapping: &Mapping, edition: Edition<'_>) -> saydo_intake::Made {
        match &self.tables[1] {
            Some(other) if mapping.join.is_some() => make_joined(table.clone(), other, mapping, edition),
            _ => make(table, mapping, edition),
        }
    }

    fn make(&self, plan: Plan, words: Words, done: &mut Done) -> Answer {
        let Some(table) = self.mended(&plan.mends) else { return Answer::Made(Box::default()) };
        let mut answer = Made::default();
        let mut mapping = plan.mapping;
        let whole = self.joined(&table, &mut mapping);
        let (mut ignored, mut scaled) = (Vec::new(), mapping.clone());
        let lines = lines(&whole, &mapping, &mut ignored);
        if plan.rescale {
            scaled.scale = scale_of(&whole, &mapping, plan.kind);
            answer.scale = Some(scaled.scale.clone());
        }
        let counts = scale::counts(&lines).into_iter().filter(|(status, _)| !status.is_empty());
        answer.statuses = counts.map(|(status, n)| (status.to_owned(), n)).collect();
        answer.issues = counted(lines.iter().flat_map(|line| line.values(Role::Issue)));
        // Nobody is told a deed.
        let is_deed = |line: &&Line<'_>| kind(line.text(Role::Kind)) == Some(true);
        answer.audiences = counted(lines.iter().filter(|line| !is_deed(line)).map(|line| line.text(Role::To)));
        let roles = [Role::Value, Role::SaidValue, Role::DoneValue];
        let cells = roles.into_iter().flat_map(|role| lines.iter().map(move |line| line.text(role)));
        answer.positions = cells.filter_map(number::parse).map(|amount| amount.low).collect();
        answer.positions.sort_by(f64::total_cmp);
        answer.positions.dedup();
        answer.positions.truncate(40);
        answer.date = date_in_doubt(&table, &mapping);
        answer.parts = parts(&table, &mapping);
        scaled.join.clone_from(&mapping.join);
        // The column that a join adds is named by the mapping only while it is made.
        let plain = Mapping { columns: plan_columns(&mapping), ..scaled };
        let made = self.made(&table, &plain, Edition { day: &plan.today, words });
        problems::tell(&made.problems, &table, &mut answer);
        answer.is_whole = made.data.is_some();
        if let Some(data) = &made.data {
            words.speak();
            answer.headline = draw::headline_of(data);
            answer.size = size(data);
            done.pages = plan.draw.then(|| draw::pages(data));
        }
        Answer::Made(Box::new(answer))
    }

    /// The table as its lines are read: with the column that a join adds.
    fn joined(&self, table: &Table, mapping: &mut Mapping) -> Table {
        let Some((other, rule)) = self.tables[1].as_ref().zip(mapping.join.clone()) else { return table.clone() };
        let whole = join::join(table.clone(), other, &rule, &mut Vec::new());
        if whole.columns.len() > table.columns.len() {
            join::mapped(&mut mapping.columns);
        }
        whole
    }
}

/// The scale that the table suggests, of the kind that a person chose.
fn scale_of(table: &Table, mapping: &Mapping, kind: Option<Kind>) -> Scale {
    let mut own = mapping.clone();
    match kind {
        Some(Kind::Outcomes) => own.columns.retain(|role, _| !NUMBERS.contains(role)),
        // Where a second table gives amounts, numbers are no positions.
        Some(Kind::Amounts) => own.join = Some(Join::default()),
        _ => {}
    }
    if kind == Some(Kind::Amounts) {
        own.columns.remove(&Role::Kind);
    }
    let guessed = scale::guess(&own, &lines(table, &own, &mut Vec::new()));
    match kind {
        Some(kind) if guessed.kind != kind => empty_scale(kind),
        _ => guessed,
    }
}

/// Roles of numbers and what goes with them.
const NUMBERS: [Role; 4] = [Role::SaidValue, Role::DoneValue, Role::Value, Role::Kind];

/// A scale of a kind that the columns don't suggest.
fn empty_scale(kind: Kind) -> Scale {
    let ends = (kind == Kind::Positions).then_some((-2.0, 2.0, 1.0));
    Scale {
        kind,
        low: ends.map(|(low, ..)| low),
        high: ends.map(|(_, high, _)| high),
        step: ends.map(|(.., step)| step),
        alike: Some(if kind == Kind::Positions { 0.4 } else { 0.0 }),
        ..Scale::default()
    }
}

fn plan_columns(mapping: &Mapping) -> BTreeMap<Role, Names> {
    let is_own = |names: &Names| names.all().iter().all(|name| name != join::COLUMN);
    mapping.columns.iter().filter(|(_, names)| is_own(names)).map(|(role, names)| (*role, names.clone())).collect()
}

fn taken(slot: u8, table: &Table) -> Taken {
    let guessed = guess(table);
    let columns = guessed.columns.iter().map(|guess| Column {
        name: table.columns[guess.column].clone(),
        samples: guess.samples.clone(),
        sure: guess.confidence,
        filled: table.filled(guess.column).count(),
        issue: None,
    });
    let found = &table.found;
    let mended = found.mended.iter().map(|mended| match mended.row {
        Some(row) => format!("{row}: {}", mended.what),
        None => mended.what.clone(),
    });
    Taken {
        slot,
        found: Found {
            kind: found.kind.name().to_owned(),
            encoding: found.encoding.map(str::to_owned),
            delimiter: found.delimiter,
            sheet: found.sheet.clone(),
            sheets: found.sheets.clone(),
            list: found.list.clone(),
            header_row: found.header_row,
            preamble: found.preamble.clone(),
            mended: mended.collect(),
        },
        columns: columns.collect(),
        rows: table.rows.len(),
        head: table.rows.iter().take(HEAD).map(|row| (row.number, row.cells.clone())).collect(),
        guessed: guessed.mapping,
        join: None,
    }
}

/// Different texts with their counts, the most frequent first.
fn counted<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    texts.filter(|text| !text.is_empty()).for_each(|text| *counts.entry(text).or_default() += 1);
    let mut counts: Vec<(String, usize)> = counts.into_iter().map(|(text, n)| (text.to_owned(), n)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    counts.truncate(30);
    counts
}

/// The cells of all columns of a meaning.
fn cells<'a>(table: &'a Table, mapping: &'a Mapping, role: Role) -> impl Iterator<Item = &'a str> + Clone {
    let wide = mapping.issue.iter().filter_map(move |issue| issue.columns.get(&role));
    let names = mapping.columns.get(&role).into_iter().chain(wide).flat_map(|names| names.all());
    let plain = |name: &String| {
        let name = words::plain(name);
        table.columns.iter().position(|column| words::plain(column) == name)
    };
    let columns = names.filter_map(move |name| table.column(name).or_else(|| plain(name)));
    columns
        .flat_map(|column| table.rows.iter().map(move |row| row.cells[column].as_str()))
        .filter(|cell| !cell.is_empty())
}

/// A date that can be read in two ways where no date of the table proves which is meant.
fn date_in_doubt(table: &Table, mapping: &Mapping) -> Option<String> {
    let all = || [Role::Date, Role::Deadline, Role::DoneDate].into_iter().flat_map(|role| cells(table, mapping, role));
    let (order, matters) = date::order(all());
    let doubt = order.is_none() && matters;
    all().find(|cell| doubt && date::read(cell, None) == date::Reading::Unclear).map(str::to_owned)
}

/// For columns in which several values may stand: a cell with its parts. One with several, if there is any.
fn parts(table: &Table, mapping: &Mapping) -> BTreeMap<String, (String, Vec<String>)> {
    let mut all = BTreeMap::new();
    for role in SPLIT {
        let sign = mapping.split.get(&role).map(String::as_str);
        let has_sign = |cell: &&str| sign.map_or(cell.contains([',', ';', '|', '/', '\n']), |sign| cell.contains(sign));
        let mut column = cells(table, mapping, role);
        let first = column.clone().next();
        let Some(cell) = column.find(has_sign).or(first) else { continue };
        let parts = split::values(cell, sign).into_iter().map(str::to_owned).collect();
        all.insert(role.name().to_owned(), (cell.to_owned(), parts));
    }
    all
}

/// Records, issues and actors.
fn size(data: &Data) -> [usize; 3] {
    match data {
        Data::Promises(set) => [set.promises.len(), set.issues.len(), set.actors.len()],
        Data::Positions(set) => [set.statements.len() + set.actions.len(), set.issues.len(), set.speakers.len()],
    }
}
