//! How far the first drawing has come, and what was said meanwhile.

use saydo_session::message::Message;
use saydo_views::Tree;
use std::cell::Cell;

/// A stage of the first drawing.
#[derive(Default)]
pub(super) enum Stage {
    /// Nothing is known yet of what to show.
    #[default]
    Unbegun,
    /// The page, how many elements of it are to be drawn, and whether these are all.
    Drawing(Tree, u32, Cell<bool>),
    /// The page is drawn, or waits for the study module.
    Past,
}

/// How far the first drawing has come.
#[derive(Default)]
pub(super) struct First {
    pub(super) stage: Stage,
    /// What was said meanwhile.
    pub(super) said: Vec<Message>,
}

impl First {
    /// What there is to draw so far; nothing once that is all.
    pub(super) fn page(&self) -> Option<Tree> {
        match &self.stage {
            Stage::Unbegun => Some(Tree::List(Vec::new())),
            Stage::Drawing(page, elements, is_whole) => {
                let mut left = *elements;
                let part = page.beginning(&mut left);
                is_whole.set(left > 0);
                Some(part)
            }
            Stage::Past => None,
        }
    }

    /// Keeps a message until the page is drawn; returns whether it does.
    pub(super) fn keeps(&mut self, message: &Message) -> bool {
        let keeps = !matches!(self.stage, Stage::Past);
        if keeps {
            self.said.push(message.clone());
        }
        keeps
    }
}
