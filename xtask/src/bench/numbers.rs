//! Numbers as the results write them.

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
