//! The report's pictures in many states, as SVG.

use saydo::analysis::chain::Chain;
use saydo::analysis::{Columns, Figures, passage};
use saydo::model::Dataset;
use saydo::scene::places::land::{Land, Shapes};
use saydo::scene::{Input, Picture, chain, picture, svg};
use saydo::state::{Panels, State, fit::fit, recode, url};
use saydo::text::Lang;

/// The states of the cases, as addresses. The ids are of the report's data set; the rest fits any data set.
pub const STATES: [&str; 27] = [
    "view=evidence&layer=speakers",
    "view=evidence&layer=speakers&speaker=xi-jinping",
    "view=evidence&layer=speakers&issues=sea,trade&q=china",
    "view=places",
    "view=places&place=scs&layer=interpreters",
    "view=places&zoom=4.2,110.3,20.1&side=done",
    "view=timeline",
    "view=timeline&from=2013&to=2017-06&issue=leadership",
    "view=story&step=6",
    "view=gaps",
    "view=gaps&gap=home",
    "view=gaps&method=ranges",
    "view=gaps&side=home",
    "view=gaps&issue=sea",
    "view=gaps&issues=sea,trade,climate&voice=leader",
    "view=gaps&from=2017&to=2018-06",
    "view=gaps&issues=human-rights,health,trade&gap=home",
    "view=map",
    "view=map&layer=interpreters&side=done",
    "view=map&layer=pairs",
    "view=map&issue=sea",
    "view=map&issue=equality&record=xi-shared-future",
    "view=map&audience=foreign,done&q=un",
    "view=gaps&method=interpreters,unclear,median,ranges",
    "view=map&method=median,ranges",
    "view=gaps&codes=beijing-noninterference:-2,xi-shared-future:x",
    "view=map&issue=equality&codes=beijing-noninterference:x,xi-shared-future:2",
];

/// The shapes of the land, as the page fetches them.
pub const LAND: &[u8] = include_bytes!("../../data/land.bin");

/// The picture of a state at a width; `None` for a view without one.
pub fn picture_of(dataset: &Dataset, state: &State, width: f64) -> Option<Picture> {
    let published = Figures::published(dataset, &Columns::of(dataset));
    let columns = recode::columns(dataset, &state.codes);
    let panels = Panels::default();
    let input = Input::new(dataset, &columns, &published, state, &panels, Lang::english());
    let shapes = Shapes::read(LAND).unwrap_or_default();
    let input = Input { land: Land::Here(&shapes), ..input };
    picture(&input, state.view_at(width), width)
}

/// The SVG text of an address at a width, as in an exported file.
pub fn svg_of(dataset: &Dataset, fragment: &str, width: f64) -> String {
    let (state, _) = fit(&url::decode(fragment), dataset);
    let picture = picture_of(dataset, &state, width);
    picture.map_or_else(String::new, |picture| svg::to_text(&picture.whole(), &picture.name))
}

/// Records whose chains are drawn: with one side and with four, with few links and with many.
pub const CHAINS: [&str; 4] = ["xi-2018-lead", "beijing-noninterference", "xi-2017-equals", "hao-internet"];

/// The SVG text of a record's chain at a width.
pub fn chain_of(dataset: &Dataset, record: &str, width: f64) -> String {
    let Some(passage_idx) = passage::find(dataset, &record.into()) else { return String::new() };
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    let (panels, state) = (Panels::default(), State::default());
    let input = Input::new(dataset, &columns, &published, &state, &panels, Lang::english());
    let chain = Chain::of(&columns, passage_idx);
    svg::to_text(&chain::scene(&chain::Path::new(&input, &chain), width), record)
}
