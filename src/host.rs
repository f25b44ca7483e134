//! The edge to the browser: events, the address, focus, sizes, messages to the host. Besides `app`, the only layer with
//! `web-sys`.
//!
//! Invariant: knows nothing of views; hands messages to `app` and carries out what `app` asks for.

pub mod event;
pub mod focus;
pub mod media;
pub mod port;
pub mod size;
pub mod walk;

use saydo_session::message::Around;
use web_sys::Element;

/// What a session has to know of the page around.
pub fn around(live: &Element) -> Around {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    Around {
        focused: focus::held(live),
        on_mark: focus::is_on_mark(live),
        is_dark: media::prefers_dark(),
        is_calm: media::matches("(prefers-reduced-motion: reduce)"),
        address: href.split('#').next().unwrap_or_default().to_owned(),
    }
}
