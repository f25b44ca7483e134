//! Hashes of the report's pictures at every width and in many states. `tests/wasm_scene.rs` computes the same in wasm,
//! so that native and wasm pictures are equal to the byte.
//!
//! `UPDATE=1 cargo test --test scene_digest` rewrites `tests/scenes/digest.txt`.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod common;

use common::digest::{STATES, digest, fnv1a, svg_of};
use saydo::model::{Dataset, packed};
use saydo::scene::picture::WIDTHS;
use saydo::state::{fit::fit, url};
use std::fs;
use std::sync::LazyLock;

/// The report's data set, packed and read again, as on the page.
fn read_again() -> Dataset {
    packed::read(&packed::write(&common::report::dataset()).unwrap()).unwrap()
}

static DIGEST: LazyLock<String> = LazyLock::new(|| digest(&read_again()));

#[test]
fn the_reports_pictures_have_the_hashes_on_file() {
    assert_eq!(read_again(), common::report::dataset());
    let (path, found) = (common::report::root().join("tests/scenes/digest.txt"), &*DIGEST);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let changed: Vec<&str> = found.lines().filter(|line| !expected.lines().any(|other| other == *line)).collect();
    assert!(*found == expected, "`UPDATE=1 cargo test --test scene_digest` rewrites these:\n{}", changed.join("\n"));
}

#[test]
fn every_case_shows_something_of_its_own() {
    let dataset = common::report::dataset();
    let mut svgs: Vec<String> = Vec::new();
    for fragment in STATES {
        assert_eq!(fit(&url::decode(fragment), &dataset).1, Vec::<String>::new(), "{fragment} fits the report");
        svgs.extend(
            WIDTHS.map(|width| svg_of(&dataset, fragment, width)).into_iter().filter(|svg| svg.lines().count() > 2),
        );
    }
    let n = svgs.len();
    svgs.sort();
    svgs.dedup();
    assert_eq!(svgs.len(), n, "two cases give one picture");
    assert!(svgs.iter().all(|svg| svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && !svg.contains("NaN")));
}

#[test]
fn drawing_twice_gives_the_same_bytes() {
    assert_eq!(*DIGEST, digest(&common::report::dataset()));
}

#[test]
fn the_hash_is_fnv_1a() {
    // Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
    for (text, hash) in
        [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8_u64)]
    {
        assert_eq!(fnv1a(text.as_bytes()), hash, "{text:?}");
    }
}
