//! Nodes from y = 0 down that are stacked before they become a scene.

use super::node::{Node, Scene};
use saydo_model::list::AddAll;

/// Nodes from y = 0 down, and their lower edge.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Its nodes.
    pub nodes: Vec<Node>,
    /// Its height.
    pub height: f64,
}

impl Block {
    /// The block as a scene of a width.
    pub fn scene(self, width: f64) -> Scene {
        Scene { width, height: self.height, nodes: self.nodes }
    }

    /// Adds another block below.
    pub fn add(&mut self, other: Self) {
        let by = (0.0, self.height);
        self.nodes.add_all(other.nodes.into_iter().map(|node| node.moved(by)));
        self.height += other.height;
    }
}
