//! Pointer gestures and arrow keys on a picture, as actions. `scene` says what a position means.

use super::Session;
use saydo_model::list::List;
use saydo_scene::chain::walk;
use saydo_scene::gesture::{Gesture, Phase};
use saydo_scene::neighbour::{Direction, neighbour};
use saydo_scene::timeline::brush;
use saydo_scene::{picture, places, view};
use saydo_state::{Action, View};
use saydo_text::Lang;

impl Session {
    /// What a hand did to the picture.
    pub(super) fn gesture(&mut self, text: &str) {
        let Some(gesture) = Gesture::parse(text) else { return };
        if self.page().view() == View::Places {
            return self.hold(&gesture);
        }
        let phase = if let Gesture::Drag { phase, .. } = &gesture { Some(*phase) } else { None };
        if phase == Some(Phase::Start) {
            self.held = Some(self.state.clone());
        }
        let page = self.page();
        let (view, width) = (page.view(), page.figure_width());
        // A drag reports the distance from its start, so it changes the state in which it started.
        let wanted = match self.held.as_ref().filter(|_| phase.is_some()) {
            Some(held) => view::action(&self.input_of(held), view, width, &gesture),
            None => view::action(&page.input, view, width, &gesture),
        };
        if phase == Some(Phase::End) {
            self.held = None;
        }
        if let Some(action) = wanted {
            self.act(&action);
        }
    }

    /// What a hand did to the map of the world.
    fn hold(&mut self, gesture: &Gesture) {
        let page = self.page();
        let width = page.figure_width();
        let now = places::window(&page.input, &places::whereabouts(&page.input), width);
        let is_drag = matches!(gesture, Gesture::Drag { .. });
        let begins = matches!(gesture, Gesture::Drag { phase: Phase::Start, .. });
        let ends = matches!(gesture, Gesture::Drag { phase: Phase::End, .. });
        let before = self.gripped.filter(|_| is_drag && !begins).unwrap_or(now);
        let Some(window) = places::held(width, gesture, before) else { return };
        self.gripped = (is_drag && !ends).then_some(before);
        self.window = Some(window);
        let notice = self.notice.clone();
        self.act(&Action::Zoom(Some(window.zoom())));
        // The live region reports only the end of a gesture.
        if is_drag && !ends {
            self.notice = notice;
        }
    }

    /// Moves a handle of the period by a key.
    pub(super) fn nudge(&mut self, id: &str, direction: Direction) {
        let page = self.page();
        let wanted = brush::nudged(&page.input, page.figure_width(), id, direction);
        if let Some(action) = wanted {
            self.act(&action);
            // Marks before it come and go with the period, and a redrawn element loses focus.
            self.focus = Some(id.to_owned());
        }
    }

    /// Moves focus along the open record's chain and announces the new place.
    pub(super) fn walk_chain(&mut self, from: &str, direction: Direction) {
        let page = self.page();
        let walked = saydo_views::on_chain(&page.input, |path| {
            let to = walk::next(path, from, direction)?;
            let told = walk::told(path, &to);
            Some((to, told))
        });
        match walked {
            Some((to, told)) => (self.focus, self.notice) = (Some(to), told),
            None => self.notice = Lang::now().notice_end().to_owned(),
        }
    }

    /// Moves focus through the picture, to the mark next to `from`.
    pub(super) fn go(&mut self, from: &str, direction: Direction) {
        let page = self.page();
        let Some(picture) = picture(&page.input, page.view(), page.figure_width()) else { return };
        let handles = picture.handles();
        let to = neighbour(&handles.iter().list(), from, direction).map(str::to_owned);
        self.focus = to;
    }
}
