//! What a reader waits for on a phone: `tests/e2e/phone.mjs` measures it in a browser, here it becomes a table.

use super::numbers::ms;
use super::script::{built, measured};
use serde::Deserialize;
use std::ffi::OsStr;
use std::fmt::Write;
use std::path::Path;

/// A page and its medians: times in ms, and what was fetched until it answers.
#[derive(Clone, Debug, Deserialize)]
pub struct Page {
    name: String,
    picture: Option<f64>,
    alive: Option<f64>,
    longest: Option<f64>,
    #[serde(rename = "kB")]
    kb: Option<f64>,
    /// First picture in times of the page `floor`, in the same round.
    ratio: Option<f64>,
}

/// Measures our pages, and those of another folder if there is one.
pub fn measure(root: &Path, referee: Option<&Path>, runs: u32) -> Result<Vec<Page>, String> {
    built(root)?;
    let whole =
        |folder: &Path| folder.canonicalize().map_err(|error| format!("can't read {}: {error}", folder.display()));
    let folder = referee.map(whole).transpose()?;
    println!("measuring on a slow network and processor, {runs} rounds after a first one; nothing else should run");
    let runs = runs.to_string();
    let arguments: Vec<&OsStr> = [runs.as_ref()].into_iter().chain(folder.iter().map(AsRef::as_ref)).collect();
    measured(root, "phone.mjs", &arguments)
}

/// The table.
pub fn table(pages: &[Page]) -> String {
    let has_floor = pages.iter().any(|page| page.ratio.is_some());
    let (head, rule) = if has_floor { (" × floor |", "---:|") } else { ("", "") };
    let mut table = format!(
        "| page | first picture, ms |{head} answers, ms | longest task, ms | kB until it answers |\n|---|---:|{rule}---:|---:|---:|\n"
    );
    let cell = |value: Option<f64>, show: fn(f64) -> String| value.map_or("–".to_owned(), show);
    for page in pages {
        let ratio =
            if has_floor { format!(" {} |", cell(page.ratio, |ratio| format!("{ratio:.2}"))) } else { String::new() };
        let _ = writeln!(
            table,
            "| {} | {} |{ratio} {} | {} | {} |",
            page.name,
            cell(page.picture, ms),
            cell(page.alive, ms),
            cell(page.longest, ms),
            cell(page.kb, |kb| format!("{kb:.0}"))
        );
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_a_picture_has_a_dash_and_no_floor_no_column() {
        let json = r#"[{"name":"page","picture":690.6,"alive":2962.1,"longest":446,"kB":278.2,"ratio":null},
                       {"name":"far","picture":null,"alive":null,"longest":0,"kB":1.7,"ratio":null}]"#;
        let mut pages: Vec<Page> = serde_json::from_str(json).unwrap();
        let text = table(&pages);
        assert!(
            text.contains("| page | 691 | 2962 | 446 | 278 |") && text.contains("| far | – | – | 0.00 | 2 |"),
            "{text}"
        );
        pages[0].ratio = Some(1.019);
        assert!(table(&pages).contains("| page | 691 | 1.02 | 2962 |"));
    }
}
