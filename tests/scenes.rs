//! Pictures as files that a person can review: a small SVG for each case in `tests/scenes/`.
//!
//! `UPDATE=1 cargo test --test scenes` rewrites them. A difference writes `<case>-changed.svg` beside the file.
//! `GALLERY=1 cargo test --test scenes` writes a page that shows them all, `tests/scenes/index.html`, which is not in
//! git.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::pictures::{CHAINS, chain_of, svg_of};
use saydo::model::Dataset;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Name and address of each picture of the invented data, drawn at 320, 640 and 960 px. The first picture of a view has
/// all issues, the others three, so that files stay small.
const CASES: [(&str, &str); 6] = [
    ("map", "view=map"),
    ("map-empty", "view=map&voice=leader&category=1"),
    ("map-issue", "view=map&issue=fish"),
    ("map-pairs", "view=map&layer=pairs"),
    ("map-ranges", "view=map&method=ranges"),
    ("map-codes", "view=map&issue=fish&codes=fish-gate-again:0,fish-vow:1"),
];

/// Pictures with a purpose: name, data, address, width.
const CHOSEN: [(&str, Data, &str, f64); 14] = [
    // What a reader sees first, on a phone and in an article.
    ("rows-report-320", Data::Report, "view=gaps", 320.0),
    ("rows-report-640", Data::Report, "view=gaps", 640.0),
    // Every kind of issue, on a scale without tick words, whose low end accepts.
    ("rows-others-320", Data::Invented, "view=gaps", 320.0),
    // Ring and disc in place of ring and square.
    ("rows-home-640", Data::Invented, "view=gaps&gap=home", 640.0),
    // A selection: faint marks at the published places, and a line with the issues without a passage.
    ("rows-filter-640", Data::Invented, "view=gaps&audience=guests,done&from=2030&method=median", 640.0),
    // A reader's scores, ranges, and an open issue.
    ("rows-own-640", Data::Small, "view=gaps&issue=fish&codes=fish-gate:x,fish-vow:1&method=ranges", 640.0),
    // All issues with their dates, most passages undated: on a phone, and with names beside the years.
    ("timeline-report-320", Data::Report, "view=timeline", 320.0),
    ("timeline-report-640", Data::Report, "view=timeline", 640.0),
    // A period with its window and the passages outside it; an open issue; scholars.
    ("timeline-period-640", Data::Small, "view=timeline&from=2029&to=2030-03&issue=fish&layer=interpreters", 640.0),
    // Strips on a phone and beside their names, and the walk of one speaker, on a scale without tick words.
    ("speakers-report-320", Data::Report, "view=evidence&layer=speakers", 320.0),
    ("speakers-filter-640", Data::Small, "view=evidence&layer=speakers&issues=fish&q=fish", 640.0),
    ("speakers-walk-320", Data::Small, "view=evidence&layer=speakers&speaker=queen", 320.0),
    // The small map with its land, and the part of it that an old address names.
    ("places-report-480", Data::Report, "view=places", 480.0),
    ("places-chosen-320", Data::Small, "view=places&place=north-bay&layer=interpreters&zoom=12,3,4", 320.0),
];

/// Which data a case draws.
#[derive(Clone, Copy)]
enum Data {
    Report,
    Invented,
    Small,
}

/// Widths of the cases.
const WIDTHS: [f64; 3] = [320.0, 640.0, 960.0];

/// A file's name without its ending, and its content.
type Case = (String, String);

