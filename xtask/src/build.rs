//! `cargo xtask build`: compiles the widget and writes everything that is published into `pkg/`.
//!
//! All files are made in memory first, so that a failed build leaves the last good one as it was.
//! `--url ADDRESS` (or `SAYDO_URL`) is where the page will stand.

mod bind;
mod css;
mod frame;
mod hash;
mod input;
mod integrity;
mod js;
mod output;
mod package;
mod page;
mod payload;
mod progress;
mod promised;
mod releases;
mod single;
mod site;
mod still;
mod table;
mod visit;
mod wasm;
mod worker;

pub use progress::Progress;
pub use promised::files as promised;

use crate::{data, release};
use output::Role;
pub use output::{Asset, Role as Purpose};
use saydo::model::{Dataset, packed};
use std::fs;
use std::path::{Path, PathBuf};

/// Steps that a build announces.
const STEPS: u32 = 8;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    build(&root(), url(arguments, std::env::var("SAYDO_URL").ok())?.as_deref())
}

/// Builds once, with progress on stderr and the sizes on stdout. `url` is the address at which the page will stand,
/// for tags that need an absolute one.
pub fn build(root: &Path, url: Option<&str>) -> Result<(), String> {
    let progress = Progress::start(STEPS);
    progress.step("reading data/");
    let mut assets = assets(root, &data::load(root)?, Scope::Repository, url, &progress)?;
    progress.step("measuring");
    let sizes = payload::measure(&assets);
    let costs = visit::costs(&assets, &sizes);
    visit::within_budget(&sizes, &costs)?;
    assets.push(Asset::new("payload.json", Role::Package, payload::to_json(&sizes, &costs)));
    progress.step("writing pkg/");
    output::write(&root.join("pkg"), &assets)?;
    println!("{}\n", integrity::lines(&integrity::sums(&assets)));
    println!("{}", table::render(&sizes, &costs, visit::budgeted(&sizes, &costs)));
    progress.done("built");
    Ok(())
}

/// The workspace's root.
pub fn root() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().unwrap_or(folder).to_path_buf()
}

/// Parts of `src/host/js` that every element needs at once, after those that say where files come from.
const SHELL: [&str; 5] = ["link", "still", "wake", "program", "element"];
/// The script of a page that is served.
const HOSTED: [&str; 2] = ["load", "served"];
/// The script of the page that is one file.
const LONE: [&str; 3] = ["inflate", "load-inline", "save"];
/// The script of a frame, before and after what every element needs.
const FRAMED: ([&str; 3], [&str; 2]) = (["load-frame", "served", "frame-query"], ["message", "frame"]);
/// Parts of the running program, in their order.
const PROGRAM: [&str; 9] = ["apart", "canvas", "png", "gesture", "near", "play", "hands", "instances", "widget"];

/// Whose data a build is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// The repository's, with its releases, as a package.
    Repository,
    /// Somebody's, to be hosted.
    Hosted,
}

/// The files to host of a data set that is not the repository's.
pub fn hosted(root: &Path, dataset: &Dataset, url: Option<&str>) -> Result<Vec<Asset>, String> {
    let progress = Progress::start(STEPS);
    progress.step("reading the data set");
    assets(root, dataset, Scope::Hosted, url, &progress)
}

