//! The checksum of bytes, as a browser checks it.
//!
//! <https://www.w3.org/TR/sri-2/>: `sha384-` and the checksum in base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The checksum of bytes in the form of the `integrity` attribute.
pub fn sum(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A shorter checksum, for lists and policies that are read often.
pub fn short_sum(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
