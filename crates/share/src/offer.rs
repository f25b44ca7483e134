//! What the Share sheet offers for a view and the editor's choices: a plain value. Codes, pictures, texts, data and
//! citations are all made from its state, so that what is seen in the sheet is what is got.

use super::form::Form as Picture;
use super::link::Base;
use super::look::{Ground, Look, attributes};
use saydo_model::Dataset;
use saydo_state::{Form, GapKind, State, Theme, View};
use saydo_text::Lang;

/// Widths at which an embedded page can be seen, in px: a small and a usual phone, a text column, a wide page.
pub const WIDTHS: [u32; 4] = [320, 390, 640, 1100];

/// The part of the figure that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The open passage.
    Passage,
    /// The open issue, or that of the open passage.
    Issue,
    /// What stands on the page: view, selection, what is open.
    View,
    /// The whole figure, with nothing chosen.
    Figure,
}

/// Where it is to stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// A web page.
    #[default]
    Web,
    /// Paper.
    Print,
    /// A post.
    Social,
    /// A newsletter.
    Newsletter,
    /// An AMP page.
    Amp,
}

/// A text that an editor may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The headline.
    Headline,
    /// The caption.
    Caption,
    /// The alternative text.
    Alt,
}

/// An editor's choices, as the sheet keeps them: one line each, a name and a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// The part of the figure; `None`: the smallest that is open.
    pub what: Option<What>,
    /// Where it is to stand.
    pub place: Place,
    /// The theme; `None`: the reader's on this page.
    pub ground: Option<Ground>,
    /// Whether the headline is left to the page around.
    pub is_bare: bool,
    /// Colour of the bar above it, `#rrggbb`; empty for none.
    pub accent: String,
    /// Whether headlines have the font of the text.
    pub sans: bool,
    /// Width of the preview, in px; `None`: that of a text column.
    pub width: Option<u32>,
    /// Form of a picture for a post.
    pub social: Option<Picture>,
    /// Form of a picture for print.
    pub print: Option<Picture>,
    /// Whether links and codes stay with this version of the data; `None`: if the view does.
    pub pinned: Option<bool>,
    /// Height of a preview, and which preview it is.
    pub tall: Option<(u32, String)>,
    /// An editor's texts: the text's name with its subject, and the words.
    pub texts: Vec<(String, String)>,
    /// How often each text was given up for the computed one.
    pub given_up: Vec<(String, u32)>,
}

impl Choices {
    /// Reads lines of `name value`. Unknown ones are skipped; a name alone brings back the default.
    pub fn read(lines: &str) -> Self {
        let mut choices = Self::default();
        for line in lines.split('\n') {
            let (name, value) = line.split_once(' ').unwrap_or((line, ""));
            choices.set(name, value);
        }
        choices
    }

    fn set(&mut self, name: &str, value: &str) {
        match name {
            "what" => self.what = What::from_key(value),
            "place" => self.place = Place::from_key(value),
            "ground" => self.ground = Ground::from_key(value),
            "heading" => self.is_bare = value == "off",
            "accent" => self.accent = if is_colour(value) { value.to_lowercase() } else { String::new() },
            "type" => self.sans = value == "sans",
            "width" => self.width = value.parse().ok().filter(|width| WIDTHS.contains(width)),
            "social" => self.social = Place::Social.pictures().iter().copied().find(|form| form.key() == value),
            "print" => self.print = Place::Print.pictures().iter().copied().find(|form| form.key() == value),
            "pinned" => self.pinned = Some(value == "1"),
            "tall" => {
                let (height, of) = value.split_once(' ').unwrap_or((value, ""));
                self.tall = height.parse().ok().map(|height| (height, of.to_owned()));
            }
            name if name.starts_with(GIVEN_UP) => {
                let name = &name[GIVEN_UP.len()..];
                self.texts.retain(|(known, _)| known != name);
                self.given_up.retain(|(known, _)| known != name);
                self.given_up.push((name.to_owned(), value.parse().unwrap_or(0)));
            }
            name if Text::of_name(name).is_some() => {
                self.texts.retain(|(known, _)| known != name);
                if !value.trim().is_empty() {
                    self.texts.push((name.to_owned(), value.to_owned()));
                }
            }
            _ => {}
        }
    }
}

