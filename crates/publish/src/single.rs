//! The page as one file, `saydo.html`: opened from a disk, it needs neither a network nor a server.
//!
//! The files that the page fetches elsewhere are in inert blocks, `<script type="text/plain" id="saydo:NAME">`,
//! deflated (RFC 1951) and in base64. The file without their content is `saydo.copy.txt`, from which the running page
//! makes copies with other data (`src/host/js/save.js`). It is also in a block, without the script, so that a copy can
//! make copies. The policy names script and styles by their checksums; state and data are outside of both.

use crate::sum::short_sum;
use crate::{Asset, Role};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write;

/// The file without the content of its blocks.
pub const TEMPLATE: &str = "saydo.copy.txt";
/// The file.
pub const NAME: &str = "saydo.html";

/// The content of a block, if the build has it.
const PARTS: [&str; 5] = ["data.bin", "saydo_bg.wasm", "saydo_study_bg.wasm", "saydo_second_bg.wasm", "land.bin"];
/// The placeholder for the policy.
const POLICY: &str = "%POLICY%";
/// A reference to another file, which a one-file page can't follow.
const REFERENCE: &str = "?v=%HASH%";
/// The script's tag, by which the page finds and removes its text.
const BOOT: &str = "<script id=\"saydo:boot\">";

/// The template of a page from `page::lone`, without its policy. [`finish`] adds the policy when all hashes are known.
///
/// `css` are the sheets of the figure and of the rest.
pub fn template(page: &str, css: [&str; 2], boot: &str, assets: &[Asset]) -> Result<Asset, String> {
    let sheets = css.map(|css| ("a style sheet", css, "</style"));
    for (name, text, end) in [("the script", boot, "</script")].into_iter().chain(sheets) {
        if text.contains(end) || text.contains("<!--") {
            return Err(format!("{name} holds `{end}` or `<!--`, which would end it inside an HTML file"));
        }
    }
    let page = links(page, assets)?;
    if let Some(line) = page.lines().find(|line| line.contains(REFERENCE)) {
        return Err(format!(
            "{NAME} is to be one file, but `{}` refers to another; in index.html, put it between lines \
             `<!-- hosted -->` and `<!-- /hosted -->`",
            line.chars().take(120).collect::<String>()
        ));
    }
    let mut blocks = String::new();
    for (name, css) in ["styles", "further"].into_iter().zip(css) {
        blocks.push_str(&format!("<template id=\"saydo:{name}\"><style>{css}</style></template>\n"));
    }
    for name in names(assets) {
        blocks.push_str(&block(&name, ""));
    }
    blocks.push_str(&format!("{BOOT}{boot}</script>\n"));
    let policy = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let page = after(&page, "<meta charset=\"utf-8\">", &policy)?;
    let page = before(&page, "</body>", &blocks)?;
    Ok(Asset::new(TEMPLATE, Role::Lazy, page))
}

/// Adds the policy to the template and makes the file from it. Neither may change after this.
pub fn finish(assets: &mut Vec<Asset>) -> Result<(), String> {
    let template = assets.iter_mut().find(|asset| asset.name == TEMPLATE).ok_or("the single file has no template")?;
    let page = String::from_utf8_lossy(&template.bytes).into_owned();
    let page = page.replacen(POLICY, &policy(&page), 1);
    template.bytes = page.clone().into_bytes();
    let bare = without_boot(&page).ok_or("the single file has no script")?;
    let mut full = page.clone();
    for name in names(assets) {
        let content = match assets.iter().find(|asset| asset.name == name) {
            Some(asset) if name != TEMPLATE => pack(&asset.bytes)?,
            _ => pack(bare.as_bytes())?,
        };
        full = full.replacen(&block(&name, ""), &block(&name, &content), 1);
    }
    assets.push(Asset::new(NAME, Role::Lazy, full));
    Ok(())
}

/// The blocks of a file made of these assets.
fn names(assets: &[Asset]) -> Vec<String> {
    let is_part = |name: &str| PARTS.contains(&name) || crate::tongue::is_words(name);
    let parts = assets.iter().map(|asset| asset.name.as_str()).filter(|name| is_part(name));
    [TEMPLATE].into_iter().chain(parts).map(str::to_owned).collect()
}

fn block(name: &str, content: &str) -> String {
    format!("<script type=\"text/plain\" id=\"saydo:{name}\">{content}</script>\n")
}

fn pack(bytes: &[u8]) -> Result<String, String> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    packed.map(|bytes| STANDARD.encode(bytes)).map_err(|error| format!("can't deflate a block of {NAME}: {error}"))
}

fn without_boot(page: &str) -> Option<String> {
    let (head, rest) = page.split_once(BOOT)?;
    let (_, tail) = rest.split_once("</script>")?;
    Some([head, BOOT, "</script>", tail].concat())
}

/// Puts styles and icon into the page and removes preload links.
fn links(page: &str, assets: &[Asset]) -> Result<String, String> {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, from)) = rest.split_once("<link ") {
        let (link, after) = from.split_once('>').unwrap_or((from, ""));
        out.push_str(before);
        rest = after;
        let is_icon = link.contains("rel=\"icon\"") || link.contains("rel=\"apple-touch-icon\"");
        if !link.contains(REFERENCE) && !link.contains("rel=\"manifest\"") && !is_icon {
            out.push_str(&format!("<link {link}>"));
        } else if link.contains("rel=\"stylesheet\"") {
            out.push_str(&format!("<style>{}</style>", sheet(link, assets)?));
        } else if let Some(icon) = is_icon.then(|| icon(link, assets)).flatten() {
            out.push_str(&icon);
        } else {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
    }
    Ok(out + rest)
}

