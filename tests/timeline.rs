//! The Timeline: spans are exact to the day, nothing is hidden or outside, and the period filters every view.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::look::{collisions, lost, outside};
use proptest::prelude::*;
use saydo::analysis::{Columns, Figures, Standing, facet};
use saydo::model::Dataset;
use saydo::scene::gesture::Gesture;
use saydo::scene::neighbour::Direction;
use saydo::scene::picture::{Part, WIDTHS};
use saydo::scene::row::Rows;
use saydo::scene::timeline::{brush, picture};
use saydo::scene::view::action;
use saydo::scene::{Input, Node, Picture, Rect, Scene, Shape};
use saydo::state::{Panels, State, View, recode, update, url};
use saydo::text::Lang;

/// Runs a check on the Timeline of a state.
fn with<T>(dataset: &Dataset, state: &State, look: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = recode::columns(dataset, &state.codes);
    let published = Figures::published(dataset, &Columns::of(dataset));
    let panels = Panels::default();
    look(&Input::new(dataset, &columns, &published, state, &panels, Lang::english()))
}

/// Every target of a part, by id: passages, and the name that opens the issue.
fn targets(part: &Part) -> Vec<(String, Rect)> {
    let mut targets = Vec::new();
    for node in &part.scene.nodes {
        let Some(handle) = node.handle.as_deref() else { continue };
        let class = if handle.id.starts_with("record:") { "hit-box" } else { "hover-box" };
        targets.push((handle.id.clone(), boxes(node, class)[0]));
    }
    targets
}

/// The rows of issues.
fn rows(picture: &Picture) -> Vec<&Part> {
    picture.parts.iter().filter(|part| part.issue_idx.is_some()).collect()
}

/// The part with events, years and period.
fn top(picture: &Picture) -> &Scene {
    &picture.parts[0].scene
}

/// All of a scene's texts.
fn texts(scene: &Scene) -> Vec<String> {
    scene.texts().iter().map(|text| text.text.clone()).collect()
}

/// The number in a row's "5 undated"; 0 if there is none.
fn undated(part: &Part) -> usize {
    let texts = texts(&part.scene);
    texts.iter().find_map(|text| text.strip_suffix(" undated")?.parse().ok()).unwrap_or(0)
}

