//! A scene as a PDF file with its fonts in it, for print: vectors, and text that can be searched and copied.
//!
//! The fonts are those that the build draws cards with. Their widths equal those of the page's fonts, so a layout fits.

use super::clip::flat;
use super::ready::{Figure, Unit};
use super::style::Style;
use super::svg::{is_drawn, opens};
use pdf_writer::types::{
    CidFontType, FontFlags, LineCapStyle, LineJoinStyle, SystemInfo, TextRenderingMode, UnicodeCmap,
};
use pdf_writer::{Content, Finish, Name, Pdf, Rect as Sheet, Ref, Str, TextStr};
use saydo_scene::geometry::{PathData, Rect};
use saydo_scene::metrics::Font;
use saydo_scene::node::{Anchor, Node, Shape, TextBox};
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::Metrics;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;

/// The fonts: name in the file, and bytes.
const FONTS: [(&str, &[u8]); 3] = [
    ("Arimo", include_bytes!("../../../xtask/pictures/fonts/Arimo-Regular.ttf")),
    ("Arimo-Bold", include_bytes!("../../../xtask/pictures/fonts/Arimo-Bold.ttf")),
    ("Arimo-Italic", include_bytes!("../../../xtask/pictures/fonts/Arimo-Italic.ttf")),
];
/// How far a circle's control points are from its ends, in radii.
const BEND: f64 = 0.552_284_75;
/// Glyphs are named by their numbers in the font.
const SYSTEM: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };
const TO_UNICODE: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"UCS"), supplement: 0 };

impl Figure {
    /// The PDF file; `None` if its fonts lack a letter.
    pub fn pdf(&self) -> Option<Vec<u8>> {
        to_bytes(self)
    }
}

/// The file; `None` if its fonts lack a letter that the picture has.
pub fn to_bytes(figure: &Figure) -> Option<Vec<u8>> {
    let mut page = Page::new(figure)?;
    for node in &figure.scene.nodes {
        page.draw(node, Style::INITIAL, 1000, false)?;
    }
    if let Some(bar) = figure.bar() {
        let [red, green, blue] = rgb(&figure.accent);
        page.content.set_fill_rgb(red, green, blue);
        page.content.rect(bar.x as f32, bar.y as f32, bar.w as f32, bar.h as f32);
        page.content.fill_nonzero();
    }
    Some(page.file())
}

/// A font, and the glyphs of it that the page has.
struct Used {
    face: FontRef<'static>,
    measures: Metrics,
    glyphs: BTreeMap<u16, char>,
}

impl Used {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let face = FontRef::new(bytes).ok()?;
        let measures = face.metrics(Size::unscaled(), LocationRef::default());
        Some(Self { face, measures, glyphs: BTreeMap::new() })
    }

    fn glyph(&self, char: char) -> Option<u16> {
        u16::try_from(self.face.charmap().map(char)?.to_u32()).ok()
    }

    /// A glyph's width in thousandths of the font size.
    fn advance(&self, glyph: u16) -> f64 {
        let metrics = self.face.glyph_metrics(Size::unscaled(), LocationRef::default());
        let units = metrics.advance_width(GlyphId::from(glyph)).unwrap_or(0.0);
        f64::from(units) * 1000.0 / f64::from(self.measures.units_per_em)
    }
}

struct Page<'a> {
    figure: &'a Figure,
    content: Content,
    fonts: Vec<Used>,
    /// Opacities of the page, in thousandths.
    shares: Vec<u32>,
    /// Width and height, in points.
    size: (f32, f32),
}

impl<'a> Page<'a> {
    fn new(figure: &'a Figure) -> Option<Self> {
        let inch = match figure.unit {
            Unit::Px => 96.0,
            Unit::Mm => 25.4,
        };
        let scale = (figure.width / inch * 72.0 / figure.scene.width.max(1.0)) as f32;
        let fonts = FONTS.iter().map(|(_, bytes)| Used::new(bytes)).collect::<Option<_>>()?;
        let size = (scale * figure.scene.width as f32, scale * figure.scene.height as f32);
        let mut content = Content::new();
        // A scene's y grows downward.
        content.transform([scale, 0.0, 0.0, -scale, 0.0, size.1]);
        Some(Self { figure, content, fonts, shares: Vec::new(), size })
    }

