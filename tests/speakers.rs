//! Speakers: every statement of the selection appears once, in the order of dates. Nothing lies outside or overlaps.
//! The chosen speaker is in the address.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::look::{collisions, lost, outside, overlaps, passages};
use proptest::prelude::*;
use saydo::analysis::{Columns, Facet, Figures};
use saydo::model::Dataset;
use saydo::scene::speakers::{has_strip, picture, spoken};
use saydo::scene::{Input, Picture, Scene};
use saydo::state::{Action, Panels, State, recode, update, url};
use saydo::text::Lang;

/// Runs a check on the speakers of a state.
fn with<T>(dataset: &Dataset, state: &State, look: impl FnOnce(&Input<'_>) -> T) -> T {
    let published = Figures::published(dataset, &Columns::of(dataset));
    let columns = recode::columns(dataset, &state.codes);
    let panels = Panels::default();
    look(&Input::new(dataset, &columns, &published, state, &panels, Lang::english()))
}

fn state(fragment: &str) -> State {
    url::decode(&["v=1&view=evidence&layer=speakers&", fragment].concat())
}

fn part<'a>(picture: &'a Picture, key: &str) -> &'a Scene {
    &picture.parts.iter().find(|part| part.key == key).unwrap().scene
}

proptest! {
    #![proptest_config(common::cases(80))]

    #[test]
    fn each_statement_of_the_selection_stands_once_inside_and_apart(
        (dataset, filter) in common::random::filtered(),
        width in 280.0..1600.0_f64,
        only in any::<prop::sample::Index>(),
        chosen in any::<bool>(),
    ) {
        let mut state = State { filter, ..state("") };
        if chosen && !dataset.speakers.is_empty() {
            let speaker = &dataset.speakers[only.index(dataset.speakers.len())];
            state = update(&state, &dataset, &Action::Speaker(speaker.id.as_str().to_owned())).0;
        }
        with(&dataset, &state, |input| {
            let picture = picture(input, width);
            prop_assert_eq!(&picture, &saydo::scene::speakers::picture(input, width));
            let all = spoken(input);
            let n_chosen = (0..dataset.statements.len()).filter(|idx| input.chosen[*idx]).count();
            prop_assert_eq!(all.iter().map(|spoken| spoken.n()).sum::<usize>(), n_chosen);
            let n_strips = all.iter().filter(|spoken| has_strip(input, spoken)).count();
            prop_assert_eq!(picture.parts.iter().filter(|part| part.key.starts_with("speaker:")).count(), n_strips);
            for spoken in &all {
                let ends = spoken.dated.iter().map(|idx| input.columns.span[*idx].unwrap());
                prop_assert!(ends.clone().zip(ends.skip(1)).all(|(a, b)| a <= b), "by date");
                prop_assert!(spoken.undated.iter().all(|idx| input.columns.span[*idx].is_none()));
            }
            for scene in [&picture.head].into_iter().chain(picture.parts.iter().map(|part| &part.scene)) {
                prop_assert_eq!(collisions(scene), Vec::<String>::new());
                prop_assert_eq!(outside(scene), Vec::<String>::new());
                prop_assert_eq!(lost(scene), Vec::<String>::new());
                prop_assert_eq!(overlaps(&passages(scene)), 0);
            }
            Ok(())
        })?;
    }
}

#[test]
fn a_walk_goes_down_by_date_and_keeps_undated_words_off_it() {
    let dataset = common::report::dataset();
    with(&dataset, &state("speaker=xi-jinping"), |input| {
        for width in [320.0, 760.0] {
            let picture = picture(input, width);
            let walk = part(&picture, "walk:xi-jinping");
            let rows: Vec<(String, f64)> =
                walk.handles().iter().map(|handle| (handle.id.clone(), handle.at.1)).collect();
            let at = |id: &str| rows.iter().find(|(other, _)| *other == ["record:", id].concat()).unwrap().1;
            // Words of others with a link of departure or escalation stand in the order of dates.
            for pair in [
                "deng-1989",
                "hu-2009",
                "xi-2013-values",
                "xi-2014",
                "xi-2015-values",
                "xi-2017-just",
                "xi-2018-lead",
                "xi-shared-future",
            ]
            .windows(2)
            {
                assert!(at(pair[0]) < at(pair[1]), "{pair:?} at {width}");
            }
            assert!(at("xi-2017-rights") < at("declaration-2017-rights"));
            let strong = walk.nodes.iter().filter(|node| node.class.starts_with("arc strong")).count();
            assert_eq!(strong, 4, "three to the speech of 2018, one to the declaration");
            let thin = walk.nodes.iter().filter(|node| node.class.starts_with("lead")).count();
            assert_eq!(thin, 9, "ten dated statements of his own");
            // Two dates of 2013 overlap. Those of 2013 and November 2014 don't.
            let lines: Vec<&str> =
                walk.nodes.iter().filter(|n| n.class.starts_with("lead")).map(|n| n.class.as_str()).collect();
            assert_eq!(&lines[..3], ["lead dashed", "lead", "lead"]);
        }
    });
}

#[test]
fn a_readers_own_codes_move_the_marks_and_what_is_left_out_goes() {
    let dataset = common::report::dataset();
    let names = |fragment: &str| {
        with(&dataset, &state(fragment), |input| {
            let handles = picture(input, 760.0).handles();
            handles.iter().find(|handle| handle.id == "speaker:xi-jinping").unwrap().name.clone()
        })
    };
    assert!(
        names("").contains("14 statements")
            && names("").ends_with("Scores in order: limits, limits, neutral, rejects, limits, supports, supports, limits, neutral, neutral, supports, rejects, neutral, supports"),
        "{}",
        names("")
    );
    let name = names("codes=xi-2014:1,xi-2018-lead:x");
    assert!(
        name.contains("13 statements")
            && name.ends_with("Scores in order: limits, limits, limits, rejects, limits, supports, supports, limits, neutral, supports, rejects, neutral, supports"),
        "{name}"
    );
}

