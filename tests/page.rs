//! The page as text: every word that it uses exists, and every word that exists is used.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::state::{Panels, Settings};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The page of a state with the report's data; `room` as in a frame with a fixed height.
fn html(fragment: &str, rows: Option<u32>) -> String {
    let settings = Settings { rows, ..Settings::default() };
    common::page::html(&common::report::dataset(), &["v=1&", fragment].concat(), &settings)
}

/// The key of the page's first picture that has one.
fn key(html: &str) -> String {
    html.split_once("class=\"key\"").unwrap().1.split_once("</p>").unwrap().0.to_owned()
}

#[test]
fn a_page_begins_with_as_many_of_its_elements_as_are_wanted_each_in_its_place() {
    use saydo::views::Tree;
    fn elements(tree: &Tree) -> u32 {
        match tree {
            Tree::Text(_) => 0,
            Tree::List(list) => list.iter().map(elements).sum(),
            Tree::Element(element) => 1 + element.children.iter().map(elements).sum::<u32>(),
        }
    }
    let page = common::page::tree(&common::report::dataset(), "v=1", &Settings::default(), &Panels::default());
    let all = elements(&page);
    for wanted in [0, 1, 7, 80, all - 1, all, all + 9] {
        let mut left = wanted;
        let beginning = page.beginning(&mut left);
        assert_eq!(elements(&beginning), wanted.min(all));
        assert_eq!(left, wanted.saturating_sub(all));
        assert_eq!(beginning == page, wanted >= all, "{wanted}");
    }
    let Tree::Element(list) = page.beginning(&mut 1) else { panic!("a page is an element") };
    let Tree::Element(whole) = &page else { panic!("a page is an element") };
    assert_eq!((list.tag, list.children.len()), (whole.tag, whole.children.len()));
}

#[test]
fn a_line_runs_from_the_middle_of_the_scale_through_all_rows_where_the_scale_has_a_middle() {
    let mut dataset = common::report::dataset();
    let lines =
        |dataset: &_| count(&common::page::html(dataset, "v=1&view=gaps", &Settings::default()), "class=\"middle\"");
    assert_eq!(lines(&dataset), 1);
    // An even number of codes: from −2 to 1.
    dataset.axis.high.0 -= dataset.axis.step.0;
    assert_eq!(lines(&dataset), 0);
}

#[test]
fn a_row_in_a_low_frame_has_a_key_to_its_marks() {
    for (rest, name) in [("issue=internet", "Internet rules"), ("", "Trade rules")] {
        let html = html(&["view=gaps&", rest].concat(), Some(0));
        let key = html.split_once("class=\"figure-key\"").unwrap().1.split_once("</p>").unwrap().0;
        assert!(key.contains("said to foreign audiences") && key.contains("did") && key.contains("</svg>"), "{key}");
        assert_eq!(count(&html, "class=\"track\""), 1, "{rest}");
        assert_eq!(count(&html, &[">", name, "<"].concat()), 1, "{rest}");
    }
}

#[test]
fn a_key_names_a_mean_though_its_side_has_no_mark_of_its_own() {
    // All statements of the selection are scholars'. With them counted, they make the means of both sides.
    let n = |rest: &str| {
        let html = html(&["form=strip&issue=equality&voice=interpreter", rest].concat(), None);
        key(&html).matches("</svg>").count()
    };
    assert_eq!(n(""), 1);
    assert!(n("&method=interpreters") > 1);
}

#[test]
fn a_key_has_the_capsule_of_marks_that_match_and_only_marks_that_its_rows_have() {
    let of = |rest: &str| {
        let html = html(&["view=gaps&", rest].concat(), None);
        html.split_once("class=\"figure-key\"").unwrap().1.split_once("</p>").unwrap().0.to_owned()
    };
    let (matching, apart) = (of("issues=human-rights"), of("issues=trade"));
    assert!(matching.contains("class=\"together\"") && matching.contains("match</span>"), "{matching}");
    assert!(!apart.contains("together"), "{apart}");
    assert!(of("gap=home").contains("the same to both"));
    // Words alone, to three audiences: no arrow and no deed.
    let words = of("issues=equality");
    assert_eq!(count(&words, "</svg>"), 3, "{words}");
    for name in ["said to foreign audiences", "said to Chinese audiences", "said, audience unclear"] {
        assert!(words.contains(name), "{name}");
    }
    // Deeds alone, folded under rows that can be compared: named there.
    let fold = html("view=gaps", None);
    let fold = fold.split_once("class=\"signs\"").unwrap().1.split_once("</p>").unwrap().0;
    assert!(fold.contains("did") && fold.contains("said to Chinese audiences"), "{fold}");
}

