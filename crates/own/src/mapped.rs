//! The columns of a mapping: what each means, and changes to it.

use saydo_intake::mapping::{By, Kind, Mapping, Names, Wide};
use saydo_intake::role::{ROLES, Role};
use std::collections::BTreeMap;

/// Roles of which a cell may hold several values.
pub const SPLIT: [Role; 4] = [Role::Issue, Role::Who, Role::Group, Role::Place];

/// The role of a name in the mapping.
pub fn role(name: &str) -> Option<Role> {
    ROLES.into_iter().find(|role| role.name() == name)
}

/// What a column means by the mapping, and of which issue where issues are columns.
pub fn meaning<'a>(mapping: &'a Mapping, column: &str) -> Option<(Role, Option<&'a str>)> {
    let has = |names: &Names| names.all().iter().any(|name| name == column);
    let wide = mapping
        .issue
        .iter()
        .flat_map(|issue| issue.columns.iter().map(move |(role, names)| (*role, Some(issue.name.as_str()), names)));
    let plain = mapping.columns.iter().map(|(role, names)| (*role, None, names));
    wide.chain(plain).find(|(.., names)| has(names)).map(|(role, issue, _)| (role, issue))
}

/// Gives a column a meaning, or none.
pub fn set(mapping: &mut Mapping, column: &str, role: Option<Role>) {
    remove(mapping, column);
    if let Some(role) = role {
        add(&mut mapping.columns, column, role);
    }
    rows(mapping);
}

/// Gives a column a meaning for one issue.
pub fn set_issue(mapping: &mut Mapping, column: &str, issue: &str, role: Role) {
    remove(mapping, column);
    let at = mapping.issue.iter().position(|known| known.name == issue).unwrap_or_else(|| {
        mapping.issue.push(Wide { name: issue.to_owned(), columns: BTreeMap::new() });
        mapping.issue.len() - 1
    });
    add(&mut mapping.issue[at].columns, column, role);
    rows(mapping);
}

/// Without a column of issues the rows are those who promise.
fn rows(mapping: &mut Mapping) {
    let has_issue = mapping.columns.contains_key(&Role::Issue) || !mapping.issue.is_empty();
    if !has_issue && mapping.columns.contains_key(&Role::Who) {
        mapping.figure.rows = Some(By::Who);
    } else if !mapping.columns.contains_key(&Role::Who) {
        mapping.figure.rows = None;
    }
}

fn add(columns: &mut BTreeMap<Role, Names>, column: &str, role: Role) {
    // Of several columns the first that is filled counts, which makes no sense of names.
    let is_single =
        SPLIT.contains(&role) || matches!(role, Role::Kind | Role::Status | Role::Id | Role::Said | Role::Text);
    match columns.get_mut(&role).filter(|_| !is_single) {
        Some(names) => {
            let mut all = names.all().to_vec();
            all.push(column.to_owned());
            *names = Names::Several(all);
        }
        None => {
            columns.insert(role, Names::One(column.to_owned()));
        }
    }
}

fn remove(mapping: &mut Mapping, column: &str) {
    let from = |columns: &mut BTreeMap<Role, Names>| {
        for names in columns.values_mut() {
            let rest: Vec<String> = names.all().iter().filter(|name| *name != column).cloned().collect();
            *names = match <[String; 1]>::try_from(rest) {
                Ok([one]) => Names::One(one),
                Err(rest) => Names::Several(rest),
            };
        }
        columns.retain(|_, names| !names.all().is_empty());
    };
    from(&mut mapping.columns);
    mapping.issue.iter_mut().for_each(|issue| from(&mut issue.columns));
    mapping.issue.retain(|issue| !issue.columns.is_empty());
}

/// How a mapping fits a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It has all columns that the mapping names.
    Whole,
    /// It has most of them: it may be the next month's with another header.
    Mostly,
    /// It is another table.
    Not,
}

/// Names of all columns that a mapping names.
pub fn named(mapping: &Mapping) -> impl Iterator<Item = &String> {
    let all = mapping.columns.values().chain(mapping.issue.iter().flat_map(|issue| issue.columns.values()));
    all.flat_map(|names| names.all())
}

/// Names of columns without what people spell in several ways.
fn plain(columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| saydo_intake::words::plain(column)).collect()
}

/// Columns that a mapping names and a table lacks.
pub fn missing<'a>(mapping: &'a Mapping, columns: &[&str]) -> Vec<&'a str> {
    let plain = plain(columns);
    let is_missing = |name: &&String| !plain.contains(&saydo_intake::words::plain(name));
    named(mapping).filter(is_missing).map(String::as_str).collect()
}

/// How a mapping fits a table of these columns.
pub fn fit(mapping: &Mapping, columns: &[&str]) -> Fit {
    let (all, missing) = (named(mapping).count(), missing(mapping, columns).len());
    match all - missing {
        0 => Fit::Not,
        _ if missing == 0 => Fit::Whole,
        n if n >= missing => Fit::Mostly,
        _ => Fit::Not,
    }
}

/// Names columns as the table spells them, where only case, accents or signs differ. Gives each change, from and to.
pub fn spelled(mapping: &mut Mapping, columns: &[&str]) -> Vec<(String, String)> {
    let plain = plain(columns);
    let meant = |name: &str| plain.iter().position(|column| *column == saydo_intake::words::plain(name));
    let others = named(mapping).filter(|name| !columns.contains(&name.as_str()));
    let changes: Vec<(String, String)> =
        others.filter_map(|name| Some((name.clone(), columns[meant(name)?].to_owned()))).collect();
    for (from, to) in &changes {
        rename(mapping, from, to);
    }
    changes
}

