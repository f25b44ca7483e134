//! What stays bounded however many records there are: the elements of a page, and the work of an action. Counts, never
//! times: `benches/growth.rs` measures those.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::many;
use saydo::analysis::{Columns, Figures, passage, work};
use saydo::model::Dataset;
use saydo::model::validate::validate;
use saydo::scene::Input;
use saydo::session::Session;
use saydo::session::message::{Around, Message};
use saydo::state::{Action, Effect, Panels, Settings, State, story, update_with, url};
use saydo::text::Lang;
use saydo::views::html::to_html;
use saydo::views::{Element, Page, Tree, page};
use std::rc::Rc;
use std::sync::LazyLock;

/// The most elements that a page may have.
const MOST: usize = 3000;

/// A data set with what is made once for it.
struct Set {
    dataset: Dataset,
    columns: Columns,
    published: Figures,
}

impl Set {
    fn of(n: usize) -> Self {
        let dataset = many::dataset(n);
        let columns = Columns::of(&dataset);
        let published = Figures::published(&dataset, &columns);
        Self { dataset, columns, published }
    }

    /// The page of an address after some actions.
    fn page(&self, fragment: &str, width: f64, actions: &[&str]) -> Tree {
        let (mut state, mut panels): (State, Panels) = (url::decode(fragment), Panels::default());
        for text in actions {
            let (text, value) = text.split_once('=').unwrap_or((text, ""));
            match Action::parse(text, value).unwrap() {
                Action::Panel(change) => panels = panels.update(&change),
                action => {
                    let (next, effects) = update_with(&state, &self.dataset, &self.columns, &action);
                    if next.record != state.record {
                        panels.near.clear();
                    }
                    for effect in &effects {
                        if let Effect::Focus(id) = effect {
                            panels.follow(id);
                        }
                    }
                    state = next;
                }
            }
        }
        let input = Input::new(&self.dataset, &self.columns, &self.published, &state, &panels, Lang::english());
        page(&Page { heads_page: true, ..Page::first(input, width, &Settings::default()) })
    }
}

static FEW: LazyLock<Set> = LazyLock::new(|| Set::of(90));
static MANY: LazyLock<Set> = LazyLock::new(|| Set::of(1_000));
static VERY_MANY: LazyLock<Set> = LazyLock::new(|| Set::of(10_000));

fn sets() -> [&'static Set; 3] {
    [&FEW, &MANY, &VERY_MANY]
}

/// All elements of a tree, in order.
fn elements(tree: &Tree) -> Vec<&Element> {
    match tree {
        Tree::Text(_) => Vec::new(),
        Tree::List(list) => list.iter().flat_map(elements).collect(),
        Tree::Element(own) => {
            let mut all = vec![&**own];
            all.extend(own.children.iter().flat_map(elements));
            all
        }
    }
}

/// The passages that a tree offers to open, by the ids of their buttons.
fn records(tree: &Tree) -> Vec<String> {
    let ids = elements(tree).into_iter().filter_map(|element| element.attribute("data-id"));
    ids.filter(|id| id.starts_with("record:")).map(str::to_owned).collect()
}

