//! What the modules that are fetched on demand answer in many states: the study module's page at every width, the second
//! module's pictures. `tests/e2e/answers.test.mjs` asks the modules of the build the same, so that wasm answers as native
//! code does, to the byte. Of each answer it finds the hash: of pictures in `tests/answers.txt`, which `UPDATE=1 cargo test
//! --features second --test answers` rewrites; of pages, which change with every word, in `target/tmp/answers.txt`, which
//! each run of this test writes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::hash::fnv1a;
use common::pictures::{CHAINS, LAND, STATES, svg_of};
use saydo::model::packed;
use saydo::scene::picture::WIDTHS;
use saydo::session::message::Message;
use saydo::state::{fit::fit, url};
use std::fs;

/// Pictures of the second module are laid out at these widths, in px: a phone's, a column's and a screen's.
const DRAWN: [f64; 3] = [320.0, 640.0, 1200.0];

/// Nothing of the page around, on a page with an address.
const AROUND: &[u8] = b"\n\n\n\nhttps://a.example/";

fn data() -> Vec<u8> {
    packed::write(&common::report::dataset()).unwrap()
}

/// The page of a session of the study module that begins with a fragment.
fn page(data: &[u8], fragment: &str, width: f64) -> Vec<u8> {
    let ask = |parts: &[&[u8]]| saydo::study::answer(parts);
    assert_eq!(ask(&[b"data", data]), [b"1"]);
    let settings = ["url=\nbegin=", fragment].concat();
    ask(&[b"begin", settings.as_bytes(), Message::width(width).text.as_bytes(), AROUND]);
    ask(&[b"tell", b"land", b"", b"1", LAND, AROUND]);
    ask(&[b"page"]).swap_remove(0)
}

/// The picture that the second module makes of a fragment, as on the screen; `None` for a view without one.
fn picture(data: &[u8], fragment: &str, width: f64) -> Option<Vec<u8>> {
    let width = width.to_string();
    let shown: [&[u8]; 8] =
        [b"file", data, fragment.as_bytes(), b"https://a.example/", width.as_bytes(), LAND, b"svg-screen", b""];
    saydo::second::answer(&shown).pop()
}

/// The line of a case: module, width, hash, fragment.
fn line(module: &str, width: f64, answer: &[u8], fragment: &str) -> String {
    format!("{module} {width} {:016x} {fragment}\n", fnv1a(answer))
}

/// The lines of each state, by a module's answers to its address.
fn lines(answers: impl Fn(&[u8], &str) -> String) -> String {
    let data = data();
    let chains = CHAINS.map(|record| format!("view=map&record={record}&chain=on"));
    STATES.into_iter().chain(chains.iter().map(String::as_str)).map(|fragment| answers(&data, fragment)).collect()
}

fn pages(data: &[u8], fragment: &str) -> String {
    WIDTHS.map(|width| line("study", width, &page(data, fragment, width), fragment)).concat()
}

fn pictures(data: &[u8], fragment: &str) -> String {
    let lines = DRAWN.map(|width| Some(line("second", width, &picture(data, fragment, width)?, fragment)));
    lines.into_iter().flatten().collect()
}

#[test]
fn the_second_modules_pictures_have_the_hashes_on_file() {
    let (path, found) = (common::report::root().join("tests/answers.txt"), lines(pictures));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let changed: Vec<&str> = found.lines().filter(|line| !expected.lines().any(|other| other == *line)).collect();
    let how = "`UPDATE=1 cargo test --features second --test answers` rewrites these";
    assert!(found == expected, "{how}:\n{}", changed.join("\n"));
}

#[test]
fn the_study_modules_pages_are_the_same_each_time() {
    let found = lines(pages);
    fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/answers.txt"), &found).unwrap();
    assert_eq!(found, lines(pages));
}

#[test]
fn every_case_shows_something_of_its_own() {
    let dataset = common::report::dataset();
    assert_eq!(packed::read(&data()).as_ref(), Ok(&dataset));
    let mut svgs: Vec<String> = Vec::new();
    for fragment in STATES {
        assert_eq!(fit(&url::decode(fragment), &dataset).1, Vec::<String>::new(), "{fragment} fits the report");
        svgs.extend(
            WIDTHS.map(|width| svg_of(&dataset, fragment, width)).into_iter().filter(|svg| svg.lines().count() > 2),
        );
    }
    let n = svgs.len();
    svgs.sort();
    svgs.dedup();
    assert_eq!(svgs.len(), n, "two cases give one picture");
    assert!(svgs.iter().all(|svg| svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && !svg.contains("NaN")));
}
