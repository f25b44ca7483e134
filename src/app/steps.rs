//! The first drawing, in steps. Between two of them the browser does what is due: it scrolls, takes keys, paints. In one
//! piece it would hold a phone up for a sixth of a second.
//!
//! The host is told `step` and says so again when the browser has had its turn.

use super::first::Stage;
use super::{App, sender};
use crate::host;
use saydo_session::message::Message;
use std::cell::Cell;
use yew::Context;

/// Elements that a step adds.
const STEP: u32 = 80;

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
