//! A second coder's file, read for the sheet that compares codings.

use saydo_model::packed;
use saydo_share::second::Second;
use saydo_text::Lang;

/// The notice as the first line, then lines of options for the sheet. They keep what was read `before` if this file is
/// unusable. `None` if the data can't be read.
pub(super) fn read(data: &[u8], before: &[u8], name: &[u8], file: &[u8]) -> Option<String> {
    let dataset = packed::read(data).ok()?;
    let before = Second::of(&String::from_utf8_lossy(before));
    let (told, second) = before.read(&dataset, Lang::now(), &String::from_utf8_lossy(name), file);
    Some([told, second.lines()].join("\n"))
}
