//! Random data sets: all references are valid; the rest is as odd as the format allows.

use super::state::{self, regex};
use proptest::prelude::*;
use proptest::sample::Index;
use saydo::analysis::{Facet, Filter};
use saydo::model::{
    Action, Aim, Audience, Axis, Category, Code, CodeWords, Dataset, Date, DrawnBy, Issue, Link, LinkKind, Place, Side,
    Speaker, Statement, Voice,
};

/// Labels: from empty to wider than a phone, with and without spaces, in several scripts.
fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => regex("[A-Z][a-z]{1,9}( [a-z]{2,8}){0,2}"),
        1 => regex("[A-Z][a-z]{20,60}"),
        1 => regex("[a-z]{1,9}( [a-z]{1,9}){8,20}"),
        1 => regex("[一-龥]{1,40}"),
        1 => Just(String::new()),
    ]
}

fn axis() -> impl Strategy<Value = Axis> {
    let ends = (-3..=1_i32, 1..=6_i32, prop::sample::select(vec![250, 500, 1000, 2000]));
    (ends, 0..=3_i32, prop::collection::vec(label(), 14), label(), label()).prop_map(
        |((low, n_steps, step), alike, words, low_label, high_label)| {
            let (low, high) = (low * step, (low + n_steps) * step);
            let axis = Axis {
                low: Code(low),
                high: Code(high),
                step: Code(step),
                alike: Code(alike * step / 5),
                title: "a scale".into(),
                low_label,
                high_label,
                ..Axis::default()
            };
            let words_of = |skip| {
                let words = words.iter().skip(skip).cloned();
                CodeWords(axis.codes().into_iter().zip(words).filter(|(_, words)| !words.is_empty()).collect())
            };
            Axis { said: words_of(0), done: words_of(7), ..axis.clone() }
        },
    )
}

/// A passage before its data set is known: indexes into the lists are random shares of their lengths.
#[derive(Clone, Debug)]
struct Draft {
    issue: Index,
    audience: Index,
    speaker: Index,
    place: Option<Index>,
    code: Index,
    number: Option<u8>,
    interpreter: bool,
    date: Option<Date>,
    words: String,
}

fn draft() -> impl Strategy<Value = Draft> {
    let indexes = (any::<Index>(), any::<Index>(), any::<Index>(), prop::option::of(any::<Index>()), any::<Index>());
    let rest = (prop::option::of(1..=3_u8), prop::bool::weighted(0.2), prop::option::of(state::date()), label());
    (indexes, rest).prop_map(|((issue, audience, speaker, place, code), (number, interpreter, date, words))| Draft {
        issue,
        audience,
        speaker,
        place,
        code,
        number,
        interpreter,
        date,
        words,
    })
}

/// A data set of up to 8 issues, 24 statements and 16 actions.
pub fn dataset() -> impl Strategy<Value = Dataset> {
    sized(24, 16)
}

/// A data set with a greatest number of statements and actions.
pub fn sized(n_statements: usize, n_actions: usize) -> impl Strategy<Value = Dataset> {
    let sides = prop::sample::subsequence(vec![Side::Home, Side::Unclear, Side::Home], 1..=3);
    let drafts = (prop::collection::vec(draft(), 0..=n_statements), prop::collection::vec(draft(), 0..=n_actions));
    let links = prop::collection::vec((any::<Index>(), any::<Index>(), 0..7_usize, any::<bool>()), 0..8);
    (axis(), sides, prop::collection::vec(label(), 1..8), label(), drafts, links).prop_map(
        |(axis, sides, labels, audience, (statements, actions), links)| {
            let mut dataset = Dataset {
                format: 1,
                axis,
                audiences: audiences(&sides, &audience),
                issues: labels.into_iter().enumerate().map(issue).collect(),
                aims: (1..=3).map(|id| Aim { id, label: id.to_string() }).collect(),
                categories: (1..=3).map(|id| Category { id, label: id.to_string() }).collect(),
                speakers: ["ann", "bo"]
                    .map(|id| Speaker { id: id.into(), name: id.into(), ..Speaker::default() })
                    .into(),
                places: ["hill", "lake"].map(|id| Place { id: id.into(), name: id.into(), ..Place::default() }).into(),
                ..Dataset::default()
            };
            dataset.statements =
                statements.iter().enumerate().map(|(n, draft)| statement(&dataset, n, draft)).collect();
            dataset.actions = actions.iter().enumerate().map(|(n, draft)| action(&dataset, n, draft)).collect();
            dataset.links = links.iter().enumerate().filter_map(|(n, draft)| link(&dataset, n, draft)).collect();
            dataset
        },
    )
}

