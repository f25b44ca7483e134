//! The host page's settings: attributes of the element, not part of the address.

use super::url;
use super::view_state::{State, View};
use saydo_text::Words;

/// How many controls the widget shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Controls {
    /// All.
    #[default]
    Full,
    /// Links to the views, and the way back to all passages if a state narrows them.
    Minimal,
    /// None. Marks and rows still open their issues and passages.
    None,
}

/// The settings of a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Whether the widget reads and writes the address, and heads the page.
    pub owns_address: bool,
    /// Theme until the reader chooses one: `light`, `dark` or `auto`.
    pub theme: &'static str,
    /// Whether title and headline are shown. The sentence below and the source always are.
    pub heading: bool,
    /// How many controls are shown.
    pub controls: Controls,
    /// View if the state names none.
    pub view: Option<View>,
    /// Fragment of the state that an empty address stands for.
    pub state: String,
    /// Fragment to begin with: that of the address, of `state`, or of what was shown until other data came.
    pub begin: String,
    /// Names of what was asked for and can't be shown.
    pub lost: String,
    /// Address of the widget's own page, for links out of a frame; empty if unknown.
    pub home: String,
    /// What the host knows about a pinned version: the newest version, how many records were corrected since and how
    /// many were added. Or why it could not be loaded: `none`, or `own` with an address that may have it.
    pub pin: String,
    /// The version that was requested last and could not be loaded; `newest` if its number is unknown; empty if all is
    /// well.
    pub unreached: String,
    /// How many rows fit into a frame of fixed height; the page has the rest. 0: not even one fits, and a strip is
    /// shown instead.
    pub rows: Option<u32>,
    /// The language of the interface.
    pub words: Words,
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
            begin: String::new(),
            lost: String::new(),
            home: String::new(),
            pin: String::new(),
            unreached: String::new(),
            rows: None,
            words: Words::default(),
        }
    }
}

impl Settings {
    /// Reads lines of `name=value`. Unknown lines are skipped.
    pub fn read(lines: &str) -> Self {
        let mut settings = Self::default();
        for line in lines.split('\n') {
            if let Some((name, value)) = line.split_once('=') {
                settings.set(name, value);
            }
        }
        settings
    }

    /// The lines that [`Settings::read`] reads.
    pub fn lines(&self) -> String {
        let controls = match self.controls {
            Controls::Full => "",
            Controls::Minimal => "minimal",
            Controls::None => "none",
        };
        let rows = self.rows.map_or(String::new(), |rows| rows.to_string());
        let mut lines = if self.owns_address { "url=" } else { "" }.to_owned();
        for (name, value) in [
            ("theme", self.theme),
            ("heading", if self.heading { "" } else { "off" }),
            ("controls", controls),
            ("view", self.view.map_or("", View::key)),
            ("state", &self.state),
            ("begin", &self.begin),
            ("lost", &self.lost),
            ("home", &self.home),
            ("pin", &self.pin),
            ("unreached", &self.unreached),
            ("rows", &rows),
            ("words", self.words.text()),
        ] {
            for part in ["\n", name, "=", value] {
                lines.push_str(part);
            }
        }
        lines
    }

    /// Sets one setting. An unknown value means the default.
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
            "begin" => value.clone_into(&mut self.begin),
            "lost" => value.clone_into(&mut self.lost),
            "home" => value.clone_into(&mut self.home),
            "pin" => value.clone_into(&mut self.pin),
            "unreached" => value.clone_into(&mut self.unreached),
            "rows" => self.rows = value.parse().ok(),
            "words" => self.words = Words::read(value),
            _ => {}
        }
    }

    /// The fragment of a state. If an empty fragment means another first state here, the default state gets a name.
    pub fn fragment(&self, state: &State) -> String {
        let fragment = url::encode(state);
        if fragment.is_empty() && !self.state.is_empty() { url::FIRST.to_owned() } else { fragment }
    }

    /// The state of a fragment, with the host's view if the fragment names none.
    pub fn state_of(&self, fragment: &str) -> State {
        let state = url::decode(fragment);
        State { view: state.view.or(self.view.filter(|view| view.is_here())), ..state }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_and_unknown_ones_passed_over() {
        let settings =
            Settings::read("url=\ntheme=auto\nheading=off\ncontrols=none\nview=map\nstate=issue=sea\nx\ny=1\nrows=200");
        assert!(settings.owns_address && !settings.heading);
        assert_eq!((settings.theme, settings.controls, settings.view), ("auto", Controls::None, Some(View::Map)));
        assert_eq!((settings.state.as_str(), settings.rows), ("issue=sea", Some(200)));
        assert_eq!(Settings::read(""), Settings::default());
    }

    #[test]
    fn settings_come_back_from_their_lines() {
        let text = "url=\ntheme=auto\nheading=off\ncontrols=minimal\nview=map\nstate=issue=sea\nbegin=view=gaps\n\
                    lost=a, b\nhome=https://a.example/\npin=1.2 3 4\nunreached=newest\nrows=0";
        for settings in [Settings::default(), Settings::read(text)] {
            assert_eq!(Settings::read(&settings.lines()), settings);
        }
    }

    #[test]
    fn an_unknown_value_means_the_default() {
        let mut settings = Settings::read("theme=dark\ncontrols=none\nheading=off");
        for (name, value) in [("theme", "pink"), ("controls", ""), ("heading", "on"), ("view", "moon"), ("rows", "")] {
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
