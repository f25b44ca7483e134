//! Playing the years. The host gives the beat, `state` the next year.
//!
//! The address changes at most once a second and at the end, because browsers refuse faster changes of the history. The
//! live region announces the start and the end, not each year.

use super::{App, Setup};
use crate::host;
use crate::state::{Action, Effect, Notice, play, update_with};
use crate::text::Lang;
use yew::Context;

/// The longest delay of the address, in ms.
const BEHIND: u32 = 1000;
/// The longest time that marks take to their new places, in ms.
const GLIDE: u32 = 600;

impl App {
    /// Starts or stops playing. If the reader prefers less motion, advances by one year.
    pub(super) fn play(&mut self, context: &Context<Self>) {
        if self.panels.playing {
            return self.rest(context);
        }
        self.step(context, &Action::Play);
        if host::media::matches("(prefers-reduced-motion: reduce)") || self.is_last(context.props()) {
            return self.arrive(context);
        }
        self.panels.playing = true;
        self.behind = 0;
        self.pace(context);
        let years = self.years(context.props());
        let last = years.last().map_or(String::new(), i32::to_string);
        let now = play::shown(&self.state.filter).map_or(String::new(), |year| year.to_string());
        self.notice = Lang::En.play_runs(&now, &last);
    }

    /// Handles the host's beat: the next year, or the end.
    pub(super) fn beat(&mut self, context: &Context<Self>, what: &str) {
        if !self.panels.playing || what != "beat" {
            return self.rest(context);
        }
        self.step(context, &Action::Year(1));
        self.behind += play::pace(self.panels.speed);
        if self.is_last(context.props()) {
            self.rest(context);
        } else if self.behind >= BEHIND {
            self.behind = 0;
            self.carry_out(context, Effect::ReplaceUrl);
        }
    }

    /// Stops playing.
    pub(super) fn rest(&mut self, context: &Context<Self>) {
        if self.halt(context) {
            self.arrive(context);
        }
    }

    /// Stops the host's beat and leaves the address alone, because another state follows.
    pub(super) fn halt(&mut self, context: &Context<Self>) -> bool {
        let ran = std::mem::take(&mut self.panels.playing);
        if ran {
            host::port::tell(&context.props().port, "pace", "0");
        }
        ran
    }

    /// Sets the host's beat to the reader's speed while playing.
    pub(super) fn pace(&self, context: &Context<Self>) {
        if self.panels.playing {
            host::port::tell(&context.props().port, "pace", &play::pace(self.panels.speed).to_string());
        }
    }

    /// Lets marks glide to where the next drawing has them.
    pub(super) fn glide(&self, context: &Context<Self>) {
        let time = (play::pace(self.panels.speed) * 2 / 3).min(GLIDE);
        host::port::tell(&context.props().port, "glide", &time.to_string());
    }

    /// Shows another year. Only the host page is told.
    fn step(&mut self, context: &Context<Self>, action: &Action) {
        self.glide(context);
        let (next, _) = update_with(&self.state, &context.props().dataset, &self.columns, action);
        let before = std::mem::replace(&mut self.state, next);
        self.tell(context, &before);
    }

    /// Updates the address and the live region to the year shown.
    fn arrive(&mut self, context: &Context<Self>) {
        self.carry_out(context, Effect::ReplaceUrl);
        self.carry_out(context, Effect::Announce(Notice::Year));
    }

    fn years(&self, setup: &Setup) -> Vec<i32> {
        play::years(&setup.dataset, &self.columns, &self.state.filter)
    }

    fn is_last(&self, setup: &Setup) -> bool {
        play::next(&self.years(setup), &self.state.filter, true).is_none()
    }
}
