//! Links in cells.

/// The web addresses in a cell, in order, each once. What is no address is left out.
pub fn all(cell: &str) -> Vec<String> {
    let mut links: Vec<String> = Vec::new();
    for (at, _) in cell.match_indices("http") {
        if let Some(link) = at_start(&cell[at..])
            && !links.iter().any(|known| known == link)
        {
            links.push(link.to_owned());
        }
    }
    links
}

/// The first web address in a cell.
pub fn find(cell: &str) -> Option<String> {
    all(cell).into_iter().next()
}

fn at_start(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.chars().next()?;
    if !(host.is_alphanumeric() || host == '[') {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || c.is_control() || "\"'<>`\\|".contains(c)).unwrap_or(text.len());
    // A sentence's own signs are no part of an address in it.
    Some(text[..end].trim_end_matches(['.', ',', ';', ')', ']', '”']))
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
            ("javascript:alert(1)//http://", vec![]),
            ("https://a.org https://a.org", vec!["https://a.org"]),
        ] {
            assert_eq!(all(cell), links, "{cell}");
        }
    }
}
