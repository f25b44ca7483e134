//! The whole page without a browser: a session and its worker, driven by the actions that its controls carry.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use saydo::model::promises::Promises;
use saydo::views::html::to_html;
use saydo_intake::mapping::Kind;
use saydo_own::message::{Answer, Request};
use saydo_own::session::{Ask, Session};
use saydo_own::state::Step;
use saydo_own::work::{Given, Work};
use saydo_publish::{Asset, Role};
use saydo_words::{Language, pack_whole};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

#[path = "page/faults.rs"]
mod faults;
#[path = "page/guesses.rs"]
mod guesses;
#[path = "page/languages.rs"]
mod languages;

fn language(code: &str) -> Language {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../text/{code}.ftl"));
    Language::read(code, &fs::read_to_string(file).unwrap()).unwrap()
}

/// The codes of all languages but English.
fn codes() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../text");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).filter(|code| code != "en").collect()
}

/// The words of a language as a build packs them; none where there are none, and for English.
fn words_of(code: Option<&str>) -> String {
    match codes().iter().find(|known| Some(known.as_str()) == code) {
        Some(code) => pack_whole(&language("en"), &language(code)),
        None => String::new(),
    }
}

/// A page with its worker and what its script holds.
struct Page {
    session: Session,
    work: Work,
    files: BTreeMap<u32, Vec<u8>>,
    kept: String,
    focus: String,
    saved: Vec<(String, Vec<u8>)>,
    pages: Option<[String; 2]>,
}

impl Page {
    fn new() -> Self {
        Self {
            session: Session::new("2026-12-01", "en English\nfr Français\nar العربية"),
            work: Work::default(),
            files: BTreeMap::new(),
            kept: String::new(),
            focus: String::new(),
            saved: Vec::new(),
            pages: None,
        }
    }

    fn tell(&mut self, name: &str, what: &str, value: &str) {
        self.session.hear(name, what, value);
        loop {
            let orders = self.session.orders();
            if orders.is_empty() {
                return;
            }
            for order in orders {
                match order.kind.as_str() {
                    "ask" => self.ask(&order.value),
                    "keep" => self.kept = order.value,
                    "forget" => self.kept.clear(),
                    "focus" => self.focus = order.value,
                    _ => {}
                }
            }
        }
    }

    fn ask(&mut self, json: &str) {
        let ask: Ask = serde_json::from_str(json).unwrap();
        let bytes = ask.file.map(|file| self.files[&file].clone()).unwrap_or_default();
        let request = serde_json::to_string::<Request>(&ask.request).unwrap();
        let given = Given { bytes: &bytes, words: &words_of(ask.words.as_deref()), now: "2026-12-01T14:05:08" };
        let done = self.work.answer(&request, given, &|_| {});
        if let Some(file) = done.file {
            let Ok(Answer::Written { name }) = serde_json::from_str(&done.answer) else { panic!("{}", done.answer) };
            self.saved.push((name, file));
        }
        self.pages = done.pages.or(self.pages.take());
        self.session.hear("answer", &ask.n.to_string(), &done.answer);
    }

    fn act(&mut self, action: &str) {
        self.tell("do", action, "");
    }

    fn set(&mut self, action: &str, value: &str) {
        self.tell("set", action, value);
    }

    fn choose(&mut self, slot: &str, name: &str, bytes: &[u8]) {
        let id = self.files.len() as u32 + 1;
        self.files.insert(id, bytes.to_vec());
        let file = format!("{{\"id\":{id},\"name\":{name:?},\"size\":{}}}", bytes.len());
        self.tell("file", slot, &file);
    }

    fn sheet(&mut self, slot: &str, name: &str) {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../intake/tests/sheets").join(name);
        self.choose(slot, name, &fs::read(path).unwrap());
    }

    /// Onward, with each guess confirmed that the page asks for.
    fn next(&mut self) {
        self.act("next");
        while let Some(at) = self.focus.strip_prefix("confirm-").map(str::to_owned) {
            self.focus.clear();
            self.act(&format!("confirm {at}"));
            self.act("next");
        }
    }

    /// Through all steps with what was guessed.
    fn through(&mut self) {
        for _ in 0..3 {
            self.next();
        }
        assert_eq!(self.session.state.step, Step::Look);
    }

    fn html(&self) -> String {
        to_html(&self.session.draw())
    }

    fn column(&self, name: &str) -> usize {
        self.session.table.as_ref().unwrap().columns.iter().position(|column| column.name == name).unwrap()
    }

    fn data(&mut self) -> Promises {
        self.act("write data");
        serde_json::from_slice(&self.saved.last().unwrap().1).unwrap()
    }
}

