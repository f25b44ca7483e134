//! Reads a data set in the published format: returns the packed form, or its problems.

use crate::model::problem::Severity;
use crate::model::validate::validate;
use crate::model::{Dataset, packed};
use crate::state::story;

/// The most problems that are reported at once.
const MOST: usize = 20;

/// The packed form and an empty text, or no bytes and a text with one problem per line.
pub(super) fn read(json: &[u8]) -> Vec<Vec<u8>> {
    match packed_of(json) {
        Ok(bytes) => vec![bytes, Vec::new()],
        Err(problems) => vec![Vec::new(), problems.into_bytes()],
    }
}

fn packed_of(json: &[u8]) -> Result<Vec<u8>, String> {
    // Some editors write a byte order mark. It is not an error.
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    if !json.trim_ascii_start().starts_with(b"{") {
        return Err(
            "This is no data set: it should be a JSON file that begins with {, or the packed form that the build \
                    writes."
                .to_owned(),
        );
    }
    let dataset: Dataset = serde_json::from_slice(json)
        .map_err(|error| format!("The data can't be read: {error}. Everything before that place is in order."))?;
    let problems: Vec<String> = validate(&dataset)
        .into_iter()
        .chain(story::problems(&dataset))
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| problem.to_string())
        .collect();
    if !problems.is_empty() {
        let n = problems.len();
        let more = if n > MOST { format!("\n… and {} more", n - MOST) } else { String::new() };
        let word = if n == 1 { "problem" } else { "problems" };
        return Err(format!("The data has {n} {word}:\n{}{more}", problems[..n.min(MOST)].join("\n")));
    }
    packed::write(&dataset).map_err(|error| format!("The data can't be packed: {error}."))
}