/// The action of the button with these words.
fn action_of(html: &str, words: &str) -> String {
    let (before, _) = html.split_once(&[">", words, "<"].concat()).unwrap_or_else(|| panic!("no button “{words}”"));
    let button = before.rsplit_once("<button").unwrap().1;
    button.split_once("data-do=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
}

#[test]
fn the_invented_sets_are_valid_and_of_their_size() {
    for (set, n) in sets().into_iter().zip([90, 1_000, 10_000]) {
        assert_eq!(passage::count(&set.dataset), n);
        let problems: Vec<String> =
            validate(&set.dataset).iter().chain(&story::problems(&set.dataset)).map(ToString::to_string).collect();
        assert_eq!(problems, Vec::<String>::new(), "{n} records");
        assert!(set.dataset.links.len() > n / 8, "{} links", set.dataset.links.len());
    }
}

#[test]
fn no_page_has_more_elements_than_a_browser_draws_at_once() {
    let cases: [(&str, &[&str]); 26] = [
        ("view=gaps", &[]),
        ("view=gaps&issue=issue-0", &[]),
        ("view=gaps&issue=issue-0&with=issue-1", &[]),
        ("view=gaps&issues=issue-0,issue-1,issue-2", &[]),
        ("view=map", &[]),
        ("view=map&issue=issue-0", &[]),
        ("view=map&issue=issue-9&q=an", &[]),
        ("view=map&layer=pairs", &[]),
        ("view=map&record=said-80&chain=on", &[]),
        ("view=evidence", &["unfold *"]),
        ("view=evidence&q=e", &[]),
        ("view=evidence&q=an", &[]),
        ("view=evidence&audience=abroad,home", &[]),
        ("view=evidence&issue=issue-0", &["unfold *"]),
        ("view=evidence&record=said-50", &["unfold *"]),
        ("view=evidence&layer=table", &[]),
        ("view=evidence&layer=table&q=an", &["sort date"]),
        ("view=evidence&layer=table&record=said-50", &[]),
        ("view=evidence&layer=speakers&layer=speakers,interpreters", &[]),
        ("view=evidence&layer=speakers&speaker=speaker-3", &[]),
        ("view=timeline", &[]),
        ("view=timeline&layer=interpreters&issue=issue-0", &[]),
        ("view=places&place=place-1,place-2,place-3,place-4", &[]),
        ("view=story&step=2", &[]),
        ("view=gaps&method=unclear,ranges", &["sheet sure"]),
        ("view=evidence", &["sheet filters", "fold-facet speaker"]),
    ];
    for set in sets() {
        for (fragment, actions) in cases {
            for width in [390.0, 1200.0] {
                let n = elements(&set.page(fragment, width, actions)).len();
                assert!(n <= MOST, "{n} elements at {width} px: {fragment} {actions:?}, {} records", set.columns.n);
            }
        }
    }
}

#[test]
fn a_small_set_is_drawn_whole() {
    for (fragment, actions) in [("view=evidence", &["unfold *"][..]), ("view=evidence&layer=table", &[])] {
        let tree = FEW.page(fragment, 1200.0, actions);
        assert_eq!(records(&tree).len(), 90, "{fragment}");
        assert!(!to_html(&tree).contains("Showing"), "{fragment}");
    }
}

#[test]
fn a_long_list_is_turned_page_by_page_and_each_passage_comes_once() {
    let n = MANY.columns.index.of_issue[0].len();
    assert!(n > 100, "{n} passages");
    let first = MANY.page("view=gaps&issue=issue-0", 800.0, &[]);
    let (mut html, mut seen) = (to_html(&first), records(&first));
    assert_eq!(seen.len(), 30);
    assert!(html.contains(&format!("Showing 1–30 of {n}.")), "{n}");
    while seen.len() < n {
        let action = action_of(&html, &format!("Show the next {}", 30.min(n - seen.len())));
        let next = MANY.page("view=gaps&issue=issue-0", 800.0, &[&action]);
        let fresh = records(&next);
        // The button names what gets the focus: the first entry of the next page.
        assert_eq!(action.replace("go ", ""), fresh[0]);
        assert!(to_html(&next).contains(&format!("Showing {}–{}", seen.len() + 1, seen.len() + fresh.len())));
        seen.extend(fresh);
        html = to_html(&next);
    }
    assert!(!html.contains("Show the next"), "nothing follows the last page");
    let back = action_of(&html, "Show the previous 30");
    let before = MANY.page("view=gaps&issue=issue-0", 800.0, &[&back]);
    assert_eq!(back.replace("go ", ""), records(&before)[0]);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), n);
}

