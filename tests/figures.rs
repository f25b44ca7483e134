//! Figures compared with exact fractions and brute force on random data, and on the report's data set with numbers that
//! the test computes from the raw JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random::{dataset, filtered};
use proptest::prelude::*;
use saydo::analysis::{Columns, Figures, Group, IssueFigures, Method, Passage, facet, passage};
use saydo::model::{Dataset, Side, Voice};
use serde_json::Value;
use std::collections::BTreeMap;

/// Codes in thousandths, by side: abroad, home, unclear, done, scholars.
type Codes = [Vec<i128>; 5];

const ABROAD: usize = 0;
const HOME: usize = 1;
const UNCLEAR: usize = 2;
const DONE: usize = 3;
const SCHOLARS: usize = 4;

/// Tenths of `numerator / denominator`, half away from zero, by trying every tenth in reach.
fn rounded(numerator: i128, denominator: i128) -> i128 {
    let (mut best, sign) = (0, numerator.signum());
    // The tenth nearest to the fraction. Of two equally near, the later one is further from zero.
    let distance = |tenth: i128| (numerator.abs() * 10 - tenth * denominator).abs();
    for tenth in 0..=numerator.abs() * 10 / denominator + 1 {
        if distance(tenth) <= distance(best) {
            best = tenth;
        }
    }
    best * sign
}

/// Difference of two means in tenths of the unit.
fn difference(one: &[i128], other: &[i128]) -> Option<i128> {
    let (n, m) = (one.len() as i128, other.len() as i128);
    let numerator = one.iter().sum::<i128>() * m - other.iter().sum::<i128>() * n;
    (n > 0 && m > 0).then(|| rounded(numerator, n * m * 1000))
}

/// The codebook's group; `alike` is in thousandths.
fn group(codes: &Codes, alike: i128) -> Group {
    let said = [ABROAD, HOME, UNCLEAR].iter().any(|side| !codes[*side].is_empty());
    let (done, scholars) = (!codes[DONE].is_empty(), !codes[SCHOLARS].is_empty());
    match difference(&codes[DONE], &codes[ABROAD]) {
        Some(gap) if gap * 100 > alike => Group::Further,
        Some(gap) if gap * 100 < -alike => Group::Closer,
        Some(_) => Group::Alike,
        None if said && done => Group::WordsElsewhere,
        None if said => Group::SaidOnly,
        None if done => Group::DoneOnly,
        None if scholars => Group::ScholarsOnly,
        None => Group::NotCovered,
    }
}

/// Whether leaving out one code changes the group, by trying each.
fn one_decides(codes: &Codes, alike: i128) -> bool {
    (0..codes.len()).any(|side| {
        (0..codes[side].len()).any(|at| {
            let mut fewer = codes.clone();
            fewer[side].remove(at);
            group(&fewer, alike) != group(codes, alike)
        })
    })
}

/// Compares an issue's figures with its codes.
fn check(figures: &IssueFigures, codes: &Codes, alike: i128) {
    let sides = &figures.sides;
    for (tally, codes) in [sides.abroad, sides.home, sides.unclear, sides.done, sides.interpreters].iter().zip(codes) {
        assert_eq!((tally.n as usize, i128::from(tally.sum)), (codes.len(), codes.iter().sum()));
        let tenths = tally.mean_tenths().map(|mean| i128::from(mean.0));
        assert_eq!(tenths, difference(codes, &[0]));
        let range = codes.iter().min().zip(codes.iter().max()).map(|(low, high)| (*low, *high));
        let ends = (tally.n > 0).then_some((i128::from(tally.low.0), i128::from(tally.high.0)));
        assert_eq!(ends, range);
        let nearest =
            tally.mean().zip(tenths).is_none_or(|(mean, tenths)| (mean * 10.0 - tenths as f64).abs() <= 0.5 + 1e-9);
        assert!(nearest, "{tally:?}");
    }
    assert_eq!(figures.gap.map(|gap| i128::from(gap.0)), difference(&codes[DONE], &codes[ABROAD]));
    assert_eq!(figures.audience_gap.map(|gap| i128::from(gap.0)), difference(&codes[HOME], &codes[ABROAD]));
    assert_eq!(figures.group, group(codes, alike), "{codes:?}");
    assert_eq!(figures.one_decides, one_decides(codes, alike), "{codes:?}");
    assert_eq!(figures.thin_side, codes[..SCHOLARS].iter().any(|codes| codes.len() == 1), "{codes:?}");
    assert_eq!(figures.fragile(), figures.one_decides || figures.thin_side);
    assert_eq!(figures.n() as usize, codes.iter().map(Vec::len).sum::<usize>());
}

/// Codes of the chosen passages of an issue, read from the records.
fn codes_of(dataset: &Dataset, chosen: &[bool], issue_idx: usize) -> Codes {
    let mut codes = Codes::default();
    let issue = &dataset.issues[issue_idx].id;
    for (passage, _) in
        passage::all(dataset).zip(chosen).filter(|(passage, chosen)| **chosen && passage.issue() == issue)
    {
        let side = match passage {
            Passage::Action(_) => DONE,
            Passage::Statement(statement) if statement.voice == Voice::Interpreter => SCHOLARS,
            Passage::Statement(statement) => {
                let audience = dataset.audiences.iter().find(|audience| audience.id == statement.audience).unwrap();
                [Side::Abroad, Side::Home, Side::Unclear].iter().position(|side| *side == audience.side).unwrap()
            }
        };
        codes[side].push(i128::from(passage.code().0));
    }
    codes
}

