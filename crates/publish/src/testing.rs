//! What the tests have in common: the repository's newest released data, and its files.

use crate::Kit;
use saydo::model::Dataset;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file of the repository.
pub fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// All released data sets, the newest last.
pub fn releases() -> Vec<Dataset> {
    let index: Value = serde_json::from_str(&read("data/releases/index.json")).unwrap();
    let versions = index.as_array().unwrap().iter().map(|entry| entry["version"].as_str().unwrap());
    versions.map(|version| serde_json::from_str(&read(&format!("data/releases/{version}.json"))).unwrap()).collect()
}

/// The newest released data set.
pub fn dataset() -> Dataset {
    releases().pop().unwrap()
}

/// A kit with the repository's pages, and placeholders for all else. Its texts are compiled in, so that a browser has them.
pub fn kit() -> Kit {
    let mut kit = Kit::of("tests");
    for (name, text) in [
        ("index.html", include_str!("../../../index.html")),
        ("embed.html", include_str!("../../../embed.html")),
        ("promised.css", include_str!("../../../pages/promised.css")),
        ("promised-frame.js", include_str!("../../../pages/promised-frame.js")),
        ("schema.json", include_str!("../../../data/schema.json")),
        ("schema-2.json", include_str!("../../../data/schema-2.json")),
    ] {
        kit.add(name, text);
    }
    speaking(&mut kit);
    for name in ["saydo_bg.wasm", "saydo_study_bg.wasm", "saydo_second_bg.wasm", "land.bin"] {
        kit.add(name, name);
    }
    for name in [
        "saydo.js",
        "missing.js",
        "saydo-load.js",
        "offline.js",
        "sw.js",
        "boot.js",
        "frame.js",
        "frame-first.js",
        "page-first.js",
        "embed.js",
    ] {
        kit.add(name, format!("/* {name} __HOME__ %HASH% __SUMS__ */\n"));
    }
    // Scripts that others check have no sums themselves.
    for name in ["saydo-program.js", "saydo-data.js", "saydo-work.js", "saydo-picture.js", "save.js"] {
        kit.add(name, format!("/* {name} %HASH% */\n"));
    }
    for name in ["saydo.css", "table.css", "study.css", "index.css", "embed.css", "small.css", "scroll.css"] {
        kit.add(name, ":host{color:red}");
    }
    for name in ["icon.svg", "favicon.ico", "icon-192.png", "icon-512.png", "icon-maskable-512.png"] {
        kit.add(name, name);
    }
    kit
}

/// Adds the words of each language and its page for editors, as a build makes them.
fn speaking(kit: &mut Kit) {
    let source = read("pages/editors.html");
    let english = language("en");
    for code in ["en", "ar", "es", "fr", "zh"] {
        let own = language(code);
        let page = own.page(&source).unwrap();
        kit.add(crate::editors_file(code), format!("{code}\nFor editors\n{page}"));
        if code != "en" {
            kit.add(crate::words_file(code), saydo_words::pack(&english, &own));
        }
    }
}

/// A language of the repository.
fn language(code: &str) -> saydo_words::Language {
    saydo_words::Language::read(code, &read(&format!("text/{code}.ftl"))).unwrap()
}