/// How the option begins that gives up a text.
const GIVEN_UP: &str = "ours:";

/// Whether a text is a colour, `#rrggbb`.
fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

impl What {
    /// All parts, in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::Passage, Self::Issue, Self::View, Self::Figure];

    /// Its name in options.
    pub fn key(self) -> &'static str {
        match self {
            Self::Passage => "passage",
            Self::Issue => "issue",
            Self::View => "view",
            Self::Figure => "figure",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.key() == key)
    }
}

impl Place {
    /// All places, in the order of the sheet.
    pub const ALL: [Self; 5] = [Self::Web, Self::Print, Self::Social, Self::Newsletter, Self::Amp];

    /// Its name in options.
    pub fn key(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Print => "print",
            Self::Social => "social",
            Self::Newsletter => "newsletter",
            Self::Amp => "amp",
        }
    }

    fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|place| place.key() == key).unwrap_or_default()
    }

    /// The forms of a picture for this place, the usual one first.
    pub fn pictures(self) -> &'static [Picture] {
        match self {
            Self::Web | Self::Amp => &[],
            Self::Print => &[Picture::TwoColumns, Picture::OneColumn],
            Self::Social => &[Picture::Landscape, Picture::Square, Picture::Portrait],
            Self::Newsletter => &[Picture::Letter],
        }
    }

    /// Whether readers get the living figure there.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Web | Self::Amp)
    }
}

impl Text {
    /// All texts, in the order of the sheet.
    pub const ALL: [Self; 3] = [Self::Headline, Self::Caption, Self::Alt];

    /// Its name in options.
    pub fn key(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Caption => "caption",
            Self::Alt => "alt",
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|text| name.strip_prefix(text.key()).is_some_and(|rest| rest.starts_with(':')))
    }
}

/// What is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The part of the figure.
    pub what: What,
    /// The parts that can be chosen.
    pub whats: Vec<What>,
    /// Where it is to stand.
    pub place: Place,
    /// The state that all of it shows.
    pub state: State,
    /// The view of its pictures.
    pub view: View,
    /// The view that stands on the page.
    pub page: View,
    /// How it looks.
    pub look: Look,
    /// Width of the preview, in px.
    pub width: u32,
    /// Form of the picture, if this place takes one.
    pub picture: Option<Picture>,
    /// The version of the data to stay with; `None`: always the newest.
    pub pinned: Option<String>,
    /// Whose texts they are: the names of an editor's texts end in this.
    subject: String,
    texts: Vec<(String, String)>,
    given_up: Vec<(String, u32)>,
    tall: Option<(u32, String)>,
}

impl Offer {
    /// What is offered for a state that is shown at a width in px.
    pub fn of(dataset: &Dataset, state: &State, width: f64, choices: &Choices) -> Self {
        let whats = whats(dataset, state);
        let what = choices.what.filter(|what| whats.contains(what)).unwrap_or(whats[0]);
        let place = choices.place;
        let is_pinned = choices.pinned.unwrap_or(state.data.is_some());
        let offered = shown(what, dataset, state, width);
        let forms = place.pictures();
        let chosen = if place == Place::Print { choices.print } else { choices.social };
        let ground = choices.ground.unwrap_or(match state.theme {
            Some(Theme::Dark) => Ground::Dark,
            _ => Ground::Light,
        });
        let mut offer = Self {
            what,
            whats,
            place,
            view: offered.view.unwrap_or(View::Gaps),
            page: state.view_at(width),
            look: Look {
                ground: if place == Place::Print { Ground::Light } else { ground },
                is_bare: choices.is_bare,
                accent: choices.accent.clone(),
                sans: choices.sans,
                lang: Some(Lang::now().tag()).filter(|tag| *tag != dataset.lang.as_deref().unwrap_or("en")),
            },
            // On a phone a phone's width is seen at its true size.
            width: choices.width.unwrap_or(if width < 600.0 { WIDTHS[0] } else { WIDTHS[2] }),
            picture: chosen.filter(|form| forms.contains(form)).or(forms.first().copied()),
            pinned: is_pinned.then(|| dataset.version.clone()),
            subject: subject(what, &offered),
            texts: choices.texts.clone(),
            given_up: choices.given_up.clone(),
            tall: choices.tall.clone(),
            state: offered,
        };
        offer.look.is_bare |= offer.text(Text::Headline).is_some();
        offer
    }

