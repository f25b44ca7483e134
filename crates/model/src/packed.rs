//! The packed form of a data set. The build writes it and the page fetches and reads it.
//!
//! Fields come in a fixed order, without names. A number takes 7 bits of each byte, the low bits first; the eighth bit
//! says that more follow. Signs are folded in (0, −1, 1, −2 …). A text or list has its length before it, an `Option` a
//! 0 or 1. The crate `postcard` writes the same form. Reading it with `postcard` and serde would add 24 kB of code, or
//! 4 kB compressed.

use super::code::{Code, CodeWords};
use super::dataset::{
    Action, Aim, Audience, Axis, Brief, BriefLine, Category, Checked, Coding, ContextEvent, Correction, Dataset,
    DrawnBy, Finding, Forum, Issue, IssueStatus, Link, LinkKind, Note, Place, Section, Side, Source, Speaker,
    Statement, StoryStep, Terms, Toward, Uncited, Voice,
};
use super::date::Date;
use super::hidden::visible;
use super::id::{AudienceId, ForumId, IssueId, Locator, PlaceId, RecordId, SectionId, SourceId, SpeakerId};
use super::limits::Measure;
use super::problem::Problem;
use std::fmt;

/// First bytes of the packed form, with its version.
const MAGIC: &[u8; 6] = b"saydo\x03";

/// Why packed bytes could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// They don't begin like a packed data set of this version.
    NotPacked,
    /// They begin like one, but end early, go on after the end or are damaged.
    Damaged,
}

/// A text or list has more than 2³² bytes or entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or list is too long")
    }
}

/// Packs a data set. Hidden characters that turn the direction of writing are written out.
///
/// # Errors
/// [`TooLong`].
pub fn write(dataset: &Dataset) -> Result<Vec<u8>, TooLong> {
    let mut writer = Writer { bytes: MAGIC.to_vec(), too_long: false };
    dataset.pack(&mut writer);
    if writer.too_long { Err(TooLong) } else { Ok(writer.bytes) }
}

/// What goes beyond the [limits](super::limits) with so many entries in a list, and texts that are not packed as they are.
pub fn measure(dataset: &Dataset, entries: usize) -> Vec<Problem> {
    let mut measure = Measure::within(entries);
    dataset.measure(&mut measure);
    measure.problems
}

/// Reads what [`write`] wrote.
///
/// # Errors
/// [`Unreadable`] for any other bytes.
pub fn read(bytes: &[u8]) -> Result<Dataset, Unreadable> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Unreadable::NotPacked)?;
    let mut reader = Reader { rest, damaged: false };
    let dataset = Dataset::unpack(&mut reader);
    if reader.damaged || !reader.rest.is_empty() { Err(Unreadable::Damaged) } else { Ok(dataset) }
}

/// Collects the packed bytes.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    too_long: bool,
}

impl Writer {
    fn number(&mut self, number: u32) {
        let mut rest = number;
        while rest > 0x7f {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    fn length(&mut self, length: usize) {
        match u32::try_from(length) {
            Ok(length) => self.number(length),
            Err(_) => self.too_long = true,
        }
    }
}

/// Reads packed bytes. After damage it notes that and goes on with zeros and empty texts, so that no step has to check
/// whether an earlier one failed.
pub struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

impl<'a> Reader<'a> {
    #[inline(never)]
    fn take(&mut self, length: usize) -> &'a [u8] {
        match self.rest.split_at_checked(length) {
            Some((taken, rest)) => {
                self.rest = rest;
                taken
            }
            None => {
                self.damaged = true;
                &[]
            }
        }
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0u64;
        for place in 0..5 {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        u32::try_from(number).unwrap_or_else(|_| {
            self.damaged = true;
            0
        })
    }
}

/// A type with a packed form.
pub trait Packed: Sized {
    /// Writes the value.
    fn pack(&self, writer: &mut Writer);
    /// Reads a value; after damage, any value of the type.
    fn unpack(reader: &mut Reader<'_>) -> Self;
    /// Measures the texts and lists in it; a number has none.
    fn measure(&self, _: &mut Measure) {}
}

/// The packed form of another value, without the first bytes that mark a data set.
pub fn to_bytes(value: &impl Packed) -> Vec<u8> {
    let mut writer = Writer::default();
    value.pack(&mut writer);
    writer.bytes
}

/// Reads what [`to_bytes`] wrote; `None` for any other bytes.
pub fn from_bytes<T: Packed>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { rest: bytes, damaged: false };
    let value = T::unpack(&mut reader);
    (!reader.damaged && reader.rest.is_empty()).then_some(value)
}

impl Packed for bool {
    fn pack(&self, writer: &mut Writer) {
        writer.bytes.push(u8::from(*self));
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let byte = reader.byte();
        reader.damaged |= byte > 1;
        byte == 1
    }
}

impl Packed for u8 {
    fn pack(&self, writer: &mut Writer) {
        writer.bytes.push(*self);
    }

    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.byte()
    }
}

impl Packed for u32 {
    fn pack(&self, writer: &mut Writer) {
        writer.number(*self);
    }

    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.number()
    }
}

