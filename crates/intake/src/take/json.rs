//! Reads a list of records from JSON, wherever in the document it stands.

use super::cells::Rows;
use super::delimited::{name, unreadable};
use super::limits::Limits;
use super::meter::{Meter, Part};
use super::reading::Reading;
use super::refusal::{Refusal, refused};
use super::text::Decoded;
use crate::table::{Found, Kind, Table};
use saydo::text::Lang;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// Stands between several values of a cell.
const BETWEEN: &str = " | ";
/// Values of one record that are looked at.
const VALUES: usize = 5000;
/// Bytes that a value takes with its name while the document is read.
const VALUE: usize = 96;
/// How deep objects in a record become columns.
const DEPTH: usize = 4;

/// A value with the order of its fields kept.
#[derive(Debug)]
enum Node {
    Null,
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Reads a document.
pub fn take(decoded: &Decoded, reading: &Reading, limits: &Limits, meter: &Meter<'_>) -> Result<Table, Refusal> {
    let document = parse(&decoded.text, limits, meter.part(0, 50))?;
    let (path, list) = match &reading.list {
        Some(path) => (path.clone(), at(&document, path)?),
        None => match longest(&document) {
            Some(found) => found,
            None => return refused(Lang::now().intake_json_no_list("[{\"issue\": …}, …]")),
        },
    };
    let mut columns: Vec<String> = Vec::new();
    let mut rows = Rows::within(limits, decoded.text.len());
    for (index, record) in list.iter().enumerate() {
        meter.part(50, 100).at(index + 1, list.len());
        let Node::Object(fields) = record else { continue };
        let mut cells: Vec<String> = Vec::new();
        let mut flat: Vec<(String, String)> = Vec::new();
        flatten("", fields, 0, &mut flat);
        for (key, value) in flat {
            let key = name(&key);
            let key = if key.is_empty() { "(no name)".to_owned() } else { key };
            let at = columns.iter().position(|column| *column == key).unwrap_or_else(|| {
                columns.push(key);
                columns.len() - 1
            });
            limits.column(columns.len(), index + 1)?;
            if cells.len() <= at {
                cells.resize(at + 1, String::new());
            }
            let text = rows.cell(index + 1, &value)?;
            if cells[at].is_empty() {
                cells[at] = text;
            }
        }
        rows.add(index + 1, cells)?;
    }
    let mut rows = rows.rows;
    limits.cells(rows.len() * columns.len().min(20))?;
    rows.iter_mut().for_each(|row| row.cells.resize(columns.len(), String::new()));
    if rows.is_empty() {
        return refused(Lang::now().intake_json_empty());
    }
    let found = Found {
        kind: Kind::Json,
        encoding: Some(decoded.encoding),
        list: Some(path),
        mended: unreadable(decoded),
        ..Found::default()
    };
    Ok(Table { columns, rows, found })
}

/// The longest list of objects with the way to it; the least deep of equals.
fn longest(document: &Node) -> Option<(String, &[Node])> {
    fn walk<'a>(node: &'a Node, path: &str, depth: usize, best: &mut Option<(String, &'a [Node])>) {
        match node {
            Node::List(list) => {
                let n = list.iter().filter(|item| matches!(item, Node::Object(_))).count();
                if n > 0 && best.as_ref().is_none_or(|(_, known)| n > known.len()) {
                    *best = Some((path.to_owned(), list));
                }
            }
            Node::Object(fields) if depth < 6 => {
                for (key, value) in fields {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    walk(value, &path, depth + 1, best);
                }
            }
            _ => {}
        }
    }
    let mut best = None;
    walk(document, "", 0, &mut best);
    best
}

/// The list at the end of a way.
fn at<'a>(document: &'a Node, path: &str) -> Result<&'a [Node], Refusal> {
    let mut node = document;
    for key in path.split('.').filter(|key| !key.is_empty()) {
        let next = match node {
            Node::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => return refused(Lang::now().intake_json_no_key(path, key)),
        }
    }
    match node {
        Node::List(list) => Ok(list),
        _ => refused(Lang::now().intake_json_not_list(path)),
    }
}

/// The fields of a record as columns: those of an object in it after a point, several values side by side.
fn flatten(before: &str, fields: &[(String, Node)], depth: usize, flat: &mut Vec<(String, String)>) {
    for (key, value) in fields {
        let path = if before.is_empty() { key.clone() } else { format!("{before}.{key}") };
        add(path, value, depth, flat);
    }
}

