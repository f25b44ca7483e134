//! What the kit must know in addition to the view's input.

use super::link::Base;
use super::look::{Ground, Look};
use super::offer::{Offer, Text};
use saydo_state::{Layout, State, View};

/// What is shared, and for which page.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The address of the page; `None` if it has none that others could open.
    pub base: Option<Base>,
    /// The view that is shown.
    pub view: View,
    /// Layout width of the picture that is shown, in px.
    pub width: f64,
    /// Height in px that the embedded page took at the width chosen for it.
    pub height: u32,
    /// Pinned version of the data for links and codes; `None`: always the latest.
    pub pinned: Option<String>,
    /// How codes and pictures look.
    pub look: Look,
    /// An editor's texts in place of the computed ones.
    pub words: Words,
}

/// An editor's texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The headline.
    pub headline: Option<String>,
    /// The caption.
    pub caption: Option<String>,
    /// The alternative text.
    pub alt: Option<String>,
}

/// Height of an embedded page that was not measured, in px.
const HEIGHT: u32 = 900;

impl Request {
    /// A request for a view, laid out at a width, in the usual look.
    pub fn new(base: Option<Base>, view: View, width: f64) -> Self {
        Self { base, view, width, height: HEIGHT, pinned: None, look: Look::default(), words: Words::default() }
    }

    /// The request of what is offered, with its picture laid out at a width.
    pub fn of(offer: &Offer, base: Option<Base>, width: f64) -> Self {
        let words = |text| offer.text(text).map(str::to_owned);
        Self {
            height: offer.height().unwrap_or(HEIGHT),
            pinned: offer.pinned.clone(),
            look: offer.look.clone(),
            words: Words { headline: words(Text::Headline), caption: words(Text::Caption), alt: words(Text::Alt) },
            ..Self::new(base, offer.view, width)
        }
    }

    /// The view whose picture is shared. The table of passages has no picture, so the rows stand for it.
    pub fn pictured(&self, state: &State) -> View {
        match self.view {
            View::Evidence if state.layout != Layout::Speakers => View::Gaps,
            view => view,
        }
    }

    /// The headline of a picture: an editor's, or the computed one unless it is left to the page around.
    pub fn headline(&self, computed: impl FnOnce() -> String) -> Option<String> {
        self.words.headline.clone().or_else(|| (!self.look.is_bare).then(computed))
    }

    /// Whether pictures are dark.
    pub fn is_dark(&self) -> bool {
        self.look.ground == Ground::Dark
    }
}
