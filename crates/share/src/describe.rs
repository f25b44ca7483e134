//! The long description: what the picture shows, as paragraphs of plain text.

use super::cite;
use super::clip::flat;
use super::selection;
use super::subject::Subject;
use super::wording::{self, line_of};
use saydo_analysis::{Passage, Standing, facet};
use saydo_model::{CodeWords, Date, Side, Toward};
use saydo_scene::row::{self, Rows};
use saydo_scene::{Input, gaps, headline, rests, speakers, words};

/// Paragraphs with blank lines between them: what is shown, the finding, the scale, each issue with its verdict, its
/// evidence and what was said and done; then the issues that can't be compared, what is missing, scoring and source.
///
/// Of an open issue only that issue is told, with its passages; of an open record only that record.
pub fn description(input: &Input<'_>) -> String {
    let paragraphs = match Subject::of(input) {
        Subject::View => whole(input),
        Subject::Issue(idx) => issue(input, idx),
        Subject::Record(passage) => record(input, passage),
    };
    let filled = paragraphs.iter().map(|paragraph| paragraph.trim()).filter(|paragraph| !paragraph.is_empty());
    filled.collect::<Vec<_>>().join("\n\n") + "\n"
}

fn issue(input: &Input<'_>, issue_idx: usize) -> Vec<String> {
    let told = input.passages_of(issue_idx).into_iter().filter_map(|idx| input.passage(idx));
    let passages: Vec<String> = told.map(|passage| passage_line(input, passage)).collect();
    let mut paragraphs = vec![shown(input), issues(input, &[issue_idx]).join("\n")];
    paragraphs.extend(scale(input));
    paragraphs.extend([marks(input), passages.join("\n"), scoring(input)]);
    paragraphs
}

fn record(input: &Input<'_>, passage: Passage<'_>) -> Vec<String> {
    let mut paragraphs = vec![format!("{}.", flat(&input.dataset.title)), passage_line(input, passage)];
    paragraphs.push(flat(passage.reason()));
    paragraphs.extend(scale(input));
    paragraphs.push(scoring(input));
    paragraphs
}

/// A passage with its score, whole: side, speaker, date, the words or the deed.
fn passage_line(input: &Input<'_>, passage: Passage<'_>) -> String {
    let (dataset, lang) = (input.dataset, input.lang);
    let standing = passage.standing(dataset);
    let who = passage.speaker().map_or_else(String::new, |_| words::who(dataset, lang, passage));
    let about = [words::standing(dataset, lang, standing), who, words::passage_date(dataset, lang, passage)];
    let about: Vec<&str> = about.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let quotes: Vec<String> = passage.quotes().iter().map(|quote| format!("“{quote}”")).collect();
    let what = if quotes.is_empty() { passage.summary().to_owned() } else { quotes.join(" ") };
    let (_, scored) = wording::record(input, passage);
    flat(&format!("{}: {}. {scored}", about.join(", "), what.trim_end_matches('.')))
}

fn whole(input: &Input<'_>) -> Vec<String> {
    let rows = Rows::of(input);
    let finding = [headline::headline(input, &rows), headline::sentence(input, &rows)].map(|text| flat(&text));
    let mut paragraphs = vec![shown(input), format!("{}. {}", finding[0].trim_end_matches('.'), finding[1])];
    paragraphs.extend(scale(input));
    paragraphs.push(marks(input));
    if input.state.shows_speakers() {
        paragraphs.push(spoken(input));
    }
    paragraphs.push(issues(input, &rows.compared).join("\n"));
    if !rows.others.is_empty() {
        let heading = vec![format!("{}.", flat(&gaps::others(input, &rows)))];
        paragraphs.push([heading, issues(input, &rows.others)].concat().join("\n"));
    }
    paragraphs.extend(missing(input));
    paragraphs.push(scoring(input));
    paragraphs
}

/// A line for each speaker with two or more statements: counts, and codes in the order of dates.
fn spoken(input: &Input<'_>) -> String {
    let all = speakers::spoken(input);
    let strips = all.iter().filter(|spoken| speakers::has_strip(input, spoken));
    strips.map(|spoken| flat(&speakers::name(input, spoken))).collect::<Vec<_>>().join("\n")
}