fn add(path: String, value: &Node, depth: usize, flat: &mut Vec<(String, String)>) {
    // More than a table can have is refused by its limits; until then each value is compared with all before it.
    if flat.len() > VALUES {
        return;
    }
    match value {
        Node::Null => flat.push((path, String::new())),
        Node::Text(text) => flat.push((path, text.clone())),
        Node::Object(fields) if depth < DEPTH => flatten(&path, fields, depth + 1, flat),
        Node::Object(_) => {}
        Node::List(list) => {
            let mut inner: Vec<(String, String)> = Vec::new();
            for item in list {
                match item {
                    Node::Object(fields) if depth < DEPTH => flatten(&path, fields, depth + 1, &mut inner),
                    Node::Text(text) => inner.push((path.clone(), text.clone())),
                    _ => {}
                }
            }
            if inner.is_empty() {
                flat.push((path, String::new()));
            }
            for (key, text) in inner {
                match flat.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, all)) if !all.is_empty() && !text.is_empty() => {
                        all.push_str(BETWEEN);
                        all.push_str(&text);
                    }
                    Some((_, all)) => all.push_str(&text),
                    None => flat.push((key, text)),
                }
            }
        }
    }
}

fn parse(text: &str, limits: &Limits, part: Part<'_>) -> Result<Node, Refusal> {
    let most = (limits.cells * 2).min(limits.room(text.len()) / VALUE);
    let left = Cell::new(most);
    let mut reader = serde_json::Deserializer::from_str(text);
    let parsed = Seed { left: &left, text, part }.deserialize(&mut reader).and_then(|node| reader.end().map(|()| node));
    parsed.map_err(|error| {
        if left.get() == 0 {
            return Refusal(Lang::now().intake_json_many(&most.to_string()));
        }
        let [line, character] = [error.line(), error.column()].map(|n| n.to_string());
        Refusal(if error.is_eof() {
            Lang::now().intake_json_cut(&line, &character)
        } else if error.to_string().contains("recursion") {
            Lang::now().intake_json_deep().to_owned()
        } else {
            Lang::now().intake_json_broken(&line, &character)
        })
    })
}

/// Reads a value while there is room for it.
#[derive(Clone, Copy)]
struct Seed<'a> {
    left: &'a Cell<usize>,
    /// The whole document: a text that stands in it as it is tells how far the reading has come.
    text: &'a str,
    part: Part<'a>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        match self.left.get() {
            0 => Err(D::Error::custom("too many values")),
            left => {
                self.left.set(left - 1);
                deserializer.deserialize_any(self)
            }
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, is: bool) -> Result<Node, E> {
        Ok(Node::Text(if is { "yes" } else { "no" }.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Text(crate::values::number::exact(number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node, E> {
        let at = (text.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.part.at(at, self.text.len());
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(key) = fields.next_key::<String>()? {
            list.push((key, fields.next_value_seed(self)?));
        }
        Ok(Node::Object(list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Result<Table, Refusal> {
        let decoded = Decoded { text: text.to_owned(), encoding: "UTF-8", unreadable: 0 };
        take(&decoded, &Reading::default(), &Limits { cells: 100, ..Limits::default() }, &Meter::new(&|_| {}))
    }

    #[test]
    fn the_list_is_found_inside_an_object() {
        let table =
            table(r#"{"a": {"x": 1}, "data": {"list": [{"b": 1, "c": null}, {"c": true, "d": 0.5}]}}"#).unwrap();
        assert_eq!(table.found.list.as_deref(), Some("data.list"));
        assert_eq!(table.columns, ["b", "c", "d"]);
        assert_eq!(table.rows[1].cells, ["", "yes", "0.5"]);
    }

    #[test]
    fn what_is_nested_becomes_columns_and_several_values() {
        let table =
            table(r#"[{"l": [{"u": "a"}, {"u": "b"}], "o": {"p": 1}, "s": ["x", "y"], "__proto__": "z"}]"#).unwrap();
        assert_eq!(table.columns, ["l.u", "o.p", "s", "__proto__"]);
        assert_eq!(table.rows[0].cells, ["a | b", "1", "x | y", "z"]);
    }

    #[test]
    fn faults_are_told_without_a_parsers_words() {
        for (text, word) in [
            ("[{\"a\": 1},", "ends too early"),
            ("[{\"a\" 1}]", "line 1, character 7"),
            ("{\"a\": 1}", "no list of records"),
            ("[1, 2]", "no list of records"),
            ("[{}]", "no records"),
        ] {
            assert!(table(text).is_err_and(|why| why.0.contains(word)), "{text}: {:?}", table(text));
        }
        let many = format!("[{}]", vec!["{}"; 300].join(","));
        assert!(table(&many).is_err_and(|why| why.0.contains("more than 200 values")));
        assert!(table(&"[".repeat(400)).is_err_and(|why| why.0.contains("nested")));
    }
}
