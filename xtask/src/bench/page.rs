//! `target/bench/`: a page on which the product's own element draws the pairs of a comparison of libraries, the script
//! through which the comparison speaks to it, and the converter of its data. All else is the build's output, unchanged.

use std::fs;
use std::path::Path;

/// Files of the build that the page uses.
const BUILT: [&str; 9] = [
    "saydo.js",
    "saydo-program.js",
    "saydo_bg.wasm",
    "saydo_study_bg.wasm",
    "saydo_second_bg.wasm",
    "saydo.css",
    "study.css",
    "data.bin",
    "land.bin",
];
/// The page's files.
const FILES: [(&str, &str); 3] = [
    ("index.html", include_str!("../../bench/index.html")),
    ("adapter.js", include_str!("../../bench/adapter.js")),
    ("convert.mjs", include_str!("../../bench/convert.mjs")),
];

/// Writes the folder.
pub fn write(root: &Path) -> Result<(), String> {
    let (from, to) = (root.join("pkg"), root.join("target/bench"));
    let fault = |what: &str, error: std::io::Error| format!("can't write target/bench/{what}: {error}");
    // Every module of the program, however many there are.
    let mut copied = Vec::new();
    for entry in
        fs::read_dir(&from).map_err(|error| format!("can't read pkg/, which cargo xtask build writes: {error}"))?
    {
        let name = entry.map_err(|error| fault("", error))?.file_name().to_string_lossy().into_owned();
        let is_module = name.starts_with("saydo") && (name.ends_with(".wasm") || name.ends_with(".js"));
        if BUILT.contains(&name.as_str()) || (is_module && !name.ends_with(".wasm.js")) {
            copied.push(name);
        }
    }
    if let Some(lacking) = BUILT.iter().find(|name| !copied.iter().any(|copied| copied == *name)) {
        return Err(format!("pkg/{lacking} is not there; cargo xtask build writes it"));
    }
    fs::create_dir_all(&to).map_err(|error| fault("", error))?;
    for name in &copied {
        fs::copy(from.join(name), to.join(name)).map_err(|error| fault(name, error))?;
    }
    for (name, text) in FILES {
        fs::write(to.join(name), text).map_err(|error| fault(name, error))?;
    }
    println!("wrote target/bench/; mount it as a page with path=index.html and convert=convert.mjs");
    Ok(())
}
