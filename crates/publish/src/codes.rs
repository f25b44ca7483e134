//! `EMBED.txt`: the codes that show this data set in other pages, as plain text beside the files.

use crate::escape::escaped;
use crate::site::manifest::FRAME;
use crate::{Asset, Role};
use std::fmt::Write;

/// The file.
pub const NAME: &str = "EMBED.txt";
/// Address in the codes where none is known.
pub const EXAMPLE: &str = "https://example.org/saydo";

/// What the codes name.
pub struct Codes<'a> {
    /// Title of the data set.
    pub title: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Who made it.
    pub by: &'a str,
    /// Address of the folder without a closing slash, if it is known.
    pub url: Option<&'a str>,
    /// What the figure shows, in words.
    pub alt: &'a str,
    /// Height in px of a frame that no script fits to its content.
    pub height: u32,
    /// Name of an issue and the address of its frame below the folder, as an example of a part.
    pub part: Option<(&'a str, String)>,
    /// Whether the folder has a program, and so the element.
    pub has_program: bool,
}

impl Codes<'_> {
    /// The file.
    pub fn file(&self) -> Asset {
        Asset::new(NAME, Role::Package, self.text())
    }

    fn text(&self) -> String {
        let mut text = format!("{}\n{}, version {}\n\n", self.title, self.by, self.version);
        text.push_str(match self.url {
            Some(_) => "These codes show this data set on other pages. They follow the folder: what you publish there next is what they show.\n",
            None => "These codes show this data set on other pages. Put the address of this folder in place of https://example.org/saydo.\n",
        });
        let base = &escaped(self.url.unwrap_or(EXAMPLE));
        let title = escaped(self.title);
        let [link, framed] = whole(self.title, self.url, self.height);
        code(&mut text, "A link that becomes a frame of the right height. Without the script it stays a link:", &link);
        code(&mut text, "A frame. It works on every page:", &framed);
        if self.has_program {
            let element = format!("<saydo-map>{title}</saydo-map>\n{}", script(base, "type=\"module\"", "saydo.js"));
            code(&mut text, "The figure in the page itself, without a frame:", &element);
        }
        if let Some((name, address)) = &self.part {
            let title = format!("{} – {title}", escaped(name));
            let heading =
                format!("{name} alone. For another row put the name of its page in i/, without .html, in its place:");
            code(&mut text, &heading, &frame(&format!("{base}/{}", escaped(address)), &title, self.height));
        }
        code(&mut text, "A text for those who don't see the figure, for a picture of it:", self.alt);
        text
    }
}

/// The codes that show the whole: a link that becomes a frame of the right height, and a frame.
pub fn embed_codes(title: &str, url: Option<&str>) -> [String; 2] {
    whole(title, url, FRAME.1)
}

fn whole(title: &str, url: Option<&str>, height: u32) -> [String; 2] {
    let (base, title) = (&escaped(url.unwrap_or(EXAMPLE)), escaped(title));
    let link = format!("<a data-saydo href=\"{base}/embed.html\">{title}</a>\n{}", script(base, "async", "embed.js"));
    [link, frame(&format!("{base}/embed.html"), &title, height)]
}

fn frame(address: &str, title: &str, height: u32) -> String {
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" frameborder=\"0\" \
         allow=\"clipboard-write; web-share\"></iframe>"
    )
}

fn script(base: &str, kind: &str, name: &str) -> String {
    format!("<script {kind} src=\"{base}/{name}\"></script>")
}

fn code(text: &mut String, heading: &str, code: &str) {
    let _ = writeln!(text, "\n{heading}\n");
    for line in code.lines() {
        let _ = writeln!(text, "    {line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes<'_> = Codes {
        title: "Ours & <theirs>",
        version: "2031-01-02",
        by: "The Herald",
        url: Some("https://a.example/x"),
        alt: "6 of 40 kept",
        height: 900,
        part: None,
        has_program: true,
    };

    #[test]
    fn every_code_names_this_folder_and_this_data_set() {
        let text = CODES.text();
        for part in [
            "<iframe src=\"https://a.example/x/embed.html\" title=\"Ours &amp; &lt;theirs&gt;\"",
            "<a data-saydo href=\"https://a.example/x/embed.html\">Ours &amp; &lt;theirs&gt;</a>",
            "<script async src=\"https://a.example/x/embed.js\"></script>",
            "src=\"https://a.example/x/saydo.js\"",
            "    6 of 40 kept\n",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(!text.contains("example.org"));
    }

    #[test]
    fn what_is_not_there_has_no_code() {
        let part = Some(("Housing", "embed.html#v=1&issue=housing".to_owned()));
        let text = Codes { url: None, part, has_program: false, ..CODES }.text();
        assert!(text.contains("https://example.org/saydo/embed.html#v=1&amp;issue=housing"), "{text}");
        assert!(
            text.contains("in place of") && !text.contains("<saydo-map") && text.contains("Housing – Ours"),
            "{text}"
        );
    }
}
