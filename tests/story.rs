//! The story: every step of the report's story shows something, cites existing records, and leads forward and back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use proptest::prelude::*;
use saydo::analysis::{Columns, Figures, Group, passage};
use saydo::model::Dataset;
use saydo::scene::{Input, picture};
use saydo::state::fit::fit;
use saydo::state::{Action, Panels, State, View, story, update, url};
use saydo::text::Lang;

fn after(dataset: &Dataset, state: &State, action: &str) -> State {
    update(state, dataset, &Action::parse(action, "").unwrap()).0
}

#[test]
fn every_step_has_eight_to_ten_neighbours_a_picture_and_records() {
    let dataset = common::report::dataset();
    assert!((8..=10).contains(&dataset.story.len()));
    assert_eq!(story::problems(&dataset), []);
    let columns = Columns::of(&dataset);
    let published = Figures::published(&dataset, &columns);
    let panels = Panels::default();
    for step in 1..=dataset.story.len() {
        let state = url::decode(&format!("view=story&step={step}"));
        let input = Input::new(&dataset, &columns, &published, &state, &panels, Lang::english());
        for width in [320.0, 640.0, 960.0] {
            let picture = picture(&input, View::Story, width).unwrap();
            let state = url::decode(&dataset.story[step - 1].state);
            assert!(!picture.handles().is_empty() && picture.height() > 0.0, "step {step}");
            let step_input = Input::new(&dataset, &columns, &published, &state, &panels, Lang::english());
            assert_eq!(Some(picture), saydo::scene::picture(&step_input, state.view.unwrap(), width), "step {step}");
        }
        let cited = &dataset.story[step - 1].records;
        assert!(!cited.is_empty(), "step {step} cites nothing");
        for id in cited {
            let known =
                passage::find(&dataset, id).is_some() || dataset.findings.iter().any(|finding| finding.id == *id);
            assert!(known, "{id:?}");
        }
    }
}

#[test]
fn what_a_step_says_of_our_coding_is_what_the_coding_gives() {
    let dataset = common::report::dataset();
    let columns = Columns::of(&dataset);
    let figures = Figures::published(&dataset, &columns);
    let mut n_said = 0;
    for step in &dataset.story {
        let state = url::decode(&step.state);
        let group = |issue: &saydo::model::IssueId| {
            let issue_idx = dataset.issues.iter().position(|other| other.id == *issue).unwrap();
            figures.issues[issue_idx].group
        };
        let claims = [
            ("coded alike", Group::Alike),
            ("closer to common rules", Group::Closer),
            ("further from common rules", Group::Further),
        ];
        for (words, meant) in claims {
            if step.text.contains(words) {
                n_said += 1;
                let issue = state.issue.as_ref().expect("a step that tells of a group opens its issue");
                assert_eq!(group(issue), meant, "{}: {words}", step.title);
            }
        }
    }
    assert!(n_said > 0);
}

#[test]
fn shared_tasks_get_a_step_of_their_own() {
    let dataset = common::report::dataset();
    let shared = ["climate", "finance", "health"];
    assert!(dataset.story.iter().any(|step| shared.iter().all(|issue| step.state.contains(issue))));
}

#[test]
fn steps_lead_on_and_back_and_end_at_the_free_map() {
    let dataset = common::report::dataset();
    let n = dataset.story.len();
    let mut state = after(&dataset, &State::default(), "view story");
    assert_eq!(url::encode(&state), "v=1&view=story");
    for step in 2..=n {
        state = after(&dataset, &state, "story-next");
        assert_eq!(url::encode(&state), format!("v=1&view=story&step={step}"));
    }
    assert_eq!(after(&dataset, &state, "story-next"), state, "past the end nothing changes");
    assert_eq!(url::encode(&after(&dataset, &state, "free")), "", "the figure in the form that fits");
    for _ in 1..n {
        state = after(&dataset, &state, "story-back");
    }
    assert_eq!(url::encode(&state), "v=1&view=story");
    assert_eq!(after(&dataset, &state, "story-back"), state);
}

#[test]
fn a_step_can_be_explored_and_what_was_opened_is_closed_by_the_next() {
    let dataset = common::report::dataset();
    let state = after(&dataset, &url::decode("theme=dark&view=story"), "story 6");
    let opened = after(&dataset, &state, "record wto-accession");
    assert_eq!(url::encode(&opened), "v=1&view=story&issue=trade&record=wto-accession&step=6&theme=dark");
    assert_eq!(url::encode(&after(&dataset, &opened, "story-next")), "v=1&view=story&step=7&theme=dark");
    assert_eq!(url::encode(&after(&dataset, &state, "explore")), "v=1&view=map&issue=trade&theme=dark");
}

#[test]
fn who_leaves_the_story_keeps_the_pinned_version() {
    let dataset = common::report::dataset();
    let state = after(&dataset, &url::decode("view=story&data=2026-11-23"), "story 6");
    for action in ["explore", "free"] {
        assert_eq!(after(&dataset, &state, action).data.as_deref(), Some("2026-11-23"), "{action}");
    }
}

#[test]
fn without_a_story_its_view_is_left_out_and_told() {
    let dataset = Dataset { story: Vec::new(), ..common::report::dataset() };
    assert_eq!(fit(&url::decode("view=story"), &dataset), (State::default(), vec!["story".to_owned()]));
}

proptest! {
    #![proptest_config(common::cases(100))]

    #[test]
    fn any_step_number_opens(step in 1..1000_u32, action in prop::sample::select(vec!["story-next", "story-back", "explore"])) {
        let dataset = common::report::dataset();
        let state = update(&State::default(), &dataset, &Action::Load(Box::new(url::decode(&format!("view=story&step={step}"))))).0;
        let shown = state.step_idx(&dataset).unwrap();
        prop_assert!(shown < dataset.story.len());
        let next = after(&dataset, &state, action);
        prop_assert_eq!(url::decode(&url::encode(&next)), next);
    }
}
