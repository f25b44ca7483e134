//! A scene: a picture as plain values. Colours and weights are classes that a style sheet or a backend resolves.

use super::geometry::{PathData, Rect};
use super::gesture::Hold;
use super::metrics::{self, Font};
use saydo_model::list::{AddAll, List};

/// A picture of a fixed size.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in px.
    pub width: f64,
    /// Height in px.
    pub height: f64,
    /// What to draw, from back to front.
    pub nodes: Vec<Node>,
}

/// Which point of a text its `x` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A line of text with a reserved box.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// Anchor point.
    pub x: f64,
    /// Baseline.
    pub y: f64,
    /// The point of the text that `x` is.
    pub anchor: Anchor,
    /// Font.
    pub font: Font,
    /// Font size.
    pub size: f64,
    /// Degrees clockwise around the anchor point: 0, ±90 or the diagonal's angle.
    pub rotate: f64,
    /// The text.
    pub text: String,
    /// Further pieces on the line in another font or look. They follow the text directly, however wide the reader's
    /// font draws it. Only for texts anchored at their start.
    pub more: Vec<Run>,
}

/// A further piece of a line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Space before it.
    pub gap: f64,
    /// Font.
    pub font: Font,
    /// Font size.
    pub size: f64,
    /// Classes, separated by spaces.
    pub class: &'static str,
    /// The text.
    pub text: String,
}

impl TextBox {
    /// A horizontal line of text.
    pub fn new(x: f64, y: f64, anchor: Anchor, font: Font, size: f64, text: impl Into<String>) -> Self {
        Self { x, y, anchor, font, size, rotate: 0.0, text: text.into(), more: Vec::new() }
    }

    /// The text turned around its anchor point.
    pub fn rotated(self, rotate: f64) -> Self {
        Self { rotate, ..self }
    }

    /// Upper bound of its width.
    pub fn width(&self) -> f64 {
        let more: f64 = self.more.iter().map(|run| run.gap + metrics::width(&run.text, run.font, run.size)).sum();
        metrics::width(&self.text, self.font, self.size) + more
    }

    /// All text of the line.
    pub fn line(&self) -> String {
        let mut line = self.text.clone();
        for run in &self.more {
            line.push(' ');
            line.push_str(&run.text);
        }
        line
    }

    /// The reserved box, before any rotation.
    pub fn reserved(&self) -> Rect {
        let w = self.width();
        let x = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - w / 2.0,
            Anchor::End => self.x - w,
        };
        Rect { x, y: self.y - self.size, w, h: self.size * metrics::LINE }
    }
}

/// Lines of text below one another, the first with its baseline at `at`, each further one `pitch` px lower.
pub fn push_lines(
    nodes: &mut Vec<Node>,
    lines: &[String],
    at: (f64, f64),
    pitch: f64,
    (anchor, font, size): (Anchor, Font, f64),
    class: &str,
) {
    for (idx, line) in lines.iter().enumerate() {
        let text = TextBox::new(at.0, at.1 + idx as f64 * pitch, anchor, font, size, line);
        nodes.push(Node::text(text, class));
    }
}

/// What a node draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A box with rounded corners.
    Rect(Rect, f64),
    /// A circle: centre and radius.
    Circle(f64, f64, f64),
    /// An SVG path.
    Path(PathData),
    /// A text.
    Text(TextBox),
    /// Several nodes as one.
    Group(Vec<Node>),
}

/// What makes a node interactive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handle {
    /// Its name in the page: `issue:sea`, `record:…`.
    pub id: String,
    /// The action that it carries.
    pub action: String,
    /// Its accessible name.
    pub name: String,
    /// Whether the keyboard reaches it.
    pub focusable: bool,
    /// Whether it is open; `None` if it can't be opened.
    pub expanded: Option<bool>,
    /// Its middle, for moving by arrow keys.
    pub at: (f64, f64),
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Shape.
    pub shape: Shape,
    /// Classes, separated by spaces.
    pub class: String,
    /// What makes it interactive.
    pub handle: Option<Box<Handle>>,
    /// How far to the left it starts when the walk from abroad to home is shown.
    pub walk: Option<f64>,
    /// The gesture that it answers to.
    pub hold: Option<Hold>,
}

