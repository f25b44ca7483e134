//! What was found out about a table, and every problem, as lines for a terminal.

use saydo::analysis::promised::whole;
use saydo::model::promises::Promises;
use saydo_intake::mapping::Kind;
use saydo_intake::{Data, Effect, Guessed, Made, Mapping, Problem, Table};
use std::fmt::Write;

/// Problems that are printed. Beyond that they have one cause.
const MOST: usize = 500;

/// The report.
pub fn text(table: &Table, mapping: &Mapping, guessed: Option<&Guessed>, made: &Made) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "{}", taken(table));
    if let Some(guessed) = guessed {
        let _ = writeln!(text, "columns, as guessed:");
        for guess in &guessed.columns {
            let name = &table.columns[guess.column];
            let sure = guess.role.map_or_else(String::new, |_| format!(", {} % sure", guess.confidence));
            let role = mapped(mapping, name).unwrap_or("not used");
            let _ = writeln!(text, "  {name} → {role}{sure}: {}", guess.samples.join(" / "));
        }
    }
    let kind = match mapping.scale.kind {
        Kind::Positions => "positions",
        Kind::Outcomes => "outcomes",
        Kind::Amounts => "amounts",
    };
    let _ = writeln!(text, "data: {kind}");
    if let Some(Data::Promises(set)) = &made.data {
        let _ = writeln!(text, "{}", statuses(set));
    }
    let questions = guessed.map_or(&[][..], |guessed| guessed.questions.as_slice());
    let all: Vec<&Problem> = questions.iter().chain(&made.problems).collect();
    for problem in all.iter().take(MOST) {
        let mark = if problem.effect == Effect::Assumes { "note" } else { "problem" };
        let _ = writeln!(text, "{mark}: {problem}");
    }
    if all.len() > MOST {
        let _ = writeln!(text, "… and {} more", all.len() - MOST);
    }
    text
}

/// Each status with its count, in its order.
fn statuses(set: &Promises) -> String {
    let counts = whole(set).counts;
    let mut text = format!("{} promises", set.promises.len());
    let mut before = Some(0);
    for (status, n) in set.scale.statuses.iter().zip(counts) {
        // Statuses of one place stand together; those without one come last.
        let sign = match (before, status.place) {
            (Some(0), Some(_)) => "; from kept to broken: ",
            (Some(_), None) => "; without a place: ",
            (before, place) if before == place && place.is_some() => " / ",
            _ => ", ",
        };
        before = status.place;
        let _ = write!(text, "{sign}{} {n}", status.label);
    }
    text
}

/// The meaning that the mapping gives a column.
fn mapped(mapping: &Mapping, column: &str) -> Option<&'static str> {
    let wide = mapping.issue.iter().map(|issue| &issue.columns);
    let all = std::iter::once(&mapping.columns).chain(wide);
    all.flatten().find(|(_, names)| names.all().iter().any(|name| name == column)).map(|(role, _)| role.name())
}

fn taken(table: &Table) -> String {
    let found = &table.found;
    let mut text = format!("{}: {}", found.file, found.kind.name());
    if let Some(encoding) = found.encoding {
        let _ = write!(text, ", {encoding}");
    }
    match found.delimiter {
        Some('\t') => text.push_str(", tabs between cells"),
        Some(delimiter) => {
            let _ = write!(text, ", “{delimiter}” between cells");
        }
        None => {}
    }
    if let Some(sheet) = &found.sheet {
        let _ = write!(text, ", sheet “{sheet}” of {}", found.sheets.len());
    }
    if let Some(list) = found.list.as_ref().filter(|list| !list.is_empty()) {
        let _ = write!(text, ", list “{list}”");
    }
    if let Some(row) = found.header_row {
        let _ = write!(text, ", header in row {row}");
    }
    let _ = write!(text, ", {} rows, {} columns", table.rows.len(), table.columns.len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_intake::{Reading, guess, make, take};

    #[test]
    fn the_report_says_what_was_found_and_what_is_wrong() {
        let csv = "issue,promise,status\nA,x,kept\nA,y,brokn\nB,z,broken\nB,w,in progress\n";
        let table = take(csv.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let guessed = guess(&table);
        let text = text(&table, &guessed.mapping, Some(&guessed), &make(&table, &guessed.mapping, "2026-12-01"));
        for line in [
            "x.csv: text table, UTF-8, “,” between cells, header in row 1, 4 rows, 3 columns\n",
            "  promise → said, ",
            "data: outcomes\n",
            "4 promises; from kept to broken: kept 1, broken 1; without a place: in progress 1, brokn 1\n",
            "problem: row 3, column status: found “brokn”; right would be one of kept, broken, in progress. Did you mean “broken”?",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }
}
