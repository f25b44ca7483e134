//! What CLDR says of a language: dates, plurals, the signs in numbers. Messages of it stand beside those of the file.

use crate::pattern::{CATEGORIES, Key, Piece, Variant};
use icu_calendar::{Date, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeMap;

/// Of how many hundreds of counts the plurals are looked at.
const HUNDREDS: usize = 100;

/// What CLDR gives.
pub struct Cldr {
    pub messages: BTreeMap<String, Vec<Piece>>,
    /// The letter of each count's category: for 0 to 99, then for 100 to 199, which stand for all higher ones.
    pub plurals: String,
}

impl Cldr {
    /// The letters of the categories that counts can have.
    pub fn categories(&self) -> Vec<char> {
        let letters = CATEGORIES.iter().map(|(_, letter)| *letter);
        letters.filter(|letter| self.plurals.contains(*letter)).collect()
    }
}

/// What CLDR knows of a locale.
pub fn of(locale: &str) -> Result<Cldr, String> {
    let locale: Locale = locale.parse().map_err(|_| format!("-locale: CLDR knows no {locale:?}"))?;
    let told = |what: &str| format!("CLDR has no {what} of this -locale");
    let mut messages = dates(&locale).ok_or_else(|| told("dates"))?;
    messages.extend(signs(&locale).ok_or_else(|| told("numbers"))?);
    Ok(Cldr { messages, plurals: plurals(&locale)? })
}

/// Day and month stand for themselves in what is formatted; a year that nothing else can be mistaken for.
const DAY: (&str, &str) = ("22", "nday");
const YEAR: (&str, &str) = ("2018", "year");

/// `date-day`, `date-month` and `date-year`: each month has its own words, because some languages bend them.
fn dates(locale: &Locale) -> Option<BTreeMap<String, Vec<Piece>>> {
    let day = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let month = DateTimeFormatter::try_new(locale.into(), YM::long()).ok()?;
    let year = DateTimeFormatter::try_new(locale.into(), Y::long()).ok()?;
    let months: Option<Vec<Date<Iso>>> = (1..=12).map(|month| Date::try_new_iso(2018, month, 22).ok()).collect();
    let months = months?;
    let each = |write: &dyn Fn(&Date<Iso>) -> String| by_month(&months.iter().map(write).collect::<Vec<_>>());
    Some(BTreeMap::from([
        ("date-day".to_owned(), each(&|date| day.format(date).to_string())),
        ("date-month".to_owned(), each(&|date| month.format(date).to_string())),
        ("date-year".to_owned(), pieces(&year.format(&months[0]).to_string())),
    ]))
}

/// A choice by month, without what all months have in common.
fn by_month(dates: &[String]) -> Vec<Piece> {
    let written: Vec<Vec<Piece>> = dates.iter().map(|date| pieces(date)).collect();
    let n = written.iter().map(Vec::len).min().unwrap_or(0);
    let same = |at: &dyn Fn(&Vec<Piece>) -> Piece| written.iter().all(|date| at(date) == at(&written[0]));
    let before = (0..n).take_while(|at| same(&|date| date[*at].clone())).count();
    let after = (0..n - before).take_while(|at| same(&|date| date[date.len() - 1 - at].clone())).count();
    let variants = written.iter().enumerate().map(|(month, date)| Variant {
        key: if month == 11 { Key::Other } else { Key::Number(month as u8 + 1) },
        pieces: date[before..date.len() - after].to_vec(),
    });
    let choice = Piece::Choice { by: "nmonth".to_owned(), variants: variants.collect() };
    let end = written[0].len() - after;
    [&written[0][..before], &[choice], &written[0][end..]].concat()
}

/// A written date as pieces: day and year as variables, the rest in single characters and words.
fn pieces(date: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = date;
    while let Some(first) = rest.chars().next() {
        let variable = [DAY, YEAR].into_iter().find(|(digits, _)| rest.starts_with(digits));
        let (piece, length) = match variable {
            Some((digits, name)) => (Piece::Variable(name.to_owned()), digits.len()),
            None => (Piece::Text(first.to_string()), first.len_utf8()),
        };
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

/// `number-minus`, `number-plus`, `number-point` and `number-group`, which stands between thousands.
fn signs(locale: &Locale) -> Option<BTreeMap<String, Vec<Piece>>> {
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
    let written = |display: SignDisplay, number: &str| {
        let mut number: Decimal = number.parse().ok()?;
        number.apply_sign_display(display);
        Some(formatter.format(&number).to_string())
    };
    let (below, above) = (written(SignDisplay::Auto, "-1.5")?, written(SignDisplay::Always, "1.5")?);
    let (minus, rest) = below.split_once('1')?;
    let (point, (plus, _)) = (rest.split_once('5')?.0, above.split_once('1')?);
    let thousands = written(SignDisplay::Auto, "12345")?;
    let group = thousands.split_once('2')?.1.split_once('3')?.0;
    // CLDR writes the hyphen of keyboards where print has the minus sign.
    let signs = [
        ("number-minus", minus.replace('-', "−")),
        ("number-plus", plus.to_owned()),
        ("number-point", point.to_owned()),
        ("number-group", group.to_owned()),
    ];
    Some(signs.map(|(name, sign)| (name.to_owned(), vec![Piece::Text(sign)])).into())
}

fn plurals(locale: &Locale) -> Result<String, String> {
    let rules = PluralRules::try_new_cardinal(locale.into()).map_err(|_| "CLDR has no plurals of this -locale")?;
    let letter = |count: usize| match rules.category_for(count) {
        PluralCategory::Zero => 'z',
        PluralCategory::One => 'o',
        PluralCategory::Two => 't',
        PluralCategory::Few => 'f',
        PluralCategory::Many => 'm',
        PluralCategory::Other => 'x',
    };
    let table: Vec<char> = (0..200).map(letter).collect();
    let strange = (200..100 * HUNDREDS).find(|count| letter(*count) != table[100 + count % 100]);
    match strange {
        None => Ok(table.into_iter().collect()),
        Some(count) => {
            Err(format!("its plural for {count} depends on more than the last two digits, which isn't known here"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::{pattern, variables};

    #[test]
    fn a_date_has_what_all_months_share_once() {
        let cldr = of("en-GB").unwrap_or_else(|why| panic!("{why}"));
        let day = &cldr.messages["date-day"];
        assert_eq!(variables(day), ["nday", "nmonth", "year"]);
        let shown = pattern(day, &variables(day));
        assert!(shown.starts_with("\u{e} \u{1}\u{f}1January\u{2}2February"), "{shown:?}");
        assert!(shown.ends_with("*December\u{3} \u{10}"), "{shown:?}");
    }

    #[test]
    fn plurals_and_signs_follow_the_language() {
        for (locale, categories, minus, point) in
            [("fr", "ox", "−", ","), ("ar-u-nu-latn", "zotfmx", "\u{200e}−", "."), ("zh", "x", "−", ".")]
        {
            let cldr = of(locale).unwrap_or_else(|why| panic!("{why}"));
            assert_eq!(cldr.categories().iter().collect::<String>(), categories, "{locale}");
            assert_eq!(cldr.messages["number-minus"], [Piece::Text(minus.to_owned())], "{locale}");
            assert_eq!(cldr.messages["number-point"], [Piece::Text(point.to_owned())], "{locale}");
        }
        assert!(of("no such").is_err_and(|why| why.contains("-locale")));
    }
}
