//! Validates JSON documents against a JSON Schema: `validate-schema SCHEMA DOCUMENT`.
//!
//! Prints one line a violation, `place<TAB>what is wrong`, and exits 1 where there is one, 2 where nothing
//! could be validated.

use serde_json::Value;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [schema, document] = arguments.as_slice() else {
        eprintln!("usage: validate-schema SCHEMA DOCUMENT");
        return ExitCode::from(2);
    };
    match read(schema).and_then(|schema| Ok((schema, read(document)?))).and_then(|(s, d)| violations(&s, &d)) {
        Ok(found) if found.is_empty() => ExitCode::SUCCESS,
        Ok(found) => {
            found.iter().for_each(|line| println!("{line}"));
            ExitCode::FAILURE
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn read(path: &str) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path} can't be read: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{path} is no JSON: {error}"))
}

/// Every violation as `place<TAB>what is wrong`.
fn violations(schema: &Value, document: &Value) -> Result<Vec<String>, String> {
    let validator =
        jsonschema::draft202012::new(schema).map_err(|error| format!("the schema is no schema: {error}"))?;
    Ok(validator.iter_errors(document).map(|error| format!("{}\t{error}", error.instance_path())).collect())
}

#[cfg(test)]
mod tests;
