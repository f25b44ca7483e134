//! Circles: files of one crate that import each other in a loop. Crates can't, Cargo sees to that; files can.
//!
//! A file imports another if its code names what the other defines, in a `use` or in a path. A name that a file only
//! hands on belongs to the file that defines it. Methods are not seen: who calls one names no file. Tests may name all.

mod names;
mod source;

use super::outcome::Outcome;
use crate::repository::metadata;
use names::Modules;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What each file takes from which other file.
type Ties = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Checks the crates of the workspace.
pub fn check(root: &Path) -> Outcome {
    match judged(root) {
        Ok((n, circles)) => {
            let verdict = if circles.is_empty() { ", none in a circle" } else { "" };
            Outcome::of("imports", format!("{n} files{verdict}")).with_errors(circles)
        }
        Err(message) => Outcome::of("imports", String::new()).with_error(message),
    }
}

/// The number of files, and their circles in words.
fn judged(root: &Path) -> Result<(usize, Vec<String>), String> {
    let (mut n, mut circles) = (0, Vec::new());
    for first in first_files(&metadata(&["--no-deps"])?) {
        let modules = source::read(root, Path::new(first))?;
        let ties = ties(&modules);
        n += modules.values().map(|module| &module.file).collect::<BTreeSet<_>>().len();
        circles.extend(rings(&ties).iter().map(|ring| told(ring, &ties)));
    }
    Ok((n, circles))
}

/// The first files of all libraries and programs.
fn first_files(metadata: &Value) -> Vec<&str> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages.flat_map(|package| package["targets"].as_array().into_iter().flatten());
    let is_beside = |kind: &Value| ["bench", "custom-build", "example", "test"].iter().any(|beside| kind == beside);
    let is_code = |target: &&Value| !target["kind"].as_array().into_iter().flatten().any(is_beside);
    targets.filter(is_code).filter_map(|target| target["src_path"].as_str()).collect()
}

/// What the files of a crate take from each other.
fn ties(modules: &Modules) -> Ties {
    let mut ties = Ties::new();
    for (at, module) in modules {
        for (file, name) in module.paths.iter().flat_map(|path| names::defined(modules, at, path)) {
            if file != module.file {
                ties.entry(module.file.clone()).or_default().entry(file).or_default().insert(name);
            }
        }
    }
    ties
}

/// The circles: files that reach each other.
fn rings(ties: &Ties) -> BTreeSet<BTreeSet<&str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        ties.keys().map(|file| (file.as_str(), reached(ties, file))).collect();
    let reaches = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let rings =
        reached.iter().map(|(file, others)| others.iter().copied().filter(|other| reaches(other, file)).collect());
    rings.filter(|ring: &BTreeSet<&str>| !ring.is_empty()).collect()
}

/// All files that a file imports, by way of others too.
fn reached<'a>(ties: &'a Ties, file: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        let next = ties.get(file).into_iter().flat_map(BTreeMap::keys).map(String::as_str);
        open.extend(next.filter(|next| reached.insert(*next)));
    }
    reached
}

