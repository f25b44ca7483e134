//! Paints a few plain shapes and writes them as PNG: enough for icons, and the same on every machine.
//!
//! A shape is a signed distance: negative inside, in pixels. A pixel's coverage is how far its centre lies inside,
//! which smooths edges over half a pixel.

/// Red, green, blue.
pub type Colour = [u8; 3];

/// An opaque square picture.
pub struct Canvas {
    side: usize,
    pixels: Vec<Colour>,
}

/// A shape in its own units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Centre, radius, width of the line.
    Ring((f64, f64), f64, f64),
    /// Centre, radius.
    Disc((f64, f64), f64),
    /// Centre, half the width, half the height.
    Box((f64, f64), f64, f64),
}

impl Shape {
    /// The distance of a point from the shape, negative inside.
    fn distance(self, (x, y): (f64, f64)) -> f64 {
        match self {
            Self::Ring((cx, cy), radius, width) => ((x - cx).hypot(y - cy) - radius).abs() - width / 2.0,
            Self::Disc((cx, cy), radius) => (x - cx).hypot(y - cy) - radius,
            Self::Box((cx, cy), half_width, half_height) => {
                let (dx, dy) = ((x - cx).abs() - half_width, (y - cy).abs() - half_height);
                dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0)
            }
        }
    }
}

impl Canvas {
    /// A square of `side` pixels.
    pub fn new(side: usize, ground: Colour) -> Self {
        Self { side, pixels: vec![ground; side * side] }
    }

    /// Paints a shape, whose unit is `scale` pixels and whose origin is at `(from, from)`.
    pub fn fill(&mut self, shape: Shape, colour: Colour, scale: f64, from: f64) {
        for (at, pixel) in self.pixels.iter_mut().enumerate() {
            let place = |idx: usize| (idx as f64 + 0.5 - from) / scale;
            let distance = shape.distance((place(at % self.side), place(at / self.side))) * scale;
            let share = (0.5 - distance).clamp(0.0, 1.0);
            for (old, new) in pixel.iter_mut().zip(colour) {
                *old = (f64::from(*old) * (1.0 - share) + f64::from(new) * share).round() as u8;
            }
        }
    }

    /// The picture as PNG.
    pub fn to_png(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.side as u32, self.side as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        let explain = |error| format!("can't write an icon: {error}");
        let mut writer = encoder.write_header().map_err(explain)?;
        writer.write_image_data(self.pixels.as_flattened()).map_err(explain)?;
        writer.finish().map_err(explain)?;
        Ok(bytes)
    }

    #[cfg(test)]
    fn at(&self, x: usize, y: usize) -> Colour {
        self.pixels[y * self.side + x]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Colour = [255; 3];
    const BLACK: Colour = [0; 3];

    #[test]
    fn a_shape_covers_its_inside_and_half_of_its_edge() {
        let mut canvas = Canvas::new(10, WHITE);
        canvas.fill(Shape::Box((2.5, 2.5), 1.25, 1.5), BLACK, 2.0, 0.0);
        assert_eq!(canvas.at(5, 5), BLACK);
        assert_eq!(canvas.at(0, 0), WHITE);
        assert_eq!(canvas.at(2, 5), [128; 3], "the edge at 2.5 halves this pixel");
        let mut canvas = Canvas::new(10, WHITE);
        canvas.fill(Shape::Ring((5.0, 5.0), 3.0, 2.0), BLACK, 1.0, 0.0);
        assert_eq!((canvas.at(5, 5), canvas.at(0, 0)), (WHITE, WHITE));
        assert!(canvas.at(2, 5)[0] < 30, "{:?}", canvas.at(2, 5));
    }

    #[test]
    fn the_picture_is_a_png_of_its_size() {
        let png = Canvas::new(7, WHITE).to_png().unwrap();
        let reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (7, 7));
    }
}
