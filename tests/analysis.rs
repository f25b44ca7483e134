//! Results computed from a data set, compared with plain definitions: filters, facet counts, search, and texts cut at
//! hits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random::{dataset, filtered};
use proptest::prelude::*;
use saydo::analysis::facet::{self, DONE};
use saydo::analysis::{Columns, Facet, Filter, Passage, passage, search};
use saydo::model::{Code, Dataset, Date, Voice};

/// Whether a passage has a facet's value, read from the record itself.
fn has(passage: Passage<'_>, facet: Facet, value: &str) -> bool {
    let statement = match passage {
        Passage::Statement(statement) => Some(statement),
        Passage::Action(_) => None,
    };
    match facet {
        Facet::Issue => passage.issue().as_str() == value,
        Facet::Audience => statement.map_or(DONE, |statement| statement.audience.as_str()) == value,
        Facet::Voice => statement.is_some_and(|statement| match statement.voice {
            Voice::Leader => value == "leader",
            Voice::Interpreter => value == "interpreter",
        }),
        Facet::Aim => statement.and_then(|statement| statement.aim).is_some_and(|aim| aim.to_string() == value),
        Facet::Category => matches!(passage, Passage::Action(action) if action.category.to_string() == value),
        Facet::Position => Code::from_key(value) == Some(passage.code()),
        Facet::Speaker => statement.is_some_and(|statement| statement.speaker.as_str() == value),
        Facet::Place => passage.places().iter().any(|place| place.as_str() == value),
    }
}

/// First and last possible day of a date, as year, month and day.
fn days(date: &Date) -> ((i32, u32, u32), (i32, u32, u32)) {
    let (start, end) = date.points().unwrap();
    let end = end.unwrap_or(start);
    let first = (start.year, start.month.unwrap_or(1), start.day.unwrap_or(1));
    (first, (end.year, end.month.unwrap_or(12), end.day.unwrap_or(31)))
}

/// Whether a passage lies in the filter's period, compared as calendar days.
fn in_period(passage: Passage<'_>, filter: &Filter) -> bool {
    if filter.from.is_none() && filter.to.is_none() {
        return true;
    }
    let Some((first, last)) = passage.date().map(days) else { return false };
    filter.from.as_ref().is_none_or(|from| last >= days(from).0)
        && filter.to.as_ref().is_none_or(|to| first <= days(to).1)
}

/// The filter by its definition; `left_out` is not applied.
fn passes(passage: Passage<'_>, filter: &Filter, left_out: Option<Facet>) -> bool {
    let fits = |facet: Facet| {
        let mut values = filter.of(facet).peekable();
        Some(facet) == left_out || values.peek().is_none() || values.any(|value| has(passage, facet, value))
    };
    Facet::ALL.into_iter().all(fits) && in_period(passage, filter)
}

fn selected(dataset: &Dataset, filter: &Filter) -> Vec<bool> {
    facet::select(dataset, &Columns::of(dataset), filter)
}

