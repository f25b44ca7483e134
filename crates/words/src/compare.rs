//! Whether a language has all that English has, and nothing else.

use crate::language::Language;
use std::collections::BTreeSet;

/// What a language lacks and what it has too much, a sentence each.
pub fn differences(english: &Language, other: &Language) -> Vec<String> {
    let file = format!("text/{}.ftl", other.code);
    let mut problems = Vec::new();
    for name in english.messages.keys() {
        if !other.messages.contains_key(name) {
            problems.push(format!("{file} lacks the message {name}"));
            continue;
        }
        let [known, used]: [BTreeSet<String>; 2] =
            [english, other].map(|language| language.variables(name).into_iter().collect());
        problems.extend(
            used.difference(&known).map(|variable| format!("{file}: {name} has ${variable}, which it isn't given")),
        );
        problems.extend(known.difference(&used).map(|variable| format!("{file}: {name} lacks ${variable}")));
    }
    for name in other.messages.keys().filter(|name| !english.messages.contains_key(*name)) {
        problems.push(format!("{file} has the message {name}, which text/en.ftl has not"));
    }
    if problems.is_empty() { crate::pack::torn(english, other) } else { problems }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str, messages: &str) -> Language {
        let source = format!("-locale = {code}\n-direction = ltr\n{messages}");
        Language::read(code, &source).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    #[test]
    fn a_missing_message_an_extra_one_and_a_wrong_variable_are_named() {
        let english = language("en", "a = one\nb = two { $x } { $y }\n");
        let french = language("fr", "b = deux { $x } { $z }\nc = trois\n");
        let expected = [
            "text/fr.ftl lacks the message a",
            "text/fr.ftl: b has $z, which it isn't given",
            "text/fr.ftl: b lacks $y",
            "text/fr.ftl has the message c, which text/en.ftl has not",
        ];
        assert_eq!(differences(&english, &french), expected);
        assert!(differences(&english, &english).is_empty());
    }

    #[test]
    fn a_plural_may_leave_out_its_number() {
        let english = language("en", "a = { $n ->\n [one] { $n } deed\n *[other] { $n } deeds\n }\n");
        let french = language("fr", "a = { $n ->\n [one] un acte\n *[other] des actes\n }\n");
        assert!(differences(&english, &french).is_empty());
    }

    #[test]
    fn a_language_has_its_own_plurals_and_all_of_them() {
        let read = |code: &str, messages: &str| {
            Language::read(code, &format!("-locale = {code}\n-direction = ltr\n{messages}")).unwrap_err()
        };
        let few = read("fr", "a = { $n ->\n [one] x\n [few] y\n *[other] z\n }\n");
        assert_eq!(few, ["text/fr.ftl: a, $n: this language has no plural [few]"]);
        let one = read("pl", "a = { $n ->\n [one] x\n *[other] z\n }\n");
        assert_eq!(one, ["text/pl.ftl: a, $n: this language needs the plural [few] [many] too"]);
    }

    #[test]
    fn what_can_not_be_read_is_named_with_its_place() {
        let broken = Language::read("fr", "-locale = fr\n-direction = ltr\na = { $\n").unwrap_err();
        assert!(broken[0].starts_with("text/fr.ftl, line 3"), "{broken:?}");
        let bare = Language::read("fr", "a = b\n").unwrap_err();
        assert!(bare.iter().any(|problem| problem.contains("-locale")), "{bare:?}");
        assert!(bare.iter().any(|problem| problem.contains("-direction")), "{bare:?}");
    }
}
