//! What is told of texts that the format can't hold is in the language of the page, whatever the fault.

use super::languages::{met, walk};
use super::{Page, codes, language, words_of};
use saydo::text::Words;
use saydo_intake::mapping::{Audience, IssueWords, Kind};
use saydo_intake::{Effect, Mapping, Problem, Reading, Role, Table, guess, make, take};
use saydo_words::{Language, Piece, pack_whole};
use std::collections::BTreeSet;

/// Words and deeds without a Latin letter in a cell, so that each that is told is the program's.
const EVENTS: &str = "issue,kind,text,value,to,source\nΑ,said,Β,1,Γ,\nΑ,did,Δ,-1,,https://www.known.org@other.example/\nΑ,said,“ ”,0,Γ,\n";
/// Promises, likewise.
const PROMISES: &str = "issue,promise,status\nΑ,Β,kept\nΑ,Γ,broken\n";

fn table(text: &str) -> Table {
    take(text.as_bytes(), "a.csv", &Reading::default()).unwrap()
}

/// Every text of a mapping that can be at fault, at fault, in as many ways as it can be.
fn faulty() -> Vec<(Table, Mapping)> {
    let (events, promises) = (table(EVENTS), table(PROMISES));
    let long = "Ω".repeat(20_000);
    let mut all = Vec::new();
    let mut positions = |change: &dyn Fn(&mut Mapping)| {
        let mut mapping = guess(&events).mapping;
        assert_eq!(mapping.scale.kind, Kind::Positions);
        change(&mut mapping);
        all.push((events.clone(), mapping));
    };
    for headline in ["Ω", "{widest} {widest}", "{widest} {Ω}", "", &long] {
        positions(&|mapping| mapping.figure.headline = Some(headline.to_owned()));
    }
    for lede in ["{Ω}", " ", &long] {
        positions(&|mapping| mapping.figure.lede = Some(lede.to_owned()));
    }
    positions(&|mapping| {
        mapping.figure.lang = Some("Ω".to_owned());
        mapping.figure.url = "Ω".to_owned();
        mapping.figure.contact = Some("Ω".to_owned());
        mapping.scale.ticks = [("1".to_owned(), long.clone())].into();
        mapping.scale.both = [("1".to_owned(), long.clone())].into();
        mapping.scale.said = [("1".to_owned(), long.clone())].into();
        mapping.scale.done = [("1".to_owned(), long.clone())].into();
        mapping.figure.critic = vec![long.clone()];
        mapping.audience = vec![Audience { value: "Γ".to_owned(), label: long.clone(), side: String::new() }];
        let (figure, scale, terms) = (&mut mapping.figure, &mut mapping.scale, &mut mapping.terms);
        for text in [
            &mut figure.title,
            &mut figure.by,
            &mut figure.method,
            &mut figure.source,
            &mut figure.publisher,
            &mut scale.title,
            &mut scale.low_label,
            &mut scale.high_label,
            &mut terms.source,
            &mut terms.rules,
            &mut terms.leaders,
            &mut terms.extent,
        ] {
            text.clone_from(&long);
        }
        let [issue, label, inline, rule, about] = ["Α", &long, &long, &long, &long].map(str::to_owned);
        mapping.issue_words = vec![IssueWords { issue, label, inline, rule, about }];
    });
    let mut mapping = guess(&promises).mapping;
    mapping.figure.lede = Some("{Ω}".to_owned());
    mapping.figure.lang = Some("Ω".to_owned());
    mapping.figure.contact = Some("Ω".to_owned());
    all.push((promises, mapping));
    all
}

/// What is told in a language of what is at fault.
fn told(words: Words, of: &[(Table, Mapping)]) -> Vec<Problem> {
    words.speak();
    of.iter().flat_map(|(table, mapping)| make(table, mapping, "2026-12-01").problems).collect()
}

/// A language whose words are known by having no Latin letter.
fn strange(english: &Language) -> Language {
    fn changed(pieces: &mut [Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    *text = text.chars().map(|c| if c.is_ascii_alphabetic() { 'ж' } else { c }).collect();
                }
                Piece::Choice { variants, .. } => variants.iter_mut().for_each(|variant| changed(&mut variant.pieces)),
                Piece::Variable(_) => {}
            }
        }
    }
    let mut strange = english.clone();
    strange.messages.values_mut().for_each(|pieces| changed(pieces));
    strange
}

