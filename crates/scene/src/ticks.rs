//! Ticks of a linear axis: steps of 1, 2 or 5 times a power of ten.
//!
//! The step is the one that comes nearest in ratio to the span divided by the wished number of ticks, as charting
//! libraries have it since Paul Heckbert, “Nice Numbers for Graph Labels”, Graphics Gems, 1990.

use saydo_text::Lang;

/// The step for about `n` ticks over a span.
pub fn step(span: f64, n: f64) -> f64 {
    if !span.is_finite() || span <= 0.0 {
        return 1.0;
    }
    let wished = span / n;
    let power = libm::pow(10.0, libm::floor(libm::log10(wished)));
    let rest = wished / power;
    // The geometric means between neighbours: √2, √10, √50.
    let nice = if rest < core::f64::consts::SQRT_2 {
        1.0
    } else if rest < 3.162_277_66 {
        2.0
    } else if rest < 7.071_067_81 {
        5.0
    } else {
        10.0
    };
    nice * power
}

/// The ticks within two ends, both of which become ticks if they are multiples of the step.
pub fn ticks(low: f64, high: f64, n: f64) -> Vec<f64> {
    let step = step(high - low, n);
    let first = libm::ceil(low / step - 1e-9);
    let last = libm::floor(high / step + 1e-9);
    let count = (last - first).clamp(0.0, 50.0) as usize;
    (0..=count).map(|at| (first + at as f64) * step).collect()
}

/// The two ends, each moved outwards to a multiple of the step.
pub fn nice(low: f64, high: f64, n: f64) -> (f64, f64) {
    let step = step(high - low, n);
    (libm::floor(low / step + 1e-9) * step, libm::ceil(high / step - 1e-9) * step)
}

/// A number as a person reads it: at most two decimals, thousands apart from 10,000 on.
pub fn shown(number: f64) -> String {
    let rounded = libm::round(number.abs() * 100.0);
    let (whole, rest) = (libm::trunc(rounded / 100.0), rounded % 100.0);
    let digits = format!("{whole:.0}");
    let (mut text, lang) = (String::new(), Lang::now());
    if number < 0.0 && rounded > 0.0 {
        text.push_str(&lang.number_minus());
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 && digits.len() > 4 {
            text.push_str(&lang.number_group());
        }
        text.push(digit);
    }
    if rest > 0.0 {
        text.push_str(&lang.number_point());
        text.push_str(format!("{rest:02.0}").trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_one_two_or_five() {
        for (span, n, expected) in [
            (100.0, 5.0, 20.0),
            (45.0, 5.0, 10.0),
            (7.0, 5.0, 1.0),
            (0.9, 5.0, 0.2),
            (170_000_000.0, 5.0, 50_000_000.0),
            (0.0, 5.0, 1.0),
        ] {
            assert!((step(span, n) / expected - 1.0).abs() < 1e-9, "{span} {n}: {}", step(span, n));
        }
        assert_eq!(ticks(0.0, 100.0, 5.0), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(nice(-6.0, 43.0, 5.0), (-10.0, 50.0));
        assert_eq!(ticks(-10.0, 50.0, 5.0).len(), 7);
        assert_eq!(ticks(f64::NAN, 1.0, 5.0).len(), 1, "a broken axis is no endless one");
    }

    #[test]
    fn numbers_are_shown_short() {
        for (number, text) in [
            (55.0, "55"),
            (1234.0, "1234"),
            (12345.5, "12,345.5"),
            (-2.0, "−2"),
            (28.803, "28.8"),
            (0.05, "0.05"),
            (-0.001, "0"),
        ] {
            assert_eq!(shown(number), text);
        }
    }
}
