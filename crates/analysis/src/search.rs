//! Full-text search over passages. Every word of the query must occur; case and common accents don't matter.

use super::columns::Columns;
use super::passage::Passage;
use saydo_model::Dataset;
use saydo_model::list::{AddAll, List};

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

/// The searched text of a passage, folded: what was said or done, by whom and where. The reason for a code is left out,
/// because it is the coders' text.
pub(super) fn haystack(dataset: &Dataset, passage: Passage<'_>) -> String {
    let mut parts: Vec<&str> = Vec::new();
    parts.add_all(dataset.issues.iter().filter(|issue| issue.id == *passage.issue()).map(|issue| issue.label.as_str()));
    parts.push(passage.summary());
    parts.add_all(passage.quotes().iter().map(String::as_str));
    let forum = dataset.forums.iter().find(|forum| Some(&forum.id) == passage.forum());
    parts.add_all(forum.map(|forum| forum.name.as_str()));
    let places = dataset.places.iter().filter(|place| passage.places().contains(&place.id));
    parts.add_all(places.map(|place| place.name.as_str()));
    if let Some(speaker) = dataset.speakers.iter().find(|speaker| Some(&speaker.id) == passage.speaker()) {
        parts.push(&speaker.name);
        parts.push(&speaker.role);
    }
    if let Passage::Statement(statement) = passage {
        parts.add_all(statement.occasion.as_deref());
    }
    parts.add_all(passage.date().map(|date| date.0.as_str()));
    fold(&parts.join("\n"))
}

/// Which passages the query hits, one entry for each passage; `None` if the query has no words.
pub fn hits(columns: &Columns, query: &str) -> Option<Vec<bool>> {
    let terms = terms(query);
    let hit = |haystack: &String| terms.iter().all(|term| occurs(haystack, term));
    (!terms.is_empty()).then(|| columns.index.haystacks.iter().map(hit).list())
}

/// A query from a link as it was meant. Programs escape the `+` between words once more, and close a sentence behind a
/// link. So where a query hits nothing, it is what hits without these.
pub fn meant(columns: &Columns, query: &str) -> String {
    let spaced = query.replace('+', " ");
    let bare = |text: &str| text.trim_matches(|char: char| !char.is_alphanumeric()).to_owned();
    let readings = [query.to_owned(), bare(query), bare(&spaced)];
    let hits_any = |query: &&String| hits(columns, query).is_some_and(|hits| hits.contains(&true));
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
