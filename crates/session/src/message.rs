//! What a session is told and what it wants done, as plain texts, so that they cross from one module to another unchanged.

use saydo_scene::neighbour::Direction;

/// A message to a session: its name, a text, and for some bytes.
///
/// - `do`: an action as controls carry it; after a line break the control's value;
/// - `width`: the widget's width, see [`Message::width`];
/// - `search`: focus the search field;
/// - `move`: move focus from a mark: a key's name and the mark's id;
/// - `copied` or `uncopied`, with the text that could be copied or not;
/// - `filed`: whether the reader got a file, `1` or nothing;
/// - `land` and `answer`: bytes of the land's shapes and of the second module; none if they could not be loaded;
/// - `state`, `lost`, `unreached`, `saved`, `second`, `play`, `gesture`: see `app::mount::tell`;
/// - any other: a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its bytes.
    pub bytes: Option<Vec<u8>>,
}

/// Parts of a px in which widths are told: browsers lay out in these.
const PARTS: f64 = 64.0;

impl Message {
    /// A message without bytes.
    pub fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), bytes: None }
    }

    /// An action as a control carries it, with the control's value.
    pub fn act(action: &str, value: &str) -> Self {
        Self::new("do", &[action, "\n", value].concat())
    }

    /// A width in px.
    pub fn width(width: f64) -> Self {
        Self::new("width", &((width * PARTS) as i32).to_string())
    }

    /// The width in px that the text tells.
    pub fn to_width(&self) -> f64 {
        f64::from(self.text.parse::<i32>().unwrap_or_default()) / PARTS
    }

    /// The action and the control's value.
    pub fn to_action(&self) -> (&str, &str) {
        self.text.split_once('\n').unwrap_or((&self.text, ""))
    }
}

/// The direction of a key.
pub fn direction(key: &str) -> Option<Direction> {
    match key {
        "ArrowUp" => Some(Direction::Up),
        "ArrowDown" => Some(Direction::Down),
        "ArrowLeft" => Some(Direction::Left),
        "ArrowRight" => Some(Direction::Right),
        "Home" => Some(Direction::First),
        "End" => Some(Direction::Last),
        _ => None,
    }
}

/// One thing to be done outside: `focus` with a `data-id`, `walk`, or what `host::port` lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What to do.
    pub kind: String,
    /// With what.
    pub value: String,
}

/// What a session has to know of the page around at each message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// The `data-id` of the focused element.
    pub focused: Option<String>,
    /// Whether that is a mark of a picture.
    pub on_mark: bool,
    /// Whether the reader's system is dark.
    pub is_dark: bool,
    /// Whether the reader asks for less motion.
    pub is_calm: bool,
    /// The page's address without a fragment.
    pub address: String,
}

impl Around {
    /// As one text.
    pub fn to_text(&self) -> String {
        let flag = |on: bool| if on { "1" } else { "" };
        let [on_mark, dark, calm] = [self.on_mark, self.is_dark, self.is_calm].map(flag);
        [self.focused.as_deref().unwrap_or(""), on_mark, dark, calm, &self.address].join("\n")
    }

    /// Reads that text.
    pub fn of(text: &str) -> Self {
        let mut lines = text.split('\n');
        let mut next = || lines.next().unwrap_or("");
        let focused = Some(next()).filter(|id| !id.is_empty()).map(str::to_owned);
        let [on_mark, is_dark, is_calm] = [next(), next(), next()].map(|flag| flag == "1");
        Self { focused, on_mark, is_dark, is_calm, address: next().to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_width_comes_back_as_the_browser_lays_it_out() {
        for (told, read) in [(640.0, 640.0), (899.984_375, 899.984_375), (899.99, 899.984_375), (0.0, 0.0)] {
            assert_eq!(Message::width(told).to_width(), read);
        }
    }

    #[test]
    fn an_action_is_told_with_the_value_of_its_control() {
        assert_eq!(Message::act("query", "a\nb").to_action(), ("query", "a\nb"));
        assert_eq!(Message::new("do", "close").to_action(), ("close", ""));
    }

    #[test]
    fn the_page_around_comes_back_as_it_was_told() {
        let around = Around {
            focused: Some("issue:sea".to_owned()),
            is_calm: true,
            address: "https://a.example/?b=c".to_owned(),
            ..Around::default()
        };
        assert_eq!(Around::of(&around.to_text()), around);
        assert_eq!(Around::of(&Around::default().to_text()), Around::default());
    }
}
