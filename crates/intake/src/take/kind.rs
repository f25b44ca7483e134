//! What kind of file it is, by its first bytes, and the names of kinds that are no tables.

use super::refusal::{Refusal, refused};
use saydo::text::Lang;

/// The form of a file that may hold a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// Text.
    Text,
}

/// The form of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// JSON.
    Json,
    /// Cells between signs.
    Table,
}

/// What a file is, in a language.
type Name = fn(Lang) -> String;

/// First bytes of files that are no tables, with what to say.
const OTHERS: [(&[u8], Name); 13] = [
    (b"%PDF", |lang| lang.intake_pdf().into()),
    (b"\x89PNG", |lang| lang.intake_picture("PNG")),
    (b"\xff\xd8\xff", |lang| lang.intake_picture("JPEG")),
    (b"GIF8", |lang| lang.intake_picture("GIF")),
    (b"RIFF", |lang| lang.intake_picture_or_sound().into()),
    (b"\xd0\xcf\x11\xe0", |lang| lang.intake_xls().into()),
    (b"{\\rtf", |lang| lang.intake_rtf().into()),
    (b"\x1f\x8b", |lang| lang.intake_compressed("gzip")),
    (b"7z\xbc\xaf", |lang| lang.intake_compressed("7z")),
    (b"Rar!", |lang| lang.intake_compressed("RAR")),
    (b"SQLite format 3", |lang| lang.intake_database().into()),
    (b"PAR1", |lang| lang.intake_parquet().into()),
    (b"BZh", |lang| lang.intake_compressed("bzip2")),
];

/// The form of these bytes.
pub fn of(bytes: &[u8]) -> Result<Form, Refusal> {
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return refused(Lang::now().intake_empty());
    }
    if let Some((_, words)) = OTHERS.iter().find(|(first, _)| bytes.starts_with(first)) {
        return refused(words(Lang::now()));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") { packed(bytes) } else { Ok(Form::Text) }
}

/// The form of a ZIP file, by the names in it.
fn packed(bytes: &[u8]) -> Result<Form, Refusal> {
    let archive = match zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(_) => {
            return refused(Lang::now().intake_cut());
        }
    };
    let lang = Lang::now();
    let names: Vec<String> = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    let has = |name: &str| names.iter().any(|file| file.eq_ignore_ascii_case(name));
    if has("xl/workbook.xml") {
        Ok(Form::Xlsx)
    } else if has("content.xml") {
        Ok(Form::Ods)
    } else if has("xl/workbook.bin") {
        refused(lang.intake_xlsb())
    } else if has("word/document.xml") {
        refused(lang.intake_word())
    } else if has("ppt/presentation.xml") {
        refused(lang.intake_slides())
    } else if names.iter().any(|file| file.starts_with("Index/")) {
        refused(lang.intake_numbers())
    } else {
        refused(lang.intake_zip())
    }
}

/// The form of a text.
pub fn of_text(text: &str, file: &str) -> Result<TextForm, Refusal> {
    let start = text.trim_start();
    if start.is_empty() {
        return refused(Lang::now().intake_empty());
    }
    let head: String = start.chars().take(2000).collect::<String>().to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        let asks = ["password", "log in", "login", "sign in", "signin", "type=\"password\""];
        let whole = text.to_ascii_lowercase();
        return if asks.iter().any(|word| whole.contains(word)) {
            refused(Lang::now().intake_login())
        } else {
            refused(Lang::now().intake_web_page())
        };
    }
    if head.starts_with("<?xml") || head.starts_with("<svg") {
        return refused(Lang::now().intake_xml());
    }
    let ends_json = file.to_ascii_lowercase().ends_with(".json");
    if ends_json || start.starts_with(['{', '[']) && !start.starts_with("[[") {
        return Ok(TextForm::Json);
    }
    let strange = text.chars().take(4000).filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    if strange > 20 {
        return refused(Lang::now().intake_strange());
    }
    Ok(TextForm::Table)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(bytes: &[u8]) -> String {
        of(bytes).and_then(|_| of_text(&String::from_utf8_lossy(bytes), "x")).unwrap_err().0
    }

    #[test]
    fn files_that_are_no_tables_are_named() {
        for (bytes, word) in [
            (&b"%PDF-1.7 ..."[..], "PDF"),
            (b"\x89PNG\r\n", "PNG"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", ".xls"),
            (b"", "empty"),
            (b" \r\n ", "empty"),
            (b"\n<!DOCTYPE html><title>Sign in</title>", "login"),
            (b"<html><p>Hello", "web page"),
            (b"PK\x03\x04damaged", "damaged"),
            (b"<?xml version='1.0'?>", "XML"),
        ] {
            assert!(why(bytes).contains(word), "{}", why(bytes));
        }
    }

    #[test]
    fn a_list_of_records_is_json_whatever_its_name() {
        assert_eq!(of_text(" [{}]", "x.txt"), Ok(TextForm::Json));
        assert_eq!(of_text("a,b\n", "x.json"), Ok(TextForm::Json));
        assert_eq!(of_text("a,b\n", "x.csv"), Ok(TextForm::Table));
    }
}
