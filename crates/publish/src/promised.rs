//! The files to host of a data set of promises: the page, a page for frames, small pages, one file for use offline, and
//! the data. None needs a program: rows open as the browser's own disclosures.

mod room;

use crate::codes::Codes;
use crate::escape::escaped;
use crate::site::OEMBED;
use crate::site::manifest::{self, Embedded};
use crate::{Asset, Kit, Role, hash, site, tongue};
use saydo::analysis::promised::{groups, whole};
use saydo::model::checks;
use saydo::model::promises::{Promises, Rows, check};
use saydo::text::Lang;
use saydo::views::Tree;
use saydo::views::html::to_html;
use saydo::views::promised::{Stand, alone, apart, headline, name, page, record};
use std::fmt::Write;

/// The style sheet.
const SHEET: &str = "promised.css";
/// The script by which a frame tells its height.
const HEIGHT: &str = "promised-frame.js";

/// All files.
pub fn files(kit: &Kit, set: &Promises, url: Option<&str>) -> Result<Vec<Asset>, String> {
    let set = &Promises { checked: checks::NOW, ..set.clone() };
    if let Some(problem) = check(set).first() {
        return Err(format!("the data set is not valid: {problem}"));
    }
    tongue::speak(kit, set.lang.as_deref());
    let url = url.map(|url| url.trim_end_matches('/'));
    let sheet = kit.text(SHEET)?;
    let maker = Maker { set, url };
    let mut files = site::icons(kit)?;
    files.push(Asset::new(SHEET, Role::Code, sheet));
    files.push(Asset::new(HEIGHT, Role::Embed, kit.bytes(HEIGHT)?));
    let json = serde_json::to_string_pretty(set).map_err(|error| format!("can't write the data set: {error}"))?;
    files.push(Asset::new("data.json", Role::Data, json + "\n"));
    files.push(Asset::new("schema.json", Role::Package, kit.bytes("schema-2.json")?));
    files.extend(maker.small());
    files.extend(maker.answer(OEMBED, &set.title, manifest::PAGE, manifest::FRAME.1));
    files.push(maker.codes());
    let link = format!("<link rel=\"stylesheet\" href=\"{}?v={}\">", SHEET, hash::PLACEHOLDER);
    let script = format!("<script src=\"{}?v={}\" defer></script>", HEIGHT, hash::PLACEHOLDER);
    let entry = maker.page("", &headline(set, Lang::now()), &page(set, Lang::now(), Stand::Page), None);
    let frame = maker.page("embed.html", &headline(set, Lang::now()), &page(set, Lang::now(), Stand::Alone), None);
    let frame = frame
        .replace("<body class=\"saydo\"", "<body class=\"saydo framed\"")
        .replace("</body>", &format!("{script}</body>"));
    files.push(Asset::new("embed.html", Role::Embed, frame));
    files.push(Asset::new("embed.js", Role::Embed, kit.bytes("embed.js")?));
    // As one file it has its styles in itself and no links to other pages.
    let file = maker.page("", &headline(set, Lang::now()), &page(set, Lang::now(), Stand::Alone), None);
    let file = file.replace(&link, &format!("<style>{sheet}</style>"));
    files.push(Asset::new("saydo.html", Role::Lazy, without_links(&file)));
    files.push(Asset::new("index.html", Role::Html, entry));
    hash::stamp(&mut files);
    Ok(files)
}

/// The page without lines that lead to other files.
fn without_links(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.starts_with("<link ")).collect()
}

/// The path of a page's oEmbed answer.
fn answer_of(path: &str) -> String {
    path.replace(".html", ".json")
}

struct Maker<'a> {
    set: &'a Promises,
    url: Option<&'a str>,
}

