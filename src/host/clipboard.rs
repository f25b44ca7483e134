//! Copying, and what to do where a browser doesn't allow it.

use super::event::Message;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Copies a text and sends how it went. `copy(text, done)` is the element's: waiting for a promise costs less there.
pub fn write(copy: &Function, text: String, send: impl Fn(Message) + 'static) {
    let own = JsValue::from_str(&text);
    let done = Closure::once_into_js(move |copied: bool| {
        send(if copied { Message::CopyDone } else { Message::CopyFailed(text) });
    });
    // `copy` catches whatever the browser throws and tells it through `done`.
    let _ = copy.call2(&JsValue::NULL, &own, &done);
}
