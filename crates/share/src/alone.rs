//! One issue or one passage alone as a picture. An issue: its finding as the headline, the arrow, and what was said and
//! done. A passage: its words as the headline, speaker and date, its mark on the track and its score in words. Below
//! there is only a line of credit.

use super::clip::{clip, flat};
use super::crop::LEAST_TEXT;
use super::frame::{bare, enclosed};
use super::request::Request;
use super::{selection, wording};
use saydo_analysis::Passage;
use saydo_scene::block::Block;
use saydo_scene::flow::{self, Piece};
use saydo_scene::gaps::{self, Plan};
use saydo_scene::metrics::{self, Font, LINE};
use saydo_scene::row::{self, Track, is_thin};
use saydo_scene::scale::Scale;
use saydo_scene::{Input, Scene, recoded, words};

/// Font size of the headline, of other text, and of small print.
const SIZES: (f64, f64, f64) = (20.0, 14.0, 12.0);
/// Layout widths of a picture with a bounded height: narrowest, step, widest.
const LAYOUTS: (f64, f64, f64) = (320.0, 20.0, 1000.0);
/// How much larger the words may be in a picture that is taller than they need at the narrowest layout, the largest first.
const GROWN: [f64; 10] = [2.0, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1];
/// Height that larger words leave free.
const AIR: f64 = 12.0;
/// Room that a mark takes before *Said*, with the distances around it.
const LABEL: f64 = 30.0;
/// Greatest number of characters of a passage in its headline.
const QUOTE: usize = 560;

/// The subject of a picture.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// An issue, by index.
    Issue(usize),
    /// A passage.
    Passage(Passage<'a>),
}

/// The picture at a width, with the height of its content.
pub fn picture(input: &Input<'_>, request: &Request, about: About<'_>, width: f64) -> Scene {
    let alone = Alone { input, request, about, width, least: SIZES.2, grown: 1.0 };
    enclosed(width, [alone.top(), alone.foot()], alone.body().scene(width), None).0
}

/// The picture within a width and height in px: the narrowest layout that fits, which has the largest text. What is still
/// too tall for its words has larger ones.
pub fn within(input: &Input<'_>, request: &Request, about: About<'_>, size: (f64, f64)) -> Scene {
    let at = |width: f64, grown: f64| {
        let least = LEAST_TEXT * width / size.0;
        Alone { input, request, about, width, least, grown }
    };
    let tall = |width: f64| width * size.1 / size.0;
    let n_broken = at(LAYOUTS.0, 1.0).n_broken();
    let grown = GROWN.iter().map(|grown| at(LAYOUTS.0, *grown)).filter(|alone| alone.n_broken() <= n_broken);
    for alone in grown {
        if let Some(scene) = alone.scene(tall(alone.width), AIR) {
            return scene;
        }
    }
    let mut width = LAYOUTS.0;
    loop {
        let alone = at(width, 1.0);
        if let Some(scene) = alone.scene(tall(width), 0.0) {
            return scene;
        }
        if width >= LAYOUTS.2 {
            return alone.around(alone.body().scene(width), tall(width));
        }
        width += LAYOUTS.1;
    }
}

struct Alone<'a> {
    input: &'a Input<'a>,
    request: &'a Request,
    about: About<'a>,
    width: f64,
    /// Least size of a text, in px of the layout.
    least: f64,
    /// How much larger headline and words are than usual.
    grown: f64,
}

