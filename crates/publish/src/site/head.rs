//! The tags for browsers, search engines and link previews: title, icons, and with an address the card
//! (<https://ogp.me>) and the address of the embed code (<https://oembed.com>).

use super::card::{self, Card};
use crate::escape::escaped;
use std::fmt::Write;

/// The content of a page's head.
pub struct Head<'a> {
    /// Title of the page alone.
    pub title: &'a str,
    /// Title of the whole site, if the page is a part of it.
    pub whole: Option<&'a str>,
    /// Its description, in one or two sentences.
    pub description: &'a str,
    /// The page's path in `pkg/`, empty for the page itself.
    pub path: &'a str,
    /// The picture of its card.
    pub card: Option<&'a Card>,
    /// Path in `pkg/` of the answer with its embed code, if it can be embedded.
    pub oembed: Option<&'a str>,
    /// Address of the site without a closing slash.
    pub url: Option<&'a str>,
    /// Language of what it says; English where there is none.
    pub lang: Option<&'a str>,
}

impl Head<'_> {
    /// The tags, a line each.
    pub fn tags(&self) -> String {
        let up = "../".repeat(self.path.matches('/').count());
        let whole = self.whole.map_or_else(String::new, |whole| format!(" – {whole}"));
        let mut tags = format!("<title>{}</title>\n", escaped(&[self.title, &whole].concat()));
        meta(&mut tags, "name", "description", self.description);
        for (rel, more, file) in [
            ("icon", " sizes=\"32x32\"", "favicon.ico"),
            ("icon", " type=\"image/svg+xml\"", "icon.svg"),
            ("apple-touch-icon", "", "icon-192.png"),
            ("manifest", "", "saydo.webmanifest"),
        ] {
            let _ = writeln!(tags, "<link rel=\"{rel}\"{more} href=\"{up}{file}\">");
        }
        if let Some(url) = self.url {
            self.unfurled(url, &mut tags);
        }
        tags
    }

    fn unfurled(&self, url: &str, tags: &mut String) {
        let address = format!("{url}/{}", self.path);
        let _ = writeln!(tags, "<link rel=\"canonical\" href=\"{}\">", escaped(&address));
        if let Some(answer) = self.oembed {
            let (json, title) = (escaped(&format!("{url}/{answer}")), escaped(self.title));
            let _ = writeln!(
                tags,
                "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{json}\" title=\"{title}\">"
            );
        }
        let kind = if self.path.is_empty() { "website" } else { "article" };
        for (name, value) in [
            ("og:type", kind),
            ("og:site_name", "Saydo"),
            ("og:title", self.title),
            ("og:description", self.description),
            ("og:url", &address),
        ] {
            meta(tags, "property", name, value);
        }
        if let Some(locale) = locale(self.lang.unwrap_or("en")) {
            meta(tags, "property", "og:locale", &locale);
        }
        // Title, description and picture are read from the other tags.
        let Some(card) = self.card else { return meta(tags, "name", "twitter:card", "summary") };
        for (name, value) in [
            ("og:image", format!("{url}/{}", card.path).as_str()),
            ("og:image:type", "image/png"),
            ("og:image:width", &card::WIDTH.to_string()),
            ("og:image:height", &card::HEIGHT.to_string()),
            ("og:image:alt", &card.alt),
        ] {
            meta(tags, "property", name, value);
        }
        meta(tags, "name", "twitter:card", "summary_large_image");
        meta(tags, "name", "twitter:image:alt", &card.alt);
    }
}

/// A language with a country, as previews know it. A language without one is that of its largest readership, or nothing is
/// said.
pub fn locale(lang: &str) -> Option<String> {
    let mut parts = lang.split('-');
    let language = parts.next()?.to_ascii_lowercase();
    let country = parts.find(|part| part.len() == 2).map(str::to_ascii_uppercase);
    let usual = [("ar", "AR"), ("de", "DE"), ("en", "US"), ("es", "ES"), ("fr", "FR"), ("it", "IT"), ("zh", "CN")];
    let country = country
        .or_else(|| usual.iter().find(|(known, _)| *known == language).map(|(_, country)| (*country).to_owned()))?;
    Some(format!("{language}_{country}"))
}

fn meta(tags: &mut String, kind: &str, name: &str, value: &str) {
    let _ = writeln!(tags, "<meta {kind}=\"{name}\" content=\"{}\">", escaped(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: Head<'_> = Head {
        title: "A \"b\" & c",
        whole: Some("All"),
        description: "<d>",
        path: "i/sea.html",
        card: None,
        oembed: Some("i/sea.json"),
        url: Some("https://a.example/s"),
        lang: None,
    };

    fn card(path: &str) -> Card {
        Card { path: path.into(), svg: String::new(), alt: "a \"picture\"".into() }
    }

    #[test]
    fn a_part_names_the_whole_and_finds_the_icons_above_it() {
        let tags = Head { card: Some(&card("i/sea.png")), ..HEAD }.tags();
        assert!(tags.starts_with("<title>A &quot;b&quot; &amp; c – All</title>\n"), "{tags}");
        assert!(tags.contains("<meta name=\"description\" content=\"&lt;d&gt;\">"));
        assert!(tags.contains("href=\"../icon.svg\""));
        assert!(tags.contains("<link rel=\"canonical\" href=\"https://a.example/s/i/sea.html\">"));
        assert!(tags.contains("<meta property=\"og:url\" content=\"https://a.example/s/i/sea.html\">"));
        assert!(tags.contains("<meta property=\"og:image\" content=\"https://a.example/s/i/sea.png\">"));
        assert!(tags.contains("<meta property=\"og:image:alt\" content=\"a &quot;picture&quot;\">"));
        assert!(tags.contains("type=\"application/json+oembed\" href=\"https://a.example/s/i/sea.json\""), "{tags}");
    }

    #[test]
    fn the_whole_says_where_its_embed_code_is() {
        let tags =
            Head { path: "", whole: None, card: Some(&card("card.png")), oembed: Some("oembed.json"), ..HEAD }.tags();
        assert!(tags.contains("type=\"application/json+oembed\" href=\"https://a.example/s/oembed.json\""), "{tags}");
        assert!(tags.contains("<meta property=\"og:image\" content=\"https://a.example/s/card.png\">"));
        assert!(tags.contains("href=\"icon.svg\""));
    }

    #[test]
    fn without_a_card_a_link_still_has_its_words() {
        let tags = HEAD.tags();
        assert!(tags.contains("og:title") && tags.contains("json+oembed") && !tags.contains("og:image"), "{tags}");
        assert!(tags.contains("<meta name=\"twitter:card\" content=\"summary\">"), "{tags}");
    }

    #[test]
    fn the_language_is_that_of_the_data() {
        for (lang, locale) in [
            (None, Some("en_US")),
            (Some("fr"), Some("fr_FR")),
            (Some("fr-CA"), Some("fr_CA")),
            (Some("zh-Hans"), Some("zh_CN")),
            (Some("sr-Latn-rs"), Some("sr_RS")),
            (Some("no"), None),
        ] {
            let tags = Head { lang, ..HEAD }.tags();
            let told = tags.split_once("og:locale\" content=\"").and_then(|(_, rest)| rest.split('"').next());
            assert_eq!(told, locale, "{lang:?}");
        }
    }

    #[test]
    fn without_an_address_nothing_needs_one() {
        let tags = Head { url: None, card: Some(&card("card.png")), ..HEAD }.tags();
        assert!(!tags.contains("https://") && !tags.contains("og:"), "{tags}");
    }
}
