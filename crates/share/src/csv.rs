//! Passages as CSV: RFC 4180, a header row, one row a passage.
//!
//! Spreadsheets run a cell that starts with `=`, `+`, `-`, `@`, their full-width forms or white space as a formula. Such
//! a *text* cell gets an apostrophe in front. Numbers (the code `-2`) and addresses stay unchanged. A month (`2018-06`)
//! would become its first day, so it is written as `2018-06-XX`, as EDTF writes a day that is not known. Several values in a cell are one per line.

use super::link::Base;
use saydo_analysis::{Passage, passage};
use saydo_model::{Code, Dataset, PlaceId, Voice};
use saydo_scene::words::without_code;
use saydo_scene::{Input, rests, words};

/// Columns, in order. Their names are those of the published format if it has one.
const COLUMNS: [&str; 23] = [
    "id",
    "kind",
    "issue",
    "issue_label",
    "side",
    "voice",
    "speaker",
    "role",
    "audience",
    "occasion",
    "date",
    "date_note",
    "forum",
    "places",
    "quotes",
    "summary",
    "aim",
    "category",
    "position",
    "position_words",
    "reason",
    "locators",
    "link",
];

/// Additional columns while a reader's method is on: the side on which a passage counts, and the method in words.
const BY_METHOD: [&str; 2] = ["counted_as", "method"];

/// An additional column while there are a reader's codes; `position` stays the published code.
const BY_CODES: &str = "reader_position";

/// The passages for which `chosen` holds. `bom` adds a byte order mark, without which some spreadsheets don't recognize
/// UTF-8. `base` gives each record its link.
pub fn csv(input: &Input<'_>, chosen: &[bool], base: Option<&Base>, bom: bool) -> String {
    let mut text = String::from(if bom { "\u{feff}" } else { "" });
    let mut row = |cells: &[String]| {
        text.push_str(&cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(","));
        text.push_str("\r\n");
    };
    let method = rests::short_mark(input);
    let mut header = COLUMNS.map(str::to_owned).to_vec();
    if method.is_some() {
        header.extend(BY_METHOD.map(str::to_owned));
    }
    let has_codes = !input.state.codes.is_empty();
    if has_codes {
        header.push(BY_CODES.to_owned());
    }
    row(&header);
    for (idx, passage) in passage::all(input.dataset).enumerate() {
        if chosen.get(idx).copied().unwrap_or(false) {
            let mut cells = cells(input, passage, base).to_vec();
            if let Some(method) = &method {
                let standing = input.state.method.standing(input.dataset, input.columns, idx);
                cells.extend([guarded(&words::standing(input.dataset, input.lang, standing)), guarded(method)]);
            }
            if has_codes {
                let recode = input.recoded(passage);
                cells.push(
                    recode.map_or_else(String::new, |recode| recode.code.map_or("left out".to_owned(), Code::key)),
                );
            }
            row(&cells);
        }
    }
    text
}

fn cells(input: &Input<'_>, passage: Passage<'_>, base: Option<&Base>) -> [String; COLUMNS.len()] {
    let dataset = input.dataset;
    let standing = passage.standing(dataset);
    let said = match passage {
        Passage::Statement(statement) => Some(statement),
        Passage::Action(_) => None,
    };
    let speaker = passage.speaker().and_then(|id| dataset.speakers.iter().find(|speaker| speaker.id == *id));
    let audience = said.and_then(|said| dataset.audiences.iter().find(|audience| audience.id == said.audience));
    let issue = dataset.issues.iter().find(|issue| issue.id == *passage.issue());
    let forum = passage.forum().and_then(|id| dataset.forums.iter().find(|forum| forum.id == *id));
    let (aim, category) = match passage {
        Passage::Statement(statement) => (statement.aim.map(|aim| aim.to_string()), None),
        Passage::Action(action) => (None, Some(action.category.to_string())),
    };
    let locators: Vec<&str> = passage.locators().iter().map(|locator| locator.0.as_str()).collect();
    [
        passage.id().to_string(),
        if said.is_some() { "statement" } else { "action" }.to_owned(),
        passage.issue().to_string(),
        guarded(issue.map_or("", |issue| &issue.label)),
        guarded(&words::standing(dataset, input.lang, standing)),
        said.map_or("", |said| if said.voice == Voice::Leader { "leader" } else { "interpreter" }).to_owned(),
        guarded(speaker.map_or("", |speaker| &speaker.name)),
        guarded(speaker.map_or("", |speaker| &speaker.role)),
        guarded(audience.map_or("", |audience| &audience.label)),
        guarded(said.and_then(|said| said.occasion.as_deref()).unwrap_or("")),
        guarded(&passage.date().map_or_else(String::new, |date| dated(&date.0))),
        guarded(passage.date_note().unwrap_or("")),
        guarded(forum.map_or("", |forum| &forum.name)),
        guarded(&places(dataset, passage)),
        guarded(&passage.quotes().join("\n")),
        guarded(passage.summary()),
        aim.unwrap_or_default(),
        category.unwrap_or_default(),
        passage.code().key(),
        guarded(words::code_words(dataset, standing, passage.code())),
        guarded(without_code(passage.reason())),
        guarded(&locators.join("\n")),
        base.map_or_else(String::new, |base| base.record(passage.id(), None)),
    ]
}

fn places(dataset: &Dataset, passage: Passage<'_>) -> String {
    let name = |id: &PlaceId| dataset.places.iter().find(|place| place.id == *id).map(|place| place.name.as_str());
    passage.places().iter().filter_map(name).collect::<Vec<_>>().join("\n")
}

/// A date that no spreadsheet makes more precise than it is.
fn dated(date: &str) -> String {
    let ends: Vec<String> =
        (date.split('/')).map(|end| if end.len() == 7 { [end, "-XX"].concat() } else { end.to_owned() }).collect();
    ends.join("/")
}

/// What a formula begins with. Full-width signs do where the locale writes them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];

/// A text that no spreadsheet reads as a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) { ["'", text].concat() } else { text.to_owned() }
}

/// RFC 4180, section 2, rules 5 to 7.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
