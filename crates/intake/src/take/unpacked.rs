//! Counts what a file that holds others unpacks to, before anything is read from it.

use super::limits::Limits;
use super::meter::Part;
use super::refusal::{Refusal, refused};
use quick_xml::XmlVersion;
use quick_xml::events::Event;
use saydo::text::Lang;
use std::io::{BufReader, Cursor, Read};

/// Counts what the file unpacks to, without keeping it: all of it, and the parts that are not read cell by cell.
pub fn unpacked(bytes: &[u8], limits: &Limits, part: Part<'_>) -> Result<(), Refusal> {
    let broken = || Refusal(Lang::now().intake_damaged_zip().to_owned());
    let is_streamed = |name: &str| name.contains("worksheets/") || name == CONTENT;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let (mut total, mut whole, mut read) = (0, 0, 0);
    let mut buffer = vec![0; 64 << 10];
    for index in 0..archive.len() {
        let Ok(mut file) = archive.by_index(index) else {
            return refused(Lang::now().intake_locked());
        };
        let name = file.name().map_err(|_| broken())?.to_lowercase();
        let is_whole = !is_streamed(&name);
        let before = total;
        // The sizes that a file declares may be wrong, so its bytes are counted.
        loop {
            let n = file.read(&mut buffer).map_err(|_| broken())?;
            total += n;
            whole += if is_whole { n } else { 0 };
            limits.unpacked(total, bytes.len())?;
            limits.kept(whole, bytes.len())?;
            if n == 0 {
                break;
            }
        }
        let size = total - before;
        read += file.compressed_size() as usize;
        part.at(read, bytes.len());
        drop(file);
        if name.ends_with("sharedstrings.xml") && texts(&mut archive, index) > size / LEAST {
            return Err(broken());
        }
    }
    Ok(())
}

/// Bytes of the shortest text in a list of texts: `<si/>`.
const LEAST: usize = 5;

/// How many texts a list of texts says that it holds. Room for as many is made before the first is read, so a false
/// number would take all memory.
fn texts(archive: &mut zip::ZipArchive<Cursor<&[u8]>>, index: usize) -> usize {
    let Ok(file) = archive.by_index(index) else { return 0 };
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(file));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                let count = start.try_get_attribute("uniqueCount").ok().flatten();
                let count = count.and_then(|count| count.normalized_value(XmlVersion::Implicit1_0).ok());
                return count.and_then(|count| count.trim().parse().ok()).unwrap_or(0);
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}

/// Name of the part with the sheets.
pub const CONTENT: &str = "content.xml";
