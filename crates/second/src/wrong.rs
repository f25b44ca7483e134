//! What is wrong with a JSON file, in words for somebody who writes no programs.
//!
//! The library that reads JSON speaks to programmers ("invalid type: string, expected f64"). Its messages have few forms,
//! which are named here; one of another form is shown as it is.

use serde_json::Error;
use serde_json::error::Category;

/// Where and what, as a sentence. `path` is where the reader stood, such as `statements[3].position`.
pub(super) fn in_words(path: &str, error: &Error) -> String {
    let line = error.line();
    match error.classify() {
        Category::Io => "The data can't be read.".to_owned(),
        Category::Eof => format!("The file ends too early, in line {line}. It may be cut off."),
        Category::Syntax => format!(
            "The file is no JSON from line {line}, character {} on: a comma, a quotation mark or a bracket is missing there, \
             or is too many.",
            error.column()
        ),
        Category::Data => {
            let told = error.to_string();
            let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(told, _)| told);
            [&place(path), &of_data(told), " (line ", &line.to_string(), ")."].concat()
        }
    }
}

/// `statements[3].position` → `statements, entry 4, position: `.
fn place(path: &str) -> String {
    let mut steps: Vec<String> = Vec::new();
    for step in path.split('.').filter(|step| !step.is_empty() && *step != "?") {
        let (name, at) = step.split_once('[').unwrap_or((step, ""));
        if !name.is_empty() {
            steps.push(name.to_owned());
        }
        let at = at.trim_end_matches(']').parse::<usize>();
        steps.extend(at.ok().map(|at| format!("entry {}", at + 1)));
    }
    if steps.is_empty() { String::new() } else { steps.join(", ") + ": " }
}

fn of_data(told: &str) -> String {
    let named = |rest: &str| rest.trim_matches('`').to_owned();
    if let Some(name) = told.strip_prefix("missing field ") {
        return format!("“{}” is missing", named(name));
    }
    if let Some(name) = told.strip_prefix("duplicate field ") {
        return format!("“{}” is there twice", named(name));
    }
    for (form, word) in [("unknown field ", "name"), ("unknown variant ", "word")] {
        if let Some((name, expected)) = told.strip_prefix(form).and_then(|rest| rest.split_once(", ")) {
            let known = expected.trim_start_matches("expected ").trim_start_matches("one of ");
            let known = known.replace('`', "");
            return format!("found “{}”, which is no {word} that is known here; expected {known}", named(name));
        }
    }
    let forms = ["invalid type: ", "invalid value: ", "invalid length "];
    let rest = forms.iter().find_map(|form| told.strip_prefix(form));
    match rest.and_then(|rest| rest.rsplit_once(", expected ")) {
        Some((found, expected)) => format!("found {}; expected {}", thing(found), kind(expected)),
        None => told.to_owned(),
    }
}

/// What was found.
fn thing(found: &str) -> String {
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    match kind {
        "string" => format!("the text “{}”", value.trim_matches('"')),
        "integer" => format!("the number {}", value.trim_matches('`')),
        "floating" => format!("the number {}", value.trim_start_matches("point ").trim_matches('`')),
        "boolean" => value.trim_matches('`').to_owned(),
        "null" | "unit" => "nothing (null)".to_owned(),
        "sequence" => "a list [ … ]".to_owned(),
        "map" => "an object { … }".to_owned(),
        length if length.parse::<usize>().is_ok() => format!("{length} entries"),
        _ => found.to_owned(),
    }
}

/// What was expected.
fn kind(expected: &str) -> String {
    match expected {
        "f64" | "f32" => "a number".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, not below 0".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "a string" | "a borrowed string" | "str" | "string" => "a text in quotation marks".to_owned(),
        "a sequence" => "a list [ … ]".to_owned(),
        "a map" => "an object { … }".to_owned(),
        expected if expected.starts_with("struct ") => "an object { … }".to_owned(),
        expected => expected.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::Dataset;

    fn told(json: &str) -> String {
        let mut reader = serde_json::Deserializer::from_str(json);
        let error = serde_path_to_error::deserialize::<_, Dataset>(&mut reader).unwrap_err();
        in_words(&error.path().to_string(), error.inner())
    }

    /// The example of the format's documentation, with one change.
    fn changed(from: &str, to: &str) -> String {
        let (_, after) = include_str!("../../../docs/format.md").split_once("```json\n").unwrap();
        let json = after.split_once("```").unwrap().0;
        assert!(json.contains(from), "{from}");
        told(&json.replacen(from, to, 1))
    }

    #[test]
    fn a_wrong_kind_of_value_is_told_with_its_place() {
        let told = changed("\"statements\": [", "\"statements\": [{\"id\": 7},");
        let expected = "statements, entry 1, id: found the number 7; expected a text in quotation marks (line ";
        assert!(told.starts_with(expected), "{told}");
        assert!(
            changed("\"links\": [", "\"links\": \"none\", \"x\": [").contains("found the text “none”; expected a list")
        );
    }

    #[test]
    fn no_message_speaks_to_programmers() {
        let messages = [
            changed("\"format\": 1", "\"format\": \"one\""),
            changed("\"format\": 1", "\"format\": -1"),
            changed("\"format\": 1", "\"format\": null"),
            changed("\"format\": 1,", ""),
            changed("\"format\": 1", "\"format\": 1, \"format\": 1"),
            changed("\"axis\": {", "\"axis\": [], \"y\": {"),
            told("{\"format\": 1"),
            told("{\"format\": 1,,}"),
            told("[]"),
        ];
        for message in messages {
            for word in ["invalid", "type:", "u32", "i64", "f64", "struct", "EOF", "sequence", "string", "`", "column"]
            {
                assert!(!message.contains(word), "{word}: {message}");
            }
            assert!(message.ends_with('.'), "{message}");
        }
    }
}
