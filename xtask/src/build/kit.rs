//! Makes the kit: compiles the program, joins and minifies scripts and style sheets.

use super::words::Words;
use super::{Progress, bind, css, cut, icon, js, source, wasm};
use crate::repository::read;
use saydo_publish::{KIT, Kit};
use std::fs;
use std::path::Path;

/// Parts of `src/host/js` that every element needs at once, after those that say where files come from.
const SHELL: [&str; 6] = ["link", "words", "still", "wake", "program", "element"];
/// The script of a page that is served.
const HOSTED: [&str; 2] = ["load", "served"];
/// The script of the page that is one file.
const LONE: [&str; 3] = ["inflate", "load-inline", "save"];
/// The script of a frame, before and after what every element needs.
const FRAMED: ([&str; 4], [&str; 2]) = (["sum", "load-frame", "served", "frame-query"], ["message", "frame"]);
/// Parts of the running program, in their order.
const PROGRAM: [&str; 8] = ["call", "apart", "gesture", "near", "play", "hands", "instances", "widget"];
/// Parts of the script that makes files of pictures.
const PICTURE: [&str; 3] = ["canvas", "png", "picture"];
/// Parts of the script that reads data of a host's own.
const DATA: [&str; 2] = ["call", "data"];
/// The script that begins the other in a worker.
const WORK: &str = "const file='saydo-data.js?v=%HASH%',policy=self.trustedTypes?.createPolicy('saydo-data',{createScriptURL:(own)=>own});\
    importScripts(policy?.createScriptURL(file)??file);self[Symbol.for('saydo %HASH% saydo-data.js')]();\n";
/// Files of the repository that are in the kit as they are.
const PLAIN: [(&str, &str); 5] = [
    ("index.html", "index.html"),
    ("embed.html", "embed.html"),
    ("promised-frame.js", "pages/promised-frame.js"),
    ("schema.json", "data/schema.json"),
    ("schema-2.json", "data/schema-2.json"),
];

/// The kit in `pkg/`, if the source is as it was when that was made.
pub fn built(root: &Path) -> Result<Option<Kit>, String> {
    let source = source::stamp(root)?;
    Ok(fs::read(root.join("pkg").join(KIT)).ok().and_then(|file| of_source(&file, &source)))
}

/// The kit in a file, if it is one and was made of this state of the source.
fn of_source(file: &[u8], source: &str) -> Option<Kit> {
    Kit::read(file).ok().filter(|kit| kit.source() == source)
}

