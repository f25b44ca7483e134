//! What was found out about a table, and every problem, as lines for a terminal.

use saydo_intake::mapping::Kind;
use saydo_intake::{Effect, Guessed, Made, Mapping, Problem, Table};
use std::fmt::Write;

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
    let questions = guessed.map_or(&[][..], |guessed| guessed.questions.as_slice());
    let all: Vec<&Problem> = questions.iter().chain(&made.problems).collect();
    for problem in &all {
        let mark = if problem.effect == Effect::Assumes { "note" } else { "problem" };
        let _ = writeln!(text, "{mark}: {problem}");
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