/// Gives a column another name wherever the mapping names it.
pub fn rename(mapping: &mut Mapping, from: &str, to: &str) {
    let wide = mapping.issue.iter_mut().flat_map(|issue| issue.columns.values_mut());
    for names in mapping.columns.values_mut().chain(wide) {
        let all = match names {
            Names::One(name) => std::slice::from_mut(name),
            Names::Several(names) => names.as_mut_slice(),
        };
        all.iter_mut().filter(|name| *name == from).for_each(|name| to.clone_into(name));
    }
    if let Some(join) = &mut mapping.join {
        for name in [Some(&mut join.on), join.base.as_mut()].into_iter().flatten().filter(|name| *name == from) {
            to.clone_into(name);
        }
    }
}

/// What is needed and missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// What names the rows: issues or who promised.
    Rows,
    /// What was said or promised.
    Said,
    /// The status.
    Status,
    /// The promised amount, or the position of the words.
    SaidValue,
    /// The reached amount, or the position of the deeds.
    DoneValue,
    /// The position of each row.
    Value,
}

impl Need {
    /// The role that would fill it.
    pub fn role(self) -> Role {
        match self {
            Self::Rows => Role::Issue,
            Self::Said => Role::Said,
            Self::Status => Role::Status,
            Self::SaidValue => Role::SaidValue,
            Self::DoneValue => Role::DoneValue,
            Self::Value => Role::Value,
        }
    }
}

/// What is needed and missing for the mapping's kind of data.
pub fn needs(mapping: &Mapping) -> Vec<Need> {
    let has = |role| {
        mapping.columns.contains_key(&role) || mapping.issue.iter().any(|issue| issue.columns.contains_key(&role))
    };
    let mut needs = Vec::new();
    if !(has(Role::Issue) || !mapping.issue.is_empty() || has(Role::Who) || has(Role::Place)) {
        needs.push(Need::Rows);
    }
    let mut need = |is_there: bool, need: Need| {
        if !is_there {
            needs.push(need);
        }
    };
    match mapping.scale.kind {
        Kind::Positions if has(Role::Kind) => need(has(Role::Value), Need::Value),
        Kind::Positions => {
            need(has(Role::SaidValue), Need::SaidValue);
            need(has(Role::DoneValue), Need::DoneValue);
        }
        Kind::Outcomes => {
            need(has(Role::Said) || has(Role::Text), Need::Said);
            need(has(Role::Status), Need::Status);
        }
        Kind::Amounts => {
            need(has(Role::DoneValue) || mapping.join.is_some(), Need::DoneValue);
            need(has(Role::SaidValue) || mapping.scale.full.is_some(), Need::SaidValue);
        }
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_has_one_meaning_and_a_name_one_column() {
        let mut mapping = Mapping::default();
        set(&mut mapping, "a", Some(Role::Issue));
        set(&mut mapping, "b", Some(Role::Issue));
        assert_eq!((meaning(&mapping, "a"), meaning(&mapping, "b")), (None, Some((Role::Issue, None))));
        set(&mut mapping, "c", Some(Role::Source));
        set(&mut mapping, "d", Some(Role::Source));
        assert_eq!(mapping.columns[&Role::Source].all(), ["c", "d"]);
        set(&mut mapping, "c", None);
        assert_eq!(mapping.columns[&Role::Source], "d".into());
        set_issue(&mut mapping, "b", "Housing", Role::Status);
        assert_eq!(meaning(&mapping, "b"), Some((Role::Status, Some("Housing"))));
        set(&mut mapping, "b", None);
        assert!(mapping.issue.is_empty() && meaning(&mapping, "b").is_none());
    }

    #[test]
    fn without_issues_the_rows_are_those_who_promise() {
        let mut mapping = Mapping::default();
        set(&mut mapping, "party", Some(Role::Who));
        assert_eq!(mapping.figure.rows, Some(By::Who));
        set(&mut mapping, "party", None);
        assert_eq!(mapping.figure.rows, None);
    }

    #[test]
    fn what_is_needed_is_what_stops_the_figure() {
        let kinds = [Kind::Positions, Kind::Outcomes, Kind::Amounts];
        let all = [
            Role::Issue,
            Role::Who,
            Role::Said,
            Role::Status,
            Role::SaidValue,
            Role::DoneValue,
            Role::Kind,
            Role::Value,
        ];
        for kind in kinds {
            for some in 0..1 << all.len() {
                let mut mapping = Mapping::default();
                mapping.scale.kind = kind;
                for (at, role) in all.into_iter().enumerate().filter(|(at, _)| some & (1 << at) != 0) {
                    mapping.columns.insert(role, Names::One(at.to_string()));
                }
                let stops = saydo_intake::guess::missing(&mapping).len();
                assert_eq!(needs(&mapping).len(), stops, "{mapping:?}");
            }
        }
    }

    #[test]
    fn a_mapping_fits_a_table_that_has_its_columns() {
        let mut mapping = Mapping::default();
        assert_eq!(fit(&mapping, &["a"]), Fit::Not, "an empty mapping says nothing");
        set(&mut mapping, "Løfte", Some(Role::Said));
        assert_eq!((fit(&mapping, &["x", "LØFTE"]), fit(&mapping, &["x"])), (Fit::Whole, Fit::Not));
        set(&mut mapping, "Status", Some(Role::Status));
        assert_eq!(fit(&mapping, &["Løfte", "Status Dec"]), Fit::Mostly);
        assert_eq!(missing(&mapping, &["Løfte", "Status Dec"]), ["Status"]);
        rename(&mut mapping, "Status", "Status Dec");
        assert_eq!(fit(&mapping, &["Løfte", "Status Dec"]), Fit::Whole);
        assert_eq!(mapping.columns[&Role::Status], "Status Dec".into());
    }
}