    fn draw(&mut self, node: &Node, outer: Style, outer_opacity: u32, in_open: bool) -> Option<()> {
        if !is_drawn(node, in_open) {
            return Some(());
        }
        let style = outer.of(&node.class, self.figure.ground);
        let opacity = style.opacity * outer_opacity / 1000;
        if let Shape::Group(nodes) = &node.shape {
            return nodes.iter().try_for_each(|child| self.draw(child, style, opacity, in_open || opens(node)));
        }
        self.content.save_state();
        self.look(style, opacity);
        match &node.shape {
            Shape::Rect(rect, radius) => self.rect(*rect, *radius),
            Shape::Circle(x, y, r) => self.circle(*x, *y, *r),
            Shape::Path(d) => self.path(d),
            Shape::Text(text) => self.text(text, style)?,
            Shape::Group(_) => {}
        }
        if !matches!(node.shape, Shape::Text(_)) {
            match (style.fill != "none", style.stroke != "none") {
                (true, true) => self.content.fill_nonzero_and_stroke(),
                (true, false) => self.content.fill_nonzero(),
                (false, true) => self.content.stroke(),
                (false, false) => self.content.end_path(),
            };
        }
        self.content.restore_state();
        Some(())
    }

    /// Sets colours and lines. PDF takes them only before a path begins.
    fn look(&mut self, style: Style, opacity: u32) {
        let content = &mut self.content;
        if opacity < 1000 {
            if !self.shares.contains(&opacity) {
                self.shares.push(opacity);
            }
            content.set_parameters(Name(format!("G{opacity}").as_bytes()));
        }
        let [red, green, blue] = rgb(style.fill);
        content.set_fill_rgb(red, green, blue);
        if style.stroke == "none" {
            return;
        }
        let [red, green, blue] = rgb(style.stroke);
        content.set_stroke_rgb(red, green, blue);
        content.set_line_width(style.width.parse().unwrap_or(1.0));
        content.set_dash_pattern(style.dash.split(' ').filter_map(|part| part.parse().ok()), 0.0);
        content.set_line_cap(if style.cap == "round" { LineCapStyle::RoundCap } else { LineCapStyle::ButtCap });
        content.set_line_join(if style.join == "round" { LineJoinStyle::RoundJoin } else { LineJoinStyle::MiterJoin });
    }

    fn rect(&mut self, rect: Rect, radius: f64) {
        let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
        let r = radius.min(rect.w / 2.0).min(rect.h / 2.0);
        if r <= 0.0 {
            self.content.rect(left as f32, top as f32, rect.w as f32, rect.h as f32);
            return;
        }
        let k = r * (1.0 - BEND);
        self.move_to(left + r, top);
        self.line_to(right - r, top);
        self.bend([right - k, top, right, top + k, right, top + r]);
        self.line_to(right, bottom - r);
        self.bend([right, bottom - k, right - k, bottom, right - r, bottom]);
        self.line_to(left + r, bottom);
        self.bend([left + k, bottom, left, bottom - k, left, bottom - r]);
        self.line_to(left, top + r);
        self.bend([left, top + k, left + k, top, left + r, top]);
        self.content.close_path();
    }

    fn circle(&mut self, x: f64, y: f64, r: f64) {
        let k = r * BEND;
        self.move_to(x + r, y);
        self.bend([x + r, y + k, x + k, y + r, x, y + r]);
        self.bend([x - k, y + r, x - r, y + k, x - r, y]);
        self.bend([x - r, y - k, x - k, y - r, x, y - r]);
        self.bend([x + k, y - r, x + r, y - k, x + r, y]);
        self.content.close_path();
    }

    fn path(&mut self, path: &PathData) {
        let mut at = (0.0, 0.0);
        for (command, numbers) in &path.0 {
            match (command, numbers.as_slice()) {
                ('M', [x, y]) => self.move_to(*x, *y),
                ('L', [x, y]) => self.line_to(*x, *y),
                // PDF's curves have two control points. Both lie on the ways to the one.
                ('Q', [cx, cy, x, y]) => {
                    let toward = |from: f64, to: f64| from + (to - from) * 2.0 / 3.0;
                    self.bend([toward(at.0, *cx), toward(at.1, *cy), toward(*x, *cx), toward(*y, *cy), *x, *y]);
                }
                ('C', [a, b, c, d, x, y]) => self.bend([*a, *b, *c, *d, *x, *y]),
                _ => _ = self.content.close_path(),
            }
            if let [.., x, y] = numbers.as_slice() {
                at = (*x, *y);
            }
        }
    }

