//! The texts around a picture in a file: above it the headline, a sentence and the selection; below it who scored the
//! passages, source and link.

use super::cite;
use super::clip::flat;
use super::describe::checked;
use super::link::Base;
use super::request::Request;
use super::{selection, wording};
use saydo_model::Date;
use saydo_scene::block::Block;
use saydo_scene::geometry::Rect;
use saydo_scene::label::balanced;
use saydo_scene::metrics::{self, Font};
use saydo_scene::node::{Anchor, Node, Scene, push_lines};
use saydo_scene::{Input, words};
use saydo_state::{Form, State, View};
use saydo_text::Said;

/// Font size of notes and of the text below the picture.
const SMALL: f64 = 12.0;

/// How much text may stand around the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// All text, in as many lines as it needs.
    Free,
    /// A bounded number of lines. Longer text is cut and ends with `…`.
    Tight {
        /// Font size of the picture, which the sentence has too.
        text: f64,
        /// Whether the sentence stands under the headline.
        sentence: bool,
    },
}

/// The frame of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The input of the picture.
    pub input: &'a Input<'a>,
    /// The input of title and link: the same, or the story whose step is drawn.
    pub outer: &'a Input<'a>,
    /// Addresses and options of the page.
    pub request: &'a Request,
    /// The view that the picture shows.
    pub view: View,
    /// Width of the picture.
    pub width: f64,
    /// Distance from the edges.
    pub margin: f64,
    /// How much text may stand around it.
    pub fit: Fit,
}

