//! The interface to the custom element: start a widget, send it a message, end it.
//!
//! Widgets are numbers, not objects. The glue for a class would add half a kB, and an exported closure would live until
//! the browser collects it.

use super::{App, Setup};
use crate::host::event::{Listeners, Send};
use crate::host::size::Watch;
use js_sys::Function;
use saydo_model::packed;
use saydo_session::message::Message;
use saydo_state::Settings;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement};
use yew::AppHandle;

struct Running {
    app: AppHandle<App>,
    send: Send,
    _listeners: Listeners,
    _watch: Option<Watch>,
}

thread_local! {
    /// The widgets of the page. The place of an ended widget is reused.
    static RUNNING: RefCell<Vec<Option<Running>>> = const { RefCell::new(Vec::new()) };
}

/// Starts a widget in `live` with packed data and settings (lines of `name=value`, see [`Settings`]); gives its number.
///
/// `port(kind, value, done)` is told what changed (`ready`, `state`, `select`), asked for something (`copy`, `file`, the
/// second module's answer by `ask`, the shapes of the `land`,
/// the `study` module and by `call` its answers), and told to do what only a page can (`push` and `replace`,
/// what the address is to say; `save`, `share`, the system's sheet; `codes`, a second coder's file; `pace` and `glide`,
/// the beat and the motion of the years). It is told when the next `step` of the first drawing is due. It hears of each drawing before it is made (`draw`).
///
/// # Errors
/// A sentence for readers if the data can't be read.
#[wasm_bindgen]
pub fn mount(live: HtmlElement, data: &[u8], settings: &str, port: Function) -> Result<u32, JsValue> {
    let settings = Settings::read(settings);
    let dataset = packed::read(data).map_err(|_| JsValue::from_str(&settings.words.speak().failed_data()))?;
    let live: Element = live.into();
    let setup = Setup { dataset: Rc::new(dataset), live: live.clone(), settings: Rc::new(settings), port };
    let app = yew::Renderer::<App>::with_root_and_props(live.clone(), setup).render();
    let scope = (*app).clone();
    let send: Send = Rc::new(move |message: Message| scope.send_message(message));
    let running =
        Running { _listeners: Listeners::new(&live, &send), _watch: Watch::new(&live, send.clone()), send, app };
    Ok(RUNNING.with_borrow_mut(|widgets| {
        let free = widgets.iter().position(Option::is_none).unwrap_or(widgets.len());
        match widgets.get_mut(free) {
            Some(place) => *place = Some(running),
            None => widgets.push(Some(running)),
        }
        free as u32
    }))
}

/// Tells a widget something: `do` with an action as controls carry it, `state` with a fragment, `address` to write what
/// is shown into the page's, `lost` with the names of
/// what can't be shown of it, `saved` with nothing or with the address where saving works, `gesture` with what a hand did,
/// `step` when the browser had its turn, `play` with the beat of the years, `second` with what came of a second coder's file, or a setting.
#[wasm_bindgen]
pub fn tell(widget: u32, name: &str, value: &str) {
    let send = RUNNING.with_borrow(|widgets| Some(widgets.get(widget as usize)?.as_ref()?.send.clone()));
    if let Some(send) = send {
        send(Message::new(name, value));
    }
}

/// Ends a widget and removes its listeners. No effect if it has already ended.
#[wasm_bindgen]
pub fn unmount(widget: u32) {
    let running = RUNNING.with_borrow_mut(|widgets| widgets.get_mut(widget as usize)?.take());
    if let Some(running) = running {
        running.app.destroy();
    }
}
