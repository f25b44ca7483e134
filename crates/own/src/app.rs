//! The edge to the browser: the session drawn by Yew, and the worker's one function.

use crate::session::{Order, Session};
use crate::work::{Given, Work};
use js_sys::{Array, Function, Uint8Array};
use saydo::text::Words;
use std::cell::RefCell;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Component, Context, Html, Properties};

#[derive(Clone, PartialEq, Properties)]
struct Setup {
    port: Function,
    today: String,
    languages: String,
}

/// A message of the page: its name, what it is about, its value.
struct Told(String, String, String);

struct App {
    session: Session,
}

impl Component for App {
    type Message = Told;
    type Properties = Setup;

    fn create(context: &Context<Self>) -> Self {
        let Setup { today, languages, .. } = context.props();
        Self { session: Session::new(today, languages) }
    }

    fn update(&mut self, context: &Context<Self>, Told(name, what, value): Told) -> bool {
        self.session.hear(&name, &what, &value);
        for Order { kind, value } in self.session.orders() {
            // What the page's script throws is its own to report.
            let _ = context.props().port.call2(&JsValue::NULL, &kind.into(), &value.into());
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let _ = context.props().port.call2(&JsValue::NULL, &"draw".into(), &JsValue::NULL);
        saydo_nodes::nodes_with_fields(self.session.draw())
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let _ = context.props().port.call2(&JsValue::NULL, &"drawn".into(), &JsValue::NULL);
    }
}

thread_local! {
    static RUNNING: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
    static WORK: RefCell<Work> = RefCell::default();
}

/// From now on, this program speaks the language of these words, or English if they are none.
#[wasm_bindgen]
pub fn speak(words: &str) {
    Words::read(words).speak();
}

/// Starts the page in an element. `port(kind, value)` carries out the session's orders; `languages` are those that a figure
/// can speak.
#[wasm_bindgen]
pub fn mount(root: Element, port: Function, today: String, languages: String) {
    let app = yew::Renderer::<App>::with_root_and_props(root, Setup { port, today, languages }).render();
    RUNNING.set(Some(app));
}

/// Tells the session something.
#[wasm_bindgen]
pub fn tell(name: String, what: String, value: String) {
    let scope = RUNNING.with_borrow(|app| app.as_ref().map(|app| (**app).clone()));
    if let Some(scope) = scope {
        scope.send_message(Told(name, what, value));
    }
}

/// Answers a request in the worker: the answer, the figure's pages and the bytes of a file, each if there is one. `told`
/// hears how much of a file is read, in percent; `words` are those of the figure's language, `now` the time here.
#[wasm_bindgen]
pub fn work(request: &str, bytes: Option<Vec<u8>>, words: &str, now: &str, told: &Function) -> Array {
    let tell = |percent: u8| {
        // What the worker's script throws is its own to report.
        let _ = told.call1(&JsValue::NULL, &percent.into());
    };
    let done = WORK.with_borrow_mut(|work| {
        work.answer(request, Given { bytes: bytes.as_deref().unwrap_or_default(), words, now }, &tell)
    });
    let list = Array::new();
    list.push(&done.answer.into());
    list.push(&done.pages.map_or(JsValue::NULL, |[narrow, wide]| {
        let pages = Array::new();
        pages.push(&narrow.into());
        pages.push(&wide.into());
        pages.into()
    }));
    list.push(&done.file.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes.as_slice()).into()));
    list
}
