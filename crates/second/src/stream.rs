//! Reads a data set from elsewhere while its bytes arrive, in pieces that hold nobody up: a record is read once its last
//! byte is there. What remains of the document, with empty lists, is read at the end.
//!
//! Whatever is not as expected is left to [`super::read`], which reads the whole anew and says what is wrong and where.

use super::read;
use saydo_model::problem::Problem;
use saydo_model::validate::{validate_frame, validate_records};
use saydo_model::{Action, Dataset, Link, Statement, limits};

/// The lists that grow with the data.
#[derive(Clone, Copy)]
enum List {
    Statements,
    Actions,
    Links,
}

impl List {
    fn of(key: &[u8]) -> Option<Self> {
        match key {
            b"statements" => Some(Self::Statements),
            b"actions" => Some(Self::Actions),
            b"links" => Some(Self::Links),
            _ => None,
        }
    }
}

/// How far the reading has come once all bytes are there.
enum Rest {
    /// Nothing of it is done.
    Arriving,
    /// The data set is put together.
    Whole(Box<Dataset>),
    /// The first half of the checks is done, with these problems.
    Half(Box<Dataset>, Vec<Problem>),
    /// It is in order.
    Checked(Box<Dataset>),
}

/// A data set on its way.
pub(super) struct Stream {
    bytes: Vec<u8>,
    times: usize,
    scan: Scan,
    statements: Vec<Statement>,
    actions: Vec<Action>,
    links: Vec<Link>,
    rest: Rest,
}

impl Stream {
    /// Nothing has arrived yet of about so many bytes. So many times the usual bytes and entries are read.
    pub(super) fn new(bytes: usize, times: usize) -> Self {
        let most = limits::BYTES * times;
        Self {
            bytes: Vec::with_capacity(bytes.min(most)),
            times,
            scan: Scan::default(),
            statements: Vec::new(),
            actions: Vec::new(),
            links: Vec::new(),
            rest: Rest::Arriving,
        }
    }

    /// Takes the next bytes and reads the records that end in them.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        let mut at = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        while at < self.bytes.len() && !self.scan.is_odd {
            if let Some((list, from)) = self.scan.step(&self.bytes, at)
                && !self.record(list, from, at)
            {
                self.scan.is_odd = true;
            }
            at += 1;
        }
    }

    /// Reads the record in a range of bytes; returns whether it could be read.
    fn record(&mut self, list: List, from: usize, to: usize) -> bool {
        let bytes = self.bytes.get(from..to).unwrap_or_default();
        match list {
            List::Statements => serde_json::from_slice(bytes).map(|record| self.statements.push(record)).is_ok(),
            List::Actions => serde_json::from_slice(bytes).map(|record| self.actions.push(record)).is_ok(),
            List::Links => serde_json::from_slice(bytes).map(|record| self.links.push(record)).is_ok(),
        }
    }

    /// Does the next piece of what remains. Answers nothing until the last one, and then as [`read::read`].
    pub(super) fn close(&mut self) -> Vec<Vec<u8>> {
        match std::mem::replace(&mut self.rest, Rest::Arriving) {
            Rest::Arriving => match self.whole() {
                Some(dataset) => {
                    self.rest = Rest::Whole(Box::new(dataset));
                    Vec::new()
                }
                None => read::read(&std::mem::take(&mut self.bytes), self.times),
            },
            Rest::Whole(dataset) => {
                let problems = validate_frame(&dataset, limits::ENTRIES * self.times);
                self.rest = Rest::Half(dataset, problems);
                Vec::new()
            }
            Rest::Half(dataset, mut problems) => {
                problems.append(&mut validate_records(&dataset));
                match read::told(problems, &dataset) {
                    Ok(()) => {
                        self.rest = Rest::Checked(dataset);
                        Vec::new()
                    }
                    Err(problems) => read::answer(Err(problems)),
                }
            }
            Rest::Checked(dataset) => read::answer(read::packed(&dataset)),
        }
    }

    /// The data set, if nothing about its bytes was odd. They are given up then.
    fn whole(&mut self) -> Option<Dataset> {
        let is_read = !self.scan.is_odd && self.scan.list.is_none() && self.bytes.len() <= limits::BYTES * self.times;
        let mut dataset = read::published(&self.scan.frame).ok().filter(|_| is_read)?;
        self.bytes = Vec::new();
        dataset.statements = std::mem::take(&mut self.statements);
        dataset.actions = std::mem::take(&mut self.actions);
        dataset.links = std::mem::take(&mut self.links);
        Some(dataset)
    }
}

/// Finds the records among the bytes.
#[derive(Default)]
struct Scan {
    /// The document without its records.
    frame: Vec<u8>,
    depth: usize,
    in_string: bool,
    is_escaped: bool,
    /// The last string at the top of the document.
    text: (usize, usize),
    /// The name before the present value.
    key: Option<List>,
    /// The list that is read, and where its present record begins; whether it has one before.
    list: Option<(List, usize, bool)>,
    /// Whether something is not as expected. Then nothing more is looked for.
    is_odd: bool,
}

