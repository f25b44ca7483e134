//! The page before its program runs, or without a program: HTML drawn by the program's own code.
//!
//! It contains the layout for each range of widths, and style rules show the right one, so that nothing changes when
//! the program takes over. Parts that layouts share are written once.

mod bands;
mod inert;
mod merge;

use crate::hash::PLACEHOLDER as HASH;
use crate::input::with_input;
use saydo::model::Dataset;
use saydo::scene::Input;
use saydo::state::{Settings, State};
use saydo::text::Lang;
use saydo::views::{self, Element, Page, Str, Tree, html};
use std::sync::LazyLock;

/// The placeholder for the still page in the sources.
pub const PLACEHOLDER: &str = "%STILL%";

/// Where a still page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the published page, which it heads.
    Page,
    /// In the page that is one file. It can't lead to other files.
    File,
    /// In a frame: only the figure, without the table of all passages.
    Frame,
}

impl Place {
    /// By which the rules of one place leave the others alone. Page and file are drawn alike.
    fn class(self) -> &'static str {
        match self {
            Self::Page | Self::File => "page",
            Self::Frame => "frame",
        }
    }

    /// What the element's attributes say there.
    fn settings(self) -> &'static Settings {
        static HEADING: LazyLock<Settings> =
            LazyLock::new(|| Settings { owns_address: true, theme: "auto", ..Settings::default() });
        static FRAMED: LazyLock<Settings> = LazyLock::new(|| Settings { home: "./".to_owned(), ..Settings::default() });
        match self {
            Self::Page | Self::File => &HEADING,
            Self::Frame => &FRAMED,
        }
    }
}

/// A still page.
pub struct Still {
    /// The shadow root of the widget.
    pub html: String,
    /// The rules that show each layout at its widths, for the widget's style sheet.
    pub rules: String,
}

/// Draws the still page.
pub fn still(dataset: &Dataset, place: Place) -> Still {
    with_input(dataset, &State::default(), |input| drawn(input, place))
}

fn drawn(input: &Input<'_>, place: Place) -> Still {
    let starts = bands::bands(|width| first(input.clone(), place, width, false).look());
    let (tree, sets) = merge::merge(&variants(input, place, &starts));
    let mut rules = merge::SHOWN.to_owned();
    for (idx, set) in sets.iter().enumerate() {
        rules.push_str(&bands::rules(&format!("#still.{} .{}", place.class(), merge::class(idx)), *set, &starts));
    }
    let tree = if place == Place::Frame { tree } else { with_records(&tree, input, place) };
    let html = format!(
        "<template shadowrootmode=\"open\">\n<link rel=\"stylesheet\" href=\"saydo.css?v={HASH}\">\n\
         <slot name=\"failed\"></slot>\n<div id=\"still\" class=\"{}\">\n{}</div>\n\
         <div id=\"live\"></div>\n</template>",
        place.class(),
        html::to_html(&tree)
    );
    Still { html, rules }
}

/// The first view at a width.
fn first(input: Input<'_>, place: Place, width: f64, is_dark: bool) -> Page<'_> {
    Page { is_dark, ..Page::first(input, width, place.settings()) }
}

/// The page in each band, in light and dark, without the parts that need a program.
fn variants(input: &Input<'_>, place: Place, starts: &[u32]) -> Vec<Tree> {
    let both = starts.iter().flat_map(|start| [(*start, false), (*start, true)]);
    both.map(|(start, is_dark)| inert::inert(&views::page(&first(input.clone(), place, f64::from(start), is_dark))))
        .collect()
}

/// The page with a table of all passages before its source line, and a note on what a program would add.
fn with_records(tree: &Tree, input: &Input<'_>, place: Place) -> Tree {
    match tree {
        Tree::List(list) => Tree::List(list.iter().map(|part| with_records(part, input, place)).collect()),
        Tree::Element(element) if element.attribute("class") == Some("saydo") => {
            let mut page = element.clone();
            let at = page.children.iter().position(is_footer).unwrap_or(page.children.len());
            let table = inert::on_paper(&views::evidence_table(input));
            page.children.insert(at, made("div", "class", "paper", vec![note(input.lang, place), table]));
            Tree::Element(page)
        }
        other => other.clone(),
    }
}

fn is_footer(tree: &Tree) -> bool {
    matches!(tree, Tree::Element(element) if element.tag == "footer")
}

/// A note on what is missing without a program, with a link to the data set where there is one.
fn note(lang: Lang, place: Place) -> Tree {
    let mut words = vec![Tree::Text(lang.needs_script().into())];
    if place == Place::Page {
        let data = made("a", "href", &format!("data.json?v={HASH}"), vec![Tree::Text(lang.whole_data().into())]);
        words.extend([Tree::Text(" ".into()), data, Tree::Text(".".into())]);
    }
    made("p", "class", "note", words)
}

fn made(tag: &'static str, name: &'static str, value: &str, children: Vec<Tree>) -> Tree {
    let attributes = vec![(name, Str::from(value.to_owned()))];
    Tree::Element(Box::new(Element { tag, attributes, key: None, value: None, checked: None, children }))
}

#[cfg(test)]
mod tests;
