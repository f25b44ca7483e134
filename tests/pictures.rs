//! Whole pictures, of the report's data and of random data at any width: every text and mark lies inside and clear of
//! others, and every issue appears once.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::pictures::picture_of;
use common::{look, random};
use proptest::prelude::*;
use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::metrics::{self, Font};
use saydo::scene::picture::WIDTHS;
use saydo::scene::row::Rows;
use saydo::scene::{Input, Picture};
use saydo::state::{Panels, State, View, url};
use saydo::text::Lang;

/// Checks what must hold of every picture of the rows.
fn check(dataset: &Dataset, state: &State, width: f64) -> Picture {
    let picture = picture_of(dataset, state, width).unwrap();
    let scenes = [&picture.head].into_iter().chain(picture.parts.iter().map(|part| &part.scene));
    for scene in scenes {
        assert_eq!(scene.width, width);
        assert_eq!(look::outside(scene), Vec::<String>::new(), "texts outside at {width}");
        assert_eq!(look::collisions(scene), Vec::<String>::new(), "texts on each other at {width}");
        assert_eq!(look::lost(scene), Vec::<String>::new(), "marks outside at {width}");
        assert_eq!(look::overlaps(&look::passages(scene)), 0, "passages on each other at {width}");
    }
    let sizes = picture
        .whole()
        .texts()
        .iter()
        .flat_map(|text| text.more.iter().map(|run| run.size).chain([text.size]))
        .collect::<Vec<_>>();
    assert!(sizes.iter().all(|size| [12.0, 14.0, 16.0, 20.0].contains(size)), "{sizes:?}");
    let whole = picture.whole();
    assert_eq!(look::collisions(&whole), Vec::<String>::new(), "texts of two parts on each other at {width}");
    assert_eq!(look::outside(&whole), Vec::<String>::new(), "texts outside the whole at {width}");
    let mut ids: Vec<&str> = whole.handles().iter().map(|handle| handle.id.as_str()).collect();
    let n_handles = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), n_handles, "two handles have one id");
    picture
}

/// The issues of a picture's rows, from top to bottom.
fn order(picture: &Picture) -> Vec<usize> {
    picture.parts.iter().filter_map(|part| part.issue_idx).collect()
}

/// The rows of a state.
fn rows(dataset: &Dataset, state: &State) -> Rows {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    Rows::of(&Input::new(dataset, &columns, &published, state, &Panels::default(), Lang::english()))
}

fn gaps(fragment: &str) -> State {
    State { view: Some(View::Gaps), ..url::decode(fragment) }
}

proptest! {
    #![proptest_config(common::cases(100))]

    #[test]
    fn any_data_fit_at_any_width(
        (dataset, filter) in random::filtered(),
        width in 280..=1600_u32,
        (interpreters, home, ranges) in any::<(bool, bool, bool)>(),
    ) {
        let fragment = if home { "gap=home" } else { "" };
        let mut state = State { interpreters, filter, ..gaps(fragment) };
        state.method.ranges = ranges;
        let picture = check(&dataset, &state, f64::from(width));
        let rows = rows(&dataset, &state);
        prop_assert_eq!(order(&picture), [rows.compared, rows.others].concat());
        let said: String = picture.whole().texts().iter().map(|text| [&text.line(), " "].concat()).collect();
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        for idx in rows.empty.into_iter().chain(rows.elsewhere) {
            prop_assert!(bare(&said).contains(&bare(&dataset.issues[idx].label)));
        }
    }

    #[test]
    fn any_data_have_a_map_with_every_mark_inside(
        (dataset, filter) in random::filtered(),
        width in 280..=1600_u32,
        (interpreters, pairs, open) in any::<(bool, bool, bool)>(),
    ) {
        let issue = dataset.issues.first().filter(|_| open).map(|issue| issue.id.clone());
        let state = State { view: Some(View::Map), interpreters, pairs, issue, filter, ..State::default() };
        let whole = picture_of(&dataset, &state, f64::from(width)).unwrap().whole();
        prop_assert_eq!(look::lost(&whole), Vec::<String>::new());
        let svg = saydo::scene::svg::to_text(&whole, "");
        prop_assert!(!svg.contains("NaN") && !svg.contains("922337"));
        let mut ids: Vec<&str> = whole.handles().iter().map(|handle| handle.id.as_str()).collect();
        let n_handles = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), n_handles);
    }

    #[test]
    fn many_passages_on_one_code_stay_in_their_strip(dataset in random::sized(200, 150), width in 280..=1600_u32) {
        let crowd = Dataset { issues: dataset.issues[..1].to_vec(), ..dataset };
        let issue = crowd.issues[0].id.clone();
        let statements = crowd.statements.iter().cloned().map(|statement| saydo::model::Statement { issue: issue.clone(), ..statement }).collect();
        let actions = crowd.actions.iter().cloned().map(|action| saydo::model::Action { issue: issue.clone(), ..action }).collect();
        check(&Dataset { statements, actions, ..crowd }, &gaps("layer=interpreters"), f64::from(width));
    }

    #[test]
    fn wrapped_lines_fit_and_keep_the_text(text in "([a-zé中W]{1,30} {1,2}){0,12}", limit in 15.0..400.0_f64, lines in 0..4_usize) {
        let wrapped = metrics::wrap(&text, Font::Bold, 12.0, limit, lines);
        prop_assert!(wrapped.iter().all(|line| metrics::width(line, Font::Bold, 12.0) <= limit || line.chars().count() <= 2), "{wrapped:?}");
        prop_assert!(lines == 0 || wrapped.len() <= lines);
        let bare = |text: &str| text.replace(' ', "");
        match wrapped.last().and_then(|last| last.strip_suffix('…')) {
            Some(last) => prop_assert!(bare(&text).starts_with(&bare(&[&wrapped[..wrapped.len() - 1].concat(), last].concat()))),
            None => prop_assert_eq!(bare(&wrapped.concat()), bare(&text)),
        }
    }
}

