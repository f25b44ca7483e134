//! Rows and Map under a filter: they don't call passages missing that are only hidden, and each issue appears once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use saydo::analysis::{Columns, Figures, Group};
use saydo::scene::issue_name::issue_name;
use saydo::scene::row::{self, Rows};
use saydo::scene::{Input, picture};
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
    check(&Input::new(&dataset, &columns, &published, &state, &Panels::default(), Lang::english()))
}

/// The texts of a view's picture, one on each line.
fn texts(input: &Input<'_>, view: View) -> Vec<String> {
    let scene = picture(input, view, 960.0).unwrap().whole();
    scene.texts().into_iter().map(|text| text.text.clone()).collect()
}

#[test]
fn a_filter_makes_nobody_say_that_something_is_not_cited() {
    for filter in FILTERS {
        with(filter, |input| {
            let map = texts(input, View::Map).join(" ");
            assert!(!map.contains("cited"), "{filter}: {map}");
            for issue_idx in 0..input.dataset.issues.len() {
                let name = issue_name(input, issue_idx);
                for claim in ["but no deed", "no words"] {
                    assert!(!name.contains(claim) || name.contains("in this selection"), "{filter}: {name}");
                }
            }
        });
    }
    with("issues=universal-values", |input| {
        let idx = input.issues_shown()[0];
        assert!(issue_name(input, idx).contains("Words, but no deed;"));
    });
}

#[test]
fn each_issue_of_a_selection_has_one_row() {
    for filter in FILTERS.into_iter().chain(["", "issues=sea,climate,trade"]) {
        with(filter, |input| {
            let rows = Rows::of(input);
            let count = |keep: &dyn Fn(Group) -> bool| {
                input.issues_shown().into_iter().filter(|idx| keep(input.figures.issues[*idx].group)).count()
            };
            let has_both = |group: Group| matches!(group, Group::Further | Group::Alike | Group::Closer);
            assert_eq!(rows.compared.len(), count(&has_both), "{filter}");
            let is_rest = |group: Group| group != Group::NotCovered && !has_both(group);
            assert_eq!(rows.others.len(), count(&is_rest), "{filter}");
        });
    }
}

#[test]
fn a_row_quotes_no_passage_that_the_filter_hides() {
    for filter in FILTERS {
        with(filter, |input| {
            for issue_idx in 0..input.dataset.issues.len() {
                let row = row::row(input, issue_idx);
                for line in [row.said, row.did].into_iter().flatten() {
                    assert!(input.chosen[line.passage_idx], "{filter}: {}", line.text);
                }
            }
        });
    }
}
