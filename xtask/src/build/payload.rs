//! Measures the compressed size of each file and writes payload.json.

use super::size::{Bytes, Size};
use super::visit::Cost;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use saydo_publish::Asset;
use serde_json::json;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Compresses every asset, in as many threads as there are processors, since brotli -11 is slow.
pub fn measure(assets: &[Asset]) -> Vec<Size> {
    let next = AtomicUsize::new(0);
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut weighed: Vec<(usize, Bytes)> = std::thread::scope(|scope| {
        let work = || {
            let mut share = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(asset) = assets.get(index) else { return share };
                share.push((index, weigh(&asset.bytes)));
            }
        };
        let threads: Vec<_> = (0..n_threads).map(|_| scope.spawn(work)).collect();
        // A thread that panicked has reported it. Its files are missing and count as empty.
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    });
    weighed.sort_by_key(|(index, _)| *index);
    let bytes = |index| weighed.iter().find(|(place, _)| *place == index).map_or(Bytes::default(), |(_, bytes)| *bytes);
    let size =
        |(index, asset): (usize, &Asset)| Size { name: asset.name.clone(), role: asset.role, bytes: bytes(index) };
    assets.iter().enumerate().map(size).collect()
}

/// `[{file, role, raw, gzip, brotli}]`, one line for each file, then `{visit, until, files, raw, gzip, brotli}`, one
/// line for each visit.
pub fn to_json(sizes: &[Size], costs: &[Cost]) -> String {
    let lines: Vec<String> = sizes.iter().map(entry).chain(costs.iter().map(visit)).collect();
    format!("[\n  {}\n]\n", lines.join(",\n  "))
}

fn entry(size: &Size) -> String {
    let Bytes { raw, gzip, brotli } = size.bytes;
    json!({ "file": size.name, "role": size.role.name(), "raw": raw, "gzip": gzip, "brotli": brotli }).to_string()
}

fn visit(cost: &Cost) -> String {
    let Bytes { raw, gzip, brotli } = cost.bytes;
    let (visit, until, files) = (cost.visit, cost.until.name(), &cost.files);
    json!({ "visit": visit, "until": until, "files": files, "raw": raw, "gzip": gzip, "brotli": brotli }).to_string()
}

fn weigh(bytes: &[u8]) -> Bytes {
    Bytes { raw: bytes.len(), gzip: gzip(bytes).len(), brotli: brotli(bytes).len() }
}

/// Writing to memory can't fail; if it did, the result would be the uncompressed bytes.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_else(|_| bytes.to_vec())
}

/// Files from this size on, in bytes, are compressed at -9: up to an eighth larger, in a tenth of the time. No visit of a
/// reader counts one: they are the program of the page for own data, and the figure as one file.
const LARGE: usize = 1_500_000;

fn quality(length: usize) -> i32 {
    if length < LARGE { 11 } else { 9 }
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    // A window as wide as the file gives the same bytes as a wider one, in half the time for small files.
    let lgwin = (usize::BITS - bytes.len().leading_zeros()).clamp(16, 22) as i32;
    let quality = quality(bytes.len());
    let parameters = BrotliEncoderParams { quality, lgwin, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    match brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters) {
        Ok(_) => out,
        Err(_) => bytes.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::visit::Until;
    use super::*;
    use saydo_publish::Role;

    #[test]
    fn both_ways_compress() {
        let bytes = weigh(&[b'a'; 10_000]);
        assert_eq!(bytes.raw, 10_000);
        assert!((1..100).contains(&bytes.gzip), "{bytes:?}");
        assert!((1..30).contains(&bytes.brotli), "{bytes:?}");
    }

    #[test]
    fn only_a_large_file_is_compressed_in_less_time() {
        assert_eq!([0, LARGE - 1, LARGE].map(quality), [11, 11, 9]);
    }

    #[test]
    fn every_file_keeps_its_own_weight_and_place() {
        let assets: Vec<Asset> = (0..40).map(|n| Asset::new(format!("{n}"), Role::Site, vec![b'a'; n])).collect();
        let sizes = measure(&assets);
        assert_eq!(sizes.len(), assets.len());
        for (n, size) in sizes.iter().enumerate() {
            assert_eq!((size.name.as_str(), size.bytes.raw), (n.to_string().as_str(), n));
        }
    }

    #[test]
    fn the_list_has_a_line_a_file_and_a_line_a_visit() {
        let bytes = Bytes { raw: 3, gzip: 2, brotli: 1 };
        let sizes = [Size { name: "data.bin".into(), role: Role::Data, bytes }];
        let cost = Cost { visit: "page", until: Until::Alive, files: vec!["data.bin".into()], bytes };
        let text = to_json(&sizes, &[cost]);
        let file = "{\"file\":\"data.bin\",\"role\":\"data\",\"raw\":3,\"gzip\":2,\"brotli\":1}";
        let visit =
            "{\"visit\":\"page\",\"until\":\"alive\",\"files\":[\"data.bin\"],\"raw\":3,\"gzip\":2,\"brotli\":1}";
        assert_eq!(text, format!("[\n  {file},\n  {visit}\n]\n"));
    }
}
