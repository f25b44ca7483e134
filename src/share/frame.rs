//! What stands around a picture in a file: above it the headline, what is said with it and what is selected, below it who
//! scored it, source and link.

use super::cite;
use super::clip::flat;
use super::request::Request;
use super::{selection, wording};
use crate::model::Date;
use crate::scene::gaps::Block;
use crate::scene::geometry::Rect;
use crate::scene::label::balanced;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, Scene, push_lines};
use crate::scene::{Input, words};
use crate::state::{Form, State, View};

/// Size of notes and of what stands below the picture.
const SMALL: f64 = 12.0;

/// How much may stand around the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// All of it, in as many lines as it needs.
    Free,
    /// A bounded number of lines; what is longer is cut and says so.
    Tight {
        /// Size of the text in the picture, which the sentence keeps to.
        text: f64,
        /// Whether the sentence stands under the headline.
        sentence: bool,
    },
}

/// The frame of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// What is drawn.
    pub input: &'a Input<'a>,
    /// What title and link tell of: the same, or the story of which a step is drawn.
    pub outer: &'a Input<'a>,
    /// Where it will stand.
    pub request: &'a Request,
    /// The view that the picture shows.
    pub view: View,
    /// Width of the picture.
    pub width: f64,
    /// Distance from the edges.
    pub margin: f64,
    /// How much may stand around it.
    pub fit: Fit,
}

impl Frame<'_> {
    /// Headline, sentence and selection.
    pub fn top(&self) -> Block {
        let mut block = Block { nodes: Vec::new(), height: (self.margin - 2.0).max(0.0) };
        let (title, sentence, size) = self.said();
        // Paper's narrow columns have their own headline above.
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

    /// The headline, what is said below it, and the size of that: of the rows and of the map the finding, of a story's
    /// step its title, of other views what the data set is called.
    fn said(&self) -> (String, String, f64) {
        let size = match self.fit {
            Fit::Free => 14.0,
            Fit::Tight { text, .. } => text,
        };
        let is_bare = matches!(self.fit, Fit::Tight { sentence: false, .. });
        if let Some(step) = wording::step(self.outer) {
            return (step, flat(&self.input.dataset.title), size);
        }
        let sentence = if is_bare { String::new() } else { wording::sentence(self.input, self.view) };
        (wording::headline(self.outer, self.view), sentence, size)
    }

    /// Which view it is where that has no finding of its own, of how many passages, and by which choices.
    fn selected(&self) -> Vec<String> {
        let (input, lang) = (self.input, self.input.lang);
        let view = match self.view {
            View::Map | View::Gaps => None,
            View::Evidence => Some(lang.view_speakers()),
            View::Timeline => Some(lang.view_timeline()),
            View::Places => Some(lang.view_places()),
            View::Story => Some(lang.view_story()),
        };
        let mut parts: Vec<String> = view.map(str::to_owned).into_iter().collect();
        if view.is_some() || input.is_narrowed() || wording::step(self.outer).is_some() {
            parts.push(selection::count(input));
        }
        parts.extend(selection::choices(input));
        parts
    }

    /// Who scored it, when, which version, source, link.
    pub fn foot(&self) -> Block {
        let (input, lang) = (self.input, self.input.lang);
        let (left, right) = (self.margin, self.width - self.margin);
        let mut block = Block { nodes: vec![Node::line((left, 4.5), (right, 4.5), "rule")], height: 8.0 };
        match self.fit {
            Fit::Free => {
                let scoring = &input.dataset.coding;
                let date = words::date(lang, &Date(scoring.date.clone()));
                let scored = lang.share_coding(&scoring.by, &date, &input.dataset.version);
                let checked = if scoring.checked_outside { lang.share_checked() } else { lang.share_unchecked() };
                self.small(&[scored.as_str(), checked].join(" "), "muted", &mut block);
                self.small(&lang.share_source(&cite::sources(input)), "muted", &mut block);
                self.link(&mut block);
            }
            // Where nothing has room the page's address goes on the same line.
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
        if let Some(base) = &self.request.base {
            let whole = State { form: None, ..self.outer.state.clone() };
            let link = base.view(&whole, self.request.pinned.as_deref());
            self.lines(bare(&link), Font::Sans, SMALL, self.most(2), "ink", block);
        }
    }

    /// The page's address, or where that would show something else the view's.
    fn page(&self) -> String {
        let Some(base) = &self.request.base else { return String::new() };
        let is_view = self.outer.state.view == Some(View::Story) || self.outer.is_moved();
        let whole = State { form: None, ..self.outer.state.clone() };
        let link = if is_view { base.view(&whole, self.request.pinned.as_deref()) } else { base.page().to_owned() };
        bare(&link).to_owned()
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

    /// The picture between top and foot, and where it came to stand. With a `height` the foot stands at its bottom and
    /// the picture in the middle of what is left.
    pub fn around(&self, picture: Scene, height: Option<f64>) -> (Scene, (f64, f64)) {
        enclosed(self.width, [self.top(), self.foot()], picture, height)
    }
}

/// An address as people write it.
pub fn bare(link: &str) -> &str {
    link.trim_start_matches("https://").trim_start_matches("http://")
}

/// A picture on its ground between what stands above and below it, and where it came to stand.
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