const SHOES: &str = "shoe,issue,promise,Notes,status\n1,A,x,call them,kept\n2,B,z,ask why,broken\n3,B,y,no,kept\n";
const SMALL: &str = "issue,promise,status\nA,x,kept\nA,y,brokn\nB,z,broken\nB,w,in progress\n";

#[test]
fn a_table_goes_through_all_steps_to_a_file() {
    let mut page = Page::new();
    page.sheet("0", "statuses-bom.csv");
    assert!(page.html().contains("40 rows in 12 columns"), "{}", page.html());
    page.through();
    let [narrow, wide] = page.pages.clone().unwrap();
    assert!(narrow.contains("6 of 40 promises delivered") && narrow == wide);
    let set = page.data();
    assert_eq!((set.promises.len(), set.scale.statuses.len()), (40, 7));
    page.act("write map");
    let (name, map) = page.saved.last().unwrap();
    assert_eq!(name, "map.toml");
    assert!(saydo_intake::Mapping::from_toml(std::str::from_utf8(map).unwrap()).is_ok());
}

#[test]
fn one_undo_undoes_all_of_it() {
    let mut page = Page::new();
    let mut states = vec![page.session.state.clone()];
    page.choose("0", "a.csv", SMALL.as_bytes());
    states.push(page.session.state.clone());
    for (action, value) in [
        ("role 1", "done"),
        ("role 1", "said"),
        ("status down 0", ""),
        ("status join 1", ""),
        ("figure title", "Promises"),
        ("kind amounts", ""),
        ("kind outcomes", ""),
        ("mend 3 2", "broken"),
        ("how delimiter", ";"),
        ("figure address", "https://a.example/"),
        ("wide", ""),
    ] {
        page.set(action, value);
        states.push(page.session.state.clone());
    }
    page.choose("0", "b.csv", b"issue,promise,status\nC,x,kept\n");
    for state in states.iter().rev() {
        assert!(page.session.undoes().is_some());
        page.act("undo");
        assert_eq!(page.session.state.file, state.file);
        assert_eq!(page.session.state.mends, state.mends);
        assert_eq!(page.session.state.mapping, state.mapping);
        assert_eq!(page.session.table.is_some(), state.file.is_some());
    }
    assert_eq!(page.session.undoes(), None);
}

#[test]
fn everything_is_kept_over_a_reload_and_can_be_forgotten() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.set("figure by", "The Herald");
    page.act("near 0");
    let (state, kept, files) = (page.session.state.clone(), page.kept.clone(), page.files.clone());
    let mut again = Page { files, ..Page::new() };
    again.tell("begin", "", &kept);
    assert_eq!(again.session.state, state);
    assert!(again.session.made.as_ref().unwrap().is_whole && again.pages.is_some());
    again.act("undo");
    assert!(again.session.state.mends.is_empty());
    // It is asked before, as no undo brings it back.
    again.act("forget");
    assert!(again.html().contains("Delete them") && again.session.state.file.is_some());
    again.act("forget-not");
    assert!(!again.html().contains("Delete them"));
    again.act("forget");
    again.act("forget-all");
    assert_eq!((again.kept.as_str(), again.session.state.file.is_none()), ("", true));
    // What was kept by another version, or is no state at all, is no state.
    again.tell("begin", "", "{\"state\":7}");
    assert!(again.session.state.file.is_none());
}

#[test]
fn a_problem_leads_to_its_cell_which_is_mended() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    assert!(page.html().contains("Use “broken”"), "{}", page.html());
    page.act("open 0");
    assert_eq!(page.focus, "mend");
    assert!(page.html().contains("id=\"mend\" value=\"brokn\""), "{}", page.html());
    page.set("mend 3 2", "broken");
    assert_eq!(page.session.made.as_ref().unwrap().problems, []);
    assert!(page.html().contains("1 cell was changed on this page"));
    page.act("write table");
    let (name, bytes) = page.saved.last().unwrap();
    assert_eq!((name.as_str(), String::from_utf8_lossy(bytes).contains("A,y,broken")), ("a.csv", true));
}

#[test]
fn a_new_status_of_the_next_month_is_added_to_the_scale_and_nothing_else_of_it_changes() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.set("status label 0", "kept in full");
    page.choose("0", "b.csv", b"issue,promise,status\nA,x,kept\nA,y,stalled for now\nB,z,broken\n");
    let scale = page.session.state.mapping.scale.status.clone();
    assert!(page.html().contains("data-do=\"status add stalled for now\""), "{}", page.html());
    page.act("step scale");
    assert!(page.html().contains("data-do=\"status add stalled for now\""), "{}", page.html());
    page.act("status add stalled for now");
    page.act("status add stalled for now");
    let now = &page.session.state.mapping.scale.status;
    assert_eq!((&now[..scale.len()], now.len()), (&scale[..], scale.len() + 1));
    assert_eq!(page.session.made.as_ref().unwrap().problems, []);
    assert!(!page.html().contains("status add"), "{}", page.html());
    page.act("undo");
    assert_eq!(page.session.state.mapping.scale.status, scale);
}

