//! Fills in the page: addresses that must be absolute stand only where the build was told the address.

/// What stands in the page where the address goes; a line with it is left out where there is no address.
const PLACEHOLDER: &str = "%URL%";

/// The page with `still` in its place and with `url`, which may end in a slash or not; the page writes `%URL%/file`.
pub fn fill(page: &str, url: Option<&str>, still: &str) -> String {
    addressed(page, url).replace(super::still::PLACEHOLDER, still)
}

fn addressed(page: &str, url: Option<&str>) -> String {
    let Some(url) = url else {
        return page.split_inclusive('\n').filter(|line| !line.contains(PLACEHOLDER)).collect();
    };
    page.replace(PLACEHOLDER, &escape(url.trim_end_matches('/')))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>x</title>\n<meta content=\"%URL%/card.png\">\n<p>%STILL%\n";

    #[test]
    fn without_an_address_such_tags_are_left_out() {
        assert_eq!(fill(PAGE, None, "<b>%URL%"), "<title>x</title>\n<p><b>%URL%\n");
    }

    #[test]
    fn an_address_stands_once_and_escaped() {
        assert!(fill(PAGE, Some("https://a.example/s/"), "").contains("content=\"https://a.example/s/card.png\""));
        assert!(fill(PAGE, Some("https://a.example/\"><"), "").contains("a.example/&quot;>&lt;/card.png"));
    }
}
