//! Messages from a widget to its element: reports and requests.
//!
//! One function, `port(kind, value, done)`: promises, events and files take less code in JavaScript than here.

use super::event::{Message, Send};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Tells something: `state` with the fragment, `push` and `replace` with what the address is to have as a new step of the
/// history or in the present one, `select` with a record's or an issue's name, `save` (a copy of the page)
/// with the data set's title and version, a line each, `pace` with how long a year is shown in ms (0 ends it), `glide`
/// with how long marks take to where the next drawing has them.
pub fn tell(port: &Function, kind: &str, value: &str) {
    call(port, kind, value, &JsValue::UNDEFINED);
}

/// Copies a text and sends the result.
pub fn copy(port: &Function, text: String, send: Send) {
    let own = text.clone();
    let done = Closure::once_into_js(move |copied: bool| {
        send(if copied { Message::CopyDone } else { Message::CopyFailed(text) });
    });
    call(port, "copy", &own, &done);
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
