//! Turns SVG pictures into PNG with its own fonts, so that a picture is the same on every machine.
//!
//! A separate program, because it takes a third as long to compile as all the rest. The build tool runs it only if it
//! was given an address and so needs cards.
//!
//! Standard input: SVG texts, each closed by a NUL. Standard output: PNG files, each after its length (32 bits, low byte
//! first). One user unit becomes one pixel.

#![forbid(unsafe_code)]

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::sync::Arc;

const FONTS: [&[u8]; 5] = [
    include_bytes!("../fonts/Arimo-Regular.ttf"),
    include_bytes!("../fonts/Arimo-Bold.ttf"),
    include_bytes!("../fonts/Arimo-Italic.ttf"),
    include_bytes!("../fonts/Gelasio-Italic.ttf"),
    include_bytes!("../fonts/Gelasio-Bold.ttf"),
];

/// Widest or tallest picture, in px.
const MOST: f32 = 8192.0;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut texts = String::new();
    io::stdin().read_to_string(&mut texts).map_err(|error| format!("can't read pictures: {error}"))?;
    let options = options();
    let mut out = io::stdout().lock();
    for text in texts.split_terminator('\0') {
        let png = draw(text, &options)?;
        let written = out.write_all(&(png.len() as u32).to_le_bytes()).and_then(|()| out.write_all(&png));
        written.map_err(|error| format!("can't write a picture: {error}"))?;
    }
    Ok(())
}

/// Only the fonts above, not those of this machine.
fn options() -> Options<'static> {
    let mut options = Options { font_family: "Arimo".to_owned(), ..Options::default() };
    let fonts = Arc::make_mut(&mut options.fontdb);
    FONTS.iter().for_each(|font| fonts.load_font_data(font.to_vec()));
    fonts.set_sans_serif_family("Arimo");
    fonts.set_serif_family("Gelasio");
    options
}

fn draw(svg: &str, options: &Options<'_>) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, options).map_err(|error| format!("a picture is no SVG: {error}"))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    if width > MOST || height > MOST {
        return Err(format!("a picture of {width} × {height} px is too large"));
    }
    let mut pixels = Pixmap::new(width.ceil() as u32, height.ceil() as u32).ok_or("a picture has no size")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| format!("can't write a picture as PNG: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixels(svg: &str) -> Pixmap {
        Pixmap::decode_png(&draw(svg, &options()).unwrap()).unwrap()
    }

    fn svg(inner: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\">{inner}</svg>")
    }

    /// The last column that holds ink.
    fn extent(text: &str, attributes: &str) -> Option<usize> {
        let pixels = pixels(&svg(&format!("<text x=\"2\" y=\"15\" font-size=\"14\" {attributes}>{text}</text>")));
        let inked = pixels.pixels().iter().enumerate().filter(|(_, pixel)| pixel.alpha() > 0);
        inked.map(|(at, _)| at % 60).max()
    }

    #[test]
    fn a_picture_is_as_large_as_it_says() {
        let pixels = pixels(&svg("<rect width=\"30\" height=\"20\" fill=\"#f00\"/>"));
        assert_eq!((pixels.width(), pixels.height()), (60, 20));
        let red = |x| pixels.pixel(x, 10).is_some_and(|pixel| pixel.red() == 255 && pixel.alpha() == 255);
        assert!(red(10) && !red(40));
        assert!(draw("<svg", &options()).is_err());
    }

    #[test]
    fn texts_are_drawn_whatever_family_they_name() {
        let sans = extent("mmm", "font-family=\"Helvetica Neue, Arial, sans-serif\"");
        let serif = extent("mmm", "font-family=\"Georgia, serif\" font-style=\"italic\"");
        let bold = extent("mmm", "font-family=\"sans-serif\" font-weight=\"700\"");
        assert!(sans.is_some_and(|end| (30..45).contains(&end)), "{sans:?}");
        assert!(serif.is_some() && bold.is_some() && serif != sans, "{sans:?} {serif:?} {bold:?}");
    }

    #[test]
    fn what_the_pictures_write_has_a_glyph() {
        for text in ["−", "’", "“", "”", "…", "·", "¶", "→", "–", "é"] {
            assert!(extent(text, "font-family=\"sans-serif\"").is_some(), "{text}");
        }
    }
}
