//! The page as text: what it says in words it has, and it has no words that nobody says.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::state::Settings;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The page of a state of the report's; `room` as in a frame that grows no higher.
fn html(fragment: &str, room: Option<f64>) -> String {
    let settings = Settings { room, ..Settings::default() };
    common::page::html(&common::report::dataset(), &["v=1&", fragment].concat(), &settings)
}

#[test]
fn a_strip_names_its_marks_in_a_low_frame_as_in_a_small_form() {
    let names = |fragment: &str, room| {
        let html = html(fragment, room);
        let from = html.split_once("class=\"names quiet\"").unwrap().1;
        from.split_once("</p>").unwrap().0.to_owned()
    };
    let scholars = "scholars and commentators";
    for (rest, has_scholars) in [("issue=internet", false), ("issue=internet&layer=interpreters", true)] {
        let small = names(&["form=strip&", rest].concat(), None);
        assert_eq!(names(&["view=gaps&", rest].concat(), Some(0.0)), small);
        assert_eq!(small.contains(scholars), has_scholars, "{rest}: {small}");
        assert!(small.contains("</svg>"));
    }
}

#[test]
fn a_strip_names_a_mean_though_its_side_has_no_mark_of_its_own() {
    // Every statement of the selection is a scholar's; counted in, they make the means of both sides.
    let names = |rest: &str| {
        let html = html(&["form=strip&issue=equality&voice=interpreter", rest].concat(), None);
        html.split_once("class=\"names quiet\"").unwrap().1.split_once("</p>").unwrap().0.to_owned()
    };
    let n = |names: &str| names.matches("</svg>").count();
    let (apart, counted) = (names(""), names("&method=interpreters"));
    assert_eq!(n(&apart), 1, "{apart}");
    assert!(n(&counted) > 1, "{counted}");
}

/// All of the program's own text under a folder.
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
    // Pages that are made beforehand have words of their own.
    let source = [source(&root.join("src")), source(&root.join("xtask/src"))].concat();
    let names: Vec<&str> = source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let names: BTreeSet<&str> = names.into_iter().collect();
    let messages = fs::read_to_string(root.join("text/en.ftl")).unwrap();
    let ids = messages.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let ids: Vec<&str> = ids.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).collect();
    assert!(ids.len() > 400, "{}", ids.len());
    let unsaid: Vec<&&str> = ids.iter().filter(|id| !names.contains(id.replace('-', "_").as_str())).collect();
    assert_eq!(unsaid, Vec::<&&str>::new());
}
