//! The report's text, if available: paragraphs by section and number.
//!
//! A paragraph of the text begins with its locator, `[section ¶n] `, and ends at a blank line.

use saydo::model::Locator;
use std::collections::BTreeMap;

/// The environment variable that names the file of the report's text.
const VARIABLE: &str = "SAYDO_REPORT";

/// The report's paragraphs.
#[derive(Debug, Default)]
pub struct Report {
    paragraphs: BTreeMap<(String, u32), String>,
}

impl Report {
    /// Reads the text that `SAYDO_REPORT` names, or says why there is none.
    pub fn at_hand() -> Result<Self, String> {
        let path = std::env::var(VARIABLE).unwrap_or_default();
        if path.is_empty() {
            return Err(format!("{VARIABLE} is not set; let it name the file of the report's text"));
        }
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{VARIABLE} names {path}, which can't be read: {error}"))?;
        let report = Self::read(&text);
        if report.paragraphs.is_empty() {
            return Err(format!("{VARIABLE} names {path}, which holds no paragraph that begins with `[section ¶n] `"));
        }
        Ok(report)
    }

    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let mut report = Self::default();
        for block in text.split("\n\n") {
            if let Some((locator, words)) = block.trim().strip_prefix('[').and_then(|rest| rest.split_once("] "))
                && let Some((section, number)) = Locator(locator.to_owned()).parts()
            {
                report.paragraphs.insert((section.to_owned(), number), single_spaced(words));
            }
        }
        report
    }

    /// Words of a paragraph, single-spaced.
    pub fn paragraph(&self, locator: &Locator) -> Option<&str> {
        let (section, number) = locator.parts()?;
        self.paragraphs.get(&(section.to_owned(), number)).map(String::as_str)
    }

    /// All paragraphs in order of section id and number.
    pub fn paragraphs(&self) -> impl Iterator<Item = (String, &str)> {
        self.paragraphs.iter().map(|((section, number), words)| (format!("{section} ¶{number}"), words.as_str()))
    }

    /// Number of paragraphs of each section.
    pub fn sections(&self) -> BTreeMap<&str, u32> {
        let mut sections = BTreeMap::new();
        for (section, _) in self.paragraphs.keys() {
            *sections.entry(section.as_str()).or_default() += 1;
        }
        sections
    }
}

/// The text with each run of white space as one space.
pub fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_read_by_their_locators() {
        let report =
            Report::read("# Title\n\n[intro ¶1] One\n  two.\n\nnot counted\n\n[intro ¶2] Three.\n\n[cut off]\n");
        assert_eq!(report.paragraph(&Locator("intro ¶1".into())), Some("One two."));
        assert_eq!(report.paragraph(&Locator("intro ¶3".into())), None);
        assert_eq!(report.sections().into_iter().collect::<Vec<_>>(), [("intro", 2)]);
        assert_eq!(report.paragraphs().nth(1), Some(("intro ¶2".to_owned(), "Three.")));
    }
}
