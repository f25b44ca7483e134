//! Measures what each file weighs on the wire, and writes that down as payload.json.

use super::output::{Asset, Role};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::io::Write;

/// Bytes of a file, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    /// As it is.
    pub raw: usize,
    /// gzip -9.
    pub gzip: usize,
    /// brotli -11 with a window of 4 MiB, as hosts serve static files.
    pub brotli: usize,
}

impl Bytes {
    /// Both together; files are compressed one by one, so sums are what a visit costs.
    pub fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// A file's name, role and weight.
#[derive(Clone, Debug)]
pub struct Size {
    /// Name in `pkg/`.
    pub name: &'static str,
    /// When it is fetched.
    pub role: Role,
    /// Weight.
    pub bytes: Bytes,
}

/// Compresses every asset, each in a thread of its own: brotli at its best is slow.
pub fn measure(assets: &[Asset]) -> Vec<Size> {
    let mut sizes: Vec<Size> =
        assets.iter().map(|asset| Size { name: asset.name, role: asset.role, bytes: Bytes::default() }).collect();
    std::thread::scope(|scope| {
        for (size, asset) in sizes.iter_mut().zip(assets) {
            scope.spawn(|| size.bytes = weigh(&asset.bytes));
        }
    });
    sizes
}

/// `[{file, role, raw, gzip, brotli}]`, a line a file.
pub fn to_json(sizes: &[Size]) -> String {
    let lines: Vec<String> = sizes.iter().map(|size| format!("  {}", entry(size))).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn entry(size: &Size) -> Value {
    let Bytes { raw, gzip, brotli } = size.bytes;
    json!({ "file": size.name, "role": size.role.name(), "raw": raw, "gzip": gzip, "brotli": brotli })
}

fn weigh(bytes: &[u8]) -> Bytes {
    Bytes { raw: bytes.len(), gzip: gzip(bytes).len(), brotli: brotli(bytes).len() }
}

/// Writing to memory can't fail, so a failure gives the bytes as they are.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_else(|_| bytes.to_vec())
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    match brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters) {
        Ok(_) => out,
        Err(_) => bytes.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_compress() {
        let bytes = weigh(&[b'a'; 10_000]);
        assert_eq!(bytes.raw, 10_000);
        assert!((1..100).contains(&bytes.gzip), "{bytes:?}");
        assert!((1..30).contains(&bytes.brotli), "{bytes:?}");
    }

    #[test]
    fn the_list_has_a_line_a_file() {
        let bytes = Bytes { raw: 3, gzip: 2, brotli: 1 };
        let text = to_json(&[Size { name: "data.bin", role: Role::Data, bytes }]);
        assert_eq!(text, "[\n  {\"file\":\"data.bin\",\"role\":\"data\",\"raw\":3,\"gzip\":2,\"brotli\":1}\n]\n");
    }
}
