//! The languages of the interface: each file in `text/` as the file that a reader's browser fetches, checked against
//! English.

use saydo_words::{Language, Piece, Sentences, differences, pack, pack_whole};
use std::fs;
use std::path::Path;

/// All languages.
pub struct Words {
    english: Language,
    others: Vec<Language>,
}

impl Words {
    /// Reads `text/`.
    ///
    /// # Errors
    /// All that is missing, extra or wrong in any language, a line each.
    pub fn read(root: &Path) -> Result<Self, String> {
        let folder = root.join("text");
        let explain = |error| format!("can't read text/, which the build needs: {error}");
        let mut codes = Vec::new();
        for entry in fs::read_dir(&folder).map_err(explain)? {
            let name = entry.map_err(explain)?.file_name().to_string_lossy().into_owned();
            codes.extend(name.strip_suffix(".ftl").filter(|code| !code.contains('.')).map(str::to_owned));
        }
        codes.sort();
        let mut problems = Vec::new();
        let mut languages = Vec::new();
        for code in codes {
            let source = fs::read_to_string(folder.join(format!("{code}.ftl"))).map_err(explain)?;
            match Language::read(&code, &source) {
                Ok(language) => languages.push(language),
                Err(more) => problems.extend(more),
            }
        }
        let at = languages.iter().position(|language| language.code == "en");
        let english = at.map(|at| languages.remove(at));
        if let Some(english) = &english {
            problems.extend(languages.iter().flat_map(|other| differences(english, other)));
        }
        match english {
            Some(english) if problems.is_empty() => Ok(Self { english, others: languages }),
            Some(_) => Err(problems.join("\n")),
            None => Err([vec!["text/en.ftl is needed".to_owned()], problems].concat().join("\n")),
        }
    }

    /// The words of a language as the program reads them; none for English, and where there is no such language.
    pub fn text(&self, tag: Option<&str>) -> String {
        let code = tag.unwrap_or_default().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let own = self.others.iter().find(|other| other.code == code);
        own.map_or_else(String::new, |own| pack_whole(&self.english, own))
    }

    /// A script with the places and English texts of its sentences.
    pub fn inscribe(&self, script: &str) -> Result<String, String> {
        Sentences(&self.english).inscribe(script)
    }

    /// Code and name of each language, English first.
    pub fn names(&self) -> impl Iterator<Item = (&str, String)> {
        let name = |language: &Language| match language.messages.get("own-language").map(Vec::as_slice) {
            Some([Piece::Text(name)]) => name.clone(),
            _ => language.code.clone(),
        };
        std::iter::once(&self.english).chain(&self.others).map(move |own| (own.code.as_str(), name(own)))
    }

    /// The same as [`Self::files`] for the page for own data, which has more to say.
    pub fn whole_files(&self) -> impl Iterator<Item = (String, String)> {
        self.others.iter().map(|other| (saydo_publish::own_words_file(&other.code), pack_whole(&self.english, other)))
    }

    /// The page for editors in each language: a line with the language's own name, one with what the page is about, then
    /// the page.
    ///
    /// # Errors
    /// Names a message that can't stand on it.
    pub fn editors(&self, source: &str) -> Result<Vec<(String, String)>, String> {
        let text = |own: &Language, name: &str| match own.messages.get(name).map(Vec::as_slice) {
            Some([Piece::Text(text)]) => Ok(text.clone()),
            _ => Err(format!("text/{}.ftl: {name} has to be a text", own.code)),
        };
        let page = |own: &Language| {
            let lines = [text(own, "own-language")?, text(own, "editors-summary")?, own.page(source)?];
            Ok((saydo_publish::editors_file(&own.code), lines.join("\n")))
        };
        std::iter::once(&self.english).chain(&self.others).map(page).collect()
    }

    /// Name and content of the file of each language but English, which is compiled in.
    pub fn files(&self) -> impl Iterator<Item = (String, String)> {
        self.others.iter().map(|other| (saydo_publish::words_file(&other.code), pack(&self.english, other)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository::root;

    #[test]
    fn every_language_in_the_repository_is_whole() {
        let words = Words::read(&root()).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(words.files().count() > 0);
    }

    #[test]
    fn a_script_gets_places_and_english_texts() {
        let words = Words::read(&root()).unwrap();
        let script = words.inscribe("say(message(\"script-late\"), 1)").unwrap();
        assert!(script.ends_with(", \"The interactive picture is still on its way.\"), 1)"), "{script}");
        assert!(words.inscribe("message(\"script-none\")").is_err_and(|why| why.contains("script-none")));
    }
}