    fn move_to(&mut self, x: f64, y: f64) {
        self.content.move_to(x as f32, y as f32);
    }

    fn line_to(&mut self, x: f64, y: f64) {
        self.content.line_to(x as f32, y as f32);
    }

    fn bend(&mut self, points: [f64; 6]) {
        let [a, b, c, d, x, y] = points.map(|point| point as f32);
        self.content.cubic_to(a, b, c, d, x, y);
    }

    /// A line of text; its halo, if it has one, lies under it.
    fn text(&mut self, text: &TextBox, style: Style) -> Option<()> {
        let first = self.glyphs(&text.text, font(text.font, style.italic))?;
        let back = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => first.width * text.size / 2.0,
            Anchor::End => first.width * text.size,
        };
        let turn = text.rotate.to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let (x, y) = (text.x - back * cos, text.y - back * sin);
        let place = |along: f64| [cos, sin, sin, -cos, x + along * cos, y + along * sin].map(|part| part as f32);
        if style.halo && style.stroke != "none" {
            self.content.set_text_rendering_mode(TextRenderingMode::Stroke);
            self.show(&first, text.size, place(0.0));
            self.content.set_text_rendering_mode(TextRenderingMode::Fill);
        }
        self.show(&first, text.size, place(0.0));
        let mut along = first.width * text.size;
        for run in &text.more {
            let look = style.of(run.class, self.figure.ground);
            let [red, green, blue] = rgb(look.fill);
            self.content.set_fill_rgb(red, green, blue);
            let glyphs = self.glyphs(&run.text, font(run.font, look.italic))?;
            self.show(&glyphs, run.size, place(along + run.gap));
            along += run.gap + glyphs.width * run.size;
        }
        Some(())
    }

    fn show(&mut self, glyphs: &Glyphs, size: f64, matrix: [f32; 6]) {
        self.content.begin_text();
        self.content.set_font(Name(format!("F{}", glyphs.font).as_bytes()), size as f32);
        self.content.set_text_matrix(matrix);
        self.content.show(Str(&glyphs.codes));
        self.content.end_text();
    }

    fn glyphs(&mut self, text: &str, font: usize) -> Option<Glyphs> {
        let used = &mut self.fonts[font];
        let (mut codes, mut width) = (Vec::new(), 0.0);
        for char in flat(text).chars() {
            let glyph = used.glyph(char).or_else(|| used.glyph(like(char)))?;
            used.glyphs.insert(glyph, char);
            codes.extend_from_slice(&glyph.to_be_bytes());
            width += used.advance(glyph);
        }
        Some(Glyphs { font, codes, width: width / 1000.0 })
    }

    fn file(self) -> Vec<u8> {
        let Self { figure, content, fonts, shares, size } = self;
        let [catalog, tree, page, stream, info] = [1, 2, 3, 4, 5].map(Ref::new);
        let mut pdf = Pdf::new();
        let title = flat(&figure.title);
        pdf.catalog(catalog).pages(tree).lang(TextStr("en"));
        pdf.document_info(info).title(TextStr(&title)).subject(TextStr(&figure.alt)).creator(TextStr("Saydo"));
        pdf.pages(tree).kids([page]).count(1);
        let mut made = pdf.page(page);
        made.media_box(Sheet::new(0.0, 0.0, size.0, size.1)).parent(tree).contents(stream);
        let mut resources = made.resources();
        let mut named = resources.fonts();
        for (idx, used) in fonts.iter().enumerate().filter(|(_, used)| !used.glyphs.is_empty()) {
            _ = used;
            named.pair(Name(format!("F{idx}").as_bytes()), refs(idx)[0]);
        }
        named.finish();
        let mut states = resources.ext_g_states();
        for share in shares {
            let share_of_one = share as f32 / 1000.0;
            let mut state = states
                .insert(Name(format!("G{share}").as_bytes()))
                .start::<pdf_writer::writers::ExtGraphicsState<'_>>();
            state.non_stroking_alpha(share_of_one).stroking_alpha(share_of_one);
        }
        states.finish();
        resources.finish();
        made.finish();
        pdf.stream(stream, &content.finish());
        for (idx, used) in fonts.iter().enumerate().filter(|(_, used)| !used.glyphs.is_empty()) {
            embed(&mut pdf, idx, used);
        }
        pdf.finish()
    }
}

