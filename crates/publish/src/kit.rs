//! What a build has made that doesn't depend on the data: programs, scripts, style sheets, sources of pages.
//!
//! The scripts are without the build's hash, the sums of what they fetch and the page's address: these come with the data.
//! A kit is one file, [`NAME`]: a line of JSON that lists the parts, then their bytes, all of it in the XZ format
//! (<https://tukaani.org/xz/format.html>). The programs are one library compiled three times, and XZ finds what they share:
//! 585 kB, where each file on its own would take 897 kB as ZIP.

use lzma_rust2::{XzOptions, XzReader, XzWriter};
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};

/// The kit's file.
pub const NAME: &str = "kit.bin";
/// The form of the file.
const FORM: u32 = 1;
/// The window of the compression, in bytes: more than a kit has. Whoever reads it needs this much memory.
const WINDOW: u32 = 4 << 20;
/// Most bytes that a file may unpack to.
const MOST: u64 = 64 << 20;

/// Named bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kit {
    source: String,
    parts: Vec<(String, Vec<u8>)>,
}

/// The first line of the file.
#[derive(Serialize, Deserialize)]
struct Index {
    form: u32,
    version: String,
    source: String,
    parts: Vec<(String, usize)>,
}

impl Kit {
    /// An empty kit of a state of the source, which the build tool names.
    pub fn of(source: impl Into<String>) -> Self {
        Self { source: source.into(), parts: Vec::new() }
    }

    /// The state of the source that it was made of.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Adds a part.
    pub fn add(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.parts.push((name.into(), bytes.into()));
    }

    /// The names of the parts.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(name, _)| name.as_str())
    }

    /// The bytes of a part.
    ///
    /// # Errors
    /// If the kit lacks it.
    pub fn bytes(&self, name: &str) -> Result<&[u8], String> {
        let part = self.parts.iter().find(|(own, _)| own == name);
        part.map(|(_, bytes)| bytes.as_slice()).ok_or_else(|| format!("what the build has made lacks {name}"))
    }

    /// A part as text.
    ///
    /// # Errors
    /// If the kit lacks it, or it is no text.
    pub fn text(&self, name: &str) -> Result<&str, String> {
        std::str::from_utf8(self.bytes(name)?).map_err(|_| format!("{name} is no text"))
    }

    /// The kit as one file.
    ///
    /// # Errors
    /// If it can't be compressed.
    pub fn write(&self) -> Result<Vec<u8>, String> {
        let index = Index {
            form: FORM,
            version: version(),
            source: self.source.clone(),
            parts: self.parts.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect(),
        };
        let index = serde_json::to_vec(&index).map_err(|error| format!("can't list the parts of {NAME}: {error}"))?;
        let mut options = XzOptions::with_preset(9);
        options.lzma_options.dict_size = WINDOW;
        self.packed(&index, options).map_err(|error| format!("can't compress {NAME}: {error}"))
    }

    fn packed(&self, index: &[u8], options: XzOptions) -> std::io::Result<Vec<u8>> {
        let mut writer = XzWriter::new(Vec::new(), options)?;
        writer.write_all(index)?;
        writer.write_all(b"\n")?;
        for (_, bytes) in &self.parts {
            writer.write_all(bytes)?;
        }
        writer.finish()
    }

    /// The kit in a file of this version.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the file.
    pub fn read(file: &[u8]) -> Result<Self, String> {
        let damaged = || format!("{NAME} is damaged or no such file; load the page again");
        let mut bytes = Vec::new();
        let reader = XzReader::new_mem_limit(file, false, WINDOW / 1024 * 4);
        reader.take(MOST).read_to_end(&mut bytes).map_err(|_| damaged())?;
        let end = bytes.iter().position(|byte| *byte == b'\n').ok_or_else(damaged)?;
        let index: Index = serde_json::from_slice(&bytes[..end]).map_err(|_| damaged())?;
        if index.form != FORM || index.version != version() {
            return Err(format!("{NAME} was made by version {} of Saydo; this is {}", index.version, version()));
        }
        let mut rest = &bytes[end + 1..];
        let mut kit = Self::of(index.source);
        for (name, length) in index.parts {
            let (part, after) = rest.split_at_checked(length).ok_or_else(damaged)?;
            kit.add(name, part);
            rest = after;
        }
        Ok(kit)
    }
}

fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kit() -> Kit {
        let mut kit = Kit::of("here");
        kit.add("a.js", "a");
        kit.add("b.wasm", [0xff, b'\n', 0]);
        kit.add("empty", "");
        kit
    }

    #[test]
    fn a_part_that_is_missing_is_named() {
        let kit = kit();
        assert_eq!(kit.text("a.js"), Ok("a"));
        assert!(kit.text("b.wasm").is_err_and(|why| why.contains("b.wasm")));
        assert!(kit.bytes("gone").is_err_and(|why| why.contains("gone")));
    }

    #[test]
    fn a_kit_is_read_back_as_it_was_written() {
        let file = kit().write().unwrap();
        assert_eq!(Kit::read(&file), Ok(kit()));
        assert_eq!(Kit::read(&file).unwrap().source(), "here");
    }

    #[test]
    fn a_file_that_is_cut_or_changed_is_refused() {
        let file = kit().write().unwrap();
        for length in 0..file.len() {
            assert!(Kit::read(&file[..length]).is_err(), "{length} bytes of {}", file.len());
        }
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 0x10;
            assert!(Kit::read(&changed).is_err_and(|why| why.contains(NAME)), "byte {at}");
        }
        assert!(Kit::read(b"<!doctype html>").is_err());
    }

    #[test]
    fn a_file_of_another_version_says_so() {
        let index = r#"{"form":1,"version":"9.9.9","source":"","parts":[]}"#;
        let file = kit().packed(index.as_bytes(), XzOptions::with_preset(0)).unwrap();
        assert!(Kit::read(&file).is_err_and(|why| why.contains("9.9.9")));
        let short = r#"{"form":1,"version":"","source":"","parts":[["a",99]]}"#;
        let short = short.replace("\"version\":\"\"", &format!("\"version\":\"{}\"", version()));
        let file = kit().packed(short.as_bytes(), XzOptions::with_preset(0)).unwrap();
        assert!(Kit::read(&file).is_err_and(|why| why.contains("damaged")));
    }
}
