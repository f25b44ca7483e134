//! Texts that pictures and pages share: figures with their counts, dates, names of records.
//!
//! Numbers and dates are written with built-in tables, so that a picture is the same everywhere.

use super::input::Input;
use saydo_analysis::{Group, Passage, Standing, Tenths};
use saydo_model::{Code, Dataset, Date, Side, date};
use saydo_text::Lang;

/// A figure with one decimal and a true minus sign: `−0.4`, `2.0`.
pub fn tenths(value: Tenths) -> String {
    let size = value.0.unsigned_abs();
    let lang = Lang::now();
    let minus = if value.0 < 0 { &*lang.number_minus() } else { "" };
    [minus, &(size / 10).to_string(), &lang.number_point(), &(size % 10).to_string()].concat()
}

/// A quotation in the marks of the language around it.
pub fn quote(lang: Lang, words: &str) -> String {
    [&*lang.quote_open(), words, &*lang.quote_close()].concat()
}

/// A template with `value` in each place for `{name}`. The standard library's way takes 3 kB more.
pub fn with_value(template: &str, name: &str, value: &str) -> String {
    let mut parts = template.split('{');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((own, rest)) if own == name => {
                text.push_str(value);
                text.push_str(rest);
            }
            _ => {
                text.push('{');
                text.push_str(part);
            }
        }
    }
    text
}

/// A code with a sign: `−2`, `0`, `+1`.
pub fn code(code: Code) -> String {
    let key = code.key();
    match code.0 {
        0 => key,
        positive if positive > 0 => [&*Lang::now().number_plus(), &key].concat(),
        _ => [&*Lang::now().number_minus(), key.trim_start_matches('-')].concat(),
    }
}

/// The axis's words for a code, by standing.
pub fn code_words(dataset: &Dataset, standing: Standing, code: Code) -> &str {
    let words = if standing == Standing::Done { &dataset.axis.done } else { &dataset.axis.said };
    words.get(code).unwrap_or("")
}

/// A score in a word or two: the axis's word for the tick, else its words for the code.
pub fn score(dataset: &Dataset, standing: Standing, code: Code) -> &str {
    dataset.axis.ticks.get(code).unwrap_or_else(|| code_words(dataset, standing, code))
}

/// A date as readers write it: `22 June 2018`, `June 2018`, `2018`, `2014–2015`.
pub fn date(lang: Lang, date: &Date) -> String {
    match date.points() {
        None => date.0.clone(),
        Some((start, None)) => point(lang, start),
        Some((start, Some(end))) => [point(lang, start), point(lang, end)].join("–"),
    }
}

fn point(lang: Lang, point: date::Point) -> String {
    let (month, year) = (point.month.unwrap_or(0) as usize, point.year.to_string());
    match (point.day, month) {
        (Some(day), 1..=12) => lang.date_day(day as usize, month, &year),
        (_, 1..=12) => lang.date_month(month, &year),
        _ => lang.date_year(&year),
    }
}

/// A passage's date in words, or that the source gives none.
pub fn passage_date(dataset: &Dataset, lang: Lang, passage: Passage<'_>) -> String {
    let source = &dataset.terms.source;
    match (passage.date(), passage.date_note()) {
        (Some(given), _) => date(lang, given),
        (None, Some(note)) => lang.undated_note(source, note),
        (None, None) => lang.undated(source),
    }
}

/// A side's name: the data set's label for its audience.
pub fn side(dataset: &Dataset, lang: Lang, side: Side) -> String {
    let audience = dataset.audiences.iter().find(|audience| audience.side == side);
    let fallback = match side {
        Side::Abroad => lang.side_abroad(),
        Side::Home => lang.side_home(),
        Side::Unclear => lang.side_unclear(),
        Side::Done => lang.side_done(),
    };
    audience.map_or_else(|| fallback.to_owned(), |audience| audience.label.clone())
}

/// A standing's name.
pub fn standing(dataset: &Dataset, lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::Said(audience) => side(dataset, lang, audience),
        Standing::Done => side(dataset, lang, Side::Done),
        Standing::Interpreter => dataset.terms.interpreters.clone(),
    }
}

/// The name of whoever said or did it; `did` for a deed of which the data name nobody.
pub fn who(dataset: &Dataset, lang: Lang, passage: Passage<'_>) -> String {
    let Some(id) = passage.speaker() else { return lang.side_done().to_owned() };
    let speaker = dataset.speakers.iter().find(|speaker| speaker.id == *id);
    speaker.map_or_else(String::new, |speaker| speaker.name.clone())
}

/// The accessible name of a record.
pub fn record_name(input: &Input<'_>, passage: Passage<'_>) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let standing_of = passage.standing(dataset);
    let mut words = code_words(dataset, standing_of, input.code_of(passage)).to_owned();
    if let Some(recode) = input.recoded(passage) {
        let published = lang.codes_name_own(code_words(dataset, standing_of, passage.code()));
        let left_out = recode.code.is_none();
        words = [words.as_str(), if left_out { lang.codes_row_out().as_str() } else { &published }]
            .join(&lang.join_comma());
    }
    let (side, date) = (standing(dataset, lang, standing_of), passage_date(dataset, lang, passage));
    match passage {
        Passage::Statement(_) => {
            lang.record_name(&side, &who(dataset, lang, passage), &date, &words, passage.summary())
        }
        Passage::Action(_) => lang.record_name_deed(&side, &date, &words, passage.summary()),
    }
}

