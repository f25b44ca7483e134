//! The page as text: what it says in words it has, and it has no words that nobody says.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

/// All of the program's own text under a folder.
fn source(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.push_str(&source(&path));
        } else {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    all
}

#[test]
fn every_message_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Pages that are made beforehand have words of their own.
    let source = [source(&root.join("src")), source(&root.join("xtask/src"))].concat();
    let names: Vec<&str> = source.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let names: std::collections::HashSet<&str> = names.into_iter().collect();
    let messages = fs::read_to_string(root.join("text/en.ftl")).unwrap();
    let ids = messages.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let ids: Vec<&str> = ids.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).collect();
    assert!(ids.len() > 400, "{}", ids.len());
    let unsaid: Vec<&&str> = ids.iter().filter(|id| !names.contains(id.replace('-', "_").as_str())).collect();
    assert_eq!(unsaid, Vec::<&&str>::new());
}
