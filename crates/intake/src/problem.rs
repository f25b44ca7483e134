//! What is not right in a table: where, what was found, what would be right, and what became of it.

use saydo::text::Lang;
use std::fmt;

/// What became of a cell or row with a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing can be drawn.
    Stops,
    /// The row is left out.
    DropsRow,
    /// The cell is left out.
    DropsCell,
    /// A text of the mapping is left out.
    DropsText,
    /// The row is counted apart from those on the scale.
    CountsApart,
    /// Something was assumed that a person should confirm.
    Assumes,
}

/// A problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row's number in the file; `None` for what concerns the whole table.
    pub row: Option<usize>,
    /// The column's name; empty for what concerns the whole row or table.
    pub column: String,
    /// The text of the figure that it is about, by the name of its field on the page; mostly empty.
    pub field: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
    /// What may have been meant.
    pub near: Option<String>,
    /// The status that the scale lacks, if adding it to the scale settles it.
    pub status: Option<String>,
    /// How the mapping's file settles it, for who edits that file.
    pub setting: Option<String>,
    /// What became of it.
    pub effect: Effect,
}

impl Problem {
    /// A problem in a cell.
    pub fn cell(row: usize, column: &str, found: &str, expected: impl Into<String>, effect: Effect) -> Self {
        let found = if found.trim().is_empty() { Lang::now().intake_nothing().to_owned() } else { quoted(found) };
        Self {
            row: Some(row),
            column: column.to_owned(),
            field: String::new(),
            found,
            expected: expected.into(),
            near: None,
            status: None,
            setting: None,
            effect,
        }
    }

    /// A problem of the whole table.
    pub fn whole(found: impl Into<String>, expected: impl Into<String>, effect: Effect) -> Self {
        let (found, expected) = (found.into(), expected.into());
        let (column, field) = (String::new(), String::new());
        Self { row: None, column, field, found, expected, near: None, status: None, setting: None, effect }
    }

    /// The problem with what may have been meant.
    #[must_use]
    pub fn near(mut self, near: Option<&str>) -> Self {
        self.near = near.map(str::to_owned);
        self
    }

    /// The problem of a status that the scale lacks: it may be a new one.
    #[must_use]
    pub fn new_status(self, status: &str) -> Self {
        let setting = format!("if it is a new one, `value = \"{status}\"` under [[scale.status]]");
        Self { status: Some(status.to_owned()), ..self.set_by(setting) }
    }

    /// The problem with what settles it in the mapping's file.
    #[must_use]
    pub fn set_by(mut self, setting: impl Into<String>) -> Self {
        self.setting = Some(setting.into());
        self
    }

    /// The problem of a text of the figure, by the name of its field.
    #[must_use]
    pub fn in_field(self, field: String) -> Self {
        Self { field, ..self }
    }

    /// The problem of a column.
    #[must_use]
    pub fn of(mut self, column: &str) -> Self {
        column.clone_into(&mut self.column);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.row, self.column.as_str()) {
            (Some(row), "") => write!(f, "row {row}: ")?,
            (Some(row), column) => write!(f, "row {row}, column {column}: ")?,
            (None, "") if !self.field.is_empty() => write!(f, "{}: ", self.field)?,
            (None, "") => {}
            (None, column) => write!(f, "column {column}: ")?,
        }
        write!(f, "found {}; right would be {}.", self.found, self.expected)?;
        if let Some(near) = &self.near {
            write!(f, " Did you mean “{near}”?")?;
        }
        if let Some(setting) = &self.setting {
            write!(f, " In the mapping: {setting}.")?;
        }
        f.write_str(match self.effect {
            Effect::Stops => " Nothing can be drawn without it.",
            Effect::DropsRow => " The row is left out.",
            Effect::DropsCell => " The cell is left out.",
            Effect::DropsText => " It is left out.",
            Effect::CountsApart => " It is counted apart.",
            Effect::Assumes => "",
        })
    }
}

/// A cell or another text between quotation marks, shortened.
pub fn quoted(text: &str) -> String {
    Lang::now().intake_quoted(&short(text))
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 { line } else { line.chars().take(59).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_what_and_what_instead() {
        let problem =
            Problem::cell(12, "Status", "brokn", "one of kept, broken", Effect::DropsCell).near(Some("broken"));
        assert_eq!(
            problem.to_string(),
            "row 12, column Status: found “brokn”; right would be one of kept, broken. Did you mean “broken”? The cell is \
             left out."
        );
        let whole = Problem::whole("no column with what was said", "one such column", Effect::Stops);
        let set = whole.clone().set_by("`said` under [columns]").to_string();
        assert!(set.contains("one such column. In the mapping: `said` under [columns]. Nothing"), "{set}");
        assert_eq!(
            whole.to_string(),
            "found no column with what was said; right would be one such column. Nothing can be drawn without it."
        );
    }
}
