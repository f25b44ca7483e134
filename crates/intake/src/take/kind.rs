//! What kind of file it is, by its first bytes, and the names of kinds that are no tables.

use super::{Refusal, refused};

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

/// First bytes of files that are no tables, with what to say.
const OTHERS: [(&[u8], &str); 13] = [
    (b"%PDF", "This is a PDF. A figure needs the table that it was made from: ask for the CSV or XLSX file."),
    (b"\x89PNG", "This is a picture (PNG), not a table."),
    (b"\xff\xd8\xff", "This is a picture (JPEG), not a table."),
    (b"GIF8", "This is a picture (GIF), not a table."),
    (b"RIFF", "This is a picture or a sound, not a table."),
    (
        b"\xd0\xcf\x11\xe0",
        "This is an old Excel file (.xls), or a workbook with a password. Open it in Excel or LibreOffice and save it as .xlsx without a password.",
    ),
    (b"{\\rtf", "This is a text document (RTF), not a table."),
    (b"\x1f\x8b", "This is a compressed file (gzip). Unpack it first."),
    (b"7z\xbc\xaf", "This is a compressed file (7z). Unpack it first."),
    (b"Rar!", "This is a compressed file (RAR). Unpack it first."),
    (b"SQLite format 3", "This is a database (SQLite). Export the table as CSV."),
    (b"PAR1", "This is a Parquet file. Export the table as CSV."),
    (b"BZh", "This is a compressed file (bzip2). Unpack it first."),
];

/// The form of these bytes.
pub fn of(bytes: &[u8]) -> Result<Form, Refusal> {
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return refused("The file is empty.");
    }
    if let Some((_, words)) = OTHERS.iter().find(|(first, _)| bytes.starts_with(first)) {
        return refused(*words);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") { packed(bytes) } else { Ok(Form::Text) }
}

/// The form of a ZIP file, by the names in it.
fn packed(bytes: &[u8]) -> Result<Form, Refusal> {
    let archive = match zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(_) => {
            return refused(
                "The workbook is damaged: it can't be unpacked. It may not have been downloaded to its end.",
            );
        }
    };
    let names: Vec<String> = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    let has = |name: &str| names.iter().any(|file| file.eq_ignore_ascii_case(name));
    if has("xl/workbook.xml") {
        Ok(Form::Xlsx)
    } else if has("content.xml") {
        Ok(Form::Ods)
    } else if has("xl/workbook.bin") {
        refused("This is a binary Excel workbook (.xlsb). Save it as .xlsx.")
    } else if has("word/document.xml") {
        refused("This is a Word document, not a table. Copy its table into a sheet.")
    } else if has("ppt/presentation.xml") {
        refused("This is a presentation, not a table.")
    } else if names.iter().any(|file| file.starts_with("Index/")) {
        refused("This is a Numbers file. Export it as XLSX or CSV.")
    } else {
        refused("This is a ZIP file without a workbook in it. Unpack it and choose the table.")
    }
}

/// The form of a text.
pub fn of_text(text: &str, file: &str) -> Result<TextForm, Refusal> {
    let start = text.trim_start();
    if start.is_empty() {
        return refused("The file is empty.");
    }
    let head: String = start.chars().take(2000).collect::<String>().to_ascii_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") {
        let asks = ["password", "log in", "login", "sign in", "signin", "type=\"password\""];
        let whole = text.to_ascii_lowercase();
        return if asks.iter().any(|word| whole.contains(word)) {
            refused(
                "This is a page that asks for a login, not a table. The sheet is not public: share it with everybody who has the link, or download it and choose the file.",
            )
        } else {
            refused("This is a web page, not a table. Download the table itself as CSV or XLSX.")
        };
    }
    if head.starts_with("<?xml") || head.starts_with("<svg") {
        return refused("This is an XML file, not a table. Export it as CSV.");
    }
    let ends_json = file.to_ascii_lowercase().ends_with(".json");
    if ends_json || start.starts_with(['{', '[']) && !start.starts_with("[[") {
        return Ok(TextForm::Json);
    }
    let strange = text.chars().take(4000).filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    if strange > 20 {
        return refused(
            "This is no text and no workbook: it can't be read as a table. CSV, TSV, XLSX, ODS and JSON are read.",
        );
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
