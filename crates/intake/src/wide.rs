//! Finds issues that are columns: `Housing pledge`, `Housing status`, `Climate pledge` …

use crate::mapping::{Names, Wide};
use crate::role::Role;
use crate::words::plain;
use std::collections::BTreeMap;

/// Last words by which a column belongs to an issue.
const LAST: [(Role, &[&str]); 5] = [
    (
        Role::Said,
        &[
            "pledge",
            "promise",
            "commitment",
            "said",
            "words",
            "target",
            "versprechen",
            "ziel",
            "promesse",
            "engagement",
            "promesa",
            "compromiso",
            "lofte",
        ],
    ),
    (Role::Status, &["status", "verdict", "rating", "stand", "statut", "estado"]),
    (
        Role::Done,
        &["done", "outcome", "result", "action", "umsetzung", "ergebnis", "resultat", "resultado", "fait", "hecho"],
    ),
    (Role::SaidValue, &["promised"]),
    (Role::DoneValue, &["achieved", "reached", "actual"]),
];

/// The issues of a table's columns; none if fewer than two have words of their own.
pub fn guess(columns: &[String]) -> Vec<Wide> {
    let mut issues: Vec<Wide> = Vec::new();
    for column in columns {
        let Some((issue, role)) = parts(column) else { continue };
        let at = issues.iter().position(|known| plain(&known.name) == plain(&issue)).unwrap_or_else(|| {
            issues.push(Wide { name: issue, columns: BTreeMap::new() });
            issues.len() - 1
        });
        issues[at].columns.entry(role).or_insert_with(|| Names::One(column.clone()));
    }
    issues.retain(|issue| issue.columns.contains_key(&Role::Said) && issue.columns.len() > 1);
    if issues.len() > 1 { issues } else { Vec::new() }
}

/// The issue and the meaning in a column's name.
fn parts(column: &str) -> Option<(String, Role)> {
    let (issue, last) = column.rsplit_once([' ', '_', '-', ':'])?;
    let last = plain(last);
    let (role, _) = LAST.iter().find(|(_, words)| words.contains(&last.as_str()))?;
    let issue = issue.trim_end_matches([' ', '_', '-', ':']).trim();
    (!issue.is_empty()).then(|| (issue.to_owned(), *role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issues_are_found_in_the_names_of_columns() {
        let columns =
            ["Entity", "Housing pledge", "Climate pledge", "Housing status", "Climate status"].map(str::to_owned);
        let issues = guess(&columns);
        assert_eq!(issues.iter().map(|issue| issue.name.as_str()).collect::<Vec<_>>(), ["Housing", "Climate"]);
        assert_eq!(issues[1].columns[&Role::Status], "Climate status".into());
        assert!(
            guess(&["id", "Election pledge", "Election status"].map(str::to_owned)).is_empty(),
            "one issue is none"
        );
    }
}
