//! A running widget without a browser: one state, one direction. Messages come in as texts, `state::update` decides, orders
//! go out. `app` has one for the figure; the study module has one for everything else.
//!
//! Invariant: doesn't know who draws its page or carries out its orders.

#![forbid(unsafe_code)]

mod hands;
pub mod message;
mod told;
mod years;

use message::{Around, Message, Order, direction};
use saydo_analysis::{Columns, Figures, search};
use saydo_model::Dataset;
use saydo_scene::Input;
use saydo_scene::chain::walk;
use saydo_scene::input::Selected;
use saydo_scene::places::land::{Land, Shapes};
use saydo_scene::places::window::Window;
use saydo_scene::timeline::brush;
use saydo_state::period::{End, Refused};
use saydo_state::{
    Action, Copied, Effect, History, IS_WHOLE, PanelAction, Panels, Settings, Sheet, State, Theme, View, recode, url,
};
use saydo_text::{Lang, Said};
use saydo_views::{self, Page, Tree};
use std::cell::RefCell;
use std::rc::Rc;

/// How far the shapes of the land have come.
enum Outlines {
    Unasked,
    Asked,
    Missing,
    Here(Shapes),
}

/// The running widget.
pub struct Session {
    dataset: Rc<Dataset>,
    columns: Columns,
    published: Figures,
    /// What the state that was shown last selects.
    selected: RefCell<Option<Selected>>,
    settings: Settings,
    state: State,
    panels: Panels,
    width: f64,
    notice: String,
    copy: Option<(Said, String)>,
    focus: Option<String>,
    /// Whether the open issue was opened from a mark of the map, to which focus goes back; else from its row.
    by_mark: bool,
    drawn: Option<Tree>,
    failed: bool,
    /// Whether the module with the wanted view could not be fetched.
    missing: bool,
    /// The field whose text is being copied.
    field: Option<String>,
    /// Whether what is copied last is a note to whoever publishes the page.
    is_note: bool,
    land: Outlines,
    /// The part of the world as a hand moved it, and as it was when the hand took hold.
    window: Option<Window>,
    gripped: Option<Window>,
    /// What a drag started from.
    held: Option<State>,
    /// For how long the address has not followed the years, in ms.
    behind: u32,
    around: Around,
    orders: Vec<Order>,
}

impl Session {
    /// A session that shows nothing yet.
    pub fn new(dataset: Rc<Dataset>, settings: Settings, width: f64) -> Self {
        let columns = Columns::of(&dataset);
        let published = Figures::published(&dataset, &columns);
        Self {
            dataset,
            columns,
            published,
            selected: RefCell::default(),
            settings,
            state: State::default(),
            panels: Panels::default(),
            width,
            notice: String::new(),
            copy: None,
            focus: None,
            by_mark: false,
            drawn: None,
            failed: false,
            missing: false,
            field: None,
            is_note: false,
            land: Outlines::Unasked,
            window: None,
            gripped: None,
            held: None,
            behind: 0,
            around: Around::default(),
            orders: Vec::new(),
        }
    }

    /// Shows what the settings say to begin with.
    pub fn begin(&mut self, around: Around) {
        self.settings.words.speak();
        self.around = around;
        let begin = std::mem::take(&mut self.settings.begin);
        self.load(&begin);
        // What an address began with is no change.
        self.panels.history = History::default();
        self.want_land();
    }

    /// Hears a message; returns whether the page changed.
    pub fn hear(&mut self, message: Message, around: Around) -> bool {
        self.settings.words.speak();
        self.around = around;
        let is_changed = self.take(message);
        self.want_land();
        is_changed
    }

    /// What is to be done, in its order.
    pub fn orders(&mut self) -> Vec<Order> {
        if let Some(id) = self.focus.take() {
            self.order("focus", &id);
        }
        std::mem::take(&mut self.orders)
    }

    /// The page.
    pub fn draw(&self) -> Tree {
        self.settings.words.speak();
        saydo_views::page(&self.page())
    }

