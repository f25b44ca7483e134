//! The mapping of somebody's table inside what is published, so that the choices come back with the file: `map.toml` in
//! the folder, and a block in the page that is one file.

use crate::single::NAME as PAGE;
use crate::{Asset, Role};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Name of the mapping in the folder.
pub const NAME: &str = "map.toml";
/// The block, before and after its content in base64: no text can end it, and it is no script.
const BLOCK: (&str, &str) = ("<script type=\"text/plain\" id=\"saydo:map.toml\">", "</script>\n");
/// The most bytes of a mapping.
const MOST: usize = 1 << 20;

/// Puts a mapping into the files.
pub fn add(files: &mut Vec<Asset>, toml: &str) {
    if let Some(page) = files.iter_mut().find(|file| file.name == PAGE) {
        let text = String::from_utf8_lossy(&page.bytes).into_owned();
        if let Some((before, after)) = text.rsplit_once("</body>") {
            let block = [BLOCK.0, &STANDARD.encode(toml), BLOCK.1].concat();
            page.bytes = [before, &block, "</body>", after].concat().into_bytes();
        }
    }
    files.push(Asset::new(NAME, Role::Package, toml));
}

/// The mapping in a file that was published: a ZIP file of the folder, or the page that is one file.
pub fn find(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"PK") { in_archive(bytes) } else { in_page(bytes) }
}

fn in_archive(bytes: &[u8]) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    // Who packs the folder anew may have packed it with its name.
    let is_it = |name: &str| name.rsplit('/').next() == Some(NAME) && name.matches('/').count() < 2;
    let at = (0..archive.len())
        .find(|at| archive.by_index(*at).is_ok_and(|file| file.name().is_ok_and(|name| is_it(&name))))?;
    let mut text = Vec::new();
    archive.by_index(at).ok()?.take(MOST as u64).read_to_end(&mut text).ok()?;
    String::from_utf8(text).ok()
}

fn in_page(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (content, _) = text.rsplit_once(BLOCK.0)?.1.split_once("</script>")?;
    String::from_utf8(STANDARD.decode(content).ok().filter(|bytes| bytes.len() <= MOST)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_choices_come_back_with_the_page_and_with_the_folder() {
        let page = "<!doctype html><body><p>x</p></body></html>\n";
        let toml = "[figure]\ntitle = \"a </script> </body> “b”\"\n";
        let mut files = vec![Asset::new(PAGE, Role::Lazy, page)];
        add(&mut files, toml);
        let bytes = &files[0].bytes;
        assert_eq!(find(bytes).as_deref(), Some(toml));
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.ends_with("</body></html>\n") && text.matches("</body>").count() == 1, "{text}");
        assert_eq!(find(&crate::zip(&files, "my-figure", "2026-12-01T14:05:08").unwrap()).as_deref(), Some(toml));
    }

    #[test]
    fn files_without_a_mapping_have_none() {
        let other = [Asset::new("b/map.toml", Role::Site, "x"), Asset::new("b.txt", Role::Site, "y")];
        let broken = [BLOCK.0, "?", BLOCK.1].concat();
        for bytes in [
            &b""[..],
            b"PK\x03\x04",
            b"<p>map.toml",
            &crate::zip(&other, "a", "2026-12-01T14:05:08").unwrap(),
            broken.as_bytes(),
        ] {
            assert_eq!(find(bytes), None);
        }
    }
}