impl Node {
    /// A node of a shape.
    pub fn new(shape: Shape, class: impl Into<String>) -> Self {
        Self { shape, class: class.into(), handle: None, walk: None, hold: None }
    }

    /// A circle.
    pub fn circle(x: f64, y: f64, r: f64, class: &str) -> Self {
        Self::new(Shape::Circle(x, y, r), class)
    }

    /// A box.
    pub fn rect(rect: Rect, radius: f64, class: &str) -> Self {
        Self::new(Shape::Rect(rect, radius), class)
    }

    /// A path.
    pub fn path(d: PathData, class: &str) -> Self {
        Self::new(Shape::Path(d), class)
    }

    /// A straight line.
    pub fn line(from: (f64, f64), to: (f64, f64), class: &str) -> Self {
        Self::path(super::geometry::path(&[("M", &[from.0, from.1]), ("L", &[to.0, to.1])]), class)
    }

    /// A text.
    pub fn text(text: TextBox, class: &str) -> Self {
        Self::new(Shape::Text(text), class)
    }

    /// Several nodes as one.
    pub fn group(nodes: Vec<Self>, class: &str) -> Self {
        Self::new(Shape::Group(nodes), class)
    }

    /// The node with a handle.
    pub fn with(self, handle: Handle) -> Self {
        Self { handle: Some(Box::new(handle)), ..self }
    }

    /// The node with a gesture.
    pub fn held(self, hold: Hold) -> Self {
        Self { hold: Some(hold), ..self }
    }

    /// The node, `by` px to the right and down.
    pub fn moved(self, by: (f64, f64)) -> Self {
        let shape = match self.shape {
            Shape::Rect(rect, radius) => Shape::Rect(Rect { x: rect.x + by.0, y: rect.y + by.1, ..rect }, radius),
            Shape::Circle(x, y, r) => Shape::Circle(x + by.0, y + by.1, r),
            Shape::Path(d) => Shape::Path(d.moved(by)),
            Shape::Text(text) => Shape::Text(TextBox { x: text.x + by.0, y: text.y + by.1, ..text }),
            Shape::Group(nodes) => Shape::Group(nodes.into_iter().map(|node| node.moved(by)).list()),
        };
        let handle = self.handle.map(|mut handle| {
            handle.at = (handle.at.0 + by.0, handle.at.1 + by.1);
            handle
        });
        Self { shape, handle, ..self }
    }

    /// The node with a further class if `on`.
    pub fn class_if(mut self, on: bool, class: &str) -> Self {
        if on {
            self.class.push(' ');
            self.class.push_str(class);
        }
        self
    }
}

impl Scene {
    /// All handles, in the order of drawing.
    pub fn handles(&self) -> Vec<&Handle> {
        let mut handles = Vec::new();
        self.nodes.iter().for_each(|node| collect(node, &mut handles, &mut Vec::new()));
        handles
    }

    /// All texts, in the order of drawing.
    pub fn texts(&self) -> Vec<&TextBox> {
        let mut texts = Vec::new();
        self.nodes.iter().for_each(|node| collect(node, &mut Vec::new(), &mut texts));
        texts
    }
}

fn collect<'a>(node: &'a Node, handles: &mut Vec<&'a Handle>, texts: &mut Vec<&'a TextBox>) {
    handles.add_all(node.handle.as_deref());
    match &node.shape {
        Shape::Text(text) => texts.push(text),
        Shape::Group(nodes) => nodes.iter().for_each(|node| collect(node, handles, texts)),
        _ => {}
    }
}
