//! Playing the years. The host gives the beat, `state` the next year.
//!
//! The address changes at most once a second and at the end, because browsers refuse faster changes of the history. The
//! live region announces the start and the end, not each year.

use super::Session;
use saydo_state::{Action, Effect, Notice, PanelAction, play, update_with};
use saydo_text::Lang;

/// The longest delay of the address, in ms.
const BEHIND: u32 = 1000;
/// The longest time that marks take to their new places, in ms.
const GLIDE: u32 = 600;

impl Session {
    /// What an action means for the years that are played; whether it means nothing else.
    pub(super) fn is_years(&mut self, action: &Action) -> bool {
        match action {
            Action::Play => self.play(),
            Action::Panel(change @ PanelAction::Speed(_)) => {
                self.change_panels(change);
                self.pace();
            }
            // An address that was gone back to must not be overwritten by the year that was shown.
            Action::Load(_) => {
                self.halt();
                return false;
            }
            _ => {
                self.rest();
                if let Action::Year(_) = action {
                    self.glide();
                }
                return false;
            }
        }
        true
    }

    /// Starts or stops playing. If the reader prefers less motion, advances by one year.
    pub(super) fn play(&mut self) {
        if self.panels.playing {
            return self.rest();
        }
        self.step(&Action::Play);
        if self.around.is_calm || self.is_last() {
            return self.arrive();
        }
        self.panels.playing = true;
        self.behind = 0;
        self.pace();
        let years = self.years();
        let last = years.last().map_or(String::new(), i32::to_string);
        let now = play::shown(&self.state.filter).map_or(String::new(), |year| year.to_string());
        self.notice = Lang::now().play_runs(&now, &last);
    }

    /// Handles the host's beat: the next year, or the end.
    pub(super) fn beat(&mut self, what: &str) {
        if !self.panels.playing || what != "beat" {
            return self.rest();
        }
        self.step(&Action::Year(1));
        self.behind += play::pace(self.panels.speed);
        if self.is_last() {
            self.rest();
        } else if self.behind >= BEHIND {
            self.behind = 0;
            self.carry_out(Effect::ReplaceUrl);
        }
    }

    /// Stops playing.
    pub(super) fn rest(&mut self) {
        if self.halt() {
            self.arrive();
        }
    }

    /// Stops the host's beat and leaves the address alone, because another state follows.
    pub(super) fn halt(&mut self) -> bool {
        let ran = std::mem::take(&mut self.panels.playing);
        if ran {
            self.order("pace", "0");
        }
        ran
    }

    /// Sets the host's beat to the reader's speed while playing.
    pub(super) fn pace(&mut self) {
        if self.panels.playing {
            self.order("pace", &play::pace(self.panels.speed).to_string());
        }
    }

    /// Lets marks glide to where the next drawing has them.
    pub(super) fn glide(&mut self) {
        let time = (play::pace(self.panels.speed) * 2 / 3).min(GLIDE);
        self.order("glide", &time.to_string());
    }

    /// Shows another year. Only the host page is told.
    fn step(&mut self, action: &Action) {
        self.glide();
        let (next, _) = update_with(&self.state, &self.dataset, &self.columns, action);
        let before = std::mem::replace(&mut self.state, next);
        self.tell(&before);
    }

    /// Updates the address and the live region to the year shown.
    fn arrive(&mut self) {
        self.carry_out(Effect::ReplaceUrl);
        self.carry_out(Effect::Announce(Notice::Year));
    }

    fn years(&self) -> Vec<i32> {
        play::years(&self.dataset, &self.columns, &self.state.filter)
    }

    fn is_last(&self) -> bool {
        play::next(&self.years(), &self.state.filter, true).is_none()
    }
}
