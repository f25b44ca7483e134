//! Guesses a whole mapping from a table, so that it can be shown, confirmed and edited.

use crate::columns::{self, Guess};
use crate::lines::lines;
use crate::mapping::{By, Kind, Mapping, Names};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::scale;
use crate::table::Table;
use crate::values::{date, split};
use crate::wide;
use crate::words;
use saydo::text::{Lang, Said};

/// A mapping with how sure each column of it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Guessed {
    /// The mapping.
    pub mapping: Mapping,
    /// A guess for each column.
    pub columns: Vec<Guess>,
    /// What a person has to settle.
    pub questions: Vec<Problem>,
}

/// Cells by which it is seen where cells are split.
const SAMPLE: usize = 500;
/// Less than this is worth a question.
const SURE: u8 = 60;

/// The mapping that a table suggests.
pub fn guess(table: &Table) -> Guessed {
    let mut guesses = columns::guess(table);
    doubt(table, &mut guesses);
    let mut mapping = Mapping { issue: wide::guess(&table.columns), ..Mapping::default() };
    let wide: Vec<String> = (mapping.issue.iter())
        .flat_map(|issue| issue.columns.values())
        .flat_map(|names| names.all().to_vec())
        .collect();
    for guess in &mut guesses {
        if wide.contains(&table.columns[guess.column]) {
            guess.role = None;
        }
    }
    if !wide.is_empty() {
        by_row(&mut guesses);
    }
    for guess in &guesses {
        let Some(role) = guess.role else { continue };
        let name = table.columns[guess.column].clone();
        match mapping.columns.get_mut(&role) {
            None => {
                mapping.columns.insert(role, Names::One(name));
            }
            Some(names) => {
                let mut all = names.all().to_vec();
                all.push(name);
                *names = Names::Several(all);
            }
        }
    }
    let mut questions = unsure(table, &guesses);
    splits(table, &guesses, &mut mapping);
    dates(table, &guesses, &mut mapping, &mut questions);
    read(table, &mut mapping);
    texts(table, &mut mapping);
    let mut ignored = Vec::new();
    let scale = scale::guess(&mapping, &lines(table, &mapping, &mut ignored));
    mapping.scale = scale;
    if mapping.scale.kind != Kind::Positions {
        // Only deeds have kinds; tags of promises are none.
        mapping.columns.remove(&Role::Group);
        mapping.split.remove(&Role::Group);
        guesses.iter_mut().filter(|guess| guess.role == Some(Role::Group)).for_each(|guess| guess.role = None);
    }
    questions.extend(scale::questions(&mapping));
    if !mapping.columns.contains_key(&Role::Issue)
        && mapping.issue.is_empty()
        && mapping.columns.contains_key(&Role::Who)
    {
        mapping.figure.rows = Some(By::Who);
    }
    Guessed { mapping, columns: guesses, questions }
}

/// Names of columns that are mostly for those who keep the table: remarks that nobody meant to publish, and the day of a
/// row's last change, which is not that of the promise.
const INWARD: [&str; 32] = [
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "anmerkung",
    "anmerkungen",
    "kommentar",
    "kommentare",
    "commentaire",
    "commentaires",
    "remarque",
    "comentario",
    "comentarios",
    "notas",
    "kommentarer",
    "updated",
    "last updated",
    "aktualisiert",
    "ملاحظة",
    "ملاحظات",
    "تعليق",
    "تعليقات",
    "اخر تحديث",
    "备注",
    "備註",
    "评论",
    "注释",
    "更新",
    "最后更新",
    "更新日期",
];

/// Guesses that a person has to confirm, however well they fit.
fn doubt(table: &Table, guesses: &mut [Guess]) {
    for guess in guesses {
        let name = columns::bare(&words::plain(&table.columns[guess.column]));
        if INWARD.contains(&name.as_str()) {
            guess.confidence = guess.confidence.min(SURE - 1);
        }
    }
}

/// Where issues are columns, what names the rows is who promises.
fn by_row(guesses: &mut [Guess]) {
    let has_who = guesses.iter().any(|guess| guess.role == Some(Role::Who));
    for guess in guesses {
        if guess.role == Some(Role::Issue) {
            guess.role = (!has_who).then_some(Role::Who);
        } else if matches!(guess.role, Some(Role::Said | Role::Status | Role::Done)) {
            guess.role = None;
        }
    }
}

