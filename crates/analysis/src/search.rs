//! Full-text search over passages. Every word of the query must occur; case and common accents don't matter.

use super::columns::Columns;
use super::passage::{self, Passage};
use super::texts::Texts;
use super::work;
use saydo_model::Dataset;
use saydo_model::list::List;

/// Lower case without common Latin accents. Each char gives one char, so that positions stay the same.
pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

fn fold_char(char: char) -> char {
    match lower(char) {
        'à'..='å' | 'ā' | 'ǎ' => 'a',
        'ç' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ǐ' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ō' | 'ǒ' => 'o',
        'ù'..='ü' | 'ū' | 'ǔ' => 'u',
        'ς' => 'σ',
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        other => other,
    }
}

/// Lower case of the common Latin, Greek and Cyrillic letters, by their Unicode ranges. The standard library's tables
/// would add several kB.
fn lower(char: char) -> char {
    let by = match char {
        '×' => 0,
        'A'..='Z' | 'À'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' => u32::from(char) & 1 ^ 1,
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ǎ'..='ǜ' => u32::from(char) & 1,
        'Ά' => 38,
        'Έ'..='Ί' => 37,
        'Ό' => 64,
        'Ύ' | 'Ώ' => 63,
        'Ÿ' => return 'ÿ',
        _ => 0,
    };
    char::from_u32(u32::from(char) + by).unwrap_or(char)
}

/// The folded words of a query.
pub fn terms(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(str::to_owned).list()
}

impl Columns {
    /// The text to search of each passage, folded. Made at the first search, since it takes longer than all columns.
    pub fn texts(&self, dataset: &Dataset) -> &Texts {
        self.index.texts.get_or_init(|| Texts::of(dataset, self))
    }
}

impl Texts {
    fn of(dataset: &Dataset, columns: &Columns) -> Self {
        work::visit(columns.n);
        let mut texts = Self::default();
        for (idx, passage) in passage::all(dataset).enumerate() {
            texts.add(dataset, columns, idx, passage);
            texts.ends.push(texts.text.len());
        }
        texts
    }

    /// Adds what was said or done, by whom and where. The reason for a code is left out, because it is the coders' text.
    fn add(&mut self, dataset: &Dataset, columns: &Columns, idx: usize, passage: Passage<'_>) {
        if let Some(issue) = dataset.issues.get(usize::from(columns.issue[idx])) {
            self.fold(&issue.label);
        }
        self.fold(passage.summary());
        passage.quotes().iter().for_each(|quote| self.fold(quote));
        if let Some(forum) = dataset.forums.iter().find(|forum| Some(&forum.id) == passage.forum()) {
            self.fold(&forum.name);
        }
        for place in columns.places(idx) {
            if let Some(place) = dataset.places.get(usize::from(*place)) {
                self.fold(&place.name);
            }
        }
        if let Some(speaker) = dataset.speakers.get(usize::from(columns.speaker[idx])) {
            self.fold(&speaker.name);
            self.fold(&speaker.role);
        }
        if let Passage::Statement(statement) = passage
            && let Some(occasion) = &statement.occasion
        {
            self.fold(occasion);
        }
        if let Some(date) = passage.date() {
            self.fold(&date.0);
        }
    }

    /// Adds a text, folded, and the end of its line.
    fn fold(&mut self, text: &str) {
        for char in text.chars() {
            self.text.push(if char.is_ascii() { char.to_ascii_lowercase() } else { fold_char(char) });
        }
        self.text.push('\n');
    }
}

/// Which passages the query hits, one entry for each passage; `None` if the query has no words.
pub fn hits(dataset: &Dataset, columns: &Columns, query: &str) -> Option<Vec<bool>> {
    let terms = terms(query);
    if terms.is_empty() {
        return None;
    }
    work::visit(columns.n);
    let hit = |text: &str| terms.iter().all(|term| occurs(text, term));
    Some(columns.texts(dataset).each().map(hit).list())
}

/// A query from a link as it was meant. Programs escape the `+` between words once more, and close a sentence behind a
/// link. So where a query hits nothing, it is what hits without these.
pub fn meant(dataset: &Dataset, columns: &Columns, query: &str) -> String {
    let spaced = query.replace('+', " ");
    let bare = |text: &str| text.trim_matches(|char: char| !char.is_alphanumeric()).to_owned();
    // Most links ask for nothing, and the texts are made for a search alone.
    if terms(query).is_empty() {
        return query.to_owned();
    }
    let readings = [query.to_owned(), bare(query), bare(&spaced)];
    let hits_any = |query: &&String| hits(dataset, columns, query).is_some_and(|hits| hits.contains(&true));
    readings.iter().find(hits_any).unwrap_or(&readings[0]).clone()
}

/// Whether a text contains another. The standard library's search is made for long needles and is larger than this
/// module.
fn occurs(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else { return true };
    // Most bytes differ from the first one, so most places cost one comparison.
    text.windows(part.len()).any(|window| window.first() == Some(first) && window == part)
}

/// A text cut where the terms occur, as `(hit, part)`. The parts together are the text.
pub fn segments<'a>(text: &'a str, terms: &[String]) -> Vec<(bool, &'a str)> {
    let folded: Vec<char> = text.chars().map(fold_char).list();
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).list();
    let mut marked = vec![false; starts.len() - 1];
    // A single letter occurs in almost every word, and is not marked.
    for term in terms.iter().filter(|term| term.len() > 1) {
        let term: Vec<char> = term.chars().list();
        let mut at = 0;
        while let Some(window) = folded.get(at..at + term.len()) {
            if window == term {
                marked[at..at + term.len()].fill(true);
                at += term.len();
            } else {
                at += 1;
            }
        }
    }
    let mut parts = Vec::new();
    let mut from = 0;
    for idx in 1..=marked.len() {
        if idx == marked.len() || marked[idx] != marked[from] {
            parts.push((marked[from], text.get(starts[from]..starts[idx]).unwrap_or("")));
            from = idx;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_mark_hits_whatever_their_case_and_accents() {
        let parts = segments("Trade and TRÄDE", &terms("träde"));
        assert_eq!(parts, [(true, "Trade"), (false, " and "), (true, "TRÄDE")]);
        assert_eq!(segments("", &terms("x")), []);
        assert_eq!(segments("nothing", &[]), [(false, "nothing")]);
    }
}