fn parts(filter: &Filter) -> Vec<(Facet, String)> {
    Facet::ALL.into_iter().flat_map(|facet| filter.of(facet).map(move |value| (facet, value.to_owned()))).collect()
}

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn a_filter_shows_what_its_definition_says((dataset, filter) in filtered()) {
        let expected: Vec<bool> = passage::all(&dataset).map(|passage| passes(passage, &filter, None)).collect();
        prop_assert_eq!(selected(&dataset, &filter), expected);
    }

    #[test]
    fn choices_commute_and_can_be_taken_back((dataset, filter) in filtered()) {
        let mut other = Filter::default();
        parts(&filter).iter().rev().for_each(|(facet, value)| other.toggle(*facet, value));
        (other.from, other.to) = (filter.from.clone(), filter.to.clone());
        prop_assert_eq!(&other, &filter);
        parts(&filter).iter().for_each(|(facet, value)| other.toggle(*facet, value));
        (other.from, other.to) = (None, None);
        prop_assert!(other.is_empty());
        prop_assert!(selected(&dataset, &other).iter().all(|shown| *shown));
    }

    #[test]
    fn facets_only_narrow_each_other((dataset, filter) in filtered()) {
        let all = selected(&dataset, &filter);
        for facet in Facet::ALL {
            let mut wider = filter.clone();
            wider.retain(&|other, _| other != facet);
            prop_assert!(all.iter().zip(selected(&dataset, &wider)).all(|(narrow, wide)| !narrow || wide));
        }
        let mut timeless = filter.clone();
        (timeless.from, timeless.to) = (None, None);
        prop_assert!(all.iter().zip(selected(&dataset, &timeless)).all(|(narrow, wide)| !narrow || wide));
    }

    #[test]
    fn values_of_a_facet_add_up((dataset, filter) in filtered()) {
        for facet in Facet::ALL {
            let values: Vec<&str> = filter.of(facet).collect();
            let one_by_one = values.iter().map(|value| {
                let mut single = filter.clone();
                single.retain(&|other, other_value| other != facet || other_value == *value);
                selected(&dataset, &single)
            });
            let joined = one_by_one.reduce(|a, b| a.iter().zip(b).map(|(a, b)| *a || b).collect());
            prop_assert!(joined.is_none_or(|joined| joined == selected(&dataset, &filter)));
        }
    }

    #[test]
    fn counts_of_a_facet_apply_all_others_but_its_own((dataset, filter) in filtered()) {
        let columns = Columns::of(&dataset);
        for facet in Facet::ALL {
            for count in facet::counts(&dataset, &columns, &filter, facet) {
                let shown = passage::all(&dataset).filter(|passage| passes(*passage, &filter, Some(facet)));
                prop_assert_eq!(count.n, shown.filter(|passage| has(*passage, facet, &count.value)).count());
                prop_assert_eq!(count.chosen, filter.has(facet, &count.value));
            }
        }
    }

    #[test]
    fn undated_passages_are_out_of_every_period_and_counted((dataset, filter) in filtered()) {
        let mut timeless = filter.clone();
        (timeless.from, timeless.to) = (None, None);
        let kept_out = passage::all(&dataset).filter(|passage| passage.date().is_none() && passes(*passage, &timeless, None));
        let expected = if filter == timeless { 0 } else { kept_out.count() };
        prop_assert_eq!(facet::undated(&dataset, &Columns::of(&dataset), &filter), expected);
    }

    #[test]
    fn hits_never_change_with_case(text in "[A-Za-zÀ-ÖØ-Þà-öø-þĀ-įıĲ-ķĹ-ňŊ-žǍ-ǜΆΈ-ΊΌΎ-ΏΑ-ΡΣ-Ωα-ωА-яЀ-џ’“ ]{1,9}", at in 0..9_usize) {
        let mut dataset = common::invented::dataset();
        dataset.statements[0].summary = text.clone();
        let columns = Columns::of(&dataset);
        let piece: String = text.chars().skip(at).take(3).collect();
        let hits = search::hits(&dataset, &columns, &piece);
        prop_assert_eq!(&hits, &search::hits(&dataset, &columns, &piece.to_lowercase()));
        prop_assert_eq!(&hits, &search::hits(&dataset, &columns, &format!("  {} ", piece.to_uppercase())));
        prop_assert!(hits.is_none_or(|hits| hits[0]));
    }

    #[test]
    fn every_word_of_a_query_must_occur(dataset in dataset(), words in prop::collection::vec("[a-z]{1,2}", 1..3)) {
        let columns = Columns::of(&dataset);
        let all = search::hits(&dataset, &columns, &words.join(" ")).unwrap();
        let each: Vec<Vec<bool>> = words.iter().map(|word| search::hits(&dataset, &columns, word).unwrap()).collect();
        prop_assert!(all.iter().enumerate().all(|(idx, hit)| *hit == each.iter().all(|hits| hits[idx])));
        let label = |passage: Passage<'_>| &dataset.issues.iter().find(|issue| issue.id == *passage.issue()).unwrap().label;
        let found = |passage: Passage<'_>| {
            let text = [label(passage).as_str(), passage.summary()].join("\n").to_lowercase();
            words.iter().all(|word| text.contains(word.as_str()))
        };
        prop_assert!(passage::all(&dataset).zip(&all).all(|(passage, hit)| *hit || !found(passage)));
    }

    #[test]
    fn segments_together_are_the_text(text in any::<String>(), query in any::<String>(), start in 0..40_usize) {
        let piece: String = text.chars().skip(start).take(3).collect();
        for query in [query, piece] {
            let terms = search::terms(&query);
            let segments = search::segments(&text, &terms);
            prop_assert_eq!(segments.iter().map(|(_, part)| *part).collect::<String>(), text.as_str());
            prop_assert!(segments.windows(2).all(|pair| pair[0].0 != pair[1].0) && segments.iter().all(|(_, part)| !part.is_empty()));
            let folded = search::fold(&text);
            // A single letter hits, but marking it would mark almost every word.
            let occurs = terms.iter().any(|term| term.len() > 1 && folded.contains(term.as_str()));
            prop_assert_eq!(segments.iter().any(|(hit, _)| *hit), occurs);
        }
    }
}

#[test]
fn a_query_without_words_hits_nothing_and_hides_nothing() {
    let dataset = common::invented::dataset();
    let columns = Columns::of(&dataset);
    for query in ["", "  ", "\t\n"] {
        assert_eq!(search::hits(&dataset, &columns, query), None, "{query:?}");
    }
}
