//! Dates as precise as the source: EDTF level 0 (a day, a month, a year) and intervals `start/end`.
//!
//! Standard: <https://www.loc.gov/standards/datetime/>.

use serde::{Deserialize, Serialize};

/// A date or interval as the data set writes it, e.g. `2018-06-22`, `2018-06`, `2018`, `2014/2015`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub String);

/// First and last day that a date can mean, as days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First day.
    pub first: i32,
    /// Last day, the same as `first` for a date that names a day.
    pub last: i32,
}

/// One end of a date: year, with month and day if the source gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Year, 0–9999.
    pub year: i32,
    /// Month, 1–12.
    pub month: Option<u32>,
    /// Day of the month, 1–31.
    pub day: Option<u32>,
}

impl Date {
    /// Start and, for an interval, end. `None` if the text is not a date or ends before it starts.
    pub fn points(&self) -> Option<(Point, Option<Point>)> {
        let (start, end) = match self.0.split_once('/') {
            Some((start, end)) => (Point::read(start)?, Some(Point::read(end)?)),
            None => (Point::read(&self.0)?, None),
        };
        let ordered = end.is_none_or(|end| start.first_day() <= end.last_day());
        ordered.then_some((start, end))
    }

    /// All days that the date can mean. The span of a year is the whole year.
    pub fn span(&self) -> Option<Span> {
        let (start, end) = self.points()?;
        Some(Span { first: start.first_day(), last: end.unwrap_or(start).last_day() })
    }
}

impl Point {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        let point = Self { year: year as i32, month: month.flatten(), day: day.flatten() };
        let month_fits = point.month.is_none_or(|month| (1..=12).contains(&month));
        let day_fits = point.day.is_none_or(|day| {
            point
                .month
                .is_some_and(|month| (1..=12).contains(&month) && (1..=month_length(point.year, month)).contains(&day))
        });
        (month_fits && day_fits).then_some(point)
    }

    fn first_day(self) -> i32 {
        days_from_civil(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    fn last_day(self) -> i32 {
        let month = self.month.unwrap_or(12);
        days_from_civil(self.year, month, self.day.unwrap_or_else(|| month_length(self.year, month)))
    }
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn month_length(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
///
/// Howard Hinnant, “chrono-compatible low-level date algorithms”, `days_from_civil`.
pub fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month as i32 + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The year of a day since 1970-01-01.
pub fn year_of(day: i32) -> i32 {
    let mut year = 1970 + day.div_euclid(366);
    while days_from_civil(year + 1, 1, 1) <= day {
        year += 1;
    }
    year
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Option<(i32, i32)> {
        Date(text.into()).span().map(|span| (span.first, span.last))
    }

    #[test]
    fn a_date_is_as_wide_as_its_precision() {
        assert_eq!(span("1970-01-01"), Some((0, 0)));
        assert_eq!(span("1970"), Some((0, 364)));
        assert_eq!(span("1972-02"), Some((761, 789)));
        assert_eq!(span("2018-06-22"), Some((17704, 17704)));
        assert_eq!(span("2014/2015"), Some((16071, 16800)));
    }

    #[test]
    fn what_is_no_date_has_no_span() {
        for bad in
            ["", "18", "2018-13", "2018-02-29", "2018-6", "2018-06-22-01", "2015/2014", "2018/", "last fall", "-2018"]
        {
            assert_eq!(span(bad), None, "{bad}");
        }
    }
}
