//! What Gaps and the Map say under a filter: nothing of what is only hidden, and the numbers of the sentence above them.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::analysis::{Columns, Figures, Sentence};
use saydo::scene::{Input, picture, words};
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
    scene.texts().into_iter().map(|text| text.text.clone()).collect()
}

#[test]
fn a_filter_makes_nobody_say_that_something_is_not_coded() {
    for filter in FILTERS {
        with(filter, |input| {
            for view in [View::Gaps, View::Map] {
                let all = texts(input, view).join(" ");
                for claim in ["no deed coded on", "no official’s word on it", "no official’s word abroad "] {
                    let here = all.match_indices(claim).any(|(at, _)| !all[at..].contains("in this selection"));
                    assert!(!here, "{filter}, {view:?}: {claim}");
                }
            }
            for issue_idx in 0..input.dataset.issues.len() {
                assert!(!words::issue_name(input, issue_idx).contains("on this issue itself"), "{filter}");
            }
        });
    }
    with("issues=universal-values", |input| {
        assert!(texts(input, View::Gaps).join(" ").contains("no deed coded on this issue itself"));
    });
}

#[test]
fn each_group_has_as_many_rows_as_the_sentence_counts() {
    for filter in FILTERS.into_iter().chain(["", "issues=sea,climate,trade"]) {
        with(filter, |input| {
            let gaps = picture(input, View::Gaps, 960.0).unwrap();
            let rows = |key: &str| {
                let heading = gaps.handles().into_iter().find(|own| own.id == format!("group:{key}"))?;
                heading.name.rsplit(", ").find_map(|part| part.split(' ').next()?.parse::<usize>().ok())
            };
            let told = Sentence::of(&input.figures);
            let groups = [
                ("further", told.further),
                ("alike", told.alike),
                ("closer", told.closer),
                ("words-elsewhere", told.words_elsewhere),
                ("said-only", told.said_only),
                ("done-only", told.done_only),
            ];
            for (key, n) in groups {
                assert_eq!(rows(key).unwrap_or(0), n, "{filter}: {key}");
            }
        });
    }
}

#[test]
fn a_row_quotes_no_passage_that_the_filter_hides() {
    for filter in FILTERS {
        with(filter, |input| {
            for issue_idx in 0..input.dataset.issues.len() {
                if input.passages_of(issue_idx).len() < 2 {
                    assert_eq!(words::pair(input, issue_idx), None, "{filter}");
                }
            }
        });
    }
    with("", |input| assert!((0..input.dataset.issues.len()).any(|idx| words::pair(input, idx).is_some())));
}
