//! A reader's codes: figures and counts are those of data with these codes, changes can be undone and redone, and every
//! text based on them says so.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random;
use proptest::prelude::*;
use proptest::sample::Index;
use saydo::analysis::{Columns, Facet, Figures, Filter, facet, passage};
use saydo::model::{Code, Dataset, RecordId};
use saydo::scene::{Input, recoded, words};
use saydo::state::{Action, Effect, History, Method, Panels, Recode, State, recode, update, url};
use saydo::text::Lang;

/// Data with a reader's codes, some of them equal to the published ones.
fn coded() -> impl Strategy<Value = (Dataset, Vec<Recode>)> {
    let picked = prop::collection::vec((any::<Index>(), prop::option::weighted(0.7, any::<Index>())), 0..12);
    (random::dataset(), picked).prop_map(|(dataset, picked)| {
        let (n, axis) = (passage::count(&dataset), dataset.axis.codes());
        let mut codes = Vec::new();
        for (record, code) in picked.iter().filter(|_| n > 0) {
            let record = passage::at(&dataset, record.index(n)).unwrap().id().clone();
            recode::put(&mut codes, Recode { record, code: code.as_ref().map(|code| axis[code.index(axis.len())]) });
        }
        (dataset, codes)
    })
}

/// The same data with these codes as published ones, without the passages that are left out.
fn as_coded(dataset: &Dataset, codes: &[Recode]) -> Dataset {
    let mut changed = dataset.clone();
    let of = |id: &RecordId| codes.iter().find(|recode| recode.record == *id);
    let stays = |id: &RecordId| of(id).is_none_or(|recode| recode.code.is_some());
    changed.statements.retain(|statement| stays(&statement.id));
    changed.actions.retain(|action| stays(&action.id));
    let new = |id: &RecordId, code: &mut Code| *code = of(id).and_then(|recode| recode.code).unwrap_or(*code);
    changed.statements.iter_mut().for_each(|statement| new(&statement.id, &mut statement.position));
    changed.actions.iter_mut().for_each(|action| new(&action.id, &mut action.position));
    changed
}

fn figures(dataset: &Dataset, columns: &Columns, filter: &Filter, method: Method) -> Figures {
    Figures::of(dataset, columns, &facet::select(dataset, columns, filter), method)
}

/// An action on a state, with a history.
fn step(history: &mut History, state: &State, dataset: &Dataset, action: &Action) -> (State, Vec<Effect>) {
    history.update(state, dataset, &recode::columns(dataset, &state.codes), action)
}

proptest! {
    #![proptest_config(common::cases(120))]

    #[test]
    fn the_published_columns_come_back_from_a_readers((dataset, codes) in coded()) {
        let columns = recode::columns(&dataset, &codes);
        prop_assert_eq!(recode::published(columns.clone(), &dataset, &codes), Columns::of(&dataset));
    }

    #[test]
    fn figures_and_counts_are_those_of_data_coded_so((dataset, codes) in coded(), value in any::<Index>(), text in "interpreters|unclear|median|") {
        let (method, changed) = (Method::from_key(&text), as_coded(&dataset, &codes));
        let (columns, expected) = (recode::columns(&dataset, &codes), Columns::of(&changed));
        let mut filters = vec![Filter::default()];
        for facet in [Facet::Position, Facet::Issue, Facet::Audience] {
            let values = facet.values(&dataset);
            let mut filter = Filter::default();
            if !values.is_empty() {
                filter.toggle(facet, &values[value.index(values.len())]);
            }
            filters.push(filter);
        }
        for filter in &filters {
            prop_assert_eq!(figures(&dataset, &columns, filter, method), figures(&changed, &expected, filter, method));
            for facet in Facet::ALL {
                prop_assert_eq!(facet::counts(&dataset, &columns, filter, facet), facet::counts(&changed, &expected, filter, facet));
            }
        }
        // Counts of all passages don't include those that are left out.
        prop_assert_eq!(Figures::of(&dataset, &columns, &vec![true; columns.n], method), figures(&changed, &expected, &Filter::default(), method));
    }

    #[test]
    fn whatever_changed_codes_can_be_taken_back_and_done_again((dataset, codes) in coded()) {
        let (mut history, mut state) = (History::default(), State::default());
        let mut seen = vec![state.clone()];
        for recode in &codes {
            let (next, _) = step(&mut history, &state, &dataset, &Action::Recode(recode.clone()));
            if next.codes != state.codes {
                seen.push(next.clone());
            }
            // An action that doesn't change codes leaves the history alone.
            state = step(&mut history, &next, &dataset, &Action::Pairs).0;
            state.pairs = false;
        }
        for (action, steps) in [(Action::Undo, seen.iter().rev().skip(1).collect::<Vec<_>>()), (Action::Redo, seen.iter().skip(1).collect())] {
            for expected in steps {
                state = step(&mut history, &state, &dataset, &action).0;
                prop_assert_eq!(&state.codes, &expected.codes);
            }
            let (same, effects) = step(&mut history, &state, &dataset, &action);
            prop_assert_eq!(&same, &state);
            prop_assert!(effects.iter().all(|effect| matches!(effect, Effect::Announce(_))));
        }
        // A return to all published codes is one change, and can be undone too.
        let reset = step(&mut history, &state, &dataset, &Action::Codes(Vec::new())).0;
        prop_assert!(reset.codes.is_empty());
        if reset.codes != state.codes {
            prop_assert_eq!(&step(&mut history, &reset, &dataset, &Action::Undo).0.codes, &state.codes);
            prop_assert!(history.can_redo());
        }
    }

    #[test]
    fn only_changes_stand_in_the_address((dataset, codes) in coded()) {
        let (state, _) = update(&State::default(), &dataset, &Action::Codes(codes));
        for recode in &state.codes {
            let passage = passage::at(&dataset, passage::find(&dataset, &recode.record).unwrap()).unwrap();
            prop_assert_ne!(recode.code, Some(passage.code()));
            let back = Recode { record: recode.record.clone(), code: Some(passage.code()) };
            let (next, _) = update(&state, &dataset, &Action::Recode(back));
            prop_assert_eq!(next.codes.len() + 1, state.codes.len());
        }
        prop_assert_eq!(url::decode(&url::encode(&state)).codes, state.codes);
    }
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    let dataset = common::invented::dataset();
    let mut history = History::default();
    let mut state = State::default();
    for text in ["recode fish-vow:1", "undo", "recode fish-gate:x"] {
        state = step(&mut history, &state, &dataset, &Action::parse(text, "").unwrap()).0;
    }
    assert!(history.can_undo() && !history.can_redo());
    assert_eq!(url::encode(&state), "v=1&codes=fish-gate:x");
}

