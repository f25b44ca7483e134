//! One hash for a whole build. Every reference from one file to another carries it, so that files of two builds never
//! mix in a cache.

use crate::Asset;

/// The placeholder for the hash in the sources.
pub const PLACEHOLDER: &str = "%HASH%";

/// Kinds of files that refer to others.
const REFERRING: [&str; 5] = [".html", ".js", ".css", ".webmanifest", ".txt"];

/// Puts the hash of all assets into those that refer to others.
pub fn stamp(assets: &mut [Asset]) {
    let hash = of_all(assets);
    for asset in assets.iter_mut().filter(|asset| refers(&asset.name)) {
        asset.bytes = replace(&asset.bytes, PLACEHOLDER.as_bytes(), hash.as_bytes());
    }
}

fn refers(name: &str) -> bool {
    REFERRING.iter().any(|kind| name.ends_with(kind))
}

/// Ten hex digits over names, lengths and bytes, in the order given.
fn of_all(assets: &[Asset]) -> String {
    let mut hash = Fnv::new();
    for asset in assets {
        hash.add(asset.name.as_bytes());
        hash.add(&(asset.bytes.len() as u64).to_le_bytes());
        hash.add(&asset.bytes);
    }
    format!("{:010x}", (hash.0 ^ (hash.0 >> 40)) & 0xff_ffff_ffff)
}

/// FNV-1a, 64 bits. The hash only distinguishes builds; it is not for security.
/// <http://www.isthe.com/chongo/tech/comp/fnv/>
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

fn replace(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(from.len()).position(|window| window == from) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    out.extend_from_slice(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Role;

    fn assets(script: &str, wasm: &str) -> Vec<Asset> {
        let asset = |name: &str, text: &str| Asset::new(name, Role::Code, text);
        vec![asset("saydo.js", script), asset("saydo_bg.wasm", wasm)]
    }

    #[test]
    fn fnv_gives_the_published_value() {
        let mut hash = Fnv::new();
        hash.add(b"foobar");
        assert_eq!(hash.0, 0x8594_4171_f739_67e8);
    }

    #[test]
    fn every_reference_gets_the_same_ten_digits() {
        let mut stamped = assets("a?v=%HASH% b?v=%HASH%", "%HASH%");
        stamp(&mut stamped);
        let script = String::from_utf8_lossy(&stamped[0].bytes).into_owned();
        let hash = &script[4..14];
        assert!(hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_eq!(script, format!("a?v={hash} b?v={hash}"));
        assert_eq!(stamped[1].bytes, b"%HASH%", "only files that refer to others are touched");
    }

    #[test]
    fn the_hash_follows_every_file_and_nothing_else() {
        assert_eq!(of_all(&assets("a", "b")), of_all(&assets("a", "b")));
        assert_ne!(of_all(&assets("a", "b")), of_all(&assets("a", "c")));
        assert_ne!(of_all(&assets("ab", "")), of_all(&assets("a", "b")));
    }
}