#[test]
fn a_reason_follows_a_label_that_bears_a_fragment() {
    let html = html("view=evidence&record=xi-2017-rights", None).replace("<!---->", "");
    assert!(html.contains("Reason: makes a standard depend"), "the reason of a score");
    assert!(!html.contains("Because"));
}

#[test]
fn a_place_is_named_without_a_cut() {
    let html = html("view=evidence&issue=sea", None);
    assert!(html.contains(">Section\u{a0}2,\u{a0}¶5<"), "a numbered section");
    assert!(!html.contains("2. Disrupting…"));
    let long = self::html("view=evidence&issue=universal-values", None);
    assert!(
        long.contains("augment or replace them with authoritarian governance principles,\u{a0}¶"),
        "a title without a number"
    );
    let led = self::html("view=evidence&issue=leadership", None);
    assert!(led.contains(">Putting China’s ambitions in context,\u{a0}¶"), "a title with a subtitle");
}

/// How often a text occurs in another.
fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

#[test]
fn an_issue_says_its_name_once_and_each_of_its_passages_is_an_entry() {
    let html = html("view=evidence&issue=trade", None);
    let sheet = html.split_once("class=\"issue-sheet\"").unwrap().1.split_once("</article>").unwrap().0;
    assert_eq!(count(sheet, "data-id=\"issue-sheet\""), 1);
    assert_eq!(count(sheet, "class=\"entry\""), 8, "four statements, four deeds");
    assert_eq!(count(sheet, "data-id=\"record:"), 8, "each is opened by one name");
    assert_eq!(count(sheet, "data-id=\"dot:"), 8, "each has a mark");
    assert_eq!(count(sheet, "No deed that answers it is cited."), 3, "the first words are answered");
    assert_eq!(count(sheet, "class=\"arrow-head\""), 1);
}

#[test]
fn an_issue_without_arrow_matches() {
    let of = |issue: &str| html(&["form=strip&issue=", issue].concat(), None);
    assert_eq!(count(&of("human-rights"), "arrow-head"), 0, "words and deeds match");
    assert_eq!(count(&of("trade"), "class=\"shaft"), 1);
}

#[test]
fn a_second_issue_stands_beneath_the_open_one() {
    let html = html("view=evidence&issue=trade&with=sea", None);
    assert_eq!(count(&html, "class=\"spread\""), 2);
    assert_eq!(count(&html, "data-id=\"compared\""), 1);
    assert_eq!(count(&html, "data-do=\"compare trade\""), 0, "no issue is compared with itself");
    assert!(count(&html, "data-do=\"compare sea\"") >= 2, "to choose it, and to take it away");
}

#[test]
fn a_passage_leads_with_its_words_and_says_what_answers_them() {
    let html = html("view=evidence&record=xi-2017-rights", None);
    let card = html.split_once("class=\"card\"").unwrap().1.split_once("class=\"fold").unwrap().0;
    let order =
        ["human rights must and can only", "<b>Xi Jinping", "Scored: ", "What was done about it", "Where it stands"];
    let places: Vec<usize> = order.iter().map(|part| card.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(
        card.contains("data-do=\"issue human-rights\"") && card.contains("data-do=\"copy-dispute xi-2017-rights\"")
    );
    assert!(!card.contains("+1"), "scores are said in words");
}

/// All program text under a folder.
fn source(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&source(&path));
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    all
}

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // The build uses messages too, for its static pages.
    let crates = ["intake", "own", "publish", "scene", "second", "session", "share", "views"];
    let folders = crates.iter().map(|name| root.join("crates").join(name).join("src"));
    let folders = folders.chain(["src", "crates/own/js", "xtask/src/build"].map(|folder| root.join(folder)));
    let mut source: String = folders.map(|folder| source(&folder)).collect();
    // The page for editors names its messages in the source of its text: {{editors-made}}.
    let editors = fs::read_to_string(root.join("pages/editors.html")).unwrap();
    for place in editors.split("{{").skip(1) {
        let name = place.split(['}', ' ']).next().unwrap();
        source.push_str(&[" \"", name, "\" "].concat());
    }
    let names: Vec<&str> = source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let names: BTreeSet<&str> = names.into_iter().collect();
    let messages = fs::read_to_string(root.join("text/en.ftl")).unwrap();
    let ids = messages.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let ids: Vec<&str> = ids.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).collect();
    assert!(ids.len() > 400, "{}", ids.len());
    let is_said = |id: &str| names.contains(id.replace('-', "_").as_str()) || source.contains(&format!("\"{id}\""));
    let unsaid: Vec<&&str> = ids.iter().filter(|id| !is_said(id)).collect();
    assert_eq!(unsaid, Vec::<&&str>::new());
}