/// The whole kit.
pub fn make(root: &Path, progress: &Progress) -> Result<Kit, String> {
    let mut kit = uncompiled(root)?;
    progress.step("looking for the wasm target");
    wasm::ensure_target()?;
    progress.step("compiling the widget to wasm (the long step; cargo says how far it is)");
    let compiled = wasm::compile(root, wasm::Module::App)?;
    progress.step("compiling what is fetched on demand");
    for (name, module) in [("saydo_study_bg.wasm", wasm::Module::Study), ("saydo_second_bg.wasm", wasm::Module::Second)]
    {
        let path = wasm::compile(root, module)?;
        let bytes = fs::read(&path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
        kit.add(name, cut::alone(&bytes)?);
    }
    progress.step("generating the bindings");
    let module = bind::generate(&compiled, Some(&cut::UNUSED))?;
    kit.add("saydo_bg.wasm", module.wasm);
    let words = Words::read(root)?;
    kit.add("saydo-program.js", js::program(&module.js, &parts(root, &words, &PROGRAM)?)?);
    scripts(root, &words, &mut kit)?;
    kit.add("land.bin", land(root)?);
    Ok(kit)
}

/// What needs no compiler: all that pages of promises are made of, and more.
pub fn uncompiled(root: &Path) -> Result<Kit, String> {
    let mut kit = Kit::of(source::stamp(root)?);
    for (name, file) in PLAIN {
        kit.add(name, read(root, file)?);
    }
    let sheet = |name: &str| css::alone(&root.join("styles"), name);
    kit.add("saydo.css", css::bundle(&root.join("styles"))? + &sheet("still.css")?);
    kit.add("table.css", sheet("table.css")?);
    kit.add("study.css", css::further(&root.join("styles"))?);
    kit.add("index.css", sheet("page.css")?);
    kit.add("embed.css", sheet("frame.css")?);
    for name in ["small.css", "scroll.css"] {
        kit.add(name, css::alone(&root.join("pages"), name)?);
    }
    let promised = [sheet("tokens.css")?, sheet("base.css")?, css::alone(&root.join("pages"), "promised.css")?];
    kit.add("promised.css", promised.concat());
    // Also for pages without a program.
    kit.add("embed.js", js::alone("embed.js", &read(root, "src/host/js/embed.js")?, js::Form::Classic)?);
    let words = Words::read(root)?;
    for (name, text) in words.files().chain(words.editors(&read(root, "pages/editors.html")?)?) {
        kit.add(name, text);
    }
    for (name, bytes) in icon::icons()? {
        kit.add(name, bytes);
    }
    Ok(kit)
}

/// The scripts around the program.
fn scripts(root: &Path, words: &Words, kit: &mut Kit) -> Result<(), String> {
    let shell = |file: &str, before: &[&'static str], after: &[&'static str], form| {
        js::shell(file, &parts(root, words, &[before, &SHELL, after].concat())?, form)
    };
    let part = |name: &str, form| js::alone(name, &words.inscribe(&read(root, &format!("src/host/js/{name}"))?)?, form);
    kit.add("saydo.js", shell("saydo.js", &HOSTED, &[], js::Form::Module)?);
    kit.add("boot.js", shell("boot.js", &LONE, &[], js::Form::Classic)?);
    kit.add("frame.js", shell("frame.js", &FRAMED.0, &FRAMED.1, js::Form::Classic)?);
    for (name, heads) in
        [("page-first.js", &["ahead"][..]), ("frame-first.js", &["missing", "frame-query", "frame-first", "ahead"])]
    {
        kit.add(name, js::shell(name, &parts(root, words, heads)?, js::Form::Classic)?);
    }
    kit.add("saydo-data.js", js::data(&parts(root, words, &DATA)?)?);
    kit.add("saydo-work.js", WORK);
    kit.add("saydo-picture.js", js::picture(&parts(root, words, &PICTURE)?)?);
    let save = read(root, "src/host/js/save.js")? + "return saveCopy;";
    let own = [("save.js", save)];
    kit.add("save.js", js::handing(js::Script { file: "save.js", parts: &own }, "", &own[0].1)?);
    kit.add("offline.js", part("offline.js", js::Form::Module)?);
    for name in ["missing.js", "sw.js", "saydo-load.js"] {
        kit.add(name, part(name, js::Form::Classic)?);
    }
    Ok(())
}

/// The shapes of the land, as `cargo xtask land` made them.
fn land(root: &Path) -> Result<Vec<u8>, String> {
    let file = crate::land::FILE;
    fs::read(root.join(file)).map_err(|error| format!("can't read {file}, which the build needs: {error}"))
}

/// Parts of a script with their names.
fn parts<'a>(root: &Path, words: &Words, names: &[&'a str]) -> Result<Vec<(&'a str, String)>, String> {
    names.iter().map(|name| Ok((*name, words.inscribe(&read(root, &format!("src/host/js/{name}.js"))?)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository::root;

    #[test]
    fn a_kit_of_another_state_of_the_source_is_not_used() {
        let mut kit = Kit::of("now");
        kit.add("a", "b");
        let file = kit.write().unwrap();
        assert_eq!(of_source(&file, "now"), Some(kit));
        assert_eq!(of_source(&file, "then"), None);
        assert_eq!(of_source(b"<!doctype html>", "now"), None);
    }

    #[test]
    fn what_needs_no_compiler_is_all_that_pages_of_promises_need() {
        use saydo::model::promises::Promises;
        use saydo_publish::{Data, folder};
        let text = fs::read_to_string(root().join("crates/intake/tests/sheets/statuses-bom.csv")).unwrap();
        let table = saydo_intake::take(text.as_bytes(), "a.csv", &saydo_intake::Reading::default()).unwrap();
        let made = saydo_intake::make(&table, &saydo_intake::guess(&table).mapping, "2031-01-02");
        let Some(saydo_intake::Data::Promises(set)) = made.data else { panic!("no promises") };
        let set: &Promises = &set;
        let files = folder(&uncompiled(&root()).unwrap(), Data::Promises(set), None).unwrap();
        assert!(files.iter().any(|file| file.name == "embed.js") && files.len() > set.promises.len());
    }
}
