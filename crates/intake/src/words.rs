//! Words as people write them, compared without regard to case, accents and signs.

/// A text in lower case, without accents, with single spaces between its words; `areaLabel` and `area_label` have two.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            plain.push(' ');
        }
        before = c;
        if is_dress(c) {
            continue;
        }
        if c.is_alphanumeric() || c == '%' || is_mark(c) {
            c.to_lowercase().for_each(|c| push(c, &mut plain));
        } else {
            plain.push(' ');
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Vowel signs and tone marks, without which words of many scripts are other words. Arabic is mostly written without its
/// signs, and with letters drawn long.
fn is_mark(c: char) -> bool {
    !is_dress(c)
        && !c.is_ascii()
        && !c.is_whitespace()
        && !c.is_alphanumeric()
        && !c.is_control()
        && !"«»„“”‘’–—…·•".contains(c)
}

/// The vowel signs of Arabic and the line that makes its letters long.
fn is_dress(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

fn push(c: char, plain: &mut String) {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => plain.push('a'),
        'ç' => plain.push('c'),
        'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
        'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
        'ñ' => plain.push('n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => plain.push('o'),
        'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
        'ý' => plain.push('y'),
        'æ' => plain.push_str("ae"),
        'œ' => plain.push_str("oe"),
        'ß' => plain.push_str("ss"),
        'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
        c => plain.push(c),
    }
}

/// Whether a cell says that a row is words (`false`) or a deed (`true`).
pub fn kind(cell: &str) -> Option<bool> {
    const SAID: [&str; 30] = [
        "said",
        "say",
        "statement",
        "words",
        "word",
        "promise",
        "pledge",
        "gesagt",
        "aussage",
        "wort",
        "worte",
        "dit",
        "parole",
        "declaration",
        "dicho",
        "palabra",
        "palabras",
        "sagt",
        "ord",
        "uttalelse",
        "قول",
        "قال",
        "وعد",
        "تصريح",
        "说",
        "說",
        "言",
        "言论",
        "承诺",
        "表态",
    ];
    const DONE: [&str; 27] = [
        "did",
        "done",
        "do",
        "deed",
        "action",
        "act",
        "vote",
        "getan",
        "tat",
        "handlung",
        "fait",
        "acte",
        "hecho",
        "accion",
        "gjort",
        "handling",
        "voted",
        "deeds",
        "actions",
        "فعل",
        "عمل",
        "تصويت",
        "做",
        "行",
        "行动",
        "行動",
        "投票",
    ];
    let word = plain(cell);
    if SAID.contains(&word.as_str()) { Some(false) } else { DONE.contains(&word.as_str()).then_some(true) }
}

/// Whether a cell says yes or no.
pub fn is_yes(cell: &str) -> Option<bool> {
    match plain(cell).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "oui" | "si" | "wahr" | "vrai" | "sant" | "نعم" | "是" => {
            Some(true)
        }
        "no" | "n" | "false" | "0" | "nein" | "non" | "nei" | "falsch" | "faux" | "usant" | "لا" | "否" => {
            Some(false)
        }
        _ => None,
    }
}

/// The one of these that a person may have meant, if one is near.
pub fn near<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = plain(found);
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        let distance = strsim::damerau_levenshtein(&found, &plain(word));
        let most = match word.chars().count().min(found.chars().count()) {
            0..=2 => 0,
            3..=5 => 1,
            6..=9 => 2,
            _ => 3,
        };
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word)
}

/// An id of the format from a name: lower-case letters and digits, joined by hyphens; empty if the name has none.
pub fn id(name: &str) -> String {
    let mut id = String::new();
    for c in plain(name).chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.ends_with('-') && !id.is_empty() {
            id.push('-');
        }
        if id.len() >= 60 {
            break;
        }
    }
    id.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_their_dress() {
        for (text, words) in [
            ("areaLabel", "area label"),
            ("Status_Reason ", "status reason"),
            ("Løfte/Ønske", "lofte onske"),
            ("Échéance", "echeance"),
            ("URL", "url"),
            ("สร้างบ้าน", "สร้างบ้าน"),
            ("الأَدِلّـــة", "الادلة"),
        ] {
            assert_eq!(plain(text), words);
        }
    }

    #[test]
    fn what_is_near_is_offered_and_what_is_not_is_not() {
        let known = ["delivered", "in progress", "broken", "ja"];
        assert_eq!(near("deliverd", known), Some("delivered"));
        assert_eq!(near("In-Progres", known), Some("in progress"));
        assert_eq!(near("jo", known), None, "two letters are too few to guess by");
        assert_eq!(near("superseded", known), None);
    }

    #[test]
    fn ids_have_the_formats_form() {
        assert_eq!(id("Law of the Sea (2)"), "law-of-the-sea-2");
        assert_eq!(id("พรรค"), "");
        assert!(saydo::model::id::is_well_formed(&id(&"long name ".repeat(30))));
    }
}
