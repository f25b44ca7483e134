//! Telling the page that the widget is alive.

use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot};

/// Puts `data-saydo="ready"` on the element whose shadow root holds `live`.
pub fn announce(live: &Element) {
    if let Ok(root) = live.get_root_node().dyn_into::<ShadowRoot>() {
        // A host that refuses the attribute has no use for it.
        let _ = root.host().set_attribute("data-saydo", "ready");
    }
}
