//! Which part of the world is shown, and the position of places in it. Lengths of the world are in radii of the sphere.

use super::equal_earth::{HALF_HEIGHT, HALF_WIDTH, invert, project};
use crate::geometry::Rect;
use saydo_state::Zoom;

/// The nearest automatic zoom, so that a single place is shown with the lands around it.
const NEAREST_FIT: f64 = 6.0;
/// How much of the map is kept free on each side of the places that it fits, for their marks and names.
const EDGE: f64 = 0.06;
const EDGE_PX: f64 = 12.0;

/// A part of the world: its scale relative to the whole width, and its middle.
///
/// Not rounded, so that it follows the pointer exactly. The address has a rounded form ([`Window::zoom`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// 1 for the whole world.
    pub scale: f64,
    /// The middle: to the east and to the north.
    pub middle: (f64, f64),
}

impl Window {
    /// The whole world.
    pub const WORLD: Self = Self { scale: 1.0, middle: (0.0, 0.0) };

    /// The window of an address.
    pub fn of(zoom: Zoom) -> Self {
        let middle = project(f64::from(zoom.lon) / 10.0, f64::from(zoom.lat) / 10.0);
        Self { scale: f64::from(zoom.scale) / 10.0, middle }
    }

    /// Its form in the address.
    pub fn zoom(&self) -> Zoom {
        let (lon, lat) = invert(self.middle.0, self.middle.1);
        let tenths = |value: f64| (value * 10.0).round() as i32;
        Zoom::new(tenths(self.scale), tenths(lon), tenths(lat))
    }

    /// The nearest window that shows all of the given places.
    pub fn around(places: &[(f64, f64)], map: &Rect) -> Self {
        let Some(first) = places.first() else { return Self::WORLD };
        let (mut low, mut high) = (*first, *first);
        for place in places {
            low = (low.0.min(place.0), low.1.min(place.1));
            high = (high.0.max(place.0), high.1.max(place.1));
        }
        let free = |length: f64| length * (1.0 - 2.0 * EDGE) - 2.0 * EDGE_PX;
        // A single place has no size.
        let across = free(map.w) / (high.0 - low.0).max(0.01);
        let up = free(map.h) / (high.1 - low.1).max(0.01);
        let scale = across.min(up) * 2.0 * HALF_WIDTH / map.w;
        // In whole tenths, as in the address.
        let scale = (scale * 10.0).floor() / 10.0;
        let middle = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
        Self { scale: scale.clamp(1.0, NEAREST_FIT), middle }
    }

    /// The window scaled by a factor around a fixed place of the map.
    pub fn scaled(&self, map: &Rect, factor: f64, at: (f64, f64)) -> Self {
        let scale = (self.scale * factor).max(f64::from(Zoom::LEAST) / 10.0).min(f64::from(Zoom::MOST) / 10.0);
        let fixed = View::new(*self, *map).point(at);
        let (now, next) = (self.scale, scale);
        let part = |middle: f64, fixed: f64| fixed + (middle - fixed) * now / next;
        Self { scale, middle: (part(self.middle.0, fixed.0), part(self.middle.1, fixed.1)) }.within(map)
    }

    /// The window after the map was moved by px to the right and down.
    pub fn moved(&self, map: &Rect, by: (f64, f64)) -> Self {
        let k = self.px(map);
        Self { middle: (self.middle.0 - by.0 / k, self.middle.1 + by.1 / k), ..*self }.within(map)
    }

    /// The window, moved back so that it shows as little as possible beyond the world.
    pub fn within(&self, map: &Rect) -> Self {
        let k = self.px(map);
        let held = |middle: f64, half: f64, length: f64| {
            let most = (half - length / 2.0 / k).max(0.0);
            middle.min(most).max(-most)
        };
        let middle = (held(self.middle.0, HALF_WIDTH, map.w), held(self.middle.1, HALF_HEIGHT, map.h));
        Self { middle, ..*self }
    }

    /// Px of the map for a radius of the sphere.
    fn px(&self, map: &Rect) -> f64 {
        self.scale * map.w / (2.0 * HALF_WIDTH)
    }
}

/// A window on a map of a size: from the world to px and back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The map's box in the picture.
    pub map: Rect,
    middle: (f64, f64),
    k: f64,
}

impl View {
    /// A window's view.
    pub fn new(window: Window, map: Rect) -> Self {
        Self { map, middle: window.middle, k: window.px(&map) }
    }

    /// Where a point of the projected world lies, in px.
    pub fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let middle = (self.map.x + self.map.w / 2.0, self.map.y + self.map.h / 2.0);
        (middle.0 + (x - self.middle.0) * self.k, middle.1 - (y - self.middle.1) * self.k)
    }

    /// The point of the projected world at a place.
    pub fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let middle = (self.map.x + self.map.w / 2.0, self.map.y + self.map.h / 2.0);
        (self.middle.0 + (x - middle.0) / self.k, self.middle.1 - (y - middle.1) / self.k)
    }

    /// Whether a place lies on the map.
    pub fn shows(&self, (x, y): (f64, f64)) -> bool {
        x >= self.map.x && x <= self.map.right() && y >= self.map.y && y <= self.map.bottom()
    }

    /// The corners of an area clipped to the map: Sutherland and Hodgman, “Reentrant Polygon Clipping” (1974), edge by
    /// edge.
    pub fn clip(&self, points: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let map = &self.map;
        let mut points = points.to_vec();
        for (limit, is_x, sign) in
            [(map.x, true, 1.0), (map.right(), true, -1.0), (map.y, false, 1.0), (map.bottom(), false, -1.0)]
        {
            let inside = |point: &(f64, f64)| sign * (if is_x { point.0 } else { point.1 } - limit);
            if points.iter().all(|point| inside(point) >= 0.0) {
                continue;
            }
            let mut kept = Vec::new();
            let mut before = points.last().copied().unwrap_or_default();
            for point in &points {
                let (here, last) = (inside(point), inside(&before));
                if (here >= 0.0) != (last >= 0.0) {
                    let share = last / (last - here);
                    kept.push((before.0 + (point.0 - before.0) * share, before.1 + (point.1 - before.1) * share));
                }
                if here >= 0.0 {
                    kept.push(*point);
                }
                before = *point;
            }
            points = kept;
        }
        points
    }
}
