//! A picture as a value: a head and the parts below it, and the widths at which pictures are laid out.

use super::node::{Handle, Scene};
use saydo_model::list::AddAll;

/// Content widths at which scenes are laid out; between them a picture is scaled.
pub const WIDTHS: [f64; 6] = [320.0, 480.0, 640.0, 760.0, 960.0, 1200.0];

/// The layout width for a figure that is `available` px wide: the widest that fits, and at least the narrowest.
pub fn layout_width(available: f64) -> f64 {
    WIDTHS.into_iter().rev().find(|width| *width <= available).unwrap_or(WIDTHS[0])
}

/// A part of a picture. Parts stand below one another, and a page may put text between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name: `issue:sea`, `others`, `map`.
    pub key: String,
    /// Index of the issue whose row it is.
    pub issue_idx: Option<usize>,
    /// What it shows.
    pub scene: Scene,
}

/// A view's picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Legend and axis, kept in view while the parts scroll.
    pub head: Scene,
    /// The rest, from top to bottom.
    pub parts: Vec<Part>,
    /// Accessible name.
    pub name: String,
}

impl Picture {
    /// All handles, with their places in the whole picture.
    pub fn handles(&self) -> Vec<Handle> {
        let mut handles: Vec<Handle> = Vec::new();
        let mut shift = 0.0;
        let mut add = |scene: &Scene| {
            for handle in scene.handles() {
                handles.push(Handle { at: (handle.at.0, handle.at.1 + shift), ..handle.clone() });
            }
            shift += scene.height;
        };
        add(&self.head);
        for part in &self.parts {
            add(&part.scene);
        }
        handles
    }

    /// Height of head and parts together.
    pub fn height(&self) -> f64 {
        self.head.height + self.parts.iter().map(|part| part.scene.height).sum::<f64>()
    }

    /// The whole picture as one scene, as in an exported file.
    pub fn whole(&self) -> Scene {
        let mut whole = Scene { width: self.head.width, ..Scene::default() };
        for scene in [&self.head].into_iter().chain(self.parts.iter().map(|part| &part.scene)) {
            let shift = whole.height;
            whole.nodes.add_all(scene.nodes.iter().cloned().map(|node| node.moved((0.0, shift))));
            whole.height += scene.height;
        }
        whole
    }
}
