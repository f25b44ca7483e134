//! The height of a small page in a frame, from its texts: the build has no browser to ask.

use saydo::scene::metrics::Font;
use saydo::scene::{Input, metrics};
use saydo::state::{Settings, State};
use saydo::views::{self, Element, Page, Tree};
use std::sync::LazyLock;

/// Font size and pitch of running text in px, as the style sheet has them, and the space after a block.
const TEXT: (f64, f64, f64) = (16.0, 23.0, 9.0);
/// The same of a headline or quotation.
const LARGE: (f64, f64, f64) = (20.0, 27.0, 9.0);
/// The same of small print, and of an entry of a list.
const SMALL: (f64, f64, f64) = (14.0, 20.0, 6.0);
/// Margin of the page at its sides.
const MARGIN: f64 = 16.0;
/// Space above and below everything.
const AROUND: f64 = 50.0;
/// Height of a track with its marks.
const TRACK: f64 = 30.0;

/// The height in px that a state of a data set needs at a width: never less, and up to a few lines more.
pub fn height(input: &Input<'_>, state: &State, width: f64) -> u32 {
    static FRAMED: LazyLock<Settings> = LazyLock::new(|| Settings { home: "./".to_owned(), ..Settings::default() });
    let input = Input::new(input.dataset, input.columns, input.published, state, input.panels, input.lang);
    let page = views::page(&Page::first(input, width, &FRAMED));
    (AROUND + of(&page, width - 2.0 * MARGIN)).ceil() as u32
}

/// Elements that stand in lines of text.
const INLINE: [&str; 9] = ["a", "b", "button", "i", "q", "s", "span", "svg", "bdi"];

fn of(tree: &Tree, width: f64) -> f64 {
    match tree {
        Tree::Text(_) => 0.0,
        Tree::List(list) => list.iter().map(|part| of(part, width)).sum(),
        Tree::Element(element) => of_element(element, width),
    }
}

fn of_element(element: &Element, width: f64) -> f64 {
    let class = element.attribute("class").unwrap_or_default();
    let is_folded = element.tag == "details";
    if element.attribute("hidden").is_some() || class == "skip" || element.tag == "script" {
        return 0.0;
    }
    if element.tag == "svg" {
        return if class == "track" { TRACK } else { 0.0 };
    }
    // What stands beside its neighbour takes no height of its own.
    if element.tag == "dt" || class == "tally" || class == "verdict" {
        return 0.0;
    }
    let is_small = ["grey", "quiet", "figure-key", "ticks"].iter().any(|own| class.contains(own));
    let (size, pitch, after) = match element.tag {
        "h1" | "h2" => LARGE,
        "li" | "dd" | "summary" => SMALL,
        _ if is_small => SMALL,
        _ => TEXT,
    };
    let inner = match element.tag {
        "dd" => width - 64.0,
        "ul" | "details" | "section" => width - 18.0,
        _ => width,
    };
    let mut text = String::new();
    let mut height = 0.0;
    for child in element.children.iter().filter(|child| !is_folded || is_summary(child)) {
        if class == "row-head" || !is_inline(child) {
            height += of(child, inner);
        } else {
            said(child, &mut text);
        }
    }
    if text.trim().is_empty() {
        return height;
    }
    let lines = metrics::wrap(text.trim(), Font::Sans, size, inner, 0).len();
    height + lines as f64 * pitch + after
}

fn is_summary(tree: &Tree) -> bool {
    matches!(tree, Tree::Element(element) if element.tag == "summary")
}

fn is_inline(tree: &Tree) -> bool {
    match tree {
        Tree::Text(_) => true,
        Tree::List(list) => list.iter().all(is_inline),
        Tree::Element(element) => {
            INLINE.contains(&element.tag)
                && element.attribute("class") != Some("track")
                && element.children.iter().all(is_inline)
        }
    }
}

fn said(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Text(words) => text.push_str(words.as_str()),
        Tree::List(list) => list.iter().for_each(|part| said(part, text)),
        Tree::Element(element) => {
            element.children.iter().for_each(|part| said(part, text));
            text.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::with_input;
    use saydo::state::url::decode;

    /// Heights that Chromium gave these frames at 680 px of width.
    const MEASURED: [(&str, u32); 8] = [
        ("form=strip&issue=co-opting", 222),
        ("form=strip&issue=finance", 337),
        ("form=strip&issue=trade", 357),
        ("form=strip&issue=internet", 398),
        ("form=card&record=xi-2018-lead", 499),
        ("form=card&record=xi-2013-internet", 644),
        ("form=card&record=huang-sea", 896),
        ("form=card&record=han-values", 887),
    ];

    #[test]
    fn a_frame_is_as_high_as_its_content_and_little_higher() {
        let dataset = crate::testing::dataset();
        with_input(&dataset, &State::default(), |input| {
            for (state, measured) in MEASURED {
                let height = height(input, &decode(state), 680.0);
                assert!((measured..measured + 200).contains(&height), "{state}: {height} px for {measured}");
            }
        });
    }

    #[test]
    fn every_small_page_is_lower_when_it_is_wider() {
        let dataset = crate::testing::dataset();
        with_input(&dataset, &State::default(), |input| {
            for passage in (0..input.columns.n).filter_map(|idx| input.passage(idx)) {
                let state = decode(&format!("form=card&record={}", passage.id().as_str()));
                let [narrow, wide] = [320.0, 680.0].map(|width| height(input, &state, width));
                assert!(narrow > wide && wide > 300, "{}: {narrow} and {wide}", passage.id().as_str());
            }
        });
    }
}