#[test]
fn only_a_guess_from_little_is_to_be_confirmed() {
    let mut page = Page::new();
    page.choose(
        "0",
        "a.csv",
        b"issue,promise,status,Updated,Notes\nA,x,kept,2024-01-01,call them\nB,z,broken,2024-01-02,ask why\n",
    );
    page.act("next");
    let html = page.html();
    assert_eq!((html.matches("id=\"confirm-").count(), html.matches("column unsure").count()), (2, 2), "{html}");
    page.act("next");
    // The answer stands beside what it asks for, and is told once.
    let html = page.html();
    assert_eq!(
        (page.session.state.step, page.focus.as_str(), page.session.beside.as_str()),
        (Step::Columns, "confirm-3", "confirm-3")
    );
    assert_eq!(html.matches("“Updated” needs your eye").count(), 2, "{html}");
    assert!(html.contains("<p class=\"unseen\" role=\"status\">“Updated” needs"), "{html}");
    page.next();
    assert_eq!(page.session.state.step, Step::Scale);
    assert_eq!((page.session.notice.as_str(), page.session.beside.as_str()), ("", ""));
}

#[test]
fn what_has_to_be_looked_at_stands_first_and_no_column_leaves_its_place_under_a_hand() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SHOES.as_bytes());
    page.act("next");
    let order = |page: &Page| {
        let html = page.html();
        let names = html.split("column-name\"><b>").skip(1).map(|part| part.split('<').next().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    let before = order(&page);
    assert_eq!(before, ["Notes", "issue", "promise", "status", "shoe"]);
    let html = page.html();
    let heads = ["Please check these", "Clear from their names and cells", "Left out, unless"];
    let places = heads.map(|head| html.find(head).unwrap());
    assert!(places.is_sorted(), "{html}");
    for (column, role) in [("Notes", ""), ("shoe", "who"), ("issue", "")] {
        let at = page.column(column);
        page.set(&format!("role {at}"), role);
        assert_eq!(order(&page), before, "{column}");
    }
    // A single group needs no name.
    let mut other = Page::new();
    other.choose("0", "a.csv", SMALL.as_bytes());
    other.act("next");
    assert!(heads.iter().all(|head| !other.html().contains(head)), "{}", other.html());
}

#[test]
fn names_of_statuses_are_asked_for_where_they_are_wanted() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.act("step scale");
    let has_fields = |page: &Page| page.html().contains("data-do=\"status label 0\"");
    assert!(!has_fields(&page) && page.html().contains("data-do=\"status-words\""));
    page.act("status-words");
    assert!(has_fields(&page) && page.html().contains("data-do=\"status join 1\"") && page.focus == "status-0");
    assert!(!page.html().contains("data-do=\"status-words\""));
    // What was given a name shows it in every month.
    page.set("status label 0", "kept in full");
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &page.kept);
    assert!(has_fields(&again), "{}", again.html());
}

#[test]
fn the_folder_comes_before_the_file_and_is_the_one_that_stands_out() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let html = page.html();
    let (_, publish) = html.split_once("id=\"publish\"").unwrap();
    let places = ["figure address", "write folder", "copy 0", "write page", "write map", "write data"]
        .map(|action| publish.find(&format!("data-do=\"{action}\"")).unwrap_or_else(|| panic!("{action}: {publish}")));
    assert!(places.is_sorted(), "{places:?}");
    let tags = publish.split('<').filter(|tag| tag.contains("class=\"go\"")).collect::<Vec<_>>();
    assert!(tags.len() == 1 && tags[0].contains("write folder"), "{tags:?}");
}

#[test]
fn how_a_file_was_read_is_one_line_and_in_sight_where_it_holds_more_than_a_table() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    let html = page.html();
    assert!(html.contains("Read as: text table · UTF-8 · comma · Header in row 1"), "{html}");
    assert!(html.contains("<details><summary>Read as"), "{html}");
    page.sheet("0", "preamble-semicolon.csv");
    assert!(page.html().contains("<details open><summary>Read as"), "{}", page.html());
}

