//! Placement: marks and labels never overlap or leave their bounds, and the same input gives the same places.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use proptest::prelude::*;
use saydo::model::{Axis, Code};
use saydo::scene::Rect;
use saydo::scene::dodge::{Along, Dodged, Free, dodge, dodge_off, dodge_within};
use saydo::scene::label::{Wanted, around, place, spread};
use saydo::scene::scale::Scale;

const ALONG: [Along; 3] = [Along::RowUp, Along::RowDown, Along::Around];

/// The width of a scale, its number of codes, and the codes of some marks.
fn marks() -> impl Strategy<Value = (f64, i32, Vec<i32>)> {
    (280..=1600_u32, 2..=11_i32).prop_flat_map(|(width, n_codes)| {
        (Just(f64::from(width)), Just(n_codes), prop::collection::vec(0..n_codes, 0..=200))
    })
}

fn scale(width: f64, n_codes: i32) -> (Axis, Scale) {
    let axis = Axis { low: Code(0), high: Code::whole(n_codes - 1), step: Code::whole(1), ..Axis::default() };
    (axis.clone(), Scale::new(&axis, 38.0, width - 38.0))
}

/// The least distance between the middles of two marks, in radii; `None` for fewer than two.
fn nearest(dodged: &Dodged) -> Option<f64> {
    let places = &dodged.places;
    let pairs =
        places.iter().enumerate().flat_map(|(idx, one)| places[idx + 1..].iter().map(move |other| (one, other)));
    pairs.map(|(one, other)| (one.0 - other.0).hypot(one.1 - other.1) / dodged.radius).min_by(f64::total_cmp)
}