fn shown(input: &Input<'_>) -> String {
    let mut parts = vec![flat(&input.dataset.title)];
    match Subject::of(input) {
        Subject::Issue(idx) => {
            let issue = &input.dataset.issues[idx];
            parts.push(format!("{}, {}", flat(&issue.label), input.lang.passages(input.passages_of(idx).len())));
        }
        _ => parts.push(selection::count(input)),
    }
    parts.extend(selection::choices(input));
    parts.iter().map(|part| format!("{}. ", part.trim_end_matches('.'))).collect()
}

/// What the scale shows, and the words of its codes, from left to right.
fn scale(input: &Input<'_>) -> [String; 3] {
    let (lang, axis) = (input.lang, &input.dataset.axis);
    let (left, right) = axis.end_labels();
    [
        lang.share_scale_ends(&axis.title, left, right),
        places(input, &axis.said, |words| lang.share_places_said(words)),
        places(input, &axis.done, |words| lang.share_places_done(words)),
    ]
}

fn places(input: &Input<'_>, labels: &CodeWords, sentence: impl Fn(&str) -> String) -> String {
    let mut words: Vec<&str> = labels.0.iter().map(|(_, text)| text.as_str()).collect();
    if input.dataset.axis.toward == Toward::Low {
        words.reverse();
    }
    if words.is_empty() { String::new() } else { sentence(&words.join("; ")) }
}

/// What the marks and the arrow mean.
fn marks(input: &Input<'_>) -> String {
    let abroad = words::side(input.dataset, input.lang, Side::Abroad);
    input.lang.share_marks(rests::middle(input), &abroad)
}

/// A line for each issue: verdict, evidence, ranges if the reader asks for them, what was said and done.
fn issues(input: &Input<'_>, issues: &[usize]) -> Vec<String> {
    let mut lines = Vec::new();
    for idx in issues {
        let row = row::row(input, *idx);
        let mut parts = vec![format!("{}: {}. {}.", flat(&row.name), flat(&row.verdict), flat(&row.tally))];
        let ranges = rests::name(input, *idx);
        parts.extend((!ranges.is_empty()).then(|| format!("{ranges}.")));
        parts.extend(row.said.map(|line| line_of(input.lang.said().as_str(), &line)));
        parts.extend(row.did.map(|line| line_of(input.lang.did().as_str(), &line)));
        lines.push(parts.join(" "));
    }
    lines
}

/// A sentence, after a space, that says whether an outsider has checked the scores; nothing of a table that its authors
/// scored, as nobody was asked.
pub(crate) fn checked(input: &Input<'_>) -> String {
    let lang = input.lang;
    match input.dataset.is_of_others() {
        false => String::new(),
        true if input.dataset.coding.checked_outside => [" ", lang.share_checked().as_str()].concat(),
        true => [" ", lang.share_unchecked().as_str()].concat(),
    }
}

/// Who scored the passages, when and how, whether an outsider has checked the scores, and the source.
fn scoring(input: &Input<'_>) -> String {
    let (lang, coding) = (input.lang, &input.dataset.coding);
    let scored = lang.share_coding(&coding.by, &words::date(lang, &Date(coding.date.clone())), &input.dataset.version);
    [scored + &checked(input), lang.share_source(&cite::sources(input))].join(" ")
}

fn missing(input: &Input<'_>) -> Vec<String> {
    let lang = input.lang;
    let names = |wanted: &dyn Fn(usize) -> bool| {
        let issues = input.issues_shown().into_iter().filter(|idx| wanted(*idx));
        issues.map(|idx| flat(&input.dataset.issues[idx].label)).collect::<Vec<_>>().join(" · ")
    };
    let published = |idx: usize| input.published.issues[idx].n() > 0;
    let empty = names(&|idx| published(idx) && input.figures.issues[idx].n() == 0);
    let absent = names(&|idx| !published(idx));
    let mut lines = Vec::new();
    lines.extend((!empty.is_empty()).then(|| lang.share_nothing_selected(&empty)));
    lines.extend((!absent.is_empty()).then(|| lang.share_not_covered(&absent)));
    let undated = facet::undated(input.dataset, input.columns, &input.state.filter);
    if undated > 0 && (input.state.filter.from.is_some() || input.state.filter.to.is_some()) {
        lines.push(format!("{}.", lang.undated_out(undated)));
    }
    let scholars = |idx: &usize| input.chosen[*idx] && input.columns.standing[*idx] == Standing::Interpreter;
    let n = (0..input.columns.n).filter(scholars).count();
    if n > 0 && !input.shows_interpreters() {
        lines.push(format!("{}: {}.", input.dataset.terms.interpreters, lang.passages(n)));
    }
    lines
}
