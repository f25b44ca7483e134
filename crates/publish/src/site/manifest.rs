//! Fixed JSON for other programs: the web manifest, which makes the page installable, and oEmbed, which gives the embed
//! code of a link.

use super::card;
use crate::escape::escaped;
use saydo::model::Dataset;
use saydo::text::Lang;
use serde_json::{Value, json};

/// Width and height of the embedded picture in px for hosts that need fixed values: a text column, no higher than a
/// screen. The whole picture needs more height. If the host doesn't follow heights, the frame shows the rows that fit
/// and a link to the page.
pub const FRAME: (u32, u32) = (680, 900);

/// The page for frames.
pub const PAGE: &str = "embed.html";

/// `saydo.webmanifest`: <https://www.w3.org/TR/appmanifest/>.
pub fn web(dataset: &Dataset, description: &str) -> String {
    let icon = |src: &str, sizes: &str, kind: &str, purpose: &str| -> Value {
        json!({ "src": src, "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let manifest = json!({
        "name": dataset.title,
        "short_name": "Saydo",
        "description": description,
        "lang": Lang::now().tag(),
        "dir": Lang::now().dir(),
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#fbfaf7",
        "icons": [
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
            icon("icon.svg", "any", "image/svg+xml", "any"),
        ],
    });
    format!("{manifest:#}\n")
}

/// What an oEmbed answer embeds.
pub struct Embedded<'a> {
    /// Its title.
    pub title: &'a str,
    /// Path in `pkg/` of what stands in the frame, with its fragment.
    pub path: &'a str,
    /// Height of the frame in px.
    pub height: u32,
    /// Path in `pkg/` of its picture, if it has one.
    pub card: Option<&'a str>,
}

/// The answer for the whole.
pub fn oembed(dataset: &Dataset, url: &str, card: Option<&str>) -> String {
    oembed_of(&dataset.coding.by, url, &Embedded { title: &dataset.title, path: PAGE, height: FRAME.1, card })
}

/// An oEmbed answer: <https://oembed.com>, section 2.3.4.
pub fn oembed_of(author: &str, url: &str, embedded: &Embedded<'_>) -> String {
    let (width, height) = (FRAME.0, embedded.height);
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\" \
         allow=\"clipboard-write; web-share\"></iframe>",
        escaped(&format!("{url}/{}", embedded.path)),
        escaped(embedded.title)
    );
    let mut answer = json!({
        "type": "rich",
        "version": "1.0",
        "title": embedded.title,
        "author_name": author,
        "provider_name": "Saydo",
        "provider_url": format!("{url}/"),
        "cache_age": 86_400,
        "thumbnail_url": embedded.card.map(|card| format!("{url}/{card}")),
        "thumbnail_width": embedded.card.map(|_| card::WIDTH),
        "thumbnail_height": embedded.card.map(|_| card::HEIGHT),
        "html": html,
        "width": width,
        "height": height,
    });
    // Without a picture there is no word of one.
    if let Some(fields) = answer.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    format!("{answer:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_has_what_browsers_ask_of_an_installable_page() {
        let manifest: Value = serde_json::from_str(&web(&Dataset::default(), "d")).unwrap();
        let sizes: Vec<&str> =
            manifest["icons"].as_array().unwrap().iter().filter_map(|icon| icon["sizes"].as_str()).collect();
        assert!(sizes.contains(&"192x192") && sizes.contains(&"512x512"));
        assert_eq!((&manifest["start_url"], &manifest["display"]), (&json!("./"), &json!("standalone")));
    }

    #[test]
    fn the_embed_code_is_escaped_and_complete() {
        let dataset = Dataset { title: "a \"b\" <c>".into(), ..Dataset::default() };
        let answer: Value = serde_json::from_str(&oembed(&dataset, "https://a.example/s", None)).unwrap();
        for field in ["type", "version", "html", "width", "height"] {
            assert!(!answer[field].is_null(), "a rich answer needs {field}");
        }
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://a.example/s/embed.html\" title=\"a &quot;b&quot; &lt;c&gt;\""));
    }
}
