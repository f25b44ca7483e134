//! One issue alone as a picture: its finding as the headline, the arrow, what was said and what was done, one line of
//! credit, nothing else.

use super::clip::flat;
use super::frame::{bare, enclosed};
use super::request::Request;
use super::{selection, wording};
use crate::scene::flow::{self, Piece};
use crate::scene::gaps::{self, Block, Plan};
use crate::scene::metrics::LINE;
use crate::scene::node::Font;
use crate::scene::row::is_thin;
use crate::scene::{Input, Scene};

/// Size of the headline, and of the small print.
const SIZES: (f64, f64) = (20.0, 12.0);
/// Layouts of a picture of a bounded height: narrowest, steps, widest.
const LAYOUTS: (f64, f64, f64) = (400.0, 20.0, 1000.0);

/// The picture at a width, as tall as it needs to be.
pub fn picture(input: &Input<'_>, request: &Request, issue_idx: usize, width: f64) -> Scene {
    let own = Alone { input, request, issue_idx, width };
    enclosed(width, [own.top(), own.foot()], own.body().scene(width), None).0
}

/// The picture within so many px of height for so many of width: the narrowest layout, so the largest text, that fits. It
/// takes all of the height where `is_exact`.
pub fn within(input: &Input<'_>, request: &Request, issue_idx: usize, size: (f64, f64), is_exact: bool) -> Scene {
    let mut width = LAYOUTS.0;
    loop {
        let own = Alone { input, request, issue_idx, width };
        let (top, body, foot) = (own.top(), own.body(), own.foot());
        let tall = width * size.1 / size.0;
        if top.height + body.height + foot.height <= tall || width >= LAYOUTS.2 {
            return enclosed(width, [top, foot], body.scene(width), is_exact.then_some(tall)).0;
        }
        width += LAYOUTS.1;
    }
}

struct Alone<'a> {
    input: &'a Input<'a>,
    request: &'a Request,
    issue_idx: usize,
    width: f64,
}

impl Alone<'_> {
    fn plan(&self) -> Plan {
        Plan { beside: false, signed: true, ..Plan::roomy(self.width) }
    }

    fn top(&self) -> Block {
        let title = wording::issue_title(self.input, self.issue_idx);
        let mut pieces = vec![Piece::new(&title, Font::Bold, SIZES.0, "ink")];
        if is_thin(self.input, self.issue_idx) {
            pieces.push(Piece::new(self.input.lang.thin(), Font::Sans, 14.0, "muted").after(8.0));
        }
        let mut block = Block { nodes: Vec::new(), height: 14.0 };
        self.text(&pieces, &mut block);
        let choices = match self.input.is_moved() {
            true => [vec![selection::count(self.input)], selection::choices(self.input)].concat().join(" · "),
            false => String::new(),
        };
        self.text(&[Piece::new(&choices, Font::Sans, SIZES.1, "muted")], &mut block);
        block.height += 4.0;
        block
    }

    fn body(&self) -> Block {
        let mut block = gaps::ticks(self.input, &self.plan());
        block.add(gaps::body(self.input, &self.plan(), self.issue_idx));
        block.height += 6.0;
        block
    }

    fn foot(&self) -> Block {
        let mut credit = wording::credit(self.input);
        if let Some(base) = &self.request.base {
            credit = [credit.as_str(), bare(base.page())].join(" ");
        }
        let mut block = Block { nodes: Vec::new(), height: 4.0 };
        self.text(&[Piece::new(&flat(&credit), Font::Sans, SIZES.1, "muted")], &mut block);
        block.height += 10.0;
        block
    }

    fn text(&self, pieces: &[Piece<'_>], block: &mut Block) {
        let (margin, size) = (self.plan().margin, pieces.first().map_or(0.0, |piece| piece.size));
        let lines = flow::lines(pieces, self.width - 2.0 * margin);
        let height = size * LINE * lines.len() as f64;
        flow::push(&mut block.nodes, lines, (margin, block.height + size), size * LINE);
        block.height += height;
    }
}