/// Everything but the list of sizes, each with the hash of the whole build in its references.
fn assets(
    root: &Path,
    dataset: &Dataset,
    scope: Scope,
    url: Option<&str>,
    progress: &Progress,
) -> Result<Vec<Asset>, String> {
    let bytes = packed::write(dataset).map_err(|error| format!("can't pack the data set: {error}"))?;
    // The pages show what the program reads.
    let dataset = &packed::read(&bytes).map_err(|_| "can't read the packed data set".to_owned())?;
    let css = css::bundle(&root.join("styles"))?;
    let sheet = |name: &str| css::alone(&root.join("styles"), name);
    let [page_still, file_still, frame_still] =
        [still::Place::Page, still::Place::File, still::Place::Frame].map(|place| still::still(dataset, place));
    let css = [css, sheet("still.css")?, page_still.rules, frame_still.rules].concat();
    let cards = site::cards(dataset, url);
    let page = read(root, "index.html")?.replace(site::HEAD, &site::head(dataset, url, &cards));
    // The service worker keeps what is asked for under the build's hash.
    let page = page.replace("href=\"icon.svg\"", &format!("href=\"icon.svg?v={}\"", hash::PLACEHOLDER));
    let lone = page::lone(&page::fill(&page, url, &file_still.html));
    let page = page::fill(&page, url, &page_still.html);

    progress.step("looking for the wasm target");
    wasm::ensure_target()?;
    progress.step("compiling the widget to wasm (the long step; cargo says how far it is)");
    let compiled = wasm::compile(root, wasm::Module::App)?;
    progress.step("compiling what is fetched on demand");
    let apart = |module| {
        let path = wasm::compile(root, module)?;
        fs::read(&path).map_err(|error| format!("can't read {}: {error}", path.display()))
    };
    let (study, second) = (apart(wasm::Module::Study)?, apart(wasm::Module::Second)?);
    progress.step("generating the bindings");
    let module = bind::generate(&compiled)?;
    progress.step("joining the script, styles and page");
    let shell = |before: &[&'static str], after: &[&'static str], form| {
        js::shell(&parts(root, &[before, &SHELL, after].concat())?, form, url)
    };
    let program = js::program(&module.js, &parts(root, &PROGRAM)?)?;
    let boot = [program.as_str(), &shell(&LONE, &[], js::Form::Classic)?].concat();
    let part = |name: &str, form| js::alone(&read(root, &format!("src/host/js/{name}"))?, form);

    let mut assets = vec![
        Asset::new("index.html", Role::Html, page::hosted(&page)),
        Asset::new("saydo.js", Role::Code, shell(&HOSTED, &[], js::Form::Module)?),
        Asset::new("saydo-program.js", Role::Code, program),
        Asset::new("saydo_bg.wasm", Role::Code, module.wasm),
        Asset::new("saydo_study_bg.wasm", Role::Lazy, study),
        Asset::new("saydo_second_bg.wasm", Role::Lazy, second),
        Asset::new("saydo.css", Role::Code, css.clone()),
        Asset::new("index.css", Role::Code, sheet("page.css")?),
        Asset::new("missing.js", Role::Code, part("missing.js", js::Form::Classic)?),
        Asset::new("data.bin", Role::Data, bytes),
        Asset::new("land.bin", Role::Lazy, land(root)?),
        Asset::new("data.json", Role::Lazy, saydo::share::json::document(dataset)),
        Asset::new("save.js", Role::Lazy, format!("{}export{{saveCopy}};\n", part("save.js", js::Form::Classic)?)),
        Asset::new("offline.js", Role::Code, part("offline.js", js::Form::Module)?),
        Asset::new(worker::NAME, Role::Lazy, part(worker::NAME, js::Form::Classic)?),
    ];
    if root.join("data/schema.json").exists() {
        assets.push(Asset::new("schema.json", Role::Lazy, read(root, "data/schema.json")?));
    }
    let releases = if scope == Scope::Repository { release::index(root)? } else { Vec::new() };
    assets.extend(releases::files(root, &releases, dataset)?);
    let script = shell(&FRAMED.0, &FRAMED.1, js::Form::Classic)?;
    let framed = read(root, "embed.html")?.replace("%TITLE%", &site::escaped(&dataset.title));
    assets.push(Asset::new("embed.css", Role::Embed, sheet("frame.css")?));
    let first = js::shell(&parts(root, &["frame-query", "frame-first"])?, js::Form::Classic, url)?;
    assets.push(Asset::new("frame-first.js", Role::Embed, first));
    frame::add(&mut assets, page::fill(&framed, url, &frame_still.html), script, part("embed.js", js::Form::Classic)?);
    assets.extend(site::files(root, dataset, &releases, url, &cards)?);
    assets.push(single::template(&lone, &css, &boot, &assets)?);
    integrity::inscribe(&mut assets);
    hash::stamp(&mut assets);
    single::finish(&mut assets)?;
    worker::finish(&mut assets);
    assets.push(Asset::new("integrity.json", Role::Package, integrity::to_json(&integrity::sums(&assets))));
    if scope == Scope::Repository {
        assets.extend(package::files(root)?);
        assets.push(package::manifest(&assets, &["payload.json"]));
    }
    Ok(assets)
}

/// The shapes of the land, as `cargo xtask land` made them.
fn land(root: &Path) -> Result<Vec<u8>, String> {
    let file = crate::land::FILE;
    fs::read(root.join(file)).map_err(|error| format!("can't read {file}, which the build needs: {error}"))
}

/// Parts of a script with their names.
fn parts<'a>(root: &Path, names: &[&'a str]) -> Result<Vec<(&'a str, String)>, String> {
    names.iter().map(|name| Ok((*name, read(root, &format!("src/host/js/{name}.js"))?))).collect()
}

/// The address that the command line or else the environment gives.
fn url(arguments: &[String], from_environment: Option<String>) -> Result<Option<String>, String> {
    let given = match arguments {
        [] => from_environment.filter(|url| !url.is_empty()),
        [flag, url] if flag == "--url" => Some(url.clone()),
        [flag] if flag == "--url" => return Err("--url needs an address after it".to_owned()),
        other => return Err(format!("build doesn't know {:?}; it takes --url ADDRESS", other.join(" "))),
    };
    match given {
        Some(url) if !url.starts_with("https://") && !url.starts_with("http://") => {
            Err(format!("{url:?} is no address; it should begin with https:// or http://"))
        }
        given => Ok(given),
    }
}

fn read(root: &Path, name: &str) -> Result<String, String> {
    fs::read_to_string(root.join(name)).map_err(|error| format!("can't read {name}, which the build needs: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Option<String>, String> {
        url(&arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), Some("https://env.example/".into()))
    }

    #[test]
    fn the_command_line_goes_before_the_environment() {
        assert_eq!(parse(&[]), Ok(Some("https://env.example/".to_owned())));
        assert_eq!(parse(&["--url", "https://own.example/"]), Ok(Some("https://own.example/".to_owned())));
    }

    #[test]
    fn what_it_does_not_know_is_named() {
        assert!(parse(&["--fast"]).is_err_and(|message| message.contains("--fast")));
        assert!(parse(&["--url"]).is_err());
        assert!(parse(&["--url", "example.org"]).is_err_and(|message| message.contains("https://")));
    }
}
