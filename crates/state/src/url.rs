//! The codec of the URL's fragment: `v=1&view=gaps&issue=sea`, defaults left out, keys in a fixed order.
//!
//! `decode` is total and syntactic: it reads any string, skips what it doesn't know, and never asks the data set.
//! `decode(&encode(s)) == s` for every state. Links of version 1 must open for ever. What happened to a link on its way is
//! mended before, by the script (`host/js/link.js`), where it takes less code.

use super::recode;
use super::view_state::{Form, GapKind, Layout, Sort, SortKey, State, Theme, View};
use super::whole::IS_WHOLE;
use super::zoom::Zoom;
use saydo_analysis::{Facet, Filter, Method};
use saydo_model::list::List;
use saydo_model::{Code, Date, IssueId, RecordId, Side, id};

/// How every fragment begins; alone it names the default state.
pub const FIRST: &str = "v=1";

/// Facets in the order in which the URL writes them, after `q`. `issues` stands earlier.
const FACETS: [Facet; 5] = [Facet::Audience, Facet::Voice, Facet::Aim, Facet::Category, Facet::Position];
const LAST_FACETS: [Facet; 2] = [Facet::Speaker, Facet::Place];

/// The fragment of a state, without `#`; empty for the default state.
pub fn encode(state: &State) -> String {
    let mut fragment = Fragment(String::new());
    fragment.put("view", state.view.map_or("", View::key));
    if !IS_WHOLE {
        // Nothing else can be in a state of the first module.
        fragment.put("issue", state.issue.as_ref().map_or("", IssueId::as_str));
        fragment.put("with", state.compare.as_ref().map_or("", IssueId::as_str));
        fragment.put("record", state.record.as_ref().map_or("", RecordId::as_str));
        fragment.put("form", state.form.map_or("", Form::key));
        fragment.put("data", state.data.as_deref().unwrap_or(""));
        fragment.put("theme", state.theme.map_or("", Theme::key));
        fragment.put("lang", state.lang.as_deref().unwrap_or(""));
        return fragment.0;
    }
    fragment.put("side", state.side.map_or("", side_key));
    fragment.put("layer", &layers(state));
    fragment.put("issue", state.issue.as_ref().map_or("", IssueId::as_str));
    fragment.put("with", state.compare.as_ref().map_or("", IssueId::as_str));
    fragment.facet(&state.filter, Facet::Issue);
    fragment.put("record", state.record.as_ref().map_or("", RecordId::as_str));
    fragment.put("sort", &state.sort.map_or(String::new(), sort_key));
    fragment.put("gap", if state.gap == GapKind::Home { "home" } else { "" });
    fragment.put("q", &percent_encode(&state.query));
    let filter = &state.filter;
    FACETS[..4].iter().for_each(|facet| fragment.facet(filter, *facet));
    fragment.put("from", filter.from.as_ref().map_or("", |date| &date.0));
    fragment.put("to", filter.to.as_ref().map_or("", |date| &date.0));
    fragment.facet(filter, FACETS[4]);
    LAST_FACETS.iter().for_each(|facet| fragment.facet(filter, *facet));
    fragment.put("form", state.form.map_or("", Form::key));
    fragment.put("data", state.data.as_deref().unwrap_or(""));
    fragment.put("step", &state.step.map_or(String::new(), |step| step.to_string()));
    fragment.put("zoom", &state.zoom.map_or(String::new(), Zoom::key));
    fragment.put("chain", if state.chain { "on" } else { "" });
    fragment.put("method", &state.method.key());
    fragment.put("codes", &recode::keys(&state.codes));
    fragment.put("theme", state.theme.map_or("", Theme::key));
    fragment.put("lang", state.lang.as_deref().unwrap_or(""));
    fragment.0
}

/// The state of a fragment, with or without `#`. Reads any string; of a repeated key the first counts.
pub fn decode(fragment: &str) -> State {
    let mut state = State::default();
    let mut seen: Vec<&str> = Vec::new();
    for part in fragment.strip_prefix('#').unwrap_or(fragment).split('&') {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        if !seen.contains(&key) {
            seen.push(key);
            // Tools on a link's way escape more than they need, commas and slashes among it.
            read(&mut state, key, &percent_decode(value));
        }
    }
    state
}

/// Keys of what only the study module shows, besides views.
const FAR: [&str; 20] = [
    "side", "layer", "issues", "sort", "gap", "q", "audience", "voice", "aim", "category", "from", "to", "position",
    "speaker", "place", "step", "zoom", "chain", "method", "codes",
];

/// Whether a fragment asks for what only the study module shows.
pub fn is_beyond(fragment: &str) -> bool {
    let is_beyond = |part: &str| match part.split_once('=') {
        Some(("view", view)) => View::from_key(&percent_decode(view)).is_some_and(View::is_beyond),
        Some((key, value)) => !value.is_empty() && FAR.contains(&key),
        None => false,
    };
    fragment.strip_prefix('#').unwrap_or(fragment).split('&').any(is_beyond)
}

