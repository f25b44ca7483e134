//! Fills in the page. Absolute addresses are written only if the build was given an address.

/// The placeholder for the address. Without an address, lines with it are left out.
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

/// Markers around parts that only a served page can have, such as references to other files.
const HOSTED: [&str; 2] = ["<!-- hosted -->", "<!-- /hosted -->"];

/// The page as it is served.
pub fn hosted(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !HOSTED.contains(&line.trim())).collect()
}

/// The page as one file, without those parts.
pub fn lone(page: &str) -> String {
    let mut is_hosted = false;
    let is_kept = |line: &&str| {
        let at = HOSTED.iter().position(|mark| *mark == line.trim());
        is_hosted = at.map_or(is_hosted, |at| at == 0);
        !is_hosted && at.is_none()
    };
    page.split_inclusive('\n').filter(is_kept).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>x</title>\n<meta content=\"%URL%/card.png\">\n<p>%STILL%\n";

    #[test]
    fn what_only_a_served_page_can_have_is_marked_by_lines() {
        let page = "<p>\n<!-- hosted -->\n<a href=b>\n<!-- /hosted -->\n</p>\n";
        assert_eq!(hosted(page), "<p>\n<a href=b>\n</p>\n");
        assert_eq!(lone(page), "<p>\n</p>\n");
    }

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
