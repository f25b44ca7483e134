//! Several values in one cell.

/// Signs that stand between values, the likelier first.
const SIGNS: [&str; 5] = ["|", ";", "\n", ",", "/"];

/// The values of a cell between these signs, without empty ones.
pub fn values<'a>(cell: &'a str, sign: Option<&str>) -> Vec<&'a str> {
    match sign.filter(|sign| !sign.is_empty()) {
        Some(sign) => cell.split(sign).map(str::trim).filter(|value| !value.is_empty()).collect(),
        None => Some(cell.trim()).filter(|value| !value.is_empty()).into_iter().collect(),
    }
}

/// The sign at which a column of short names looks split: its parts stand elsewhere in the column alone, or again and
/// again with other parts.
pub fn sign<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Option<&'static str> {
    SIGNS.into_iter().find(|sign| {
        let several: Vec<Vec<&str>> =
            cells.clone().map(|cell| values(cell, Some(sign))).filter(|parts| parts.len() > 1).collect();
        if several.len() < 2 {
            return false;
        }
        let whole: Vec<&str> = cells.clone().filter(|cell| values(cell, Some(sign)).len() == 1).collect();
        let parts: Vec<&str> = several.iter().flatten().copied().collect();
        let is_short = parts.iter().all(|part| part.chars().count() <= 40);
        let again =
            |part: &&&str| whole.contains(part) || several.iter().filter(|others| others.contains(part)).count() > 1;
        is_short && parts.iter().filter(again).count() * 10 >= parts.len() * 7
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_come_back_are_values() {
        let parties = ["Blue, Harbour", "Harbour", "Green", "Blue, Harbour", "Blue"];
        assert_eq!(sign(parties.into_iter()), Some(","));
        let topics = ["Housing;Climate", "Climate;Transport", "Transport;Housing"];
        assert_eq!(sign(topics.into_iter()), Some(";"));
        let prose = ["Build homes, and more", "Open lines, then stop", "Halve sizes, soon"];
        assert_eq!(sign(prose.into_iter()), None);
    }

    #[test]
    fn empty_parts_are_left_out() {
        assert_eq!(values("a; ;b;", Some(";")), ["a", "b"]);
        assert_eq!(values(" a;b ", None), ["a;b"]);
    }
}