/// It stands at the end, where data that were packed before there was such a number have nothing.
impl Packed for Checked {
    fn pack(&self, writer: &mut Writer) {
        writer.number(self.0);
    }

    fn unpack(reader: &mut Reader<'_>) -> Self {
        Self(if reader.rest.is_empty() { 0 } else { reader.number() })
    }
}

impl Packed for Code {
    fn pack(&self, writer: &mut Writer) {
        writer.number(((self.0 << 1) ^ (self.0 >> 31)).cast_unsigned());
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let number = reader.number();
        Self((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }
}

impl Packed for f64 {
    fn pack(&self, writer: &mut Writer) {
        writer.bytes.extend(self.to_le_bytes());
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.take(8).first_chunk().copied().map_or(0.0, Self::from_le_bytes)
    }
}

impl Packed for String {
    fn pack(&self, writer: &mut Writer) {
        let text = visible(self);
        writer.length(text.len());
        writer.bytes.extend(text.bytes());
    }

    fn measure(&self, measure: &mut Measure) {
        measure.text(self);
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let length = reader.number() as usize;
        let text = std::str::from_utf8(reader.take(length));
        reader.damaged |= text.is_err();
        text.unwrap_or_default().to_owned()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, writer: &mut Writer) {
        self.is_some().pack(writer);
        if let Some(value) = self {
            value.pack(writer);
        }
    }

    fn measure(&self, measure: &mut Measure) {
        if let Some(value) = self {
            value.measure(measure);
        }
    }

    fn unpack(reader: &mut Reader<'_>) -> Self {
        if bool::unpack(reader) { Some(T::unpack(reader)) } else { None }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, writer: &mut Writer) {
        writer.length(self.len());
        for entry in self {
            entry.pack(writer);
        }
    }

    fn measure(&self, measure: &mut Measure) {
        measure.list(self.len());
        for (index, entry) in self.iter().enumerate() {
            measure.entry(index, |measure| entry.measure(measure));
        }
    }

    #[inline(never)]
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let mut list = Self::new();
        for _ in 0..reader.number() {
            // Every entry has at least one byte, so a wrong length soon ends here.
            if reader.damaged {
                break;
            }
            list.push(T::unpack(reader));
        }
        list
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, writer: &mut Writer) {
        self.0.pack(writer);
        self.1.pack(writer);
    }

    fn measure(&self, measure: &mut Measure) {
        self.0.measure(measure);
        self.1.measure(measure);
    }

    fn unpack(reader: &mut Reader<'_>) -> Self {
        (A::unpack(reader), B::unpack(reader))
    }
}

/// Types that wrap one value.
macro_rules! wrappers {
    ($($name:ident),* $(,)?) => {$(
        impl Packed for $name {
            fn pack(&self, writer: &mut Writer) {
                self.0.pack(writer);
            }

            fn measure(&self, measure: &mut Measure) {
                self.0.measure(measure);
            }

            fn unpack(reader: &mut Reader<'_>) -> Self {
                Self(Packed::unpack(reader))
            }
        }
    )*};
}

/// Enums. The place of each variant is its number.
macro_rules! enums {
    ($($name:ident [$($variant:ident),* $(,)?])*) => {$(
        impl Packed for $name {
            fn pack(&self, writer: &mut Writer) {
                writer.number(*self as u32);
            }

            fn unpack(reader: &mut Reader<'_>) -> Self {
                let all = [$(Self::$variant),*];
                let variant = all.get(reader.number() as usize).copied();
                reader.damaged |= variant.is_none();
                variant.unwrap_or_default()
            }
        }
    )*};
}

/// Structs, with all fields in the order in which they are written. If a field is missing, this doesn't compile.
macro_rules! structs {
    ($($name:ident { $($field:ident),* $(,)? })*) => {$(
        impl Packed for $name {
            fn pack(&self, writer: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.pack(writer);)*
            }

            fn measure(&self, measure: &mut Measure) {
                $(measure.field(stringify!($field), |measure| self.$field.measure(measure));)*
            }

            #[inline(never)]
            fn unpack(reader: &mut Reader<'_>) -> Self {
                Self { $($field: Packed::unpack(reader)),* }
            }
        }
    )*};
}

wrappers! {
    AudienceId, CodeWords, Date, ForumId, IssueId, Locator, PlaceId, RecordId, SectionId, SourceId, SpeakerId,
}

