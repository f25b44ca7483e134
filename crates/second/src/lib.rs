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
mod stream;
#[forbid(unsafe_code)]
mod wrong;

use draw::Shown;
use saydo_model::limits;
use std::cell::RefCell;
use stream::Stream;

#[cfg(all(target_arch = "wasm32", feature = "exports"))]
saydo_apart::exports!(crate::answer);

thread_local! {
    /// The data set that is arriving.
    static STREAM: RefCell<Option<Stream>> = const { RefCell::new(None) };
}

/// Answers a request. An unknown request gets no parts.
///
/// `open`, about how many bytes will come, and `large` or nothing: begins to read a data set from elsewhere, published or
/// packed, that arrives in parts. `feed`, bytes: the next part. `close`: does the next step once all have come; no parts
/// until the last step, which answers with its packed form and its language, or with nothing and what is wrong with it. An
/// instance reads one at a time.
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
        [b"open", length, large] => {
            let times = if large.is_empty() { 1 } else { limits::LARGE };
            let length = std::str::from_utf8(length).ok().and_then(|length| length.parse().ok()).unwrap_or(0);
            STREAM.set(Some(Stream::new(length, times)));
            Vec::new()
        }
        [b"feed", bytes] => {
            STREAM.with_borrow_mut(|stream| stream.iter_mut().for_each(|stream| stream.feed(bytes)));
            Vec::new()
        }
        [b"close"] => STREAM.with_borrow_mut(|stream| stream.as_mut().map(Stream::close).unwrap_or_default()),
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