proptest! {
    #![proptest_config(common::cases(120))]

    #[test]
    fn marks_stand_apart_and_near_their_codes((width, n_codes, codes) in marks(), along in prop::sample::select(ALONG.to_vec())) {
        let (axis, scale) = scale(width, n_codes);
        let half = scale.step(&axis) / 2.0;
        let anchors: Vec<_> = codes.iter().map(|code| (scale.code(Code::whole(*code)), 50.0)).collect();
        let dodged = dodge(&anchors, 2.9, half, along);
        prop_assert_eq!(dodged.places.len(), anchors.len());
        prop_assert!(dodged.radius > 0.0 && dodged.radius <= 2.9);
        prop_assert!(nearest(&dodged).is_none_or(|nearest| nearest >= 2.0 - 1e-3), "{:?}", nearest(&dodged));
        for (place, anchor) in dodged.places.iter().zip(&anchors) {
            let (dx, dy) = (place.0 - anchor.0, place.1 - anchor.1);
            prop_assert!(dx.abs() <= half && dy.abs() <= half, "{dx} {dy} past {half}");
            let allowed = match along { Along::RowUp => dy <= 0.0, Along::RowDown => dy >= 0.0, Along::Around => true };
            prop_assert!(allowed, "{along:?} {dy}");
        }
        prop_assert_eq!(dodge(&anchors, 2.9, half, along), dodged);
    }

    #[test]
    fn marks_of_any_anchors_stand_apart(
        anchors in prop::collection::vec((0..4000_i32, 0..4000_i32), 0..200),
        spread in 1..40_i32,
        along in prop::sample::select(ALONG.to_vec()),
    ) {
        let at = |value: i32| f64::from(value) / f64::from(spread);
        let anchors: Vec<_> = anchors.into_iter().map(|(x, y)| (at(x), at(y))).collect();
        let dodged = dodge(&anchors, 2.9, 20.0, along);
        prop_assert!(nearest(&dodged).is_none_or(|nearest| nearest >= 2.0 - 1e-3), "{:?}", nearest(&dodged));
        prop_assert!(dodged.places.iter().zip(&anchors).all(|(place, anchor)| (place.0 - anchor.0).abs().max((place.1 - anchor.1).abs()) <= 20.0));
    }

    #[test]
    fn a_reach_across_and_one_up_or_down_are_both_kept(
        n in 0..200_usize,
        reach in (0.0..60.0_f64, 0.0..60.0_f64),
        along in prop::sample::select(ALONG.to_vec()),
    ) {
        prop_assume!(reach.0 + reach.1 > 4.0);
        let dodged = dodge_within(&vec![(0.0, 0.0); n], 3.0, reach, along);
        prop_assert!(dodged.places.iter().all(|(x, y)| x.abs() <= reach.0 && y.abs() <= reach.1));
        prop_assert!(nearest(&dodged).is_none_or(|nearest| nearest >= 2.0 - 1e-3));
    }

    #[test]
    fn marks_keep_off_what_is_taken_and_within_bounds(
        anchors in prop::collection::vec((0..200_i32, 0..200_i32), 0..40),
        taken in prop::collection::vec((0..200_i32, 0..200_i32, 1..12_i32), 0..20),
        along in prop::sample::select(ALONG.to_vec()),
    ) {
        let anchors: Vec<_> = anchors.into_iter().map(|(x, y)| (f64::from(x), f64::from(y))).collect();
        let taken: Vec<_> = taken.into_iter().map(|(x, y, r)| (f64::from(x), f64::from(y), f64::from(r))).collect();
        let bounds = Rect { x: -10.0, y: -10.0, w: 220.0, h: 220.0 };
        let free = Free { taken: taken.clone(), bounds: Some(bounds) };
        let dodged = dodge_off(&anchors, 4.0, (40.0, 40.0), along, &free);
        let (r, stayed) = (dodged.radius, dodged.places == anchors);
        prop_assert!(stayed || nearest(&dodged).is_none_or(|nearest| nearest >= 2.0 - 1e-3));
        for (x, y) in &dodged.places {
            prop_assert!(stayed || bounds.contains(&Rect::around(*x, *y, 2.0 * r, 2.0 * r)));
            prop_assert!(stayed || taken.iter().all(|(left, top, size)| (left - x).hypot(top - y) >= size + r - 1e-6));
        }
    }

    #[test]
    fn dodging_ends_for_any_input(
        anchors in prop::collection::vec((any::<f64>(), any::<f64>()), 0..40),
        copies in 1..4_usize,
        radius in any::<f64>(),
        reach in any::<(f64, f64)>(),
        along in prop::sample::select(ALONG.to_vec()),
    ) {
        let anchors = anchors.repeat(copies);
        for radius in [radius, 2.9] {
            prop_assert_eq!(dodge_within(&anchors, radius, reach, along).places.len(), anchors.len());
        }
    }

    #[test]
    fn codes_keep_their_order_on_a_scale(width in 280..=1600_u32, n_codes in 2..=11_i32, mirrored in any::<bool>()) {
        let (axis, scale) = scale(f64::from(width), n_codes);
        let scale = if mirrored { Scale::new(&axis, f64::from(width), 0.0) } else { scale };
        let places: Vec<f64> = axis.codes().into_iter().map(|code| scale.code(code)).collect();
        // The low end accepts, so it is at the end of the scale.
        prop_assert!(places.windows(2).all(|pair| (pair[0] < pair[1]) == mirrored));
        prop_assert!(places.windows(2).all(|pair| ((pair[1] - pair[0]).abs() - scale.step(&axis)).abs() < 1e-9));
    }

    #[test]
    fn labels_stand_apart_within_bounds_and_give_way_by_priority((bounds, wanted, obstacles) in labels()) {
        let places = place(&wanted, &mut obstacles.clone(), &bounds);
        let boxes: Vec<Rect> = wanted.iter().zip(&places).filter_map(|(label, place)| place.map(|at| label.candidates[at])).collect();
        prop_assert!(boxes.iter().all(|rect| bounds.contains(rect)));
        prop_assert!(boxes.iter().all(|rect| !obstacles.iter().any(|obstacle| obstacle.overlaps(rect))));
        prop_assert!(boxes.iter().enumerate().all(|(idx, one)| !boxes[idx + 1..].iter().any(|other| one.overlaps(other))));
        prop_assert_eq!(&place(&wanted, &mut obstacles.clone(), &bounds), &places);
        // The most important label is drawn if it would have room alone.
        if let Some(first) = (0..wanted.len()).min_by_key(|idx| wanted[*idx].priority) {
            let free = |rect: &Rect| bounds.contains(rect) && rect.is_free_of(&obstacles);
            prop_assert_eq!(places[first].is_some(), wanted[first].candidates.iter().any(free));
        }
        // A label without a place has no possible place: each of its candidates is outside, or taken by an obstacle, by
        // several labels, or by one that has no other place.
        for (label, _) in wanted.iter().zip(&places).filter(|(_, place)| place.is_none()) {
            let free = |rect: &Rect| bounds.contains(rect) && !boxes.iter().chain(&obstacles).any(|other| other.overlaps(rect));
            prop_assert!(!label.candidates.iter().any(free));
            for rect in label.candidates.iter().filter(|rect| bounds.contains(rect) && !obstacles.iter().any(|other| other.overlaps(rect))) {
                let holders: Vec<usize> = (0..wanted.len()).filter(|idx| places[*idx].is_some_and(|at| wanted[*idx].candidates[at].overlaps(rect))).collect();
                let [holder] = holders[..] else { continue };
                let mut others = obstacles.clone();
                others.push(*rect);
                others.extend((0..wanted.len()).filter(|idx| *idx != holder).filter_map(|idx| places[idx].map(|at| wanted[idx].candidates[at])));
                let candidates = &wanted[holder].candidates;
                let held = candidates[places[holder].unwrap()];
                prop_assert!(!candidates.iter().any(|to| *to != held && bounds.contains(to) && to.is_free_of(&others)));
            }
        }
    }

    #[test]
    fn boxes_spread_in_order_near_their_anchors(
        boxes in prop::collection::vec((0..400_i32, 4..30_i32), 0..200),
        reach in 0.0..80.0_f64,
        bounds in (-20.0..100.0_f64, 100.0..500.0_f64),
    ) {
        let (from, to) = bounds;
        let anchors: Vec<f64> = boxes.iter().map(|(anchor, _)| f64::from(*anchor)).collect();
        let heights: Vec<f64> = boxes.iter().map(|(_, height)| f64::from(*height)).collect();
        let places = spread(&anchors, &heights, reach, from, to);
        let mut order: Vec<usize> = (0..boxes.len()).filter(|idx| places[*idx].is_some()).collect();
        order.sort_by(|a, b| anchors[*a].total_cmp(&anchors[*b]).then(a.cmp(b)));
        let edges: Vec<(f64, f64)> = order.iter().map(|idx| {
            let (place, half) = (places[*idx].unwrap(), heights[*idx] / 2.0);
            (place - half, place + half)
        }).collect();
        prop_assert!(edges.windows(2).all(|pair| pair[0].1 <= pair[1].0 + 1e-6), "{edges:?}");
        prop_assert!(edges.iter().all(|(low, high)| *low >= from - 1e-6 && *high <= to + 1e-6), "{edges:?}");
        prop_assert!(order.iter().all(|idx| (places[*idx].unwrap() - anchors[*idx]).abs() <= reach + 1e-6));
        prop_assert_eq!(spread(&anchors, &heights, reach, from, to), places);
    }
}