enums! {
    Side [Abroad, Home, Unclear, Done]
    Voice [Leader, Interpreter]
    IssueStatus [Covered, Elsewhere]
    LinkKind [Matches, Diverges, Qualifies, Reinterprets, Echoes, Escalates, Departs]
    DrawnBy [Report, Coder]
    Toward [Low, High]
}

structs! {
    Dataset {
        format, version, title, lede, headline, lang, terms, coding, axis, audiences, issues, aims, categories, speakers, places, forums,
        sources, statements, actions, context, findings, links, story, corrections, uncited, critic, checked,
    }
    Coding { by, codebook, date, method, checked_outside, contact }
    Axis { low, high, step, alike, title, low_label, high_label, said, done, toward, ticks, both }
    Terms { source, rules, leaders, interpreters, extent }
    Audience { id, side, label }
    Issue { id, label, about, status, inline, rule, brief }
    Brief { said, did }
    BriefLine { record, text, note }
    Aim { id, label }
    Category { id, label }
    Speaker { id, name, role }
    Place { id, name, lon, lat }
    Forum { id, name }
    Source { id, title, authors, publisher, published, url, extent, sections }
    Section { id, title, paragraphs, openings }
    Note { text, source, url }
    Statement {
        id, speaker, voice, audience, occasion, date, date_note, forum, places, quotes, summary, issue, aim, position,
        reason, locators, notes,
    }
    Action {
        id, actor, date, date_note, forum, places, quotes, summary, issue, category, position, reason, locators, notes,
    }
    ContextEvent { id, date, date_note, summary, turning_point, locators }
    Finding { id, about, summary, aim, locators }
    Link { id, from, to, kind, drawn_by, locators, note }
    StoryStep { title, text, state, records }
    Correction { date, record, before, after, why }
    Uncited { locator, why }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    fn back<T: Packed>(value: &T) -> Option<T> {
        let mut writer = Writer { bytes: Vec::new(), too_long: false };
        value.pack(&mut writer);
        let mut reader = Reader { rest: &writer.bytes, damaged: false };
        let value = T::unpack(&mut reader);
        (!reader.damaged && reader.rest.is_empty()).then_some(value)
    }

    fn small() -> Dataset {
        let link = Link { kind: LinkKind::Departs, drawn_by: DrawnBy::Report, ..Link::default() };
        let axis = Axis { said: CodeWords(vec![(Code(-500), "half".into())]), ..Axis::default() };
        Dataset {
            title: "“Words” — deeds".into(), axis, links: vec![link], checked: Checked(7), ..Dataset::default()
        }
    }

    #[test]
    fn enums_are_listed_in_their_order() {
        for (place, side) in [Side::Abroad, Side::Home, Side::Unclear, Side::Done].into_iter().enumerate() {
            assert_eq!((side as usize, back(&side)), (place, Some(side)));
        }
        for kind in [LinkKind::Matches, LinkKind::Reinterprets, LinkKind::Echoes, LinkKind::Departs] {
            assert_eq!(back(&kind), Some(kind));
        }
        assert_eq!(
            back(&(Voice::Interpreter, (IssueStatus::Elsewhere, DrawnBy::Coder))).map(|all| all.0),
            Some(Voice::Interpreter)
        );
    }

    #[test]
    fn damage_is_noticed_wherever_it_is() {
        let bytes = write(&small()).unwrap_or_default();
        assert_eq!(read(&bytes), Ok(small()));
        // The last byte is the version of the checks, which older data lack.
        let end_of_older = bytes.len() - 1;
        for end in MAGIC.len()..end_of_older {
            assert_eq!(read(&bytes[..end]), Err(Unreadable::Damaged), "{end}");
        }
        assert_eq!(read(&bytes[..end_of_older]), Ok(Dataset { checked: Checked(0), ..small() }));
        assert_eq!(read(&[&bytes[..], &[0]].concat()), Err(Unreadable::Damaged));
        assert_eq!(read(b"{}"), Err(Unreadable::NotPacked));
        assert_eq!(read(&[&MAGIC[..], &[0xff; 64]].concat()), Err(Unreadable::Damaged));
    }

    proptest! {
        #[test]
        fn values_are_read_back(number: u32, code: i32, float: f64, text: String, list: Vec<(u8, bool)>, date: Option<String>) {
            prop_assert_eq!(back(&number), Some(number));
            prop_assert_eq!(back(&Code(code)), Some(Code(code)));
            prop_assert_eq!(back(&float).map(f64::to_bits), Some(float.to_bits()));
            prop_assert_eq!(back(&text), Some(text));
            prop_assert_eq!(back(&list), Some(list));
            prop_assert_eq!(back(&date), Some(date));
        }

        #[test]
        fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&[&MAGIC[..], &bytes].concat());
        }
    }
}
