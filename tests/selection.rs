//! What the rows and the Map say under a filter: nothing of what is only hidden, and the numbers of the sentence above them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::analysis::{Columns, Figures, Sentence};
use saydo::scene::row::{self, Rows};
use saydo::scene::{Input, headline, picture, words};
use saydo::state::{Panels, View, url};
use saydo::text::Lang;

const FILTERS: [&str; 6] = [
    "audience=foreign",
    "audience=domestic",
    "from=2015-09",
    "to=2012",
    "position=2",
    "voice=leader&issues=sea,climate",
];

/// Runs a check on the input of a fragment.
fn with<T>(fragment: &str, check: impl Fn(&Input<'_>) -> T) -> T {
    let dataset = common::report::dataset();
    let columns = Columns::of(&dataset);
    let published = Figures::published(&dataset, &columns);
    let state = url::decode(fragment);
    check(&Input::new(&dataset, &columns, &published, &state, &Panels::default(), Lang::En))
}

/// The texts of a view's picture, one below another.
fn texts(input: &Input<'_>, view: View) -> Vec<String> {
    let scene = picture(input, view, 960.0).unwrap().whole();
    scene.texts().into_iter().map(|text| text.line()).collect()
}

#[test]
fn a_filter_makes_nobody_say_that_something_is_not_scored() {
    for filter in FILTERS {
        with(filter, |input| {
            for view in [View::Gaps, View::Map] {
                let all = texts(input, view).join(" ");
                for claim in [
                    "no deed coded on",
                    "no official’s word on it",
                    "no official’s word abroad ",
                    "only words",
                    "only deeds",
                ] {
                    let here = all.match_indices(claim).any(|(at, _)| !all[at..].contains("in this selection"));
                    assert!(!here || !input.is_partial(), "{filter}, {view:?}: {claim}");
                }
            }
            for issue_idx in 0..input.dataset.issues.len() {
                let is_said = words::issue_name(input, issue_idx).contains("on this issue itself");
                assert!(!is_said, "{filter}");
            }
        });
    }
    with("issues=universal-values", |input| {
        let all = texts(input, View::Gaps).join(" ");
        assert!(
            all.contains("1 more issue can’t be compared: 1 has only words") && !all.contains("selection"),
            "{all}"
        );
    });
}

#[test]
fn the_rows_are_as_many_as_the_groups_count() {
    for filter in FILTERS.into_iter().chain(["", "issues=sea,climate,trade"]) {
        with(filter, |input| {
            let rows = Rows::of(input);
            let told = Sentence::of(&input.figures);
            let chosen = |idx: &usize| input.issues_shown().contains(idx);
            assert_eq!(rows.compared.len(), told.further + told.alike + told.closer, "{filter}");
            assert!(rows.compared.iter().chain(&rows.others).all(chosen), "{filter}");
            let others = headline::others(input, &rows);
            for (n, what) in [(told.said_only, "only words"), (told.done_only, "only deeds")] {
                let said = others.split(", ").find(|part| part.contains(what)).and_then(|part| part.split(' ').next());
                assert_eq!(said.unwrap_or("0"), n.to_string(), "{filter}: {others}");
            }
        });
    }
}

#[test]
fn a_row_quotes_no_passage_that_the_filter_hides() {
    for filter in FILTERS.into_iter().chain([""]) {
        with(filter, |input| {
            for issue_idx in 0..input.dataset.issues.len() {
                let own = row::row(input, issue_idx);
                for line in own.said.iter().chain(&own.did) {
                    assert!(input.chosen[line.passage_idx], "{filter}: {}", line.text);
                }
            }
        });
    }
}