#[test]
fn who_has_one_statement_is_counted_and_named() {
    let dataset = common::report::dataset();
    let n = |speaker: &str| dataset.statements.iter().filter(|statement| statement.speaker.as_str() == speaker).count();
    with(&dataset, &state(""), |input| {
        let picture = picture(input, 320.0);
        let strips: Vec<&str> = picture.parts.iter().filter_map(|part| part.key.strip_prefix("speaker:")).collect();
        let expected = dataset.speakers.iter().filter(|speaker| n(speaker.id.as_str()) > 1).count();
        assert_eq!(strips.len(), expected);
        assert!(strips.iter().all(|id| n(id) > 1) && strips.windows(2).all(|pair| n(pair[0]) >= n(pair[1])));
        let singles = part(&picture, "singles");
        let expected = dataset.speakers.iter().filter(|speaker| n(speaker.id.as_str()) == 1).count();
        assert_eq!(singles.handles().len(), expected);
        assert!(singles.texts().iter().any(|text| text.text.starts_with(&format!("{expected} speakers"))));
    });
}

#[test]
fn choosing_a_speaker_narrows_every_view_and_comes_back() {
    let dataset = common::report::dataset();
    let choose = Action::parse("speaker xi-jinping", "").unwrap();
    let (chosen, _) = update(&state("speaker=beijing,fu-ying&issues=sea"), &dataset, &choose);
    assert_eq!(chosen.filter.of(Facet::Speaker).collect::<Vec<_>>(), ["xi-jinping"]);
    assert!(chosen.filter.has(Facet::Issue, "sea"), "other facets stay");
    assert_eq!(url::decode(&url::encode(&chosen)), chosen);
    let (back, _) = update(&chosen, &dataset, &choose);
    assert_eq!(back.filter.of(Facet::Speaker).count(), 0);
    let nobody = Action::parse("speaker nobody-at-all", "").unwrap();
    assert_eq!(update(&back, &dataset, &nobody).0, back);
}

#[test]
fn a_speaker_with_one_statement_has_a_walk_when_chosen() {
    let dataset = common::report::dataset();
    with(&dataset, &state("speaker=deng-xiaoping"), |input| {
        let picture = picture(input, 480.0);
        let ids: Vec<String> =
            part(&picture, "walk:deng-xiaoping").handles().iter().map(|handle| handle.id.clone()).collect();
        // The path goes on from departure to departure.
        assert_eq!(ids, ["record:deng-1989", "record:hu-2009", "record:xi-2014", "record:xi-2018-lead"]);
    });
}

/// The records of a walk, in order.
fn walked(dataset: &Dataset, speaker: &str, rest: &str) -> Vec<String> {
    with(dataset, &state(&["speaker=", speaker, rest].concat()), |input| {
        let picture = picture(input, 760.0);
        let handles = part(&picture, &["walk:", speaker].concat()).handles();
        handles.iter().map(|handle| handle.id.strip_prefix("record:").unwrap().to_owned()).collect()
    })
}

#[test]
fn no_walk_shows_what_the_period_a_facet_or_the_reader_leaves_out() {
    let dataset = common::report::dataset();
    let has = |all: &[String], id: &str| all.iter().any(|other| other == id);
    let all = walked(&dataset, "beijing", "");
    assert!(has(&all, "beijing-sea-first"), "{all:?}");
    let walk = walked(&dataset, "beijing", "&codes=beijing-sea-first:x");
    assert!(!has(&walk, "beijing-sea-first"), "{walk:?}");
    assert!(has(&walked(&dataset, "xi-jinping", ""), "deng-1989"), "words of others, though a speaker is chosen");
    let later = walked(&dataset, "xi-jinping", "&from=2017");
    assert!(has(&later, "xi-2018-lead") && has(&later, "declaration-2017-rights"), "{later:?}");
    for id in ["deng-1989", "hu-2009", "xi-2014"] {
        assert!(!has(&later, id), "{id} in {later:?}");
    }
    let walk = walked(&dataset, "xi-jinping", "&codes=hu-2009:x");
    assert!(has(&walk, "deng-1989") && !has(&walk, "hu-2009"), "{walk:?}");
    let walk = walked(&dataset, "deng-xiaoping", "&issues=leadership&codes=hu-2009:x,xi-2014:x,xi-2018-lead:x");
    assert_eq!(walk, ["deng-1989"]);
}

#[test]
fn a_row_says_whose_code_it_has() {
    let dataset = common::report::dataset();
    let said = |rest: &str| {
        with(&dataset, &state(&["speaker=xi-jinping", rest].concat()), |input| {
            let picture = picture(input, 760.0);
            let texts = part(&picture, "walk:xi-jinping").texts();
            texts.iter().filter(|text| text.text.contains("by you")).map(|text| text.text.clone()).collect::<Vec<_>>()
        })
    };
    assert_eq!(said(""), Vec::<String>::new());
    assert_eq!(said("&codes=xi-2014:1"), ["by you; published neutral"]);
    assert_eq!(said("&codes=hu-2009:-2").len(), 1, "another's words too");
}
