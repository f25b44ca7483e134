//! Title, caption and alternative text, computed from what is shown. Their limits hold for any data set.
//!
//! No word judges; whose coding it is stands in each of them.

use super::clip::{clip, compose, flat};
use super::selection;
use super::subject::Subject;
use crate::analysis::{Passage, Sentence};
use crate::model::Date;
use crate::scene::{Input, recoded, speakers, story, words};
use crate::state::{Layout, View};

/// Longest title, in characters.
pub const TITLE: usize = 120;
/// Longest caption.
pub const CAPTION: usize = 240;
/// Longest alternative text.
pub const ALT: usize = 250;

/// Most that a name of the data set takes of a text with other things to say.
const NAME: usize = 60;

/// The title of the present subject: the data set's, with the issue or record before it.
pub fn title(input: &Input<'_>) -> String {
    let title = flat(&input.dataset.title);
    match Subject::of(input) {
        Subject::View => clip(&title, TITLE),
        Subject::Issue(idx) => compose(&[(&format!("{}:", label(input, idx)), 0), (&title, 1)], TITLE),
        Subject::Record(passage) => {
            let who = clip(&flat(&words::who(input.dataset, input.lang, passage)), NAME);
            let date = flat(&words::passage_date(input.lang, passage));
            compose(&[(&format!("{}:", clip(&format!("{who}, {date}"), NAME)), 0), (&title, 1)], TITLE)
        }
    }
}

/// A caption of at most [`CAPTION`] characters: the title, what is counted, who coded it and from which source.
pub fn caption(input: &Input<'_>) -> String {
    let (title, credit) = (format!("{}.", flat(&input.dataset.title).trim_end_matches('.')), credit(input));
    let (selected, method) = (selected(input), method(input));
    match Subject::of(input) {
        Subject::View => {
            compose(&[(&title, 3), (&selected, 1), (&method, 0), (&shown(input), 0), (&credit, 2)], CAPTION)
        }
        Subject::Issue(idx) => compose(&[(&selected, 1), (&method, 0), (&issue(input, idx), 0), (&credit, 2)], CAPTION),
        Subject::Record(passage) => {
            let (what, coded) = record(input, passage);
            let source = clip(&publisher(input), NAME);
            compose(&[(&what, 1), (&coded, 0), (&source, 2)], CAPTION)
        }
    }
}

/// An alternative text of at most [`ALT`] characters: what it shows, the main count, whose coding.
pub fn alt(input: &Input<'_>, view: View) -> String {
    let lang = input.lang;
    let by = lang.share_coded_by(&coder(input));
    let (selected, method) = (selected(input), method(input));
    let (low, high) = (label_of(&input.dataset.axis.low_label), label_of(&input.dataset.axis.high_label));
    match Subject::of(input) {
        Subject::View => {
            let kind = match view {
                View::Gaps => lang.share_alt_gaps(&low, &high),
                View::Map => lang.share_alt_map(&low, &high),
                View::Evidence if input.state.layout == Layout::Speakers => lang.share_alt_speakers(&low, &high),
                View::Evidence => lang.share_alt_evidence(&low, &high),
                View::Timeline => lang.share_alt_timeline().to_owned(),
                View::Places => lang.share_alt_places().to_owned(),
                View::Story => lang.share_alt_story(step_title(input)),
            };
            let count = if view == View::Evidence { shown(input) } else { count(input) };
            compose(&[(&kind, 3), (&selected, 1), (&method, 0), (&count, 0), (&by, 2)], ALT)
        }
        Subject::Issue(idx) => {
            let figures = words::figures(input, idx);
            let text = lang.share_alt_issue(&clip(&label(input, idx), NAME), &figures);
            compose(&[(&text, 1), (&method, 0), (&selected, 2), (&by, 0)], ALT)
        }
        Subject::Record(passage) => {
            let (what, coded) = record(input, passage);
            compose(&[(&what, 1), (&coded, 0)], ALT)
        }
    }
}

/// Number and title of the story's step, where the story is shown.
pub fn step(input: &Input<'_>) -> Option<String> {
    let step_idx = input.state.step_idx(input.dataset).filter(|_| input.state.view == Some(View::Story))?;
    Some(flat(&story::step_name(input, step_idx)))
}

