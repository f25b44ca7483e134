//! Puts style sheets and the script of the head into a page, so that its picture needs no file but the page. The policy that
//! lets them stand there is written beside it; where another forbids them, the page's script fetches the sheets as files.

use crate::sum::short_sum;
use crate::{Asset, Role};

/// The policy, as a server may send it with each file.
pub const POLICY: &str = "policy.txt";

/// The pages that have such parts.
const PAGES: [&str; 2] = ["index.html", "embed.html"];
/// How a style sheet begins. It names the file with the same rules.
const STYLE: &str = "<style data-file=\"";
/// How a script begins.
const SCRIPT: &str = "<script>";

/// A page with the rules of a file in place of the link to it.
///
/// # Errors
/// If the page has no such link, or the rules could not stand in it.
pub fn style(page: &str, file: &str, rules: &str) -> Result<String, String> {
    let link = format!("<link rel=\"stylesheet\" href=\"{file}?v=%HASH%\">");
    replaced(page, &link, &format!("{STYLE}{file}\">{rules}</style>"), (rules, "</style"))
}

/// A page with a script in place of the reference to it.
///
/// # Errors
/// If the page has no such reference, or the script could not stand in it.
pub fn script(page: &str, file: &str, script: &str) -> Result<String, String> {
    let reference = format!("<script src=\"{file}?v=%HASH%\"></script>");
    replaced(page, &reference, &format!("{SCRIPT}{script}</script>"), (script, "</script"))
}

fn replaced(page: &str, what: &str, by: &str, (content, end): (&str, &str)) -> Result<String, String> {
    if content.contains(end) || content.contains("<!--") {
        return Err(format!("what is to stand in a page holds `{end}` or `<!--`, which would end it there"));
    }
    match page.matches(what).count() {
        1 => Ok(page.replacen(what, by, 1)),
        count => Err(format!("a page has {what} {count} times, not once")),
    }
}

/// The policy of the finished pages.
pub fn policy(assets: &[Asset]) -> Asset {
    let pages = assets.iter().filter(|asset| PAGES.contains(&asset.name.as_str()));
    let pages: Vec<_> = pages.map(|page| String::from_utf8_lossy(&page.bytes)).collect();
    let sums = |begin: &str, end: &str| {
        let mut sums = Vec::new();
        for part in pages.iter().flat_map(|page| page.split(begin).skip(1)) {
            // A style sheet's tag names its file.
            let part = if begin == STYLE { part.split_once('>').map_or("", |(_, rules)| rules) } else { part };
            let sum = format!(" '{}'", short_sum(part.split(end).next().unwrap_or_default().as_bytes()));
            if !sums.contains(&sum) {
                sums.push(sum);
            }
        }
        sums.concat()
    };
    let (scripts, styles) = (sums(SCRIPT, "</script>"), sums(STYLE, "</style>"));
    let text = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; \
         connect-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; \
         base-uri 'none'; require-trusted-types-for 'script'\n"
    );
    Asset::new(POLICY, Role::Package, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link rel=\"stylesheet\" href=\"a.css?v=%HASH%\">\n<script src=\"a.js?v=%HASH%\"></script>\n";

    #[test]
    fn a_sheet_and_a_script_stand_in_the_page_and_their_sums_in_the_policy() {
        let page = style(PAGE, "a.css", "p{}").and_then(|page| script(&page, "a.js", "a()")).unwrap();
        assert_eq!(page, "<style data-file=\"a.css\">p{}</style>\n<script>a()</script>\n");
        let pages = PAGES.map(|name| Asset::new(name, Role::Html, page.as_str()));
        let policy = String::from_utf8(policy(&pages).bytes).unwrap();
        let sum = |text: &str| format!("'{}'", short_sum(text.as_bytes()));
        assert_eq!(policy.matches("sha256-").count(), 2, "each once: {policy}");
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {};", sum("a()"))), "{policy}");
        assert!(policy.contains(&format!("style-src 'self' {};", sum("p{}"))), "{policy}");
    }

    #[test]
    fn what_is_not_there_or_would_end_early_is_refused() {
        assert!(style(PAGE, "b.css", "").is_err_and(|why| why.contains("b.css")));
        assert!(style(PAGE, "a.css", "</style>").is_err());
        assert!(script(PAGE, "a.js", "'</script>'").is_err());
    }
}
