//! Invented sources that break the rule, and the real sources, which must keep it.

use super::*;

/// Expects exactly the violations whose text holds each of `expected`.
#[track_caller]
fn check_file(name: &str, source: &str, expected: &[&str]) {
    let found = violations(name, source);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (violation, part) in found.iter().zip(expected) {
        assert!(violation.contains(part), "{violation}\nlacks: {part}");
    }
}

#[test]
fn the_rooms_of_the_repository_keep_the_rule() {
    let outcome = check(&crate::check::root());
    assert!(!outcome.failed(), "{:#?}", outcome.errors);
    assert!(outcome.summary.ends_with("keep the order of layers") && !outcome.summary.starts_with("0 "), "{outcome:?}");
}

#[test]
fn a_room_imports_rooms_above_it() {
    check_file("src/scene/map.rs", "use crate::model::Id; use crate::state::State; use crate::scene::Mark;", &[]);
    check_file("src/app.rs", "use crate::{views::App, host::Element};", &[]);
    check_file(
        "src/model/id.rs",
        "\nuse crate::scene::Mark;",
        &["src/model/id.rs:2: `model` imports `scene`; it may import no other layer"],
    );
    check_file(
        "src/state.rs",
        "fn a() { crate::views::b() }",
        &["`state` imports `views`; it may import model, analysis"],
    );
}

#[test]
fn text_knows_the_model_alone_and_views_and_host_dont_meet() {
    check_file("src/text/table.rs", "use crate::analysis::Gap;", &["`text` imports `analysis`"]);
    check_file("src/views/card.rs", "use crate::host::copy;", &["`views` imports `host`"]);
    check_file("src/host/element.rs", "use crate::views::App;", &["`host` imports `views`"]);
    check_file("src/views/card.rs", "use crate::app::App;", &["`views` imports `app`"]);
}

#[test]
fn groups_and_detours_are_seen_through() {
    check_file(
        "src/analysis.rs",
        "use crate::{model::{Id, views}, scene::{self, a::{b, c}}, host};",
        &["`analysis` imports `scene`", "`analysis` imports `host`"],
    );
    check_file("src/model/id.rs", "use super::super::scene::Mark;", &["`model` imports `scene`"]);
    check_file("src/model/id.rs", "use super::code::Code; mod tests { use super::super::date::Date; }", &[]);
    check_file(
        "src/model.rs",
        "mod tests { use super::text::x; use super::super::views::y; }",
        &["`model` imports `views`"],
    );
    check_file("src/model.rs", "mod a { mod b {} } use super::views::y;", &["`model` imports `views`"]);
    check_file("src/model.rs", "use crate::*;", &["imports the whole crate"]);
    check_file("src/model.rs", "use crate::{self as root};", &["imports the whole crate"]);
    check_file("src/model.rs", "use crate::Mark;", &["imports `crate::Mark`, which is no layer"]);
    check_file("src/model.rs", "macro_rules! m { () => { $crate::views::x() } }", &["`model` imports `views`"]);
}

#[test]
fn words_in_comments_and_strings_are_no_imports() {
    check_file("src/model.rs", "//! See crate::views.\n/* yew */ const A: &str = \"crate::host and web_sys\";", &[]);
    check_file("src/model.rs", "pub(crate) fn a() {} pub(in crate::model) fn b() {}", &[]);
}

#[test]
fn the_browser_is_met_at_the_edge() {
    check_file("src/host/history.rs", "use web_sys::Window; use gloo_utils::window; use yew::Callback;", &[]);
    check_file(
        "src/views/card.rs",
        "use yew::prelude::html; use gloo::utils::window;",
        &["`views` names `yew`; only host, app may", "`views` names `gloo`; only host, app may"],
    );
    check_file("src/scene.rs", "use yew::Html;", &["`scene` names `yew`; only host, app may"]);
    check_file("src/state.rs", "#[wasm_bindgen_test] fn a(x: js_sys::Date) {}", &["wasm_bindgen_test", "js_sys"]);
    check_file("src/model.rs", "fn gloomy(web_system: u8) {}", &[]);
}

#[test]
fn a_file_outside_every_room_is_named() {
    check_file("src/utils.rs", "", &["src/utils.rs belongs to no layer"]);
    check_file("src/lib.rs", "pub mod model; pub use crate::model::Id;", &[]);
    check_file("src/lib.rs", "use yew::Renderer;", &["`lib` names `yew`"]);
}
