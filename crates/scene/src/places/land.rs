//! The outlines of the land as `cargo xtask land` writes them: already projected, on a grid of whole numbers. The page
//! projects only places, and draws only what is in view.

use super::window::View;
use crate::geometry::PathData;
use saydo_model::Code;
use saydo_model::packed::from_bytes;

/// Steps of the grid in a radius of the sphere. One step is half a px at the nearest zoom of the widest picture.
pub const GRID: f64 = 3000.0;
/// Points of an outline closer together than this, in px, are drawn as one.
const NEAR: f64 = 0.8;

/// The state of the outlines.
#[derive(Clone, Copy, Debug, Default)]
pub enum Land<'a> {
    /// Not requested, or still loading.
    #[default]
    Waiting,
    /// Could not be loaded.
    Missing,
    /// Loaded.
    Here(&'a Shapes),
}

/// Outlines of land, and of seas within it in the opposite direction. Points are in steps of the grid from the middle
/// of the world: x to the east, y to the north.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes(Vec<Vec<(i32, i32)>>);

/// The encoding of a coordinate: zigzag, 7 bits for each byte, as in packed data sets.
type Packed = Vec<Vec<(Code, Code)>>;

impl Shapes {
    /// Reads the bytes of [`Shapes::pack`]; `None` for any others.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let packed: Packed = from_bytes(bytes)?;
        let mut rings = Vec::new();
        let (mut x, mut y) = (0_i32, 0_i32);
        for ring in packed {
            let mut points = Vec::new();
            for (dx, dy) in ring {
                (x, y) = (x.wrapping_add(dx.0), y.wrapping_add(dy.0));
                points.push((x, y));
            }
            rings.push(points);
        }
        Some(Self(rings))
    }

    /// The bytes of these outlines: each point as its distance from the one before it.
    pub fn pack(&self) -> Vec<u8> {
        let (mut x, mut y) = (0_i32, 0_i32);
        let mut packed: Packed = Vec::new();
        for ring in &self.0 {
            let mut points = Vec::new();
            for point in ring {
                points.push((Code(point.0.wrapping_sub(x)), Code(point.1.wrapping_sub(y))));
                (x, y) = *point;
            }
            packed.push(points);
        }
        saydo_model::packed::to_bytes(&packed)
    }

    /// Outlines of these points.
    pub fn of(rings: Vec<Vec<(i32, i32)>>) -> Self {
        Self(rings)
    }

    /// The outlines.
    pub fn rings(&self) -> &[Vec<(i32, i32)>] {
        &self.0
    }

    /// The part of the land in a view.
    pub(super) fn path(&self, view: &View) -> PathData {
        let mut path = PathData::default();
        for ring in &self.0 {
            let mut points = Vec::new();
            for (x, y) in ring {
                let point = view.place((f64::from(*x) / GRID, f64::from(*y) / GRID));
                points.push(point);
            }
            outline(&points, view, &mut path);
        }
        path
    }
}

/// Adds the part of an outline in a view, as one closed line.
pub(super) fn outline(points: &[(f64, f64)], view: &View, path: &mut PathData) {
    let points = thinned(&view.clip(points));
    if points.len() < 3 {
        return;
    }
    let mut numbers = Vec::new();
    for point in &points[1..] {
        numbers.push(point.0);
        numbers.push(point.1);
    }
    path.0.push(('M', vec![points[0].0, points[0].1]));
    path.0.push(('L', numbers));
    path.0.push(('Z', Vec::new()));
}

/// Points that a reader can tell apart.
fn thinned(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for point in points {
        let is_near = |last: &(f64, f64)| (point.0 - last.0).abs().max((point.1 - last.1).abs()) < NEAR;
        if !kept.last().is_some_and(is_near) {
            kept.push(*point);
        }
    }
    kept
}
