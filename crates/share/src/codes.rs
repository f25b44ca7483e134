//! A coder's codes as a file: written from a view, and read with a list of all errors. `docs/coding.md` describes the
//! format.

use super::clip::{clip, flat};
use saydo_analysis::{Passage, passage};
use saydo_model::problem::Problem;
use saydo_model::{Code, CodeWords, Dataset, RecordId, id};
use saydo_scene::{Input, locator, words};
use saydo_state::{Recode, recode};
use serde::Serialize;
use serde_json::{Map, Value};

/// The name of the format.
pub const FORMAT: &str = "saydo-codes-1";
/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 4_000_000;
/// The text for "left out" in place of a code.
const LEFT_OUT: &str = "x";

#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    title: &'a str,
    data: &'a str,
    codebook: &'a str,
    coder: &'a str,
    note: &'a str,
    said: &'a CodeWords,
    done: &'a CodeWords,
    codes: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    record: String,
    code: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Value>,
    side: String,
    #[serde(rename = "where")]
    place: String,
    what: String,
}

/// The present codes of all passages. Changed codes have the published code beside them.
pub fn present(input: &Input<'_>) -> String {
    document(input, input.lang.codes_file_note().as_str(), &|passage| match input.recoded(passage) {
        Some(recode) => (recode.code.map_or(Value::from(LEFT_OUT), value), Some(value(passage.code()))),
        None => (value(passage.code()), None),
    })
}

/// All passages without codes, for a coder who hasn't seen the published ones.
pub fn empty(input: &Input<'_>) -> String {
    document(input, input.lang.codes_empty_note().as_str(), &|_| (Value::Null, None))
}

fn document(input: &Input<'_>, note: &str, coded: &dyn Fn(Passage<'_>) -> (Value, Option<Value>)) -> String {
    let dataset = input.dataset;
    let entry = |passage: Passage<'_>| {
        let (code, published) = coded(passage);
        let place = passage.locators().first().map_or_else(String::new, |locator| locator::located(input, locator));
        Entry {
            record: passage.id().to_string(),
            code,
            published,
            side: words::standing(dataset, input.lang, passage.standing(dataset)),
            place,
            what: passage.quotes().first().cloned().unwrap_or_else(|| passage.summary().to_owned()),
        }
    };
    let document = Document {
        format: FORMAT,
        title: &dataset.title,
        data: &dataset.version,
        codebook: &dataset.coding.codebook,
        coder: "",
        note,
        said: &dataset.axis.said,
        done: &dataset.axis.done,
        codes: passage::all(dataset).map(entry).collect(),
    };
    // This fails only for maps with keys other than text, and there are none.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

fn value(code: Code) -> Value {
    serde_json::to_value(code).unwrap_or_default()
}

/// A second coder's codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coding {
    /// The coder's name in the file.
    pub coder: String,
    /// A code for each record, `None` if it is left out. Records that are not coded are missing.
    pub codes: Vec<Recode>,
}

/// Problems in the order of the report.
pub type Problems = Vec<Problem>;

/// Reads a file. A file with an error is refused as a whole; warnings are returned with the codes.
///
/// # Errors
/// All problems at once, errors first.
pub fn read(dataset: &Dataset, bytes: &[u8]) -> Result<(Coding, Problems), Problems> {
    let root = root(bytes).map_err(|problem| vec![problem])?;
    let mut reader =
        Reader { dataset, coding: Coding::default(), seen: Vec::new(), errors: Vec::new(), warnings: Vec::new() };
    reader.head(&root);
    match root.get("codes") {
        Some(Value::Array(entries)) => entries.iter().enumerate().for_each(|(at, entry)| reader.entry(at, entry)),
        other => reader.errors.push(Problem::error("codes", found(other), "a list with an entry for each record")),
    }
    if reader.coding.codes.is_empty() && reader.errors.is_empty() {
        let expected = "a code for at least one record of this data set";
        reader.errors.push(Problem::error("codes", "no code", expected));
    }
    if reader.errors.is_empty() {
        Ok((reader.coding, reader.warnings))
    } else {
        reader.errors.append(&mut reader.warnings);
        Err(reader.errors)
    }
}