/// A circle in words.
fn told(ring: &BTreeSet<&str>, ties: &Ties) -> String {
    let mut told = format!("{} files import each other in a circle:", ring.len());
    for (file, others) in ties.iter().filter(|(file, _)| ring.contains(file.as_str())) {
        for (other, names) in others.iter().filter(|(other, _)| ring.contains(other.as_str())) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            told.push_str(&format!("\n    {file} takes {} from {other}", names.join(", ")));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// The circles of a crate with these files, made in a folder of this name.
    fn circles(name: &str, files: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let folder = crate::repository::root().join("target/xtask/circles").join(name);
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let ties = ties(&source::read(&folder, &folder.join("lib.rs"))?);
        Ok(rings(&ties).iter().map(|ring| told(ring, &ties)).collect())
    }

    #[test]
    fn a_circle_is_told_with_its_files_and_the_names_that_tie_it() {
        let files = [
            ("lib.rs", "mod a; mod b; mod c; pub use a::A;"),
            ("a.rs", "mod below; use super::b::B; pub struct A(B); pub fn one() {} fn two() { below::deep(); }"),
            ("a/below.rs", "pub fn deep() { super::one(); }"),
            ("b.rs", "mod inner { use super::super::c::C; } pub struct B;"),
            ("c.rs", "pub struct C; pub fn of(a: &crate::A) { crate::a::one(); }"),
        ];
        let told = "4 files import each other in a circle:\n    \
            a.rs takes deep from a/below.rs\n    \
            a.rs takes B from b.rs\n    \
            a/below.rs takes one from a.rs\n    \
            b.rs takes C from c.rs\n    \
            c.rs takes A, one from a.rs";
        assert_eq!(circles("told", &files), Ok(vec![told.to_owned()]));
    }

    /// Each of these lines in `a.rs` closes a circle with `b.rs`, which names something of it.
    #[test]
    fn every_way_to_name_something_is_seen() {
        for (n, line) in [
            "use super::b::B;",
            "use crate::{b::{self, inner::{X as Y}}};",
            "use crate::b; fn f() { b::two(); }",
            "fn f(b: &crate::b::B) {}",
            "fn f() { let _ = super::b::B::new(); }",
            "fn f() { use crate::b as other; other::two(); }",
            "fn f() { println!(\"{}\", crate::b::two()); }",
            "impl crate::b::T for u8 {}",
            "fn f(b: Vec<crate::Handed>) {}",
            "fn f() { crate::all::two(); }",
            "use crate::all::two;",
            "use super::b::*;",
            "use crate::b::Made;",
            "fn f() -> u8 { crate::b::same() }",
            "mod within { fn f() { super::super::b::two(); } }",
        ]
        .into_iter()
        .enumerate()
        {
            let files = [
                ("lib.rs", "mod a; mod all; mod b; pub use b::inner::X as Handed;"),
                ("all.rs", "pub use super::b::*;"),
                ("a.rs", &*["pub struct A; ", line].concat()),
                (
                    "b/mod.rs",
                    "pub mod same; pub use same::same; pub mod inner { pub struct X; } makes!(Made);
                     pub struct B; pub trait T {} pub fn two() -> crate::a::A {}",
                ),
                ("b/same.rs", "pub fn same() -> crate::a::A {}"),
            ];
            let circles = circles(&format!("way-{n}"), &files).unwrap();
            assert_eq!(circles.len(), 1, "{line}");
            assert!(circles[0].contains("\n    a.rs takes "), "{line}: {circles:?}");
        }
    }

    #[test]
    fn what_ties_nothing_is_no_circle() {
        let files = [
            // The root only declares and hands on.
            ("lib.rs", "mod a; mod b; pub use a::A; pub use b::{B, b};"),
            (
                "a.rs",
                "use crate::b::{self}; use serde::b::B; pub struct A; /// [`crate::B`]
                 fn f(x: A) { let text = \"crate::b::B\"; x.b(); std::mem::drop(text); } // crate::b::B
                 #[cfg(test)] use super::b::B as C; #[cfg(test)] fn g() { super::b::b(); }
                 #[cfg(all(test, unix))] struct S(super::b::B); impl A { #[cfg(test)] fn h() { super::b::b(); } }
                 #[cfg(test)] mod tests { use crate::b::B; }",
            ),
            ("b.rs", "use super::a::A; pub struct B(A); pub fn b() {}"),
        ];
        assert_eq!(circles("none", &files), Ok(Vec::new()));
    }

    #[test]
    fn what_cant_be_read_is_told() {
        let missing = circles("missing", &[("lib.rs", "mod a;")]).unwrap_err();
        assert!(missing.contains("a/mod.rs can't be read"), "{missing}");
        let broken = circles("broken", &[("lib.rs", "mod a;"), ("a.rs", "fn {")]).unwrap_err();
        assert!(broken.contains("a.rs can't be read"), "{broken}");
    }
}
