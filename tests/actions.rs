//! Actions of any text, in any order, on any data: invalid text is no action, and every state is one that the data can
//! show.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::random;
use proptest::prelude::*;
use saydo::state::fit::fit;
use saydo::state::{Action, Effect, State, update, url};

/// Verbs with arguments that may or may not fit a data set.
fn words() -> impl Strategy<Value = String> {
    const VERBS: [&str; 42] = [
        "view",
        "side",
        "pairs",
        "interpreters",
        "issue",
        "record",
        "next",
        "previous",
        "close",
        "gap",
        "method",
        "published",
        "recode",
        "codes",
        "undo",
        "redo",
        "open-codes",
        "sort",
        "query",
        "toggle issues",
        "toggle audience",
        "toggle position",
        "toggle place",
        "compare",
        "only",
        "from",
        "to",
        "clear",
        "period",
        "period 2010",
        "play",
        "year-next",
        "year-back",
        "speed",
        "theme",
        "sheet",
        "fold",
        "copy-record",
        "save-copy",
        "fold-facet",
        "whole",
        "live",
    ];
    let arguments = prop_oneof![
        "issue-[0-9]|s-[0-9]|a-[0-9]|to-[0-9]|hill|done|map|gaps|home|date|further|said-only|closer|alike|0|0.5|-1|dark|about|median|unclear,ranges|interpreters|s-0:1|s-1:x|a-0:-2,s-1:0|s-0:99",
        any::<String>(),
    ];
    (prop::sample::select(VERBS.to_vec()), arguments).prop_map(|(verb, argument)| [verb, " ", &argument].concat())
}

proptest! {
    #![proptest_config(common::cases(150))]

    #[test]
    fn any_text_is_an_action_or_none(text in any::<String>(), value in any::<String>(), word in words()) {
        let _ = Action::parse(&text, &value);
        let _ = Action::parse(&word, &value);
    }

    #[test]
    fn no_visit_leaves_what_the_data_can_show(
        dataset in random::dataset(),
        steps in prop::collection::vec((words(), "[a-z0-9 -]{0,8}|20[0-9]{2}"), 0..30),
    ) {
        let mut state = State::default();
        for (text, value) in &steps {
            let Some(action) = Action::parse(text, value) else { continue };
            let (next, effects) = update(&state, &dataset, &action);
            prop_assert_eq!(fit(&next, &dataset), (next.clone(), Vec::new()), "{:?}", text);
            let moved = effects.iter().filter(|effect| matches!(effect, Effect::PushUrl | Effect::ReplaceUrl)).count();
            prop_assert_eq!(moved, usize::from(next != state), "{:?} from {:?}", text, url::encode(&state));
            prop_assert_eq!(url::decode(&url::encode(&next)), next.clone());
            state = next;
        }
    }

    #[test]
    fn a_loaded_address_fits_and_fits_again(dataset in random::dataset(), state in common::state::state()) {
        let (loaded, effects) = update(&State::default(), &dataset, &Action::Load(Box::new(state)));
        prop_assert_eq!(fit(&loaded, &dataset), (loaded.clone(), Vec::new()));
        prop_assert_eq!(effects, Vec::new());
    }
}
