//! What passes between the page and a module's memory. Generated bindings would be larger than this.

use crate::{join, split};
use std::cell::RefCell;

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Allocates a request of `length` bytes and returns its address. The previous request is dropped.
pub fn reserve(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|request| {
        *request = vec![0; length];
        request.as_mut_ptr()
    })
}

/// Answers the request at that address. Returns the address of the answer: its length (32 bits), then its parts. They
/// stay until the next call.
pub fn reply(answer: impl Fn(&[&[u8]]) -> Vec<Vec<u8>>) -> *const u8 {
    let request = REQUEST.take();
    let parts = split(&request).map(|parts| answer(&parts)).unwrap_or_default();
    ANSWER.with_borrow_mut(|kept| {
        *kept = join(&[join(&parts)]);
        kept.as_ptr()
    })
}

/// Exports the two functions by which the page calls a module, from the module's root.
#[macro_export]
macro_rules! exports {
    ($answer:path) => {
        #[allow(unsafe_code, reason = "an export without generated bindings has to be named as it is")]
        mod abi {
            /// See [`saydo_apart::reserve`].
            #[unsafe(no_mangle)]
            pub extern "C" fn reserve(length: usize) -> *mut u8 {
                $crate::reserve(length)
            }

            /// See [`saydo_apart::reply`].
            #[unsafe(no_mangle)]
            pub extern "C" fn reply() -> *const u8 {
                $crate::reply($answer)
            }
        }
    };
}
