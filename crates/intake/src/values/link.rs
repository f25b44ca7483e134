//! Links in cells.

use saydo::model::address::is_web_address;

/// A web address with the words before it, which are its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its name; empty where the cell has none.
    pub name: String,
    /// The address.
    pub url: String,
}

/// Longest name of a link. What is longer is prose with a link in it.
const NAME: usize = 100;

/// The web addresses in a cell, in order, each once. What is no address is left out.
pub fn all(cell: &str) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let mut end = 0;
    for (at, _) in cell.match_indices("http") {
        // An address may hold another one, as those of archives do.
        if at < end {
            continue;
        }
        if let Some(url) = at_start(&cell[at..]) {
            let name = name(&cell[end..at]);
            end = at + url.len();
            if links.iter().all(|known| known.url != url) {
                links.push(Link { name, url: url.to_owned() });
            }
        }
    }
    links
}

/// Whether a cell holds a web address.
pub fn is_in(cell: &str) -> bool {
    !all(cell).is_empty()
}

/// The host of an address, which names it where nothing else does.
pub fn host(url: &str) -> String {
    url.split('/').nth(2).unwrap_or(url).trim_start_matches("www.").to_owned()
}

/// The name that stands before an address: `Budget speech: https://…`, `[Budget speech](https://…)`.
fn name(before: &str) -> String {
    let line = before.rsplit(['\n', '|', ';']).next().unwrap_or_default();
    let name = line.trim_matches(|c: char| c.is_whitespace() || ",.:–—-()[]<>\"“”•*".contains(c));
    // Words such as *see* are none.
    let is_name = name.chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
    if is_name && name.chars().count() <= NAME { name.to_owned() } else { String::new() }
}

fn at_start(text: &str) -> Option<&str> {
    let end = text.find(|c: char| c.is_whitespace() || c.is_control() || "\"'<>`\\|".contains(c)).unwrap_or(text.len());
    // A sentence's own signs are no part of an address in it.
    let url = text[..end].trim_end_matches(['.', ',', ';', ')', ']', '”']);
    is_web_address(url).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_what_people_paste() {
        for (cell, links) in [
            (
                "https://example.org/a/0 | https://example.org/b/0",
                vec!["https://example.org/a/0", "https://example.org/b/0"],
            ),
            ("See the budget speech", vec![]),
            ("(see https://example.org/x).", vec!["https://example.org/x"]),
            ("https://example.org/th\"", vec!["https://example.org/th"]),
            ("https://example.org/th/\n2", vec!["https://example.org/th/"]),
            ("file:///C:/x.pdf", vec![]),
            ("https://www.known.org@other.example/", vec![]),
            ("javascript:alert(1)//http://", vec![]),
            ("https://a.org https://a.org", vec!["https://a.org"]),
            ("https://archive.org/web/2017/http://a.org/x", vec!["https://archive.org/web/2017/http://a.org/x"]),
        ] {
            assert_eq!(all(cell).into_iter().map(|link| link.url).collect::<Vec<_>>(), links, "{cell}");
        }
    }

    #[test]
    fn words_before_a_link_are_its_name() {
        let names = |cell: &str| all(cell).into_iter().map(|link| link.name).collect::<Vec<_>>();
        assert_eq!(names("Budget speech: https://a.org/1"), ["Budget speech"]);
        assert_eq!(names("[Budget speech](https://a.org/1), [Plan](https://a.org/2)"), ["Budget speech", "Plan"]);
        assert_eq!(names("Budget https://a.org/1; Plan https://a.org/2 | https://a.org/3"), ["Budget", "Plan", ""]);
        assert_eq!(names("see https://a.org/1"), [""]);
        assert_eq!(names(&["A".repeat(101), " https://a.org/1".to_owned()].concat()), [""]);
    }
}