fn boxes(node: &Node, class: &str) -> Vec<Rect> {
    let Shape::Group(nodes) = &node.shape else { return Vec::new() };
    let found = nodes.iter().filter(|node| node.class.split(' ').any(|name| name == class));
    found.filter_map(|node| if let Shape::Rect(rect, _) = node.shape { Some(rect) } else { None }).collect()
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn every_chosen_passage_is_there_apart_from_others_and_inside(
        (dataset, filter) in common::random::filtered(),
        width in 280.0..1600.0_f64,
        interpreters in any::<bool>(),
    ) {
        let state = State { filter, interpreters, ..State::default() };
        with(&dataset, &state, |input| {
            let picture = picture(input, width);
            prop_assert_eq!(&picture, &saydo::scene::timeline::picture(input, width));
            let is_drawn = |idx: usize| interpreters || input.columns.standing[idx] != Standing::Interpreter;
            let chosen = |idx: &usize| input.chosen[*idx] && is_drawn(*idx);
            let dated = (0..input.columns.n).filter(chosen).filter(|idx| input.columns.span[*idx].is_some()).count();
            let n_targets: usize = rows(&picture).iter().map(|part| targets(part).len() - 1).sum();
            prop_assert_eq!(n_targets, dated);
            for part in rows(&picture) {
                let issue_idx = part.issue_idx.unwrap();
                let mut without = input.state.filter.clone();
                (without.from, without.to) = (None, None);
                let fitting = facet::select(&dataset, input.columns, &without);
                let is_here = |idx: &usize| usize::from(input.columns.issue[*idx]) == issue_idx && is_drawn(*idx);
                let expected = (0..input.columns.n)
                    .filter(|idx| is_here(idx) && fitting[*idx] && input.columns.span[*idx].is_none())
                    .count();
                prop_assert_eq!(undated(part), expected, "a period leaves what is undated counted");
                let all = Rect { x: 0.0, y: 0.0, w: width, h: part.scene.height }.grown(0.01);
                let targets = targets(part);
                for (at, (id, target)) in targets.iter().enumerate() {
                    prop_assert!(all.contains(target), "{} at {:?} of {:?}", id, target, all);
                    prop_assert!(target.w.min(target.h) >= 24.0, "a finger meets {}: {:?}", id, target);
                    for (other_id, other) in &targets[at + 1..] {
                        prop_assert!(!target.grown(-0.01).overlaps(&other.grown(-0.01)), "{} {}", id, other_id);
                    }
                }
            }
            for part in &picture.parts {
                prop_assert_eq!(collisions(&part.scene), Vec::<String>::new());
                prop_assert_eq!(outside(&part.scene), Vec::<String>::new());
                prop_assert_eq!(lost(&part.scene), Vec::<String>::new());
                prop_assert!(part.scene.texts().iter().all(|text| [12.0, 14.0, 16.0].contains(&text.size)));
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_handle_dragged_or_pushed_filters_and_comes_back(x in 0.0..960.0_f64, what in prop::sample::select(vec!["from", "to"])) {
        let dataset = common::report::dataset();
        let text = format!("drag {what} 0 0 {} 0 move", (x * 10.0) as i32);
        let wanted = with(&dataset, &State::default(), |input| {
            action(input, View::Timeline, 960.0, &Gesture::parse(&text).unwrap())
        });
        let (state, _) = update(&State::default(), &dataset, &wanted.unwrap());
        let filter = &state.filter;
        let other = if what == "from" { &filter.to } else { &filter.from };
        prop_assert_eq!(other, &None);
        prop_assert_eq!(url::decode(&url::encode(&state)), state.clone());
        with(&dataset, &state, |input| {
            let id = format!("brush:{what}");
            let action = brush::nudged(input, 960.0, &id, Direction::Left).unwrap();
            let (moved, _) = update(&state, &dataset, &action);
            prop_assert_eq!(url::decode(&url::encode(&moved)), moved.clone());
            let undone = with(&dataset, &moved, |input| brush::nudged(input, 960.0, &id, Direction::Right)).unwrap();
            let (again, _) = update(&moved, &dataset, &undone);
            // At an end of the axis the handle doesn't move.
            let stopped = moved.filter == state.filter;
            prop_assert!(stopped || again.filter == state.filter, "{:?} {:?}", again.filter, state.filter);
            Ok(())
        })?;
    }
}

/// The state after a gesture, given as text.
fn dragged(dataset: &Dataset, state: &State, text: &str) -> State {
    let gesture = Gesture::parse(text).unwrap();
    let wanted = with(dataset, state, |input| action(input, View::Timeline, 960.0, &gesture));
    wanted.map_or(state.clone(), |wanted| update(state, dataset, &wanted).0)
}

/// Length of a period in months.
fn months(state: &State) -> i32 {
    let month = |date: &Option<saydo::model::Date>| {
        let point = date.as_ref().unwrap().points().unwrap().0;
        point.year * 12 + point.month.unwrap() as i32
    };
    month(&state.filter.to) - month(&state.filter.from)
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn the_window_keeps_its_length_and_stays_on_the_axis(by in -900..900_i32, years in -9..9_i32) {
        let dataset = common::report::dataset();
        let start = url::decode("v=1&view=timeline&from=2012-03&to=2014-08");
        let slid = dragged(&dataset, &start, &format!("drag window 5000 0 {} 0 move", 5000 + by * 10));
        prop_assert_eq!(url::decode(&url::encode(&slid)), slid.clone());
        let filter = &slid.filter;
        if let (Some(_), Some(_)) = (&filter.from, &filter.to) {
            prop_assert_eq!(months(&slid), months(&start));
        } else {
            prop_assert!(by.abs() > 20, "{by}: at an end of the axis there is no bound: {filter:?}");
        }
        // Keys move it by a year, and back.
        let key = if years < 0 { Direction::Down } else { Direction::Up };
        let mut state = start.clone();
        for _ in 0..years.abs().min(3) {
            let wanted = with(&dataset, &state, |input| brush::nudged(input, 960.0, "brush:window", key)).unwrap();
            state = update(&state, &dataset, &wanted).0;
            prop_assert_eq!(months(&state), months(&start));
        }
    }
}

#[test]
fn a_window_dragged_nowhere_stays_and_a_whole_axis_has_none_to_drag() {
    let dataset = common::report::dataset();
    let start = url::decode("v=1&view=timeline&from=2012-03&to=2014-08");
    assert_eq!(dragged(&dataset, &start, "drag window 5000 0 5000 0 end"), start);
    let further = dragged(&dataset, &start, "drag window 5000 0 5600 0 end");
    assert!(further.filter.from > start.filter.from && further.filter.to > start.filter.to);
    let has_window = |state: &State| {
        with(&dataset, state, |input| picture(input, 960.0).handles().iter().any(|handle| handle.id == "brush:window"))
    };
    assert!(has_window(&start) && !has_window(&State::default()));
}

/// A picture's marks, each with its row.
fn places(dataset: &Dataset, fragment: &str) -> Vec<(String, String, String)> {
    with(dataset, &url::decode(fragment), |input| {
        let picture = picture(input, 960.0);
        let marks = |part: &Part| {
            let marks = common::look::marks(&part.scene).into_iter();
            marks.map(|(rect, class)| (part.key.clone(), format!("{rect:?}"), class)).collect::<Vec<_>>()
        };
        rows(&picture).into_iter().flat_map(marks).collect()
    })
}

#[test]
fn what_a_period_leaves_out_stays_faint_where_it_was() {
    let dataset = common::report::dataset();
    let (all, some) = (places(&dataset, ""), places(&dataset, "v=1&view=timeline&to=2014"));
    let without_class = |marks: &[(String, String, String)]| {
        marks.iter().map(|(row, rect, _)| (row.clone(), rect.clone())).collect::<Vec<_>>()
    };
    assert_eq!(without_class(&all), without_class(&some), "no mark and no row moves or goes");
    let faint = |marks: &[(String, String, String)]| marks.iter().filter(|mark| mark.2.contains("ghost")).count();
    let n_chosen = with(&dataset, &url::decode("to=2014"), |input| input.figures.n);
    assert_eq!((faint(&all), faint(&some)), (0, all.len() - n_chosen));
    // Issues outside the selection have no faint marks.
    assert_eq!(faint(&places(&dataset, "issues=sea")), 0);
}

#[test]
fn rows_stand_in_the_figures_order_and_each_opens_its_issue() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        let picture = picture(input, 640.0);
        let listed = Rows::of(input);
        let expected = [listed.compared, listed.others].concat();
        assert_eq!(rows(&picture).iter().map(|part| part.issue_idx.unwrap()).collect::<Vec<_>>(), expected);
        for part in rows(&picture) {
            let issue = &input.dataset.issues[part.issue_idx.unwrap()];
            let handle = part.scene.handles().into_iter().find(|handle| handle.id == part.key).unwrap();
            assert_eq!(handle.action, format!("issue {}", issue.id.as_str()));
            assert!(handle.name.starts_with(&issue.label), "{}", handle.name);
        }
        let height: f64 = rows(&picture).iter().map(|part| part.scene.height).sum();
        assert!(height <= 535.0, "{height} px for {} rows", expected.len());
    });
}

/// Words stand above the row's line, deeds below it.
#[test]
fn words_are_above_the_line_and_deeds_below() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        for width in WIDTHS {
            let picture = picture(input, width);
            for part in rows(&picture) {
                let line = part.scene.nodes.iter().find(|node| node.class == "rail").unwrap();
                let Shape::Path(line) = &line.shape else { panic!("{line:?}") };
                let line = line.0[0].1[1];
                for (mark, class) in common::look::marks(&part.scene) {
                    let is_deed = class.split(' ').any(|part| part == "square");
                    assert!(if is_deed { mark.y > line } else { mark.bottom() < line }, "{class} at {width}");
                }
            }
        }
    });
}