#[test]
fn an_answer_stands_beside_the_button_that_was_pressed() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.act("write data");
    let html = page.html();
    let (_, after) = html.split_once("data-do=\"write data\"").unwrap();
    assert!(after.split("data-do").next().unwrap().contains("a.json was saved"), "{html}");
    page.act("copy 1");
    page.act("copied");
    let html = page.html();
    let (before, after) = html.split_once("data-do=\"copy 1\"").unwrap();
    assert!(after.starts_with(">Copied</button>") && before.contains(">Copy</button>"), "{html}");
    page.act("near 0");
    let html = page.html();
    assert!(html.split_once(">Problems<").unwrap().1.contains("Row 3, “status” was changed"), "{html}");
}

#[test]
fn few_problems_are_shown_until_all_are_asked_for() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let rows: String = ('a'..='g').map(|row| format!("A,{row},new {row}\n")).collect();
    page.choose("0", "b.csv", format!("issue,promise,status\n{rows}").as_bytes());
    let shown = |page: &Page| page.html().matches("class=\"problem ").count();
    let all = page.session.made.as_ref().unwrap().problems.len();
    assert!(all > 5, "{all}");
    assert_eq!(shown(&page), 4);
    page.act("all-problems");
    assert_eq!(shown(&page), all);
}

#[test]
fn one_mistake_in_many_rows_is_one_problem_and_one_click_mends_it() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    let rows: String = ('a'..='j').map(|row| format!("A,{row},brokn\n")).collect();
    page.choose("0", "b.csv", format!("issue,promise,status\n{rows}B,k,broken\nB,l,\nB,m,\n").as_bytes());
    let made = page.session.made.as_ref().unwrap();
    let rows: Vec<_> = made.problems.iter().map(|problem| (problem.row, problem.more.len())).collect();
    assert_eq!(rows, [(Some(2), 9), (Some(13), 1)]);
    assert_eq!(made.counts, [0, 0, 0, 10, 2]);
    let html = page.html();
    assert!(html.contains("Rows 2, 3, 4, 5, 6, 7 and 4 more · status") && html.contains("Rows 13, 14 · status"));
    assert!(html.contains("Right would be a status. It is counted as “no status given”."), "{html}");
    assert!(!html.contains("… and"), "nothing is left: {html}");
    page.act("near 0");
    assert_eq!((page.session.state.mends.len(), page.session.made.as_ref().unwrap().problems.len()), (10, 1));
    page.act("undo");
    assert_eq!(page.session.made.as_ref().unwrap().problems.len(), 2);
}

#[test]
fn step_four_leads_to_publishing_and_takes_the_next_table() {
    let mut page = Page::new();
    page.sheet("0", "events.tsv");
    page.next();
    // Nobody is told a deed, so only words have audiences.
    assert_eq!(page.session.made.as_ref().unwrap().audiences.iter().map(|(_, n)| n).sum::<usize>(), 15);
    page.next();
    assert!(page.html().contains("placeholder=\"such as: promises it\""));
    page.next();
    let html = page.html();
    assert!(html.contains("href=\"#publish\"") && html.contains("id=\"publish\""));
    assert!(html.contains("Next month’s table: drop it anywhere"));
    assert!(html.contains("It is taken from the file’s name"));
    page.set("figure title", "Votes and words");
    assert!(!page.html().contains("It is taken from the file’s name"));
}

#[test]
fn no_problem_speaks_of_the_mappings_file() {
    let mut page = Page::new();
    page.choose(
        "0",
        "a.csv",
        b"issue,promise,status,date\nA,x,kept,02/03/2020\nA,y,,04/05/2021\nB,z,brokn,05/06/2021\n",
    );
    page.through();
    let made = page.session.made.as_ref().unwrap();
    assert!(made.problems.iter().any(|problem| problem.expected.starts_with("a status")), "{:?}", made.problems);
    for word in ["mapping", "[read]", "[[scale", "`"] {
        assert!(!made.problems.iter().any(|problem| problem.expected.contains(word)), "{word}: {:?}", made.problems);
    }
}

#[test]
fn embed_codes_are_in_sight_before_the_address_is_known() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    assert!(page.html().contains("https://example.org/saydo/embed.html"), "{}", page.html());
    page.set("figure address", "https://news.example/map/");
    assert!(page.html().contains("https://news.example/map/embed.html"));
    assert!(!page.html().contains("example.org/saydo/embed.html"));
    // The first takes the figure's own height, and both have no border.
    let codes: Vec<String> = (0..2).map(|at| saydo_own::view::code(&page.session, at)).collect();
    assert!(codes[0].contains("data-saydo") && codes[0].contains("https://news.example/map/embed.js"), "{codes:?}");
    assert!(codes[1].contains("frameborder=\"0\""), "{codes:?}");
}

