//! Reads a data set from elsewhere, in the published format or packed: returns the packed form, or its problems.

use crate::wrong;
use saydo_model::packed::Unreadable;
use saydo_model::problem::{Problem, Severity};
use saydo_model::validate::validate_within;
use saydo_model::{Dataset, limits, packed};
use saydo_state::story;

/// The most problems that are reported at once.
const MOST: usize = 20;

/// The packed form and the data's language, or no bytes and a text with one problem per line. So many times the usual bytes
/// and entries are read.
pub(super) fn read(bytes: &[u8], times: usize) -> Vec<Vec<u8>> {
    answer(packed_of(bytes, times))
}

/// The two parts of an answer.
pub(super) fn answer(made: Result<(Vec<u8>, String), String>) -> Vec<Vec<u8>> {
    match made {
        Ok((bytes, lang)) => vec![bytes, lang.into_bytes()],
        Err(problems) => vec![Vec::new(), problems.into_bytes()],
    }
}

fn packed_of(bytes: &[u8], times: usize) -> Result<(Vec<u8>, String), String> {
    if bytes.len() > limits::BYTES * times {
        let most = limits::BYTES * times / 1_000_000;
        return Err(format!("The data are too large: {} bytes. At most {most} MB can be read.", bytes.len()));
    }
    let dataset = match packed::read(bytes) {
        Ok(dataset) => dataset,
        Err(Unreadable::Damaged) => return Err("The packed data are damaged or cut off.".to_owned()),
        Err(Unreadable::NotPacked) => published(bytes)?,
    };
    told(validate_within(&dataset, limits::ENTRIES * times), &dataset)?;
    packed(&dataset)
}

/// What is said of the problems of a data set, and of those of its story.
pub(super) fn told(problems: Vec<Problem>, dataset: &Dataset) -> Result<(), String> {
    let problems: Vec<String> = problems
        .into_iter()
        .chain(story::problems(dataset))
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| problem.to_string())
        .collect();
    if !problems.is_empty() {
        let n = problems.len();
        let more = if n > MOST { format!("\n… and {} more", n - MOST) } else { String::new() };
        let word = if n == 1 { "problem" } else { "problems" };
        return Err(format!("The data has {n} {word}:\n{}{more}", problems[..n.min(MOST)].join("\n")));
    }
    Ok(())
}

/// The packed form, and the data's language.
pub(super) fn packed(dataset: &Dataset) -> Result<(Vec<u8>, String), String> {
    let bytes = packed::write(dataset).map_err(|error| format!("The data can't be packed: {error}."))?;
    Ok((bytes, dataset.lang.clone().unwrap_or_default()))
}

/// A data set in the published format.
pub(super) fn published(json: &[u8]) -> Result<Dataset, String> {
    // Some editors write a byte order mark. It is not an error.
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    if !json.trim_ascii_start().starts_with(b"{") {
        return Err(
            "This is no data set: it should be a JSON file that begins with {, or the packed form that the build \
                    writes."
                .to_owned(),
        );
    }
    let mut reader = serde_json::Deserializer::from_slice(json);
    let read = serde_path_to_error::deserialize(&mut reader);
    let read = read.map_err(|error| wrong::in_words(&error.path().to_string(), error.inner()))?;
    reader.end().map_err(|error| wrong::in_words("", &error))?;
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::Statement;
    use serde_json::Value;

    /// The example of the format's documentation.
    fn example() -> Value {
        let (_, after) = include_str!("../../../docs/format.md").split_once("```json\n").unwrap();
        serde_json::from_str(after.split_once("```").unwrap().0).unwrap()
    }

    fn said(bytes: &[u8]) -> String {
        let answer = read(bytes, 1);
        assert!(answer[0].is_empty());
        String::from_utf8(answer[1].clone()).unwrap()
    }

    fn from(json: &Value) -> Dataset {
        serde_json::from_value(json.clone()).unwrap()
    }

    #[test]
    fn packed_data_are_checked_like_published_ones() {
        let good = packed::write(&from(&example())).unwrap();
        assert_eq!(read(&good, 1), [good.clone(), Vec::new()]);
        let mut wrong = from(&example());
        wrong.statements[0].issue = "nowhere".into();
        wrong.axis.low.0 = i32::MIN;
        let told = said(&packed::write(&wrong).unwrap());
        assert!(told.contains("issue: found `nowhere`") && told.contains("axis, step"), "{told}");
        // The last byte is the version of the checks, which older data lack.
        assert!(said(&good[..good.len() - 2]).contains("damaged or cut off"));
    }

    #[test]
    fn a_large_data_set_is_read_where_its_page_says_so() {
        let mut long = from(&example());
        let [first, ..] = &long.statements[..] else { panic!("the example has a statement") };
        let first = first.clone();
        for n in 0..limits::ENTRIES {
            long.statements.push(Statement { id: format!("more-{n}").as_str().into(), ..first.clone() });
        }
        let bytes = serde_json::to_vec(&long).unwrap();
        let told = |times| String::from_utf8(read(&bytes, times)[1].clone()).unwrap();
        assert!(told(1).contains("expected at most 20000") || told(1).contains("too large"), "{}", told(1));
        assert_eq!(told(limits::LARGE), "");
        let beyond = vec![b' '; limits::BYTES * limits::LARGE + 1];
        assert!(String::from_utf8(read(&beyond, limits::LARGE)[1].clone()).unwrap().contains("At most 100 MB"));
    }

    #[test]
    fn what_passed_older_checks_opens_though_a_newer_rule_would_refuse_it() {
        let mut data = example();
        data["lang"] = Value::from("english");
        let opens = |data: &Value| {
            let packed = packed::write(&from(data)).unwrap();
            let [json, packed] = [read(data.to_string().as_bytes(), 1), read(&packed, 1)];
            assert_eq!(json[0].is_empty(), packed[0].is_empty());
            !json[0].is_empty()
        };
        assert!(opens(&data), "published before the checks had versions");
        data["checked"] = Value::from(1);
        assert!(opens(&data), "published by the first version");
        data["checked"] = Value::from(2);
        assert!(!opens(&data) && said(data.to_string().as_bytes()).contains("lang: found `english`"));
        data["lang"] = Value::from("en");
        assert!(opens(&data));
        data["checked"] = Value::from(4_000_000);
        assert!(opens(&data), "a later version than this program's is no fault");
    }

    #[test]
    fn what_is_too_large_is_refused() {
        assert!(said(&vec![b' '; limits::BYTES + 1]).contains("At most 20 MB"));
        let mut long = example();
        long["title"] = Value::from("x".repeat(10_000_000));
        let told = said(long.to_string().as_bytes());
        assert_eq!(told, "The data has 1 problem:\ntitle: found 10000000 characters; expected at most 300");
    }

    #[test]
    fn hidden_characters_are_shown_by_number() {
        let mut turned = example();
        turned["title"] = Value::from("\u{202e}abc");
        let dataset = packed::read(&read(turned.to_string().as_bytes(), 1)[0]).unwrap();
        assert_eq!(dataset.title, "[U+202E]abc");
        assert_eq!(packed::read(&packed::write(&from(&turned)).unwrap()).unwrap().title, "[U+202E]abc");
    }
}
