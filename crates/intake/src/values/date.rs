//! Dates as people write them, as the format writes them: `2018-06-22`, `2018-06`, `2018`, `2014/2015`.

use saydo::model::Date;

/// Which comes first where a date is written in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Order {
    /// Day, month, year.
    #[serde(rename = "day-month")]
    DayMonth,
    /// Month, day, year.
    #[serde(rename = "month-day")]
    MonthDay,
}

/// What a cell says about time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A date of the format.
    Date(String),
    /// Day and month can't be told apart, and nobody said which comes first.
    Unclear,
    /// Words, such as `spring 2020`, and a year in them if there is one.
    Words(Option<String>),
    /// A date that doesn't exist, such as 31/02/2020.
    Impossible,
}

/// The words for months that are told apart by their first letters, in English, German, French, Spanish and Norwegian.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän", "ene"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mayo"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aoû", "aou", "ago"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez", "déc", "dic", "des"],
];

/// What a cell says.
pub fn read(cell: &str, order: Option<Order>) -> Reading {
    let cell = cell.trim();
    if let Some((first, second)) = cell.split_once('/')
        && is_year(first.trim())
        && is_year(second.trim())
    {
        let (first, second) = (first.trim(), second.trim());
        return if first < second { Reading::Date(format!("{first}/{second}")) } else { Reading::Impossible };
    }
    // A time after a date says nothing here.
    let day = cell.split_once('T').filter(|(day, _)| day.len() == 10).map_or(cell, |(day, _)| day);
    let day = day.split_once(' ').filter(|(_, time)| time.contains(':')).map_or(day, |(day, _)| day);
    let parts: Vec<&str> = day.split(['-', '/', '.']).map(str::trim).collect();
    if parts.iter().all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit())) {
        return numeric(&parts, order);
    }
    worded(cell)
}

fn numeric(parts: &[&str], order: Option<Order>) -> Reading {
    match *parts {
        [year] if is_year(year) => Reading::Date(year.to_owned()),
        [year, month] if is_year(year) => made(year, month, None),
        [month, year] if is_year(year) => made(year, month, None),
        [year, month, day] if is_year(year) => made(year, month, Some(day)),
        [first, second, year] if is_year(year) => {
            let (a, b): (u32, u32) = (first.parse().unwrap_or(0), second.parse().unwrap_or(0));
            match order {
                Some(Order::DayMonth) => made(year, second, Some(first)),
                Some(Order::MonthDay) => made(year, first, Some(second)),
                None if a > 12 => made(year, second, Some(first)),
                None if b > 12 => made(year, first, Some(second)),
                None if a == b => made(year, second, Some(first)),
                None => Reading::Unclear,
            }
        }
        _ => Reading::Words(None),
    }
}

fn made(year: &str, month: &str, day: Option<&str>) -> Reading {
    let month: u32 = month.parse().unwrap_or(0);
    if !(1..=12).contains(&month) {
        return Reading::Impossible;
    }
    let Some(day) = day else { return Reading::Date(format!("{year}-{month:02}")) };
    let day: u32 = day.parse().unwrap_or(0);
    let text = format!("{year}-{month:02}-{day:02}");
    if Date(text.clone()).points().is_some() { Reading::Date(text) } else { Reading::Impossible }
}

/// A date with a month's name, or words with a year in them.
fn worded(cell: &str) -> Reading {
    let words: Vec<&str> =
        cell.split(|c: char| c.is_whitespace() || ",.-/".contains(c)).filter(|word| !word.is_empty()).collect();
    let year = words.iter().find(|word| is_year(word)).map(|year| (*year).to_owned());
    let month = words.iter().find_map(|word| month(word));
    let day = words.iter().find_map(|word| {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        (!digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
    });
    match (&year, month) {
        // More words than a date has are prose.
        (Some(year), Some(month)) if words.len() <= 5 => made(year, &month.to_string(), day),
        _ => Reading::Words(year),
    }
}

fn month(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let long = word.chars().count() >= 3 && word.chars().all(char::is_alphabetic);
    // “Juin” and “juillet” begin alike, so the longer beginnings are looked at first.
    let mut best: Option<(usize, usize)> = None;
    for (index, starts) in MONTHS.iter().enumerate() {
        for start in *starts {
            if long && word.starts_with(start) && best.is_none_or(|(_, length)| start.len() > length) {
                best = Some((index + 1, start.len()));
            }
        }
    }
    best.map(|(month, _)| month)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && matches!(text.as_bytes()[0], b'1' | b'2')
}

/// Whether a cell is a date, however day and month stand.
pub fn looks_like(cell: &str) -> bool {
    matches!(read(cell, None), Reading::Date(_) | Reading::Unclear)
}

/// The order that a column's own dates prove, and whether any of them needs it.
pub fn order<'a>(cells: impl Iterator<Item = &'a str>) -> (Option<Order>, bool) {
    let (mut day_first, mut month_first, mut unclear) = (0, 0, 0);
    for cell in cells {
        if read(cell, None) == Reading::Unclear {
            unclear += 1;
            continue;
        }
        let is = |order| matches!(read(cell, Some(order)), Reading::Date(_));
        match (is(Order::DayMonth), is(Order::MonthDay)) {
            (true, false) => day_first += 1,
            (false, true) => month_first += 1,
            _ => {}
        }
    }
    let order = match (day_first, month_first) {
        (1.., 0) => Some(Order::DayMonth),
        (0, 1..) => Some(Order::MonthDay),
        _ => None,
    };
    (order, unclear > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (cell, date) in [
            ("2019", "2019"),
            ("2019-05", "2019-05"),
            ("2019-7-1", "2019-07-01"),
            ("2019-05-14T10:00:00", "2019-05-14"),
            ("14.5.2019", "2019-05-14"),
            ("14/05/2019", "2019-05-14"),
            ("05/14/2019", "2019-05-14"),
            ("05/2019", "2019-05"),
            ("2014/2015", "2014/2015"),
            ("14 May 2019", "2019-05-14"),
            ("May 14th, 2019", "2019-05-14"),
            ("3. März 2019", "2019-03-03"),
            ("juillet 2019", "2019-07"),
            ("desember 2019", "2019-12"),
        ] {
            assert_eq!(read(cell, None), Reading::Date(date.into()), "{cell}");
        }
        assert_eq!(read("spring 2020", None), Reading::Words(Some("2020".into())));
        assert_eq!(read("soon", None), Reading::Words(None));
        assert_eq!(read("31/02/2020", None), Reading::Impossible);
        assert_eq!(read("2015/2014", None), Reading::Impossible);
    }

    #[test]
    fn the_order_is_proved_by_a_column_or_asked() {
        assert_eq!(read("02/03/2020", None), Reading::Unclear);
        assert_eq!(read("02/03/2020", Some(Order::DayMonth)), Reading::Date("2020-03-02".into()));
        assert_eq!(read("02/03/2020", Some(Order::MonthDay)), Reading::Date("2020-02-03".into()));
        assert_eq!(order(["02/03/2020", "13/01/2024"].into_iter()), (Some(Order::DayMonth), true));
        assert_eq!(order(["02/03/2020", "01/13/2024"].into_iter()), (Some(Order::MonthDay), true));
        assert_eq!(order(["02/03/2020", "04/05/2024"].into_iter()), (None, true));
        assert_eq!(order(["2020-01-01"].into_iter()), (None, false));
    }
}
