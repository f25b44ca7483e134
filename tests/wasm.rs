//! Tests in a real browser, run by `cargo xtask test wasm`.
#![cfg(target_arch = "wasm32")]

use saydo::model::{Code, Dataset, packed};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[path = "wasm/edge.rs"]
mod edge;

wasm_bindgen_test_configure!(run_in_browser);

/// The build packs natively and the page reads in wasm: both must agree on the bytes.
#[wasm_bindgen_test]
fn a_packed_data_set_is_read_back() {
    let mut dataset = Dataset { format: 1, title: "“Words” — deeds".to_owned(), ..Dataset::default() };
    dataset.axis.low = Code::whole(-2);
    let bytes = packed::write(&dataset).expect("a small data set fits into memory");
    assert_eq!(packed::read(&bytes), Ok(dataset));
    // The last byte is the version of the checks, which older data lack.
    assert_eq!(packed::read(&bytes[..bytes.len() - 2]), Err(packed::Unreadable::Damaged));
    assert_eq!(packed::read(b"{}"), Err(packed::Unreadable::NotPacked));
}
