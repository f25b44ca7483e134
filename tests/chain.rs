//! Chains: every linked record is drawn or counted, no line crosses a text, and keys reach every record.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::look::{collisions, outside, overlaps};
use proptest::prelude::*;
use saydo::analysis::chain::Chain;
use saydo::analysis::{Columns, Figures, link, passage};
use saydo::model::Dataset;
use saydo::scene::chain::{Path, key, scene, walk};
use saydo::scene::neighbour::Direction;
use saydo::scene::{Input, Rect, Scene, Shape};
use saydo::state::{Action, Effect, Panels, State, recode, update, url};
use saydo::text::Lang;
use std::collections::BTreeSet;

/// Runs a check on the chain of a passage.
fn with<T>(dataset: &Dataset, passage_idx: usize, look: impl FnOnce(&Path<'_>, &Chain) -> T) -> T {
    with_state(dataset, &State::default(), passage_idx, look)
}

/// The same in a state.
fn with_state<T>(dataset: &Dataset, state: &State, idx: usize, look: impl FnOnce(&Path<'_>, &Chain) -> T) -> T {
    let columns = recode::columns(dataset, &state.codes);
    let published = Figures::published(dataset, &Columns::of(dataset));
    let panels = Panels::default();
    let input = Input::new(dataset, &columns, &published, state, &panels, Lang::english());
    let chain = Chain::of(&columns, idx);
    look(&Path::new(&input, &chain), &chain)
}

fn boxes(scene: &Scene) -> Vec<Rect> {
    let hit =
        |nodes: &[saydo::scene::Node]| nodes.iter().find(|node| node.class == "hit-box").map(|node| node.shape.clone());
    let groups =
        scene.nodes.iter().filter_map(|node| if let Shape::Group(nodes) = &node.shape { hit(nodes) } else { None });
    groups.filter_map(|shape| if let Shape::Rect(rect, _) = shape { Some(rect) } else { None }).collect()
}

/// Lines that run through a text or through the inside of a box.
fn crossing(scene: &Scene) -> Vec<String> {
    let texts = scene.texts().into_iter().map(|text| (text.reserved(), text.text.clone()));
    let boxes = boxes(scene).into_iter().map(|rect| (rect, "a box".to_owned()));
    let taken: Vec<(Rect, String)> = texts.chain(boxes).map(|(rect, name)| (rect.grown(-0.1), name)).collect();
    let mut found = Vec::new();
    for node in scene.nodes.iter().filter(|node| node.class.starts_with("arc")) {
        let Shape::Path(d) = &node.shape else { continue };
        let points: Vec<(f64, f64)> =
            d.0.iter().flat_map(|(_, numbers)| numbers.chunks(2).map(|point| (point[0], point[1]))).collect();
        for pair in points.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let run = Rect { x: a.0.min(b.0), y: a.1.min(b.1), w: (a.0 - b.0).abs(), h: (a.1 - b.1).abs() };
            found.extend(
                taken.iter().filter(|(rect, _)| rect.overlaps(&run)).map(|(_, name)| format!("{name} at {run:?}")),
            );
        }
    }
    found
}

/// All passages connected with a passage.
fn connected(dataset: &Dataset, passage_idx: usize) -> BTreeSet<usize> {
    let find = |id| passage::find(dataset, id).unwrap();
    let links: Vec<[usize; 2]> = dataset.links.iter().map(|link| [find(&link.from), find(&link.to)]).collect();
    let mut all = BTreeSet::from([passage_idx]);
    loop {
        let mut next = all.clone();
        for ends in &links {
            if ends.iter().any(|end| all.contains(end)) {
                next.extend(ends);
            }
        }
        if next == all {
            return all;
        }
        all = next;
    }
}

#[track_caller]
fn check(dataset: &Dataset, passage_idx: usize, widths: &[f64]) {
    with(dataset, passage_idx, |path, chain| {
        let members: Vec<usize> = chain.members.iter().map(|member| member.passage_idx).collect();
        let all: BTreeSet<usize> = members.iter().chain(&chain.left_out).copied().collect();
        assert_eq!(all, connected(dataset, passage_idx), "all that is tied is there or counted");
        assert_eq!(all.len(), members.len() + chain.left_out.len(), "once each");
        let record = passage::at(dataset, passage_idx).unwrap();
        for counterpart in link::counterparts(dataset, record.id()).iter().take(11) {
            let other = passage::find(dataset, counterpart.other).unwrap();
            assert!(members.contains(&other) || members.len() == 12, "what it is tied to itself comes first");
        }
        for width in widths {
            let drawn = scene(path, *width);
            assert_eq!(drawn, scene(path, *width));
            assert_eq!(drawn.handles().len(), members.len());
            assert_eq!(collisions(&drawn), Vec::<String>::new(), "at {width}");
            assert_eq!(outside(&drawn), Vec::<String>::new(), "at {width}");
            assert_eq!(overlaps(&boxes(&drawn)), 0, "at {width}");
            assert_eq!(crossing(&drawn), Vec::<String>::new(), "at {width}");
        }
        reach(path);
    });
}

/// Keys lead from the first record to every other and back.
fn reach(path: &Path<'_>) {
    let ids: Vec<String> = (0..path.n()).map(|place| key(path.record(place).unwrap().id())).collect();
    for start in [&ids[0], &ids[ids.len() - 1]] {
        let mut found = vec![start.clone()];
        let mut at = 0;
        while let Some(from) = found.get(at).cloned() {
            for direction in [Direction::Left, Direction::Right, Direction::Up, Direction::Down] {
                found.extend(walk::next(path, &from, direction).filter(|to| !found.contains(to)));
            }
            at += 1;
        }
        assert_eq!(found.len(), ids.len(), "from {start}");
    }
    assert_eq!(walk::next(path, &ids[0], Direction::Last).as_ref(), ids.last());
    assert_eq!(walk::next(path, &ids[ids.len() - 1], Direction::First).as_ref(), ids.first());
}

proptest! {
    #![proptest_config(common::cases(60))]

    #[test]
    fn whatever_the_data_nothing_is_lost_crossed_or_out_of_reach(
        dataset in common::random::dataset(),
        start in any::<prop::sample::Index>(),
        width in 270.0..1200.0_f64,
    ) {
        let n = passage::count(&dataset);
        prop_assume!(n > 0);
        check(&dataset, start.index(n), &[width]);
    }
}

#[test]
fn every_chain_of_the_report_can_be_read_at_every_width() {
    let dataset = common::report::dataset();
    for passage_idx in 0..passage::count(&dataset) {
        check(&dataset, passage_idx, &[270.0, 340.0, 640.0, 960.0]);
    }
}

#[test]
fn sides_follow_one_another_and_dates_within_them() {
    let dataset = common::report::dataset();
    let idx = passage::find(&dataset, &"xi-2018-lead".into()).unwrap();
    with(&dataset, idx, |path, _| {
        let ids: Vec<&str> = (0..path.n()).map(|place| path.record(place).unwrap().id().as_str()).collect();
        assert_eq!(ids, ["hu-2009", "xi-2014", "xi-2018-lead", "deng-1989", "beijing-chorus"]);
        assert_eq!(path.tie(2), None);
        assert_eq!(path.tie(0).unwrap().0, "is taken back later by this passage");
        assert_eq!(path.tie(4).unwrap().0, "is said again by 1");
    });
}

#[test]
fn a_chain_stays_open_from_record_to_record_and_goes_with_the_card() {
    let dataset = common::report::dataset();
    let act = |state: &State, text: &str| update(state, &dataset, &Action::parse(text, "").unwrap());
    let (state, _) = act(&State::default(), "record xi-2018-lead");
    let (state, effects) = act(&state, "chain");
    assert!(state.chain && effects.contains(&Effect::ReplaceUrl));
    assert!(url::encode(&state).ends_with("record=xi-2018-lead&chain=on"), "{}", url::encode(&state));
    let (state, effects) = act(&state, "chain-record hu-2009");
    assert!(state.chain && state.record == Some("hu-2009".into()));
    assert!(effects.contains(&Effect::Focus("chain:hu-2009".into())));
    let (state, _) = act(&state, "next");
    assert!(state.chain, "the next record's chain");
    let (state, _) = act(&state, "close");
    assert!(!state.chain);
    assert_eq!(act(&state, "chain-record nobody").0, state);
}

#[test]
fn a_box_says_whose_code_it_has_and_that_its_passage_is_left_out() {
    let dataset = common::report::dataset();
    let idx = passage::find(&dataset, &"xi-2018-lead".into()).unwrap();
    let said = |codes: &str, width: f64| {
        let state = url::decode(&["v=1&codes=", codes].concat());
        with_state(&dataset, &state, idx, |path, _| {
            let drawn = scene(path, width);
            assert_eq!(collisions(&drawn), Vec::<String>::new(), "{codes} at {width}");
            assert_eq!(outside(&drawn), Vec::<String>::new(), "{codes} at {width}");
            let texts = drawn.texts().into_iter().map(|text| text.text.clone());
            texts.filter(|text| text.contains("by you")).collect::<Vec<_>>()
        })
    };
    for width in [270.0, 640.0] {
        assert_eq!(said("", width), Vec::<String>::new());
        assert_eq!(said("hu-2009:x,xi-2014:1", width), ["left out by you", "by you; published neutral"]);
    }
}