impl Scan {
    /// Looks at the next byte; gives the list and the beginning of a record that ends before it.
    fn step(&mut self, bytes: &[u8], at: usize) -> Option<(List, usize)> {
        let byte = bytes[at];
        if self.list.is_none() {
            self.frame.push(byte);
        }
        if self.in_string {
            self.string(byte, at);
            return None;
        }
        match byte {
            b'"' => {
                self.in_string = true;
                if self.depth == 1 {
                    self.text = (at + 1, at + 1);
                }
            }
            b':' if self.depth == 1 => self.key = bytes.get(self.text.0..self.text.1).and_then(List::of),
            b'[' | b'{' => {
                self.depth += 1;
                if let (b'[', 2, Some(list)) = (byte, self.depth, self.key.take()) {
                    self.list = Some((list, at + 1, false));
                }
            }
            b',' if self.depth == 1 => self.key = None,
            b',' if self.depth == 2 => return self.record(at + 1),
            b']' | b'}' if self.depth == 2 && self.list.is_some() => return self.end(bytes, at),
            b']' | b'}' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        None
    }

    fn string(&mut self, byte: u8, at: usize) {
        if self.is_escaped {
            self.is_escaped = false;
        } else if byte == b'\\' {
            self.is_escaped = true;
        } else if byte == b'"' {
            self.in_string = false;
            if self.depth == 1 {
                self.text.1 = at;
            }
        }
    }

    /// The record before a comma; the next one begins at `next`.
    fn record(&mut self, next: usize) -> Option<(List, usize)> {
        let (list, from, _) = self.list?;
        self.list = Some((list, next, true));
        Some((list, from))
    }

    /// The end of the list, and the last record before it if there is one.
    fn end(&mut self, bytes: &[u8], at: usize) -> Option<(List, usize)> {
        let (list, from, has_before) = self.list.take()?;
        self.frame.push(bytes[at]);
        self.depth -= 1;
        let is_empty = bytes.get(from..at).unwrap_or_default().trim_ascii().is_empty();
        (has_before || !is_empty).then_some((list, from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::packed;

    /// What comes of bytes that arrive in pieces of a length.
    fn streamed(bytes: &[u8], length: usize, times: usize) -> Vec<Vec<u8>> {
        let mut stream = Stream::new(bytes.len(), times);
        bytes.chunks(length).for_each(|piece| stream.feed(piece));
        loop {
            let answer = stream.close();
            if !answer.is_empty() {
                return answer;
            }
        }
    }

    /// The example of the format's documentation.
    fn example() -> String {
        let (_, after) = include_str!("../../../docs/format.md").split_once("```json\n").unwrap();
        after.split_once("```").unwrap().0.to_owned()
    }

    #[test]
    fn a_data_set_is_read_the_same_in_pieces_of_any_length() {
        let json = example();
        let whole = read::read(json.as_bytes(), 1);
        assert!(!whole[0].is_empty());
        let pretty: serde_json::Value = serde_json::from_str(&json).unwrap();
        for text in [json.clone(), format!("\u{feff}{json}"), serde_json::to_string(&pretty).unwrap()] {
            for length in [1, 2, 7, 1000, usize::MAX] {
                assert_eq!(streamed(text.as_bytes(), length, 1), whole, "{length}");
            }
        }
        let mut stream = Stream::new(0, 1);
        stream.feed(json.as_bytes());
        assert!(!stream.statements.is_empty(), "records are read as they arrive");
        assert!(stream.scan.frame.len() < json.len() - 500, "and are no part of the rest");
    }

    #[test]
    fn packed_data_and_what_is_wrong_are_told_as_of_the_whole() {
        let json = example();
        let good = packed::write(&serde_json::from_str(&json).unwrap()).unwrap();
        let at = json.find("\"statements\": [").unwrap() + 15;
        let cut = |text: &str| json.replacen("\"statements\": [", text, 1).into_bytes();
        let late = format!("{}9{}", &json[..json.len() / 2], &json[json.len() / 2..]);
        for bytes in [
            good.clone(),
            good[..good.len() - 1].to_vec(),
            json.as_bytes()[..at + 40].to_vec(),
            cut("\"statements\": [,"),
            cut("\"statements\": [1, "),
            cut("\"statements\": [}], \"statements\": ["),
            cut("\"statements\": [], \"statements\": ["),
            cut("\"statements\": {\"a\": 1}, \"actions\": ["),
            cut("\"statements\": [{\"id\": \"a\\\\\\\"]\"}, "),
            cut("\"Statements\": ["),
            late.into_bytes(),
            b"[]".to_vec(),
            b"]]]}}}".to_vec(),
            b"".to_vec(),
            br#"{"statements": [ ], "title": "a"}"#.to_vec(),
            json.replacen("\"from\": \"", "\"from\": \"no-", 1).replacen("\"low\": ", "\"low\": 9", 1).into_bytes(),
            vec![b' '; limits::BYTES + 1],
        ] {
            let length = (bytes.len() / 5).max(3);
            let found = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
            assert_eq!(streamed(&bytes, length, 1), read::read(&bytes, 1), "{found}");
        }
    }
}
