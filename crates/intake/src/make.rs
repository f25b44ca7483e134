//! Makes a data set of a table and its mapping, and tells every problem at once.

pub mod cells;
mod edition;
pub mod ids;
mod made;
pub mod positions;
pub mod promises;
mod texts;

use crate::guess::missing;
use crate::join;
use crate::lines::{Line, lines};
use crate::mapping::{Kind, Mapping};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::table::Table;
pub use edition::Edition;
pub use made::{Data, Made};
use saydo::text::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Makes a data set of a table and the one that it is joined with.
pub fn make_joined<'a>(table: Table, other: &Table, mapping: &Mapping, edition: impl Into<Edition<'a>>) -> Made {
    let Some(rule) = &mapping.join else {
        let (found, expected) = (Lang::now().intake_two(), Lang::now().intake_need_shared());
        let problem = Problem::whole(found, expected, Effect::Stops);
        return Made { data: None, problems: vec![problem.set_by("[join] with `on` and `value`")] };
    };
    let mut problems = Vec::new();
    let joined = join::join(table, other, rule, &mut problems);
    if problems.iter().any(|problem| problem.effect == Effect::Stops) {
        return Made { data: None, problems };
    }
    let mut mapping = mapping.clone();
    join::mapped(&mut mapping.columns);
    let made = make(&joined, &mapping, edition);
    problems.extend(made.problems);
    Made { data: made.data, problems }
}

/// Makes a data set.
pub fn make<'a>(table: &Table, mapping: &Mapping, edition: impl Into<Edition<'a>>) -> Made {
    let edition = edition.into();
    let mut problems: Vec<Problem> = table.found.mended.iter().map(mended).collect();
    let needed = missing(mapping);
    if !needed.is_empty() {
        problems.extend(needed);
        return Made { data: None, problems };
    }
    let mut lines = lines(table, mapping, &mut problems);
    repeated(&mut lines, &mut problems);
    let too_many = too_many(&lines, mapping);
    if !too_many.is_empty() {
        problems.extend(too_many);
        return Made { data: None, problems };
    }
    for line in &lines {
        for (column, cell, most) in line.too_long() {
            let expected = Lang::now().intake_need_shorter(&most.to_string());
            problems.push(Problem::cell(line.number, column, cell, expected, Effect::DropsCell));
        }
    }
    let data = valid(&lines, mapping, &edition, &mut problems);
    problems.extend(not_shown(mapping));
    problems.sort_by_key(|problem| (problem.row.is_some(), problem.row));
    Made { data, problems }
}

/// The data set without texts of the mapping that it can't hold.
fn valid(lines: &[Line<'_>], mapping: &Mapping, edition: &Edition<'_>, problems: &mut Vec<Problem>) -> Option<Data> {
    let data = data(lines, mapping, edition, problems)?;
    let faults = texts::faults(&data);
    if faults.is_empty() {
        return Some(data);
    }
    let mut mapping = mapping.clone();
    texts::clear(&mut mapping, &data, &faults, problems);
    // All else was told before.
    let data = self::data(lines, &mapping, edition, &mut Vec::new())?;
    let before = problems.len();
    problems.extend(texts::left(&data, texts::faults(&data)));
    (problems.len() == before).then_some(data)
}

fn data(lines: &[Line<'_>], mapping: &Mapping, edition: &Edition<'_>, problems: &mut Vec<Problem>) -> Option<Data> {
    match mapping.scale.kind {
        Kind::Positions => {
            let set = positions::make(lines, mapping, edition, problems)?;
            let data = (!set.issues.is_empty()).then(|| Data::Positions(Box::new(set)));
            data.or_else(|| nothing(problems))
        }
        Kind::Outcomes | Kind::Amounts => {
            let set = promises::make(lines, mapping, edition, problems);
            let data = (!set.promises.is_empty()).then(|| Data::Promises(Box::new(set)));
            data.or_else(|| nothing(problems))
        }
    }
}

/// Tells that no row is left.
fn nothing(problems: &mut Vec<Problem>) -> Option<Data> {
    problems.push(Problem::whole(Lang::now().intake_no_row(), Lang::now().intake_need_one(), Effect::Stops));
    None
}

/// Most records of a figure.
const RECORDS: usize = 10_000;
/// Most issues, and most parties or persons.
const NAMES: usize = 300;

/// What is more than a figure can show. It mostly means that a column was taken for another.
fn too_many(lines: &[Line<'_>], mapping: &Mapping) -> Vec<Problem> {
    let mut problems = Vec::new();
    if lines.len() > RECORDS {
        let found = Lang::now().intake_rows(lines.len());
        problems.push(Problem::whole(found, Lang::now().intake_need_fewer_rows(&RECORDS.to_string()), Effect::Stops));
    }
    for role in [Role::Issue, Role::Who] {
        let names: BTreeSet<&str> = lines.iter().flat_map(|line| line.values(role)).collect();
        if names.len() > NAMES {
            let (lang, n) = (Lang::now(), names.len());
            let found = if role == Role::Issue { lang.intake_issues(n) } else { lang.intake_people(n) };
            let expected = lang.intake_need_fewer(&NAMES.to_string());
            let column = mapping.columns.get(&role).and_then(|names| names.all().first()).map_or("", String::as_str);
            problems.push(Problem::whole(found, expected, Effect::Stops).of(column));
        }
    }
    problems
}

/// Columns that this kind of data has no place for.
fn not_shown(mapping: &Mapping) -> Vec<Problem> {
    let has = |role: &Role| mapping.columns.contains_key(role);
    let roles = match mapping.scale.kind {
        Kind::Positions => &[Role::Status, Role::History, Role::Deadline, Role::Place, Role::Disputed][..],
        Kind::Outcomes => &[Role::Group, Role::To, Role::Kind, Role::SaidValue, Role::DoneValue, Role::Value],
        Kind::Amounts => &[Role::Group, Role::To, Role::Kind, Role::Status, Role::History, Role::Value],
    };
    let place = (mapping.scale.kind != Kind::Positions && has(&Role::Who)).then_some(Role::Place);
    (roles.iter().copied().chain(place).filter(has))
        .map(|role| {
            let column = mapping.columns[&role].all().first().map_or("", String::as_str);
            let found = Lang::now().intake_not_shown(&role.words());
            let problem = Problem::whole(found, Lang::now().intake_need_shown(), Effect::Assumes);
            problem.of(column).set_by(format!("`{}` under [columns]", role.name()))
        })
        .collect()
}

fn mended(mended: &crate::table::Mended) -> Problem {
    Problem {
        row: mended.row,
        ..Problem::whole(mended.what.trim_end_matches(['.', '。']), Lang::now().intake_need_clean(), Effect::Assumes)
    }
}

/// Leaves out rows that stand there twice.
fn repeated(lines: &mut Vec<Line<'_>>, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<(Option<&str>, &[String]), usize> = BTreeMap::new();
    lines.retain(|line| match first.get(&(line.issue, line.cells)) {
        Some(row) => {
            let found = Lang::now().intake_repeated(&row.to_string());
            problems.push(Problem {
                row: Some(line.number),
                ..Problem::whole(found, Lang::now().intake_need_differing(), Effect::DropsRow)
            });
            false
        }
        None => {
            first.insert((line.issue, line.cells), line.number);
            true
        }
    });
}
