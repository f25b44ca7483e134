//! Texts that pictures and pages share: figures with their counts, dates, names of records.
//!
//! Numbers and dates are written by own tables, so that a picture is the same wherever it is drawn.

use super::input::Input;
use super::{rests, row};
use crate::analysis::{Group, IssueFigures, Passage, Standing, Tally, Tenths, link};
use crate::model::list::AddAll;
use crate::model::{Code, CodeWords, Dataset, Date, Side, date};
use crate::state::GapKind;
use crate::text::Lang;

/// A figure with one decimal and a true minus sign: `−0.4`, `2.0`.
pub fn tenths(value: Tenths) -> String {
    let size = value.0.unsigned_abs();
    [if value.0 < 0 { "−" } else { "" }, &(size / 10).to_string(), ".", &(size % 10).to_string()].concat()
}

/// A code with a sign: `−2`, `0`, `+1`.
pub fn code(code: Code) -> String {
    let key = code.key();
    match code.0 {
        0 => key,
        positive if positive > 0 => ["+", &key].concat(),
        _ => ["−", key.trim_start_matches('-')].concat(),
    }
}

/// The axis's words for a code of a standing.
pub fn code_words(dataset: &Dataset, standing: Standing, code: Code) -> &str {
    let words = if standing == Standing::Done { &dataset.axis.done } else { &dataset.axis.said };
    words.get(code).unwrap_or("")
}

/// A score in a word or two: the axis's word for that tick, else its words for the code.
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
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = point.month.and_then(|month| MONTHS.get(month as usize - 1));
    let mut parts: Vec<String> = Vec::new();
    match lang {
        Lang::En => {
            parts.add_all(point.day.map(|day| day.to_string()));
            parts.add_all(month.map(|month| (*month).to_owned()));
            parts.push(point.year.to_string());
        }
    }
    parts.join(" ")
}

/// A passage's date in words; says so where the source gives none.
pub fn passage_date(lang: Lang, passage: Passage<'_>) -> String {
    match (passage.date(), passage.date_note()) {
        (Some(own), _) => date(lang, own),
        (None, Some(note)) => lang.undated_note(note),
        (None, None) => lang.undated().to_owned(),
    }
}

/// What a side is called: the data set's own label of its audience.
pub fn side(dataset: &Dataset, lang: Lang, side: Side) -> String {
    let audience = dataset.audiences.iter().find(|audience| audience.side == side);
    let own = match side {
        Side::Abroad => lang.side_abroad(),
        Side::Home => lang.side_home(),
        Side::Unclear => lang.side_unclear(),
        Side::Done => lang.side_done(),
    };
    audience.map_or(own, |audience| &audience.label).to_owned()
}

/// What a standing is called.
pub fn standing(dataset: &Dataset, lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::Said(own) => side(dataset, lang, own),
        Standing::Done => side(dataset, lang, Side::Done),
        Standing::Interpreter => lang.voice_interpreter().to_owned(),
    }
}

/// Who speaks, or `done` for a deed.
pub fn who(dataset: &Dataset, lang: Lang, passage: Passage<'_>) -> String {
    match passage {
        Passage::Statement(statement) => {
            let speaker = dataset.speakers.iter().find(|speaker| speaker.id == statement.speaker);
            speaker.map_or_else(String::new, |speaker| speaker.name.clone())
        }
        Passage::Action(_) => lang.side_done().to_owned(),
    }
}

/// The accessible name of a record.
pub fn record_name(input: &Input<'_>, passage: Passage<'_>) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let standing_of = passage.standing(dataset);
    let mut words = code_words(dataset, standing_of, input.code_of(passage)).to_owned();
    if let Some(own) = input.recoded(passage) {
        let published = lang.codes_name_own(code_words(dataset, standing_of, passage.code()));
        let left_out = own.code.is_none();
        words = [words.as_str(), if left_out { lang.codes_row_out() } else { &published }].join(", ");
    }
    lang.record_name(
        &standing(dataset, lang, standing_of),
        &who(dataset, lang, passage),
        &passage_date(lang, passage),
        &words,
        passage.summary(),
    )
}