fn root(bytes: &[u8]) -> Result<Map<String, Value>, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::error("file", "more than 4 MB", "a file of codes, which is much smaller"));
    }
    // Some editors write a byte order mark. It is not an error.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let expected = "JSON that begins with {, as “Save your codes” writes it";
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(root)) => Ok(root),
        Ok(other) => Err(Problem::error("file", found(Some(&other)), expected)),
        Err(error) if bytes.trim_ascii_start().starts_with(b"{") => {
            let place = format!("line {}, column {}", error.line(), error.column());
            Err(Problem::error(place, "something that is no JSON", "JSON; everything before that place is in order"))
        }
        Err(_) => Err(Problem::error("file", "something else than JSON", expected)),
    }
}

struct Reader<'a> {
    dataset: &'a Dataset,
    coding: Coding,
    seen: Vec<RecordId>,
    errors: Problems,
    warnings: Problems,
}

impl Reader<'_> {
    fn head(&mut self, root: &Map<String, Value>) {
        let format = root.get("format");
        if format != Some(&Value::from(FORMAT)) {
            self.errors.push(Problem::error("format", found(format), format!("\"{FORMAT}\"")));
        }
        if let Some(data) = root.get("data").filter(|data| data.as_str() != Some(&self.dataset.version)) {
            let expected = format!("\"{}\", the data shown here; records may differ", self.dataset.version);
            self.warnings.push(Problem::error("data", found(Some(data)), expected));
        }
        if let Some(Value::String(coder)) = root.get("coder") {
            self.coding.coder = clip(&flat(coder), 60);
        }
    }

    fn entry(&mut self, at: usize, entry: &Value) {
        let place = format!("codes[{at}]");
        let Value::Object(entry) = entry else {
            let expected = "an entry such as {\"record\": \"…\", \"code\": 1}";
            return self.errors.push(Problem::error(place, found(Some(entry)), expected));
        };
        let record = match entry.get("record") {
            Some(Value::String(record)) if id::is_well_formed(record) => RecordId(record.clone()),
            other => {
                let expected = "the name of a record in small letters, digits and hyphens";
                return self.errors.push(Problem::error(format!("{place}, record"), found(other), expected));
            }
        };
        let place = format!("codes[{at}] ({record})");
        if self.seen.contains(&record) {
            return self.errors.push(Problem::error(place, "a second entry for this record", "one entry a record"));
        }
        self.seen.push(record.clone());
        let code = self.code(&place, entry.get("code"));
        if passage::find(self.dataset, &record).is_none() {
            let expected = "a record of this data set; the entry is passed over";
            return self.warnings.push(Problem::error(place, "a record that is not in it", expected));
        }
        if let Some(code) = code {
            recode::put(&mut self.coding.codes, Recode { record, code });
        }
    }

    /// A code, `Some(None)` if left out, `None` if not coded or wrong.
    fn code(&mut self, place: &str, value: Option<&Value>) -> Option<Option<Code>> {
        let axis = self.dataset.axis.codes();
        let number = match value {
            None | Some(Value::Null) => return None,
            Some(Value::String(text)) if text == LEFT_OUT => return Some(None),
            Some(value) => value.as_f64().and_then(Code::from_number),
        };
        if number.is_none_or(|code| !axis.contains(&code)) {
            let codes: Vec<String> = axis.iter().map(|code| code.key()).collect();
            let expected = format!("one of {}; \"{LEFT_OUT}\" to leave it out, null if not scored", codes.join(", "));
            self.errors.push(Problem::error(format!("{place}, code"), found(value), expected));
            return None;
        }
        Some(number)
    }
}

/// A value of the file, short enough for a line.
fn found(value: Option<&Value>) -> String {
    match value {
        None => "nothing".to_owned(),
        Some(Value::Array(_)) => "a list".to_owned(),
        Some(Value::Object(_)) => "an object".to_owned(),
        Some(other) => clip(&flat(&other.to_string()), 40),
    }
}
