//! The page *Use your own data*: a module of its own, which no reader of a figure fetches.

use super::words::Words;
use super::{bind, css, js, wasm};
use crate::repository::read;
use crate::sheet;
use saydo::scene::svg::escape;
use saydo_publish::{Asset, Kit, Role};
use std::path::Path;

/// Where its scripts stand.
const SCRIPTS: &str = "crates/own/js";

/// All files of the page. Its wasm is compiled here.
pub fn files(root: &Path, kit: &Kit, title: &str) -> Result<Vec<Asset>, String> {
    let module = bind::generate(&wasm::compile(root, wasm::Module::Own)?, None)?;
    let source = |name: &str| read(root, &format!("{SCRIPTS}/{name}"));
    let base =
        [css::alone(&root.join("styles"), "tokens.css")?, css::alone(&root.join("styles"), "base.css")?].concat();
    let mut name = String::new();
    escape(title, &mut name);
    let words = Words::read(root)?;
    let page = read(root, "pages/own.html")?.replace("%TITLE%", &name).replace("%LANGUAGES%", &languages(&words));
    let said = |name: &str| words.inscribe(&source(name)?);
    // Its nodes are guarded against other hands as the widget's are.
    let hands = read(root, "src/host/js/hands.js")?;
    let own = [("hands.js", hands), ("tongue.js", said("tongue.js")?), ("own.js", said("own.js")?)];
    let mut files = vec![
        Asset::new("own.html", Role::Site, page),
        Asset::new("own.css", Role::Site, base + &css::strip(&read(root, "pages/own.css")?)),
        Asset::new("own.js", Role::Site, js::module("own.js", &own)?),
        Asset::new("own-work.js", Role::Site, js::alone("own-work.js", &source("own-work.js")?, js::Form::Module)?),
        Asset::new("saydo-own.js", Role::Site, js::alone("saydo-own.js", &module.js, js::Form::Module)?),
        Asset::new("saydo_own_bg.wasm", Role::Site, module.wasm),
        // For the figures that it shows.
        Asset::new("promised.css", Role::Site, kit.bytes("promised.css")?),
    ];
    files.extend(words.whole_files().map(|(name, text)| Asset::new(name, Role::Site, text)));
    let templates = sheet::templates()?.into_iter();
    files.extend(templates.map(|(name, bytes)| Asset::new(name, Role::Site, bytes)));
    Ok(files)
}

/// Links to the page in each language, by the language's own name.
fn languages(words: &Words) -> String {
    let link = |(code, name): (&str, String)| {
        let mut text = String::new();
        escape(&name, &mut text);
        format!("<li><a href=\"own.html?lang={code}\" lang=\"{code}\" hreflang=\"{code}\">{text}</a></li>")
    };
    words.names().map(link).collect()
}
