//! Codes to paste into a page, a newsletter or an AMP page. None holds a checksum: the files that they name change with
//! the next correction of the data, and a browser would then refuse them. Every value is escaped. None uses a `style` attribute that
//! a host's policy could refuse.

use super::link::Base;
use super::look::{Look, attributes};
use super::request::Words;
use saydo_scene::{Input, svg};
use saydo_state::State;

/// The input of the codes.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// The view's input.
    pub input: &'a Input<'a>,
    /// The address of the page.
    pub base: &'a Base,
    /// The pinned version of the data; `None`: always the latest.
    pub pinned: Option<&'a str>,
    /// Height in px that was measured for the chosen width.
    pub height: u32,
    /// Name of the frame, and text of the link.
    pub title: &'a str,
    /// Alternative text of the picture.
    pub alt: &'a str,
    /// How it looks.
    pub look: &'a Look,
    /// An editor's texts.
    pub words: &'a Words,
}

/// A picture that a code shows: a file next to the article.
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
    /// An `<iframe>`: it works alone at the measured height, and fits its content if the host page listens.
    pub fn iframe(&self) -> String {
        self.told(format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" frameborder=\"0\" \
             allow=\"clipboard-write; web-share\"></iframe>\n",
            escape(&self.base.embed(self.look, self.input.state, self.pinned)),
            escape(self.title),
            self.height
        ))
    }

    /// A code with an editor's headline above it and caption below it, if there are any.
    fn told(&self, code: String) -> String {
        let headline = self.words.headline.as_ref().map(|text| format!("<h3>{}</h3>\n", escape(text)));
        let caption = self.words.caption.as_ref().map(|text| format!("<figcaption>{}</figcaption>\n", escape(text)));
        if headline.is_none() && caption.is_none() {
            return code;
        }
        ["<figure>\n", &headline.unwrap_or_default(), &code, &caption.unwrap_or_default(), "</figure>\n"].concat()
    }

    /// The custom element and its script; until it runs, or if it can't, a link.
    pub fn element(&self) -> String {
        let state = super::link::fragment(self.input.state, self.pinned);
        let state = if state.is_empty() { String::new() } else { format!(" state=\"{}\"", escape(&state)) };
        let look: String =
            attributes(self.look).into_iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(&value))).collect();
        self.told(format!(
            "<saydo-map{state}{look}>{}</saydo-map>\n<script async src=\"{}\"></script>\n",
            self.linked(&escape(self.title)),
            escape(&self.base.file("saydo-load.js"))
        ))
    }

    /// A link that the script turns into a frame. Without the script it stays a link.
    pub fn placeholder(&self) -> String {
        self.told(format!(
            "<a data-saydo href=\"{}\">{}</a>\n<script async src=\"{}\"></script>\n",
            escape(&self.base.framed(self.look, self.input.state, self.pinned)),
            escape(self.title),
            escape(&self.base.file("embed.js"))
        ))
    }

    /// A scrolling story: its texts beside or over a frame that follows them. Without scripts, a link and the texts.
    pub fn scroll(&self) -> String {
        let state = State { step: None, ..self.input.state.clone() };
        let frame = self.base.pictures(self.look, &state, self.pinned);
        let mut steps = String::new();
        for (idx, step) in self.input.dataset.story.iter().enumerate() {
            let (n, title, text) = (idx + 1, escape(&step.title), escape(&step.text));
            steps += &format!("<div data-saydo-step=\"{n}\"><h3>{title}</h3><p>{text}</p></div>\n");
        }
        format!(
            "<section data-saydo-story>\n<link rel=\"stylesheet\" href=\"{}\">\n\
             <div>\n<a data-saydo href=\"{}\">{}</a>\n<div data-saydo-steps>\n{steps}</div>\n</div>\n\
             <p>{}</p>\n</section>\n\
             <script async src=\"{}\"></script>\n",
            escape(&self.base.file("scroll.css")),
            escape(&frame),
            escape(self.title),
            self.linked_to(&State::default(), self.input.lang.share_scroll_free().as_str()),
            escape(&self.base.file("embed.js"))
        )
    }

    /// A picture that links to the view.
    pub fn picture(&self, image: Image<'_>) -> String {
        let Image { src, width, height } = image;
        let (src, alt) = (escape(src), escape(self.alt));
        let image = format!("<img src=\"{src}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\">");
        // The picture has its headline drawn.
        let words = Words { headline: None, ..self.words.clone() };
        Snippet { words: &words, ..*self }.told(self.linked(&image) + "\n")
    }

    /// A passage in words, with a link: a card has no picture.
    pub fn quotation(&self, what: &str, coded: &str) -> String {
        let (page, link) = (escape(&self.whole()), self.linked(&escape(coded)));
        format!("<blockquote cite=\"{page}\"><p>{}</p><p>{link}</p></blockquote>\n", escape(what))
    }

    /// A picture for a newsletter. Mail programs drop style sheets, so the styles are on the element.
    pub fn newsletter(&self, image: Image<'_>) -> String {
        let Image { src, width, height } = image;
        let (src, alt) = (escape(src), escape(self.alt));
        let style = "display:block;border:0;max-width:100%;height:auto";
        let image = self.linked(&format!(
            "<img src=\"{src}\" width=\"{width}\" height=\"{height}\" border=\"0\" alt=\"{alt}\" style=\"{style}\">"
        ));
        let caption = self.words.caption.as_ref().map(|text| format!("<p>{}</p>\n", escape(text)));
        [&image, "\n", &caption.unwrap_or_default()].concat()
    }

    /// An `amp-iframe` with a text as its placeholder, and an overflow button for the rest of its height.
    /// <https://amp.dev/documentation/components/amp-iframe>
    pub fn amp(&self, what: &str) -> String {
        let placeholder = format!("<p placeholder>{}</p>", escape(what));
        self.told(self.amp_over(&placeholder))
    }

    fn amp_over(&self, placeholder: &str) -> String {
        let show_all = escape(self.input.lang.share_show_all().as_str());
        format!(
            "<amp-iframe src=\"{}\" title=\"{}\" width=\"auto\" height=\"{}\" layout=\"fixed-height\" \
             sandbox=\"allow-scripts allow-popups\" frameborder=\"0\" resizable>\n\
             {placeholder}\n\
             <div overflow tabindex=\"0\" role=\"button\" aria-label=\"{show_all}\">{show_all}</div>\n</amp-iframe>\n",
            escape(&self.base.embed(self.look, self.input.state, self.pinned)),
            escape(self.title),
            self.height,
        )
    }

    fn linked_to(&self, state: &State, text: &str) -> String {
        format!("<a href=\"{}\">{}</a>", escape(&self.base.view(state, self.pinned)), escape(text))
    }

    /// A link to the whole page from a small form.
    fn linked(&self, inner: &str) -> String {
        format!("<a href=\"{}\">{inner}</a>", escape(&self.whole()))
    }

    fn whole(&self) -> String {
        self.base.view(&State { form: None, ..self.input.state.clone() }, self.pinned)
    }
}

/// A text in an attribute, in either kind of quotes, or between tags. Control characters are left out, because a
/// document may not contain them even escaped.
pub fn escape(text: &str) -> String {
    let kept: String = text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect();
    let mut escaped = String::new();
    svg::escape(&kept, &mut escaped);
    escaped.replace('\'', "&#39;")
}
