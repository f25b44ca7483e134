//! Addresses: of the view, an issue, a record, and of the files beside the page.

use super::look::{Look, attributes};
use saydo_model::{IssueId, RecordId};
use saydo_state::{State, url};

/// The address of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    page: String,
    folder: String,
    /// Whether the page shows data that its host chose: the files beside it have others.
    pub is_others: bool,
}

impl Base {
    /// The base of a page's address, with or without a fragment; `None` for anything but an http(s) or file address.
    pub fn of(address: &str) -> Option<Self> {
        let page = address.trim().split('#').next()?;
        let rest = page.split_once("://").filter(|(scheme, _)| ["http", "https", "file"].contains(scheme))?.1;
        if rest.is_empty()
            || page.chars().any(|char| char.is_whitespace() || char.is_control() || "<>\"".contains(char))
        {
            return None;
        }
        let path = page.split('?').next().unwrap_or("");
        let from = page.len() - rest.len();
        let folder = match path[from..].rfind('/') {
            Some(at) => &path[..=from + at],
            None => &[path, "/"].concat(),
        };
        // Servers show this file for its folder, so the address can be shorter.
        let short = page.strip_suffix("/index.html").filter(|_| !page.starts_with("file:"));
        let page = short.map_or_else(|| page.to_owned(), |short| [short, "/"].concat());
        Some(Self { page, folder: folder.to_owned(), is_others: false })
    }

    /// The page's address, without a fragment.
    pub fn page(&self) -> &str {
        &self.page
    }

    /// Whether other sites can load from it.
    pub fn is_web(&self) -> bool {
        self.page.starts_with("http")
    }

    /// Whether it is served over TLS.
    pub fn is_https(&self) -> bool {
        self.page.starts_with("https://")
    }

    /// The address of a file beside the page.
    pub fn file(&self, name: &str) -> String {
        [self.folder.as_str(), name].concat()
    }

    /// The address of a view, without the reader's theme and language. `pinned` names a version of the data.
    pub fn view(&self, state: &State, pinned: Option<&str>) -> String {
        with_fragment(&self.page, state, pinned)
    }

    /// The address of a view in a look: in the page made for frames.
    pub fn embed(&self, look: &Look, state: &State, pinned: Option<&str>) -> String {
        with_fragment(&queried(&self.file("embed.html"), &attributes(look)), state, pinned)
    }

    /// The same on the page itself, for a link that a script turns into a frame.
    pub fn framed(&self, look: &Look, state: &State, pinned: Option<&str>) -> String {
        with_fragment(&queried(&self.page, &attributes(look)), state, pinned)
    }

    /// The address of the view's picture alone in the page made for frames. The host page has the texts.
    pub fn pictures(&self, look: &Look, state: &State, pinned: Option<&str>) -> String {
        let bare = Look { is_bare: true, ..look.clone() };
        let pairs = [vec![("controls", "none".to_owned())], attributes(&bare)].concat();
        with_fragment(&queried(&self.file("embed.html"), &pairs), state, pinned)
    }

    /// The address of an issue's small page.
    pub fn issue_page(&self, id: &IssueId) -> String {
        self.file(&["i/", id.as_str(), ".html"].concat())
    }

    /// The address of a record's small page.
    pub fn record_page(&self, id: &RecordId) -> String {
        self.file(&["r/", id.as_str(), ".html"].concat())
    }

    /// The address of an issue. `pinned` names a version of the data.
    pub fn issue(&self, id: &IssueId, pinned: Option<&str>) -> String {
        self.view(&State { issue: Some(id.clone()), ..State::default() }, pinned)
    }

    /// The address of a record. `pinned` names a version of the data.
    pub fn record(&self, id: &RecordId, pinned: Option<&str>) -> String {
        self.view(&State { record: Some(id.clone()), ..State::default() }, pinned)
    }
}

/// An address with keys behind its `?`.
fn queried(address: &str, pairs: &[(&'static str, String)]) -> String {
    let mut address = address.to_owned();
    for (name, value) in pairs {
        let between = if address.contains('?') { "&" } else { "?" };
        address = [&address, between, name, "=", value].concat();
    }
    address
}

fn with_fragment(page: &str, state: &State, pinned: Option<&str>) -> String {
    match fragment(state, pinned).as_str() {
        "" => page.to_owned(),
        fragment => [page, "#", fragment].concat(),
    }
}

/// The fragment of a view, without `#`; empty for the default view of the live data.
pub fn fragment(state: &State, pinned: Option<&str>) -> String {
    // Each link chooses anew whether it is pinned.
    let fragment = url::encode(&State { data: None, ..state.shared() });
    match pinned {
        None => fragment,
        Some(version) => {
            let start = if fragment.is_empty() { url::FIRST } else { &fragment };
            [start, "&data=", &url::percent_encode(version)].concat()
        }
    }
}

/// The page for editors in a language: that of the data has the plain name, as have data that name none and English.
pub fn editors(tag: &str, of_data: Option<&str>) -> String {
    let own = of_data.unwrap_or("en").split('-').next().unwrap_or_default();
    if own.eq_ignore_ascii_case(tag) { "editors.html".to_owned() } else { ["editors-", tag, ".html"].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_for_editors_is_that_in_the_readers_language() {
        let paths = [("en", None), ("fr", Some("fr-CA")), ("en", Some("FR")), ("ar", None), ("zh", Some("en"))];
        let paths = paths.map(|(tag, of_data)| editors(tag, of_data));
        let named = ["editors.html", "editors.html", "editors-en.html", "editors-ar.html", "editors-zh.html"];
        assert_eq!(paths, named);
    }

    #[test]
    fn a_base_is_read_from_any_address_of_the_page() {
        let base = |address| Base::of(address).map(|base| (base.page().to_owned(), base.file("a")));
        let is = |page: &str, file: &str| Some((page.to_owned(), file.to_owned()));
        assert_eq!(base("https://e.org/map/#v=1&view=map"), is("https://e.org/map/", "https://e.org/map/a"));
        assert_eq!(base("https://e.org/map/index.html"), is("https://e.org/map/", "https://e.org/map/a"));
        assert_eq!(base("https://e.org"), is("https://e.org", "https://e.org/a"));
        assert_eq!(base("http://e.org/x?p=/y/"), is("http://e.org/x?p=/y/", "http://e.org/a"));
        assert_eq!(base("file:///home/me/saydo.html"), is("file:///home/me/saydo.html", "file:///home/me/a"));
        for bad in ["", "e.org", "javascript://e.org", "https://", "https://e.org/\" onload=x", "about:blank"] {
            assert_eq!(Base::of(bad), None, "{bad}");
        }
    }
}
