//! The published JSON Schema, applied to a document.
//!
//! The validator is one of the heavy test tools, so that a build never compiles it.

use super::outcome::Outcome;
use serde_json::Value;
use std::path::Path;

/// The published schema, from the repository's root.
const SCHEMA: &str = "data/schema.json";
/// The schema of promises.
const SCHEMA_2: &str = "data/schema-2.json";

/// Checks a document against the schema.
pub fn check(root: &Path, document: &Value) -> Outcome {
    let schema = if document["format"] == 2 { SCHEMA_2 } else { SCHEMA };
    match violations(root, schema, document) {
        Ok(errors) if errors.is_empty() => Outcome::of("schema", format!("valid by {schema}")),
        Ok(errors) => Outcome::of("schema", format!("not valid by {schema}")).with_errors(errors),
        Err(message) => Outcome::of("schema", String::new()).with_error(message),
    }
}

fn violations(root: &Path, schema: &str, document: &Value) -> Result<Vec<String>, String> {
    let folder = root.join("target/xtask");
    let file = folder.join("document.json");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::write(&file, document.to_string()))
        .map_err(|error| format!("{} can't be written: {error}", file.display()))?;
    let output = crate::repository::cargo()
        .args(["run", "--quiet", "--package", "saydo-test-tools", "--features", "schema", "--bin", "validate-schema"])
        .arg("--")
        .arg(root.join(schema))
        .arg(&file)
        .output()
        .map_err(|error| format!("the validator can't be started: {error}"))?;
    match output.status.code() {
        Some(0) => Ok(Vec::new()),
        Some(1) if !output.stdout.is_empty() => {
            Ok(String::from_utf8_lossy(&output.stdout).lines().map(violation).collect())
        }
        _ => Err(format!("the validator gave no verdict: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// A line of the validator as a sentence.
fn violation(line: &str) -> String {
    match line.split_once('\t') {
        Some(("", what)) => format!("the document: {what}"),
        Some((place, what)) => format!("{place}: {what}"),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests;
