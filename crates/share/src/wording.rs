//! Title, caption and alternative text, computed from what is shown. Their limits hold for any data set.
//!
//! No word judges. Each text says who scored the passages.

use super::clip::{clip, compose, flat};
use super::selection;
use super::subject::Subject;
use saydo_analysis::Passage;
use saydo_model::Date;
use saydo_scene::row::{self, Rows, is_thin};
use saydo_scene::{Input, headline as finding, recoded, speakers, story, words};
use saydo_state::{Layout, View};

/// Longest title, in characters.
pub const TITLE: usize = 120;
/// Longest caption.
pub const CAPTION: usize = 320;
/// Longest alternative text.
pub const ALT: usize = 300;

/// Greatest length of a name of the data set within a longer text.
const NAME: usize = 60;

/// The title of the present subject: the finding of the view or of an issue; speaker and words of a record.
pub fn title(input: &Input<'_>) -> String {
    match Subject::of(input) {
        Subject::View => clip(&headline(input, shown_view(input)), TITLE),
        Subject::Issue(idx) => clip(&issue_title(input, idx), TITLE),
        Subject::Record(passage) => {
            let date = flat(&words::passage_date(input.dataset, input.lang, passage));
            let who = match passage {
                Passage::Statement(_) => flat(&words::who(input.dataset, input.lang, passage)),
                Passage::Action(_) => label_of_issue(input, passage),
            };
            let what = match passage.telling() {
                Some(quote) => format!("“{}”", flat(quote)),
                None => flat(passage.summary()).trim_end_matches('.').to_owned(),
            };
            compose(&[(&format!("{}:", clip(&format!("{who}, {date}"), NAME)), 0), (&what, 1)], TITLE)
        }
    }
}

/// The view that a state names; the rows if it names none.
fn shown_view(input: &Input<'_>) -> View {
    input.state.view.unwrap_or(View::Gaps)
}

/// The headline of a view: for rows, map and table, where words and deeds differ most; for other views, the title of
/// the data set.
pub fn headline(input: &Input<'_>, view: View) -> String {
    match view {
        View::Gaps | View::Map => flat(&finding::headline(input, &Rows::of(input))),
        View::Evidence if !input.state.shows_speakers() => flat(&finding::headline(input, &Rows::of(input))),
        _ => flat(&input.dataset.title),
    }
}

/// The sentence below the headline; empty for a view without a finding.
pub fn sentence(input: &Input<'_>, view: View) -> String {
    match view {
        View::Gaps | View::Map => flat(&finding::sentence(input, &Rows::of(input))),
        View::Evidence if !input.state.shows_speakers() => flat(&finding::sentence(input, &Rows::of(input))),
        _ => String::new(),
    }
}

/// An issue's finding: `Trade rules: deeds much further from the rules than words`.
pub fn issue_title(input: &Input<'_>, issue_idx: usize) -> String {
    let verdict = flat(&row::verdict(input, issue_idx));
    // Of a match, what both do: a second colon would halve the headline.
    let mut chars = verdict.split_once(": ").map_or(verdict.as_str(), |(_, both)| both).chars();
    let lower: String = chars.next().into_iter().flat_map(char::to_lowercase).collect();
    format!("{}: {lower}{}", label(input, issue_idx), chars.as_str())
}

/// A caption of at most [`CAPTION`] characters: the finding, who scored it and from which source.
pub fn caption(input: &Input<'_>) -> String {
    let credit = credit(input);
    let (selected, method) = (selected(input), method(input));
    match Subject::of(input) {
        Subject::View => {
            let view = shown_view(input);
            let title = stopped(&headline(input, view));
            compose(&[(&title, 1), (&said(input, view), 2), (&selected, 1), (&method, 0), (&credit, 0)], CAPTION)
        }
        Subject::Issue(idx) => {
            let (finding, lines) = issue(input, idx);
            compose(&[(&finding, 0), (&lines, 2), (&selected, 1), (&method, 0), (&credit, 0)], CAPTION)
        }
        Subject::Record(passage) => {
            let (what, scored) = record(input, passage);
            let source = clip(&publisher(input), NAME);
            compose(&[(&what, 1), (&scored, 0), (&source, 2)], CAPTION)
        }
    }
}

/// An alternative text of at most [`ALT`] characters: what it shows, what it finds, who scored it.
pub fn alt(input: &Input<'_>, view: View) -> String {
    let lang = input.lang;
    let by = lang.share_scored_by(&coder(input));
    let (selected, method) = (selected(input), method(input));
    match Subject::of(input) {
        Subject::View => {
            let kind = match view {
                View::Gaps => lang.share_alt_gaps().to_owned(),
                View::Map => lang.share_alt_map().to_owned(),
                View::Evidence if input.state.layout == Layout::Speakers => lang.share_alt_speakers().to_owned(),
                View::Evidence => lang.share_alt_evidence().to_owned(),
                View::Timeline => lang.share_alt_timeline().to_owned(),
                View::Places => lang.share_alt_places().to_owned(),
                View::Story => lang.share_alt_story(step_title(input)),
            };
            let title = stopped(&headline(input, view));
            let sentence = said(input, view);
            compose(&[(&kind, 2), (&title, 1), (&sentence, 3), (&selected, 1), (&method, 0), (&by, 0)], ALT)
        }
        Subject::Issue(idx) => {
            let (finding, lines) = issue(input, idx);
            compose(&[(&finding, 0), (&lines, 1), (&method, 0), (&selected, 2), (&by, 0)], ALT)
        }
        Subject::Record(passage) => {
            let (what, scored) = record(input, passage);
            compose(&[(&what, 1), (&scored, 0)], ALT)
        }
    }
}

