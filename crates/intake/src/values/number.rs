//! Numbers as people write them: `1,200.5`, `1.200,5`, `12 %`, `26–28`.

/// A number or a span of two, with its unit if it has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number, or the lower end.
    pub low: f64,
    /// The upper end of a span.
    pub high: Option<f64>,
    /// What stands after it, such as `%`; may be empty.
    pub unit: String,
}

/// Longest unit, in characters. More than that is prose.
const UNIT: usize = 12;

/// The amount that a cell consists of; `None` for prose.
pub fn parse(cell: &str) -> Option<Amount> {
    let cell = cell.trim();
    let (low, rest) = leading(cell)?;
    let rest = rest.trim_start();
    if let Some(after) = rest.strip_prefix(['-', '–', '—']).or_else(|| rest.strip_prefix("to "))
        && let Some((high, unit)) = leading(after.trim_start())
        && high >= low
    {
        return amount(low, Some(high), unit);
    }
    amount(low, None, rest)
}

fn amount(low: f64, high: Option<f64>, unit: &str) -> Option<Amount> {
    let unit = unit.trim();
    let is_unit = unit.chars().count() <= UNIT && !unit.contains(|c: char| c.is_ascii_digit() || ".,;:/-".contains(c));
    is_unit.then(|| Amount { low, high, unit: unit.to_owned() })
}

/// The number at the start of a text, and what follows.
fn leading(text: &str) -> Option<(f64, &str)> {
    let sign = text.chars().next().filter(|c| matches!(c, '-' | '−' | '+'));
    let digits = &text[sign.map_or(0, char::len_utf8)..];
    let length = length(digits);
    let number = plain(&digits[..length])?;
    let negative = matches!(sign, Some('-' | '−'));
    Some((if negative { -number } else { number }, &digits[length..]))
}

/// How far digits and the signs between them reach.
fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while digit(at) || at > 0 && matches!(bytes.get(at), Some(b'.' | b',' | b' ' | b'\'')) && digit(at + 1) {
        // A space groups three digits and no others.
        if bytes[at] == b' ' && !(digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4)) {
            break;
        }
        at += 1;
    }
    at
}

/// A number with signs between its digits. The last sign is the decimal one, unless it only groups thousands.
fn plain(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\'')).collect();
    if text.len() > 24 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let last = text.rfind(['.', ',']);
    let Some(last) = last else { return text.parse().ok() };
    let sign = text.as_bytes()[last];
    let (whole, fraction) = (&text[..last], &text[last + 1..]);
    let others = whole.bytes().filter(|byte| matches!(byte, b'.' | b',')).count();
    let repeats = whole.as_bytes().contains(&sign);
    let groups = repeats || others == 0 && sign == b',' && fraction.len() == 3 && whole.len() <= 3 && whole != "0";
    // Groups of another length than three are a date or a version.
    let mut inner = whole.split(['.', ',']).skip(1).chain(groups.then_some(fraction));
    if others + usize::from(groups) > 1 && inner.any(|group| group.len() != 3) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    if groups { format!("{digits}{fraction}").parse().ok() } else { format!("{digits}.{fraction}").parse().ok() }
}

/// A number as a person reads it: at most two decimals, thousands apart.
pub fn shown(number: f64) -> String {
    let rounded = (number * 100.0).round() / 100.0;
    let text = format!("{:.2}", rounded.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 && whole.len() > 4 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    let minus = if rounded < 0.0 { "−" } else { "" };
    if fraction.is_empty() { format!("{minus}{grouped}") } else { format!("{minus}{grouped}.{fraction}") }
}

/// A number in plain digits, without the noise of its binary form.
pub fn exact(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let text = format!("{number:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (cell, low) in [
            ("55", 55.0),
            ("-2", -2.0),
            ("−1", -1.0),
            ("+1", 1.0),
            ("0.5", 0.5),
            ("0,5", 0.5),
            ("1,200", 1200.0),
            ("1.200,5", 1200.5),
            ("1,200.5", 1200.5),
            ("1 200", 1200.0),
            ("1'200", 1200.0),
            ("1.200.000", 1_200_000.0),
            ("6,62 Mrd.", 6.62),
        ] {
            match parse(cell) {
                Some(amount) => assert!((amount.low - low).abs() < 1e-9, "{cell}: {amount:?}"),
                None => assert_eq!(cell, "6,62 Mrd.", "{cell}"),
            }
        }
    }

    #[test]
    fn spans_and_units_are_kept() {
        assert_eq!(parse("26-28"), Some(Amount { low: 26.0, high: Some(28.0), unit: String::new() }));
        assert_eq!(parse("26 – 28 %"), Some(Amount { low: 26.0, high: Some(28.0), unit: "%".into() }));
        assert_eq!(parse("12 %"), Some(Amount { low: 12.0, high: None, unit: "%".into() }));
    }

    #[test]
    fn prose_and_dates_are_no_numbers() {
        for cell in ["", "spring 2020", "2019-05-14", "01/02/2020", "5 nurses by the end of the term", "-", "1.2.2020"]
        {
            assert_eq!(parse(cell), None, "{cell}");
        }
    }

    #[test]
    fn numbers_are_shown_short() {
        for (number, text) in [(55.0, "55"), (1234.0, "1234"), (12345.5, "12,345.5"), (-2.0, "−2"), (28.803, "28.8")]
        {
            assert_eq!(shown(number), text);
        }
    }
}
