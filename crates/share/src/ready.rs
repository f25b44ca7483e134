//! A picture ready to be written: a scene with its size, title and alternative text. Each writer adds its method.

use super::style::Ground;
use saydo_scene::Scene;
use saydo_scene::geometry::Rect;

/// Unit of a figure's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// CSS pixels.
    Px,
    /// Millimetres.
    Mm,
}

/// A picture with its title, legend, coding, source and link, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Name of the file, without its ending.
    pub name: String,
    /// Width, in `unit`.
    pub width: f64,
    /// Height, in `unit`.
    pub height: f64,
    /// Unit of both.
    pub unit: Unit,
    /// Its background.
    pub ground: Ground,
    /// Colour of a bar along its upper edge, `#rrggbb`; empty for none.
    pub accent: String,
    /// The whole picture as one scene.
    pub scene: Scene,
    /// Place of the view's picture in it.
    pub at: (f64, f64),
    /// Title.
    pub title: String,
    /// Alternative text.
    pub alt: String,
}

/// Height of the bar along the upper edge, in px of the scene.
const BAR: f64 = 4.0;

impl Figure {
    /// The bar along the upper edge, if there is one.
    pub fn bar(&self) -> Option<Rect> {
        (!self.accent.is_empty()).then_some(Rect { x: 0.0, y: 0.0, w: self.scene.width, h: BAR })
    }

    /// Dots per inch of a PNG file at `scale` times the figure's size. A px of a screen is a 96th of an inch.
    pub fn dots(&self, scale: f64) -> f64 {
        match self.unit {
            Unit::Px => 96.0 * scale,
            Unit::Mm => 300.0 * scale,
        }
    }

    /// Px of the canvas for one px of the scene, at `scale` times the figure's size. Print has 300 dots per inch.
    pub fn canvas_scale(&self, scale: f64) -> f64 {
        let width = match self.unit {
            Unit::Px => self.width,
            Unit::Mm => self.width / 25.4 * 300.0,
        };
        scale * width / self.scene.width.max(1.0)
    }
}
