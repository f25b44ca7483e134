//! The address: every state survives it, any text can be read, and every published link keeps working.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::hash::fnv1a;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use saydo::model::Code;
use saydo::state::{State, url};

/// Checks that `again` is the short form of the state that a link opens.
fn check(link: &str, again: &str) {
    let state = url::decode(link);
    assert_eq!(url::encode(&state), again, "{link}");
    assert_eq!(url::decode(again), state, "{link}: its short form opens the same");
}

#[test]
fn an_escaped_view_is_told_too() {
    assert!(url::is_beyond("view=%65vidence") && url::is_beyond("#v=1&view=story"));
    assert!(!url::is_beyond("") && !url::is_beyond("view=moon") && !url::is_beyond("q=&utm_source=mail"));
}

proptest! {
    #![proptest_config(common::cases(400))]

    #[test]
    fn every_state_survives_its_address(state in common::state::state()) {
        let fragment = url::encode(&state);
        prop_assert_eq!(url::decode(&fragment), state.clone(), "{}", &fragment);
        prop_assert_eq!(url::decode(&["#", &fragment].concat()), state, "{}", &fragment);
    }

    #[test]
    fn what_only_the_study_module_shows_is_told_by_the_address(state in common::state::state()) {
        let near = State {
            view: state.view.filter(|view| !view.is_beyond()),
            issue: state.issue.clone(),
            compare: state.compare.clone(),
            record: state.record.clone(),
            form: state.form,
            data: state.data.clone(),
            theme: state.theme,
            lang: state.lang.clone(),
            ..State::default()
        };
        prop_assert_eq!(url::is_beyond(&url::encode(&state)), state != near);
        prop_assert!(!url::is_beyond(&url::encode(&near)));
    }

    #[test]
    fn an_address_is_plain_ascii_and_starts_with_its_version(state in common::state::state()) {
        let fragment = url::encode(&state);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"&=%+-._~,/:".contains(&byte);
        prop_assert!(fragment.bytes().all(plain), "{}", &fragment);
        prop_assert_eq!(fragment.is_empty(), state == State::default());
        prop_assert!(fragment.is_empty() || fragment.starts_with("v=1&"), "{}", &fragment);
    }

    #[test]
    fn any_text_opens_and_settles_at_once(text in any::<String>()) {
        let state = url::decode(&text);
        prop_assert_eq!(url::decode(&url::encode(&state)), state);
    }

    #[test]
    fn any_bytes_open(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let state = url::decode(&String::from_utf8_lossy(&bytes));
        prop_assert_eq!(url::decode(&url::encode(&state)), state);
    }

    #[test]
    fn what_looks_like_an_address_opens(text in "(#?[a-z]{0,8}(=[a-z0-9,%+&#/-]{0,12})?&){0,6}(view|issue|q|from|layer|position)=[a-z0-9%,+-]{0,9}") {
        let state = url::decode(&text);
        prop_assert_eq!(url::decode(&url::encode(&state)), state);
    }

    #[test]
    fn what_others_hang_on_a_link_does_no_harm(
        state in common::state::state(),
        strange in "(fbclid|utm_[a-z]{1,8}|gclid|mc_eid|x[a-z]{1,5}|[A-Z]{1,5}|)(=[A-Za-z0-9%+._-]{0,20})?",
        front in any::<bool>(),
    ) {
        let fragment = url::encode(&state);
        let parts = if front { [strange, fragment] } else { [fragment, strange] };
        prop_assert_eq!(url::decode(&parts.join("&")), state);
    }

    #[test]
    fn of_a_repeated_key_the_first_counts(one in common::state::id(), other in common::state::id()) {
        let (twice, once) = (format!("issue={one}&q=a&issue={other}&q=b"), format!("issue={one}&q=a"));
        prop_assert_eq!(url::decode(&twice), url::decode(&once));
    }

    #[test]
    fn tools_that_escape_more_than_they_need_do_no_harm(state in common::state::state()) {
        let fragment = url::encode(&state);
        let escaped = fragment.replace(',', "%2C").replace('/', "%2f").replace('-', "%2D");
        prop_assert_eq!(url::decode(&escaped), state, "{}", &escaped);
    }

    #[test]
    fn the_script_that_mends_links_knows_every_key(state in common::state::state()) {
        let script = include_str!("../src/host/js/link.js");
        let keys = script.split_once("const keys = \"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
        let keys = keys.replace("issues?", "issue|issues");
        for part in url::encode(&state).split('&').filter(|part| !part.is_empty()) {
            let key = part.split('=').next().unwrap();
            prop_assert!(keys.split('|').any(|own| own == key), "{}", key);
        }
    }

    #[test]
    fn every_code_has_a_key_that_reads_back(code in -999_999_999..=999_999_999_i32) {
        prop_assert_eq!(Code::from_key(&Code(code).key()), Some(Code(code)));
    }
}

#[test]
fn the_default_is_the_empty_address() {
    check("", "");
    assert_eq!(url::decode(""), State::default());
    for nothing in
        ["#", "&", "v=1", "v=9", "=", "view=", "view=nowhere", "issue=Not%20an%20id", "position=x", "from=soon"]
    {
        check(nothing, "");
    }
}

#[test]
fn defaults_are_left_out_and_keys_stand_in_a_fixed_order() {
    check("gap=deeds&layer=&sort=", "");
    check(
        "place=ph&speaker=xi-jinping&position=2,-1&to=2018&from=2012&category=2&aim=1&voice=leader&audience=foreign\
         &q=law&gap=home&sort=-date&record=r&issues=sea&issue=sea&layer=speakers,interpreters,pairs&side=home&view=map\
         &lang=zh&theme=dark&codes=b:x,a:-1&method=median,unclear&chain=on&zoom=3.5,114,-12&step=3&data=2026-11-23\
         &form=strip",
        "v=1&view=map&side=home&layer=pairs,interpreters,speakers&issue=sea&issues=sea&record=r&sort=-date&gap=home&q=law\
         &audience=foreign&voice=leader&aim=1&category=2&from=2012&to=2018&position=-1,2&speaker=xi-jinping&place=ph\
         &form=strip&data=2026-11-23&step=3&zoom=3.5,114,-12&chain=on&method=unclear,median&codes=a:-1,b:x\
         &theme=dark&lang=zh",
    );
}

/// Number of lines that `v1.txt` had when last published, and the hash of these lines.
const PUBLISHED: (usize, u64) = (68, 0x2f0dd3c19f5ef7ff);

#[test]
fn published_links_open_for_ever() {
    let lines: Vec<&str> = include_str!("links/v1.txt").lines().filter(|line| !line.starts_with("//")).collect();
    for line in &lines {
        let (link, again) = line.split_once(" -> ").unwrap_or_else(|| panic!("no arrow in {line:?}"));
        check(link, again.trim());
    }
    let (n, hash) = PUBLISHED;
    assert!(lines.len() >= n, "tests/links/v1.txt may only grow: lines are missing");
    let found = fnv1a(lines[..n].join("\n").as_bytes());
    assert_eq!(
        found, hash,
        "tests/links/v1.txt may only grow: add lines at its end and leave the first {n} alone ({found:#x})"
    );
}

/// Addresses of random states, for the scripts' tests. `UPDATE=1 cargo test --test url` makes others.
#[test]
fn the_addresses_that_scripts_are_tested_with_are_addresses() {
    let path = common::report::root().join("tests/links/states.txt");
    if std::env::var_os("UPDATE").is_some() {
        let mut runner = TestRunner::new(common::cases(1));
        let states = (0..300).map(|_| common::state::state().new_tree(&mut runner).unwrap().current());
        let lines: Vec<String> = states.map(|state| url::encode(&state)).collect();
        std::fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    let lines = std::fs::read_to_string(path).unwrap();
    assert!(lines.lines().count() > 200);
    for line in lines.lines() {
        check(line, line);
    }
}