/// The sentence below the finding; for speakers, how many there are.
fn said(input: &Input<'_>, view: View) -> String {
    if view == View::Evidence && input.state.shows_speakers() { spoken(input) } else { sentence(input, view) }
}

/// The text with one full stop at its end.
fn stopped(text: &str) -> String {
    [text.trim_end_matches('.'), "."].concat()
}

/// Number and title of the story's step; `None` if the story isn't shown.
pub fn step(input: &Input<'_>) -> Option<String> {
    let step_idx = input.state.step_idx(input.dataset).filter(|_| input.state.view == Some(View::Story))?;
    Some(flat(&story::step_name(input, step_idx)))
}

/// The title of the story's step shown.
fn step_title<'a>(input: &Input<'a>) -> &'a str {
    input.state.step_shown(input.dataset).map_or("", |step| &step.title)
}

/// How many speakers are shown, or whose walk.
fn spoken(input: &Input<'_>) -> String {
    let all = speakers::spoken(input);
    let strips = all.iter().filter(|spoken| speakers::has_strip(input, spoken)).count();
    let chosen = input.dataset.speakers.iter().find(|speaker| speakers::is_chosen(input, speaker));
    match chosen {
        Some(speaker) => input.lang.share_walk(&label_of(&speaker.name)),
        None => input.lang.share_speakers(strips, &(all.len() - strips).to_string()),
    }
}

/// A note that this is a selection; empty if it isn't.
fn selected(input: &Input<'_>) -> String {
    let all = input.columns.n.to_string();
    if input.is_narrowed() { input.lang.share_selected(input.figures.n, &all) } else { String::new() }
}

/// A note that the figures are not the published ones; empty if they are. It is never left out for lack of room.
fn method(input: &Input<'_>) -> String {
    selection::marks(input).iter().map(|mark| format!("{mark}.")).collect::<Vec<_>>().join(" ")
}

/// An issue's finding, with a note on thin evidence, and what was said and done.
fn issue(input: &Input<'_>, issue_idx: usize) -> (String, String) {
    let lang = input.lang;
    let row = row::row(input, issue_idx);
    let thin = if is_thin(input, issue_idx) { format!(" ({})", lang.thin()) } else { String::new() };
    let finding = format!("{}: {}{thin}.", clip(&label(input, issue_idx), NAME), clip(&flat(&row.verdict), TITLE));
    let lines = [(lang.said(), row.said), (lang.did(), row.did)];
    let told = lines.into_iter().filter_map(|(name, line)| line.map(|line| line_of(&name, &line)));
    (finding, told.collect::<Vec<_>>().join(" "))
}

/// `Said: “…”, Xi, 2017.`
pub fn line_of(name: &str, line: &row::Line) -> String {
    let text = flat(&line.text);
    let parts = [text.trim_end_matches('.'), &flat(&line.note)];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{name}: {}.", parts.join(", "))
}

/// What a record says, and its score, with who scored it.
pub fn record(input: &Input<'_>, passage: Passage<'_>) -> (String, String) {
    let (lang, dataset) = (input.lang, input.dataset);
    let standing = passage.standing(dataset);
    let side = label_of(&words::standing(dataset, lang, standing));
    let who = label_of(&words::who(dataset, lang, passage));
    let date = label_of(&words::passage_date(input.dataset, lang, passage));
    let what = match passage.telling() {
        Some(quote) => format!("“{}”.", clip(&flat(quote), 100)),
        None => format!("{}.", clip(&flat(passage.summary()), 100).trim_end_matches('.')),
    };
    // A deed has no speaker, and its side already says that it is a deed.
    let who = if matches!(passage, Passage::Action(_)) { label_of_issue(input, passage) } else { who };
    let words = clip(&flat(words::code_words(dataset, standing, passage.code())), NAME);
    let mut scored = lang.share_scored_as(&words, &coder(input));
    if let Some(mark) = recoded::record_mark(input, passage) {
        scored = format!("{scored} {mark}.");
    }
    (lang.share_alt_record(&side, &who, &date, &what), scored)
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

/// Who scored the passages, and the source, in a line.
pub fn credit(input: &Input<'_>) -> String {
    without_gaps(&input.lang.share_credit(&coder(input), &clip(&publisher(input), NAME), &year(input)))
}

/// The same, with the version of the data.
pub fn credit_with_version(input: &Input<'_>) -> String {
    let version = flat(&input.dataset.version);
    let (by, publisher) = (coder(input), clip(&publisher(input), NAME));
    without_gaps(&input.lang.share_credit_version(&by, &version, &publisher, &year(input)))
}

/// The year in which the first source was published.
fn year(input: &Input<'_>) -> String {
    let published = input.dataset.sources.first().map_or("", |source| &source.published);
    Date(published.to_owned()).points().map_or_else(String::new, |(point, _)| point.year.to_string())
}

/// A credit without the gaps that a missing name or year leaves.
fn without_gaps(credit: &str) -> String {
    credit.replace(", .", ".")
}
