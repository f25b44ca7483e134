//! Watches the widget's width.

use super::event::Send;
use saydo_session::message::Message;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

/// Width of an element in px. Where it is drawn smaller, as a preview is, its layout's width counts.
pub fn width(live: &Element) -> f64 {
    let (drawn, laid_out) = (live.get_bounding_client_rect().width(), f64::from(live.client_width()));
    if laid_out - drawn > 1.0 { laid_out } else { drawn }
}

/// Watches an element's width until dropped.
pub struct Watch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Watch {
    /// Watches `live`; `None` if the browser can't.
    pub fn new(live: &Element, send: Send) -> Option<Self> {
        let watched = live.clone();
        let closure = Closure::new(move || send(Message::width(width(&watched))));
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(live);
        Some(Self { observer, _closure: closure })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
