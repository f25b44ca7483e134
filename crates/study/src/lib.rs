//! The study module, `saydo_study_bg.wasm`: a whole session, with every view and sheet, where the first module has the
//! rows alone. It takes over from the session of the first module, at most once for a widget.
//!
//! Requests and answers are lists of parts; a request begins with its verb. An instance holds one widget.

use saydo_model::{Dataset, packed};
use saydo_session::Session;
use saydo_session::message::{Around, Message};
use saydo_state::Settings;
use saydo_views::packed::pack;
use std::cell::RefCell;

thread_local! {
    static DATASET: RefCell<Option<Dataset>> = const { RefCell::new(None) };
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

#[cfg(all(target_arch = "wasm32", feature = "exports"))]
saydo_apart::exports!(crate::answer);

/// Answers a request. An unknown request, and one before there is a session, gets no parts.
///
/// `data`, packed data: keeps them for the session; `1`, or nothing if they can't be read.
///
/// `begin`, settings, width ([`Message::width`]), page around: begins a session; answers as `tell`.
///
/// `tell`, a message's name and text, `1` if it has bytes, these, page around: `1` if the page changed; then the orders, a
/// kind and a value each.
///
/// `page`: the packed tree of the page.
pub fn answer(request: &[&[u8]]) -> Vec<Vec<u8>> {
    match request {
        [b"data", bytes] => {
            let dataset = packed::read(bytes).ok();
            let is_read = flag(dataset.is_some());
            DATASET.set(dataset);
            vec![is_read]
        }
        [b"begin", settings, width, around] => {
            let Some(dataset) = DATASET.take() else { return Vec::new() };
            let width = Message::new("width", &text(width)).to_width();
            let mut session = Session::new(dataset.into(), Settings::read(&text(settings)), width);
            session.begin(Around::of(&text(around)));
            let answer = told(&mut session, true);
            SESSION.set(Some(session));
            answer
        }
        [b"tell", name, content, has_bytes, bytes, around] => SESSION.with_borrow_mut(|session| {
            let Some(session) = session else { return Vec::new() };
            let bytes = (*has_bytes == b"1").then(|| bytes.to_vec());
            let message = Message { bytes, ..Message::new(&text(name), &text(content)) };
            let is_changed = session.hear(message, Around::of(&text(around)));
            told(session, is_changed)
        }),
        [b"page"] => SESSION.with_borrow(|session| session.iter().map(|session| pack(&session.draw())).collect()),
        _ => Vec::new(),
    }
}

fn told(session: &mut Session, is_changed: bool) -> Vec<Vec<u8>> {
    let mut answer = vec![flag(is_changed)];
    for order in session.orders() {
        answer.push(order.kind.into_bytes());
        answer.push(order.value.into_bytes());
    }
    answer
}

fn flag(on: bool) -> Vec<u8> {
    if on { b"1".to_vec() } else { Vec::new() }
}

fn text(part: &[u8]) -> String {
    String::from_utf8_lossy(part).into_owned()
}