#[test]
fn the_reports_rows_fit_at_every_width() {
    let dataset = common::report::dataset();
    for width in WIDTHS.into_iter().chain([280.0, 337.0, 640.5, 1600.0]) {
        for fragment in [
            "",
            "gap=home",
            "layer=interpreters",
            "side=home",
            "issue=sea",
            "q=law",
            "from=2017",
            "voice=interpreter",
            "method=ranges,median",
        ] {
            let picture = check(&dataset, &gaps(fragment), width);
            assert_eq!(look::text_with(&picture.whole(), "…"), None, "{fragment} at {width} is cut");
            if fragment.is_empty() {
                assert_eq!(order(&picture).len(), 13, "five rows and eight others");
            }
        }
    }
}

#[test]
fn the_reports_ticks_are_said_in_full_at_every_width() {
    let dataset = common::report::dataset();
    for width in WIDTHS {
        let head = check(&dataset, &gaps(""), width).head;
        let texts: String = head.texts().iter().map(|text| [&text.text, " "].concat()).collect();
        for (_, words) in &dataset.axis.ticks.0 {
            assert!(words.split(' ').all(|word| texts.split(' ').any(|other| other == word)), "{words} at {width}");
        }
        // The end that accepts is at the right.
        let at = |word: &str| look::text_with(&head, word).unwrap().x;
        assert!(at("rejects") < at("limits") && at("neutral") < at("commits"));
    }
}

#[test]
fn an_arrow_runs_from_words_to_deeds_where_they_part_and_is_dashed_where_thin() {
    let dataset = common::report::dataset();
    let picture = picture_of(&dataset, &gaps(""), 640.0).unwrap();
    let svg = |idx: usize| {
        let part = picture.parts.iter().find(|part| part.issue_idx == Some(idx)).unwrap();
        saydo::scene::svg::to_text(&part.scene, "")
    };
    for (id, arrow, dashed) in [("trade", true, false), ("sea", true, true), ("human-rights", false, false)] {
        let idx = dataset.issues.iter().position(|issue| issue.id.as_str() == id).unwrap();
        let drawn = svg(idx);
        assert_eq!((drawn.contains("arrowhead"), drawn.contains("arrow dashed")), (arrow, dashed), "{id}");
    }
}

#[test]
fn an_unknown_country_is_drawn_like_any_other() {
    let dataset = common::invented::dataset();
    for width in WIDTHS {
        let picture = check(&dataset, &gaps("layer=interpreters"), width);
        let rows = rows(&dataset, &gaps("layer=interpreters"));
        assert_eq!(order(&picture), [rows.compared, rows.others].concat());
        let texts: Vec<String> = picture.whole().texts().iter().map(|text| text.line().to_lowercase()).collect();
        let foreign = ["china", "beijing", "scholar", "coded", "gap "];
        assert!(!texts.iter().any(|text| foreign.iter().any(|word| text.contains(word))), "{texts:?}");
    }
}
