//! Statuses with their dates in one cell, as people write them: `2024-05-01: in progress; 2025: kept`.

/// Signs between two steps.
const BETWEEN: [char; 4] = [';', '\n', '|', '→'];

/// A step: its date and its status as they stand in the cell. The date is empty where the cell has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// When.
    pub date: &'a str,
    /// The status since then.
    pub status: &'a str,
}

/// The steps of a cell, in its order. `is_date` says which texts are dates.
pub fn steps<'a>(cell: &'a str, is_date: impl Fn(&str) -> bool) -> Vec<Step<'a>> {
    let parts = cell.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| step(part, &is_date)).collect()
}

fn step<'a>(part: &'a str, is_date: impl Fn(&str) -> bool) -> Step<'a> {
    // `2024: kept`, `2024 – kept`, `2024 kept`
    let breaks = part.char_indices().filter(|(_, c)| c.is_whitespace() || ":–—=".contains(*c));
    let longest = breaks.map(|(at, _)| at).filter(|at| is_date(part[..*at].trim())).last();
    if let Some(at) = longest {
        return Step { date: part[..at].trim(), status: bare(&part[at..]) };
    }
    // `kept (2024)`
    if let Some((status, date)) = part.strip_suffix(')').and_then(|part| part.rsplit_once('('))
        && is_date(date.trim())
    {
        return Step { date: date.trim(), status: bare(status) };
    }
    Step { date: "", status: bare(part) }
}

fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ":–—=-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::date;

    #[test]
    fn steps_are_read_as_people_write_them() {
        let read = |cell| -> Vec<(String, String)> {
            steps(cell, date::looks_like).iter().map(|step| (step.date.to_owned(), step.status.to_owned())).collect()
        };
        let both = [("2024-05-01".to_owned(), "in progress".to_owned()), ("2025".to_owned(), "kept".to_owned())];
        for cell in [
            "2024-05-01: in progress; 2025: kept",
            "2024-05-01 in progress\n2025 kept\n",
            "in progress (2024-05-01) | kept (2025)",
            "2024-05-01 – in progress → 2025 = kept;",
        ] {
            assert_eq!(read(cell), both, "{cell}");
        }
        assert_eq!(read("May 2024: kept"), [("May 2024".to_owned(), "kept".to_owned())]);
        assert_eq!(read("kept"), [(String::new(), "kept".to_owned())]);
        assert_eq!(read("kept (as far as it goes)")[0].1, "kept (as far as it goes)");
        assert_eq!(read(" ; "), []);
    }
}
