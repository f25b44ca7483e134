//! Messages from a widget to its element: reports and requests.
//!
//! All go through one function, `port(kind, value, done)`. Promises, events and files need less code in JavaScript than
//! here.

use super::event::{Message, Send};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Sends a report or a request without an answer. By kind:
///
/// - `state`: the fragment;
/// - `push` and `replace`: the fragment for the address, as a new step of the history or in place of the present one;
/// - `select`: the id of a record or an issue;
/// - `save` (a copy of the page): the data set's title and version, one line each;
/// - `pace`: how long a year is shown, in ms; 0 ends the playing;
/// - `glide`: how long marks take to their places in the next drawing.
pub fn tell(port: &Function, kind: &str, value: &str) {
    call(port, kind, value, &JsValue::UNDEFINED);
}

/// Announces a drawing. What others changed in the last one is taken back.
///
/// # Panics
/// If it can't be: then no drawing is right any more.
pub fn draw(port: &Function) {
    let done = port.call1(&JsValue::NULL, &JsValue::from_str("draw"));
    assert!(done.is_ok(), "what others changed can't be taken back");
}

/// Copies a text and sends the result.
pub fn copy(port: &Function, text: String, send: Send) {
    let content = text.clone();
    let done = Closure::once_into_js(move |copied: bool| {
        send(if copied { Message::CopyDone } else { Message::CopyFailed(text) });
    });
    call(port, "copy", &content, &done);
}

/// Sends a request to the second module and passes on its answer; nothing if the module can't be loaded.
pub fn ask(port: &Function, request: &str, send: Send) {
    let done = Closure::once_into_js(move |answer: Option<Vec<u8>>| send(Message::Answer(answer)));
    call(port, "ask", request, &done);
}

/// Loads the outlines of the land and passes on their bytes; nothing if they can't be loaded.
pub fn land(port: &Function, send: Send) {
    let done = Closure::once_into_js(move |bytes: Option<Vec<u8>>| send(Message::Land(bytes)));
    call(port, "land", "", &done);
}

/// Asks for a file of this view, and sends whether the reader got it.
pub fn file(port: &Function, request: &str, send: Send) {
    let done = Closure::once_into_js(move |saved: bool| send(Message::FileDone(saved)));
    call(port, "file", request, &done);
}

fn call(port: &Function, kind: &str, value: &str, done: &JsValue) {
    // The element's port catches errors of its listeners and reports the result through `done`.
    let _ = port.call3(&JsValue::NULL, &JsValue::from_str(kind), &JsValue::from_str(value), done);
}
