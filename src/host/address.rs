//! The page's address and its history. Only the fragment is ours; the query string is kept.

use wasm_bindgen::JsValue;
use web_sys::History;

/// The fragment of the present address, without `#`.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// The present address with another fragment.
pub fn link(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    on(href.split('#').next().unwrap_or_default(), fragment)
}

/// A page's address with a fragment.
pub fn on(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { [page, "#", fragment].concat() }
}

/// Adds a history entry.
pub fn push(fragment: &str) {
    change(fragment, History::push_state_with_url);
}

/// Replaces the address of the present history entry.
pub fn replace(fragment: &str) {
    change(fragment, History::replace_state_with_url);
}

/// The signature of the history's methods: a state, a title that no browser shows, an address.
type Step = fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>;

fn change(fragment: &str, step: Step) {
    let address = link(fragment);
    if let Some(window) = web_sys::window().filter(|window| window.location().href() != Ok(address.clone())) {
        // A browser may refuse (too many changes in a second, an opaque origin). The view is right without it.
        let _ = window.history().and_then(|history| step(&history, &JsValue::NULL, "", Some(&address)));
    }
}
