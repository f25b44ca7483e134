//! The lines of a table by what their cells mean: one for each row, or one for each issue of a row.

use crate::mapping::{Mapping, Names};
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::table::Table;
use crate::values::split;
use crate::words;
use saydo::model::limits::{NAME, TEXT};
use saydo::text::Lang;
use std::collections::BTreeMap;

/// A line: a row of the table as one issue sees it.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The row's number in the file.
    pub number: usize,
    /// The issue, where issues are columns.
    pub issue: Option<&'a str>,
    /// All cells of the row.
    pub cells: &'a [String],
    table: &'a Table,
    columns: BTreeMap<Role, Vec<usize>>,
    split: &'a BTreeMap<Role, String>,
}

impl<'a> Line<'a> {
    /// The cell of this meaning, the first that is filled; empty if there is none.
    pub fn text(&self, role: Role) -> &'a str {
        if role == Role::Issue
            && let Some(issue) = self.issue
        {
            return issue;
        }
        self.texts(role).next().unwrap_or_default()
    }

    /// All filled cells of this meaning.
    pub fn texts(&self, role: Role) -> impl Iterator<Item = &'a str> {
        let cells = self.cells;
        let columns = self.columns.get(&role).map(Vec::as_slice).unwrap_or_default().to_vec();
        columns
            .into_iter()
            .filter_map(move |column| cells.get(column))
            .map(String::as_str)
            .filter(move |cell| !cell.is_empty() && fits(role, cell))
    }

    /// All filled cells of this meaning with the names of their columns.
    pub fn named_texts(&self, role: Role) -> Vec<(&'a str, &'a str)> {
        let table = self.table;
        let columns = self.columns.get(&role).map(Vec::as_slice).unwrap_or_default();
        let named = columns.iter().filter_map(|column| table.columns.get(*column).zip(self.cells.get(*column)));
        named
            .map(|(name, cell)| (name.as_str(), cell.as_str()))
            .filter(|(_, cell)| !cell.is_empty() && fits(role, cell))
            .collect()
    }

    /// Filled cells that are too long for their meaning, with the name of their column and the most characters.
    pub fn too_long(&self) -> Vec<(&'a str, &'a str, usize)> {
        let mut found = Vec::new();
        for (role, columns) in &self.columns {
            for column in columns {
                let (cell, name) = (self.cells.get(*column), self.table.columns.get(*column));
                let long = cell.filter(|cell| !fits(*role, cell)).zip(name);
                found.extend(long.map(|(cell, name)| (name.as_str(), cell.as_str(), longest(*role))));
            }
        }
        found
    }

    /// The values of the cell of this meaning, split where the mapping says so.
    pub fn values(&self, role: Role) -> Vec<&'a str> {
        let mut values: Vec<&str> = Vec::new();
        for value in split::values(self.text(role), self.split.get(&role).map(String::as_str)) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// Name of the column of this meaning that is filled in this line, or of the first.
    pub fn column(&self, role: Role) -> &'a str {
        let table = self.table;
        let columns = self.columns.get(&role).map(Vec::as_slice).unwrap_or_default();
        let filled = columns.iter().find(|column| self.cells.get(**column).is_some_and(|cell| !cell.is_empty()));
        filled.or(columns.first()).and_then(|column| table.columns.get(*column)).map_or("", String::as_str)
    }

    /// A problem in the cell of this meaning.
    pub fn problem(&self, role: Role, found: &str, expected: impl Into<String>, effect: Effect) -> Problem {
        Problem::cell(self.number, self.column(role), found, expected, effect)
    }

    /// Whether a column has this meaning.
    pub fn has(&self, role: Role) -> bool {
        self.columns.contains_key(&role)
    }
}

/// The most characters of a cell of this meaning, by the limits of the format. Something may stand before a text.
fn longest(role: Role) -> usize {
    match role {
        Role::Said | Role::Done | Role::Text | Role::Reason | Role::Quote => TEXT - 2 * NAME,
        // Several links or statuses may stand in a cell.
        Role::Source | Role::DoneSource | Role::History => TEXT,
        _ => NAME,
    }
}

fn fits(role: Role, cell: &str) -> bool {
    cell.len() <= longest(role) || cell.chars().count() <= longest(role)
}

/// All lines, and the columns that the mapping names but the table lacks.
pub fn lines<'a>(table: &'a Table, mapping: &'a Mapping, problems: &mut Vec<Problem>) -> Vec<Line<'a>> {
    let shared = indices(table, &mapping.columns, problems);
    let wide: Vec<(&str, BTreeMap<Role, Vec<usize>>)> =
        mapping.issue.iter().map(|issue| (issue.name.as_str(), indices(table, &issue.columns, problems))).collect();
    let line = |number, cells: &'a Vec<String>, issue, columns| Line {
        number,
        issue,
        cells,
        table,
        columns,
        split: &mapping.split,
    };
    let mut lines = Vec::new();
    for row in &table.rows {
        if wide.is_empty() {
            lines.push(line(row.number, &row.cells, None, shared.clone()));
        }
        for (issue, columns) in &wide {
            let mut columns = columns.clone();
            // A row says nothing on an issue whose cells are all empty.
            if columns.values().flatten().all(|column| row.cells.get(*column).is_none_or(String::is_empty)) {
                continue;
            }
            for (role, indices) in &shared {
                columns.entry(*role).or_insert_with(|| indices.clone());
            }
            lines.push(line(row.number, &row.cells, Some(*issue), columns));
        }
    }
    lines
}

fn indices(table: &Table, columns: &BTreeMap<Role, Names>, problems: &mut Vec<Problem>) -> BTreeMap<Role, Vec<usize>> {
    let mut indices = BTreeMap::new();
    for (role, names) in columns {
        let mut found = Vec::new();
        for name in names.all() {
            match table.column(name).or_else(|| alike(table, name)) {
                Some(column) => found.push(column),
                None => {
                    let near = words::near(name, table.columns.iter().map(String::as_str));
                    let expected = Lang::now().intake_need_named(name);
                    let problem =
                        Problem::whole(Lang::now().intake_no_column(), expected, Effect::DropsCell).of(name).near(near);
                    problems.push(problem.set_by(format!("it is given as “{}” under [columns]", role.name())));
                }
            }
        }
        if !found.is_empty() {
            indices.insert(*role, found);
        }
    }
    indices
}

/// A column whose name differs only in case, accents or signs, as the next month's may.
fn alike(table: &Table, name: &str) -> Option<usize> {
    let name = words::plain(name);
    table.columns.iter().position(|column| words::plain(column) == name)
}
