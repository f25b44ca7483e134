//! Everything beside the page: small pages, icons, the card, and what other programs read.

mod card;
mod editors;
mod head;
mod icon;
mod linked;
mod manifest;
mod pages;
mod paint;

use super::input::with_input;
use super::output::{Asset, Role};
use super::read;
use crate::release;
use card::Card;
use head::Head;
use saydo::model::Dataset;
use saydo::scene::words;
use saydo::state::State;
use std::path::Path;

/// Where tags stand in the sources of pages.
pub const HEAD: &str = "%HEAD%";

/// All files. `url` is where the page will stand, `cards` what [`cards`] gives for it.
pub fn files(root: &Path, dataset: &Dataset, url: Option<&str>, cards: &[Card]) -> Result<Vec<Asset>, String> {
    let url = url.map(|url| url.trim_end_matches('/'));
    let mut files = icon::icons()?;
    files.push(Asset::new("saydo.webmanifest", Role::Site, manifest::web(dataset, &lede(dataset))));
    files.push(Asset::new("small.css", Role::Site, super::css::strip(&read(root, "pages/small.css")?)));
    files.push(Asset::new("scroll.css", Role::Embed, super::css::strip(&read(root, "pages/scroll.css")?)));
    let releases: Vec<String> = release::index(root)?.into_iter().map(|entry| entry.version).collect();
    let editors = read(root, "pages/editors.html")?;
    with_input(dataset, &State::default(), |input| {
        files.push(editors::page(&editors, input, &releases, url, cards));
        files.extend(pages::pages(input, url, cards));
    });
    if let Some(url) = url {
        files.push(Asset::new("oembed.json", Role::Site, manifest::oembed(dataset, url)));
        let svgs: Vec<&str> = cards.iter().map(|card| card.svg.as_str()).collect();
        let drawn = card::draw(&svgs)?.into_iter().zip(cards);
        files.extend(drawn.map(|(png, card)| Asset::new(card.path.clone(), Role::Site, png)));
    }
    Ok(files)
}

/// The tags of the page itself.
pub fn head(dataset: &Dataset, url: Option<&str>, cards: &[Card]) -> String {
    let url = url.map(|url| url.trim_end_matches('/'));
    Head { title: &dataset.title, whole: None, description: &lede(dataset), path: "", card: cards.first(), url }.tags()
}

/// The card of the whole, and one of each issue that has passages; none where nobody knows the address.
pub fn cards(dataset: &Dataset, url: Option<&str>) -> Vec<Card> {
    let Some(url) = url.map(|url| url.trim_end_matches('/')) else { return Vec::new() };
    let issues = dataset.issues.iter().filter(|issue| card::has_passages(dataset, &issue.id));
    [card::whole(dataset, url)].into_iter().chain(issues.map(|issue| card::issue(dataset, &issue.id, url))).collect()
}

/// What the data set says of itself, with its numbers.
fn lede(dataset: &Dataset) -> String {
    words::filled(dataset, &dataset.lede)
}
