//! `cargo xtask build`: compiles the widget and writes everything that is published into `pkg/`.
//!
//! All files are made in memory first, so that a failed build leaves the last good one as it was.
//! `--url ADDRESS` (or `SAYDO_URL`) is where the page will stand.

mod bind;
mod blank;
mod cards;
mod css;
mod cut;
mod icon;
mod idle;
mod js;
mod kit;
mod names;
mod order;
mod output;
mod own;
mod package;
mod paint;
mod payload;
mod progress;
mod size;
mod source;
mod table;
mod twins;
mod visit;
mod wasm;
mod words;

pub use progress::Progress;

use crate::repository::root;
use crate::{data, release};
use saydo::model::Dataset;
use saydo_publish::{Asset, Data, KIT, POLICY, Role, With, folder, folder_with, integrity_lines, integrity_sums};
use std::path::Path;

/// Steps that a build announces.
const STEPS: u32 = 9;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    build(&root(), url(arguments, std::env::var("SAYDO_URL").ok())?.as_deref())
}

/// Builds once, with progress on stderr and the sizes on stdout. `url` is the address at which the page will stand,
/// for tags that need an absolute one.
pub fn build(root: &Path, url: Option<&str>) -> Result<(), String> {
    let progress = Progress::start(STEPS);
    progress.step("reading data/");
    let dataset = data::load(root)?;
    let mut assets = published(root, &dataset, url, &progress)?;
    progress.step("measuring");
    let sizes = payload::measure(&assets);
    let costs = visit::costs(&assets, &sizes);
    if !cut::is_told() {
        visit::within_budget(&sizes, &costs)?;
    }
    assets.push(Asset::new("payload.json", Role::Package, payload::to_json(&sizes, &costs)));
    progress.step("writing pkg/");
    output::write(&root.join("pkg"), &assets)?;
    println!("{}\n", integrity_lines(&integrity_sums(&assets)));
    for policy in assets.iter().filter(|asset| asset.name == POLICY) {
        println!("Content-Security-Policy: {}", String::from_utf8_lossy(&policy.bytes));
    }
    println!("{}", table::render(&sizes, &costs, visit::budgeted(&sizes, &costs)));
    progress.done("built");
    Ok(())
}

/// Everything that is published of the repository's data, but the list of sizes.
fn published(root: &Path, dataset: &Dataset, url: Option<&str>, progress: &Progress) -> Result<Vec<Asset>, String> {
    let kit = kit::make(root, progress)?;
    let file = Asset::new(KIT, Role::Lazy, kit.write()?);
    let schema = Asset::new("schema-2.json", Role::Package, kit.bytes("schema-2.json")?);
    progress.step("joining data, pages and scripts");
    let index = release::index(root)?;
    let releases: Result<Vec<Dataset>, String> =
        index.iter().map(|entry| release::read(root, &entry.version)).collect();
    progress.step("compiling the page for own data");
    let more = [vec![file, schema], own::files(root, &kit, &dataset.title)?].concat();
    let with = With { releases: &releases?, draw: Some(&cards::draw), more };
    let mut assets = folder_with(&kit, Data::Positions(dataset), url, with)?;
    assets.extend(package::files(root)?);
    assets.push(package::manifest(&assets, &["payload.json"]));
    Ok(assets)
}

/// The files to host of a data set that is not the repository's.
pub fn hosted(root: &Path, data: Data<'_>, url: Option<&str>) -> Result<Vec<Asset>, String> {
    // Pages of promises need no program.
    if let Data::Promises(_) = data {
        return folder(&kit::uncompiled(root)?, data, url);
    }
    let progress = Progress::start(STEPS);
    progress.step("reading the data set");
    let kit = match kit::built(root)? {
        Some(kit) => kit,
        None => kit::make(root, &progress)?,
    };
    progress.step("joining data, pages and scripts");
    folder_with(&kit, data, url, With { draw: Some(&cards::draw), ..With::default() })
}

/// The words for what a data set of this language doesn't say itself.
pub fn vocabulary(root: &Path, lang: Option<&str>) -> Result<saydo::text::Words, String> {
    // English needs no file.
    match lang {
        None | Some("en") => Ok(saydo::text::Words::default()),
        lang => Ok(saydo::text::Words::read(&words::Words::read(root)?.text(lang))),
    }
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