    /// Whether only the study module can do what a message asks for.
    pub fn is_beyond(&self, message: &Message) -> bool {
        let (text, value) = message.to_action();
        match message.name.as_str() {
            _ if IS_WHOLE => false,
            "do" => Action::parse(text, value).is_none(),
            "state" => url::is_beyond(&message.text) || (self.settings.view.is_some_and(View::is_beyond)),
            "search" => self.page().offers_search(),
            _ => false,
        }
    }

    /// Whether there is room for the map beside the rows, which only the study module draws.
    pub fn lacks_map(&self) -> bool {
        !IS_WHOLE && self.settings.rows.is_none() && self.state.is_wide_at(self.width)
    }

    /// Whether a message asks for a state that has the map beside the rows here.
    pub fn wants_map(&self, message: &Message) -> bool {
        let has_room = !IS_WHOLE && self.settings.rows.is_none() && message.name == "state";
        has_room && self.settings.state_of(&message.text).is_wide_at(self.width)
    }

    /// What another session with the same data needs to go on from a fragment: settings as [`Settings::read`] reads them.
    pub fn settings(&self, fragment: &str) -> String {
        Settings { begin: fragment.to_owned(), ..self.settings.clone() }.lines()
    }

    /// The fragment of what is shown.
    pub fn fragment(&self) -> String {
        url::encode(&self.state)
    }

    /// The widget's width.
    pub fn width(&self) -> Message {
        Message::width(self.width)
    }

    /// What opens in another session what is open here and is not in the fragment.
    pub fn opened(&self) -> Vec<Message> {
        let mut opened = Vec::new();
        if !self.settings.lost.is_empty() {
            opened.push(Message::new("lost", &self.settings.lost));
        }
        if let Some(sheet @ (Sheet::Share | Sheet::Codes)) = self.panels.sheet {
            for option in &self.panels.options {
                opened.push(Message::act(&["option ", option].concat(), ""));
            }
            opened.push(Message::act(&["sheet ", sheet.key()].concat(), ""));
        }
        if !self.panels.near.is_empty() {
            opened.push(Message::act(&["go ", &self.panels.near].concat(), ""));
        }
        opened
    }

    fn order(&mut self, kind: &str, value: &str) {
        self.orders.push(Order { kind: kind.to_owned(), value: value.to_owned() });
    }

