//! The long description: what the picture shows, as paragraphs of plain text.

use super::cite;
use super::clip::flat;
use super::selection;
use crate::analysis::{Group, Standing, facet};
use crate::model::{Code, CodeWords};
use crate::scene::{Input, place, rests, speakers, words};

/// Paragraphs, a blank line between them: what is shown, the scale, each group with its issues, figures and counts,
/// what is missing, coding and source.
pub fn description(input: &Input<'_>) -> String {
    let mut paragraphs = vec![shown(input)];
    paragraphs.extend(scale(input));
    paragraphs.push(input.lang.share_marks(rests::middle(input)));
    paragraphs.push(sentence(input));
    if input.state.shows_speakers() {
        paragraphs.push(spoken(input));
    }
    for group in Group::ALL {
        paragraphs.extend(issues(input, group));
    }
    paragraphs.extend(missing(input));
    paragraphs.push(format!("{} {}", place::coding(input), input.lang.share_source(&cite::sources(input))));
    let filled = paragraphs.iter().map(|paragraph| paragraph.trim()).filter(|paragraph| !paragraph.is_empty());
    filled.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// A line for each speaker with two statements or more: counts, and codes in the order of dates.
fn spoken(input: &Input<'_>) -> String {
    let all = speakers::spoken(input);
    let strips = all.iter().filter(|own| speakers::has_strip(input, own));
    strips.map(|own| flat(&speakers::name(input, own))).collect::<Vec<_>>().join("\n")
}

fn shown(input: &Input<'_>) -> String {
    let mut parts = vec![flat(&input.dataset.title), selection::count(input)];
    parts.extend(selection::choices(input));
    parts.iter().map(|part| format!("{}. ", part.trim_end_matches('.'))).collect()
}

fn scale(input: &Input<'_>) -> [String; 3] {
    let (lang, axis) = (input.lang, &input.dataset.axis);
    let ends = lang.share_scale_ends(
        &axis.title,
        &words::code(axis.low),
        &axis.low_label,
        &words::code(axis.high),
        &axis.high_label,
    );
    [
        ends,
        codes(input, &axis.said, |codes| lang.share_codes_said(codes)),
        codes(input, &axis.done, |codes| lang.share_codes_done(codes)),
    ]
}

fn codes(input: &Input<'_>, own: &CodeWords, sentence: impl Fn(&str) -> String) -> String {
    let named = |(code, text): &(Code, String)| input.lang.share_code(&words::code(*code), text);
    let codes: Vec<String> = own.0.iter().map(named).collect();
    if codes.is_empty() { String::new() } else { sentence(&codes.join("; ")) }
}

/// The computed sentence as text.
pub fn sentence(input: &Input<'_>) -> String {
    let pieces = words::sentence(input);
    let text = |piece: &words::Piece| match piece {
        words::Piece::Text(text) => text.clone(),
        words::Piece::Number(n, _) => n.to_string(),
    };
    pieces.iter().map(text).collect()
}

/// A group's heading and a line an issue; nothing where no issue is in it.
fn issues(input: &Input<'_>, group: Group) -> Option<String> {
    if group == Group::NotCovered {
        return None;
    }
    let mut lines = vec![format!("{}:", words::group(input, group))];
    for idx in input.issues_shown() {
        let figures = &input.figures.issues[idx];
        if figures.group != group {
            continue;
        }
        let mut text = words::figures(input, idx);
        if let Some(tag) = words::fragile_tag(input.lang, figures) {
            text = [text.as_str(), tag].join(" · ");
        }
        let ranges = rests::name(input, idx);
        if !ranges.is_empty() {
            text = [text.as_str(), &ranges].join(". ");
        }
        lines.push(input.lang.share_issue_line(&flat(&input.dataset.issues[idx].label), &text));
    }
    (lines.len() > 1).then(|| lines.join("\n"))
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
        lines.push(format!("{}: {}.", lang.by_interpreters(), lang.passages(n)));
    }
    lines
}
