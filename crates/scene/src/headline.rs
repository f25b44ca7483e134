//! The finding in words: the headline and the sentence below it, computed from the figures of the selection.

use super::input::Input;
use super::row::{Rows, both, is_thin, verdict_of};
use super::words;
use saydo_analysis::Verdict;
use saydo_state::GapKind;
use saydo_text::Lang;

/// The headline: the issue or issues on which words and deeds differ most.
pub fn headline(input: &Input<'_>, rows: &Rows) -> String {
    let lang = input.lang;
    let widest = widest(input, rows);
    let names = list(lang, &widest.iter().map(|idx| inline(input, *idx)).collect::<Vec<_>>());
    match (&input.dataset.headline, input.gap()) {
        // The title stands above it.
        _ if rows.compared.is_empty() => lang.headline_none().to_owned(),
        _ if widest.is_empty() => lang.headline_match(rows.compared.len()),
        (Some(template), GapKind::Deeds) => words::with_value(template, "widest", &names),
        (None, GapKind::Deeds) => lang.headline(&names),
        (_, GapKind::Home) => lang.headline_home(&names),
    }
}

/// Whether the headline is in the words of the data.
pub fn is_given(input: &Input<'_>) -> bool {
    input.dataset.headline.is_some() && input.gap() == GapKind::Deeds
}

/// The issues with the widest gap; none if that gap is a match.
fn widest(input: &Input<'_>, rows: &Rows) -> Vec<usize> {
    let size = |idx: usize| {
        let figures = &input.figures.issues[idx];
        let gap = if input.gap() == GapKind::Deeds { figures.gap } else { figures.audience_gap };
        gap.map_or(0, |gap| gap.0.abs())
    };
    let Some(first) = rows.compared.first().copied() else { return Vec::new() };
    if verdict_of(input, first) == Some(Verdict::Match) {
        return Vec::new();
    }
    rows.compared.iter().copied().filter(|idx| size(*idx) == size(first)).collect()
}

/// How many comparisons on thin evidence are named; more are counted.
const NAMED: usize = 3;

/// Where words and deeds match, what both do there, and which comparisons rest on thin evidence.
pub fn sentence(input: &Input<'_>, rows: &Rows) -> String {
    let lang = input.lang;
    let is_match = |idx: &&usize| verdict_of(input, **idx) == Some(Verdict::Match);
    let matching: Vec<usize> = rows.compared.iter().filter(is_match).copied().collect();
    let thin: Vec<&str> =
        rows.compared.iter().filter(|idx| is_thin(input, **idx)).map(|idx| inline(input, *idx)).collect();
    let all = rows.compared.len();
    if all == 0 {
        return String::new();
    }
    let mut parts: Vec<String> = Vec::new();
    if input.gap() == GapKind::Deeds {
        for (clause, issues) in by_clause(input, &matching) {
            let names = list(lang, &issues);
            let clause = words::with_value(clause, "rule", &input.dataset.terms.rules);
            parts.push(match (clause.as_str(), issues.len() == all) {
                // The headline says that all match.
                (_, true) => clause,
                ("", _) => lang.sentence_match(&names),
                (both, _) => lang.sentence_match_both(&names, both),
            });
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.push(match thin.len() {
        0 => lang.sentence_firm(all),
        n if n > NAMED || n == all => lang.sentence_thin(n, all),
        _ => lang.sentence_thin_on(&list(lang, &thin)),
    });
    sentences(&parts)
}

/// Matching issues, grouped by what words and deeds both do there, in the order of each group's first issue.
fn by_clause<'a>(input: &Input<'a>, matching: &[usize]) -> Vec<(&'a str, Vec<&'a str>)> {
    let mut clauses: Vec<(&str, Vec<&str>)> = Vec::new();
    for idx in matching {
        let (clause, name) = (both(input, *idx), inline(input, *idx));
        match clauses.iter_mut().find(|(other, _)| *other == clause) {
            Some((_, issues)) => issues.push(name),
            None => clauses.push((clause, vec![name])),
        }
    }
    clauses
}

fn inline<'a>(input: &Input<'a>, issue_idx: usize) -> &'a str {
    input.dataset.issues[issue_idx].in_sentence()
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(lang: Lang, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => lang.list_and(&first.join(&lang.join_comma()), last),
    }
}

/// Parts as sentences: each begins with a capital letter and ends with a full stop.
fn sentences(parts: &[String]) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push(' ');
        }
        let (mut whole, mut chars) = (String::new(), part.chars());
        whole.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        whole.push_str(chars.as_str());
        text.push_str(&Lang::now().sentence_whole(&whole));
    }
    text
}

/// Why the issues below the rows can't be compared: `3 have only words, 3 only deeds, 2 …`.
pub fn others(input: &Input<'_>, rows: &Rows) -> String {
    use saydo_analysis::Group;
    let lang = input.lang;
    let count = |group: Group| rows.others.iter().filter(|idx| input.figures.issues[**idx].group == group).count();
    let mut parts: Vec<String> = Vec::new();
    let mut add = |n: usize, text: String| {
        if n > 0 {
            parts.push(text);
        }
    };
    if input.gap() == GapKind::Home {
        return String::new();
    }
    let counts = [Group::SaidOnly, Group::DoneOnly, Group::WordsElsewhere, Group::ScholarsOnly].map(count);
    add(counts[0], lang.others_said(counts[0]));
    add(counts[1], lang.others_done(counts[1]));
    add(
        counts[2],
        lang.others_words_elsewhere(counts[2], &words::side(input.dataset, lang, saydo_model::Side::Abroad)),
    );
    add(counts[3], lang.others_interpreters(counts[3], &input.dataset.terms.interpreters));
    let text = parts.join(&lang.join_comma());
    // Missing passages may only be hidden.
    if input.is_partial() && !text.is_empty() { lang.others_here(&text) } else { text }
}
