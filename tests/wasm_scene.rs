//! The report's pictures, drawn in wasm from the packed data of the build, have the same hashes as natively. Run `cargo
//! xtask build` first.

#![cfg(target_arch = "wasm32")]

#[path = "common/digest.rs"]
mod digest;

use saydo::model::packed;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn wasm_draws_the_same_bytes_as_native_code() {
    let dataset = packed::read(include_bytes!("../pkg/data.bin")).unwrap();
    let (found, expected) = (digest::digest(&dataset), include_str!("scenes/digest.txt"));
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}