fn check_groups(figures: &Figures) {
    for issue in &figures.issues {
        let has_both = issue.sides.abroad.n > 0 && issue.sides.done.n > 0;
        assert_eq!(matches!(issue.group, Group::Further | Group::Alike | Group::Closer), has_both);
    }
}

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn figures_of_any_selection_are_exact((dataset, filter) in filtered()) {
        let columns = Columns::of(&dataset);
        let chosen = facet::select(&dataset, &columns, &filter);
        let figures = Figures::of(&dataset, &columns, &chosen, Method::default());
        prop_assert_eq!(figures.n, chosen.iter().filter(|chosen| **chosen).count());
        for (issue_idx, issue) in figures.issues.iter().enumerate() {
            check(issue, &codes_of(&dataset, &chosen, issue_idx), i128::from(dataset.axis.alike.0));
        }
        check_groups(&figures);
    }

    #[test]
    fn a_gap_counts_as_alike_up_to_the_threshold_and_no_further(dataset in dataset()) {
        let columns = Columns::of(&dataset);
        let gaps: Vec<i32> = Figures::published(&dataset, &columns).issues.iter().filter_map(|issue| issue.gap).map(|gap| gap.0).collect();
        for gap in gaps {
            let mut dataset = dataset.clone();
            for (alike, is_alike) in [(gap.abs() * 100, true), (gap.abs() * 100 - 1, gap == 0), (gap.abs() * 100 + 1, true)] {
                dataset.axis.alike = saydo::model::Code(alike.max(0));
                let figures = Figures::published(&dataset, &columns);
                let issue = figures.issues.iter().find(|issue| issue.gap.is_some_and(|tenths| tenths.0 == gap)).unwrap();
                prop_assert_eq!(issue.group == Group::Alike, is_alike, "gap {} at {}", gap, alike);
            }
        }
    }

    #[test]
    fn issues_share_out_all_passages(dataset in dataset()) {
        let figures = Figures::published(&dataset, &Columns::of(&dataset));
        prop_assert_eq!(figures.issues.len(), dataset.issues.len());
        prop_assert_eq!(figures.issues.iter().map(|issue| issue.n() as usize).sum::<usize>(), passage::count(&dataset));
        check_groups(&figures);
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap()
}

/// Codes by issue, from the raw files, without types of the library.
fn raw_codes() -> BTreeMap<String, Codes> {
    let (set, statements, actions) =
        (common::report::json("set"), common::report::json("statements"), common::report::json("actions"));
    let mut codes: BTreeMap<String, Codes> = BTreeMap::new();
    let code = |record: &Value| i128::from(record["position"].as_i64().unwrap()) * 1000;
    for statement in statements.as_array().unwrap() {
        let audience = set["audiences"]
            .as_array()
            .unwrap()
            .iter()
            .find(|audience| audience["id"] == statement["audience"])
            .unwrap();
        let side = match (text(statement, "voice"), text(audience, "side")) {
            ("interpreter", _) => SCHOLARS,
            (_, "abroad") => ABROAD,
            (_, "home") => HOME,
            (_, _) => UNCLEAR,
        };
        codes.entry(text(statement, "issue").to_owned()).or_default()[side].push(code(statement));
    }
    for action in actions.as_array().unwrap() {
        codes.entry(text(action, "issue").to_owned()).or_default()[DONE].push(code(action));
    }
    codes
}

#[test]
fn the_reports_figures_follow_from_its_records() {
    let dataset = common::report::dataset();
    let alike = (common::report::json("set")["axis"]["alike"].as_f64().unwrap() * 1000.0).round() as i128;
    let figures = Figures::published(&dataset, &Columns::of(&dataset));
    let raw = raw_codes();
    for (issue, figures) in dataset.issues.iter().zip(&figures.issues) {
        check(figures, &raw.get(issue.id.as_str()).cloned().unwrap_or_default(), alike);
    }
    assert_eq!(figures.n, raw.values().flatten().map(Vec::len).sum::<usize>());
    check_groups(&figures);
    for wanted in [Group::Further, Group::Alike, Group::Closer, Group::SaidOnly, Group::DoneOnly] {
        let n = figures.issues.iter().filter(|issue| issue.group == wanted).count();
        assert_eq!(n, raw.values().filter(|codes| group(codes, alike) == wanted).count(), "{wanted:?}");
    }
}

#[test]
fn the_invented_issues_fall_into_the_groups_they_are_made_for() {
    let dataset = common::invented::dataset();
    let figures = Figures::published(&dataset, &Columns::of(&dataset));
    let groups: Vec<Group> = figures.issues.iter().map(|issue| issue.group).collect();
    use Group::{Alike, Closer, Further, NotCovered, SaidOnly, ScholarsOnly, WordsElsewhere};
    assert_eq!(groups, [Further, Alike, Closer, WordsElsewhere, SaidOnly, ScholarsOnly, NotCovered]);
    let fragile: Vec<bool> = figures.issues.iter().map(IssueFigures::fragile).collect();
    assert_eq!(fragile, [true, false, true, true, true, true, false]);
}
