//! The page in other languages, and figures in a language of their own.

use super::{Page, SMALL, codes, language, words_of};
use saydo::text::{Lang, Words};
use saydo_words::Piece;
use std::collections::BTreeMap;

/// Words and deeds with positions, a date that can be read in two ways, and an audience.
const EVENTS: &str = "issue,kind,text,value,to,date\nA,said,x,1,outside,2/3/2020\nA,did,y,9,,2/3/2020\n";

/// Speaks a language from now on, in this test.
fn speak(code: &str) {
    Words::read(&words_of(Some(code))).speak();
    assert_eq!(Lang::now().tag(), code);
}

/// English sentences of the page without variables that are others in a language, with their names.
fn english(code: &str) -> BTreeMap<String, String> {
    let (english, other) = (language("en"), language(code));
    let plain = |pieces: &[Piece]| match pieces {
        [Piece::Text(text)] => Some(text.clone()),
        _ => None,
    };
    // A language stands in lists by its own name.
    let differs = english
        .messages
        .iter()
        .filter(|(name, pieces)| *name != "own-language" && other.messages.get(*name) != Some(pieces));
    differs.filter_map(|(name, pieces)| Some((plain(pieces)?, name.clone()))).collect()
}

/// What a person sees or is told: texts, names and hints.
pub fn met(html: &str) -> Vec<String> {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    let attributes = ["aria-label=\"", "placeholder=\"", "title=\"", "label=\""];
    let named = attributes.iter().flat_map(|name| html.split(name).skip(1).filter_map(|rest| rest.split('"').next()));
    texts.chain(named).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// Takes a table through columns and scale, of each kind, and lets each step be looked at.
pub fn walk(page: &mut Page, name: &str, text: &str, check: &dyn Fn(&Page, &str)) {
    page.choose("0", name, text.as_bytes());
    check(page, "taken");
    page.next();
    page.act("wide");
    check(page, "columns");
    page.act("wide");
    page.act("step scale");
    for kind in ["positions", "amounts", "outcomes"] {
        page.act(&format!("kind {kind}"));
        page.act("status-words");
        check(page, kind);
    }
    page.act("undo");
    page.act("undo");
}

#[test]
fn no_english_is_left_on_the_page_at_any_step() {
    for code in codes() {
        speak(&code);
        let english = english(&code);
        let check = |page: &Page, what: &str| {
            // Words of the tables are nobody's language.
            let is_own = |text: &str| [SMALL, EVENTS].iter().any(|table| table.contains(text));
            let left = met(&page.html()).into_iter().filter(|text| english.contains_key(text) && !is_own(text));
            let left: Vec<String> = left.collect();
            assert!(left.is_empty(), "{code}, {what}: {left:?}");
        };
        let mut page = Page::new();
        check(&page, "nothing taken");
        page.choose("0", "a.pdf", b"%PDF-1.7");
        check(&page, "refused");
        for (name, text) in [("a.csv", SMALL), ("b.csv", EVENTS)] {
            walk(&mut page, name, text, &check);
            page.act("step look");
            check(&page, "look");
            page.act("open 0");
            check(&page, "a problem");
        }
        page.sheet("1", "inventory.csv");
        page.act("step columns");
        check(&page, "a second table");
    }
}

#[test]
fn problems_and_refusals_are_told_in_the_language_of_the_page() {
    speak("fr");
    let mut page = Page::new();
    page.choose("0", "a.pdf", b"%PDF-1.7");
    assert!(page.html().contains("C’est un PDF."), "{}", page.html());
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let html = page.html();
    assert!(
        html.contains("Trouvé\u{a0}: «\u{a0}brokn\u{a0}». Attendu\u{a0}: l’un de kept, broken, in progress."),
        "{html}"
    );
    assert!(html.contains("Prendre «\u{a0}broken\u{a0}»"), "{html}");
    let why = saydo_intake::Mapping::from_toml("[figure]\ntitel = \"x\"\n").unwrap_err();
    assert!(why.starts_with("Ligne 2 du fichier de choix"), "{why}");
}

#[test]
fn a_figure_speaks_as_the_page_does_until_another_language_is_chosen() {
    speak("fr");
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let narrow = |page: &Page| page.pages.clone().unwrap()[0].clone();
    assert_eq!(page.session.state.mapping.figure.lang.as_deref(), Some("fr"));
    assert!(narrow(&page).contains("<html lang=\"fr\" dir=\"ltr\">"), "{}", narrow(&page));
    assert!(narrow(&page).contains("Un tableau énumère 4 promesses"), "{}", narrow(&page));
    page.set("figure lang", "ar");
    assert!(narrow(&page).contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", narrow(&page));
    assert!(page.html().contains("Langue de la figure"), "the page stays French");
    let set = page.data();
    assert!(set.lede.contains("جدول") && set.lang.as_deref() == Some("ar"), "{}", set.lede);
    assert!(page.html().contains("Langue de la figure"), "writing changes no language either");
    // There are no words for it; its tag stands in what is published.
    page.set("figure lang", "no");
    assert!(narrow(&page).contains("<html lang=\"no\" dir=\"ltr\">"), "{}", narrow(&page));
    assert!(narrow(&page).contains("A table lists 4 promises"), "{}", narrow(&page));
    page.set("figure lang", "");
    assert_eq!(page.session.state.mapping.figure.lang.as_deref(), Some("und"));
}

#[test]
fn positions_have_their_own_texts_in_the_language_of_the_figure() {
    speak("fr");
    let mut page = Page::new();
    page.sheet("0", "events.tsv");
    page.through();
    assert!(page.pages.clone().unwrap()[1].contains("lang=\"fr\""));
    page.act("write data");
    let data = String::from_utf8(page.saved.last().unwrap().1.clone()).unwrap();
    for words in ["le tableau", "Lignes du tableau", "Un tableau donne", "principaux locuteurs", "autres voix"] {
        assert!(data.contains(words), "{words}: {data}");
    }
    for words in
        ["the table", "Rows of", "A table gives", "Speaker not named", "the goal", "main speakers", "other voices"]
    {
        assert!(!data.contains(words), "{words}");
    }
}

#[test]
fn what_undo_undoes_is_named_in_the_language_of_now() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.set("figure title", "x");
    let kept = page.kept.clone();
    speak("fr");
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &kept);
    assert_eq!(again.session.undoes().as_deref(), Some("le titre et les sources"));
    again.act("undo");
    assert_eq!(again.session.undoes().as_deref(), Some("le fichier «\u{a0}a.csv\u{a0}»"));
    // An earlier version kept the words themselves.
    again.tell("begin", "", &kept.replace("\"Texts\"", "\"the words around the figure\""));
    assert_eq!(again.session.undoes().as_deref(), Some("the words around the figure"));
}