    /// The option that keeps an editor's text of this subject.
    pub fn name_of(&self, text: Text) -> String {
        [text.key(), ":", &self.subject].concat()
    }

    /// An editor's text of this subject; `None`: the computed one.
    pub fn text(&self, text: Text) -> Option<&str> {
        let name = self.name_of(text);
        self.texts.iter().find(|(known, _)| *known == name).map(|(_, words)| words.as_str())
    }

    /// How often an editor's text of this subject was given up for the computed one.
    pub fn times_given_up(&self, text: Text) -> u32 {
        let name = self.name_of(text);
        self.given_up.iter().find(|(known, _)| *known == name).map_or(0, |(_, times)| *times)
    }

    /// The option that gives up an editor's text.
    pub fn giving_up(&self, text: Text) -> String {
        [GIVEN_UP, &self.name_of(text), " ", &(self.times_given_up(text) + 1).to_string()].concat()
    }

    /// The preview's name: it changes with whatever can change its height.
    pub fn preview(&self) -> String {
        let look = &self.look;
        let fragment = super::link::fragment(&self.state, self.pinned.as_deref());
        let width = self.width.to_string();
        let parts = [
            width.as_str(),
            if look.is_bare { "off" } else { "on" },
            if look.sans { "sans" } else { "serif" },
            look.accent.as_str(),
            look.lang.unwrap_or_default(),
            fragment.as_str(),
        ];
        parts.join("|")
    }

    /// The height that the preview took, in px, once that is known.
    pub fn height(&self) -> Option<u32> {
        self.tall.as_ref().filter(|(_, of)| *of == self.preview()).map(|(height, _)| *height)
    }

    /// The address of the page made for frames, with its look.
    pub fn embed(&self, base: &Base) -> String {
        base.embed(&self.look, &self.state, self.pinned.as_deref())
    }

    /// The attributes of an element in this look, in pairs of name and value.
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        attributes(&self.look)
    }
}

/// The parts that a state offers, the smallest first.
fn whats(dataset: &Dataset, state: &State) -> Vec<What> {
    let mut whats = Vec::new();
    if state.record.is_some() {
        whats.push(What::Passage);
    }
    if state.open_issue(dataset).is_some() {
        whats.push(What::Issue);
    }
    whats.extend([What::View, What::Figure]);
    whats
}

/// The state that shows a part. Each keeps the reader's way of counting and scores; the figure alone drops the
/// selection.
fn shown(what: What, dataset: &Dataset, state: &State, width: f64) -> State {
    let counted = State { method: state.method, codes: state.codes.clone(), gap: state.gap, ..State::default() };
    let selected = || State { filter: state.filter.clone(), interpreters: state.interpreters, ..counted.clone() };
    match what {
        What::Passage => State { record: state.record.clone(), form: Some(Form::Card), ..counted },
        What::Issue => {
            let issue = state.open_issue(dataset).cloned();
            State { issue, form: Some(Form::Strip), gap: GapKind::Deeds, ..selected() }
        }
        What::View => {
            State { view: Some(state.view_at(width)), form: None, theme: None, lang: None, data: None, ..state.clone() }
        }
        What::Figure => counted,
    }
}