#[test]
fn an_address_is_taken_as_it_was_meant_or_told_to_be_none() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.set("figure address", "herald.example/promises/index.html");
    assert_eq!(page.session.state.mapping.figure.address.as_deref(), Some("https://herald.example/promises"));
    assert!(!page.html().contains("no web address"));
    page.set("figure address", "ftp://herald.example");
    assert!(page.html().contains("no web address") && page.html().contains("aria-invalid"), "{}", page.html());
    assert!(
        page.html().contains("value=\"ftp://herald.example\"") && !page.html().contains("ftp://herald.example/embed")
    );
    page.set("figure address", "");
    assert!(page.session.state.mapping.figure.address.is_none() && !page.html().contains("no web address"));
}

#[test]
fn what_belongs_to_one_figure_goes_with_its_table() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    for (what, value) in [
        ("title", "Ours"),
        ("address", "https://herald.example/promises"),
        ("by", "The Herald"),
        ("contact", "mailto:desk@herald.example"),
        ("publisher", "The Herald"),
        ("url", "https://herald.example/a.csv"),
    ] {
        page.set(&format!("figure {what}"), value);
    }
    let first = page.session.state.mapping.figure.clone();
    page.act("write map");
    let map = String::from_utf8(page.saved.pop().unwrap().1).unwrap();
    page.choose("0", "c.csv", b"Thema,Versprechen,Stand\nA,x,gehalten\n");
    let second = page.session.state.mapping.figure.clone();
    assert_eq!((second.title.as_str(), second.address, second.by.as_str()), ("C", None, ""));
    assert!(second.contact.is_none() && second.publisher.is_empty() && second.url.is_empty());
    // The mapping brings all of it back, and applies to the table that is there.
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.tell("map", "", &map);
    assert_eq!(page.session.state.mapping.figure, first);
    assert_eq!((page.session.state.step, page.focus.as_str()), (Step::Look, "again"));
    assert!(!page.html().contains("Now drop the table"), "{}", page.html());
    // Another figure may have the same columns.
    page.act("anew");
    assert_eq!((page.session.state.mapping.figure.address.as_deref(), page.session.state.step), (None, Step::Take));
    page.act("undo");
    assert_eq!(page.session.state.mapping.figure, first);
}

#[test]
fn next_months_table_needs_one_drop() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.set("role 1", "said");
    page.set("figure title", "Promises");
    page.through();
    page.choose("0", "b.csv", format!("{SMALL}C,new,kept\n").as_bytes());
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Look, true));
    assert_eq!(page.session.state.mapping.figure.title, "Promises");
    assert_eq!(page.data().promises.len(), 5);
    // Another table is not read like it.
    page.choose("0", "c.csv", b"Thema,Versprechen,Stand\nA,x,gehalten\n");
    assert_eq!((page.session.state.step, page.session.is_again), (Step::Take, false));
}

#[test]
fn a_column_with_another_name_is_asked_for_and_no_choice_is_lost() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.through();
    page.set("status label 0", "kept in full");
    page.set("figure title", "Ours");
    let scale = page.session.state.mapping.scale.clone();
    page.choose("0", "b.csv", b"issue,promise,Status Dec,remark\nA,x,kept,?\nA,y,broken,!\n");
    assert_eq!((page.session.state.step, page.focus.as_str()), (Step::Columns, "missing"));
    assert_eq!(page.session.missing(), ["status"]);
    assert!(page.html().contains("It is “Status Dec”"), "{}", page.html());
    // It holds the way on until it is answered, also after a reload.
    let mut again = Page { files: page.files.clone(), ..Page::new() };
    again.tell("begin", "", &page.kept);
    assert_eq!((again.session.missing(), &again.session.state), (vec!["status"], &page.session.state));
    page.act("next");
    assert_eq!(page.session.state.step, Step::Columns);
    let at = page.column("Status Dec");
    page.act(&format!("renamed-to {at} status"));
    assert!(page.session.missing().is_empty() && !page.html().contains("Not in this table"));
    assert_eq!((&page.session.state.mapping.scale, page.session.state.mapping.figure.title.as_str()), (&scale, "Ours"));
    assert_eq!(page.session.made.as_ref().unwrap().problems, []);
    // One that is gone is left out, and one undo takes an answer back.
    page.act("undo");
    page.set("renamed status", "none");
    assert_eq!(page.session.state.mapping.columns.get(&saydo_intake::Role::Status), None);
    page.act("undo");
    page.act("anew");
    assert_eq!((page.session.state.step, page.session.missing().len()), (Step::Take, 0));
}

