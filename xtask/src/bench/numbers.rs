//! Numbers as the results write them, and how they grow from size to size.

/// A number of milliseconds with as many digits as it is worth.
pub(super) fn ms(time: f64) -> String {
    match time {
        _ if time >= 10.0 => format!("{time:.0}"),
        _ if time >= 1.0 => format!("{time:.1}"),
        _ => format!("{time:.2}"),
    }
}

/// A whole number with commas.
pub(super) fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The head of a table with a column for each number of records and, if it is about growth, for each size over the one
/// before.
pub(super) fn head(name: &str, sizes: &[f64], grows: bool) -> String {
    let mut heads: Vec<String> = sizes.iter().map(|size| thousands(*size)).collect();
    if grows {
        let pairs: Vec<String> = heads.windows(2).map(|pair| format!("{} : {}", pair[1], pair[0])).collect();
        heads.extend(pairs);
    }
    format!("| {name} | {} |\n|---|{}\n", heads.join(" | "), "---:|".repeat(heads.len()))
}

/// Each time in times of the one before.
pub(super) fn grown(times: &[f64]) -> impl Iterator<Item = String> {
    times.windows(2).map(|pair| format!("{:.1} ×", pair[1] / pair[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_have_commas() {
        assert_eq!(thousands(100_000.0), "100,000");
    }
}
