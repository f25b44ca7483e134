//! What readers take away: links, texts and their limits, citations, data, snippets, pictures.
//!
//! `UPDATE=1 cargo test --features second --test share` rewrites the snapshots in `tests/share`. A difference writes
//! `<case>-changed.svg` beside the file. With `GALLERY=1` all pictures of the
//! report are written to `tests/out/share` for viewing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "share/codes.rs"]
mod codes;
mod common;
#[path = "share/css.rs"]
mod css;
#[path = "share/data.rs"]
mod data;
#[path = "share/forms.rs"]
mod forms;
#[path = "share/offer.rs"]
mod offer;
#[path = "share/pictures.rs"]
mod pictures;
#[path = "share/texts.rs"]
mod texts;

use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::{Input, picture::layout_width};
use saydo::share::{Base, Request};
use saydo::state::{Panels, State, View, fit::fit, recode, url};
use saydo::text::Lang;

/// The address of a test's page.
const ADDRESS: &str = "https://example.org/map/";

/// Hands the input and request of a state to a test.
fn with<T>(dataset: &Dataset, state: &State, width: f64, test: impl FnOnce(&Input<'_>, &Request) -> T) -> T {
    let published = Figures::published(dataset, &Columns::of(dataset));
    let panels = Panels::default();
    let (state, _) = fit(state, dataset);
    let columns = recode::columns(dataset, &state.codes);
    let input = Input::new(dataset, &columns, &published, &state, &panels, Lang::english());
    let request = Request::new(Base::of(ADDRESS), state.view_at(width), layout_width(width));
    test(&input, &request)
}

/// Like [`with`], for an address.
fn at<T>(dataset: &Dataset, fragment: &str, width: f64, test: impl FnOnce(&Input<'_>, &Request) -> T) -> T {
    with(dataset, &url::decode(fragment), width, test)
}

/// States with different subjects.
const STATES: [&str; 12] = [
    "view=gaps",
    "view=map",
    "view=evidence",
    "view=gaps&audience=foreign,guests,done&q=un",
    "view=map&from=2017&issues=sea,trade,fish",
    "view=gaps&issue=sea",
    "view=map&issue=fish",
    "view=gaps&record=xi-2017-rights",
    "view=map&record=fish-gate",
    "view=evidence&layer=speakers",
    "view=evidence&layer=speakers&speaker=xi-jinping,queen",
    "view=map&record=xi-2018-lead&chain=on",
];

/// Whether a view has a picture.
fn is_picture(state: &State, view: View) -> bool {
    view != View::Evidence || state.layout == saydo::state::Layout::Speakers
}