#[test]
fn a_mapping_kept_as_a_file_reads_the_table_in_another_browser() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.set("figure title", "Promises");
    page.set("status label 0", "kept in full");
    page.act("write map");
    let map = String::from_utf8(page.saved.pop().unwrap().1).unwrap();
    let mut other = Page::new();
    other.tell("map", "", "[figure]\ntitel = 1\n");
    assert!(other.html().contains("Did you mean “title”?"), "{}", other.html());
    other.tell("map", "", &map);
    other.choose("0", "b.csv", SMALL.as_bytes());
    assert!(other.session.is_again);
    assert_eq!(other.data().scale.statuses[0].label, "kept in full");
}

#[test]
fn the_page_says_where_the_unpacked_folder_goes() {
    let mut page = Page::new();
    page.sheet("0", "statuses-bom.csv");
    page.through();
    page.set("figure title", "Promises of the city");
    assert!(page.html().contains("it is the folder “promises-of-the-city”. Put it on your web server."));
    page.set("figure address", "herald.example/tracker/");
    assert!(page.html().contains(
        "it is the folder “tracker”. Put it on your web server so that its address is https://herald.example/tracker."
    ));
    page.set("figure address", "https://herald.example");
    assert!(page.html().contains("put what is in its folder where https://herald.example leads"));
}

#[test]
fn what_was_published_gives_back_its_choices() {
    let mut page = Page::new();
    page.sheet("0", "statuses-bom.csv");
    page.through();
    page.set("figure title", "Mine & <ours>");
    page.act("write map");
    let map = String::from_utf8(page.saved.pop().unwrap().1).unwrap();
    let mut files = vec![Asset::new("saydo.html", Role::Lazy, "<!doctype html><body><p>x</p></body></html>")];
    saydo_publish::add_map(&mut files, &map);
    let zip = saydo_publish::zip(&files, "mine", "2026-12-01T14:05:08").unwrap();
    for (name, bytes) in [("mine.html", files[0].bytes.clone()), ("mine.zip", zip)] {
        let mut other = Page::new();
        other.choose("0", name, &bytes);
        assert!(other.html().contains("Now drop the table") && other.session.refusal.is_none(), "{}", other.html());
        assert!(other.session.state.file.is_none() && other.session.taking.is_none(), "{name} is no table");
        other.sheet("0", "statuses-bom.csv");
        assert_eq!(other.session.state.step, Step::Look);
        assert_eq!(other.session.state.mapping.figure.title, "Mine & <ours>");
        // On a page with a table it changes how that is read, and one undo takes it back.
        let mut third = Page::new();
        third.sheet("0", "statuses-bom.csv");
        third.choose("0", name, &bytes);
        assert_eq!(third.session.state.mapping.figure.title, "Mine & <ours>");
        assert!(third.session.table.is_some() && third.session.state.file.is_some());
        assert_eq!((third.session.state.step, third.focus.as_str()), (Step::Look, "again"));
        assert!(!third.html().contains("Now drop the table"), "{}", third.html());
        third.act("undo");
        assert_ne!(third.session.state.mapping.figure.title, "Mine & <ours>");
        assert!(third.session.table.is_some());
    }
    let mut broken = vec![Asset::new("saydo.html", Role::Lazy, "<body></body>")];
    saydo_publish::add_map(&mut broken, "[figure]\ntitel = 1\n");
    page.choose("0", "old.html", &broken[0].bytes);
    assert!(page.html().contains("Did you mean “title”?"), "{}", page.html());
    assert!(page.session.table.is_some() && page.session.state.mapping.figure.title == "Mine & <ours>");
}

#[test]
fn all_words_of_a_figure_of_positions_are_said_on_the_page() {
    let mut page = Page::new();
    page.sheet("0", "events.tsv");
    page.next();
    page.next();
    assert_eq!(page.session.state.step, Step::Scale);
    for (action, value) in [
        ("word ticks 2", "keeps"),
        ("word both 2", "both keep {rule}"),
        ("issue-words inline Housing", "homes"),
        ("issue-words rule Housing", "the housing plan"),
        ("terms rules", "the plan"),
        ("terms leaders", "ministers"),
        ("terms extent", "Evidence to May."),
    ] {
        page.set(action, value);
        // What is said stands in its field.
        let step = if action.starts_with("terms") { "step look" } else { "step scale" };
        page.act(step);
        assert!(page.html().contains(&format!("value=\"{value}\"")), "{action}: {}", page.html());
    }
    page.act("write data");
    let set: saydo::model::Dataset = serde_json::from_slice(&page.saved.last().unwrap().1).unwrap();
    let housing = set.issues.iter().find(|issue| issue.label == "Housing").unwrap();
    assert_eq!((housing.inline.as_deref(), housing.rule.as_deref()), (Some("homes"), Some("the housing plan")));
    assert_eq!((set.axis.ticks.0.len(), set.axis.both.0.len()), (1, 1));
    assert_eq!((set.terms.rules.as_str(), set.terms.extent.as_str()), ("the plan", "Evidence to May."));
    page.act("undo");
    assert!(page.session.state.mapping.terms.extent.is_empty());
}

