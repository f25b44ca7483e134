//! Program and data as classic scripts, for frames without an origin on servers without CORS header.

use crate::{Asset, Role};
use std::fmt::Write;

/// A script for each file that the program fetches.
pub fn carriers(assets: &[Asset]) -> Vec<Asset> {
    let wrapped =
        |asset: &Asset| Asset::new(format!("{}.js", asset.name), Role::Embed, carrier(&asset.name, &asset.bytes));
    assets.iter().filter(|asset| asset.is_fetched()).map(wrapped).collect()
}

/// A script that hands the bytes of a file to `load-frame.js`.
///
/// Each byte is a character of a string, below U+0100. Measured after brotli -11 for wasm and data: this form 124.8 and
/// 18.6 kB (as files 122.0 and 18.3), base64 of deflate 144.7 and 22.1 kB, base64 158.3 and 27.6 kB. Base64 of brotli
/// would be 122.3 and 18.4 kB, but few browsers can decode brotli in a script.
fn carrier(file: &str, bytes: &[u8]) -> String {
    let turn = turn(file);
    let mut script = format!("saydoFile({file:?},{turn},\"");
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1).map(|next| next.wrapping_add(turn));
        match byte.wrapping_add(turn) {
            // Characters that would end the string, or that a script decoder changes.
            b'"' => script.push_str("\\\""),
            b'\\' => script.push_str("\\\\"),
            b'\n' => script.push_str("\\n"),
            b'\r' => script.push_str("\\r"),
            // Before a digit `\0` would be an octal number.
            0 if next.is_some_and(|next| next.is_ascii_digit()) => script.push_str("\\x00"),
            0 => script.push_str("\\0"),
            byte => script.push(char::from(byte)),
        }
    }
    let _ = writeln!(script, "\");");
    script
}

/// How far the bytes are shifted. Wasm is full of small numbers. As printable ASCII they cost one byte and no escape
/// (2.4 kB less). The data are already text.
fn turn(file: &str) -> u8 {
    if file.ends_with(".wasm") { 35 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_in_a_script_can_hold_every_byte() {
        let all: Vec<u8> = (0..=255).chain([0, b'7', 0, b'a', 0]).collect();
        let script = carrier("data.bin", &all);
        let content =
            script.strip_prefix("saydoFile(\"data.bin\",0,\"").and_then(|rest| rest.strip_suffix("\");\n")).unwrap();
        assert!(!content.contains(['\n', '\r', '\0']));
        assert!(content.contains("\\x007\\0a\\0"));
        let plain = content.replace("\\x00", "\\0").replace("\\0", "\0").replace("\\n", "\n").replace("\\r", "\r");
        let plain = plain.replace("\\\"", "\"").replace("\\\\", "\\");
        assert_eq!(plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect::<Vec<u8>>(), all);
        assert!(carrier("a.wasm", &[0, 221]).contains("35,\"#\\0\""));
    }

    #[test]
    fn the_files_that_are_there_are_carried() {
        let assets = [Asset::new("data.bin", Role::Data, "ab"), Asset::new("saydo.css", Role::Code, "a")];
        let carriers = carriers(&assets);
        assert_eq!(carriers, [Asset::new("data.bin.js", Role::Embed, "saydoFile(\"data.bin\",0,\"ab\");\n")]);
    }
}
