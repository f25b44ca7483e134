//! The interface to the page: two functions and the memory. Generated bindings would be larger than this.

use super::{join, split};
#[cfg(feature = "second")]
use crate::second::answer;
#[cfg(not(feature = "second"))]
use crate::study::answer;
use std::cell::RefCell;

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Allocates a request of `length` bytes and returns its address. The previous request is dropped.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|request| {
        *request = vec![0; length];
        request.as_mut_ptr()
    })
}

/// Answers the request at that address. Returns the address of the answer: its length (32 bits), then its parts. They
/// stay until the next call.
#[unsafe(no_mangle)]
pub extern "C" fn reply() -> *const u8 {
    let request = REQUEST.take();
    let parts = split(&request).map(|parts| answer(&parts)).unwrap_or_default();
    ANSWER.with_borrow_mut(|kept| {
        *kept = join(&[join(&parts)]);
        kept.as_ptr()
    })
}
