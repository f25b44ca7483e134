//! The page of a state as HTML, at a middling width.

use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::Input;
use saydo::state::{Panels, Settings, recode, url};
use saydo::text::Lang;
use saydo::views::html::to_html;
use saydo::views::{Page, Tree, page};

/// The page of a fragment's state, set by a host, without an open sheet.
pub fn html(dataset: &Dataset, fragment: &str, settings: &Settings) -> String {
    html_with(dataset, fragment, settings, &Panels::default())
}

/// The same with open sheets and folded panels.
pub fn html_with(dataset: &Dataset, fragment: &str, settings: &Settings, panels: &Panels) -> String {
    to_html(&tree(dataset, fragment, settings, panels))
}

/// The same as plain values.
pub fn tree(dataset: &Dataset, fragment: &str, settings: &Settings, panels: &Panels) -> Tree {
    let published = Figures::published(dataset, &Columns::of(dataset));
    let state = url::decode(fragment);
    let columns = recode::columns(dataset, &state.codes);
    let input = Input::new(dataset, &columns, &published, &state, panels, Lang::english());
    page(&Page { heads_page: false, theme: "auto", ..Page::first(input, 800.0, settings) })
}
