//! The second module, `saydo_second_bg.wasm`: code that is needed only on demand, without Yew and without a browser.
//!
//! Requests and answers are lists of parts; a request begins with its verb. Every request gets an answer.

#[forbid(unsafe_code)]
mod codes;
#[forbid(unsafe_code)]
mod draw;
#[forbid(unsafe_code)]
mod read;
#[forbid(unsafe_code)]
mod wrong;

use draw::Shown;
use saydo_model::limits;

#[cfg(all(target_arch = "wasm32", feature = "exports"))]
saydo_apart::exports!(crate::answer);

/// Answers a request. An unknown request gets no parts.
///
/// `read`, a data set from elsewhere, published or packed: its packed form and no text, or nothing and what is wrong
/// with it.
///
/// `codes`, data, what the same answered before, a file's name and bytes: what to tell in a line, then lines to keep.
///
/// `draw` and `file`, what is shown in six parts and a name before the last: see [`draw::Shown`].
pub fn answer(request: &[&[u8]]) -> Vec<Vec<u8>> {
    match request {
        [verb @ (b"draw" | b"file"), data, fragment, page, width, land, name, options] => {
            let Some(shown) = Shown::read([data, fragment, page, width, land, options]) else {
                return Vec::new();
            };
            if *verb == b"draw" { shown.draw(name) } else { shown.file(name) }
        }
        [b"read", data] => read::read(data, 1),
        [b"read", data, b"large"] => read::read(data, limits::LARGE),
        [b"codes", data, before, name, file] => {
            codes::read(data, before, name, file).map(String::into_bytes).into_iter().collect()
        }
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