#[test]
fn a_link_to_a_passage_opens_its_page_and_stays_there_when_it_is_closed() {
    for fragment in ["view=evidence&layer=table", "view=evidence&layer=table&sort=date"] {
        for idx in [3, 299, 599, 600, 999] {
            let id = passage::at(&MANY.dataset, idx).unwrap().id().as_str().to_owned();
            let opened = MANY.page(&format!("{fragment}&record={id}"), 1200.0, &[]);
            let html = to_html(&opened);
            let row = html.split_once(&format!("data-id=\"record:{id}\"")).unwrap_or_else(|| panic!("no row of {id}"));
            assert!(
                row.1.split_once("data-id=\"card\"").is_some_and(|(between, _)| between.matches("<tr").count() == 1)
            );
            let closed = MANY.page(fragment, 1200.0, &[&format!("record {id}"), "close"]);
            assert!(records(&closed).contains(&format!("record:{id}")), "focus goes back to {id}");
        }
    }
}

/// The speakers whose strips a page shows.
fn strips(tree: &Tree) -> Vec<String> {
    let ids = elements(tree).into_iter().filter_map(|element| element.attribute("data-id"));
    ids.filter(|id| id.starts_with("speaker:")).map(str::to_owned).collect()
}

#[test]
fn many_speakers_are_turned_page_by_page_and_each_comes_once() {
    const ALL: &str = "view=evidence&layer=speakers";
    let (mut seen, mut next) = (Vec::new(), None);
    loop {
        let actions: Vec<String> = next.iter().map(|id| format!("go {id}")).collect();
        let actions: Vec<&str> = actions.iter().map(String::as_str).collect();
        let tree = MANY.page(ALL, 1200.0, &actions);
        let (html, shown) = (to_html(&tree), strips(&tree));
        assert!(next.is_none_or(|id| id == shown[0]), "the button names the first strip of its page");
        let (from, to) = (seen.len() + 1, seen.len() + shown.len());
        assert!(texts(&tree).join(" ").contains(&format!("Showing {from}–{to} of 40.")), "{from}–{to}");
        seen.extend(shown);
        if seen.len() == 40 {
            break;
        }
        next = Some(action_of(&html, &format!("Show the next {}", 12.min(40 - seen.len()))).replace("go ", ""));
    }
    let (n, last) = (seen.len(), seen[39].clone());
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), n);
    // A link to a record, and the way back from one speaker, lead to the page of the speaker.
    let speaker = last.replace("speaker:", "");
    let of = MANY.dataset.statements.iter().find(|statement| statement.speaker.as_str() == speaker).unwrap();
    assert!(strips(&MANY.page(&format!("{ALL}&record={}", of.id), 1200.0, &[])).contains(&last));
    let back = MANY.page(&format!("{ALL}&speaker={speaker}"), 1200.0, &[&format!("speaker {speaker}")]);
    assert!(strips(&back).contains(&last));
}

#[test]
fn search_and_filters_work_on_all_passages_not_on_a_page() {
    let last = passage::at(&VERY_MANY.dataset, 9_999).unwrap();
    let words: Vec<&str> = last.summary().split(' ').take(6).collect();
    let query = words.join(" ").trim_end_matches('.').to_owned();
    let found = VERY_MANY.page("view=evidence", 1200.0, &[&format!("query={query}")]);
    assert!(to_html(&found).contains("class=\"entry hit\""), "{query}");
    let narrowed = VERY_MANY.page("view=evidence", 1200.0, &["toggle audience home"]);
    let n = VERY_MANY.dataset.statements.iter().filter(|statement| statement.audience.as_str() == "home").count();
    assert!(to_html(&narrowed).contains(&format!("from {n} of 10000")), "{n}");
}

