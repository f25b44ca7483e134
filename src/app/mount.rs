//! What the custom element calls: start a widget in an element, and end it.

use super::{App, Setup};
use crate::host::event::{Listeners, Message};
use crate::host::size::Watch;
use crate::model::packed;
use crate::text::Lang;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement};

/// Starts a widget in `live` with packed data; gives a function that ends it and takes away what it listened to.
///
/// `theme` is 0 for light, 1 for dark, 2 for what the system prefers.
///
/// A function, and not a class of its own: the glue for a class would cost every reader half a kB.
///
/// # Errors
/// A sentence for readers where the data can't be read.
#[wasm_bindgen]
pub fn mount(
    live: HtmlElement,
    data: &[u8],
    owns_address: bool,
    theme: u8,
    copy: Function,
) -> Result<JsValue, JsValue> {
    let dataset = packed::read(data).map_err(|_| JsValue::from_str(Lang::En.failed_data()))?;
    let live: Element = live.into();
    let theme = match theme {
        1 => "dark",
        2 => "auto",
        _ => "light",
    };
    let setup = Setup { dataset: Rc::new(dataset), live: live.clone(), owns_address, copy, theme };
    let app = yew::Renderer::<App>::with_root_and_props(live.clone(), setup).render();
    let send = {
        let scope = (*app).clone();
        Rc::new(move |message: Message| scope.send_message(message))
    };
    let listeners = Listeners::new(&live, owns_address, send.clone());
    let watch = Watch::new(&live, send);
    Ok(Closure::once_into_js(move || {
        drop((listeners, watch));
        app.destroy();
    }))
}
