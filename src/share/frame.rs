//! What stands around a picture in a file: above it the title and what is selected, below it coding, source and link.

use super::cite;
use super::clip::flat;
use super::request::Request;
use super::{selection, wording};
use crate::model::Date;
use crate::scene::geometry::Rect;
use crate::scene::label::balanced;
use crate::scene::metrics;
use crate::scene::node::{Anchor, Font, Node, Scene, push_lines};
use crate::scene::{Input, place, words};
use crate::state::{Form, State, View};

/// Size of the lines below the picture.
const SMALL: f64 = 11.0;
/// Size of the line under the title.
const SUB: f64 = 12.5;

/// How much may stand around the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// All of it, in as many lines as it needs.
    Free,
    /// A bounded number of lines; what is longer is cut and says so.
    Tight,
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
    /// How much may stand around it.
    pub room: Room,
}

/// A column of nodes from y = 0 down.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// Its height.
    pub height: f64,
}

impl Frame<'_> {
    /// Distance from the edges.
    pub fn margin(&self) -> f64 {
        if self.width < 480.0 { 12.0 } else { 16.0 }
    }

    /// Title, view and selection.
    pub fn top(&self) -> Block {
        let size = if self.width < 480.0 { 17.0 } else { 20.0 };
        let mut block = Block { nodes: Vec::new(), height: self.margin() - 4.0 };
        self.lines(&wording::title(self.outer), Font::Bold, size, self.most(2), "ink", &mut block);
        block.height += 3.0;
        self.lines(&self.subtitle(), Font::Sans, SUB, self.most(2), "muted", &mut block);
        block.height += 8.0;
        block
    }

    fn subtitle(&self) -> String {
        let lang = self.input.lang;
        if self.input.state.form == Some(Form::Strip) && self.room == Room::Free {
            // How many passages there are in all says nothing of one issue.
            let mut parts = vec![lang.share_scale(&self.input.dataset.axis.title)];
            parts.extend(selection::choices(self.input));
            return parts.join(" · ");
        }
        let view = match self.view {
            View::Map => lang.view_map(),
            View::Gaps => lang.view_rows(),
            View::Evidence => lang.view_speakers(),
            View::Timeline => lang.view_timeline(),
            View::Places => lang.view_places(),
            View::Story => lang.view_story(),
        };
        let mut parts: Vec<String> = wording::step(self.outer).into_iter().collect();
        parts.extend([view.to_owned(), selection::count(self.input)]);
        parts.extend(selection::choices(self.input));
        // The map names its axes itself.
        if self.view == View::Gaps && self.room == Room::Tight {
            parts.push(lang.share_scale(&self.input.dataset.axis.title));
        }
        parts.join(" · ")
    }

    /// Coding with date and version, source, link.
    pub fn foot(&self) -> Block {
        let (input, lang) = (self.input, self.input.lang);
        let coding = &input.dataset.coding;
        let source = lang.share_source(&cite::sources(input));
        let coded =
            lang.share_coding(&coding.by, &words::date(lang, &Date(coding.date.clone())), &input.dataset.version);
        let (left, right) = (self.margin(), self.width - self.margin());
        let mut block = Block { nodes: vec![Node::line((left, 6.5), (right, 6.5), "rule")], height: 10.0 };
        self.lines(&format!("{coded} {}", place::checked(input)), Font::Sans, SMALL, self.most(3), "muted", &mut block);
        self.lines(&source, Font::Sans, SMALL, self.most(3), "muted", &mut block);
        if let Some(base) = &self.request.base {
            let whole = State { form: None, ..self.outer.state.clone() };
            let link = base.view(&whole, self.request.pinned.as_deref());
            let short = link.trim_start_matches("https://").trim_start_matches("http://");
            self.lines(short, Font::Sans, SMALL, self.most(2), "ink", &mut block);
        }
        block.height += self.margin() - 4.0;
        block
    }

    fn most(&self, lines: usize) -> usize {
        if self.room == Room::Free { 0 } else { lines }
    }

    fn lines(&self, text: &str, font: Font, size: f64, most: usize, class: &str, block: &mut Block) {
        let (text, limit) = (flat(text), self.width - 2.0 * self.margin());
        let mut lines = if font == Font::Bold { balanced(&text, font, size, limit) } else { Vec::new() };
        if lines.is_empty() || (most > 0 && lines.len() > most) {
            lines = metrics::wrap(&text, font, size, limit, most);
        }
        let pitch = size * metrics::LINE;
        let at = (self.margin(), block.height + size);
        push_lines(&mut block.nodes, &lines, at, pitch, (Anchor::Start, font, size), class);
        block.height += pitch * lines.len() as f64;
    }

    /// The picture between top and foot, and where it came to stand. With a `height` the foot stands at its bottom and
    /// the picture in the middle of what is left.
    pub fn around(&self, picture: Scene, height: Option<f64>) -> (Scene, (f64, f64)) {
        let (top, foot) = (self.top(), self.foot());
        let own = top.height + picture.height + foot.height;
        let bounded = height.is_some();
        // A whole number of px: no edge of a drawn picture is half transparent.
        let height = height.unwrap_or(own.ceil());
        let spare = if bounded { (height - own).max(0.0) } else { 0.0 };
        let at = ((self.width - picture.width) / 2.0, top.height + spare / 2.0);
        let ground = Rect { x: 0.0, y: 0.0, w: self.width, h: height };
        let mut nodes = vec![Node::rect(ground, 0.0, "ground")];
        nodes.extend(top.nodes);
        nodes.extend(picture.nodes.into_iter().map(|node| node.moved(at)));
        nodes.extend(foot.nodes.into_iter().map(|node| node.moved((0.0, height - foot.height))));
        (Scene { width: self.width, height, nodes }, at)
    }
}
