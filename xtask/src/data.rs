//! Reads the data set from `data/`, where it lies split by kind for review.

use saydo::model::{Aim, Audience, Axis, Category, Checked, Coding, Dataset, Issue, Source, Terms};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::Path;

/// What `data/set.json` holds: all that is no list of records.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u32,
    version: String,
    #[serde(default)]
    checked: Checked,
    title: String,
    lede: String,
    #[serde(default)]
    headline: Option<String>,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    terms: Terms,
    coding: Coding,
    axis: Axis,
    audiences: Vec<Audience>,
    issues: Vec<Issue>,
    #[serde(default)]
    aims: Vec<Aim>,
    #[serde(default)]
    categories: Vec<Category>,
    sources: Vec<Source>,
    #[serde(default)]
    critic: Vec<String>,
}

/// The data set under `root`, or a message with file, line and column.
pub fn load(root: &Path) -> Result<Dataset, String> {
    let folder = root.join("data");
    let head: Head = read(&folder, "set")?;
    Ok(Dataset {
        format: head.format,
        version: head.version,
        checked: head.checked,
        title: head.title,
        lede: head.lede,
        headline: head.headline,
        lang: head.lang,
        terms: head.terms,
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
        critic: head.critic,
    })
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
    use saydo::model::Forum;

    #[test]
    fn an_error_names_file_line_and_column() {
        let outcome = parse::<Vec<Forum>>("data/forums.json", "[\n  { \"id\": \"un\" }\n]");
        assert_eq!(outcome.err().as_deref(), Some("data/forums.json:2:16: missing field `name`"));
    }
}