    fn take(&mut self, message: Message) -> bool {
        match message.name.as_str() {
            "do" if IS_WHOLE && message.text.starts_with("again") => self.seek_land(),
            "do" => {
                let (text, value) = message.to_action();
                let Some(action) = Action::parse(text, value) else { return false };
                self.act(&action);
            }
            "width" => {
                let width = message.to_width();
                let changed = (self.width - width).abs() > 0.5;
                self.width = width;
                if changed {
                    self.ask();
                }
                return changed;
            }
            "state" => self.load(&message.text),
            "address" => self.carry_out(Effect::ReplaceUrl),
            "unreached" => self.unreached(&message.text),
            "saved" => self.saved(message.text),
            "second" if IS_WHOLE => self.second(&message.text),
            "play" if IS_WHOLE => self.beat(&message.text),
            "gesture" if IS_WHOLE => self.gesture(&message.text),
            "second" | "play" | "gesture" => return false,
            "answer" => {
                if self.drawn.is_none() && self.panels.sheet.is_some() {
                    // What stood there while it was waited for goes, and may have had focus.
                    self.focus = Some("sheet".to_owned());
                }
                self.drawn = message.bytes.and_then(|bytes| saydo_views::packed::unpack(&bytes));
                self.failed = self.drawn.is_none();
            }
            "land" if IS_WHOLE => {
                let shapes = message.bytes.and_then(|bytes| Shapes::read(&bytes));
                self.land = shapes.map_or(Outlines::Missing, Outlines::Here);
                if matches!(self.land, Outlines::Missing) {
                    self.notice = Lang::now().places_land_missing().to_owned();
                }
            }
            "filed" if message.text == "1" => self.notice = Lang::now().notice_file_saved().to_owned(),
            "filed" => {
                let link = self.text_of(&Copied::Link);
                self.offer(Lang::now().notice_file_refused(), link);
            }
            "move" => {
                let (key, from) = message.text.split_once(' ').unwrap_or_default();
                let Some(direction) = direction(key) else { return false };
                if IS_WHOLE && walk::is_box(from) {
                    self.walk_chain(from, direction);
                    return true;
                }
                if IS_WHOLE && brush::is_handle(from) {
                    self.nudge(from, direction);
                    return true;
                }
                self.go(from, direction);
                return false;
            }
            "search" if !self.page().offers_search() => return false,
            "search" => {
                // The field stands with all passages.
                if self.page().view() != View::Evidence {
                    self.act(&Action::View(View::Evidence));
                }
                self.focus = Some("search".to_owned());
            }
            "missing" => {
                self.missing = true;
                self.notice = Lang::now().study_missing().to_owned();
            }
            "late" => self.notice = Lang::now().study_late().to_owned(),
            // A note is of no use to who doesn't know where to send it.
            "copied" if self.is_note => self.offer(Lang::now().notice_copied_note(), message.text),
            "copied" => self.notice = Lang::now().notice_copied().to_owned(),
            "uncopied" => match self.field.take() {
                // A text that stands in a field already is shown selected there.
                Some(field) => {
                    self.notice = Lang::now().notice_copy_failed().to_owned();
                    self.focus = Some(field);
                }
                None if self.is_note => self.offer(Lang::now().notice_note_by_hand(), message.text),
                None => self.offer(Lang::now().notice_copy_failed(), message.text),
            },
            name => {
                self.settings.set(name, &message.text);
                self.settings.words.speak();
                if name == "lost" {
                    self.notice = Lang::now().notice_dropped(&self.settings.lost);
                }
            }
        }
        true
    }