/// What an editor's texts are about.
fn subject(what: What, state: &State) -> String {
    let id = match what {
        What::Passage => state.record.as_ref().map(|id| id.as_str()),
        What::Issue => state.issue.as_ref().map(|id| id.as_str()),
        What::View => return super::link::fragment(state, None),
        What::Figure => None,
    };
    [what.key(), id.unwrap_or("")].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_model::{Action, Issue, IssueId, RecordId};
    use saydo_state::url;

    fn dataset() -> Dataset {
        let issue = Issue { id: IssueId("sea".into()), ..Issue::default() };
        let deed = Action { id: RecordId("deed".into()), issue: IssueId("sea".into()), ..Action::default() };
        Dataset { version: "2030-01-02".into(), issues: vec![issue], actions: vec![deed], ..Dataset::default() }
    }

    fn offer(fragment: &str, lines: &str) -> Offer {
        Offer::of(&dataset(), &url::decode(fragment), 1280.0, &Choices::read(lines))
    }

    #[test]
    fn the_smallest_that_is_open_is_offered_first() {
        for (fragment, what, n) in
            [("", What::View, 2), ("issue=sea", What::Issue, 3), ("record=deed", What::Passage, 4)]
        {
            let offer = offer(fragment, "");
            assert_eq!((offer.what, offer.whats.len()), (what, n), "{fragment}");
        }
        assert_eq!(offer("issue=sea", "what passage").what, What::Issue, "no passage is open");
    }

    #[test]
    fn each_part_names_the_state_that_it_shows() {
        let state = |fragment: &str, lines: &str| url::encode(&offer(fragment, lines).state);
        // At this width the page shows the map. A narrower frame would show rows if its address named no view.
        assert_eq!(state("", ""), "v=1&view=map");
        assert_eq!(state("q=a&theme=dark&data=2030-01-02", ""), "v=1&view=map&q=a");
        assert_eq!(state("view=map&issue=sea&with=sea", ""), "v=1&issue=sea&form=strip");
        assert_eq!(state("record=deed&voice=leader", "what issue"), "v=1&issue=sea&voice=leader&form=strip");
        assert_eq!(state("record=deed&chain=on&codes=deed:x", ""), "v=1&record=deed&form=card&codes=deed:x");
        assert_eq!(state("issue=sea&q=a&method=median", "what figure"), "v=1&method=median");
    }

    #[test]
    fn the_readers_theme_is_offered_until_another_is_chosen_and_paper_is_light() {
        assert_eq!(offer("theme=dark", "").look.ground, Ground::Dark);
        assert_eq!(offer("theme=dark", "ground auto").look.ground, Ground::Auto);
        assert_eq!(offer("theme=dark", "place print").look.ground, Ground::Light);
        let bare = offer("", "heading off\naccent #AA00ff\ntype sans\nground dark");
        let pairs: Vec<String> = bare.attributes().iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(pairs.join(" "), "theme=dark heading=off accent=aa00ff type=sans");
        assert!(offer("", "accent red").attributes().is_empty());
    }

    #[test]
    fn a_place_has_its_forms_and_passes_over_those_of_another() {
        assert_eq!(offer("", "").picture, None);
        assert_eq!(offer("", "place social\nsocial 1080x1080").picture, Some(Picture::Square));
        assert_eq!(offer("", "place print\nsocial 1080x1080").picture, Some(Picture::TwoColumns));
        assert_eq!(offer("", "place social\nsocial print-85mm").picture, Some(Picture::Landscape));
    }

    #[test]
    fn an_editors_text_stays_with_what_it_is_about() {
        let name = offer("issue=sea", "").name_of(Text::Headline);
        let lines = format!("{name} Ours\nalt:other Not ours");
        assert_eq!(offer("issue=sea", &lines).text(Text::Headline), Some("Ours"));
        assert_eq!(offer("issue=sea", &lines).text(Text::Alt), None);
        assert_eq!(offer("issue=sea", &format!("{lines}\nwhat figure")).text(Text::Headline), None);
        assert_eq!(offer("issue=sea", &format!("{lines}\n{name}")).text(Text::Headline), None, "emptied");
        let given_up = offer("issue=sea", &lines).giving_up(Text::Headline);
        let again = offer("issue=sea", &format!("{lines}\n{given_up}"));
        assert_eq!((again.text(Text::Headline), again.times_given_up(Text::Headline)), (None, 1));
        assert_eq!(offer("issue=sea", &format!("{given_up}\n{lines}")).text(Text::Headline), Some("Ours"));
    }

    #[test]
    fn a_height_counts_for_the_preview_that_took_it() {
        let name = offer("issue=sea", "").preview();
        assert_eq!(offer("issue=sea", &format!("tall 480 {name}")).height(), Some(480));
        for other in ["width 320", "heading off", "what view", "pinned 1"] {
            assert_eq!(offer("issue=sea", &format!("tall 480 {name}\n{other}")).height(), None, "{other}");
        }
    }

    #[test]
    fn pinned_is_what_the_view_is_until_chosen() {
        assert_eq!(offer("data=2029-01-01", "").pinned.as_deref(), Some("2030-01-02"));
        assert_eq!(offer("data=2029-01-01", "pinned 0").pinned, None);
        assert_eq!(offer("", "").pinned, None);
    }
}