/// Glyphs of a font in the order of a text, and their width in font sizes.
struct Glyphs {
    font: usize,
    codes: Vec<u8>,
    width: f64,
}

/// The parts of a font in the file: itself, its glyphs, their measures, its bytes, its letters.
fn refs(font: usize) -> [Ref; 5] {
    let first = 10 + 5 * font as i32;
    [0, 1, 2, 3, 4].map(|part| Ref::new(first + part))
}

fn embed(pdf: &mut Pdf, idx: usize, used: &Used) {
    let (name, bytes) = FONTS[idx];
    let [font, glyphs, measures, file, letters] = refs(idx);
    let face = &used.measures;
    let per_mille = |units: f32| units * 1000.0 / f32::from(face.units_per_em);
    pdf.type0_font(font)
        .base_font(Name(name.as_bytes()))
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(glyphs)
        .to_unicode(letters);
    let mut cid = pdf.cid_font(glyphs);
    cid.subtype(CidFontType::Type2)
        .base_font(Name(name.as_bytes()))
        .system_info(SYSTEM)
        .font_descriptor(measures)
        .cid_to_gid_map_predefined(Name(b"Identity"))
        .default_width(0.0);
    let mut widths = cid.widths();
    for glyph in used.glyphs.keys() {
        widths.consecutive(*glyph, [used.advance(*glyph) as f32]);
    }
    widths.finish();
    cid.finish();
    let bounds = face.bounds.unwrap_or_default();
    let [left, bottom, right, top] = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(per_mille);
    pdf.font_descriptor(measures)
        .name(Name(name.as_bytes()))
        .flags(FontFlags::SYMBOLIC)
        .bbox(Sheet::new(left, bottom, right, top))
        .italic_angle(face.italic_angle)
        .ascent(per_mille(face.ascent))
        .descent(per_mille(face.descent))
        .cap_height(per_mille(face.cap_height.unwrap_or(700.0)))
        .stem_v(80.0)
        .font_file2(file);
    pdf.stream(file, bytes).pair(Name(b"Length1"), bytes.len() as i32);
    let mut unicode = UnicodeCmap::new(Name(b"Letters"), TO_UNICODE);
    for (glyph, char) in &used.glyphs {
        unicode.pair(*glyph, *char);
    }
    pdf.cmap(letters, &unicode.finish());
}

/// A letter that looks like one that the fonts lack.
fn like(char: char) -> char {
    match char {
        '◂' => '◄',
        '▸' => '►',
        '▴' => '▲',
        '▾' => '▼',
        other => other,
    }
}

/// The font of a text, by its place among [`FONTS`].
fn font(font: Font, italic: bool) -> usize {
    match (font, italic) {
        (Font::Bold, _) => 1,
        // A fourth font would be a third of the bytes, for a few words.
        (Font::Serif, _) | (Font::Sans, true) => 2,
        (Font::Sans, false) => 0,
    }
}

/// A colour `#rrggbb` or `#rgb`; black for anything else.
fn rgb(colour: &str) -> [f32; 3] {
    let digits: Vec<u8> = colour.chars().filter_map(|char| char.to_digit(16).map(|digit| digit as u8)).collect();
    match digits[..] {
        [r, g, b] => [r, g, b].map(|digit| f32::from(digit * 17) / 255.0),
        [a, b, c, d, e, f] => [(a, b), (c, d), (e, f)].map(|(high, low)| f32::from(high * 16 + low) / 255.0),
        _ => [0.0; 3],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_the_table_of_looks_writes_them() {
        assert_eq!(rgb("#fff"), [1.0; 3]);
        assert_eq!(rgb("#ff0033"), [1.0, 0.0, 0.2]);
        assert_eq!(rgb("none"), [0.0; 3]);
    }
}
