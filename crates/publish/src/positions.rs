//! The files of a data set of positions: the page with its program, frames, small pages, one file for use offline.

use crate::escape::escaped;
use crate::site::Draw;
use crate::{Asset, Kit, Role};
use crate::{frame, hash, inline, integrity, page, releases, single, site, still, tongue, worker};
use saydo::model::validate::validate;
use saydo::model::{Dataset, Severity, checks, packed};

/// What the build tool adds.
#[derive(Clone, Default)]
pub struct With<'a> {
    /// Released versions of the data, for pinned pictures.
    pub releases: &'a [Dataset],
    /// Draws the cards that sites show beside a link. Without it there are none.
    pub draw: Option<Draw<'a>>,
    /// Further files, which the build's hash includes.
    pub more: Vec<Asset>,
}

/// Files that stand in the folder as the kit has them, before and after the data.
const BEFORE: [(&str, Role); 8] = [
    ("saydo.js", Role::Code),
    ("saydo-program.js", Role::Code),
    ("saydo-data.js", Role::Lazy),
    ("saydo-work.js", Role::Lazy),
    ("saydo-picture.js", Role::Lazy),
    ("saydo_bg.wasm", Role::Code),
    ("saydo_study_bg.wasm", Role::Lazy),
    ("saydo_second_bg.wasm", Role::Lazy),
];
const AFTER: [(&str, Role); 4] =
    [("save.js", Role::Lazy), ("offline.js", Role::Code), (worker::NAME, Role::Lazy), ("schema.json", Role::Lazy)];

/// All files, each with the hash of the whole in its references.
pub fn files(kit: &Kit, dataset: &Dataset, url: Option<&str>, with: With<'_>) -> Result<Vec<Asset>, String> {
    let dataset = &checked(dataset)?;
    let bytes = packed::write(dataset).map_err(|error| format!("can't pack the data set: {error}"))?;
    // The pages show what the program reads.
    let dataset = &packed::read(&bytes).map_err(|_| "can't read the packed data set".to_owned())?;
    let lang = dataset.lang.as_deref();
    tongue::speak(kit, lang);
    let [page_still, file_still, frame_still] =
        [still::Place::Page, still::Place::File, still::Place::Frame].map(|place| still::still(dataset, place));
    // The page has the table of all passages as text, for paper and where there is no program.
    let table = kit.text("table.css")?;
    let css = [kit.text("saydo.css")?, table, &page_still.rules, &frame_still.rules].concat();
    let cards = if with.draw.is_some() { site::cards(dataset, url) } else { Vec::new() };
    let page = page::spoken(kit.text("index.html")?).replace(site::HEAD, &site::head(dataset, url, &cards));
    // The service worker keeps what is asked for under the build's hash.
    let page = page.replace("href=\"icon.svg\"", &format!("href=\"icon.svg?v={}\"", hash::PLACEHOLDER));
    let lone = page::lone(&page::fill(&page, url, &file_still.html));
    let page = page::hosted(&page::fill(&page, url, &page_still.html));
    let page = headed(kit, &page, &[table, &page_still.rules].concat(), ("index.css", "page-first.js"))?;
    let [program, data, picture] = ["saydo-program.js", "saydo-data.js", "saydo-picture.js"].map(|name| kit.text(name));
    let boot = [program?, data?, picture?, &page::at_home(kit.text("boot.js")?, url, lang)].concat();

    let taken = |list: &[(&str, Role)]| -> Result<Vec<Asset>, String> {
        list.iter().map(|(name, role)| taken(kit, name, *role, (url, lang))).collect()
    };
    let mut assets = vec![Asset::new("index.html", Role::Html, page)];
    assets.extend(taken(&BEFORE)?);
    assets.push(Asset::new("saydo.css", Role::Code, css.clone()));
    assets.extend(taken(&[("study.css", Role::Lazy), ("index.css", Role::Code), ("missing.js", Role::Code)])?);
    assets.push(Asset::new("data.bin", Role::Data, bytes));
    assets.extend(taken(&[("land.bin", Role::Lazy)])?);
    for name in kit.names().filter(|name| tongue::is_words(name)) {
        assets.push(Asset::new(name, Role::Lazy, kit.bytes(name)?));
    }
    assets.push(Asset::new("data.json", Role::Lazy, saydo::share::json::document(dataset)));
    assets.extend(taken(&AFTER)?);
    assets.extend(releases::files(with.releases, dataset)?);
    assets.extend(taken(&[("embed.css", Role::Embed)])?);
    let framed = page::spoken(kit.text("embed.html")?).replace("%TITLE%", &escaped(&dataset.title));
    assets.extend(frame::carriers(&assets));
    let framed = page::fill(&framed, url, &frame_still.html);
    let framed = headed(kit, &framed, &frame_still.rules, ("embed.css", "frame-first.js"))?;
    assets.push(Asset::new("embed.html", Role::Embed, framed));
    assets.extend(taken(&[("frame.js", Role::Embed), ("embed.js", Role::Embed), ("saydo-load.js", Role::Embed)])?);
    let has_own = with.more.iter().any(|file| file.name == "own.html");
    assets.extend(site::files(kit, dataset, with.releases, url, &cards, has_own)?);
    if let Some(draw) = with.draw {
        assets.extend(site::drawn(&cards, draw)?);
    }
    assets.push(single::template(&lone, [&css, kit.text("study.css")?], &boot, &assets)?);
    assets.extend(with.more);
    hash::stamp(&mut assets);
    single::finish(&mut assets)?;
    integrity::inscribe(&mut assets);
    worker::finish(&mut assets);
    assets.push(inline::policy(&assets));
    assets.push(Asset::new("integrity.json", Role::Package, integrity::to_json(&integrity::sums(&assets))));
    Ok(assets)
}

/// The data set with the version of the checks that it has just passed.
fn checked(dataset: &Dataset) -> Result<Dataset, String> {
    let dataset = Dataset { checked: checks::NOW, ..dataset.clone() };
    let problems = validate(&dataset);
    let refused = problems.iter().find(|problem| problem.severity == Severity::Error);
    refused.map_or(Ok(dataset), |problem| Err(format!("the data set is not valid: {problem}")))
}

/// A page that needs no other file for its picture: with its sheet, that of the picture, and the script of its head.
fn headed(kit: &Kit, page: &str, rules: &str, (sheet, script): (&str, &str)) -> Result<String, String> {
    let page = inline::style(page, sheet, kit.text(sheet)?)?;
    let page = inline::style(&page, "saydo.css", &[kit.text("saydo.css")?, rules].concat())?;
    inline::script(&page, script, kit.text(script)?.trim_end())
}

/// A file of the kit. Scripts learn the page's address and the language of the data.
fn taken(kit: &Kit, name: &str, role: Role, (url, lang): (Option<&str>, Option<&str>)) -> Result<Asset, String> {
    if name.ends_with(".js") {
        return Ok(Asset::new(name, role, page::at_home(kit.text(name)?, url, lang)));
    }
    Ok(Asset::new(name, role, kit.bytes(name)?))
}
