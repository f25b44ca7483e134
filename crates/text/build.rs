//! Turns the English interface texts into typed functions, so that no reader loads a text parser and a missing message or
//! variable is a compile error.

#![forbid(unsafe_code)]

use saydo_words::{Language, module};
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=../../text/en.ftl");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let source = fs::read_to_string(Path::new(&root).join("../../text/en.ftl")).expect("text/en.ftl is readable");
    let english = Language::read("en", &source).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("text.rs"), module(&english)).expect("OUT_DIR is writable");
}