impl Frame<'_> {
    /// Headline, sentence and selection.
    pub fn top(&self) -> Block {
        let mut block = Block { nodes: Vec::new(), height: (self.margin - 2.0).max(0.0) };
        let (title, sentence, size) = self.said();
        // In a narrow column on paper the article has a headline above the picture.
        let is_bare = matches!(self.fit, Fit::Tight { text, sentence: false } if text < 14.0);
        let headline = match (self.fit != Fit::Free && self.width < 500.0, is_bare) {
            (true, true) => 14.0,
            (true, false) => 16.0,
            (false, _) => 20.0,
        };
        self.lines(&title, Font::Bold, headline, self.most(3), "ink", &mut block);
        block.height += 2.0;
        self.lines(&sentence, Font::Sans, size, self.most(3), "ink", &mut block);
        self.lines(&self.selected().join(" · "), Font::Sans, SMALL, self.most(2), "muted", &mut block);
        block.height += if is_bare { 2.0 } else { 6.0 };
        block
    }

    /// The headline, the sentence below it, and the sentence's font size. The headline of rows and map is the finding,
    /// of a story's step its title, of other views the title of the data set.
    fn said(&self) -> (String, String, f64) {
        let size = match self.fit {
            Fit::Free => 14.0,
            Fit::Tight { text, .. } => text,
        };
        let is_bare = matches!(self.fit, Fit::Tight { sentence: false, .. });
        if let Some(step) = wording::step(self.outer) {
            let headline = self.request.headline(|| step);
            return (headline.unwrap_or_default(), flat(&self.input.dataset.title), size);
        }
        let Some(headline) = self.request.headline(|| wording::headline(self.outer, self.view)) else {
            return (String::new(), String::new(), size);
        };
        let sentence = if is_bare { String::new() } else { wording::sentence(self.input, self.view) };
        (headline, sentence, size)
    }

    /// The name of a view without a finding, the number of passages, and the choices.
    fn selected(&self) -> Vec<String> {
        let (input, lang) = (self.input, self.input.lang);
        let view = match self.view {
            View::Map | View::Gaps => None,
            View::Evidence => Some(lang.view_speakers()),
            View::Timeline => Some(lang.view_timeline()),
            View::Places => Some(lang.view_places()),
            View::Story => Some(lang.view_story()),
        };
        let mut parts: Vec<String> = view.map(Said::to_owned).into_iter().collect();
        if view.is_some() || input.is_narrowed() || wording::step(self.outer).is_some() {
            parts.push(selection::count(input));
        }
        parts.extend(selection::choices(input));
        parts
    }

    /// Who scored the passages and when, the version, source and link.
    pub fn foot(&self) -> Block {
        let (input, lang) = (self.input, self.input.lang);
        let (left, right) = (self.margin, self.width - self.margin);
        let mut block = Block { nodes: vec![Node::line((left, 4.5), (right, 4.5), "rule")], height: 8.0 };
        match self.fit {
            Fit::Free => {
                let scoring = &input.dataset.coding;
                let date = words::date(lang, &Date(scoring.date.clone()));
                let scored = lang.share_coding(&scoring.by, &date, &input.dataset.version);
                self.small(&(scored + &checked(input)), "muted", &mut block);
                self.small(&lang.share_source(&cite::sources(input)), "muted", &mut block);
                self.link(&mut block);
            }
            // With very little room the page's address goes on the same line.
            Fit::Tight { text, .. } if text < 14.0 => {
                let credit = [wording::credit_with_version(input), self.page()].join(" ");
                self.small(credit.trim_end(), "muted", &mut block);
            }
            Fit::Tight { .. } => {
                self.small(&wording::credit_with_version(input), "muted", &mut block);
                self.link(&mut block);
            }
        }
        block.height += (self.margin - 4.0).max(2.0);
        block
    }

    fn small(&self, text: &str, class: &str, block: &mut Block) {
        self.lines(text, Font::Sans, SMALL, self.most(3), class, block);
    }

    fn link(&self, block: &mut Block) {
        if let Some(base) = self.public() {
            let whole = State { form: None, ..self.outer.state.clone() };
            let link = base.view(&whole, self.request.pinned.as_deref());
            self.lines(bare(&link), Font::Sans, SMALL, self.most(2), "ink", block);
        }
    }

    /// The page's address, or the view's address if the page shows something else.
    fn page(&self) -> String {
        let Some(base) = self.public() else { return String::new() };
        let is_view = self.outer.state.view == Some(View::Story) || self.outer.is_moved();
        let whole = State { form: None, ..self.outer.state.clone() };
        let link = if is_view { base.view(&whole, self.request.pinned.as_deref()) } else { base.page().to_owned() };
        bare(&link).to_owned()
    }

    /// The page's address if others can open it: a picture must not tell where a file lies on this machine.
    fn public(&self) -> Option<&Base> {
        self.request.base.as_ref().filter(|base| base.is_web())
    }

    fn most(&self, lines: usize) -> usize {
        if self.fit == Fit::Free || self.input.state.form == Some(Form::Strip) { 0 } else { lines }
    }

    fn lines(&self, text: &str, font: Font, size: f64, most: usize, class: &str, block: &mut Block) {
        let (text, limit) = (flat(text), self.width - 2.0 * self.margin);
        let mut lines = if font == Font::Bold { balanced(&text, font, size, limit) } else { Vec::new() };
        if lines.is_empty() || (most > 0 && lines.len() > most) {
            lines = metrics::wrap(&text, font, size, limit, most);
        }
        let pitch = size * metrics::LINE;
        let at = (self.margin, block.height + size);
        push_lines(&mut block.nodes, &lines, at, pitch, (Anchor::Start, font, size), class);
        block.height += pitch * lines.len() as f64;
    }

    /// The picture between top and foot, and its place. With a `height` the foot stands at the bottom, and the picture
    /// in the middle of the remaining height.
    pub fn around(&self, picture: Scene, height: Option<f64>) -> (Scene, (f64, f64)) {
        enclosed(self.width, [self.top(), self.foot()], picture, height)
    }
}

/// An address without its scheme, as people write it.
pub fn bare(link: &str) -> &str {
    link.trim_start_matches("https://").trim_start_matches("http://")
}

/// A picture on its background, between the blocks above and below it, and its place.
pub fn enclosed(width: f64, [top, foot]: [Block; 2], picture: Scene, height: Option<f64>) -> (Scene, (f64, f64)) {
    let needed = top.height + picture.height + foot.height;
    let is_bounded = height.is_some();
    // A whole number of px: no edge of a drawn picture is half transparent.
    let height = height.unwrap_or(needed.ceil());
    let spare = if is_bounded { (height - needed).max(0.0) } else { 0.0 };
    let at = ((width - picture.width) / 2.0, top.height + spare / 2.0);
    let ground = Rect { x: 0.0, y: 0.0, w: width, h: height };
    let mut nodes = vec![Node::rect(ground, 0.0, "ground")];
    nodes.extend(top.nodes);
    nodes.extend(picture.nodes.into_iter().map(|node| node.moved(at)));
    nodes.extend(foot.nodes.into_iter().map(|node| node.moved((0.0, height - foot.height))));
    (Scene { width, height, nodes }, at)
}
