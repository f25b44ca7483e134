//! The product's icon: ring, disc and square on a line, for said abroad, said at home and done.
//!
//! It has no text, so it is the same at every size and in every language.

use super::paint::{Canvas, Colour, Shape};

/// Side of the drawing's square.
const SIDE: f64 = 64.0;
/// Share of a maskable icon's side that every mask keeps: <https://www.w3.org/TR/appmanifest/#icon-masks>.
const SAFE: f64 = 0.8;

// The colours of styles/tokens.css.
const GROUND: Colour = [0xfb, 0xfa, 0xf7];
const ABROAD: Colour = [0x1a, 0x66, 0xa6];
const HOME: Colour = [0x8a, 0x5a, 0x00];
const DONE: Colour = [0x33, 0x33, 0x33];
const LINE: Colour = [0x1b, 0x1b, 0x1b];

/// The shapes from back to front. The inside of the ring is painted, so that the line doesn't cross it.
const SHAPES: [(Shape, Colour); 5] = [
    (Shape::Box((32.0, 32.0), 18.0, 1.25), LINE),
    (Shape::Disc((31.5, 32.0), 6.0), HOME),
    (Shape::Disc((14.5, 32.0), 8.0), GROUND),
    (Shape::Ring((14.5, 32.0), 7.5, 5.0), ABROAD),
    (Shape::Box((51.0, 32.0), 8.5, 8.5), DONE),
];

/// All icons: for tabs, home screens, and launchers that cut their own shape.
pub fn icons() -> Result<[(&'static str, Vec<u8>); 5], String> {
    Ok([
        ("icon.svg", svg().into_bytes()),
        ("favicon.ico", ico(&png(32, 1.0)?)),
        ("icon-192.png", png(192, 1.0)?),
        ("icon-512.png", png(512, 1.0)?),
        ("icon-maskable-512.png", png(512, SAFE)?),
    ])
}

fn png(side: usize, share: f64) -> Result<Vec<u8>, String> {
    let mut canvas = Canvas::new(side, GROUND);
    let scale = side as f64 * share / SIDE;
    let from = side as f64 * (1.0 - share) / 2.0;
    for (shape, colour) in SHAPES {
        canvas.fill(shape, colour, scale, from);
    }
    canvas.to_png()
}

/// A PNG of 32 px in the container that old browsers look for.
/// <https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)>
fn ico(png: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 24, 0];
    bytes.extend((png.len() as u32).to_le_bytes());
    bytes.extend(22_u32.to_le_bytes());
    bytes.extend(png);
    bytes
}

fn svg() -> String {
    let hex = |[r, g, b]: Colour| format!("#{r:02x}{g:02x}{b:02x}");
    let draw = |(shape, colour): &(Shape, Colour)| match *shape {
        Shape::Disc((x, y), r) => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{}\"/>", hex(*colour)),
        Shape::Ring((x, y), r, width) => {
            format!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"/>",
                hex(*colour)
            )
        }
        Shape::Box((x, y), w, h) => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
            x - w,
            y - h,
            2.0 * w,
            2.0 * h,
            hex(*colour)
        ),
    };
    let shapes: String = SHAPES.iter().map(draw).collect();
    let ground = format!("<rect width=\"{SIDE}\" height=\"{SIDE}\" rx=\"12\" fill=\"{}\"/>", hex(GROUND));
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SIDE} {SIDE}\">{ground}{shapes}</svg>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_what_its_name_says() {
        for (name, bytes) in icons().unwrap().iter().filter(|(name, _)| name.ends_with(".png")) {
            let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
            assert!(name.ends_with(&format!("{}.png", reader.info().width)), "{name}");
        }
    }

    #[test]
    fn a_maskable_icon_keeps_its_marks_inside_every_mask() {
        // The mask that keeps the least is a circle.
        let corners = SHAPES.iter().flat_map(|(shape, _)| match *shape {
            Shape::Box((x, y), w, h) => vec![(x - w, y - h), (x + w, y + h)],
            Shape::Disc((x, y), r) => vec![(x - r, y), (x + r, y)],
            Shape::Ring((x, y), r, width) => vec![(x - r - width / 2.0, y), (x + r + width / 2.0, y)],
        });
        for (x, y) in corners {
            assert!((x - SIDE / 2.0).hypot(y - SIDE / 2.0) <= SIDE / 2.0, "({x}, {y})");
        }
    }

    #[test]
    fn the_container_holds_the_picture_whole() {
        let bytes = ico(b"png");
        assert_eq!(
            (&bytes[14..18], &bytes[18..22], &bytes[22..]),
            (&[3, 0, 0, 0][..], &[22, 0, 0, 0][..], &b"png"[..])
        );
    }
}
