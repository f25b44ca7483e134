//! Playing the years: every year in which something begins comes once and in order, the period only grows, and each
//! step shows what the filter shows.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use proptest::prelude::*;
use saydo::analysis::{Columns, Filter, facet};
use saydo::model::{Dataset, Date};
use saydo::state::{Action, Controls, Effect, Notice, Settings, State, play, update, url};

fn act(dataset: &Dataset, state: &State, action: &str) -> (State, Vec<Effect>) {
    update(state, dataset, &Action::parse(action, "").unwrap())
}

fn shown(dataset: &Dataset, filter: &Filter) -> Vec<bool> {
    facet::select(dataset, &Columns::of(dataset), filter)
}

#[test]
fn the_reports_years_are_those_in_which_a_passage_begins() {
    let dataset = common::report::dataset();
    let columns = Columns::of(&dataset);
    let years = play::years(&dataset, &columns, &Filter::default());
    let mut dates: Vec<i32> =
        dataset.statements.iter().filter_map(|statement| statement.date.as_ref()).map(year).collect();
    dates.extend(dataset.actions.iter().filter_map(|action| action.date.as_ref()).map(year));
    dates.sort_unstable();
    dates.dedup();
    assert_eq!(years, dates);
    assert_eq!((years.first(), years.last()), (Some(&1989), Some(&2018)));
    assert!(!years.contains(&2010), "nothing begins in 2010: it is passed over");
}

fn year(date: &Date) -> i32 {
    date.0[..4].parse().unwrap()
}

#[test]
fn a_visit_steps_plays_and_begins_anew() {
    let dataset = common::report::dataset();
    let start = url::decode("v=1&view=map");
    let (first, effects) = act(&dataset, &start, "year-next");
    assert_eq!(url::encode(&first), "v=1&view=map&to=1989");
    assert_eq!(effects, [Effect::ReplaceUrl, Effect::Announce(Notice::Year)], "no step of the history");
    let (same, effects) = act(&dataset, &first, "year-back");
    assert_eq!((same, effects), (first.clone(), vec![Effect::Announce(Notice::NoYear)]));
    let (last, _) = act(&dataset, &start, "year-back");
    assert_eq!(url::encode(&last), "v=1&view=map&to=2018");
    assert_eq!(act(&dataset, &last, "play").0, first, "after the last year play begins anew");
    assert_eq!(act(&dataset, &first, "play"), act(&dataset, &first, "year-next"));
    assert_eq!(act(&dataset, &last, "period").0, start);
}

#[test]
fn a_period_that_ends_within_a_year_goes_on_to_its_end() {
    let dataset = common::report::dataset();
    let middle = url::decode("v=1&view=timeline&to=2017-06");
    assert_eq!(url::encode(&act(&dataset, &middle, "year-next").0), "v=1&view=timeline&to=2017");
    assert_eq!(url::encode(&act(&dataset, &middle, "year-back").0), "v=1&view=timeline&to=2016");
    // Between two years in which something begins.
    let between = url::decode("v=1&view=timeline&to=1999");
    assert_eq!(url::encode(&act(&dataset, &between, "year-next").0), "v=1&view=timeline&to=2008");
    assert_eq!(url::encode(&act(&dataset, &between, "year-back").0), "v=1&view=timeline&to=1989");
}

#[test]
fn without_dates_there_is_nothing_to_play() {
    let dataset = Dataset { statements: Vec::new(), actions: Vec::new(), ..common::report::dataset() };
    let state = State::default();
    for action in ["play", "year-next", "year-back"] {
        assert_eq!(act(&dataset, &state, action).0, state, "{action}");
    }
}

#[test]
fn speeds_are_those_offered_and_no_others() {
    for speed in play::SPEEDS {
        assert!(Action::parse(&format!("speed {speed}"), "").is_some());
    }
    for bad in ["speed 0", "speed 3", "speed", "speed 1000000"] {
        assert_eq!(Action::parse(bad, ""), None, "{bad}");
    }
    assert_eq!(play::pace(0), play::pace(1));
    assert_eq!(play::pace(1), 4 * play::pace(4));
}

/// The page of a state for a host with these controls.
fn html(dataset: &Dataset, fragment: &str, controls: Controls) -> String {
    common::page::html(dataset, fragment, &Settings { controls, ..Settings::default() })
}

#[test]
fn the_player_stands_where_the_view_changes_with_the_years_and_a_host_wants_controls() {
    let dataset = common::report::dataset();
    for (view, has_player) in
        [("map", false), ("timeline", true), ("gaps", false), ("evidence", false), ("story", false)]
    {
        let fragment = format!("view={view}&to=2014");
        assert_eq!(html(&dataset, &fragment, Controls::Full).contains("data-do=\"play\""), has_player, "{view}");
        assert!(!html(&dataset, &fragment, Controls::Minimal).contains("data-do=\"play\""), "{view}");
    }
    let undated = Dataset { statements: Vec::new(), actions: Vec::new(), ..dataset };
    assert!(!html(&undated, "view=timeline", Controls::Full).contains("data-do=\"play\""), "nothing to play");
}

#[test]
fn what_a_period_leaves_out_and_the_way_back_are_there_with_a_player_and_without() {
    let dataset = common::report::dataset();
    let columns = Columns::of(&dataset);
    let undated = facet::undated(&dataset, &columns, &url::decode("to=2014").filter);
    for controls in [Controls::Full, Controls::Minimal, Controls::None] {
        let page = html(&dataset, "view=timeline&to=2014", controls);
        assert_eq!(page.matches(&format!("{undated} undated passages stay out")).count(), 1, "{controls:?}");
        assert_eq!(page.matches("data-do=\"period\"").count(), 1, "{controls:?}");
        assert!(!html(&dataset, "view=timeline", controls).contains("data-do=\"period\""), "{controls:?}");
    }
}

proptest! {
    #![proptest_config(common::cases(80))]

    #[test]
    fn each_year_shows_more_and_the_last_all_that_is_dated((dataset, filter) in common::random::filtered()) {
        let mut filter = filter;
        filter.to = None;
        let columns = Columns::of(&dataset);
        let years = play::years(&dataset, &columns, &filter);
        let mut state = State { filter: filter.clone(), ..State::default() };
        let mut before = vec![false; columns.n];
        for year in &years {
            state = act(&dataset, &state, "year-next").0;
            prop_assert_eq!(play::shown(&state.filter), Some(*year));
            prop_assert_eq!(url::decode(&url::encode(&state)), state.clone());
            let now = shown(&dataset, &state.filter);
            prop_assert!(before.iter().zip(&now).all(|(before, now)| !before || *now), "nothing goes again");
            prop_assert!(before != now, "{} shows nothing new", year);
            before = now;
        }
        prop_assert_eq!(act(&dataset, &state, "year-next").0, state.clone());
        if !years.is_empty() {
            let all = shown(&dataset, &filter);
            let dated: Vec<bool> = all.iter().zip(&columns.span).map(|(all, span)| *all && span.is_some()).collect();
            prop_assert_eq!(before, dated);
        }
        // And back again.
        for year in years.iter().rev().skip(1) {
            state = act(&dataset, &state, "year-back").0;
            prop_assert_eq!(play::shown(&state.filter), Some(*year));
        }
    }
}