#[test]
fn no_line_of_an_event_crosses_words() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        let scene = picture(input, 960.0).parts.remove(0).scene;
        let last_line = scene.nodes.iter().rposition(|node| node.class == "whisker").unwrap();
        let first_text = scene.nodes.iter().position(|node| matches!(node.shape, Shape::Text(_))).unwrap();
        assert!(last_line < first_text, "words and their halo lie over all lines");
    });
}

#[test]
fn a_year_is_as_wide_as_its_days_and_a_day_as_one_of_them() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        let picture = picture(input, 960.0);
        let bar = |id: &str| {
            let is_record =
                |node: &&Node| node.handle.as_deref().is_some_and(|handle| handle.id == format!("record:{id}"));
            let mut nodes = picture.parts.iter().flat_map(|part| &part.scene.nodes);
            boxes(nodes.find(is_record).unwrap(), "range")[0]
        };
        let year = bar("xi-2017-open");
        assert!((bar("g20-2008").w - year.w).abs() < 0.01, "one year is as wide as another");
        let two = bar("climate-2014-2015");
        assert!((two.w - 2.0 * year.w).abs() < 0.01);
        // December has 31 of 365 days and ends with its year.
        let december = bar("xi-2017-just");
        assert!((december.w - year.w * 31.0 / 365.0).abs() < 0.01, "{december:?}");
        assert!((december.right() - year.right()).abs() < 0.01);
        // June begins after 151 days.
        let june = bar("resolution-2017-06");
        assert!((june.x - year.x - year.w * 151.0 / 365.0).abs() < 0.01);
    });
}

#[test]
fn turning_points_are_named_and_undated_passages_counted() {
    let dataset = common::report::dataset();
    with(&dataset, &State::default(), |input| {
        for width in [320.0, 960.0] {
            let picture = picture(input, width);
            let texts = texts(top(&picture));
            for turn in ["2008–2009: ", "2016–2017: ", "June 2018: "] {
                assert!(texts.iter().any(|text| text.starts_with(turn)), "{turn} in {texts:?}");
            }
            let is_drawn = |idx: &usize| input.columns.standing[*idx] != Standing::Interpreter;
            let expected =
                (0..input.columns.n).filter(is_drawn).filter(|idx| input.columns.span[*idx].is_none()).count();
            assert_eq!(rows(&picture).iter().map(|part| undated(part)).sum::<usize>(), expected);
        }
    });
}

#[test]
fn faint_marks_are_explained_just_where_there_are_some() {
    let dataset = common::report::dataset();
    for (rest, expected) in [
        ("", false),
        ("&codes=xi-2014:x", true),
        ("&codes=xi-2014:1", false),
        ("&from=2017", true),
        ("&issues=sea", false),
    ] {
        with(&dataset, &url::decode(&["v=1&view=timeline", rest].concat()), |input| {
            let scene = picture(input, 960.0).whole();
            let faint = scene.nodes.iter().any(|node| node.class.split(' ').any(|name| name == "ghost"));
            let told = scene.texts().iter().any(|text| text.text == *input.lang.timeline_ghosts());
            assert_eq!((faint, told), (expected, expected), "{rest}");
        });
    }
}