#[test]
fn many_passages_are_counted_and_the_page_says_so() {
    const WORDS: &str = "A number counts the passages of a mark.";
    let said = |set: &Set, fragment: &str, width: f64, words: &str| {
        texts(&set.page(fragment, width, &[])).join(" ").contains(words)
    };
    for (fragment, width, words) in [
        ("view=gaps&issue=issue-0", 800.0, WORDS),
        ("view=map&issue=issue-0", 1200.0, WORDS),
        ("view=map&layer=pairs", 1200.0, WORDS),
        ("view=evidence&layer=speakers", 1200.0, WORDS),
        ("view=timeline", 1200.0, "the longer a bar, the more passages"),
    ] {
        assert!(!said(&FEW, fragment, width, words), "{fragment}");
        assert!(said(&VERY_MANY, fragment, width, words), "{fragment}");
    }
}

#[test]
fn the_numbers_of_a_picture_have_each_passage_of_the_issue_once() {
    let n = VERY_MANY.columns.index.of_issue[0].len();
    let map = "view=map&layer=interpreters&issue=issue-0";
    for (fragment, class, width) in [("view=gaps&issue=issue-0", "spread", 800.0), (map, "map", 390.0)] {
        let tree = VERY_MANY.page(fragment, width, &[]);
        let picture = elements(&tree).into_iter().find(|element| element.attribute("class") == Some(class)).unwrap();
        let numbers = texts(&Tree::Element(Box::new(picture.clone())));
        assert_eq!(numbers.iter().filter_map(|text| text.parse::<usize>().ok()).sum::<usize>(), n, "{fragment}");
    }
}

/// Actions, each with the address before it and how often it may visit each passage, all drawing included.
const ACTS: [(&str, &str, usize); 16] = [
    ("view=gaps", "toggle audience abroad", 2),
    ("view=gaps", "issue issue-0", 1),
    ("view=map", "issue issue-0", 1),
    ("view=map", "pairs", 0),
    ("view=map", "sheet sure", 5),
    ("view=map&record=said-30", "recode said-30:2", 6),
    ("view=evidence", "sheet filters", 8),
    ("view=evidence", "toggle audience abroad", 3),
    ("view=evidence", "query\nan", 5),
    ("view=evidence&record=said-30", "next", 3),
    ("view=evidence&layer=table", "sort date", 0),
    ("view=evidence&layer=speakers", "speaker speaker-3", 4),
    ("view=evidence&layer=speakers", "toggle audience abroad", 2),
    ("view=timeline", "year-next", 7),
    ("view=places", "toggle place place-1", 8),
    ("view=story", "story-next", 2),
];

#[test]
fn an_action_visits_each_passage_a_few_times_however_many_there_are() {
    for n in [1_000, 4_000] {
        let dataset = Rc::new(many::dataset(n));
        for (fragment, action, most) in ACTS {
            let settings = Settings::read(&format!("begin={fragment}"));
            let mut session = Session::new(dataset.clone(), settings, 1200.0);
            session.begin(Around::default());
            session.draw();
            let (visited, _) = work::visited(|| {
                session.hear(Message::new("do", action), Around::default());
                session.orders();
                session.draw()
            });
            assert!(visited <= most * n, "{fragment}, {action}: {n} passages, {visited} visits");
        }
    }
}

/// All texts of a tree.
fn texts(tree: &Tree) -> Vec<String> {
    match tree {
        Tree::Text(text) => vec![text.as_str().to_owned()],
        Tree::List(list) => list.iter().flat_map(texts).collect(),
        Tree::Element(element) => element.children.iter().flat_map(texts).collect(),
    }
}

#[test]
fn indexes_have_each_passage_and_each_link_once() {
    let columns = &MANY.columns;
    let mut all = columns.index.of_issue.concat();
    all.sort_unstable();
    assert!(all.into_iter().eq(0..columns.n));
    for (link_idx, link) in MANY.dataset.links.iter().enumerate() {
        let (from, to) = columns.index.ends[link_idx].unwrap();
        assert_eq!(Some(from), passage::find(&MANY.dataset, &link.from));
        assert_eq!(Some(to), passage::find(&MANY.dataset, &link.to));
        assert!(columns.tied(from).contains(&(link_idx, to)) && columns.tied(to).contains(&(link_idx, from)));
    }
}
