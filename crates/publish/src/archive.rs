//! The files as a ZIP file, which every system unpacks.

use crate::Asset;
use std::io::{Cursor, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The files in a folder of a ZIP file, all of one time (`2026-12-01T14:05:09`): the same files and time give the same
/// bytes. Servers tell by this time whether a browser's copy is still right, so a correction of the same day needs another.
///
/// # Errors
/// If a name can't stand in a ZIP file.
pub fn zip(files: &[Asset], folder: &str, time: &str) -> Result<Vec<u8>, String> {
    written(files, folder, date(time)).map_err(|error| format!("can't make a ZIP file: {error}"))
}

/// A time; the earliest that a ZIP file can hold, where the text is none.
fn date(time: &str) -> DateTime {
    let mut parts = time.split(['-', 'T', ':']).map(|part| part.parse::<u16>().unwrap_or(0));
    let year = parts.next().unwrap_or(0);
    // What is too large stays too large.
    let mut part = || u8::try_from(parts.next().unwrap_or(0)).unwrap_or(u8::MAX);
    DateTime::from_date_and_time(year, part(), part(), part(), part(), part()).unwrap_or_default()
}

fn written(files: &[Asset], folder: &str, date: DateTime) -> ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        writer.start_file([folder, "/", &file.name].concat(), options(file).last_modified_time(date))?;
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
    fn what_is_no_time_is_the_earliest() {
        assert_eq!(date("2026-02-30T10:00:00").year(), date("x").year());
        assert_eq!((date("2026-02-03").month(), date("").year()), (2, 1980));
        // A number that is too large for its place is no other month, day, hour, minute or second.
        for time in ["2026-257-03", "2026-02-259", "2026-02-03T256", "2026-02-03T10:256", "2026-02-03T10:00:256"] {
            assert_eq!(date(time).year(), 1980, "{time}");
        }
    }

    #[test]
    fn a_correction_of_the_same_day_is_newer() {
        let time = |text| {
            let bytes = zip(&[Asset::new("index.html", Role::Site, "x")], "a", text).unwrap();
            let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
            archive.by_index(0).unwrap().last_modified().unwrap()
        };
        // A ZIP file counts in steps of two seconds.
        let (first, second) = (time("2026-12-01T09:59:58"), time("2026-12-01T10:00:00"));
        assert_eq!((first.hour(), first.minute(), first.second()), (9, 59, 58));
        assert!(second > first);
    }

    #[test]
    fn every_file_is_in_it_under_its_name() {
        let file = |name: &str, text: &str| Asset::new(name, Role::Site, text);
        let files = [file("index.html", &"<p>".repeat(1000)), file("i/état.html", "é"), file("icon-192.png", "png")];
        let bytes = zip(&files, "our-map", "2026-12-01T14:05:08").unwrap();
        assert_eq!(zip(&files, "our-map", "2026-12-01T14:05:08").unwrap(), bytes);
        assert!(bytes.len() < 1000);
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), files.len());
        for file in &files {
            let mut text = Vec::new();
            let mut entry = archive.by_name(&format!("our-map/{}", file.name)).unwrap();
            let day = entry.last_modified().map(|date| (date.year(), date.month(), date.day()));
            assert_eq!(day, Some((2026, 12, 1)));
            entry.read_to_end(&mut text).unwrap();
            assert_eq!(text, file.bytes, "{}", file.name);
        }
    }
}
