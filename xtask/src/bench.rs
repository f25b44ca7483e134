//! `cargo xtask bench`: measures what a reader waits for on a phone, how work grows with the data, and what actions cost
//! in a browser, and writes it into `benches/README.md` with a picture of the curves. It measures and judges nothing; no
//! test reads the times.
//!
//! `cargo xtask bench-page` writes `target/bench/`: the product's element as a page for a comparison of libraries.

mod browser;
mod curves;
mod growth;
mod numbers;
mod page;
mod phone;
mod script;

use growth::Growth;
use std::fs;
use std::path::{Path, PathBuf};

/// The file that holds the tables.
const FILE: &str = "benches/README.md";
/// The picture of the growth, beside it.
const PICTURE: &str = "benches/growth.svg";

/// What is measured, as the command line names it and the file marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Phone,
    Growth,
    Browser,
}

impl Part {
    const ALL: [Self; 3] = [Self::Phone, Self::Growth, Self::Browser];

    fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Growth => "growth",
            Self::Browser => "browser",
        }
    }
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    /// A folder with other pages to compare with.
    referee: Option<PathBuf>,
    /// Rounds on the phone and in the browser.
    runs: u32,
    /// The only part to measure.
    only: Option<Part>,
}

/// Runs `cargo xtask bench`.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let asked = asked(arguments)?;
    let root = crate::repository::root();
    for part in Part::ALL.into_iter().filter(|part| asked.only.is_none_or(|only| only == *part)) {
        let table = match part {
            Part::Phone => phone::table(&phone::measure(&root, asked.referee.as_deref(), asked.runs)?),
            Part::Browser => browser::tables(&browser::measure(&root, asked.runs)?),
            Part::Growth => {
                let growth = Growth::parse(&growth::measure()?)?;
                write(&root, PICTURE, &curves::svg(&growth))?;
                growth.table()
            }
        };
        // What was measured is kept, whatever comes after it.
        write(&root, FILE, &between(&read(&root)?, part.name(), &table)?)?;
    }
    println!("wrote {FILE}");
    Ok(())
}

/// Runs `cargo xtask bench-page`.
pub fn page(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err("bench-page takes no arguments; it writes target/bench/".to_owned());
    }
    page::write(&crate::repository::root())
}

fn asked(arguments: &[String]) -> Result<Asked, String> {
    let mut asked = Asked { referee: None, runs: 4, only: None };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match (argument.as_str(), rest.next().map(String::as_str)) {
            ("--referee", Some(folder)) if Path::new(folder).join("dist").is_dir() => {
                asked.referee = Some(PathBuf::from(folder));
            }
            ("--referee", Some(folder)) => {
                return Err(format!("{folder} holds no folder dist/ with the pages to compare with; build them first"));
            }
            ("--runs", Some(n)) => {
                let n = n.parse().ok().filter(|n| *n > 0);
                asked.runs = n.ok_or("--runs needs a number of rounds, at least 1")?;
            }
            ("--only", Some(name)) => {
                let part = Part::ALL.into_iter().find(|part| part.name() == name);
                asked.only = Some(part.ok_or("--only takes phone, growth or browser")?);
            }
            _ => {
                return Err(format!(
                    "bench doesn't know {argument:?}; it takes --referee DIR, --runs N, --only phone|growth|browser"
                ));
            }
        }
    }
    Ok(asked)
}

/// The text with what stands between two marks replaced.
fn between(text: &str, name: &str, content: &str) -> Result<String, String> {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let lacking = || format!("{FILE} lacks the marks {} and {close}, between which the table stands", open.trim());
    let (head, rest) = text.split_once(&open).ok_or_else(lacking)?;
    let (_, tail) = rest.split_once(&close).ok_or_else(lacking)?;
    Ok([head, &open, content, &close, tail].concat())
}

fn read(root: &Path) -> Result<String, String> {
    fs::read_to_string(root.join(FILE)).map_err(|error| format!("can't read {FILE}: {error}"))
}

fn write(root: &Path, file: &str, text: &str) -> Result<(), String> {
    fs::write(root.join(file), text).map_err(|error| format!("can't write {file}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Asked, String> {
        asked(&arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_asked_is_read_or_refused() {
        assert_eq!(parse(&[]), Ok(Asked { referee: None, runs: 4, only: None }));
        assert_eq!(parse(&["--runs", "2", "--only", "growth"]).unwrap().only, Some(Part::Growth));
        assert!(parse(&["--only", "speed"]).is_err_and(|why| why.contains("phone, growth or browser")));
        assert!(parse(&["--runs", "0"]).is_err_and(|why| why.contains("at least 1")));
        assert!(parse(&["--referee", "/nowhere"]).is_err_and(|why| why.contains("dist/")));
        assert!(parse(&["--fast"]).is_err_and(|why| why.contains("--fast")));
    }

    #[test]
    fn only_what_stands_between_its_marks_is_replaced() {
        let text = "a\n<!-- one -->\nold\n<!-- /one -->\nb";
        assert_eq!(between(text, "one", "new\n"), Ok("a\n<!-- one -->\nnew\n<!-- /one -->\nb".to_owned()));
        assert!(between(text, "two", "").is_err_and(|why| why.contains("<!-- two -->")));
    }

    #[test]
    fn the_file_of_the_repository_has_the_marks_of_each_part() {
        let text = read(&crate::repository::root()).unwrap();
        assert!(Part::ALL.iter().all(|part| between(&text, part.name(), "").is_ok()));
    }
}