/// Cases with an empty picture have no file.
fn cases() -> Vec<Case> {
    let (invented, small, report) = (common::invented::dataset(), common::invented::small(), common::report::dataset());
    let draw = |name: &str, dataset: &Dataset, fragment: &str, width: f64| {
        (format!("{name}-{width}"), svg_of(dataset, fragment, width))
    };
    let made = CASES.iter().flat_map(|(name, fragment)| {
        let dataset = if name.contains('-') { &small } else { &invented };
        WIDTHS.map(|width| draw(name, dataset, fragment, width))
    });
    // The invented data tell no story.
    let of_report = [
        draw("report-map", &report, "view=map", 320.0),
        draw("report-map", &report, "view=map", 640.0),
        draw("report-map-issue", &report, "view=map&issue=trade", 640.0),
        draw("report-story-map", &report, "view=story&step=6", 640.0),
    ];
    let chains = CHAINS.iter().filter(|record| **record != "beijing-noninterference").flat_map(|record| {
        [280.0, 640.0].map(|width| (format!("chain-{record}-{width}"), chain_of(&report, record, width)))
    });
    let chosen = CHOSEN.map(|(name, data, fragment, width)| {
        let dataset = match data {
            Data::Report => &report,
            Data::Invented => &invented,
            Data::Small => &small,
        };
        (name.to_owned(), svg_of(dataset, fragment, width))
    });
    made.chain(of_report).chain(chosen).chain(chains).filter(|(_, svg)| svg.lines().count() > 2).collect()
}

fn folder() -> PathBuf {
    common::report::root().join("tests/scenes")
}

/// Compares a file with its expected content; with `UPDATE=1`, writes it.
fn check(path: &Path, expected: &str) -> Result<(), String> {
    let changed = path.with_file_name(format!(
        "{}-changed.{}",
        path.file_stem().unwrap_or_default().to_string_lossy(),
        path.extension().unwrap_or_default().to_string_lossy()
    ));
    if fs::read_to_string(path).is_ok_and(|found| found == expected) {
        let _ = fs::remove_file(changed);
        return Ok(());
    }
    if std::env::var_os("UPDATE").is_some() {
        let _ = fs::remove_file(changed);
        return fs::write(path, expected).map_err(|error| error.to_string());
    }
    fs::write(&changed, expected).map_err(|error| error.to_string())?;
    Err(format!("{} differs: see {}", path.display(), changed.display()))
}

#[test]
fn every_picture_is_as_it_was_reviewed() {
    let cases = cases();
    let mut wrong: Vec<String> = Vec::new();
    for (name, svg) in &cases {
        wrong.extend(check(&folder().join(format!("{name}.svg")), svg).err());
    }
    if std::env::var_os("GALLERY").is_some() {
        fs::write(folder().join("index.html"), gallery(&cases)).unwrap();
    }
    let wanted: BTreeSet<String> = cases.iter().map(|(name, _)| format!("{name}.svg")).collect();
    for entry in fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let is_stale = name.ends_with(".svg") && !name.ends_with("-changed.svg") && !wanted.contains(&name);
        if is_stale && std::env::var_os("UPDATE").is_some() {
            fs::remove_file(folder().join(&name)).unwrap();
        } else if is_stale {
            wrong.push(format!("{name} belongs to no case any more"));
        }
    }
    assert!(wrong.is_empty(), "{}\n`UPDATE=1 cargo test --test scenes` rewrites them", wrong.join("\n"));
}

#[test]
fn pictures_are_small_enough_to_review() {
    for (name, svg) in cases() {
        let limit = if name.contains("report") { 100_000 } else { 24_000 };
        assert!(svg.len() < limit, "{name} has {} bytes", svg.len());
    }
}

/// A page with all pictures in the widget's colours, light and dark.
fn gallery(cases: &[Case]) -> String {
    let styles = ["tokens", "picture"]
        .map(|sheet| fs::read_to_string(common::report::root().join(format!("styles/{sheet}.css"))).unwrap());
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Saydo: scenes</title>\n<style>\n{}\n{PAGE}</style>\n\
         <body class=\"saydo\" data-theme=\"light\">\n<p><label><input type=\"checkbox\" onchange=\"document.body.dataset.theme=\
         this.checked?'dark':'light'\"> dark</label>\n",
        styles.join("\n")
    );
    for (name, svg) in cases {
        let width = name.rsplit('-').next().unwrap_or_default();
        page.push_str(&format!("<h2>{name}</h2>\n<div style=\"width:{width}px\">\n{svg}</div>\n"));
    }
    page.push_str("</body>\n</html>\n");
    page
}

const PAGE: &str = "body { background: var(--ground); color: var(--ink); font: 14px/1.4 var(--sans); margin: 24px; }
h2 { font-size: 14px; margin: 32px 0 8px; }
svg { display: block; width: 100%; outline: 1px solid var(--rule); }
";
