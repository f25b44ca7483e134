//! A second coder's file as the page keeps it: lines that are passed like a sheet's options, and their meaning.

use super::codes::{self, Coding, Problems};
use saydo_model::Dataset;
use saydo_state::recode;
use saydo_text::Lang;

/// The most problems that are reported at once.
const MOST: usize = 20;

/// The file accepted last, and the problems of the file read last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Second {
    /// Name of the accepted file; empty if there is none yet.
    pub file: String,
    /// Its codes.
    pub coding: Coding,
    /// Name of the file read last, if it was refused.
    pub refused: Option<String>,
    /// The problems of the file read last.
    pub problems: Vec<String>,
}

impl Second {
    /// Reads the lines of [`Second::lines`]. Unknown lines are skipped.
    pub fn of(lines: &str) -> Self {
        let mut second = Self::default();
        for line in lines.lines() {
            match line.split_once(' ') {
                Some(("file", name)) => name.clone_into(&mut second.file),
                Some(("coder", name)) => name.clone_into(&mut second.coding.coder),
                Some(("codes", keys)) => second.coding.codes = recode::from_keys(keys),
                Some(("refused", name)) => second.refused = Some(name.to_owned()),
                Some(("problem", text)) => second.problems.push(text.to_owned()),
                _ => {}
            }
        }
        second
    }

    /// Its form in lines of `name value`.
    pub fn lines(&self) -> String {
        let mut lines = Vec::new();
        if !self.file.is_empty() {
            lines.push(format!("file {}", line(&self.file)));
            lines.push(format!("coder {}", line(&self.coding.coder)));
            lines.push(format!("codes {}", recode::keys(&self.coding.codes)));
        }
        lines.extend(self.refused.iter().map(|name| format!("refused {}", line(name))));
        lines.extend(self.problems.iter().map(|problem| format!("problem {}", line(problem))));
        lines.join("\n")
    }

    /// Reads a file. Returns the message and what to keep. A file with an error is refused, and the file accepted
    /// before stays.
    pub fn read(self, dataset: &Dataset, lang: Lang, name: &str, file: &[u8]) -> (String, Self) {
        match codes::read(dataset, file) {
            Ok((coding, warnings)) => {
                let n_changes = recode::changes(dataset, &coding.codes).len();
                let told = lang.codes_read(coding.codes.len(), &n_changes.to_string());
                let file = if name.trim().is_empty() { "?" } else { name }.to_owned();
                (told, Self { file, coding, refused: None, problems: told_of(lang, &warnings) })
            }
            Err(problems) => {
                let told = lang.codes_refused(problems.len());
                (told, Self { refused: Some(name.to_owned()), problems: told_of(lang, &problems), ..self })
            }
        }
    }
}

fn told_of(lang: Lang, problems: &Problems) -> Vec<String> {
    let mut told: Vec<String> = problems.iter().take(MOST).map(ToString::to_string).collect();
    if problems.len() > MOST {
        told.push(lang.codes_more_problems(problems.len() - MOST));
    }
    told
}

/// A text on one line.
fn line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