fn read(state: &mut State, key: &str, value: &str) {
    match key {
        "view" => state.view = View::from_key(value).filter(|view| view.is_here()),
        "issue" => state.issue = id_value(value).map(IssueId),
        "with" => state.compare = id_value(value).map(IssueId),
        "record" => state.record = id_value(value).map(RecordId),
        "form" => state.form = Form::from_key(value),
        "data" => state.data = is_version(value).then(|| value.to_owned()),
        "theme" => state.theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.key() == value),
        "lang" => state.lang = is_language(value).then(|| value.to_owned()),
        _ if IS_WHOLE => read_far(state, key, value),
        _ => {}
    }
}

/// Reads what only the study module shows.
fn read_far(state: &mut State, key: &str, value: &str) {
    match key {
        "side" => state.side = side_from_key(value),
        "layer" => {
            state.pairs = value.split(',').any(|layer| layer == "pairs");
            state.interpreters = value.split(',').any(|layer| layer == "interpreters");
            for layout in [Layout::Table, Layout::Speakers] {
                if value.split(',').any(|layer| layer == layout.key()) {
                    state.layout = layout;
                }
            }
        }
        "sort" => state.sort = sort_from_key(value),
        "gap" => state.gap = if value == "home" { GapKind::Home } else { GapKind::Deeds },
        "q" => state.query = value.to_owned(),
        "from" => state.filter.from = date_value(value),
        "to" => state.filter.to = date_value(value),
        "step" => state.step = step_value(value),
        "zoom" => state.zoom = Zoom::from_key(value),
        "chain" => state.chain = value == "on",
        "method" => state.method = Method::from_key(value),
        "codes" => state.codes = recode::from_keys(value),
        _ => {
            if let Some(facet) = Facet::from_key(key) {
                let values = value.split(',').filter(|value| is_facet_value(facet, value));
                values.for_each(|value| state.filter.add(facet, value));
            }
        }
    }
}

/// Whether a text has the form of a facet's value.
pub fn is_facet_value(facet: Facet, value: &str) -> bool {
    match facet {
        Facet::Position => Code::from_key(value).is_some_and(|code| code.key() == value),
        _ => id::is_well_formed(value),
    }
}

/// A side's name in the URL.
pub fn side_key(side: Side) -> &'static str {
    match side {
        Side::Abroad => "abroad",
        Side::Home => "home",
        Side::Unclear => "unclear",
        Side::Done => "done",
    }
}

/// The side of a name.
pub fn side_from_key(key: &str) -> Option<Side> {
    [Side::Abroad, Side::Home, Side::Unclear, Side::Done].into_iter().find(|side| side_key(*side) == key)
}

/// Two or three letters, and further parts by hyphens: `zh`, `pt-br`.
fn is_language(text: &str) -> bool {
    id::is_well_formed(text) && text.len() <= 12 && text.bytes().take_while(u8::is_ascii_lowercase).count() >= 2
}

/// Whether a text can name a version of the data: letters, digits, dots and hyphens, at most 32.
pub fn is_version(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
    !text.is_empty() && text.len() <= 32 && text.bytes().all(plain) && !text.starts_with('.')
}

/// The number of a step: 1 to 999, without zeros before it.
pub(super) fn step_value(value: &str) -> Option<u32> {
    let plain = value.len() <= 3 && value.bytes().all(|byte| byte.is_ascii_digit()) && !value.starts_with('0');
    plain.then(|| value.parse().ok())?
}

fn id_value(value: &str) -> Option<String> {
    id::is_well_formed(value).then(|| value.to_owned())
}

/// A date of the format, or `None`.
pub fn date_value(value: &str) -> Option<Date> {
    let date = Date(value.to_owned());
    date.span().is_some().then_some(date)
}

fn layers(state: &State) -> String {
    let names = [
        (state.pairs, "pairs"),
        (state.interpreters, "interpreters"),
        (state.layout == Layout::Speakers, "speakers"),
        (state.layout == Layout::Table, "table"),
    ];
    names.iter().filter(|(on, _)| *on).map(|(_, name)| *name).list().join(",")
}

fn sort_key(sort: Sort) -> String {
    [if sort.descending { "-" } else { "" }, sort.key.key()].concat()
}

fn sort_from_key(key: &str) -> Option<Sort> {
    let (descending, key) = key.strip_prefix('-').map_or((false, key), |key| (true, key));
    SortKey::from_key(key).map(|key| Sort { key, descending })
}

struct Fragment(String);

impl Fragment {
    fn put(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        if self.0.is_empty() {
            self.0.push_str(FIRST);
        }
        for part in ["&", key, "=", value] {
            self.0.push_str(part);
        }
    }

    fn facet(&mut self, filter: &Filter, facet: Facet) {
        self.put(facet.key(), &filter.of(facet).list().join(","));
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters; a space becomes `+`, as a form would have it.
pub fn percent_encode(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                encoded.push(char::from(HEX[usize::from(byte >> 4)]));
                encoded.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    encoded
}

/// Reads what [`percent_encode`] writes; a `%` without two digits stands for itself, other bytes are mended.
pub fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let pair = bytes.get(at + 1).zip(bytes.get(at + 2));
        let code = pair.and_then(|(high, low)| Some(hex(*high)? * 16 + hex(*low)?));
        match (byte, code) {
            (b'+', _) => decoded.push(b' '),
            (b'%', Some(code)) => {
                decoded.push(code);
                at += 2;
            }
            _ => decoded.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
