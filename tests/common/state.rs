//! Random view states: everything that the types allow.

use proptest::prelude::*;
use proptest::string::{RegexGeneratorStrategy, string_regex};
use saydo::analysis::{Facet, Filter};
use saydo::model::{Code, Date, IssueId, RecordId, Side};
use saydo::state::{Form, GapKind, Layout, Method, Recode, Sort, SortKey, State, Theme, View, Zoom, recode};

/// Texts of a pattern. The pattern is parsed once; a plain `&str` strategy parses it again for each text.
pub fn regex(pattern: &str) -> RegexGeneratorStrategy<String> {
    string_regex(pattern).unwrap()
}

/// A well-formed id.
pub fn id() -> impl Strategy<Value = String> {
    regex("[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}")
}

/// A date of the format, intervals included.
pub fn date() -> impl Strategy<Value = Date> {
    let point = (1950..2050_i32, 0..=12_u32, 0..=28_u32).prop_map(|(year, month, day)| match (month, day) {
        (0, _) => format!("{year:04}"),
        (month, 0) => format!("{year:04}-{month:02}"),
        (month, day) => format!("{year:04}-{month:02}-{day:02}"),
    });
    let points = (point.clone(), proptest::option::weighted(0.3, point));
    points.prop_map(|(one, other)| {
        let interval = other.map(|other| Date([one.as_str(), other.as_str()].join("/")));
        interval.filter(|date| date.span().is_some()).unwrap_or(Date(one))
    })
}

/// A value that a facet can have in an address, whether or not a data set offers it.
fn facet_value() -> impl Strategy<Value = (Facet, String)> {
    let facet = prop::sample::select(Facet::ALL.to_vec());
    (facet, id(), -9_999_999..9_999_999_i32).prop_map(|(facet, id, code)| match facet {
        Facet::Position => (facet, Code(code).key()),
        _ => (facet, id),
    })
}

/// A filter with any values.
pub fn filter() -> impl Strategy<Value = Filter> {
    let period = (prop::option::of(date()), prop::option::of(date()));
    (prop::collection::vec(facet_value(), 0..8), period).prop_map(|(values, (from, to))| {
        let mut filter = Filter::default();
        (filter.from, filter.to) = (from, to);
        values.iter().for_each(|(facet, value)| filter.toggle(*facet, value));
        filter
    })
}

/// A query of any characters, including those with a meaning in addresses.
pub fn query() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), regex("[&=%+# ,a-f0-9é中🙂-]{0,24}")]
}

fn sort() -> impl Strategy<Value = Sort> {
    (prop::sample::select(SortKey::ALL.to_vec()), any::<bool>()).prop_map(|(key, descending)| Sort { key, descending })
}

/// Any state.
pub fn state() -> impl Strategy<Value = State> {
    let sides = vec![Side::Abroad, Side::Home, Side::Unclear, Side::Done];
    let look = (
        prop::option::of(prop::sample::select(View::ALL.to_vec())),
        prop::option::of(prop::sample::select(sides)),
        any::<(bool, bool)>(),
        prop::sample::select(Layout::ALL.to_vec()),
        prop::sample::select(vec![GapKind::Deeds, GapKind::Home]),
        prop::option::of(sort()),
        prop::option::of(prop::sample::select(vec![Theme::Light, Theme::Dark])),
        prop::option::of(regex("[a-z]{2,3}(-[a-z0-9]{2,3}){0,2}")),
    );
    let place = (
        prop::option::of(prop::sample::select(vec![Form::Strip, Form::Card])),
        prop::option::of(regex("[0-9a-zA-Z]([0-9a-zA-Z.-]{0,11}[0-9a-zA-Z])?")),
        prop::option::of(1..1000_u32),
        prop::option::of((0..300_i32, -2000..2000_i32, -1000..1000_i32)),
        any::<(bool, bool, bool, bool, bool)>(),
        prop::option::of(id()),
        prop::collection::vec((id(), prop::option::of(-9_999_999..9_999_999_i32)), 0..4),
    );
    let selection = (prop::option::of(id()), prop::option::of(id()), query(), filter());
    (look, selection, place).prop_map(|(look, (issue, record, query, filter), place)| {
        let (view, side, (pairs, interpreters), layout, gap, sort, theme, lang) = look;
        let (issue, record) = (issue.map(IssueId), record.map(RecordId));
        let (form, data, step, zoom, (chain, interpreters_count, unclear, median, ranges), compare, recodes) = place;
        let zoom = zoom.map(|(scale, lon, lat)| Zoom::new(scale, lon, lat));
        let method = Method { interpreters: interpreters_count, unclear, median, ranges };
        let mut codes = Vec::new();
        for (record, code) in recodes {
            recode::put(&mut codes, Recode { record: RecordId(record), code: code.map(Code) });
        }
        let looks = State { view, side, pairs, interpreters, layout, gap, sort, theme, lang, ..State::default() };
        let chosen = State { issue, record, query, filter, ..looks };
        let compare = compare.map(IssueId);
        State { form, data, step, zoom, chain, method, codes, compare, ..chosen }
    })
}