#[test]
fn a_refused_file_leaves_the_last_good_state() {
    let mut page = Page::new();
    page.choose("0", "a.pdf", b"%PDF-1.7 x");
    assert!(page.html().contains("PDF") && page.session.state.file.is_none(), "{}", page.html());
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.next();
    page.choose("0", "b.csv", b"");
    assert!(page.session.refusal.is_some());
    assert_eq!(page.session.state.file.as_ref().unwrap().name, "a.csv");
    assert!(page.session.table.is_some() && page.session.made.as_ref().unwrap().is_whole);
}

#[test]
fn how_much_of_a_file_is_read_is_told_while_it_is_read() {
    let mut page = Page::new();
    page.session.hear("file", "0", "{\"id\":1,\"name\":\"big.csv\",\"size\":9}");
    let ask: Ask = serde_json::from_str(&page.session.orders().pop().unwrap().value).unwrap();
    assert!(page.html().contains("Reading big.csv") && !page.html().contains(" %<"), "{}", page.html());
    page.session.hear("progress", &ask.n.to_string(), "37");
    assert!(page.html().contains("37 %<") && page.html().contains("value=\"37\""), "{}", page.html());
    page.session.hear("progress", &(ask.n - 1).to_string(), "99");
    assert!(page.html().contains("37 %<"), "another file's");
    page.act("cancel");
    page.session.hear("progress", &ask.n.to_string(), "38");
    assert!(!page.html().contains(" %<"), "nothing is read any more");
}

#[test]
fn the_worker_tells_how_much_is_read() {
    let mut text = "issue,said,status\n".to_owned();
    (0..500).for_each(|row| text.push_str(&format!("A,x{row},kept\n")));
    let request = Request::Take { slot: 0, file: 1, name: "a.csv".into(), how: Default::default() };
    let told = std::cell::RefCell::new(Vec::new());
    let tell = |percent: u8| told.borrow_mut().push(percent);
    Work::default().answer(
        &serde_json::to_string(&request).unwrap(),
        Given { bytes: text.as_bytes(), ..Given::default() },
        &tell,
    );
    assert_eq!(*told.borrow(), (1..=100).collect::<Vec<u8>>());
}

#[test]
fn a_refused_file_is_told_in_whatever_step() {
    for step in ["take", "columns", "scale", "look"] {
        let mut page = Page::new();
        page.choose("0", "a.csv", SMALL.as_bytes());
        page.act(&format!("step {step}"));
        page.choose("0", "b.pdf", b"%PDF-1.7 x");
        assert!(page.html().contains("PDF") && page.focus == "refusal", "{step}: {}", page.html());
        assert!(page.session.table.is_some());
        // It is gone with the next thing that is done elsewhere.
        page.act(if step == "take" { "step columns" } else { "step take" });
        assert!(!page.html().contains("PDF"), "{step}");
    }
}

#[test]
fn reading_can_be_stopped() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    page.session.hear("file", "0", "{\"id\":1,\"name\":\"big.csv\",\"size\":9}");
    assert!(page.html().contains("Reading big.csv"), "{}", page.html());
    // The worker is ended before it answers.
    page.session.orders();
    page.act("cancel");
    assert_eq!(page.session.state.file.as_ref().unwrap().name, "a.csv");
    assert!(page.session.taking.is_none() && page.session.made.as_ref().unwrap().is_whole);
}

#[test]
fn what_is_missing_is_asked_for_and_stops_nothing_else() {
    let mut page = Page::new();
    page.choose("0", "a.csv", b"Area,Text,Mark\nA,x y z,1\nB,v w z,2\n");
    for column in 0..3 {
        page.set(&format!("role {column}"), "");
    }
    page.next();
    assert!(page.html().contains("Which column has the status?"), "{}", page.html());
    page.set("need issue", "0");
    page.set("need said", "1");
    page.set("need status", "2");
    assert!(!page.html().contains("Still needed"));
    page.next();
    assert!(page.session.made.as_ref().unwrap().is_whole);
}

