//! The part of TOML that `deny.toml` and `Cargo.lock` use: tables, strings, lists of strings.
//!
//! A full parser would slow down every build of this tool, for only two files.

/// A table with its header as written, e.g. `[licenses]` or `[[package]]`, and its keys in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The header; empty for entries before the first table.
    pub header: String,
    entries: Vec<(String, Vec<String>)>,
}

impl Table {
    /// The strings of a key; none if it is missing.
    pub fn strings(&self, key: &str) -> &[String] {
        self.entries.iter().find(|(known, _)| known == key).map_or(&[], |(_, strings)| strings)
    }

    /// The single string of a key; empty if it is missing.
    pub fn string(&self, key: &str) -> &str {
        self.strings(key).first().map_or("", String::as_str)
    }
}

/// All tables in order.
pub fn tables(text: &str) -> Vec<Table> {
    let mut tables = vec![Table::default()];
    let mut lines = text.lines().map(without_comment);
    while let Some(line) = lines.next() {
        if line.starts_with('[') {
            tables.push(Table { header: line.to_owned(), entries: Vec::new() });
        } else if let Some((key, value)) = line.split_once('=') {
            let mut value = value.trim().to_owned();
            while value.starts_with('[') && !value.ends_with(']') {
                let Some(next) = lines.next() else { break };
                value.push(' ');
                value.push_str(next);
                value.truncate(value.trim_end().len());
            }
            if let Some(table) = tables.last_mut() {
                table.entries.push((key.trim().to_owned(), quoted(&value)));
            }
        }
    }
    tables
}

/// The line without its comment. A `#` inside a string doesn't start one.
fn without_comment(line: &str) -> &str {
    let mut inside = false;
    let end = line.char_indices().find(|(_, c)| {
        inside ^= *c == '"';
        *c == '#' && !inside
    });
    line[..end.map_or(line.len(), |(index, _)| index)].trim()
}

/// Every string in quotes.
fn quoted(value: &str) -> Vec<String> {
    value.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_strings_and_lists_are_read() {
        let text = "a = \"x\" # no [b]\n[licenses]\nallow = [\n  \"MIT\", # \"not\" this\n  \"a#b\",\n]\nversion = 2\n\n[[other]]\nallow = []";
        let found = tables(text);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].string("a"), "x");
        assert_eq!(found[1].strings("allow"), ["MIT", "a#b"]);
        assert_eq!((found[2].header.as_str(), found[2].strings("allow").len()), ("[[other]]", 0));
        assert_eq!(found[2].string("none"), "");
    }
}