/// The title of the story's step shown.
fn step_title<'a>(input: &Input<'a>) -> &'a str {
    input.state.step_shown(input.dataset).map_or("", |step| &step.title)
}

/// The main count: how many issues show what.
fn count(input: &Input<'_>) -> String {
    let counts = Sentence::of(&input.figures);
    input.lang.share_count(counts.both, counts.further, &counts.alike.to_string(), &counts.closer.to_string())
}

/// The main count of what is shown: of issues, or of speakers where those are shown.
fn shown(input: &Input<'_>) -> String {
    if !input.state.shows_speakers() {
        return count(input);
    }
    let all = speakers::spoken(input);
    let strips = all.iter().filter(|own| speakers::has_strip(input, own)).count();
    let chosen = input.dataset.speakers.iter().find(|speaker| speakers::is_chosen(input, speaker));
    match chosen {
        Some(speaker) => input.lang.share_walk(&label_of(&speaker.name)),
        None => input.lang.share_speakers(strips, &(all.len() - strips).to_string()),
    }
}

/// That it is a selection, where it is one.
fn selected(input: &Input<'_>) -> String {
    let all = input.columns.n.to_string();
    if input.is_narrowed() { input.lang.share_selected(input.figures.n, &all) } else { String::new() }
}

/// That the figures are not the published ones, where they are not: never left out, whatever else gives way.
fn method(input: &Input<'_>) -> String {
    selection::marks(input).iter().map(|mark| format!("{mark}.")).collect::<Vec<_>>().join(" ")
}

fn issue(input: &Input<'_>, issue_idx: usize) -> String {
    let group = words::group_of(input, issue_idx);
    let name = clip(&label(input, issue_idx), NAME);
    format!("{} {group}.", input.lang.share_issue_line(&name, &words::figures(input, issue_idx)))
}

/// What a record says, and how it is coded by whom.
pub fn record(input: &Input<'_>, passage: Passage<'_>) -> (String, String) {
    let (lang, dataset) = (input.lang, input.dataset);
    let standing = passage.standing(dataset);
    let side = label_of(&words::standing(dataset, lang, standing));
    let who = label_of(&words::who(dataset, lang, passage));
    let date = label_of(&words::passage_date(lang, passage));
    let what = match passage.quotes().first() {
        Some(quote) => format!("“{}”.", clip(&flat(quote), 100)),
        None => format!("{}.", clip(&flat(passage.summary()), 100).trim_end_matches('.')),
    };
    // A deed has nobody who speaks; its side says so already.
    let who = if matches!(passage, Passage::Action(_)) { label_of_issue(input, passage) } else { who };
    let words = clip(&flat(words::code_words(dataset, standing, passage.code())), NAME);
    let mut coded = lang.share_coded_as(&words::code(passage.code()), &words, &coder(input));
    if let Some(own) = recoded::record_mark(input, passage) {
        coded = format!("{coded} {own}.");
    }
    (lang.share_alt_record(&side, &who, &date, &what), coded)
}

fn label_of_issue(input: &Input<'_>, passage: Passage<'_>) -> String {
    let issue = input.dataset.issues.iter().find(|issue| issue.id == *passage.issue());
    label_of(issue.map_or("", |issue| &issue.label))
}

fn label(input: &Input<'_>, issue_idx: usize) -> String {
    flat(&input.dataset.issues[issue_idx].label)
}

fn label_of(text: &str) -> String {
    clip(&flat(text), NAME / 2)
}

fn coder(input: &Input<'_>) -> String {
    clip(&flat(&input.dataset.coding.by), NAME)
}

fn publisher(input: &Input<'_>) -> String {
    input.dataset.sources.first().map_or_else(String::new, |source| flat(&source.publisher))
}

fn credit(input: &Input<'_>) -> String {
    let source = input.dataset.sources.first();
    let published = source.map_or("", |source| &source.published);
    let year = Date(published.to_owned()).points().map_or_else(String::new, |(point, _)| point.year.to_string());
    let text = input.lang.share_credit(&coder(input), &clip(&publisher(input), NAME), &year);
    text.replace(", .", ".")
}