#[test]
fn dates_are_asked_once_and_only_where_it_matters() {
    let mut page = Page::new();
    page.choose("0", "a.csv", b"issue,promise,status,date\nA,x,kept,02/03/2020\nA,y,kept,04/05/2020\n");
    page.next();
    assert!(page.html().contains("“02/03/2020” can be read in two ways"), "{}", page.html());
    assert!(page.html().contains("2 March 2020: the day comes first"), "{}", page.html());
    page.set("dates", "day-month");
    assert_eq!(page.data().promises[0].date.date.as_deref(), Some("2020-03-02"));
    let mut other = Page::new();
    other.choose("0", "a.csv", b"issue,promise,status,date\nA,x,kept,02/03/2020\nA,y,kept,24/05/2020\n");
    other.act("next");
    assert!(!other.html().contains("can be read in two ways"));
}

#[test]
fn several_values_are_split_where_asked() {
    let mut page = Page::new();
    page.choose("0", "a.csv", b"issue,promise,status,party\nA,x,kept,Blue / Green\nA,y,kept,Red\n");
    page.next();
    assert_eq!(page.data().actors.len(), 2);
    page.set("split who", "/");
    assert!(page.html().contains("<span class=\"chip\">Blue</span>"), "{}", page.html());
    assert_eq!(page.data().actors.len(), 3);
}

#[test]
fn columns_are_ticked_as_issues() {
    let mut page = Page::new();
    page.choose(
        "0",
        "a.csv",
        b"party,Housing,Housing now,Climate,Climate now\nBlue,homes,kept,trees,broken\nRed,flats,broken,,\n",
    );
    page.act("wide");
    for (column, issue, role) in [
        ("Housing", "Housing", "said"),
        ("Housing now", "Housing", "status"),
        ("Climate", "Climate", "said"),
        ("Climate now", "Climate", "status"),
    ] {
        let at = page.column(column);
        page.act(&format!("wide-role {at}"));
        page.set(&format!("wide-name {at}"), issue);
        page.set(&format!("wide-role {at}"), role);
    }
    let at = page.column("party");
    page.set(&format!("role {at}"), "who");
    page.through();
    let set = page.data();
    let labels: Vec<&str> = set.issues.iter().map(|issue| issue.label.as_str()).collect();
    assert_eq!((labels, set.promises.len()), (vec!["Housing", "Climate"], 3));
}

#[test]
fn a_second_table_is_joined_on_a_column() {
    let mut page = Page::new();
    page.sheet("0", "targets.csv");
    page.next();
    page.sheet("1", "inventory.csv");
    let join = page.session.state.mapping.join.clone().unwrap();
    assert_eq!(
        (join.on.as_str(), join.year.as_deref(), join.value.as_str()),
        ("actor_id", Some("year"), "total_emissions")
    );
    let at = page.column("actual_range");
    page.set(&format!("role {at}"), "said-value");
    page.set("join take", "fall");
    page.set("join base", "baseline_year");
    page.through();
    assert_eq!(page.session.state.mapping.scale.kind, Kind::Amounts);
    let set = page.data();
    let rows = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../intake/tests/sheets/targets.csv"))
        .unwrap();
    assert_eq!(set.promises.len(), rows.lines().count() - 1);
    assert!(set.promises.iter().all(|promise| promise.reached.is_some()), "{:?}", page.session.made);
    page.act("unjoin");
    assert!(page.session.state.second.is_none() && page.session.state.mapping.join.is_none());
}

#[test]
fn texts_of_a_table_are_texts_on_the_page() {
    let csv = "issue,said,status,<img src=y>\nA,1 <img src=x onerror=alert(1) 2,kept,<script\nB,y <svg onload=x,z,a\n";
    let mut page = Page::new();
    page.choose("0", "<img src=x>.csv", csv.as_bytes());
    for _ in 0..4 {
        let html = page.html();
        assert!(!html.contains("<img") && !html.contains("<svg onload") && !html.contains("<script"), "{html}");
        page.next();
    }
    assert!(page.pages.unwrap().iter().all(|page| !page.contains("<img") && !page.contains("<script")));
}

#[test]
fn nothing_that_a_page_could_say_ends_it() {
    let mut page = Page::new();
    page.choose("0", "a.csv", SMALL.as_bytes());
    for action in [
        "role 99",
        "role x",
        "status up 99",
        "status put 99",
        "mend 9 9",
        "open 99",
        "near 99",
        "how",
        "split",
        "join on",
        "word said",
        "audience side",
        "scale low",
        "wide-role 99",
        "renamed x",
        "renamed-to 9 x",
        "status add",
        "anew",
        "copy 9",
        "",
        "x y z",
    ] {
        for value in ["", "9 on", "x", "-1", "1e400"] {
            page.set(action, value);
            page.html();
        }
    }
    page.tell("answer", "x", "x");
    page.tell("lost", "", "");
    page.html();
}
