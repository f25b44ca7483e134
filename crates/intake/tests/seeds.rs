//! Files that could do harm, and many changed copies of each: never a panic, never without end, and never more memory
//! than ten times the file. The cases are bounded and the same on every run.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use peak_alloc::PeakAlloc;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use saydo::model::packed;
use saydo_intake::{Data, Mapping, Reading, Table, guess, make, take};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;
use zip::write::SimpleFileOptions;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What a file may take at most, as often as its size.
const TIMES: usize = 10;
/// What any file may take: small ones grow by their names, buffers and problems.
const SPARE: usize = 24 << 20;

/// Workbooks of which changed copies are read. Others are read as they are, since each takes long.
const SMALL: usize = 4000;

fn seeds(ends: &[&str]) -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| ends.iter().any(|end| name.ends_with(end))).collect();
    names.sort();
    assert!(!names.is_empty(), "{ends:?}");
    names.into_iter().map(|name| (name.clone(), fs::read(folder.join(&name)).unwrap())).collect()
}

/// Runs a file through everything, and holds what it takes of memory against its size.
fn run(bytes: &[u8], name: &str) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    if let Ok(table) = take(bytes, name, &Reading::default()) {
        let guessed = guess(&table);
        make_of(&table, &guessed.mapping);
    }
    let taken = MEMORY.peak_usage().saturating_sub(before);
    let most = TIMES * bytes.len() + SPARE;
    assert!(taken <= most, "{name}: {} bytes took {taken}, more than {most}", bytes.len());
}

fn make_of(table: &Table, mapping: &Mapping) {
    match make(table, mapping, "2026-12-01").data {
        Some(Data::Promises(set)) => assert_eq!(saydo::model::promises::check(&set), []),
        Some(Data::Positions(set)) => assert_eq!(saydo::model::validate::validate(&set), []),
        None => {}
    }
}

/// The files of a ZIP file, with their names.
type Parts = Vec<(String, Vec<u8>)>;

fn parts(bytes: &[u8]) -> Parts {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        parts.push((file.name().unwrap().into_owned(), content));
    }
    parts
}

fn packed_again(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A copy with some bytes taken out and others put in.
fn changed(bytes: &[u8], from: prop::sample::Index, length: usize, put: &[u8]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    if !bytes.is_empty() {
        let at = from.index(bytes.len());
        changed.splice(at..(at + length).min(bytes.len()), put.iter().copied());
    }
    changed
}

fn change() -> impl Strategy<Value = (prop::sample::Index, prop::sample::Index, usize, Vec<u8>)> {
    let sign = prop::sample::select(b"<>\"'=/,;\n0123456789-:{}[]\\\x00\xff".to_vec());
    let put = prop::collection::vec(prop_oneof![sign, any::<u8>()], 0..8);
    (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..40_usize, put)
}

/// All in one test, since memory is counted for the whole process.
#[test]
fn no_seed_and_no_changed_seed_does_harm() {
    let texts = seeds(&[".csv", ".json"]);
    let books = seeds(&[".xlsx", ".ods"]);
    texts.iter().chain(&books).for_each(|(name, bytes)| run(bytes, name));
    let config = Config { cases: 800, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let take_one = |which: prop::sample::Index, list: &[(String, Vec<u8>)]| list[which.index(list.len())].clone();
    runner
        .run(&change(), |(which, from, length, put)| {
            let (name, bytes) = take_one(which, &texts);
            run(&changed(&bytes, from, length, &put), &name);
            Ok(())
        })
        .unwrap();
    let unpacked: Vec<(String, Parts)> =
        (books.iter().filter(|(_, bytes)| bytes.len() < SMALL).map(|(name, bytes)| (name.clone(), parts(bytes))))
            .collect();
    runner
        .run(&(change(), any::<prop::sample::Index>()), |((which, from, length, put), part)| {
            let (name, mut parts) = unpacked[which.index(unpacked.len())].clone();
            let at = part.index(parts.len());
            parts[at].1 = changed(&parts[at].1, from, length, &put);
            run(&packed_again(&parts), &name);
            Ok(())
        })
        .unwrap();
    mappings(&mut runner);
    data_sets(&mut runner);
    honest();
}

fn mappings(runner: &mut TestRunner) {
    let table = take(b"a,b,c\nA,1,kept\nB,-1,broken\n", "x.csv", &Reading::default()).unwrap();
    let seeds = seeds(&[".toml"]);
    let try_one = |text: &str| {
        if let Ok(mapping) = Mapping::from_toml(text) {
            make_of(&table, &mapping);
            // Settled ways to read a file may be wrong, but not harmful.
            let _ = take(b"a,b\n1,2\n", "x.csv", &mapping.reading());
            let _ = take(b"[{\"a\":1}]", "x.json", &mapping.reading());
        }
    };
    seeds.iter().for_each(|(_, bytes)| try_one(&String::from_utf8_lossy(bytes)));
    runner
        .run(&change(), |(which, from, length, put)| {
            let (_, bytes) = &seeds[which.index(seeds.len())];
            try_one(&String::from_utf8_lossy(&changed(bytes, from, length, &put)));
            Ok(())
        })
        .unwrap();
}

fn data_sets(runner: &mut TestRunner) {
    let whole =
        take(b"issue,said,said-value,done,done-value\nSea,a,1,b,-1\nAir,c,2,d,0\n", "x.csv", &Reading::default());
    let table = whole.unwrap();
    let Some(Data::Positions(set)) = make(&table, &guess(&table).mapping, "2026-12-01").data else { panic!() };
    let mut all = seeds(&[".bin"]);
    all.push(("whole".to_owned(), packed::write(&set).unwrap()));
    let read = |bytes: &[u8]| {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let set = packed::read(bytes);
        let taken = MEMORY.peak_usage().saturating_sub(before);
        assert!(taken <= TIMES * bytes.len() + (1 << 20), "{} bytes took {taken}", bytes.len());
        set
    };
    for (name, bytes) in &all {
        assert_eq!(read(bytes).is_ok(), name == "whole", "{name}");
    }
    runner
        .run(&change(), |(which, from, length, put)| {
            let (_, bytes) = &all[which.index(all.len())];
            let _ = read(&changed(bytes, from, length, &put));
            Ok(())
        })
        .unwrap();
}

/// Tables of honest size keep to it too.
fn honest() {
    let row = |at: usize| {
        format!("r{at},Issue {},{} {at},kept,https://example.org/{at}\n", at % 40, "Build roads ".repeat(40))
    };
    let text: String = (0..8000).map(row).collect();
    let table = format!("id,issue,said,status,source\n{text}");
    run(table.as_bytes(), "table.csv");
    let records: Vec<String> = (0..8000)
        .map(|at| {
            format!("{{\"issue\":\"Issue {}\",\"said\":\"{} {at}\",\"status\":\"kept\"}}", at % 40, "Build ".repeat(60))
        })
        .collect();
    run(format!("[{}]", records.join(",")).as_bytes(), "table.json");
}
