//! Messages from a widget to its element: reports and requests.
//!
//! All go through one function, `port(kind, value, done)`. Promises, events and files need less code in JavaScript than
//! here.

use super::event::Send;
use js_sys::{Function, Uint8Array};
use saydo_session::message::Message;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Sends a report or a request without an answer. By kind:
///
/// - `state`: the fragment;
/// - `push` and `replace`: the fragment for the address, as a new step of the history or in place of the present one;
/// - `select`: the id of a record or an issue;
/// - `save` (a copy of the page): the data set's title and version, one line each;
/// - `pace`: how long a year is shown, in ms; 0 ends the playing;
/// - `step`: the next step of the first drawing is due;
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
        send(Message::new(if copied { "copied" } else { "uncopied" }, &text));
    });
    call(port, "copy", &content, &done);
}

/// Sends a request to the second module and passes on its answer; nothing if the module can't be loaded.
pub fn ask(port: &Function, request: &str, send: Send) {
    call(port, "ask", request, &answered("answer", send));
}

/// Loads the outlines of the land and passes on their bytes; nothing if they can't be loaded.
pub fn land(port: &Function, send: Send) {
    call(port, "land", "", &answered("land", send));
}

/// Asks for a file of this view, and sends whether the reader got it.
pub fn file(port: &Function, request: &str, send: Send) {
    let done = Closure::once_into_js(move |saved: bool| send(Message::new("filed", if saved { "1" } else { "" })));
    call(port, "file", request, &done);
}

/// Fetches the study module for the controls with an action, gives it the data, and sends whether it is there.
pub fn study(port: &Function, action: &str, send: Send) {
    let done =
        Closure::once_into_js(move |is_there: bool| send(Message::new("study", if is_there { "1" } else { "" })));
    call(port, "study", action, &done);
}

/// Asks the study module, which is there, and gives its answer.
///
/// # Panics
/// If the module stopped.
pub fn ask_study(port: &Function, request: &[u8]) -> Vec<u8> {
    let answer = port.call2(&JsValue::NULL, &JsValue::from_str("call"), &Uint8Array::from(request));
    match answer {
        Ok(answer) => Uint8Array::new(&answer).to_vec(),
        Err(_) => panic!("the study module stopped"),
    }
}

/// What sends an answer in bytes on.
fn answered(name: &'static str, send: Send) -> JsValue {
    Closure::once_into_js(move |bytes: Option<Vec<u8>>| send(Message { bytes, ..Message::new(name, "") }))
}

fn call(port: &Function, kind: &str, value: &str, done: &JsValue) {
    // The element's port catches errors of its listeners and reports the result through `done`.
    let _ = port.call3(&JsValue::NULL, &JsValue::from_str(kind), &JsValue::from_str(value), done);
}
