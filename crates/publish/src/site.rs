//! Everything beside the page: small pages, icons, the card, and what other programs read.

mod card;
mod editors;
mod head;
mod linked;
pub mod manifest;
mod pages;
mod room;

use crate::codes::{Codes, EXAMPLE};
use crate::input::with_input;
use crate::{Asset, Kit, Role};
use card::Card;
pub use card::Draw;
use head::Head;
pub use head::locale;
use saydo::model::Dataset;
use saydo::scene::words;
use saydo::state::url::encode;
use saydo::state::{Form, State};

/// The product's icons, which the kit holds.
pub const ICONS: [&str; 5] = ["icon.svg", "favicon.ico", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// The icons as files.
pub fn icons(kit: &Kit) -> Result<Vec<Asset>, String> {
    ICONS.iter().map(|name| Ok(Asset::new(*name, Role::Site, kit.bytes(name)?))).collect()
}

/// The placeholder for tags in the sources of pages.
pub const HEAD: &str = "%HEAD%";

/// Path in `pkg/` of the oEmbed answer for the whole.
pub const OEMBED: &str = "oembed.json";

/// All files but the cards' pictures. `url` is the address of the page, `cards` the result of [`cards`] for it; `has_own`
/// says whether the page for own data stands beside them.
pub fn files(
    kit: &Kit,
    dataset: &Dataset,
    releases: &[Dataset],
    url: Option<&str>,
    cards: &[Card],
    has_own: bool,
) -> Result<Vec<Asset>, String> {
    let url = url.map(|url| url.trim_end_matches('/'));
    let mut files = icons(kit)?;
    files.push(Asset::new("saydo.webmanifest", Role::Site, manifest::web(dataset, &lede(dataset))));
    files.push(Asset::new("small.css", Role::Site, kit.bytes("small.css")?));
    files.push(Asset::new("scroll.css", Role::Embed, kit.bytes("scroll.css")?));
    let releases: Vec<&str> = releases.iter().map(|released| released.version.as_str()).collect();
    with_input(dataset, &State::default(), |input| files.extend(pages::pages(input, url, cards)));
    files.extend(editors::pages(kit, &editors::About { dataset, releases: &releases, url, cards, has_own })?);
    files.push(codes(dataset, url));
    if let Some(url) = url {
        files.push(Asset::new(
            OEMBED,
            Role::Site,
            manifest::oembed(dataset, url, cards.first().map(|card| card.path.as_str())),
        ));
    }
    Ok(files)
}

/// The codes for other pages.
fn codes(dataset: &Dataset, url: Option<&str>) -> Asset {
    let issue = dataset.issues.iter().find(|issue| card::has_passages(dataset, &issue.id));
    let part = issue.map(|issue| {
        let state = State { issue: Some(issue.id.clone()), form: Some(Form::Strip), ..State::default() };
        (issue.label.as_str(), format!("{}#{}", manifest::PAGE, encode(&state)))
    });
    let codes = Codes {
        title: &dataset.title,
        version: &dataset.version,
        by: &dataset.coding.by,
        url,
        alt: &card::whole(dataset, url.unwrap_or(EXAMPLE)).alt,
        height: manifest::FRAME.1,
        part,
        has_program: true,
    };
    codes.file()
}

/// The pictures of the cards.
pub fn drawn(cards: &[Card], draw: Draw<'_>) -> Result<Vec<Asset>, String> {
    if cards.is_empty() {
        return Ok(Vec::new());
    }
    let svgs: Vec<&str> = cards.iter().map(|card| card.svg.as_str()).collect();
    let drawn = draw(&svgs)?.into_iter().zip(cards);
    Ok(drawn.map(|(png, card)| Asset::new(card.path.clone(), Role::Site, png)).collect())
}

/// The tags of the page itself.
pub fn head(dataset: &Dataset, url: Option<&str>, cards: &[Card]) -> String {
    let url = url.map(|url| url.trim_end_matches('/'));
    let description = &lede(dataset);
    let (card, oembed) = (cards.first(), Some(OEMBED));
    let lang = dataset.lang.as_deref();
    Head { title: &dataset.title, whole: None, description, path: "", card, oembed, url, lang }.tags()
}

/// The card of the whole and of each issue with passages; none without an address.
pub fn cards(dataset: &Dataset, url: Option<&str>) -> Vec<Card> {
    let Some(url) = url.map(|url| url.trim_end_matches('/')) else { return Vec::new() };
    let issues = dataset.issues.iter().filter(|issue| card::has_passages(dataset, &issue.id));
    [card::whole(dataset, url)].into_iter().chain(issues.map(|issue| card::issue(dataset, &issue.id, url))).collect()
}

/// The data set's description of itself, with its numbers.
fn lede(dataset: &Dataset) -> String {
    words::filled(dataset, &dataset.lede)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page;
    use crate::testing::{dataset, read};

    const URL: &str = "https://example.org/saydo/";

    /// What a tag of a page says: `property="og:image"` and its content.
    fn content<'a>(page: &'a str, name: &str) -> Option<&'a str> {
        page.split_once(&format!("{name} content=\""))?.1.split('"').next()
    }

    /// The page and the small pages as a build with an address writes them, with the paths of the cards.
    fn made() -> (Vec<(String, String)>, Vec<String>) {
        let dataset = dataset();
        let cards = cards(&dataset, Some(URL));
        let source = read("index.html").replace(HEAD, &head(&dataset, Some(URL), &cards));
        let mut all = vec![(String::new(), page::fill(&source, Some(URL), ""))];
        let small = with_input(&dataset, &State::default(), |input| {
            pages::pages(input, Some(URL.trim_end_matches('/')), &cards)
        });
        let pages = small.into_iter().filter(|asset| asset.name.ends_with(".html"));
        all.extend(pages.map(|asset| (asset.name, String::from_utf8(asset.bytes).unwrap())));
        (all, cards.into_iter().map(|card| card.path).collect())
    }

    #[test]
    fn with_an_address_every_page_unfurls_as_itself_with_a_picture_that_is_there() {
        let (pages, cards) = made();
        assert!(pages.len() > 90, "{}", pages.len());
        for (path, page) in &pages {
            let address = format!("{URL}{path}");
            assert_eq!(content(page, "property=\"og:url\""), Some(address.as_str()));
            assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{path}");
            let picture = content(page, "property=\"og:image\"").and_then(|link| link.strip_prefix(URL));
            assert!(picture.is_some_and(|file| cards.iter().any(|card| card == file)), "{path}: {picture:?}");
            assert_eq!(content(page, "name=\"twitter:card\""), Some("summary_large_image"), "{path}");
            for name in ["og:title", "og:description", "og:image:alt"] {
                let text = content(page, &format!("property=\"{name}\"")).unwrap_or_default();
                assert!(text.len() > 10, "{path} {name}: {text}");
            }
            let left = ["%URL%", "%HEAD%", "example.org/saydo//"];
            assert!(left.iter().all(|piece| !page.contains(piece)), "{path}");
        }
        let issue = pages.iter().find(|(path, _)| path == "i/sea.html").unwrap();
        assert_eq!(content(&issue.1, "property=\"og:image\""), Some("https://example.org/saydo/i/sea.png"));
    }

    #[test]
    fn every_small_page_leads_to_an_answer_that_embeds_what_it_shows() {
        let dataset = dataset();
        let url = URL.trim_end_matches('/');
        let small = with_input(&dataset, &State::default(), |input| pages::pages(input, Some(url), &[]));
        let cards = cards(&dataset, Some(URL));
        let with_cards = with_input(&dataset, &State::default(), |input| pages::pages(input, Some(url), &cards));
        let named = |name: &str| small.iter().find(|asset| asset.name == name);
        let pages: Vec<&Asset> = with_cards.iter().filter(|asset| asset.name.ends_with(".html")).collect();
        assert!(pages.len() > 90);
        for page in pages {
            let path = page.name.replace(".html", ".json");
            let text = std::str::from_utf8(&page.bytes).unwrap();
            assert!(text.contains(&format!("type=\"application/json+oembed\" href=\"{URL}{path}\"")), "{path}");
            let answer: serde_json::Value = serde_json::from_slice(&named(&path).unwrap().bytes).unwrap();
            let html = answer["html"].as_str().unwrap();
            let id = path.trim_end_matches(".json").split_once('/').unwrap().1;
            let wanted = [format!("issue={id}&amp;form=strip\""), format!("record={id}&amp;form=card\"")];
            assert!(wanted.iter().any(|part| html.contains(part)), "{html}");
            assert!(answer["title"].as_str().is_some_and(|title| title.len() > 3));
        }
    }

    #[test]
    fn the_page_leads_to_a_fixed_answer_that_embeds_it() {
        let (pages, cards) = made();
        let page = &pages[0].1;
        let answer = "href=\"https://example.org/saydo/oembed.json\"";
        assert_eq!(page.matches(answer).count(), 1);
        let dataset = dataset();
        let json = manifest::oembed(&dataset, URL.trim_end_matches('/'), Some("card.png"));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!((&json["type"], &json["version"]), (&"rich".into(), &"1.0".into()));
        let thumbnail = json["thumbnail_url"].as_str().and_then(|link| link.strip_prefix(URL));
        assert!(thumbnail.is_some_and(|file| cards.iter().any(|card| card == file)), "{thumbnail:?}");
        let html = json["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://example.org/saydo/embed.html\""), "{html}");
        for side in ["width", "height"] {
            assert!(html.contains(&format!("{side}=\"{}\"", json[side])), "{html}");
        }
    }
}
