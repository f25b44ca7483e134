//! How work grows with the data: the time of the steps from data to page, and the elements of each view, for 90 to
//! 100,000 records. `cargo bench --bench growth` prints a table; numbers after `--` choose other sizes, `--only=NAME` the
//! actions whose name begins so, and `--write=FOLDER` writes the data sets as files.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/common/many.rs"]
mod many;

use saydo::analysis::{Columns, Figures};
use saydo::model::validate::validate;
use saydo::model::{Dataset, packed};
use saydo::scene::Input;
use saydo::state::{Action, Panels, Settings, State, recode, update_with, url};
use saydo::text::Lang;
use saydo::views::{Page, Tree, page};
use std::hint::black_box;
use std::time::Instant;

const SIZES: [usize; 4] = [90, 1_000, 10_000, 100_000];

/// Views and actions: name, width in px, the address, and the action after which the page is drawn.
const CASES: [(&str, f64, &str, &str, &str); 23] = [
    ("rows: filter", 700.0, "view=gaps", "toggle audience abroad", ""),
    ("rows: issue", 700.0, "view=gaps", "issue issue-0", ""),
    ("map: filter", 1200.0, "view=map", "toggle audience abroad", ""),
    ("map: issue", 1200.0, "view=map", "issue issue-0", ""),
    ("map: pairs", 1200.0, "view=map", "pairs", ""),
    ("sheet: filters", 1200.0, "view=evidence", "sheet filters", ""),
    ("sheet: how sure", 1200.0, "view=map", "sheet sure", ""),
    ("map: own score", 1200.0, "view=map&record=said-30", "recode said-30:2", ""),
    ("list: filter", 1200.0, "view=evidence", "toggle audience abroad", ""),
    ("list: letter", 1200.0, "view=evidence", "query", "e"),
    ("list: word", 1200.0, "view=evidence", "query", "an"),
    ("list: unfold", 1200.0, "view=evidence", "unfold *", ""),
    ("list: record", 1200.0, "view=evidence", "record said-30", ""),
    ("list: next", 1200.0, "view=evidence&record=said-30", "next", ""),
    ("table: filter", 1200.0, "view=evidence&layer=table", "toggle audience abroad", ""),
    ("table: sort", 1200.0, "view=evidence&layer=table", "sort date", ""),
    ("table: word", 1200.0, "view=evidence&layer=table", "query", "an"),
    ("speakers: filter", 1200.0, "view=evidence&layer=speakers", "toggle audience abroad", ""),
    ("speakers: one", 1200.0, "view=evidence&layer=speakers", "speaker speaker-3", ""),
    ("timeline: year", 1200.0, "view=timeline", "year-next", ""),
    ("places: filter", 1200.0, "view=places", "toggle audience abroad", ""),
    ("places: place", 1200.0, "view=places", "toggle place place-1", ""),
    ("story: next", 1200.0, "view=story", "story-next", ""),
];

/// Milliseconds of a step, the least of a few runs, and what it made.
fn timed<T>(mut step: impl FnMut() -> T) -> (f64, T) {
    let mut least = f64::INFINITY;
    let (begin, mut n) = (Instant::now(), 0);
    loop {
        let start = Instant::now();
        let made = black_box(step());
        least = least.min(start.elapsed().as_secs_f64() * 1e3);
        n += 1;
        if n >= 5 && begin.elapsed().as_secs_f64() > 0.2 {
            return (least, made);
        }
    }
}

fn elements(tree: &Tree) -> usize {
    match tree {
        Tree::Text(_) => 0,
        Tree::List(list) => list.iter().map(elements).sum(),
        Tree::Element(element) => 1 + element.children.iter().map(elements).sum::<usize>(),
    }
}

/// Time and elements of a case: the action, the figures that follow and the page.
fn case(
    dataset: &Dataset,
    columns: &Columns,
    published: &Figures,
    (width, fragment, action, value): (f64, &str, &str, &str),
) -> (f64, usize) {
    let state = url::decode(fragment);
    let action = Action::parse(action, value).unwrap();
    let settings = Settings::default();
    let step = || {
        let (mut state, mut panels): (State, Panels) = (state.clone(), Panels::default());
        match &action {
            Action::Panel(change) => panels = panels.update(change),
            action => (state, _) = update_with(&state, dataset, columns, action),
        }
        let recoded = (!state.codes.is_empty()).then(|| recode::with(columns.clone(), dataset, &state.codes));
        let input =
            Input::new(dataset, recoded.as_ref().unwrap_or(columns), published, &state, &panels, Lang::english());
        elements(&page(&Page { heads_page: true, ..Page::first(input, width, &settings) }))
    };
    timed(step)
}

/// Writes a data set of each size into a folder, to be opened in a browser.
fn write(folder: &str, sizes: &[usize]) {
    for n in sizes {
        let file = format!("{folder}/records-{n}.json");
        std::fs::write(&file, serde_json::to_vec(&many::dataset(*n)).unwrap()).unwrap();
        println!("{file}");
    }
}

fn main() {
    let chosen: Vec<usize> = std::env::args().skip(1).filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if chosen.is_empty() { SIZES.to_vec() } else { chosen };
    let option = |name: &str| std::env::args().find_map(|argument| argument.strip_prefix(name).map(str::to_owned));
    if let Some(folder) = option("--write=") {
        return write(&folder, &sizes);
    }
    let only = option("--only=").unwrap_or_default();
    let sets: Vec<Dataset> = sizes.iter().map(|n| many::dataset(*n)).collect();
    let cells: Vec<String> = sizes.iter().map(|n| format!("{n} records")).collect();
    println!("| step | {} |", cells.join(" | "));
    println!("|---|{}", "---:|".repeat(sizes.len()));
    let line = |name: &str, cell: &dyn Fn(&Dataset) -> String| {
        let cells: Vec<String> = sets.iter().map(cell).collect();
        println!("| {name} | {} |", cells.join(" | "));
    };
    line("read the packed data", &|dataset| {
        let bytes = packed::write(dataset).unwrap();
        format!("{:.2} ms", timed(|| packed::read(&bytes)).0)
    });
    line("read and check JSON", &|dataset| {
        let json = serde_json::to_vec(dataset).unwrap();
        let read = || validate(&serde_json::from_slice(&json).unwrap()).len();
        format!("{:.2} ms, {:.1} MB", timed(read).0, json.len() as f64 / 1e6)
    });
    line("columns", &|dataset| format!("{:.2} ms", timed(|| Columns::of(dataset)).0));
    line("figures", &|dataset| {
        let columns = Columns::of(dataset);
        format!("{:.2} ms", timed(|| Figures::published(dataset, &columns)).0)
    });
    for (name, width, fragment, action, value) in CASES.into_iter().filter(|case| case.0.starts_with(&only)) {
        line(name, &|dataset| {
            let columns = Columns::of(dataset);
            let published = Figures::published(dataset, &columns);
            let (time, n) = case(dataset, &columns, &published, (width, fragment, action, value));
            format!("{time:.2} ms, {n}")
        });
    }
}
