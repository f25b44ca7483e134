//! The second module, `saydo_tools_bg.wasm`: what is needed only on demand, without Yew and without a browser.
//!
//! A request is a list of parts, its verb first; so is the answer. Whatever comes in, an answer goes out.

#[cfg(all(target_arch = "wasm32", not(feature = "app")))]
mod abi;
mod message;
mod read;

pub use message::{join, split};

/// Answers a request; an unknown one with no parts.
///
/// `read`, data: the packed form of a data set in the published format and no text, or nothing and what is wrong with it.
pub fn answer(request: &[&[u8]]) -> Vec<Vec<u8>> {
    match request {
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
