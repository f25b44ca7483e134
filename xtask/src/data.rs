//! Reads the data set from `data/`, where it lies split by kind for review, and writes it in the published format.

use saydo::model::{Aim, Audience, Axis, Category, Coding, Dataset, Issue, Source};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What `data/set.json` holds: all that is no list of records.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u32,
    version: String,
    title: String,
    lede: String,
    coding: Coding,
    axis: Axis,
    audiences: Vec<Audience>,
    issues: Vec<Issue>,
    #[serde(default)]
    aims: Vec<Aim>,
    #[serde(default)]
    categories: Vec<Category>,
    sources: Vec<Source>,
}

/// The data set under `root`, or a message with file, line and column.
pub fn load(root: &Path) -> Result<Dataset, String> {
    let folder = root.join("data");
    let head: Head = read(&folder, "set")?;
    Ok(Dataset {
        format: head.format,
        version: head.version,
        title: head.title,
        lede: head.lede,
        coding: head.coding,
        axis: head.axis,
        audiences: head.audiences,
        issues: head.issues,
        aims: head.aims,
        categories: head.categories,
        speakers: read(&folder, "speakers")?,
        places: read(&folder, "places")?,
        forums: read(&folder, "forums")?,
        sources: head.sources,
        statements: read(&folder, "statements")?,
        actions: read(&folder, "actions")?,
        context: read(&folder, "context")?,
        findings: read(&folder, "findings")?,
        links: read(&folder, "links")?,
        story: read(&folder, "story")?,
        corrections: read(&folder, "corrections")?,
        uncited: read(&folder, "uncited")?,
    })
}

/// The data set in the published format, its keys in the format's order. A date that isn't there is left out, as the
/// format has it.
pub fn to_json(dataset: &Dataset) -> String {
    // Only maps with keys other than text can fail here, and the format has none.
    let mut document = serde_json::to_value(dataset).unwrap_or_default();
    for kind in ["statements", "actions", "context"] {
        for record in document[kind].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            if record.get("date").is_some_and(Value::is_null) {
                record.shift_remove("date");
            }
        }
    }
    format!("{document:#}\n")
}

fn read<T: DeserializeOwned>(folder: &Path, kind: &str) -> Result<T, String> {
    let name = format!("data/{kind}.json");
    let text = fs::read_to_string(folder.join(format!("{kind}.json")))
        .map_err(|error| format!("can't read {name}, a part of the data set: {error}"))?;
    parse(&name, &text)
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let place = format!(" at line {line} column {column}");
        format!("{name}:{line}:{column}: {}", error.to_string().trim_end_matches(&place))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo::model::{ContextEvent, Date, Forum};

    #[test]
    fn an_error_names_file_line_and_column() {
        let outcome = parse::<Vec<Forum>>("data/forums.json", "[\n  { \"id\": \"un\" }\n]");
        assert_eq!(outcome.err().as_deref(), Some("data/forums.json:2:16: missing field `name`"));
    }

    #[test]
    fn only_an_absent_date_is_left_out() {
        let undated = ContextEvent { id: "a".into(), ..ContextEvent::default() };
        let dated = ContextEvent { date: Some(Date("2016/2017".into())), ..undated.clone() };
        let text = to_json(&Dataset { context: vec![undated, dated], ..Dataset::default() });
        assert_eq!(text.matches("\"date\": \"2016/2017\"").count(), 1);
        assert_eq!(text.matches("\"date\": null").count(), 0);
        assert_eq!(text.matches("\"date_note\": null").count(), 2);
    }

    #[test]
    fn the_published_document_reads_back_in_the_order_of_the_format() {
        let dataset = Dataset { format: 1, title: "t".into(), ..Dataset::default() };
        let text = to_json(&dataset);
        assert_eq!(parse::<Dataset>("data.json", &text), Ok(dataset));
        let at = |key: &str| text.find(&format!("\n  \"{key}\"")).unwrap();
        assert!(at("format") < at("title") && at("forums") < at("sources") && at("sources") < at("statements"));
    }
}
