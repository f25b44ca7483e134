//! Turns the texts of this page into typed functions, as `crates/text` does with those of the figure.

#[path = "texts.rs"]
mod texts;

use std::path::Path;
use std::{env, fs};

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../text/own.en.ftl");
    println!("cargo:rerun-if-changed={}", root.display());
    println!("cargo:rerun-if-changed=texts.rs");
    let source = fs::read_to_string(&root).expect("text/own.en.ftl is readable");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("text.rs"), texts::module(&texts::messages(&source))).expect("OUT_DIR is writable");
}