/// The rules of the style sheet that a link names.
fn sheet(link: &str, assets: &[Asset]) -> Result<String, String> {
    let name = link.split_once("href=\"").and_then(|(_, rest)| rest.split(['?', '"']).next()).unwrap_or_default();
    match assets.iter().find(|asset| asset.name == name) {
        Some(asset) => Ok(String::from_utf8_lossy(&asset.bytes).into_owned()),
        None => Err(format!("{NAME} needs the style sheet {name:?}, which the build doesn't have")),
    }
}

fn icon(link: &str, assets: &[Asset]) -> Option<String> {
    let (_, from) = link.split_once("href=\"")?;
    // One icon is enough, and the SVG is the smallest.
    let asset = assets.iter().find(|asset| asset.name.ends_with(".svg") && from.starts_with(&asset.name))?;
    Some(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">", STANDARD.encode(&asset.bytes)))
}

/// Nothing is fetched. Only scripts and styles of the page itself, named by checksum, are allowed.
fn policy(page: &str) -> String {
    let sum = |text: &str| format!(" '{}'", short_sum(text.as_bytes()));
    let (head, boot) = page.split_once(BOOT).unwrap_or((page, ""));
    let styles = head.split("<style>").skip(1).filter_map(|rest| rest.split_once("</style>"));
    let mut styles: Vec<String> = styles.map(|(text, _)| sum(text)).collect();
    styles.sort();
    styles.dedup();
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval'{}; style-src{}; img-src data: blob:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        sum(boot.split("</script>").next().unwrap_or_default()),
        styles.concat()
    )
}

fn after(page: &str, mark: &str, text: &str) -> Result<String, String> {
    match page.split_once(mark) {
        Some((head, tail)) => Ok([head, mark, text, tail].concat()),
        None => Err(format!("index.html has no {mark}, by which {NAME} is made of it")),
    }
}

fn before(page: &str, mark: &str, text: &str) -> Result<String, String> {
    match page.rsplit_once(mark) {
        Some((head, tail)) => Ok([head, text, mark, tail].concat()),
        None => Err(format!("index.html has no {mark}, by which {NAME} is made of it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    /// A script that speaks of its own tag, as ours does.
    const SCRIPT: &str = "start('<script id=\"saydo:boot\">');\n";
    const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
        <link rel=\"icon\" href=\"icon.svg?v=%HASH%\">\n<link rel=\"preload\" href=\"a?v=%HASH%\">\n<link rel=\"manifest\" href=\"m\">\n\
        <style>p{}</style>\n</head>\n<body>\n<saydo-map url></saydo-map>\n</body>\n</html>\n";

    fn assets() -> Vec<Asset> {
        let part = |name: &str, text: &str| Asset::new(name, Role::Code, text);
        vec![part("saydo_bg.wasm", "wasm wasm wasm"), part("data.bin", "saydo data"), part("icon.svg", "<svg/>")]
    }

    fn made() -> (String, String) {
        let mut assets = assets();
        assets.push(template(PAGE, [".a{}", ".b{}"], SCRIPT, &assets).unwrap());
        finish(&mut assets).unwrap();
        let text = |name: &str| {
            let asset = assets.iter().find(|asset| asset.name == name).unwrap();
            String::from_utf8(asset.bytes.clone()).unwrap()
        };
        (text(TEMPLATE), text(NAME))
    }

    fn content(page: &str, name: &str) -> String {
        let start = format!("id=\"saydo:{name}\">");
        let packed = page.split_once(&start).unwrap().1.split_once("</script>").unwrap().0;
        let mut text = String::new();
        let bytes = STANDARD.decode(packed).unwrap();
        flate2::read::DeflateDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn the_blocks_hold_the_files_and_the_template_without_its_script() {
        let (template, file) = made();
        assert_eq!(content(&file, "saydo_bg.wasm"), "wasm wasm wasm");
        assert_eq!(content(&file, "data.bin"), "saydo data");
        assert!(!file.contains("saydo_second_bg"), "what the build doesn't have is left out");
        let bare = content(&file, TEMPLATE);
        assert_eq!(bare.replace(BOOT, &format!("{BOOT}{SCRIPT}")), template);
        assert!(template.contains("id=\"saydo:data.bin\"></script>") && !file.contains("%"), "{file}");
    }

    #[test]
    fn the_policy_has_the_sum_of_every_script_and_style() {
        let (_, file) = made();
        for text in [SCRIPT, "p{}", ".a{}"] {
            let sum = format!("'{}'", short_sum(text.as_bytes()));
            assert_eq!(file.matches(&sum).count(), 1, "{text}");
        }
        assert!(file.contains("default-src 'none'") && !file.contains("unsafe-inline"));
    }

    #[test]
    fn nothing_refers_to_another_file() {
        let (_, file) = made();
        assert!(file.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,PHN2Zy8+\">"), "{file}");
        assert!(!file.contains("preload") && !file.contains("manifest"));
        let page = PAGE.replace("<saydo-map", "<img src=\"a.png?v=%HASH%\"><saydo-map");
        assert!(template(&page, ["", ""], "", &[]).is_err_and(|why| why.contains("a.png") && why.contains("hosted")));
        assert!(template(PAGE, ["", ""], "'</script>'", &[]).is_err_and(|why| why.contains("the script")));
    }
}