fn audiences(sides: &[Side], label: &str) -> Vec<Audience> {
    let sides = [Side::Abroad].iter().chain(sides).enumerate();
    sides
        .map(|(n, side)| Audience { id: format!("to-{n}").as_str().into(), side: *side, label: label.into() })
        .collect()
}

fn issue((n, label): (usize, String)) -> Issue {
    Issue { id: format!("issue-{n}").as_str().into(), label, ..Issue::default() }
}

fn statement(dataset: &Dataset, n: usize, draft: &Draft) -> Statement {
    Statement {
        id: format!("s-{n}").as_str().into(),
        speaker: draft.speaker.get(&dataset.speakers).id.clone(),
        voice: if draft.interpreter { Voice::Interpreter } else { Voice::Leader },
        audience: draft.audience.get(&dataset.audiences).id.clone(),
        date: draft.date.clone(),
        places: draft.place.iter().map(|place| place.get(&dataset.places).id.clone()).collect(),
        summary: draft.words.clone(),
        issue: draft.issue.get(&dataset.issues).id.clone(),
        aim: draft.number,
        position: *draft.code.get(&dataset.axis.codes()),
        ..Statement::default()
    }
}

fn action(dataset: &Dataset, n: usize, draft: &Draft) -> Action {
    Action {
        id: format!("a-{n}").as_str().into(),
        date: draft.date.clone(),
        places: draft.place.iter().map(|place| place.get(&dataset.places).id.clone()).collect(),
        summary: draft.words.clone(),
        issue: draft.issue.get(&dataset.issues).id.clone(),
        category: draft.number.unwrap_or(1),
        position: *draft.code.get(&dataset.axis.codes()),
        ..Action::default()
    }
}

fn link(dataset: &Dataset, n: usize, draft: &(Index, Index, usize, bool)) -> Option<Link> {
    const KINDS: [LinkKind; 7] = [
        LinkKind::Matches,
        LinkKind::Diverges,
        LinkKind::Qualifies,
        LinkKind::Reinterprets,
        LinkKind::Echoes,
        LinkKind::Escalates,
        LinkKind::Departs,
    ];
    let (from, to, kind, report) = draft;
    let kind = KINDS[*kind];
    let statement = |index: &Index| (!dataset.statements.is_empty()).then(|| index.get(&dataset.statements).id.clone());
    let action = |index: &Index| (!dataset.actions.is_empty()).then(|| index.get(&dataset.actions).id.clone());
    Some(Link {
        id: format!("l-{n}").as_str().into(),
        from: statement(from)?,
        to: if kind.is_to_action() { action(to)? } else { statement(to)? },
        kind,
        drawn_by: if *report { DrawnBy::Report } else { DrawnBy::Coder },
        ..Link::default()
    })
}

/// A filter whose values the data set offers.
pub fn filter_of(dataset: &Dataset) -> impl Strategy<Value = Filter> + use<> {
    let offered: Vec<(Facet, String)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| facet.values(dataset).into_iter().map(move |value| (facet, value)))
        .collect();
    let most = offered.len().min(5);
    let values = prop::sample::subsequence(offered, 0..=most);
    let end = || prop::option::weighted(0.3, state::date());
    (values, end(), end()).prop_map(|(values, from, to)| {
        let mut filter = Filter::default();
        (filter.from, filter.to) = (from, to);
        values.iter().for_each(|(facet, value)| filter.add(*facet, value));
        filter
    })
}

/// A data set and a filter that it offers.
pub fn filtered() -> impl Strategy<Value = (Dataset, Filter)> {
    dataset().prop_flat_map(|dataset| {
        let filter = filter_of(&dataset);
        (Just(dataset), filter)
    })
}
