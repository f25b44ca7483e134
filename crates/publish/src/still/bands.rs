//! Bands of widths with the same layout, and the style rules that show each part only in its bands.

use super::merge::Set;
use saydo::views::Look;
use std::fmt::Write as _;

/// The widest page that is examined, in px. Nothing changes beyond it.
const WIDEST: u32 = 4000;

/// The widths in px at which the layout changes; the first is 0.
pub fn bands(look: impl Fn(f64) -> Look) -> Vec<u32> {
    let mut starts = vec![0];
    for width in 1..=WIDEST {
        if look(f64::from(width)) != look(f64::from(width - 1)) {
            starts.push(width);
        }
    }
    starts
}

/// A variant of the page: a band, light or dark.
pub fn variant(band_idx: usize, dark: bool) -> usize {
    band_idx * 2 + usize::from(dark)
}

/// The rules that hide `selector` in the variants outside `set`.
///
/// Widths are those of the container `saydo`; a band ends just before the next begins, so that fractions of a px also
/// belong to a band.
pub fn rules(selector: &str, set: Set, starts: &[u32]) -> String {
    let hidden = |dark: bool| -> Vec<bool> {
        (0..starts.len()).map(|band_idx| !set.contains(variant(band_idx, dark))).collect()
    };
    let (light, dark) = (hidden(false), hidden(true));
    if light == dark {
        return hide(selector, &light, starts);
    }
    let scheme = |name: &str, hidden: &[bool]| match hide(selector, hidden, starts) {
        rule if rule.is_empty() => rule,
        rule => format!("@media (prefers-color-scheme:{name}){{{rule}}}"),
    };
    scheme("light", &light) + &scheme("dark", &dark)
}

fn hide(selector: &str, hidden: &[bool], starts: &[u32]) -> String {
    let rule = format!("{selector}{{display:none!important}}");
    let mut ranges = Vec::new();
    let mut from = None;
    for (band_idx, start) in starts.iter().enumerate() {
        match (hidden[band_idx], from) {
            (true, None) => from = Some(*start),
            (false, Some(first)) => {
                ranges.push(range(first, Some(*start)));
                from = None;
            }
            _ => {}
        }
    }
    match (from, ranges.is_empty()) {
        (Some(0), true) => return rule,
        (None, true) => return String::new(),
        (Some(first), _) => ranges.push(range(first, None)),
        (None, false) => {}
    }
    format!("@container saydo {}{{{rule}}}", ranges.join(" or "))
}

fn range(from: u32, to: Option<u32>) -> String {
    let mut range = String::from("(");
    if from > 0 && to.is_some() {
        let _ = write!(range, "{from}px <= ");
    }
    range.push_str("width");
    // Writing to a text can't fail.
    let _ = match to {
        Some(to) => write!(range, " < {to}px)"),
        None => write!(range, " >= {from}px)"),
    };
    range
}

#[cfg(test)]
mod tests {
    use super::*;

    const STARTS: [u32; 4] = [0, 480, 600, 1040];

    fn set(bands: &[usize], darks: &[bool]) -> Set {
        let mut set = Set::default();
        for band in bands {
            darks.iter().for_each(|dark| set.insert(variant(*band, *dark)));
        }
        set
    }

    #[track_caller]
    fn check(set: Set, expected: &str) {
        assert_eq!(rules(".a", set, &STARTS).replace("{display:none!important}", "-"), expected);
    }

    #[test]
    fn what_is_in_no_band_of_a_set_is_hidden_there() {
        let both = [false, true];
        check(set(&[0, 1, 2, 3], &both), "");
        check(set(&[0], &both), "@container saydo (width >= 480px){.a-}");
        check(set(&[3], &both), "@container saydo (width < 1040px){.a-}");
        check(set(&[1], &both), "@container saydo (width < 480px) or (width >= 600px){.a-}");
        check(set(&[0, 2], &both), "@container saydo (480px <= width < 600px) or (width >= 1040px){.a-}");
    }

    #[test]
    fn what_belongs_to_light_or_dark_is_hidden_in_the_other() {
        check(set(&[0, 1, 2, 3], &[false]), "@media (prefers-color-scheme:dark){.a-}");
        check(
            set(&[0, 1], &[true]),
            "@media (prefers-color-scheme:light){.a-}@media (prefers-color-scheme:dark){@container saydo (width >= 600px){.a-}}",
        );
    }
}
