//! Codes to paste into a page, a newsletter or an AMP page. Every value in them is escaped; none uses a `style`
//! attribute where a host's policy could refuse it.

use super::link::Base;
use crate::scene::{Input, svg};
use crate::state::State;

/// What the codes are made of.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// The view's input.
    pub input: &'a Input<'a>,
    /// Where the page stands.
    pub base: &'a Base,
    /// The version of the data to stay with; `None`: always the latest.
    pub pinned: Option<&'a str>,
    /// Height in px that was measured for the chosen width.
    pub height: u32,
    /// Name of the frame, and text of the link.
    pub title: &'a str,
    /// Alternative text of the picture.
    pub alt: &'a str,
    /// Subresource integrity of files beside the page, by name.
    pub integrity: &'a [(String, String)],
}

/// A picture that a code shows: a file that is put beside the article.
#[derive(Clone, Copy, Debug)]
pub struct Image<'a> {
    /// Its name or address.
    pub src: &'a str,
    /// Width in px.
    pub width: u32,
    /// Height in px.
    pub height: u32,
}

impl Snippet<'_> {
    /// An `<iframe>`: works alone at the measured height, and fits its content where the host listens.
    pub fn iframe(&self) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" frameborder=\"0\" \
             allow=\"clipboard-write; web-share\"></iframe>\n",
            escape(&self.base.embed(self.input.state, self.pinned)),
            escape(self.title),
            self.height
        )
    }

    /// The custom element and its script; until it runs, or where it can't, a link.
    pub fn element(&self) -> String {
        let state = super::link::fragment(self.input.state, self.pinned);
        let state = if state.is_empty() { String::new() } else { format!(" state=\"{}\"", escape(&state)) };
        format!(
            "<saydo-map{state}>{}</saydo-map>\n<script type=\"module\" src=\"{}\"{} crossorigin=\"anonymous\"></script>\n",
            self.link(self.title),
            escape(&self.base.file("saydo.js")),
            self.integrity_of("saydo.js")
        )
    }

    /// A link that the script turns into a frame; without the script it stays a link.
    pub fn placeholder(&self) -> String {
        format!(
            "<a data-saydo href=\"{}\">{}</a>\n<script async src=\"{}\"{} crossorigin=\"anonymous\"></script>\n",
            escape(&self.page()),
            escape(self.title),
            escape(&self.base.file("embed.js")),
            self.integrity_of("embed.js")
        )
    }

    /// The story to scroll through: its texts beside or over a frame that follows them. Without scripts a link and the
    /// texts.
    pub fn scroll(&self) -> String {
        let state = State { step: None, ..self.input.state.clone() };
        let frame = self.base.pictures(&state, self.pinned);
        let mut steps = String::new();
        for (idx, step) in self.input.dataset.story.iter().enumerate() {
            let (n, title, text) = (idx + 1, escape(&step.title), escape(&step.text));
            steps += &format!("<div data-saydo-step=\"{n}\"><h3>{title}</h3><p>{text}</p></div>\n");
        }
        format!(
            "<section data-saydo-story>\n<link rel=\"stylesheet\" href=\"{}\"{} crossorigin=\"anonymous\">\n\
             <div>\n<a data-saydo href=\"{}\">{}</a>\n<div data-saydo-steps>\n{steps}</div>\n</div>\n\
             <p>{}</p>\n</section>\n\
             <script async src=\"{}\"{} crossorigin=\"anonymous\"></script>\n",
            escape(&self.base.file("scroll.css")),
            self.integrity_of("scroll.css"),
            escape(&frame),
            escape(self.title),
            self.linked_to(&State::default(), self.input.lang.share_scroll_free()),
            escape(&self.base.file("embed.js")),
            self.integrity_of("embed.js")
        )
    }

    /// A picture that leads to the view.
    pub fn picture(&self, image: Image<'_>) -> String {
        let Image { src, width, height } = image;
        let (src, alt) = (escape(src), escape(self.alt));
        self.linked(&format!("<img src=\"{src}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\">")) + "\n"
    }

    /// A picture for a newsletter. Mail readers keep no style sheets, so what its looks need stands on the element.
    pub fn newsletter(&self, image: Image<'_>) -> String {
        let Image { src, width, height } = image;
        let (src, alt) = (escape(src), escape(self.alt));
        let style = "display:block;border:0;max-width:100%;height:auto";
        self.linked(&format!(
            "<img src=\"{src}\" width=\"{width}\" height=\"{height}\" border=\"0\" alt=\"{alt}\" style=\"{style}\">"
        )) + "\n"
    }

    /// An `amp-iframe` with the picture as its placeholder, and an overflow button for the rest of its height.
    /// <https://amp.dev/documentation/components/amp-iframe>
    pub fn amp(&self, image: Image<'_>) -> String {
        let show_all = escape(self.input.lang.share_show_all());
        format!(
            "<amp-iframe src=\"{}\" title=\"{}\" width=\"auto\" height=\"{}\" layout=\"fixed-height\" \
             sandbox=\"allow-scripts allow-popups\" frameborder=\"0\" resizable>\n\
             <amp-img placeholder src=\"{}\" layout=\"fill\" alt=\"{}\"></amp-img>\n\
             <div overflow tabindex=\"0\" role=\"button\" aria-label=\"{show_all}\">{show_all}</div>\n</amp-iframe>\n",
            escape(&self.base.embed(self.input.state, self.pinned)),
            escape(self.title),
            self.height,
            escape(image.src),
            escape(self.alt),
        )
    }

    fn page(&self) -> String {
        self.base.view(self.input.state, self.pinned)
    }

    fn link(&self, text: &str) -> String {
        self.linked(&escape(text))
    }

    fn linked_to(&self, state: &State, text: &str) -> String {
        format!("<a href=\"{}\">{}</a>", escape(&self.base.view(state, self.pinned)), escape(text))
    }

    fn linked(&self, inner: &str) -> String {
        format!("<a href=\"{}\">{inner}</a>", escape(&self.page()))
    }

    /// The attribute, or nothing: a wrong hash would keep the script out.
    fn integrity_of(&self, file: &str) -> String {
        let own = self.integrity.iter().find(|(name, _)| name == file);
        own.map_or_else(String::new, |(_, hash)| format!(" integrity=\"{}\"", escape(hash)))
    }
}

/// A text in an attribute, in either kind of quotes, or between tags. Control characters, which no document may hold
/// even escaped, are left out.
pub fn escape(text: &str) -> String {
    let kept: String = text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect();
    let mut escaped = String::new();
    svg::escape(&kept, &mut escaped);
    escaped.replace('\'', "&#39;")
}
