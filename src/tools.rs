//! The second module, `saydo_tools_bg.wasm`: what is needed only on demand, without Yew and without a browser.
//!
//! A request is a list of parts, its verb first; so is the answer. Whatever comes in, an answer goes out.

#[cfg(all(target_arch = "wasm32", not(feature = "app")))]
mod abi;
mod draw;
mod message;
mod read;

use draw::Shown;
pub use message::{join, split};

/// Answers a request; an unknown one with no parts.
///
/// `read`, data: the packed form of a data set in the published format and no text, or nothing and what is wrong with it.
///
/// `draw` and `file`, what is shown in seven parts and a name before the last: see [`draw::Shown`].
pub fn answer(request: &[&[u8]]) -> Vec<Vec<u8>> {
    match request {
        [verb @ (b"draw" | b"file"), data, fragment, page, width, heights, land, name, options] => {
            let Some(shown) = Shown::read([data, fragment, page, width, heights, land, options]) else {
                return Vec::new();
            };
            if *verb == b"draw" { shown.draw(name) } else { shown.file(name) }
        }
        [b"read", data] => read::read(data),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_request_is_answered_with_nothing() {
        for request in [&[][..], &[b"fly".as_slice()], &[b"read"], &[b"read", b"", b""]] {
            assert!(answer(request).is_empty());
        }
    }
}