impl Maker<'_> {
    /// A page for each issue, each actor and each promise.
    fn small(&self) -> Vec<Asset> {
        let set = self.set;
        let mut files = Vec::new();
        let width = f64::from(manifest::FRAME.0);
        let whole = page(set, Lang::now(), Stand::Alone);
        for rows in [Rows::Issues, Rows::Actors] {
            for group in groups(set, rows).iter().filter(|group| !group.id.is_empty()) {
                let (path, name) = (format!("i/{}.html", group.id), name(Lang::now(), rows, group));
                let content = alone(set, Lang::now(), rows, group);
                let page = self.page(&path, &name, &content, Some(()));
                // The page for frames has a row for each group of its kind, and shows the one that its address names.
                let (framed, height) = match rows == set.rows {
                    true => (self.row(&group.id), room::row(&whole, &group.id, width)),
                    // A long list scrolls in a frame of a screen's height.
                    false => (path.clone(), room::small(&content, width).min(manifest::FRAME.1)),
                };
                files.extend(self.answer(&answer_of(&path), &name, &framed, height));
                files.push(Asset::new(path, Role::Site, page));
            }
        }
        for (index, promise) in set.promises.iter().enumerate() {
            let path = format!("r/{}.html", promise.id);
            let content = record(set, Lang::now(), index);
            let page = self.page(&path, &promise.promised, &content, Some(()));
            files.extend(self.answer(&answer_of(&path), &promise.promised, &path, room::small(&content, width)));
            files.push(Asset::new(path, Role::Site, page));
        }
        files
    }

    /// The frame of a single row.
    fn row(&self, id: &str) -> String {
        format!("{}#{id}", manifest::PAGE)
    }

    /// An oEmbed answer, if the address is known.
    fn answer(&self, name: &str, title: &str, path: &str, height: u32) -> Option<Asset> {
        let embedded = Embedded { title, path, height, card: None };
        Some(Asset::new(name, Role::Site, manifest::oembed_of(&self.set.coding.by, self.url?, &embedded)))
    }

    /// The codes for other pages.
    fn codes(&self) -> Asset {
        let set = self.set;
        let rows = groups(set, set.rows);
        let first = rows.iter().find(|group| !group.id.is_empty());
        let alt = [headline(set, Lang::now()), apart(set, Lang::now(), &whole(set))].join(". ");
        let codes = Codes {
            title: &set.title,
            version: &set.version,
            by: &set.coding.by,
            url: self.url,
            alt: alt.trim_end_matches([' ', '.']),
            height: manifest::FRAME.1,
            part: first.map(|group| (group.label.as_str(), self.row(&group.id))),
            has_program: false,
        };
        codes.file()
    }

    /// A page of the site; a small one leads back to the whole.
    fn page(&self, path: &str, title: &str, content: &Tree, small: Option<()>) -> String {
        let set = self.set;
        let up = "../".repeat(path.matches('/').count());
        let lang = escaped(set.lang.as_deref().unwrap_or("en"));
        let dir = if Lang::now().dir() == "rtl" { " dir=\"rtl\"" } else { "" };
        let way = small.map_or_else(String::new, |()| {
            format!("<nav class=\"path\"><a href=\"../index.html\">{}</a></nav>\n", escaped(&set.title))
        });
        let content = to_html(content);
        // Small pages stand one folder deeper than the links of their entries.
        let content = if small.is_some() { content.replace("href=\"r/", "href=\"../r/") } else { content };
        format!(
            "<!doctype html>\n<html lang=\"{lang}\"{dir}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{}\
             <meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"{up}icon.svg\">\n\
             <link rel=\"stylesheet\" href=\"{up}{}?v={}\">\n</head>\n\
             <body class=\"saydo\" data-theme=\"auto\">\n{way}{content}\n</body>\n</html>\n",
            self.tags(path, title),
            SHEET,
            hash::PLACEHOLDER,
        )
    }

    /// Title and description, and with an address what previews of links need.
    fn tags(&self, path: &str, title: &str) -> String {
        let set = self.set;
        let whole = if title == set.title { String::new() } else { format!(" – {}", escaped(&set.title)) };
        let description = set.lede.replace("{promises}", &set.promises.len().to_string());
        let mut tags = format!("<title>{}{whole}</title>\n", escaped(title));
        let _ = writeln!(tags, "<meta name=\"description\" content=\"{}\">", escaped(&description));
        if let Some(url) = self.url {
            let address = escaped(&format!("{url}/{path}"));
            let _ = writeln!(tags, "<link rel=\"canonical\" href=\"{address}\">");
            let answer = if path.is_empty() { OEMBED.to_owned() } else { answer_of(path) };
            if path != manifest::PAGE {
                let (answer, title) = (escaped(&format!("{url}/{answer}")), escaped(title));
                let _ = writeln!(
                    tags,
                    "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{answer}\" title=\"{title}\">"
                );
            }
            let kind = if path.is_empty() { "website" } else { "article" };
            let mut told = vec![
                ("og:type", kind.to_owned()),
                ("og:title", escaped(title)),
                ("og:description", escaped(&description)),
                ("og:url", address),
            ];
            told.extend(site::locale(set.lang.as_deref().unwrap_or("en")).map(|locale| ("og:locale", locale)));
            for (name, value) in told {
                let _ = writeln!(tags, "<meta property=\"{name}\" content=\"{value}\">");
            }
            // There is no picture; the words stand alone.
            tags.push_str("<meta name=\"twitter:card\" content=\"summary\">\n");
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{kit, root};
    use saydo_intake::{Data, Reading, guess, make, take};

    /// The files of one of the invented tables.
    fn made(name: &str) -> (Promises, Vec<Asset>) {
        let bytes = std::fs::read(root().join("crates/intake/tests/sheets").join(name)).unwrap();
        let table = take(&bytes, name, &Reading::default()).unwrap();
        let Some(Data::Promises(set)) = make(&table, &guess(&table).mapping, "2026-12-01").data else {
            panic!("{name}")
        };
        let files = files(&kit(), &set, Some("https://a.example/x/")).unwrap();
        (*set, files)
    }

    fn text<'a>(files: &'a [Asset], name: &str) -> &'a str {
        std::str::from_utf8(&files.iter().find(|file| file.name == name).unwrap().bytes).unwrap()
    }

    #[test]
    fn previews_of_links_have_words_in_the_language_of_the_data_and_no_picture() {
        let (set, _) = made("statuses-bom.csv");
        for (lang, locale) in
            [(None, Some("en_US")), (Some("fr".to_owned()), Some("fr_FR")), (Some("no".to_owned()), None)]
        {
            let files = files(&kit(), &Promises { lang, ..set.clone() }, Some("https://a.example/x/")).unwrap();
            for name in ["index.html", &format!("r/{}.html", set.promises[0].id)] {
                let page = text(&files, name);
                let told = page.split_once("og:locale\" content=\"").and_then(|(_, rest)| rest.split('"').next());
                assert_eq!(told, locale, "{name}");
                assert!(
                    page.contains("<meta name=\"twitter:card\" content=\"summary\">") && !page.contains("og:image")
                );
                assert!(page.contains("og:type\" content=\"website\"") == (name == "index.html"));
            }
        }
    }

    #[test]
    fn every_page_names_the_source_that_readers_are_told() {
        for name in ["statuses-bom.csv", "percent-sheet.csv"] {
            let table = take(
                &std::fs::read(root().join("crates/intake/tests/sheets").join(name)).unwrap(),
                name,
                &Reading::default(),
            )
            .unwrap();
            let mut mapping = guess(&table).mapping;
            mapping.figure.source = "Coalition agreement".to_owned();
            mapping.figure.publisher = "City of A & B".to_owned();
            mapping.figure.url = "https://a.example/agreement".to_owned();
            let Some(Data::Promises(set)) = make(&table, &mapping, "2026-12-01").data else { panic!("{name}") };
            for file in files(&kit(), &set, None).unwrap().iter().filter(|file| file.name.ends_with(".html")) {
                let page = std::str::from_utf8(&file.bytes).unwrap();
                let foot = page.split_once("<footer").unwrap().1;
                assert!(foot.contains("href=\"https://a.example/agreement\""), "{}", file.name);
                assert!(foot.contains(">Coalition agreement</a> (City of A &amp; B)"), "{}", file.name);
            }
        }
    }

    #[test]
    fn every_promise_stands_on_the_page_and_has_its_own() {
        let (set, files) = made("statuses-bom.csv");
        let page = text(&files, "index.html");
        for promise in &set.promises {
            assert!(page.contains(&escaped(&promise.promised)), "{}", promise.id);
            assert!(text(&files, &format!("r/{}.html", promise.id)).contains(&escaped(&promise.happened)));
        }
        for named in set.issues.iter().chain(&set.actors) {
            assert!(
                text(&files, &format!("i/{}.html", named.id)).contains(&format!("<h1>{}</h1>", escaped(&named.label)))
            );
        }
        let json: Promises = serde_json::from_str(text(&files, "data.json")).unwrap();
        assert_eq!(json, set);
    }

    #[test]
    fn every_page_leads_to_an_answer_that_embeds_it() {
        let (set, files) = made("percent-sheet.csv");
        let pages = files.iter().filter(|file| file.name.ends_with(".html") && file.name != "saydo.html");
        for page in pages.filter(|page| page.name != "embed.html") {
            let text = std::str::from_utf8(&page.bytes).unwrap();
            let (_, rest) = text.split_once("json+oembed\" href=\"https://a.example/x/").unwrap();
            let answer: serde_json::Value =
                serde_json::from_str(self::text(&files, rest.split('"').next().unwrap())).unwrap();
            let html = answer["html"].as_str().unwrap();
            let framed = html.split_once("src=\"https://a.example/x/").unwrap().1.split('"').next().unwrap();
            let (path, fragment) = framed.split_once('#').unwrap_or((framed, ""));
            let frame = self::text(&files, path);
            assert!(fragment.is_empty() || frame.contains(&format!("id=\"{fragment}\"")), "{framed}");
            assert_eq!(answer["author_name"], set.coding.by.as_str());
        }
    }

    #[test]
    fn the_codes_name_these_data() {
        let (set, files) = made("percent-sheet.csv");
        let codes = text(&files, "EMBED.txt");
        assert!(codes.starts_with(&set.title) && codes.contains(&set.version), "{codes}");
        assert!(codes.contains("src=\"https://a.example/x/embed.html\"") && codes.contains("embed.js"), "{codes}");
        assert!(codes.contains(&headline(&set, Lang::now())) && !codes.contains("saydo-map>"), "{codes}");
        assert!(files.iter().any(|file| file.name == "embed.js"));
    }

    #[test]
    fn every_link_within_the_site_leads_to_a_file() {
        let (_, files) = made("percent-sheet.csv");
        for file in files.iter().filter(|file| file.name.ends_with(".html")) {
            let folder = if file.name.contains('/') { "../" } else { "" };
            let page = std::str::from_utf8(&file.bytes).unwrap();
            for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '?']).next()) {
                if link.starts_with("http") {
                    continue;
                }
                let name = link.strip_prefix(folder).unwrap_or(link);
                assert!(files.iter().any(|other| other.name == name), "{} leads to {link}", file.name);
            }
        }
    }

    #[test]
    fn texts_of_a_table_are_texts_on_the_page() {
        let csv = "issue,said,status,source\nA,\"<img src=x onerror=alert(1)> & </script>\",kept,\"javascript:alert(1)\"\nA,y,\"<svg onload=x>\",https://a.example/\"\"><b>\n";
        let table = take(csv.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let Some(Data::Promises(set)) = make(&table, &guess(&table).mapping, "2026-12-01").data else { panic!() };
        for file in files(&kit(), &set, None).unwrap().iter().filter(|file| file.name.ends_with(".html")) {
            let page = std::str::from_utf8(&file.bytes).unwrap();
            for bad in ["<img", "<svg onload", "javascript:", "onerror=alert(1)>", "<b>\n"] {
                assert!(!page.contains(bad), "{} has {bad}", file.name);
            }
        }
    }

    #[test]
    fn the_offline_file_refers_to_no_other() {
        let (_, files) = made("latin1.csv");
        let page = text(&files, "saydo.html");
        assert!(
            page.contains("<style>")
                && !page.contains("<link")
                && !page.contains("<script")
                && !page.contains("href=\"r/")
        );
    }
}
