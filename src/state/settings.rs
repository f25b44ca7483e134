//! What a host page sets from outside: attributes of the element, not part of the address.

use super::url;
use super::view_state::{State, View};

/// More rows than there are: the whole figure has room.
pub const FIGURE: u32 = u32::MAX;

/// How many controls the widget shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// All.
    #[default]
    Full,
    /// The views' tabs, and the way back to all passages where a state narrows them.
    Minimal,
    /// None: marks and rows still open what they stand for.
    None,
}

/// The settings of a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Whether it reads and writes the address, and heads the page.
    pub owns_address: bool,
    /// Theme while none is chosen by hand: `light`, `dark` or `auto`.
    pub theme: &'static str,
    /// Whether title and computed sentence are shown; lede and source always are.
    pub heading: bool,
    /// Controls.
    pub controls: Controls,
    /// View while the state names none.
    pub view: Option<View>,
    /// Fragment of the state to begin with.
    pub state: String,
    /// Where the whole widget stands as a page of its own, for links out of a frame; empty where nobody knows.
    pub home: String,
    /// What the host knows of a pinned version: the newest one, how many records were corrected since and how many were
    /// added; or why it could not be had: `none`, or `own` with the address where it may be.
    pub pin: String,
    /// The version that was asked for last and could not be reached, `newest` for what has no number yet; empty where
    /// nothing is amiss.
    pub unreached: String,
    /// How many rows a frame that grows no higher has room for; the others stand on the page. 0: for none, and a strip
    /// stands for all. `FIGURE`: for all, or for the map, but not for what can't be compared.
    pub room: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            owns_address: false,
            theme: "light",
            heading: true,
            controls: Controls::Full,
            view: None,
            state: String::new(),
            home: String::new(),
            pin: String::new(),
            unreached: String::new(),
            room: None,
        }
    }
}

impl Settings {
    /// Reads lines of `name=value`. What it doesn't know is passed over.
    pub fn read(lines: &str) -> Self {
        let mut settings = Self::default();
        for line in lines.split('\n') {
            if let Some((name, value)) = line.split_once('=') {
                settings.set(name, value);
            }
        }
        settings
    }

    /// Sets one; a value that it doesn't know means the default.
    pub fn set(&mut self, name: &str, value: &str) {
        match name {
            "url" => self.owns_address = true,
            "theme" => {
                self.theme = match value {
                    "dark" => "dark",
                    "auto" => "auto",
                    _ => "light",
                }
            }
            "heading" => self.heading = value != "off",
            "controls" => {
                self.controls = match value {
                    "minimal" => Controls::Minimal,
                    "none" => Controls::None,
                    _ => Controls::Full,
                }
            }
            "view" => self.view = View::from_key(value),
            "state" => value.clone_into(&mut self.state),
            "home" => value.clone_into(&mut self.home),
            "pin" => value.clone_into(&mut self.pin),
            "unreached" => value.clone_into(&mut self.unreached),
            "room" => self.room = if value == "figure" { Some(FIGURE) } else { value.parse().ok() },
            _ => {}
        }
    }

    /// The fragment of a state. Where an empty one stands for the state to begin with, what a reader meets first
    /// elsewhere is named.
    pub fn fragment(&self, state: &State) -> String {
        let fragment = url::encode(state);
        if fragment.is_empty() && !self.state.is_empty() { url::FIRST.to_owned() } else { fragment }
    }

    /// The state of a fragment, in the view that the host wants where the fragment names none.
    pub fn state_of(&self, fragment: &str) -> State {
        let state = url::decode(fragment);
        State { view: state.view.or(self.view), ..state }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_unknown_ones_passed_over() {
        let settings =
            Settings::read("url=\ntheme=auto\nheading=off\ncontrols=none\nview=map\nstate=issue=sea\nx\ny=1\nroom=200");
        assert!(settings.owns_address && !settings.heading);
        assert_eq!((settings.theme, settings.controls, settings.view), ("auto", Controls::None, Some(View::Map)));
        assert_eq!((settings.state.as_str(), settings.room), ("issue=sea", Some(200)));
        assert_eq!(Settings::read(""), Settings::default());
    }

    #[test]
    fn an_unknown_value_means_the_default() {
        let mut settings = Settings::read("theme=dark\ncontrols=none\nheading=off");
        for (name, value) in [("theme", "pink"), ("controls", ""), ("heading", "on"), ("view", "moon"), ("room", "")] {
            settings.set(name, value);
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn the_view_of_the_host_gives_way_to_that_of_the_state() {
        let settings = Settings::read("view=map");
        assert_eq!(settings.state_of("issue=sea").view, Some(View::Map));
        assert_eq!(settings.state_of("view=gaps").view, Some(View::Gaps));
    }

    #[test]
    fn where_an_empty_fragment_means_another_state_the_first_one_has_a_name() {
        assert_eq!(Settings::default().fragment(&State::default()), "");
        let settings = Settings::read("state=issue=sea");
        let named = settings.fragment(&State::default());
        assert_eq!(named, "v=1");
        assert_eq!(settings.state_of(&named), State::default());
        assert_eq!(settings.fragment(&settings.state_of("issue=sea")), "v=1&issue=sea");
    }
}
