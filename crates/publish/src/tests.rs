//! From a kit and somebody's table to a ZIP file.

use crate::testing::kit;
use crate::{Asset, Data, Kit, Role, With, folder, folder_with, zip};
use saydo_intake::{Data as Made, Reading, guess, make, take};
use std::io::{Cursor, Read};

const POSITIONS: &[u8] = include_bytes!("../../intake/tests/sheets/events.tsv");
const PROMISES: &[u8] = include_bytes!("../../intake/tests/sheets/percent-sheet.csv");

/// The folder of a table.
fn made(table: &[u8], name: &str, url: Option<&str>) -> Vec<Asset> {
    // As a page gets it.
    let kit = Kit::read(&kit().write().unwrap()).unwrap();
    let table = take(table, name, &Reading::default()).unwrap();
    match make(&table, &guess(&table).mapping, "2026-12-01").data {
        Some(Made::Positions(set)) => folder(&kit, Data::Positions(&set), url).unwrap(),
        Some(Made::Promises(set)) => folder(&kit, Data::Promises(&set), url).unwrap(),
        None => panic!("{name} makes no figure"),
    }
}

fn text<'a>(files: &'a [Asset], name: &str) -> &'a str {
    let file = files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("there is no {name}"));
    std::str::from_utf8(&file.bytes).unwrap()
}

#[test]
fn a_table_of_positions_becomes_a_folder() {
    let files = made(POSITIONS, "events.tsv", Some("https://a.example/x/"));
    for name in ["index.html", "embed.html", "saydo.html", "data.json", "data.bin", "data.bin.js", "editors.html"] {
        assert!(files.iter().any(|file| file.name == name), "{name}");
    }
    let (page, script) = (text(&files, "index.html"), text(&files, "saydo.js"));
    assert!(page.contains("<div id=\"still\"") && !page.contains("%HASH%") && !page.contains("%STILL%"));
    assert!(script.contains("\"https://a.example/x/\""), "{script}");
    for name in ["data.bin", "saydo-program.js", "save.js", "saydo.copy.txt"] {
        let sum = crate::sum::short_sum(&files.iter().find(|file| file.name == name).unwrap().bytes);
        assert!(script.contains(&format!("\"{name}\":\"{sum}\"")), "{name}: {script}");
    }
    assert!(!script.contains("__") && !script.contains("%HASH%"), "{script}");
    // The cards are drawn by another program, so nothing may lead to them.
    for file in files.iter().filter(|file| file.name.ends_with(".html") || file.name.ends_with(".json")) {
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(
            !text.contains("card.png") && !text.contains("og:image") && !text.contains("thumbnail"),
            "{}",
            file.name
        );
    }
    let issue = files.iter().find(|file| file.name.starts_with("i/") && file.name.ends_with(".html")).unwrap();
    for tag in ["og:title", "application/json+oembed", "rel=\"canonical\""] {
        assert!(page.contains(tag) && text(&files, &issue.name).contains(tag), "{tag}");
    }
}

#[test]
fn a_table_of_promises_becomes_a_folder() {
    let files = made(PROMISES, "percent-sheet.csv", None);
    assert!(text(&files, "index.html").contains("<svg") && text(&files, "saydo.html").contains("<style>"));
    assert!(text(&files, "data.json").contains("\"promises\""));
}

#[test]
fn a_zip_file_holds_the_folder_as_it_is() {
    for files in [made(PROMISES, "percent-sheet.csv", None), made(POSITIONS, "events.tsv", None)] {
        let mut archive =
            ::zip::ZipArchive::new(Cursor::new(zip(&files, "map", "2026-12-01T14:05:08").unwrap())).unwrap();
        assert_eq!(archive.len(), files.len());
        for file in &files {
            let mut bytes = Vec::new();
            archive.by_name(&["map/", &file.name].concat()).unwrap().read_to_end(&mut bytes).unwrap();
            assert_eq!(bytes, file.bytes, "{}", file.name);
        }
    }
}

#[test]
fn only_scores_of_what_others_made_say_that_those_have_no_part_in_them() {
    let words = "did not make this and do not endorse it";
    let own = made(POSITIONS, "events.tsv", None);
    let of_others = folder(&kit(), Data::Positions(&crate::testing::dataset()), None).unwrap();
    assert!(!text(&own, "editors.html").contains(words));
    assert!(text(&of_others, "editors.html").contains(words));
}

#[test]
fn a_folder_without_the_page_for_own_data_does_not_lead_to_it() {
    assert!(!text(&made(POSITIONS, "events.tsv", None), "editors.html").contains("own.html"));
    let with = With { more: vec![Asset::new("own.html", Role::Site, "")], ..With::default() };
    let files = folder_with(&kit(), Data::Positions(&crate::testing::dataset()), None, with).unwrap();
    assert!(text(&files, "editors.html").contains("<h2>Your own data</h2>\n<p><a href=\"own.html?lang=en\">"));
}

#[test]
fn every_link_of_a_page_for_editors_leads_to_a_file_of_its_folder() {
    let files = made(POSITIONS, "events.tsv", None);
    let pages: Vec<&Asset> = files.iter().filter(|file| file.name.starts_with("editors")).collect();
    assert!(pages.len() > 4, "one in each language");
    for page in pages {
        let text = text(&files, &page.name);
        for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let file = link.split(['?', '#']).next().unwrap_or_default();
            let is_there = file == "./" || link.starts_with("http") || files.iter().any(|known| known.name == file);
            assert!(is_there, "{} leads to {link}", page.name);
        }
    }
}

#[test]
fn pages_speak_the_language_of_their_data() {
    let kit = kit();
    let made = |lang: &str| {
        let mut set = crate::testing::dataset();
        set.lang = Some(lang.to_owned());
        folder(&kit, Data::Positions(&set), Some("https://a.example/x/")).unwrap()
    };
    let cases = [
        ("fr-CA", "<html lang=\"fr\">", "peu d’éléments", "Une version plus récente"),
        ("ar", "<html lang=\"ar\" dir=\"rtl\">", "أدلة قليلة", "هناك نسخة أحدث"),
        ("xx", "<html lang=\"en\">", "thin evidence", "A newer version"),
    ];
    for (lang, html, thin, newer) in cases {
        let files = made(lang);
        let small = files.iter().find(|file| file.name.starts_with("i/") && file.name.ends_with(".html")).unwrap();
        for name in ["index.html", "embed.html", &small.name] {
            assert!(text(&files, name).contains(html), "{lang}: {name}");
        }
        assert!(text(&files, "index.html").contains(thin) && text(&files, "index.html").contains(newer), "{lang}");
        assert!(text(&files, "embed.html").contains(thin), "{lang}");
        for name in ["index.html", "embed.html"] {
            assert!(
                !text(&files, name).contains("%OFF") && !text(&files, name).contains("%OR-READ%"),
                "{lang}: {name}"
            );
        }
    }
    saydo::text::Lang::english();
}