/// A group's heading.
///
/// Where a filter hides passages it says no more than that the selection has none.
pub fn group(input: &Input<'_>, group: Group) -> &'static str {
    group_where(input.lang, group, input.is_partial())
}

/// The group that an issue is in by the published codes, in the same selection. That is narrowed by filters alone: what
/// the reader left out is in it.
pub fn group_published(input: &Input<'_>, issue_idx: usize, group: Group) -> &'static str {
    match group {
        Group::NotCovered if input.published.issues[issue_idx].group != Group::NotCovered => {
            input.lang.group_nothing_here()
        }
        own => group_where(input.lang, own, input.state.filter.splits_issues()),
    }
}

/// `is_partial`: in a selection in which what is not there may only be hidden.
fn group_where(lang: Lang, group: Group, is_partial: bool) -> &'static str {
    if is_partial {
        match group {
            Group::WordsElsewhere => return lang.group_words_elsewhere_here(),
            Group::SaidOnly => return lang.group_said_only_here(),
            Group::DoneOnly => return lang.group_done_only_here(),
            Group::ScholarsOnly => return lang.group_scholars_only_here(),
            _ => {}
        }
    }
    match group {
        Group::Further => lang.group_further(),
        Group::Alike => lang.group_alike(),
        Group::Closer => lang.group_closer(),
        Group::WordsElsewhere => lang.group_words_elsewhere(),
        Group::SaidOnly => lang.group_said_only(),
        Group::DoneOnly => lang.group_done_only(),
        Group::ScholarsOnly => lang.group_scholars_only(),
        Group::NotCovered => lang.group_not_covered(),
    }
}

/// The group that an issue is in; an issue whose passages are all hidden is in none.
pub fn group_of(input: &Input<'_>, issue_idx: usize) -> &'static str {
    match input.figures.issues[issue_idx].group {
        Group::NotCovered if input.has_nothing_here(issue_idx) => input.lang.group_nothing_here(),
        own => group(input, own),
    }
}

/// An issue's figures with their counts, in a line: `gap 2.8 of 4 · 2 abroad, 4 done`.
///
/// A side that rests on one passage shows that code's words instead of a number with decimals.
pub fn figures(input: &Input<'_>, issue_idx: usize) -> String {
    let figures = &input.figures.issues[issue_idx];
    let (dataset, lang) = (input.dataset, input.lang);
    if figures.n() == 0 {
        return lang.nothing_selected().to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    let (gap, other) = match input.state.gap {
        GapKind::Deeds => (figures.gap, figures.sides.done),
        GapKind::Home => (figures.audience_gap, figures.sides.home),
    };
    if let Some(gap) = gap.filter(|_| figures.sides.abroad.n > 1 && other.n > 1) {
        let range = Tenths((dataset.axis.high.0 - dataset.axis.low.0) / 100);
        let range = tenths(range);
        let range = range.strip_suffix(".0").unwrap_or(&range);
        parts.push(match input.state.gap {
            GapKind::Deeds => lang.gap_of(&tenths(gap), range),
            GapKind::Home => lang.gap_home_of(&tenths(gap), range),
        });
        if input.state.method.median {
            parts[0] = [parts[0].as_str(), lang.gap_of_medians()].join(" ");
        }
    }
    let counts = counts(input, figures);
    if !counts.is_empty() {
        parts.push(counts);
    }
    if figures.group == Group::SaidOnly {
        let elsewhere = link::deeds_elsewhere(dataset, &dataset.issues[issue_idx].id);
        if elsewhere > 0 {
            parts.push(lang.count_elsewhere(elsewhere));
        }
    }
    parts.join(" · ")
}

/// Passages counted by side, scholars' last: `2 abroad, 4 done`.
pub fn by_side(input: &Input<'_>, passages: &[usize]) -> String {
    let lang = input.lang;
    let count = |standing: Standing| passages.iter().filter(|idx| input.columns.standing[**idx] == standing).count();
    let mut parts: Vec<String> = Vec::new();
    let mut add = |n: usize, text: String| {
        if n > 0 {
            parts.push(text);
        }
    };
    let n = [Side::Abroad, Side::Home, Side::Unclear].map(|side| count(Standing::Said(side)));
    add(n[0], lang.count_abroad(n[0]));
    add(n[1], lang.count_home(n[1]));
    add(n[2], lang.count_unclear(n[2]));
    let (done, interpreters) = (count(Standing::Done), count(Standing::Interpreter));
    add(done, lang.count_done(done));
    add(interpreters, lang.count_interpreters(interpreters));
    parts.join(", ")
}

/// `2 abroad, 4 done`, where a single passage shows its code's words.
fn counts(input: &Input<'_>, figures: &IssueFigures) -> String {
    let lang = input.lang;
    let sides = &figures.sides;
    let said = &input.dataset.axis.said;
    let done = &input.dataset.axis.done;
    let mut parts: Vec<String> = Vec::new();
    let mut count = |tally: Tally, mut text: String, words: &CodeWords| {
        if let Some(words) = words.get(tally.low).filter(|_| tally.n == 1) {
            text.push(' ');
            text.push_str(&lang.single_passage(words));
        }
        if tally.n > 0 {
            parts.push(text);
        }
    };
    let n = |tally: Tally| tally.n as usize;
    count(sides.abroad, lang.count_abroad(n(sides.abroad)), said);
    count(sides.home, lang.count_home(n(sides.home)), said);
    count(sides.unclear, lang.count_unclear(n(sides.unclear)), said);
    count(sides.done, lang.count_done(n(sides.done)), done);
    if input.shows_interpreters() || figures.group == Group::ScholarsOnly {
        count(sides.interpreters, lang.count_interpreters(n(sides.interpreters)), said);
    }
    parts.join(", ")
}

/// The tag of a fragile issue, if it is one: what one passage decides, or that a side rests on one.
pub fn fragile_tag(lang: Lang, figures: &IssueFigures) -> Option<&'static str> {
    match (figures.one_decides, figures.thin_side) {
        (true, _) => Some(lang.one_decides()),
        (false, true) => Some(lang.one_side()),
        _ => None,
    }
}

/// The accessible name of an issue's mark or row: both positions in words, what they rest on, the verdict.
pub fn issue_name(input: &Input<'_>, issue_idx: usize) -> String {
    let (lang, label) = (input.lang, &input.dataset.issues[issue_idx].label);
    let sides = &input.figures.issues[issue_idx].sides;
    let verdict = row::verdict(input, issue_idx);
    let position = |standing: Standing, tally: Tally| {
        let words = code_words(input.dataset, standing, nearest_code(input.dataset, tally));
        let n =
            if standing == Standing::Done { lang.deeds(tally.n as usize) } else { lang.statements(tally.n as usize) };
        [words, n.as_str()].join(", ")
    };
    let said = Standing::Said(Side::Abroad);
    let mut name = match (sides.abroad.n, sides.done.n) {
        (0, _) | (_, 0) => lang.issue_name(label, &verdict, &row::tally(input, issue_idx)),
        _ => {
            lang.issue_name_both(label, &position(said, sides.abroad), &position(Standing::Done, sides.done), &verdict)
        }
    };
    if row::is_thin(input, issue_idx) && sides.abroad.n > 0 && sides.done.n > 0 {
        name = [name.as_str(), lang.thin()].join("; ");
    }
    let ranges = rests::name(input, issue_idx);
    if ranges.is_empty() { name } else { [name, ranges].join(". ") }
}

/// The code nearest to a side's position.
fn nearest_code(dataset: &Dataset, tally: Tally) -> Code {
    let mean = tally.mean().unwrap_or_default();
    let mut nearest = dataset.axis.low;
    for code in dataset.axis.codes() {
        if (code.number() - mean).abs() < (nearest.number() - mean).abs() {
            nearest = code;
        }
    }
    nearest
}

/// Two texts: the words and the deed of the strongest linked pair of an issue; `None` where the selection lacks one.
pub fn pair(input: &Input<'_>, issue_idx: usize) -> Option<(String, String)> {
    let issue = &input.dataset.issues.get(issue_idx)?.id;
    let (_, from, to) = link::strongest(input.dataset, issue, &input.columns.left_out)?;
    if !input.chosen[from] || !input.chosen[to] {
        return None;
    }
    let (words, deed) = (input.passage(from)?, input.passage(to)?);
    let quote = words.quotes().first().map(|quote| ["“", quote, "”"].concat());
    let said = input.lang.pair_said(quote.as_deref().unwrap_or_else(|| words.summary()));
    Some((said, input.lang.pair_did(deed.summary())))
}

/// A piece of the computed sentence: text, or a number that stands for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// A number of issues, and the groups that it counts; none for the number that counts across groups.
    Number(usize, Option<Group>),
}

/// The computed sentence of the present selection, in pieces.
pub fn sentence(input: &Input<'_>) -> Vec<Piece> {
    let counts = crate::analysis::Sentence::of(&input.figures);
    let lang = input.lang;
    // Numbers travel through the text as one private character each, so that a translation may order them freely.
    let marks = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}", "\u{e004}", "\u{e005}", "\u{e006}", "\u{e007}"];
    let numbers = [
        (counts.both, None),
        (counts.further, Some(Group::Further)),
        (counts.alike, Some(Group::Alike)),
        (counts.closer, Some(Group::Closer)),
        (counts.fragile, None),
        (counts.said_only, Some(Group::SaidOnly)),
        (counts.done_only, Some(Group::DoneOnly)),
        (counts.words_elsewhere, Some(Group::WordsElsewhere)),
    ];
    let [both, further, alike, closer, fragile, said, done, elsewhere] = marks;
    let (n_both, n_further, n_said) = (counts.both, counts.further, counts.said_only);
    let mut text = lang.sentence(both, n_both, further, n_further, alike, closer, fragile, said, n_said, done);
    if counts.words_elsewhere > 0 {
        text.push(' ');
        text.push_str(&lang.sentence_elsewhere(elsewhere, counts.words_elsewhere));
    }
    let mut pieces = Vec::new();
    for char in text.chars() {
        let number = (char as usize).checked_sub(0xe000).and_then(|at| numbers.get(at));
        match (number, pieces.last_mut()) {
            (Some((n, group)), _) => pieces.push(Piece::Number(*n, *group)),
            (None, Some(Piece::Text(text))) => text.push(char),
            (None, _) => pieces.push(Piece::Text(char.to_string())),
        }
    }
    pieces
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