#[test]
fn a_link_whose_code_was_published_since_shows_no_change() {
    let dataset = common::invented::dataset();
    let published = dataset.statements.iter().find(|statement| statement.id.as_str() == "fish-vow").unwrap().position;
    let state = url::decode(&format!("codes=fish-gate:x,fish-vow:{}", published.key()));
    let (next, effects) = update(&State::default(), &dataset, &Action::Load(Box::new(state)));
    assert_eq!((url::encode(&next).as_str(), effects.len()), ("v=1&codes=fish-gate:x", 0));
}

/// A state of the invented data as an input.
fn with<T>(fragment: &str, test: impl FnOnce(&Input<'_>) -> T) -> T {
    let (dataset, state) = (common::invented::dataset(), url::decode(fragment));
    let published = Figures::published(&dataset, &Columns::of(&dataset));
    let (columns, panels) = (recode::columns(&dataset, &state.codes), Panels::default());
    test(&Input::new(&dataset, &columns, &published, &state, &panels, Lang::english()))
}

#[test]
fn the_mark_counts_what_was_changed_and_the_moves_say_what_follows() {
    with("", |input| assert_eq!((recoded::mark(input), recoded::moves(input).len()), (None, 0)));
    with("codes=fish-vow:1,rail-vow:x", |input| {
        assert_eq!(
            recoded::mark(input).unwrap(),
            "These are your scores, not the published ones: 1 passage scored by you, 1 left out."
        );
        let moves = recoded::moves(input);
        let issues: Vec<&str> = moves.iter().map(|change| input.dataset.issues[change.issue_idx].id.as_str()).collect();
        assert_eq!(issues, ["fish", "rail"]);
        assert_eq!(recoded::move_line(input, &moves[1]), "told guests 2 passages → 1");
    });
    with("codes=rail-vow:x", |input| {
        assert_eq!(recoded::short_mark(input).unwrap(), "Not the published scores: 1 passage left out");
    });
}

#[test]
fn where_an_issue_moves_from_is_named_by_what_was_published_in_the_same_selection() {
    let line = |fragment: &str, issue: &str| {
        with(fragment, |input| {
            let moves = recoded::moves(input);
            let change =
                moves.iter().find(|change| input.dataset.issues[change.issue_idx].id.as_str() == issue).unwrap();
            recoded::move_line(input, change)
        })
    };
    // All passages are selected: what was missing before is missing in the data.
    let whole = line("codes=water-home:x", "water");
    let to = "Deeds, but in this selection no words by main speakers";
    let from = "Deeds, but no words told guests";
    assert_eq!(whole, format!("{from} → {to}; told citizens 0.5 → none"));
    // A filter by issue keeps issues whole.
    assert_eq!(line("issues=water&codes=water-home:x", "water"), whole);
    // Other filters split issues: missing passages may only be hidden.
    let part = line("audience=citizens,done&codes=water-home:x", "water");
    let from = "Deeds, but in this selection no words told guests";
    assert_eq!(part, format!("{from} → {to}; told citizens 0.5 → none"));
    // No passage of the issue is selected, by the published codes.
    let none = line("position=1&codes=salt-vow:1", "salt");
    assert!(none.contains("No passage in this selection → "), "{none}");
}

#[test]
fn a_record_says_both_codes() {
    with("codes=fish-vow:1", |input| {
        let idx = passage::find(input.dataset, &RecordId("fish-vow".into())).unwrap();
        let passage = input.passage(idx).unwrap();
        let name = words::record_name(input, passage);
        let [published, mine] = [passage.code(), Code(1000)]
            .map(|code| words::code_words(input.dataset, input.columns.standing[idx], code).to_owned());
        assert_ne!(published, mine);
        assert!(name.contains(&format!("{mine}, your score; published {published}")), "{name}");
        assert_eq!(input.moved_from(idx), Some(passage.code()));
    });
}
