//! A code on the axis, and the words that the axis gives to each code.

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A position on the axis in thousandths of its unit, so that sums, means and ties are exact.
///
/// In the data format it is a plain number such as `-2` or `0.5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(pub i32);

impl Code {
    /// Thousandths in one unit of the axis.
    pub const UNIT: i32 = 1000;

    /// The code that stands for `units` whole units.
    pub const fn whole(units: i32) -> Self {
        Self(units * Self::UNIT)
    }

    /// The nearest code to a number on the axis; `None` for NaN and for a million units or more.
    pub fn from_number(number: f64) -> Option<Self> {
        (number.abs() < 1e6).then(|| Self((number * f64::from(Self::UNIT)).round() as i32))
    }

    /// Position on the axis as a number.
    pub fn number(self) -> f64 {
        f64::from(self.0) / f64::from(Self::UNIT)
    }

    /// The code as the format and the URL write it: `-2`, `0`, `0.5`, with an ASCII minus.
    pub fn key(self) -> String {
        let whole = self.0.unsigned_abs() / Self::UNIT as u32;
        let rest = self.0.unsigned_abs() % Self::UNIT as u32;
        let mut text = String::new();
        if self.0 < 0 {
            text.push('-');
        }
        text.push_str(&whole.to_string());
        if rest > 0 {
            let digits = (1000 + rest).to_string();
            text.push('.');
            text.push_str(digits.strip_prefix('1').unwrap_or("").trim_end_matches('0'));
        }
        text
    }

    /// Reads what [`Code::key`] writes; `None` for anything else.
    pub fn from_key(key: &str) -> Option<Self> {
        let (negative, digits) = key.strip_prefix('-').map_or((false, key), |rest| (true, rest));
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty()
            || whole.len() > 6
            || rest.len() > 3
            || !(whole.bytes().chain(rest.bytes())).all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let mut thousandths: i32 = 0;
        for position in 0..3 {
            thousandths = thousandths * 10 + rest.as_bytes().get(position).map_or(0, |byte| i32::from(byte - b'0'));
        }
        let size = whole.parse::<i32>().ok()? * Self::UNIT + thousandths;
        Some(Self(if negative { -size } else { size }))
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % Self::UNIT == 0 {
            serializer.serialize_i32(self.0 / Self::UNIT)
        } else {
            serializer.serialize_f64(self.number())
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        Self::from_number(number).ok_or_else(|| serde::de::Error::custom("a position within the axis expected"))
    }
}

/// The words of each code of the axis, in ascending order of codes; `{"-2": "commits", …}` in the format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeWords(pub Vec<(Code, String)>);

impl CodeWords {
    /// Whether no code has words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words of a code, if it has any.
    pub fn get(&self, code: Code) -> Option<&str> {
        self.0.iter().find(|(worded, _)| *worded == code).map(|(_, words)| words.as_str())
    }
}

impl Serialize for CodeWords {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (code, words) in &self.0 {
            map.serialize_entry(&code.key(), words)?;
        }
        map.end()
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = CodeWords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object from code to words")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CodeWords, A::Error> {
        let mut words = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, String>()? {
            let code =
                Code::from_key(&key).ok_or_else(|| serde::de::Error::custom("a code such as \"-2\" expected"))?;
            words.push((code, value));
        }
        words.sort_by_key(|(code, _)| *code);
        Ok(CodeWords(words))
    }
}

impl<'de> Deserialize<'de> for CodeWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(WordsVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_written_short_and_read_back() {
        for (code, key) in [(Code::whole(-2), "-2"), (Code(500), "0.5"), (Code(-1250), "-1.25"), (Code(0), "0")] {
            assert_eq!(code.key(), key);
            assert_eq!(Code::from_key(key), Some(code));
        }
        for bad in ["", "-", "1.2345", "+1", "1e3", "9999999", "−2"] {
            assert_eq!(Code::from_key(bad), None, "{bad}");
        }
    }
}