    fn page(&self) -> Page<'_> {
        Page {
            input: self.input(),
            width: self.width,
            settings: &self.settings,
            heads_page: self.settings.owns_address,
            theme: self.theme(),
            is_dark: match self.theme() {
                "auto" => self.around.is_dark,
                theme => theme == "dark",
            },
            notice: &self.notice,
            copy: self.copy.as_ref().map(|(why, text)| (*why, text.as_str())),
            drawn: self.drawn.as_ref(),
            failed: self.failed,
            missing: self.missing,
        }
    }

    fn theme(&self) -> &'static str {
        self.state.theme.map_or(self.settings.theme, Theme::key)
    }

    fn input(&self) -> Input<'_> {
        self.input_of(&self.state)
    }

    fn input_of<'a>(&'a self, state: &'a State) -> Input<'a> {
        let land = match &self.land {
            Outlines::Unasked | Outlines::Asked => Land::Waiting,
            Outlines::Missing => Land::Missing,
            Outlines::Here(shapes) => Land::Here(shapes),
        };
        let selected = self.selected(state);
        let (dataset, columns, published) = (&*self.dataset, &self.columns, &self.published);
        let own = Input::with(dataset, columns, published, state, &self.panels, Lang::now(), selected);
        Input { land, window: self.window, ..own }
    }

    /// What a state selects. It is kept for the next drawing.
    fn selected(&self, state: &State) -> Selected {
        let make = || Selected::of(&self.dataset, &self.columns, &self.published, state);
        if !IS_WHOLE {
            return make();
        }
        let mut kept = self.selected.borrow_mut();
        match &*kept {
            Some(known) if known.is_of(state) => known.clone(),
            _ => kept.insert(make()).clone(),
        }
    }

    /// Offers a text to be copied by hand.
    fn offer(&mut self, why: Said, text: String) {
        self.copy = Some((why, text));
        self.panels.sheet = Some(Sheet::Copy);
        self.notice = why.to_owned();
        self.focus = Some("copy-text".to_owned());
    }

    /// A copy was saved, or could not be: then `address` is the page's own.
    fn saved(&mut self, address: String) {
        match address.is_empty() {
            true => self.notice = Lang::now().notice_saved().to_owned(),
            false => self.offer(Lang::now().notice_save_failed(), address),
        }
    }

    /// Data could not be reached: which, and the version that what goes on being shown is pinned to, if it is.
    fn unreached(&mut self, what: &str) {
        let (asked, kept) = what.split_once('\n').unwrap_or((what, ""));
        self.settings.set("unreached", asked);
        let data = (!kept.is_empty()).then(|| kept.to_owned());
        let now = State { data, ..self.state.clone() };
        let before = std::mem::replace(&mut self.state, now);
        self.tell(&before);
        self.carry_out(Effect::ReplaceUrl);
        self.notice = saydo_views::unreached(&self.input(), &self.settings).unwrap_or_default();
    }

    /// A second coder's file was read: what to tell, then lines for the sheet.
    fn second(&mut self, answer: &str) {
        let (told, lines) = answer.split_once('\n').unwrap_or((answer, ""));
        self.notice = told.to_owned();
        lines.clone_into(&mut self.panels.second);
        self.focus = Some("second".to_owned());
        self.ask();
    }

    fn load(&mut self, fragment: &str) {
        let mut state = self.settings.state_of(fragment);
        if IS_WHOLE {
            state.query = search::meant(&self.dataset, &self.columns, &state.query);
        }
        self.act(&Action::Load(Box::new(state)));
    }

    fn act(&mut self, action: &Action) {
        self.missing = false;
        if IS_WHOLE && self.is_years(action) {
            return;
        }
        match (action, self.panels.sheet) {
            (Action::Panel(PanelAction::Typed(end, text)), _) if IS_WHOLE => return self.period(*end, text),
            (Action::Panel(change), _) => return self.change_panels(change),
            (Action::Close, Some(_)) => return self.change_panels(&PanelAction::CloseSheet),
            _ => {}
        }
        if self.panels.sheet == Some(Sheet::More) && matches!(action, Action::View(_) | Action::Gap(_)) {
            // A way that stands in the sheet leads out of it, to what it names.
            self.change_panels(&PanelAction::CloseSheet);
            self.focus = Some("view".to_owned());
        }
        if IS_WHOLE && matches!(action, Action::Undo | Action::Redo) {
            // A row that goes elsewhere with its marks takes focus from what stands open in it.
            self.focus.clone_from(&self.around.focused);
        }
        if let Action::Issue(_) = action {
            self.by_mark = self.around.on_mark;
        }
        let (next, effects) = self.panels.history.update(&self.state, &self.dataset, &self.columns, action);
        if matches!((action, &self.land), (Action::View(View::Places), Outlines::Missing)) {
            self.land = Outlines::Unasked;
        }
        if IS_WHOLE && next.side != self.state.side && next.side == Some(saydo_model::Side::Home) {
            self.order("walk", "");
        }
        let before = std::mem::replace(&mut self.state, next);
        if matches!(action, Action::Clear | Action::Load(_)) {
            self.panels.refused = Refused::default();
        }
        if self.state.record != before.record {
            self.panels.near.clear();
        }
        if IS_WHOLE && self.state.codes != before.codes {
            let published = recode::published(std::mem::take(&mut self.columns), &self.dataset, &before.codes);
            self.columns = recode::with(published, &self.dataset, &self.state.codes);
        }
        if self.state != before || matches!(action, Action::Load(_)) {
            self.settings.lost.clear();
        }
        self.tell(&before);
        for effect in effects {
            self.carry_out(effect);
        }
        // Back to a row beside the map, unless a mark opened its issue.
        let is_back = matches!(action, Action::Issue(_) | Action::Close) && !self.by_mark;
        let row = self.focus.as_deref().filter(|_| is_back).and_then(|id| id.strip_prefix("issue:"));
        if let Some(issue) = row {
            self.focus = Some(["row:", issue].concat());
        }
    }

    /// An end of the period was typed: what of it can be taken narrows, the rest stays in its field, with the reason.
    fn period(&mut self, end: End, text: &str) {
        let (from, to) = self.panels.refused.take(&self.state.filter, end, text);
        self.act(&Action::Between(from, to));
        if let Some(problem) = saydo_views::refused(&self.input(), end) {
            self.notice = problem;
        }
    }

    /// Tells the host what changed.
    fn tell(&mut self, before: &State) {
        if self.state == *before {
            return;
        }
        self.order("state", &url::encode(&self.state));
        self.ask();
        let now = &self.state;
        if (&now.record, &now.issue) != (&before.record, &before.issue) {
            let issue = now.open_issue(&self.dataset).map_or("", |issue| issue.as_str());
            let chosen = now.record.as_ref().map_or(issue, |record| record.as_str()).to_owned();
            self.order("select", &chosen);
        }
    }

    /// Asks the second module for the sheet that it draws, if that is open.
    fn ask(&mut self) {
        let panels = &self.panels;
        let request = match panels.sheet {
            Some(Sheet::Share) => ["draw\nshare\n", &panels.options.join("\n")].concat(),
            Some(Sheet::Codes) => ["draw\ncodes\n", &panels.second].concat(),
            _ => return,
        };
        self.order("ask", &request);
    }

    fn change_panels(&mut self, change: &PanelAction) {
        let before = self.panels.sheet;
        self.panels = self.panels.update(change);
        if before != self.panels.sheet {
            self.drawn = None;
        }
        self.focus = match (before, self.panels.sheet) {
            (before, Some(_)) if before != self.panels.sheet => Some("sheet".to_owned()),
            (Some(closed), None) => Some(["sheet:", closed.key()].concat()),
            _ => self.focus.take(),
        };
        self.ask();
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::PushUrl if self.settings.owns_address => {
                let fragment = self.settings.fragment(&self.state);
                self.order("push", &fragment);
            }
            Effect::ReplaceUrl if self.settings.owns_address => {
                let fragment = self.settings.fragment(&self.state);
                self.order("replace", &fragment);
            }
            Effect::PushUrl | Effect::ReplaceUrl => {}
            Effect::Focus(id) => {
                self.panels.follow(&id);
                self.focus = Some(id);
            }
            Effect::Copy(what) => {
                let text = self.text_of(&what);
                self.order("copy", &text);
                self.is_note = matches!(what, Copied::Report(_) | Copied::Dispute(_));
                self.field = if let Copied::Field(id) = what { Some(id) } else { None };
            }
            Effect::File(names) => {
                let (name, field) = names.split_once(' ').unwrap_or((&names, ""));
                let request = [name, "\n", &self.panels.options.join("\n")].concat();
                self.order("file", &request);
                if !field.is_empty() {
                    self.carry_out(Effect::Copy(Copied::Field(field.to_owned())));
                }
            }
            Effect::OpenCodes => {
                let before = self.panels.second.clone();
                self.order("codes", &before);
            }
            Effect::System => {
                let link = self.text_of(&Copied::Link);
                self.order("share", &link);
            }
            Effect::SaveCopy => {
                let named = [&self.dataset.title, "\n", &self.dataset.version].concat();
                self.order("save", &named);
            }
            Effect::Announce(notice) => self.notice = self.told(&notice),
        }
    }

    /// Lets the shapes of the land be asked for again. The control that said so goes.
    fn seek_land(&mut self) {
        self.land = Outlines::Unasked;
        self.notice.clear();
        self.focus = Some("view".to_owned());
    }

    /// Asks for the shapes of the land when the first picture needs them, and again when Places is opened after they
    /// could not be had.
    fn want_land(&mut self) {
        let can_show = IS_WHOLE && matches!(self.state.view, Some(View::Places | View::Story));
        if can_show && matches!(self.land, Outlines::Unasked) && self.page().shows_world() {
            self.land = Outlines::Asked;
            self.order("land", "");
        }
    }
}