fn unsure(table: &Table, guesses: &[Guess]) -> Vec<Problem> {
    let unsure = guesses.iter().filter(|guess| guess.role.is_some() && guess.confidence < SURE);
    unsure
        .map(|guess| {
            let role = guess.role.map_or("", Role::name);
            let samples = guess.samples.join("”, “");
            let found = format!("a name that says little; by its cells (“{samples}”) it is read as “{role}”");
            let problem = Problem::whole(found, "that, if it was meant", Effect::Assumes);
            problem.of(&table.columns[guess.column]).set_by("[columns]")
        })
        .collect()
}

/// What stands between several names in a cell.
fn splits(table: &Table, guesses: &[Guess], mapping: &mut Mapping) {
    for guess in guesses {
        let Some(role) = guess.role.filter(|role| matches!(role, Role::Issue | Role::Who | Role::Group | Role::Place))
        else {
            continue;
        };
        // Each part is compared with all others, so a sample stands for the column.
        let cells: Vec<&str> = table.filled(guess.column).take(SAMPLE).collect();
        if let Some(sign) = split::sign(cells.iter().copied()) {
            mapping.split.insert(role, sign.to_owned());
        }
    }
}

/// Which of day and month comes first, where the dates need it.
fn dates(table: &Table, guesses: &[Guess], mapping: &mut Mapping, questions: &mut Vec<Problem>) {
    let is_date = |guess: &&Guess| matches!(guess.role, Some(Role::Date | Role::Deadline | Role::DoneDate));
    let columns: Vec<usize> = guesses.iter().filter(is_date).map(|guess| guess.column).collect();
    let cells = columns.iter().flat_map(|column| table.filled(*column));
    let (order, matters) = date::order(cells);
    mapping.read.dates = order;
    if order.is_none() && matters {
        let names: Vec<&str> = columns.iter().map(|column| table.columns[*column].as_str()).collect();
        let found = "dates such as 02/03/2020, of which nothing says whether the day comes first";
        let problem = Problem::whole(found, "an answer to which comes first", Effect::DropsCell);
        let setting = "`dates = \"day-month\"` or `dates = \"month-day\"` under [read]";
        questions.push(problem.of(&names.join(", ")).set_by(setting));
    }
}

/// What was found out of the file, where the next one could be taken for something else.
fn read(table: &Table, mapping: &mut Mapping) {
    let found = &table.found;
    mapping.read.list = found.list.clone().filter(|list| !list.is_empty());
    if found.sheets.len() > 1 {
        mapping.read.sheet.clone_from(&found.sheet);
    }
}

fn texts(table: &Table, mapping: &mut Mapping) {
    let file = table.found.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let name = stem.split(['-', '_', ' ']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let mut letters = name.chars();
    let name: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    mapping.figure.title = if name.is_empty() { Lang::now().intake_title().to_owned() } else { name };
}

/// What is needed but missing for a kind of data.
pub fn missing(mapping: &Mapping) -> Vec<Problem> {
    let has = |role| {
        mapping.columns.contains_key(&role) || mapping.issue.iter().any(|issue| issue.columns.contains_key(&role))
    };
    let (lang, mut missing) = (Lang::now(), Vec::new());
    let mut need = |is_there: bool, what: Said, role: Role| {
        if !is_there {
            let problem = Problem::whole(what, Lang::now().intake_need_column(), Effect::Stops);
            missing.push(problem.set_by(format!("`{} = \"name of the column\"` under [columns]", role.name())));
        }
    };
    let who = has(Role::Who) || has(Role::Place);
    need(has(Role::Issue) || !mapping.issue.is_empty() || who, lang.intake_lacks_rows(), Role::Issue);
    match mapping.scale.kind {
        Kind::Positions if has(Role::Kind) => need(has(Role::Value), lang.intake_lacks_positions(), Role::Value),
        Kind::Positions => {
            need(has(Role::SaidValue), lang.intake_lacks_said_position(), Role::SaidValue);
            need(has(Role::DoneValue), lang.intake_lacks_done_position(), Role::DoneValue);
        }
        Kind::Outcomes => {
            need(has(Role::Said) || has(Role::Text), lang.intake_lacks_said(), Role::Said);
            need(has(Role::Status), lang.intake_lacks_status(), Role::Status);
        }
        Kind::Amounts => {
            let joins = mapping.join.is_some();
            need(has(Role::DoneValue) || joins, lang.intake_lacks_reached(), Role::DoneValue);
            need(has(Role::SaidValue) || mapping.scale.full.is_some(), lang.intake_lacks_promised(), Role::SaidValue);
        }
    }
    missing
}

/// Words that are near a status, for a question.
pub fn near_status<'a>(value: &str, mapping: &'a Mapping) -> Option<&'a str> {
    words::near(value, mapping.scale.status.iter().map(|status| status.value.as_str()))
}
