//! Reads single cells and notes what is wrong with them.

use crate::lines::Line;
use crate::mapping::Mapping;
use crate::problem::{Effect, Problem};
use crate::role::Role;
use crate::values::date::{self, Order, Reading};
use crate::values::link;
use crate::values::number::{self, Amount};
use saydo::model::limits::NAME;
use saydo::text::Lang;

/// A date, with the words for it where it is vague.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// In the format's form.
    pub date: Option<String>,
    /// The table's own words.
    pub note: Option<String>,
}

/// The date in a cell.
pub fn when(line: &Line<'_>, role: Role, mapping: &Mapping, problems: &mut Vec<Problem>) -> When {
    let cell = line.text(role);
    if cell.is_empty() {
        return When::default();
    }
    let expected = Lang::now().intake_need_date();
    match date::read(cell, mapping.read.dates) {
        Reading::Date(date) => When { date: Some(date), note: None },
        Reading::Words(date) => When { date, note: Some(cell.to_owned()) },
        Reading::Impossible => {
            problems.push(line.problem(role, cell, expected, Effect::DropsCell));
            When::default()
        }
        Reading::Unclear => {
            let expected = Lang::now().intake_need_clear_date();
            let problem = line.problem(role, cell, expected, Effect::DropsCell);
            problems.push(problem.set_by("`dates` under [read]"));
            When::default()
        }
    }
}

/// A text that is a date and nothing else, in the format's form.
pub fn day(text: &str, order: Option<Order>) -> Option<String> {
    match date::read(text, order) {
        Reading::Date(date) => Some(date),
        _ => None,
    }
}

/// The sources in all cells of a meaning: their names and addresses. If `words` count, a cell of words is a source
/// without an address.
pub fn references(line: &Line<'_>, role: Role, words: bool, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    let mut references: Vec<(String, String)> = Vec::new();
    for cell in line.texts(role) {
        let mut found = link::all(cell);
        found.retain(|link| link.url.chars().count() <= NAME);
        if found.is_empty() {
            // A path or a script is nothing that a reader could look up.
            let is_words = words && !cell.contains(":/") && !cell.contains("script:") && cell.contains(' ');
            let is_words = is_words && cell.chars().count() <= NAME;
            let effect = if is_words { Effect::Assumes } else { Effect::DropsCell };
            let lang = Lang::now();
            let expected = if is_words { lang.intake_need_address_words() } else { lang.intake_need_address() };
            problems.push(line.problem(role, cell, expected, effect));
            references.extend(is_words.then(|| (cell.to_owned(), String::new())));
        }
        references.extend(found.into_iter().map(|link| match link.name.as_str() {
            "" => (link::host(&link.url), link.url),
            name => (name.to_owned(), link.url),
        }));
    }
    references.dedup();
    references
}

/// The amount in a cell; `None` where there is none, with a problem where there is something else.
pub fn amount(line: &Line<'_>, role: Role, problems: &mut Vec<Problem>) -> Option<Amount> {
    let cell = line.text(role);
    if cell.is_empty() {
        return None;
    }
    let amount = number::parse(cell);
    if amount.is_none() {
        let expected = Lang::now().intake_need_numbers();
        problems.push(line.problem(role, cell, expected, Effect::DropsCell));
    }
    amount
}

/// Exact words in a text that consists of nothing else: between quotation marks.
pub fn quotation(text: &str) -> Option<&str> {
    let pairs = [('“', '”'), ('„', '“'), ('«', '»'), ('"', '"'), ('”', '”')];
    pairs.iter().find_map(|(open, close)| {
        let inside = text.trim().strip_prefix(*open)?.strip_suffix(*close)?;
        (!inside.trim().is_empty() && !inside.contains([*open, *close])).then_some(inside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_marks_is_a_quotation() {
        assert_eq!(quotation("“We will act”"), Some("We will act"));
        assert_eq!(quotation("„Wir handeln“"), Some("Wir handeln"));
        assert_eq!(quotation("“We will” and “shall”"), None);
        assert_eq!(quotation("We will act"), None);
        assert_eq!(quotation("“ ”"), None, "nobody said it");
    }
}
