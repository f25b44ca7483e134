//! Links to the page around. Only the fragment is ours; the query string is kept.

/// The present address with another fragment.
pub fn link(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    on(href.split('#').next().unwrap_or_default(), fragment)
}

/// A page's address with a fragment.
pub fn on(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { [page, "#", fragment].concat() }
}
