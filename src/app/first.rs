//! The first drawing, in steps. Between two of them the browser does what is due: it scrolls, takes keys, paints. In one
//! piece it would hold a phone up for a sixth of a second.
//!
//! The host is told `step` and says so again when the browser has had its turn.

use super::{App, sender};
use crate::host;
use saydo_session::message::Message;
use saydo_views::Tree;
use std::cell::Cell;
use yew::Context;

/// Elements that a step adds.
const STEP: u32 = 80;

#[derive(Default)]
enum Stage {
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
    stage: Stage,
    /// What was said meanwhile.
    said: Vec<Message>,
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

impl App {
    /// Takes the next step; returns whether there is something to draw.
    pub(super) fn step(&mut self, context: &Context<Self>) -> bool {
        match &mut self.first.stage {
            Stage::Drawing(_, elements, _) => *elements += STEP,
            Stage::Unbegun => {
                self.first.stage = Stage::Past;
                let begin = Message::new("state", &context.props().settings.begin);
                if self.session.is_beyond(&begin) || self.session.wants_map(&begin) {
                    self.is_blank = true;
                    self.fetch_study(context, begin);
                    self.hear_kept(context);
                } else {
                    self.begin(context);
                    self.draw_first(context);
                    host::port::tell(&context.props().port, "step", "");
                }
                return false;
            }
            Stage::Past => return false,
        }
        true
    }

    /// Draws what is known now as the first page.
    pub(super) fn draw_first(&mut self, context: &Context<Self>) {
        self.first.stage = Stage::Drawing(self.page(context), 0, Cell::default());
    }

    /// Whether the first drawing isn't whole yet; then it goes on.
    pub(super) fn goes_on(&mut self, context: &Context<Self>) -> bool {
        match &self.first.stage {
            Stage::Past => return false,
            Stage::Unbegun => return true,
            Stage::Drawing(_, _, is_whole) if is_whole.get() => {}
            Stage::Drawing(..) => {
                host::port::tell(&context.props().port, "step", "");
                return true;
            }
        }
        self.first.stage = Stage::Past;
        self.hear_kept(context);
        false
    }

    fn hear_kept(&mut self, context: &Context<Self>) {
        let send = sender(context);
        for message in std::mem::take(&mut self.first.said) {
            send(message);
        }
    }
}
