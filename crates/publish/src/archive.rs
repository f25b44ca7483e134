//! The files as a ZIP file, which every system unpacks.

use crate::Asset;
use std::io::{Cursor, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The files in a ZIP file: the same files give the same bytes.
///
/// # Errors
/// If a name can't stand in a ZIP file.
pub fn zip(files: &[Asset]) -> Result<Vec<u8>, String> {
    written(files).map_err(|error| format!("can't make a ZIP file: {error}"))
}

fn written(files: &[Asset]) -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        writer.start_file(&file.name, options(file))?;
        writer.write_all(&file.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn options(file: &Asset) -> SimpleFileOptions {
    let is_packed = [".png", ".ico"].iter().any(|kind| file.name.ends_with(kind));
    let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    SimpleFileOptions::default().compression_method(method).unix_permissions(0o644)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Role;
    use std::io::Read;

    #[test]
    fn every_file_is_in_it_under_its_name() {
        let file = |name: &str, text: &str| Asset::new(name, Role::Site, text);
        let files = [file("index.html", &"<p>".repeat(1000)), file("i/état.html", "é"), file("icon-192.png", "png")];
        let bytes = zip(&files).unwrap();
        assert_eq!(zip(&files).unwrap(), bytes);
        assert!(bytes.len() < 1000);
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), files.len());
        for file in &files {
            let mut text = Vec::new();
            archive.by_name(&file.name).unwrap().read_to_end(&mut text).unwrap();
            assert_eq!(text, file.bytes, "{}", file.name);
        }
    }
}
