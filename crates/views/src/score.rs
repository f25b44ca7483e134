//! A passage's score: its place on a small scale, its meaning in words, and the reason.

use super::build::{El, el, told};
use super::gist::marked;
use super::{figure, recode, spread};
use saydo_analysis::{Passage, Standing};
use saydo_model::Code;
use saydo_scene::node::{Node, Scene};
use saydo_scene::scale::Scale;
use saydo_scene::{Input, citation, mark, words};

/// Size of the small scale, in px.
const SIZE: (f64, f64) = (56.0, 14.0);
/// Distance from its edges to its ends, in px.
const MARGIN: f64 = 6.0;
/// Radius of the mark on it.
const MARK: f64 = 4.6;

/// A scale with a tick for each code and the mark of a side at one of them.
pub(super) fn mini(input: &Input<'_>, standing: Standing, code: Code) -> El {
    let axis = &input.dataset.axis;
    let scale = Scale::new(axis, MARGIN, SIZE.0 - MARGIN);
    let middle = SIZE.1 / 2.0;
    let mut nodes = vec![Node::line((MARGIN, middle), (SIZE.0 - MARGIN, middle), "rail")];
    for tick in axis.codes() {
        let x = scale.code(tick);
        nodes.push(Node::line((x, middle - 3.0), (x, middle + 3.0), "rail"));
    }
    nodes.push(mark::mark(standing, scale.code(code), middle, MARK, false));
    let scene = Scene { width: SIZE.0, height: SIZE.1, nodes };
    figure::figure(&scene, None, "mini").set("width", "56").set("height", "14")
}

/// The published score in words and on its named scale, the reason, and who scored it. The reader's score, if there is
/// one, comes first.
pub(super) fn section(input: &Input<'_>, passage: Passage<'_>, standing: Standing) -> El {
    let (lang, axis) = (input.lang, &input.dataset.axis);
    let code = passage.code();
    let end = |accepting: bool| el("span").child(told(input, spread::end_word(axis, accepting)));
    let scale = el("span").class("named-scale").child(end(false)).child(mini(input, standing, code)).child(end(true));
    let scored = lang.card_scored(words::code_words(input.dataset, standing, code));
    let readers = recode::readers_code(input, passage, standing);
    let published = readers.is_some().then(|| el("p").class("label").text(lang.codes_published_code()));
    el("section")
        .class("scored")
        .maybe(readers)
        .maybe(published)
        .child(el("h4").class("score-line").child(el("span").text(scored)).text(" ").child(scale))
        .maybe((!passage.reason().is_empty()).then(|| reason(input, passage)))
        .child(scorer(input, el("p").class("grey")))
}

/// Why it is scored so. Reasons may be no whole sentences: the label before them has to bear that.
fn reason(input: &Input<'_>, passage: Passage<'_>) -> El {
    el("p").text(input.lang.card_reason()).text(" ").child(marked(input, words::without_code(passage.reason())))
}

/// A line with who scored it, and whether an outsider has checked it.
pub(super) fn scorer(input: &Input<'_>, line: El) -> El {
    line.text(input.lang.scored_by(&input.dataset.coding.by)).text(" ").text(citation::checked(input))
}
