//! What a file weighs.

use saydo_publish::Role;

/// Bytes of a file, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bytes {
    /// Uncompressed.
    pub raw: usize,
    /// gzip -9.
    pub gzip: usize,
    /// brotli -11 with a window of 4 MiB, as hosts serve static files; the largest files with less effort.
    pub brotli: usize,
}

impl Bytes {
    /// The sum. Files are compressed one by one, so sums are the cost of a visit.
    pub fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// A file's name, role and size.
#[derive(Clone, Debug)]
pub struct Size {
    /// Path in `pkg/`.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Weight.
    pub bytes: Bytes,
}
