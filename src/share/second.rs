//! A second coder's file as a page keeps it: lines that travel as a sheet's options do, and what they say.

use super::codes::{self, Coding, Problems};
use crate::model::Dataset;
use crate::state::recode;
use crate::text::Lang;

/// Most problems that are told at once.
const MOST: usize = 20;

/// The file that was taken last, and what was wrong with the one read last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Second {
    /// Name of the file that was taken; empty before there is one.
    pub file: String,
    /// Its codes.
    pub coding: Coding,
    /// Name of the file read last, if nothing could be taken from it.
    pub refused: Option<String>,
    /// What is wrong with the file read last, a problem an entry.
    pub problems: Vec<String>,
}

impl Second {
    /// Reads what [`Second::lines`] writes; what it doesn't know is passed over.
    pub fn of(lines: &str) -> Self {
        let mut own = Self::default();
        for line in lines.lines() {
            match line.split_once(' ') {
                Some(("file", name)) => name.clone_into(&mut own.file),
                Some(("coder", name)) => name.clone_into(&mut own.coding.coder),
                Some(("codes", keys)) => own.coding.codes = recode::from_keys(keys),
                Some(("refused", name)) => own.refused = Some(name.to_owned()),
                Some(("problem", text)) => own.problems.push(text.to_owned()),
                _ => {}
            }
        }
        own
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

    /// Reads a file: what to tell, and what to keep. From a file with an error nothing is taken, and what was taken
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
