//! Where a page of promises stands, and the links that lead out of it.

use super::super::build::{El, el};

/// Where a page of promises stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// On its own page.
    Page,
    /// In a frame or a file, without links to other pages of the site.
    Alone,
}

/// A link to another site, in a window of its own.
pub fn outward(url: &str) -> El {
    el("a").set("href", url.to_owned()).set("rel", "noopener nofollow").set("target", "_blank")
}