/// A group's heading.
///
/// If a filter may hide passages, it says only that the selection has none.
pub fn group(input: &Input<'_>, group: Group) -> String {
    group_where(input, group, input.is_partial())
}

/// An issue's group by the published codes in the same selection, including passages that the reader left out.
pub fn group_published(input: &Input<'_>, issue_idx: usize, group: Group) -> String {
    match group {
        Group::NotCovered if input.published.issues[issue_idx].group != Group::NotCovered => {
            input.lang.group_nothing_here().to_owned()
        }
        other => group_where(input, other, input.state.filter.splits_issues()),
    }
}

/// A group's heading. `is_partial`: missing passages may only be hidden.
fn group_where(input: &Input<'_>, group: Group, is_partial: bool) -> String {
    let (lang, terms) = (input.lang, &input.dataset.terms);
    let side = || side(input.dataset, lang, Side::Abroad);
    match (group, is_partial) {
        (Group::Further, _) => lang.group_further(&terms.rules),
        (Group::Alike, _) => lang.group_alike().to_owned(),
        (Group::Closer, _) => lang.group_closer(&terms.rules),
        (Group::WordsElsewhere, false) => lang.group_words_elsewhere(&side()),
        (Group::WordsElsewhere, true) => lang.group_words_elsewhere_here(&side()),
        (Group::SaidOnly, false) => lang.group_said_only().to_owned(),
        (Group::SaidOnly, true) => lang.group_said_only_here().to_owned(),
        (Group::DoneOnly, false) => lang.group_done_only(&terms.leaders),
        (Group::DoneOnly, true) => lang.group_done_only_here(&terms.leaders),
        (Group::ScholarsOnly, false) => lang.group_scholars_only(&terms.interpreters),
        (Group::ScholarsOnly, true) => lang.group_scholars_only_here(&terms.interpreters),
        (Group::NotCovered, _) => lang.group_not_covered().to_owned(),
    }
}

/// An issue's group; an issue whose passages are all hidden has none.
pub fn group_of(input: &Input<'_>, issue_idx: usize) -> String {
    match input.figures.issues[issue_idx].group {
        Group::NotCovered if input.has_nothing_here(issue_idx) => input.lang.group_nothing_here().to_owned(),
        other => group(input, other),
    }
}

/// Number of passages by side, interpreters last: `2 said to foreign audiences, 4 deeds`.
pub fn by_side(input: &Input<'_>, passages: &[usize]) -> String {
    let lang = input.lang;
    let [abroad, home, unclear] = [Side::Abroad, Side::Home, Side::Unclear].map(Standing::Said);
    let mut parts: Vec<String> = Vec::new();
    for kind in [abroad, home, unclear, Standing::Done, Standing::Interpreter] {
        let n = passages.iter().filter(|idx| input.columns.standing[**idx] == kind).count();
        let name = standing(input.dataset, lang, kind);
        match kind {
            _ if n == 0 => {}
            Standing::Said(_) => parts.push(lang.count_side(n, &name)),
            Standing::Done => parts.push(lang.deeds(n)),
            Standing::Interpreter => parts.push(lang.count_interpreters(n, &name)),
        }
    }
    parts.join(&input.lang.join_comma())
}

/// A text of the data set with `{statements}` and `{actions}` filled in.
pub fn filled(dataset: &Dataset, text: &str) -> String {
    let mut filled = String::new();
    for (idx, part) in text.split('{').enumerate() {
        let (n, rest) = match (part.strip_prefix("statements}"), part.strip_prefix("actions}")) {
            (Some(rest), _) if idx > 0 => (dataset.statements.len().to_string(), rest),
            (_, Some(rest)) if idx > 0 => (dataset.actions.len().to_string(), rest),
            _ => (if idx > 0 { "{" } else { "" }.to_owned(), part),
        };
        filled.push_str(&n);
        filled.push_str(rest);
    }
    filled
}

/// A reason without the code that it may begin with: the words of the score replace it.
pub fn without_code(reason: &str) -> &str {
    let is_number = |text: &str| {
        let digits = text.trim_start_matches(['+', '-', '−']);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    match reason.split_once(':') {
        Some((first, rest)) if is_number(first.trim()) => rest.trim_start(),
        _ => reason,
    }
}

#[cfg(test)]
mod tests {
    use super::{with_value, without_code};

    #[test]
    fn a_template_has_its_value_in_each_place_for_it() {
        for (template, text) in [
            ("{rule} and {rule}", "law and law"),
            ("set {other}, {rule", "set {other}, {rule"),
            ("}{{rule}", "}{law"),
            ("", ""),
        ] {
            assert_eq!(with_value(template, "rule", "law"), text);
            assert_eq!(with_value(template, "rule", "law"), template.replace("{rule}", "law"));
        }
    }

    #[test]
    fn a_reason_goes_without_the_number_that_it_begins_with() {
        for (reason, rest) in [
            ("+1: makes a right depend", "makes a right depend"),
            ("−0.5: between two", "between two"),
            ("0: says nothing", "says nothing"),
            ("Rule 7: an answer", "Rule 7: an answer"),
            ("It asks for: much", "It asks for: much"),
            (": x", ": x"),
            ("", ""),
        ] {
            assert_eq!(without_code(reason), rest);
        }
    }
}