impl Alone<'_> {
    fn plan(&self) -> Plan {
        let plan = Plan::roomy(self.width);
        Plan { beside: false, signed: true, text: plan.text * self.grown, ..plan }
    }

    /// Font sizes of headline and other text.
    fn sizes(&self) -> (f64, f64) {
        (SIZES.0 * self.grown, SIZES.1 * self.grown)
    }

    /// The picture at a height, if it fits and leaves some free. A third of the spare height goes below the content, so
    /// that it stands nearer to the headline than to the credit.
    fn scene(&self, tall: f64, least: f64) -> Option<Scene> {
        let body = self.body();
        let spare = tall - self.top().height - body.height - self.foot().height;
        let mut scene = body.scene(self.width);
        scene.height += spare.max(0.0) / 3.0;
        (spare >= least).then(|| self.around(scene, tall))
    }

    fn around(&self, scene: Scene, tall: f64) -> Scene {
        enclosed(self.width, [self.top(), self.foot()], scene, Some(tall)).0
    }

    /// How many words are too long for a line, and so are broken.
    fn n_broken(&self) -> usize {
        let plan = self.plan();
        let inner = self.width - 2.0 * plan.margin;
        let count = |text: &str, font: Font, size: f64, room: f64| {
            text.split_whitespace().filter(|word| metrics::width(word, font, size) > room).count()
        };
        let below = match self.about {
            About::Issue(issue_idx) => {
                let (lang, row) = (self.input.lang, row::row(self.input, issue_idx));
                let label = |name: &str| metrics::width(name, Font::Bold, plan.text) + LABEL;
                let room = inner - label(&lang.said()).max(label(&lang.did()));
                let lines = [&row.said, &row.did].into_iter().flatten();
                lines.map(|line| count(&line.text, Font::Sans, plan.text, room)).sum()
            }
            About::Passage(passage) => count(&self.whose(passage), Font::Sans, self.sizes().1, inner),
        };
        below + count(&self.headline(), Font::Bold, self.sizes().0, inner)
    }

    /// The headline, without an editor's own above a passage.
    fn headline(&self) -> String {
        match self.about {
            About::Issue(issue_idx) => {
                self.request.headline(|| wording::issue_title(self.input, issue_idx)).unwrap_or_default()
            }
            About::Passage(passage) => said(passage),
        }
    }

    fn top(&self) -> Block {
        let mut block = Block { nodes: Vec::new(), height: 14.0 };
        match self.about {
            About::Issue(issue_idx) => {
                let title = self.headline();
                let mut pieces: Vec<Piece<'_>> = Vec::new();
                pieces.extend((!title.is_empty()).then(|| Piece::new(&title, Font::Bold, self.sizes().0, "ink")));
                if is_thin(self.input, issue_idx) {
                    pieces.push(
                        Piece::new(self.input.lang.thin().as_str(), Font::Sans, self.sizes().1, "muted")
                            .after(8.0)
                            .together(),
                    );
                }
                self.text(&pieces, &mut block);
            }
            About::Passage(passage) => {
                if let Some(headline) = &self.request.words.headline {
                    self.text(&[Piece::new(headline, Font::Bold, self.sizes().1, "ink")], &mut block);
                    block.height += 4.0;
                }
                self.text(&[Piece::new(&self.headline(), Font::Bold, self.sizes().0, "ink")], &mut block);
                block.height += 4.0;
                self.text(&[Piece::new(&self.whose(passage), Font::Sans, self.sizes().1, "ink")], &mut block);
            }
        }
        let choices = match (self.about, self.input.is_moved()) {
            (About::Issue(_), true) => {
                [vec![selection::count(self.input)], selection::choices(self.input)].concat().join(" · ")
            }
            _ => String::new(),
        };
        self.text(&[Piece::new(&choices, Font::Sans, SIZES.2, "muted")], &mut block);
        block.height += 4.0;
        block
    }

    fn body(&self) -> Block {
        let mut block = gaps::ticks(self.input, &self.plan());
        match self.about {
            About::Issue(issue_idx) => block.add(gaps::body(self.input, &self.plan(), issue_idx)),
            About::Passage(passage) => {
                block.add(gaps::track(self.input, &self.plan(), &self.track(passage)));
                block.height += 4.0;
                self.text(&[Piece::new(&self.scored(passage), Font::Sans, self.sizes().1, "ink")], &mut block);
            }
        }
        block.height += 6.0;
        block
    }

    /// Speaker, audience and date; of a deed, its issue, side and date.
    fn whose(&self, passage: Passage<'_>) -> String {
        let (dataset, lang) = (self.input.dataset, self.input.lang);
        let who = match passage {
            Passage::Statement(_) => words::who(dataset, lang, passage),
            Passage::Action(action) => {
                let issue = dataset.issues.iter().find(|issue| issue.id == action.issue);
                issue.map_or_else(String::new, |issue| issue.label.clone())
            }
        };
        let parts = [who, words::standing(dataset, lang, passage.standing(dataset)), row::when(lang, passage)];
        flat(&parts.join(", "))
    }

    /// The passage's mark at its published score.
    fn track(&self, passage: Passage<'_>) -> Track {
        let (dataset, axis) = (self.input.dataset, &self.input.dataset.axis);
        let scale = Scale::new(axis, 0.0, 1.0);
        let ticks = axis.codes().into_iter().map(|code| scale.code(code)).collect();
        let marks = vec![(passage.standing(dataset), scale.code(passage.code()))];
        Track { ticks, marks, ..Track::default() }
    }

    fn scored(&self, passage: Passage<'_>) -> String {
        let dataset = self.input.dataset;
        let words = words::code_words(dataset, passage.standing(dataset), passage.code());
        let scored = self.input.lang.share_score(words);
        let mark = recoded::record_mark(self.input, passage).map_or_else(String::new, |mark| format!(" {mark}."));
        flat(&[scored, mark].concat())
    }

    fn foot(&self) -> Block {
        let mut credit = wording::credit(self.input);
        if let Some(base) = self.request.base.as_ref().filter(|base| base.is_web()) {
            credit = [credit.as_str(), bare(base.page())].join(" ");
        }
        let mut block = Block { nodes: Vec::new(), height: 4.0 };
        let credit = flat(&credit);
        self.text(&[Piece::new(&credit, Font::Sans, self.credit_size(&credit), "muted")], &mut block);
        block.height += 10.0;
        block
    }

    /// The size at which the credit fits on a line, if it can still be read there.
    fn credit_size(&self, credit: &str) -> f64 {
        let room = self.width - 2.0 * self.plan().margin;
        let fitting = (SIZES.2 * room / metrics::width(credit, Font::Sans, SIZES.2)).min(SIZES.2);
        if fitting >= self.least { fitting } else { SIZES.2 }
    }

    fn text(&self, pieces: &[Piece<'_>], block: &mut Block) {
        let (margin, size) = (self.plan().margin, pieces.first().map_or(0.0, |piece| piece.size));
        let lines = flow::lines(pieces, self.width - 2.0 * margin);
        let height = size * LINE * lines.len() as f64;
        flow::push(&mut block.nodes, lines, (margin, block.height + size), size * LINE);
        block.height += height;
    }
}

/// A passage's quotation, or its summary.
fn said(passage: Passage<'_>) -> String {
    match passage.telling() {
        Some(quote) => format!("“{}”", clip(&flat(quote), QUOTE)),
        None => clip(&flat(passage.summary()), QUOTE),
    }
}
