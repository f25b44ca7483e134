//! The words of a language other than English take English's place, in every message.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use saydo::model::Date;
use saydo::scene::words::date;
use saydo::text::{Lang, Words};
use saydo_words::{Language, pack};
use std::fs;
use std::path::Path;

fn language(code: &str) -> Language {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("text").join(format!("{code}.ftl"));
    Language::read(code, &fs::read_to_string(path).unwrap()).unwrap()
}

fn words(code: &str) -> Words {
    Words::read(&pack(&language("en"), &language(code)))
}

#[test]
fn a_language_says_messages_plurals_and_dates_in_its_way() {
    let lang = words("fr").speak();
    assert_eq!((lang.tag(), lang.dir(), lang.close().as_str()), ("fr", "ltr", "Fermer"));
    assert_eq!([0, 1, 2, 101].map(|n| lang.deeds(n)), ["0 acte", "1 acte", "2 actes", "101 actes"]);
    assert_eq!(lang.selection_of(3, "70"), "3 passages sur 70");
    let dates = ["2018-06-22", "2018-12", "1989", "2014/2015"].map(|text| date(lang, &Date(text.to_owned())));
    assert_eq!(dates, ["22 juin 2018", "décembre 2018", "1989", "2014–2015"]);
    let lang = Lang::english();
    assert_eq!((lang.tag(), lang.close().as_str(), lang.deeds(1)), ("en", "Close", "1 deed".to_owned()));
    assert_eq!(date(lang, &Date("2018-06-22".to_owned())), "22 June 2018");
}

#[test]
fn words_that_are_not_those_of_this_build_mean_english() {
    for text in ["", "fr", "fr\u{1f}ltr\u{1f}o\u{1f}Fermer"] {
        assert_eq!(Words::read(text).speak().close().as_str(), "Close");
    }
}

#[test]
fn words_are_handed_on_as_they_came() {
    let french = words("fr");
    // They travel in a line of settings.
    assert!(!french.text().contains(['\n', '\r']));
    assert_eq!(Words::read(french.text()), french);
    assert_ne!(french, Words::default());
}
