//! Everything beside the page: small pages, icons, the card, and what other programs read.

mod editors;
mod head;
mod icon;
mod linked;
mod manifest;
mod pages;
mod paint;

use super::output::{Asset, Role};
use super::read;
use crate::release;
use head::Head;
use saydo::analysis::{Columns, Figures};
use saydo::model::Dataset;
use saydo::scene::{Input, words};
use saydo::state::{Panels, State};
use saydo::text::Lang;
use std::path::Path;

/// Where tags stand in the sources of pages.
pub const HEAD: &str = "%HEAD%";

/// All files. `url` is where the page will stand.
pub fn files(root: &Path, dataset: &Dataset, url: Option<&str>) -> Result<Vec<Asset>, String> {
    let url = url.map(|url| url.trim_end_matches('/'));
    let mut files = icon::icons()?;
    files.push(Asset::new("saydo.webmanifest", Role::Site, manifest::web(dataset, &lede(dataset))));
    files.push(Asset::new("small.css", Role::Site, super::css::strip(&read(root, "pages/small.css")?)));
    let releases: Vec<String> = release::index(root)?.into_iter().map(|entry| entry.version).collect();
    let editors = read(root, "pages/editors.html")?;
    with_input(dataset, |input| {
        files.push(editors::page(&editors, input, &releases, url));
        files.extend(pages::pages(input, &lede(dataset), url));
    });
    if let Some(url) = url {
        files.push(Asset::new("oembed.json", Role::Site, manifest::oembed(dataset, url)));
    }
    Ok(files)
}

/// The tags of the page itself.
pub fn head(dataset: &Dataset, url: Option<&str>) -> String {
    let url = url.map(|url| url.trim_end_matches('/'));
    let lede = lede(dataset);
    Head { title: &dataset.title, whole: None, description: &lede, path: "", card_alt: &lede, url }.tags()
}

/// What the data set says of itself, with its numbers.
fn lede(dataset: &Dataset) -> String {
    words::filled(dataset, &dataset.lede)
}

/// Does something with a data set as a reader meets it first.
fn with_input<T>(dataset: &Dataset, act: impl FnOnce(&Input<'_>) -> T) -> T {
    let columns = Columns::of(dataset);
    let published = Figures::published(dataset, &columns);
    let (state, panels) = (State::default(), Panels::default());
    act(&Input::new(dataset, &columns, &published, &state, &panels, Lang::En))
}