#[test]
fn each_text_that_is_left_out_is_told_in_the_language_of_the_page() {
    let all = faulty();
    let english = told(Words::default(), &all);
    let dropped: Vec<&Problem> = english.iter().filter(|problem| problem.effect == Effect::DropsText).collect();
    let stops = english.iter().filter(|problem| problem.effect == Effect::Stops).collect::<Vec<_>>();
    assert!(stops.is_empty(), "{stops:#?}");
    // Each change but the large one has one fault; a text may have several, of which the first is told.
    assert!(
        dropped.len() >= 35,
        "{}: {:#?}",
        dropped.len(),
        dropped.iter().map(|p| (&p.setting, &p.found)).collect::<Vec<_>>()
    );
    assert!(dropped.iter().all(|problem| !problem.field.is_empty() && problem.setting.is_some()), "{dropped:#?}");
    let strange = strange(&language("en"));
    for problem in told(Words::read(&pack_whole(&language("en"), &strange)), &all) {
        let words = [&problem.field, &problem.found, &problem.expected].map(String::as_str).join(" | ");
        // What stands for something is the same in every language, and so are names of the table's columns.
        let known = ["{statements}", "{actions}", "{promises}", "{widest}", "https://www.known.org@other.example/"];
        let left = known.iter().fold(words.clone(), |words, known| words.replace(known, ""));
        assert!(!left.contains(|c: char| c.is_ascii_alphabetic()), "{words}");
    }
    for code in codes() {
        let told = told(Words::read(&words_of(Some(&code))), &all);
        assert_eq!(told.len(), english.len());
        for (own, english) in told.iter().zip(&english) {
            assert_ne!(own.expected, english.expected, "{code}");
            assert!(own.found != english.found || own.found.contains("Ω"), "{code}: {}", own.found);
            assert!(own.field != english.field || own.field.is_empty(), "{code}: {}", own.field);
        }
    }
}

#[test]
fn a_row_that_becomes_too_many_entries_is_told_too() {
    let issues = (0..60).map(|at| format!("Α{at}")).collect::<Vec<_>>().join("/");
    let rows = (0..340).map(|at| format!("{issues},said,Β{at},1\n")).collect::<String>();
    let table = table(&format!("issue,kind,text,value\n{rows}"));
    let mut mapping = Mapping::default();
    let columns = [Role::Issue, Role::Kind, Role::Text, Role::Value];
    mapping.columns = columns.into_iter().map(|role| (role, role.name().into())).collect();
    mapping.split.insert(Role::Issue, "/".to_owned());
    let of = [(table, mapping)];
    let english = told(Words::default(), &of);
    let stops = |problems: &[Problem]| {
        let all = problems.iter().filter(|problem| problem.effect == Effect::Stops);
        all.map(|problem| (problem.found.clone(), problem.expected.clone())).collect::<Vec<_>>()
    };
    assert!(
        stops(&english).iter().any(|(found, _)| found == "20400 entries"),
        "{:?}",
        english.iter().take(4).collect::<Vec<_>>()
    );
    for code in codes() {
        let told = told(Words::read(&words_of(Some(&code))), &of);
        for ((found, expected), (own_found, own_expected)) in stops(&english).iter().zip(stops(&told)) {
            assert!(*found != own_found && *expected != own_expected, "{code}: {own_found}; {own_expected}");
        }
    }
}

/// What is nobody's language: names of encodings and of forms, addresses, code to copy, languages by their own names.
const NAMES: [&str; 17] = [
    "UTF-8",
    "UTF-16LE",
    "windows-1251",
    "windows-1252",
    "ISO-8859-2",
    "Shift_JIS",
    "GB18030",
    "macintosh",
    "map.toml",
    "EMBED.txt",
    "α.csv",
    // The folder of a figure whose title has no letters for a name.
    "“figure”",
    " px",
    "English",
    "Français",
    "https://example.org/saydo",
    "https://www.known.org@other.example/",
];

#[test]
fn whatever_the_page_says_at_any_step_is_said_in_its_language() {
    let strange = strange(&language("en"));
    Words::read(&pack_whole(&language("en"), &strange)).speak();
    let cells = [EVENTS, PROMISES].into_iter().flat_map(|table| table.split([',', '\n'])).collect::<BTreeSet<_>>();
    let is_own = |word: &str| cells.contains(word.trim_matches(|c: char| !c.is_ascii_alphabetic()));
    let check = |page: &Page, what: &str| {
        for text in met(&page.html()).into_iter().filter(|text| !text.starts_with("&lt;")) {
            let text = NAMES.iter().fold(text, |text, name| text.replace(name, ""));
            let mut words = text.split([' ', '\u{a0}']);
            let left = words.find(|word| word.contains(|c: char| c.is_ascii_alphabetic()) && !is_own(word));
            assert_eq!(left, None, "{what}: {text}");
        }
    };
    let mut page = Page::new();
    check(&page, "nothing taken");
    for text in [EVENTS, PROMISES] {
        walk(&mut page, "α.csv", text, &check);
        page.act("step look");
        page.set("figure headline", "Ω");
        page.set("figure lang", "Ω");
        check(&page, "look");
        page.act("open 0");
        // There is no kit to write from.
        page.act("write page");
        check(&page, "not written");
    }
}
