//! Fills in page and scripts. Absolute addresses are written only where an address is known.

use saydo::text::Lang;

/// The placeholder for the address. Without an address, lines with it are left out.
const PLACEHOLDER: &str = "%URL%";

/// The placeholder for the page's address in scripts: a name, which a minifier leaves as it is.
pub const HOME: &str = "__HOME__";

/// The placeholder for the language of the data.
const LANG: &str = "__LANG__";

/// A script that knows the page's address, if there is one, and the language of the data.
pub fn at_home(script: &str, url: Option<&str>, lang: Option<&str>) -> String {
    let text = |text: Option<&str>| format!("\"{}\"", text.map(in_script).unwrap_or_default());
    script.replace(HOME, &text(url)).replace(LANG, &text(lang))
}

/// A text as a double-quoted string in a script.
fn in_script(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\x3c").replace('\n', "")
}

/// The page with `still` in its place and with `url`, which may end in a slash or not; the page writes `%URL%/file`.
pub fn fill(page: &str, url: Option<&str>, still: &str) -> String {
    addressed(page, url).replace(crate::still::PLACEHOLDER, still)
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

/// A page's own sentences, in the language that is spoken now. English stands in the file where nothing is to be said.
pub fn spoken(page: &str) -> String {
    let lang = Lang::now();
    let link = |address: &str, words: &str| {
        // A frame's links leave it.
        let more = if page.contains("%OFF-HERE%") { " target=\"_blank\" rel=\"noopener\"" } else { "" };
        format!("<a href=\"{address}\"{more}>{}</a>", escape(words))
    };
    let data = link("data.json?v=%HASH%", &lang.still_whole_data());
    let mut page = page.replace("<html lang=\"en\">", &html(lang));
    for (mark, words) in [
        ("%LOADING%", escape(&lang.still_loading())),
        ("%OFF%", escape(&lang.still_off())),
        ("%TURN-ON%", escape(&lang.still_turn_on())),
        ("%OR-READ%", lang.still_or_read(&data)),
        ("%OFF-HERE%", lang.still_off_here("%TITLE%", &link("./", &lang.open_page()), &data)),
        ("%NEWER%", escape(&lang.newer())),
        ("%SHOW-NEWER%", escape(&lang.newer_show())),
    ] {
        page = page.replace(mark, &words);
    }
    page
}

/// The beginning of a page in a language.
pub fn html(lang: Lang) -> String {
    let dir = if lang.dir() == "rtl" { " dir=\"rtl\"" } else { "" };
    format!("<html lang=\"{}\"{dir}>", lang.tag())
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
    fn a_script_learns_the_address_or_that_there_is_none() {
        assert_eq!(
            at_home("a=__HOME__||__LANG__;", Some("https://a.example/"), Some("fr")),
            "a=\"https://a.example/\"||\"fr\";"
        );
        assert_eq!(at_home("a=__HOME__||b;", None, None), "a=\"\"||b;");
    }

    #[test]
    fn an_address_can_not_end_the_text_that_it_stands_in() {
        assert_eq!(in_script("a\"b\\c</script>"), "a\\\"b\\\\c\\x3c/script>");
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
