//! The encoding of a text: by its mark, by its form, or by its most likely letters.

use super::reading::Reading;
use super::refusal::{Refusal, refused};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use saydo::text::Lang;

/// A text with the name of its encoding.
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name.
    pub encoding: &'static str,
    /// How many characters could not be read.
    pub unreadable: usize,
}

/// Decodes a text.
pub fn decode(bytes: &[u8], reading: &Reading) -> Result<Decoded, Refusal> {
    let encoding = match &reading.encoding {
        Some(name) => match Encoding::for_label(name.trim().as_bytes()) {
            Some(encoding) => encoding,
            None => {
                return refused(Lang::now().intake_encoding(name));
            }
        },
        None => found(bytes),
    };
    let (text, encoding, _) = encoding.decode(bytes);
    let unreadable = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    Ok(Decoded { text: text.into_owned(), encoding: encoding.name(), unreadable })
}

fn found(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.iter().take(4000).any(|byte| *byte == 0) {
        return UTF_8;
    }
    // Text in UTF-16 without a mark: every other byte of Western letters is 0.
    let head = &bytes[..bytes.len().min(4000)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > head.len() && even * 10 < odd {
        return UTF_16LE;
    }
    if even * 4 > head.len() && odd * 10 < even {
        return UTF_16BE;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, &'static str) {
        decode(bytes, &Reading::default()).map(|decoded| (decoded.text, decoded.encoding)).unwrap()
    }

    #[test]
    fn encodings_are_found_with_and_without_a_mark() {
        assert_eq!(decoded("a,ä".as_bytes()), ("a,ä".to_owned(), "UTF-8"));
        assert_eq!(decoded(b"\xef\xbb\xbfa"), ("a".to_owned(), "UTF-8"));
        assert_eq!(decoded(b"\xff\xfea\0,\0"), ("a,".to_owned(), "UTF-16LE"));
        assert_eq!(decoded(b"a\0,\0b\0\n\0"), ("a,b\n".to_owned(), "UTF-16LE"));
        assert_eq!(decoded(b"\0a\0,\0b\0\n"), ("a,b\n".to_owned(), "UTF-16BE"));
        assert_eq!(decoded(b"l\xf8fte;p\xe5 \xd8stlandet").0, "løfte;på Østlandet");
    }

    #[test]
    fn an_encoding_can_be_settled() {
        let reading = Reading { encoding: Some("windows-1251".into()), ..Reading::default() };
        assert_eq!(decode(b"\xcf", &reading).unwrap().text, "П");
        let reading = Reading { encoding: Some("utf-9".into()), ..Reading::default() };
        assert!(decode(b"a", &reading).is_err_and(|why| why.0.contains("utf-9")));
    }
}
