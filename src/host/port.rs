//! The way out to the element: what a widget tells and asks of its host.
//!
//! One function, `port(kind, value, done)`: waiting for a promise, events and files cost less code there than here.

use super::event::{Message, Send};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Tells something: `state` with the fragment, `select` with a record's or an issue's name, `save` (a copy of the page)
/// with the data set's title and version, a line each, `pace` with how long a year is shown in ms (0 ends it), `glide`
/// with how long marks take to where the next drawing has them.
pub fn tell(port: &Function, kind: &str, value: &str) {
    call(port, kind, value, &JsValue::UNDEFINED);
}

/// Copies a text and sends how it went.
pub fn copy(port: &Function, text: String, send: Send) {
    let own = text.clone();
    let done = Closure::once_into_js(move |copied: bool| {
        send(if copied { Message::CopyDone } else { Message::CopyFailed(text) });
    });
    call(port, "copy", &own, &done);
}

/// Asks the second module for something and sends the bytes that it answers; nothing where it could not be had.
pub fn ask(port: &Function, request: &str, send: Send) {
    let done = Closure::once_into_js(move |answer: Option<Vec<u8>>| send(Message::Answer(answer)));
    call(port, "ask", request, &done);
}

/// Asks for the shapes of the land and sends their bytes; nothing where they could not be had.
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
    // The element's port catches what its listeners throw and tells how it went through `done`.
    let _ = port.call3(&JsValue::NULL, &JsValue::from_str(kind), &JsValue::from_str(value), done);
}