/// Bounds, labels around marks with a priority of 0 to 3 each, and obstacles.
fn labels() -> impl Strategy<Value = (Rect, Vec<Wanted>, Vec<Rect>)> {
    (280..=1600_i32).prop_flat_map(|width| {
        let mark = (0..width, 0..400_i32, 20..160_i32, 0..4_i32);
        let obstacle = (0..width, 0..400_i32, 1..40_i32);
        let marks = prop::collection::vec(mark, 0..120);
        (Just(width), marks, prop::collection::vec(obstacle, 0..60)).prop_map(|(width, marks, obstacles)| {
            let bounds = Rect { x: 0.0, y: 0.0, w: f64::from(width), h: 400.0 };
            let wanted = marks.into_iter().map(|(x, y, w, priority)| {
                let mark = Rect::around(f64::from(x), f64::from(y), 13.0, 13.0);
                Wanted { candidates: around(&mark, f64::from(w), 16.0, 3.0).to_vec(), priority }
            });
            let obstacles = obstacles.into_iter();
            let obstacles = obstacles
                .map(|(x, y, size)| Rect::around(f64::from(x), f64::from(y), f64::from(size), f64::from(size)));
            (bounds, wanted.collect(), obstacles.collect())
        })
    })
}

#[test]
fn a_lone_mark_and_a_lone_box_stay_where_they_belong() {
    let alone = Dodged { places: vec![(7.0, 9.0)], radius: 3.0 };
    assert_eq!(dodge(&[(7.0, 9.0)], 3.0, 20.0, Along::Around), alone);
    assert_eq!(spread(&[30.0, 90.0], &[10.0, 10.0], 20.0, 0.0, 100.0), [Some(30.0), Some(90.0)]);
    assert_eq!(spread(&[30.0, 30.0], &[10.0, 10.0], 20.0, 0.0, 100.0), [Some(25.0), Some(35.0)]);
    assert_eq!(spread(&[30.0, 30.0], &[10.0, 10.0], 2.0, 0.0, 100.0), [Some(30.0), None]);
    assert_eq!(spread(&[], &[], 2.0, 0.0, 100.0), []);
}

#[test]
fn marks_without_room_still_end_somewhere() {
    for (radius, reach) in [(f64::NAN, 5.0), (f64::INFINITY, 5.0), (0.0, 5.0), (-1.0, 5.0), (3.0, f64::NAN), (3.0, 0.0)]
    {
        let dodged = dodge(&[(1.0, 1.0); 3], radius, reach, Along::RowUp);
        assert_eq!(dodged.places, [(1.0, 1.0); 3], "{radius} {reach}");
    }
    assert_eq!(dodge(&[(1.0, 1.0); 9], 3.0, f64::INFINITY, Along::Around).radius, 3.0);
    assert_eq!(dodge(&[(1.0, 1.0); 5000], 3.0, 20.0, Along::RowDown).places.len(), 5000);
}

#[test]
fn script_and_styles_are_wide_from_the_same_width_as_the_program() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let wide = saydo::state::WIDE;
    let script = read("src/host/js/widget.js");
    assert!(
        script.contains(&format!("clientWidth >= {wide} ")),
        "the script fetches the map's module at another width"
    );
    for sheet in ["base", "figure", "still"] {
        let styles = read(&format!("styles/{sheet}.css"));
        assert!(styles.contains(&format!("(min-width: {wide}px)")), "{sheet}.css");
    }
}
